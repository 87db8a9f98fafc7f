import type { SeriesId } from "../catalogue/series.js";
import type { LawValue } from "../catalogue/value.js";
import type { Answer } from "../working/answer.js";

/** The law itself. */
export interface LawOperations {
  /**
   * The value of a series on a day, with its source.
   *
   * @param series - The name of a series; `seriesIds` lists them.
   * @param question - The day of the law, `YYYY-MM-DD`.
   * @returns The value in the unit of the series: an amount in DA, a rate or years as decimal text, a count, a word.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const answer = createCasnos().law.value("snmg", { on: "2020-07-01" });
   * unwrap(answer).value; // => { centimes: 2000000, dinars: "20000.00" }
   * answer.citations.length; // => 1
   * ```
   */
  readonly value: (series: SeriesId, question: { readonly on: string }) => Answer<LawValue>;
}

export type {
  LawAmount,
  LawChoice,
  LawCount,
  LawMonthDay,
  LawPapers,
  LawRatio,
  LawScale,
  LawValue,
} from "../catalogue/value.js";
export type { SeriesId } from "../catalogue/series.js";
