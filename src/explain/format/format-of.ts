import type { Language } from "../../calendar/format.js";
import { arabicFormat } from "./ar.js";
import { englishFormat } from "./en.js";
import { formatWith, type Format, type FormatWords } from "./format.js";
import { frenchFormat } from "./fr.js";

const words: Readonly<Record<Language, FormatWords>> = { fr: frenchFormat, ar: arabicFormat, en: englishFormat };

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
  return formatWith(words[language]);
}
