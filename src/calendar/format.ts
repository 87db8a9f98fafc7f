import { UTCDate } from "@date-fns/utc";
import { format } from "date-fns/format";
import { arDZ } from "date-fns/locale/ar-DZ";
import { enGB } from "date-fns/locale/en-GB";
import { fr } from "date-fns/locale/fr";
import { dayOfMonth, monthOf, yearOf, type Day } from "./day.js";

/** The languages of the explanations. */
export type Language = "fr" | "ar" | "en";

// Left-to-right isolate and its end: they keep a Latin number or title in one piece inside Arabic text.
const ISOLATE = "\u2066";
const END_OF_ISOLATE = "\u2069";

/** Latin text kept in one piece inside Arabic. */
export function isolate(text: string, language: Language): string {
  return language === "ar" ? `${ISOLATE}${text}${END_OF_ISOLATE}` : text;
}

const locales = { fr, ar: arDZ, en: enGB } as const;

// In French, date-fns writes "do" as an ordinal for the first of a month alone.
// eslint-disable-next-line casnos/no-sentence -- patterns of date-fns, which writes the words
const DAY_AND_MONTH = { fr: "do MMMM", ar: "d MMMM", en: "d MMMM" } as const;

/** A day in words: "1er juillet 2026", "1 July 2026", "1 جويلية 2026". */
export function dayInWords(day: Day, language: Language): string {
  return inWords(yearOf(day), monthOf(day), dayOfMonth(day), `${DAY_AND_MONTH[language]} yyyy`, language);
}

/** A day of the year in words: "30 juin". The text is `MM-DD`. */
export function monthDayInWords(monthDay: string, language: Language): string {
  const [month, day] = monthDay.split("-").map(Number) as [number, number];
  return inWords(2000, month, day, DAY_AND_MONTH[language], language);
}

function inWords(year: number, month: number, day: number, pattern: string, language: Language): string {
  return format(new UTCDate(year, month - 1, day), pattern, { locale: locales[language] });
}
