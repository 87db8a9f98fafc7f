import type { Answer } from "./answer.js";
import type { Reason } from "./reasons.js";

/** Thrown by `unwrap` for an answer that is undetermined. */
export class UndeterminedError extends Error {
  /** Constant, whatever a bundler makes of the class. */
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
 *
 * @example
 * ```ts
 * const casnos = createCasnos();
 * unwrap(casnos.retirement.startDate({ claimReceivedOn: "2026-03-15" })); // => { startOn: "2026-04-01" }
 * ```
 */
export function unwrap<T>(answer: Answer<T>): T {
  if (answer.kind === "determined") return answer.value;
  throw new UndeterminedError(answer.reasons);
}
