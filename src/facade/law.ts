import type { SeriesId } from "../catalogue/series.js";
import type { LawValueOf } from "../catalogue/value.js";
import type { Answer } from "../working/answer.js";

/** The law itself. */
export interface LawOperations {
  /**
   * The value of a series on a day, with its source.
   *
   * @param series - The name of a series; `seriesIds` lists them.
   * @param question - The day of the law, `YYYY-MM-DD`.
   * @returns The value in the unit of the series: an amount in DA, a rate or years as decimal text, a count, a word. Its type
   * is that of the series, where its name stands in the program.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const answer = createCasnos().law.value("snmg", { on: "2020-07-01" });
   * unwrap(answer).value.dinars; // => "20000.00"
   * answer.citations.length; // => 1
   * ```
   */
  readonly value: <const S extends SeriesId>(series: S, question: { readonly on: string }) => Answer<LawValueOf<S>>;
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
  LawValueOf,
} from "../catalogue/value.js";
export type { SeriesId } from "../catalogue/series.js";
