import type { Answer } from "./answer.js";
import type { Reason } from "./reasons.js";

/** Thrown by `unwrap` for an answer that is undetermined. */
export class UndeterminedError extends Error {
  override readonly name = "UndeterminedError";

  constructor(
    /** Why there is no answer. */
    readonly reasons: readonly Reason[],
  ) {
    super(reasons.map((reason) => reason.code).join(", "));
  }
}

/**
 * The value of an answer, for callers who take an undetermined one as an error.
 *
 * @param answer - Any answer of the library.
 * @returns Its value.
 * @throws UndeterminedError with the reasons when there is none.
 */
export function unwrap<T>(answer: Answer<T>): T {
  if (answer.kind === "determined") return answer.value;
  throw new UndeterminedError(answer.reasons);
}
