import type { Day } from "../calendar/day.js";
import { dayInWords, isolate, monthDayInWords, type Language } from "../calendar/format.js";
import type { Amount, ExactAmount } from "../money/amount.js";

const NARROW_SPACE = "\u202f";
const NO_BREAK_SPACE = "\u00a0";

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

/**
 * How a language writes numbers, amounts, rates and days.
 *
 * @param language - `"fr"`, `"ar"` or `"en"`.
 * @returns Functions that write; amounts in DA, rates as percentages.
 *
 * @example
 * ```ts
 * formatOf("en").rate("0.025"); // => "2.5%"
 * formatOf("fr").yearRanges([1989, 1990, 1991, 1995]); // => "1989–1991, 1995"
 * ```
 */
export function formatOf(language: Language): Format {
  const piece = (text: string): string => isolate(text, language);
  const number = (text: string): string => grouped(text, language);
  const amountOf = (dinars: string): string => {
    if (language === "en") return `DA${NO_BREAK_SPACE}${number(dinars)}`;
    return language === "fr" ? `${number(dinars)}${NO_BREAK_SPACE}DA` : `${piece(number(dinars))}${NO_BREAK_SPACE}دج`;
  };
  return {
    language,
    amount: ({ dinars }) => amountOf(dinars),
    exact: ({ fraction, dinars }) => (fraction.endsWith("/1") ? "" : "≈ ") + amountOf(dinars),
    rate: (text) => piece(`${number(percent(text))}${language === "en" ? "" : NO_BREAK_SPACE}%`),
    years: (value) => counted(String(value), YEARS[language], piece(number(String(value)))),
    months: (count) => counted(String(count), MONTHS[language], piece(String(count))),
    days: (count) => counted(String(count), DAYS[language], piece(String(count))),
    number: (value) => piece(number(String(value))),
    day: (day) => dayInWords(day, language),
    monthDay: (text) => monthDayInWords(text, language),
    yearRanges: (years) => piece(ranges(years)),
    list: (items) => items.join(language === "ar" ? "، " : ", "),
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
function grouped(text: string, language: Language): string {
  const [whole = "", decimals] = text.split(".");
  const [thousands, point] = language === "en" ? [",", "."] : [NARROW_SPACE, ","];
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

/** Singular and plural; Arabic has a word for one, for two, for three to ten, and for more. */
type Nouns = readonly [one: string, many: string] | readonly [one: string, two: string, few: string, many: string];

const YEARS: Readonly<Record<Language, Nouns>> = {
  fr: ["an", "ans"],
  en: ["year", "years"],
  ar: ["سنة واحدة", "سنتان", "سنوات", "سنة"],
};
const MONTHS: Readonly<Record<Language, Nouns>> = {
  fr: ["mois", "mois"],
  en: ["month", "months"],
  ar: ["شهر واحد", "شهران", "أشهر", "شهرا"],
};
const DAYS: Readonly<Record<Language, Nouns>> = {
  fr: ["jour", "jours"],
  en: ["day", "days"],
  ar: ["يوم واحد", "يومان", "أيام", "يوما"],
};

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
