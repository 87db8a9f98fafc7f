import type { Random } from "../comparison/random.js";
import { type DayNumber, firstOfYear, lastOfYear, monthsLater, numberOf, textOf } from "../law/civil-days.js";

/** The days on which something in the law begins or ends, by the dossiers. */
const DAYS_OF_THE_LAW: readonly string[] = [
  "1984-01-01",
  "1990-01-01",
  "1991-01-01",
  "1991-07-01",
  "1992-01-01",
  "1992-04-01",
  "1994-01-01",
  "1997-04-01",
  "1997-05-01",
  "1998-01-01",
  "1998-09-01",
  "2000-01-01",
  "2001-01-01",
  "2004-01-01",
  "2004-11-13",
  "2006-01-01",
  "2007-01-01",
  "2008-01-01",
  "2008-03-02",
  "2009-01-01",
  "2009-08-14",
  "2010-01-01",
  "2011-03-02",
  "2012-01-01",
  "2012-11-01",
  "2013-01-01",
  "2015-11-18",
  "2016-01-01",
  "2020-06-01",
  "2023-01-01",
  "2024-01-01",
  "2026-01-01",
  "2026-11-21",
  "2027-01-01",
];

/** The day before, the day and the day after each of them. */
export const AROUND_THE_LAW: readonly string[] = DAYS_OF_THE_LAW.flatMap((day) => around(day));

/** The last days of months of every length, and leap days of a leap year, a common year and a century. */
export const MONTH_ENDS: readonly string[] = [
  "1988-02-29",
  "1996-02-29",
  "1999-02-28",
  "1999-12-31",
  "2000-02-29",
  "2003-02-28",
  "2003-03-31",
  "2004-02-29",
  "2007-10-31",
  "2008-02-29",
  "2011-01-31",
  "2012-02-29",
  "2015-08-31",
  "2015-11-30",
  "2016-02-29",
  "2019-05-31",
  "2020-02-29",
  "2023-02-28",
  "2024-02-29",
  "2026-01-30",
];

/** The day before, the day and the day after. */
export function around(day: string, reach = 1): readonly string[] {
  const number = numberOf(day);
  return Array.from({ length: 2 * reach + 1 }, (_, place) => textOf(number - reach + place));
}

/** A day between two years, often one where something turns. */
export function someDay(random: Random, firstYear: number, lastYear: number): string {
  const first = firstOfYear(firstYear);
  const last = lastOfYear(lastYear);
  const within = (day: DayNumber): boolean => day >= first && day <= last;
  if (random.oneIn(4)) {
    const day = numberOf(random.of(random.oneIn(3) ? MONTH_ENDS : AROUND_THE_LAW));
    if (within(day)) return textOf(day);
  }
  return textOf(random.between(first, last));
}

/** A day some time after another: often whole months after it, give or take a day. */
export function dayAfter(random: Random, day: string, mostMonths: number): string {
  const number = numberOf(day);
  const months = random.below(mostMonths + 1);
  if (random.oneIn(2)) return textOf(Math.max(number, monthsLater(number, months) + random.between(-1, 1)));
  return textOf(random.between(number, monthsLater(number, months)));
}
