import { dayOfMonth, monthOf, yearOf, type Day } from "../../calendar/day.js";
import { isolate, type Language } from "../../calendar/format.js";
import type { Amount, ExactAmount } from "../../money/amount.js";

/** A space that no line breaks at. */
export const NO_BREAK_SPACE = "\u00a0";

/** Singular and plural; Arabic has a word for one, for two, for three to ten, and for more. */
export type Nouns =
  readonly [one: string, many: string] | readonly [one: string, two: string, few: string, many: string];

/** What one language writes numbers, amounts and days with. */
export interface FormatWords {
  readonly language: Language;
  /** Between thousands. */
  readonly thousands: string;
  /** Before decimals. */
  readonly point: string;
  /** Between the things of a list. */
  readonly comma: string;
  /** Before a percent sign. */
  readonly beforePercent: string;
  readonly amount: (number: string) => string;
  readonly years: Nouns;
  readonly months: Nouns;
  readonly days: Nouns;
  /** The first day of a month, where it is not written as a number alone. */
  readonly first: string;
  /** January to December. */
  readonly monthNames: readonly string[];
}

/** How one language writes numbers, amounts, rates and days. */
export interface Format {
  /** The language written. */
  readonly language: Language;
  /** "14 400,00 DA", "DA 14,400.00", "14 400,00 دج". */
  amount(value: Pick<Amount, "dinars">): string;
  /** An amount before rounding, marked as such where it does not end at the centime. */
  exact(value: ExactAmount): string;
  /** "2,5 %" for "0.025". */
  rate(text: string): string;
  /** A count of years: "7,5 ans". */
  years(text: string | number): string;
  /** A count of months. */
  months(count: number): string;
  /** A count of days. */
  days(count: number): string;
  /** A number as it is, kept in one piece. */
  number(value: number | string): string;
  /** A day in words: "1er juillet 2026". */
  day(day: Day): string;
  /** A day of the year, from `MM-DD`. */
  monthDay(text: string): string;
  /** Years as ranges: "1989–1991, 1995". */
  yearRanges(years: readonly number[]): string;
  /** Several things in a row. */
  list(items: readonly string[]): string;
}

/** How a language with these words writes numbers, amounts, rates and days. */
export function formatWith(words: FormatWords): Format {
  const { language } = words;
  const piece = (text: string): string => isolate(text, language);
  const number = (text: string): string => grouped(text, words);
  const amountOf = (dinars: string): string => words.amount(piece(number(dinars)));
  const dayAndMonth = (day: number, month: number): string =>
    `${day === 1 ? words.first : String(day)} ${words.monthNames[month - 1] ?? ""}`;
  return {
    language,
    amount: ({ dinars }) => amountOf(dinars),
    exact: ({ fraction, dinars }) => (fraction.endsWith("/1") ? "" : "≈ ") + amountOf(dinars),
    rate: (text) => piece(`${number(percent(text))}${words.beforePercent}%`),
    years: (value) => counted(String(value), words.years, piece(number(String(value)))),
    months: (count) => counted(String(count), words.months, piece(String(count))),
    days: (count) => counted(String(count), words.days, piece(String(count))),
    number: (value) => piece(number(String(value))),
    day: (day) => `${dayAndMonth(dayOfMonth(day), monthOf(day))} ${String(yearOf(day))}`,
    monthDay: (text) => {
      const [month = 0, day = 0] = text.split("-").map(Number);
      return dayAndMonth(day, month);
    },
    yearRanges: (years) => piece(ranges(years)),
    list: (items) => items.join(words.comma),
  };
}

function ranges(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(", ");
}

/** Thousands and decimals as the language writes them. */
function grouped(text: string, { thousands, point }: FormatWords): string {
  const [whole = "", decimals] = text.split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return decimals === undefined ? groups : `${groups}${point}${decimals}`;
}

/** A rate as a percentage, decimal text: "0.025" gives "2.5"; a quotient that does not end is marked: "2/15" gives "≈ 13.33". */
function percent(text: string): string {
  const [over, under] = text.split("/");
  if (under !== undefined) return `≈ ${((Number(over) * 100) / Number(under)).toFixed(2)}`;
  const [whole = "0", decimals = ""] = text.split(".");
  const digits = decimals.padEnd(2, "0");
  const shifted = `${whole}${digits.slice(0, 2)}.${digits.slice(2)}`.replace(/^0+(?=\d)/, "");
  return shifted.endsWith(".") ? shifted.slice(0, -1) : shifted;
}

function counted(text: string, nouns: Nouns, written: string): string {
  const value = Number(text);
  if (nouns.length === 4) {
    const [one, two, few, many] = nouns;
    if (value === 1) return one;
    if (value === 2) return two;
    const rest = value % 100;
    return `${written}${NO_BREAK_SPACE}${Number.isInteger(rest) && rest >= 3 && rest <= 10 ? few : many}`;
  }
  const [one, many] = nouns;
  const singular = value === 1 || (one === "an" && value < 2) || (one === "jour" && value < 2);
  return `${written}${NO_BREAK_SPACE}${singular ? one : many}`;
}
