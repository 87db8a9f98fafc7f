import type { Language } from "../calendar/format.js";
import type { SeriesId, SeriesOf } from "../catalogue/series.js";
import type { Unit } from "../law/series.js";
import type { NoticeSentence, StepSentence } from "./sentence.js";

/** Units of series, by their names: the compiler holds them against the law. */
export type UnitsOf = { readonly [S in SeriesId]?: SeriesOf<S>["unit"] };

type Table = Readonly<Record<string, string>>;

/** The words of a branch in one language. */
export interface ChapterWords<Series extends string = never> {
  readonly series: Readonly<Record<Series, string>>;
  readonly choices?: Table;
  readonly facts?: Table;
  readonly topics?: Table;
  readonly parts?: Table;
}

/** What a branch says in one language: its sentences and words. */
export interface Chapter {
  readonly steps: Readonly<Record<string, StepSentence>>;
  readonly notices?: Readonly<Record<string, NoticeSentence>>;
  readonly words?: ChapterWords<string>;
  readonly units?: Readonly<Record<string, Unit>>;
}

/** The sentences and words that the answers of a branch need, in one language: what an `explainer` is made of. */
export interface Book<L extends Language> {
  /** The language they are in. */
  readonly language: L;
  /** Those of the branch itself, and of what its rules rest on. @internal */
  readonly chapters: readonly Chapter[];
}
