import { inputSentence, type Sentences } from "./sentences.js";
import type { Conflict } from "../schemas/conflicts.js";
import type { LeafCode, LeafFacts } from "../schemas/leaves.js";

/** What can be wrong with an input. */
export type InputCode =
  LeafCode | Conflict["code"] | "unknown-field" | "too-deep" | "not-unicode" | "not-an-instant" | "unreadable";

/** One thing that is wrong with an input, as data. */
export interface InputIssue {
  /** The field: names, and places in lists from 0. */
  readonly path: readonly (string | number)[];
  /** What is wrong, for programs. */
  readonly code: InputCode;
  /** What was received, expected or allowed. */
  readonly facts: LeafFacts;
}

/** The same with its sentence in each language. */
export interface SpokenIssue extends InputIssue {
  /** What is wrong, in French, Arabic and English. */
  readonly sentences: Sentences;
}

/**
 * Thrown for an input that is wrong: no answer is begun and nothing is changed.
 *
 * @remarks `issues` are data, each with its path, code, facts and one sentence in French, Arabic and English. The
 * message of the error is the English sentences.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const issuesOf = (text: string) => {
 *   try {
 *     createCasnos().eligibility.filingDeadline({ activityStart: text });
 *   } catch (error) {
 *     return error instanceof CasnosInputError ? error.issues : [];
 *   }
 * };
 * issuesOf("2026-02-30")?.[0]?.sentences.en; // => 'activityStart: "2026-02-30" is not a real day written YYYY-MM-DD'
 * ```
 */
export class CasnosInputError extends Error {
  /** Constant, whatever a bundler makes of the class. */
  override readonly name = "CasnosInputError";
  /** All that is wrong, at most 100. */
  readonly issues: readonly SpokenIssue[];

  constructor(issues: readonly InputIssue[], options?: ErrorOptions) {
    const spoken = issues.map((issue): SpokenIssue => ({ ...issue, sentences: inputSentence(issue) }));
    super(spoken.map(({ sentences }) => sentences.en).join("\n"), options);
    this.issues = spoken;
  }
}
