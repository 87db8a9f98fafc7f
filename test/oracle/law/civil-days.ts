// Days of the civil calendar as numbers: 0 is 1970-01-01. The arithmetic is that of the calendar alone; no library of dates.

export type DayNumber = number;

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_OF_400_YEARS = 146_097;
// The year is counted from March, so that the leap day is its last one.
const DAYS_TO_1970 = 719_468;

export function dayNumber({ year, month, day }: YearMonthDay): DayNumber {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_400_YEARS + dayOfEra - DAYS_TO_1970;
}

export function yearMonthDay(number: DayNumber): YearMonthDay {
  const shifted = number + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_OF_400_YEARS);
  const dayOfEra = shifted - era * DAYS_OF_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

/** The number of a day written `YYYY-MM-DD`. */
export function numberOf(text: string): DayNumber {
  return dayNumber({ year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) });
}

/** `YYYY-MM-DD`. */
export function textOf(number: DayNumber): string {
  const { year, month, day } = yearMonthDay(number);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function yearOf(number: DayNumber): number {
  return yearMonthDay(number).year;
}

export function firstOfYear(year: number): DayNumber {
  return dayNumber({ year, month: 1, day: 1 });
}

export function lastOfYear(year: number): DayNumber {
  return dayNumber({ year, month: 12, day: 31 });
}

/** Some months later, on the same day of the month, or on the last one of a shorter month. */
export function monthsLater(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = yearMonthDay(number);
  const first = year * 12 + month - 1 + months;
  const target = { year: Math.floor(first / 12), month: (((first % 12) + 12) % 12) + 1 };
  return dayNumber({ ...target, day: Math.min(day, lengthOfMonth(target.year, target.month)) });
}

export function yearsLater(number: DayNumber, years: number): DayNumber {
  return monthsLater(number, 12 * years);
}

/** The most months after the first day that have ended by the second. */
export function completeMonths(from: DayNumber, to: DayNumber): number {
  if (to < from) return 0;
  const a = yearMonthDay(from);
  const b = yearMonthDay(to);
  const most = (b.year - a.year) * 12 + b.month - a.month;
  return monthsLater(from, most) <= to ? most : most - 1;
}

/** 0 is Sunday, 4 Thursday, 5 Friday, 6 Saturday. */
export function dayOfWeek(number: DayNumber): number {
  return (((number + 4) % 7) + 7) % 7;
}

function lengthOfMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return dayNumber(next) - dayNumber({ year, month, day: 1 });
}
