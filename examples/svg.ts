// What every drawing is made of.
import type { Language } from "casnos-rules";

const TICKS = 6;

/** Round numbers from one to another, of centimes that are whole dinars. */
export function ticks(first: number, last: number, about = TICKS): readonly number[] {
  const rough = (last - first) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, n) => first + n * step);
}

/** A number with its thousands apart, as the language sets them. */
export function grouped(number: number, language: Language): string {
  if (!Number.isInteger(number)) return number.toFixed(2);
  const inEnglish = number.toLocaleString("en");
  return language === "en" ? inEnglish : inEnglish.replaceAll(",", "\u202f");
}

/** A place on a drawing, to a tenth of a point. */
export function round(number: number): number {
  return Math.round(number * 10) / 10;
}

/** Text as it stands in a drawing. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
