import type { Random } from "../comparison/random.js";
import { numberOf, textOf, yearsLater } from "../law/civil-days.js";
import type { AmnestiesIn } from "../law/amnesties.js";
import { type Case, DEFAULTS } from "./case.js";
import { AROUND_THE_LAW, around, someDay } from "./days.js";

const EITHER = [true, false, undefined] as const;
const ACTIVITIES = ["trader", "farmer", "breeder", "carrier", undefined] as const;

const OWN_DAYS = ["2009-01-01", "2010-01-01", "2010-12-31", "2011-01-31", "2011-03-02", "2015-07-23", "2015-08-15"];
const LATER_DAYS = ["2016-03-31", "2016-12-31", "2017-12-31", "2018-06-30", "2018-12-31", "2021-08-25", "2022-01-31"];
const AROUND_THE_WINDOWS = [...OWN_DAYS, ...LATER_DAYS, "2025-12-01", "2025-12-31"].flatMap((day) => around(day));

/** The first and last day of each window with those beside them; each condition known, met and not; birthdays of 55. */
export function* amnestiesBoundaries(): Iterable<Case<AmnestiesIn>> {
  for (const on of [...AROUND_THE_LAW, ...AROUND_THE_WINDOWS]) {
    for (const activity of ACTIVITIES) yield { readings: DEFAULTS, input: { on, activity } };
  }
  for (const on of AROUND_THE_WINDOWS) {
    for (const one of EITHER) {
      for (const other of EITHER) {
        for (const third of EITHER) {
          const debtor = { goodFaith: one, financialDifficulty: other, scheduleSigned: third };
          yield { readings: DEFAULTS, input: { on, ...debtor } };
          yield { readings: DEFAULTS, input: { on, currentYearPaid: one, scheduleSigned: other, paidAtOnce: third } };
          const owes = { onlySurcharges: one, hasEarlierSchedule: other, currentYearPaid: third };
          yield { readings: DEFAULTS, input: { on, ...owes } };
        }
      }
    }
    for (const filedOn of [...around("2008-03-02"), ...around(on), null]) {
      yield { readings: DEFAULTS, input: { on, filedOn } };
    }
    for (const firstPartPaidOn of [...around("2018-06-30"), null]) {
      yield { readings: DEFAULTS, input: { on, activity: "carrier", firstPartPaidOn } };
    }
    for (const birthDate of [55, 56].flatMap((age) => around(textOf(yearsLater(numberOf(on), -age))))) {
      for (const activity of ACTIVITIES) yield { readings: DEFAULTS, input: { on, activity, birthDate } };
    }
  }
}

export function amnesties(random: Random): Case<AmnestiesIn> {
  const on = random.oneIn(5) ? someDay(random, 1982, 2030) : someDay(random, ...random.of(YEARS_OF_WINDOWS));
  const age = random.oneIn(3) ? random.of([55, 56]) : random.between(20, 80);
  const input: AmnestiesIn = {
    on,
    activity: random.of(ACTIVITIES),
    birthDate: random.oneIn(8) ? undefined : textOf(yearsLater(numberOf(on), -age) + random.between(-1, 1)),
    goodFaith: random.of(EITHER),
    financialDifficulty: random.of(EITHER),
    currentYearPaid: random.of(EITHER),
    scheduleSigned: random.of(EITHER),
    paidAtOnce: random.of(EITHER),
    onlySurcharges: random.of(EITHER),
    hasEarlierSchedule: random.of(EITHER),
    filedOn: random.oneIn(3) ? random.of([null, undefined]) : someDay(random, 2006, 2012),
    firstPartPaidOn: random.oneIn(3) ? random.of([null, undefined]) : someDay(random, 2018, 2018),
  };
  return { readings: DEFAULTS, input };
}

const YEARS_OF_WINDOWS: readonly (readonly [number, number])[] = [
  [2008, 2011],
  [2015, 2016],
  [2018, 2018],
  [2021, 2022],
];
