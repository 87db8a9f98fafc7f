import { inputSentence, type Sentences } from "../explain/input.js";
import type { Conflict } from "./conflicts.js";
import type { LeafCode, LeafFacts } from "./leaves.js";

/** What can be wrong with an input. */
export type InputCode = LeafCode | Conflict["code"] | "unknown-field";

/** One thing that is wrong with an input, as data. */
export interface InputIssue {
  /** The field: names, and places in lists from 0. */
  readonly path: readonly (string | number)[];
  readonly code: InputCode;
  /** What was received, expected or allowed. */
  readonly facts: LeafFacts;
}

/** The same with its sentence in each language. */
export interface SpokenIssue extends InputIssue {
  readonly sentences: Sentences;
}

/**
 * Thrown for an input that is wrong: no answer is begun and nothing is changed.
 *
 * @remarks `issues` are data, each with its path, code, facts and one sentence in French, Arabic and English. The
 * message of the error is the English sentences.
 */
export class CasnosInputError extends Error {
  override readonly name = "CasnosInputError";
  readonly issues: readonly SpokenIssue[];

  constructor(issues: readonly InputIssue[]) {
    const spoken = issues.map((issue): SpokenIssue => ({ ...issue, sentences: inputSentence(issue) }));
    super(spoken.map(({ sentences }) => sentences.en).join("\n"));
    this.issues = spoken;
  }
}
