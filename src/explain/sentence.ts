import type { Amount } from "../money/amount.js";
import type { Notice, Step } from "../working/answer.js";
import type { PlainStep, StepDefinition } from "../working/step.js";
import type { NoticeDefinition, PlainNotice } from "../working/notice.js";
import type { Format } from "./format/format.js";
import type { SpokenWords } from "./words/words.js";

/** How a sentence is written: the numbers and the words of its language, and the sentences of the branches it speaks of. */
export interface Voice extends Format {
  /** The word of a choice: an activity, a right, a rule. */
  word(choice: string): string;
  /** The text of a value of a series, as its unit is written. */
  lawValue(series: string, value: string): string;
  /** Papers to bring: alternatives with "or", the papers of a list with "and". */
  papers(papers: readonly (readonly string[])[]): string;
  /** Rates by brackets: "below DA 20,000.00: 5%; beyond: 2%". */
  scale(bands: readonly SpokenBand[] | null): string;
  /** The name of a series; that by which programs know it, where no chapter has it. */
  series(id: string): string;
  /** A step in a sentence; its id, where no chapter has one: of another branch, or of another version of the library. */
  step(step: Step): string;
  /** A notice in a sentence; its code, where no chapter has one. */
  notice(notice: Notice): string;
  readonly words: SpokenWords;
}

/** A bracket of a scale, as far as it is said. */
export interface SpokenBand {
  readonly upTo: Pick<Amount, "dinars"> | null;
  readonly included: boolean;
  readonly rate: string;
}

/** The sentence of some step. */
export type StepSentence = (step: never, say: Voice) => string;

/** The sentence of some notice. */
export type NoticeSentence = (facts: never, say: Voice) => string;

/** One sentence for each step of a branch, by the name of the step. */
export type StepSentences<Definitions extends Record<string, StepDefinition>> = {
  readonly [D in Definitions[keyof Definitions] as D["id"]]: (step: PlainStep<D>, say: Voice) => string;
};

/** One sentence for each notice of a branch, by its code. */
export type NoticeSentences<Definitions extends Record<string, NoticeDefinition>> = {
  readonly [D in Definitions[keyof Definitions] as D["code"]]: (facts: PlainNotice<D>, say: Voice) => string;
};

/** Yes or no, in the words of the language. */
export function yesOrNo(value: boolean, say: Voice): string {
  return value ? say.words.yes : say.words.no;
}

/** An amount, or a word of the language where there is none. */
export function amountOr(word: string, amount: Amount | null, say: Voice): string {
  return amount === null ? say.word(word) : say.amount(amount);
}

/** Lengths in years with what each is, without those of none: "here: 10 years, in another fund: 8 years". */
export function saidYears(parts: readonly (readonly [name: string, years: string])[], say: Voice): string {
  const colon = say.language === "fr" ? " : " : ": ";
  const held = parts.filter(([, years]) => years !== "0");
  const said = held.length === 0 ? parts.slice(0, 1) : held;
  return say.list(said.map(([name, years]) => name + colon + say.years(years)));
}
