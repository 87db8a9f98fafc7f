/** Why the rules give no answer. */
export type Code = "missing-fact" | "outside-coverage" | "no-known-rule";

/** Thrown where the rules give no answer, with each reason that can be given for it. */
export class Unknown extends Error {
  readonly codes: readonly Code[];
  constructor(...codes: readonly Code[]) {
    super(codes.join(", "));
    this.codes = codes;
  }
}

export interface NoAnswer {
  readonly unknown: readonly Code[];
}

/** What a rule gives, or why it gives nothing. */
export function answerOf<T>(rule: () => T): T | NoAnswer {
  try {
    return rule();
  } catch (thrown) {
    if (thrown instanceof Unknown) return { unknown: thrown.codes };
    throw thrown;
  }
}

export function isNoAnswer(answer: unknown): answer is NoAnswer {
  return typeof answer === "object" && answer !== null && "unknown" in answer;
}

/** A fact that must be known. */
export function known<T>(fact: T | undefined): T {
  if (fact === undefined) throw new Unknown("missing-fact");
  return fact;
}
