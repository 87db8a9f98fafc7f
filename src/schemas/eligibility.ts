import * as z from "zod/mini";
import { closed } from "./closed.js";
import { activity, turnover } from "./facts.js";
import { day, orNull, year, yesNo } from "./leaves.js";
import type { SchemasOf } from "./schemas-of.js";

/**
 * The schemas of the inputs of the operations on affiliation alone, so that a bundler leaves out those of the other branches.
 *
 * @returns A zod schema for each operation, by its name; `read` gives the facts that an input holds by it.
 *
 * @example
 * ```ts
 * eligibilityInputs()["eligibility.filingDeadline"].safeParse({ activityStart: "2026-02-01" }).success; // => true
 * ```
 */
export function eligibilityInputs(): SchemasOf<"eligibility"> {
  return {
    "eligibility.affiliation": closed({
      activity: z.optional(activity),
      on: day,
      alsoSalaried: z.optional(yesNo),
    }),
    "eligibility.autoEntrepreneurStatus": closed({ turnover: z.optional(turnover), year }),
    "eligibility.filingDeadline": closed({ activityStart: day }),
    "eligibility.lateFilingPenalty": closed({
      activityStart: day,
      filedOn: z.optional(orNull(day)),
      on: day,
    }),
  };
}
