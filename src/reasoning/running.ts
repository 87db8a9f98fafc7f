import { ruleOf, type FactsOf, type OperationId, type ResultOf } from "../operations.js";
import { inputSchemas, schemaIn } from "../schemas/inputs.js";
import { read } from "../schemas/read.js";
import type { Answer } from "../working/answer.js";
import { determine } from "../working/determine.js";
import { silently } from "../working/silent.js";
import type { Context, Rule } from "../working/working.js";

/** The facts of an input, as rules take them; throws what is wrong with it. */
export function factsOf<O extends OperationId>(operation: O, input: unknown): FactsOf<O> {
  return read(schemaIn(inputSchemas, operation), input);
}

/** The answer of an operation in a context. */
export function answered<O extends OperationId>(
  operation: O,
  facts: FactsOf<O>,
  context: Context,
): Answer<ResultOf<O>> {
  return determine(ruleOf(operation), facts, context);
}

/** The bare result of an operation, for the many runs that compare results; recorded where the source decides. */
export function silentlyAnswered(operation: OperationId, facts: unknown, context: Context): Answer<unknown> {
  const rule = ruleOf(operation) as Rule<unknown, unknown>;
  if (context.minimumSource !== "unverified") return determine(rule, facts, context);
  return silently((w) => rule(facts, w), context);
}
