// A question to a rule: what is filled in, read as the facade reads it, and the answer or what is wrong.
import type { Answer, OperationId, SpokenIssue } from "casnos-rules";
import { determine, type Context, type Rule } from "casnos-rules/retirement";
import { CasnosInputError, read } from "casnos-rules/schemas";

/** What a result is asked with, for its receipt. */
export interface Question {
  readonly operation: OperationId;
  readonly input: object;
}

/** A question with its answer, or with what is wrong with it. */
export type Asked<R> =
  | (Question & { readonly answer: Answer<R>; readonly issues: readonly [] })
  | (Question & { readonly answer: null; readonly issues: readonly SpokenIssue[] });

type Schema<F> = Parameters<typeof read<F>>[0];

/** Asks a rule. */
export function asked<F, R>(
  question: Question,
  { schema, rule, context }: { readonly schema: Schema<F>; readonly rule: Rule<F, R>; readonly context: Context },
): Asked<R> {
  try {
    return { ...question, answer: determine(rule, read(schema, question.input), context), issues: [] };
  } catch (error) {
    if (!(error instanceof CasnosInputError)) throw error;
    return { ...question, answer: null, issues: error.issues };
  }
}
