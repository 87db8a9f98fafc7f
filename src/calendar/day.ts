declare const kind: unique symbol;

/** A civil day as text, `YYYY-MM-DD`. The order of the text is the order of the days; no time, no zone. */
export type Day = string & {
  /** Tells a checked day from any text; not there at run time. @internal */
  readonly [kind]: "day";
};

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/**
 * Whether a text is a real day written `YYYY-MM-DD`, year 0000 to 9999.
 *
 * @param text - Any text.
 * @returns True for a day, which the type then knows.
 *
 * @example
 * ```ts
 * isDay("2024-02-29"); // => true
 * isDay("2026-02-29"); // => false
 * ```
 */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = monthOf(text as Day);
  const day = dayOfMonth(text as Day);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(yearOf(text as Day), month);
}

/** The day of a year, a month (1 to 12) and a day of the month, which the caller vouches exist. */
export function dayOf(year: number, month: number, dayOfTheMonth: number): Day {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfTheMonth, 2)}` as Day;
}

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The month of a day, 1 to 12. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** The day of the month, 1 to 31. */
export function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10));
}

/** 1 January of a year. */
export function firstOfYear(year: number): Day {
  return `${pad(year, 4)}-01-01` as Day;
}

/** 31 December of a year. */
export function lastOfYear(year: number): Day {
  return `${pad(year, 4)}-12-31` as Day;
}

/** A day of the year, `"06-30"`, in a year. */
export function dayInYear(year: number, monthDay: string): Day {
  return `${pad(year, 4)}-${monthDay}` as Day;
}

/** How many days a month has, leap years included. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a year has a 29 February. */
function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The count of days since 0001-01-01, which is day 0. */
export function dayNumber(day: Day): number {
  const year = yearOf(day);
  const month = monthOf(day);
  const leapDayOfThisYear = month > 2 && isLeap(year) ? 1 : 0;
  return daysBefore(year) + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDayOfThisYear + dayOfMonth(day) - 1;
}

/** The days from 0001-01-01 to 1 January of a year. */
function daysBefore(year: number): number {
  const years = year - 1;
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}

/** The day of a count of days since 0001-01-01. */
export function dayOfNumber(number: number): Day {
  // Never a year too late: the leap days before a year run ahead of their mean by less than one.
  let year = Math.floor(number / 365.2425) + 1;
  while (daysBefore(year + 1) <= number) year += 1;
  let rest = number - daysBefore(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return dayOf(year, month, rest + 1);
}

const FIRST_UNIX_DAY = 719_162;

/**
 * The count of days since 1970-01-01, below zero before it: what Arrow's Date32 and many databases hold.
 *
 * @param day - A real day from 0001-01-01.
 * @returns A whole number.
 *
 * @example
 * ```ts
 * unixDay("1970-01-01" as Day); // => 0
 * unixDay("2026-02-01" as Day); // => 20485
 * ```
 */
export function unixDay(day: Day): number {
  return dayNumber(day) - FIRST_UNIX_DAY;
}

/**
 * The day of a count of days since 1970-01-01.
 *
 * @param count - A whole number whose day lies within 0001-01-01 to 9999-12-31.
 * @returns The day.
 *
 * @example
 * ```ts
 * dayOfUnix(20485); // => "2026-02-01"
 * ```
 */
export function dayOfUnix(count: number): Day {
  return dayOfNumber(count + FIRST_UNIX_DAY);
}

/**
 * The day a number of days later (or earlier, below zero).
 *
 * @param day - A real day from 0001-01-01.
 * @param days - A whole number; the result stays within 0001-01-01 to 9999-12-31.
 * @returns The day.
 *
 * @example
 * ```ts
 * addDays("2026-02-25" as Day, 10); // => "2026-03-07"
 * ```
 */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a < b ? b : a;
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function pad(number: number, width: 2 | 4): string {
  const digits = String(number);
  return digits.length < width ? digits.padStart(width, "0") : digits;
}
