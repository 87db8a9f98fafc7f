import * as z from "zod/mini";
import type { Day } from "../calendar/day.js";
import { LAPSING_CLAIMS, ENFORCEMENT_MEASURES } from "../facts/dispute.js";
import type { FactsOf } from "../operations.js";
import { byKind } from "./by-kind.js";
import { closed } from "./closed.js";
import { checked, type Conflict } from "./conflicts.js";
import { amount, choice, day, orNull, yesNo } from "./leaves.js";
import type { SchemasOf } from "./schemas-of.js";

/**
 * The schemas of the inputs of the operations on disputes alone, so that a bundler leaves out those of the other branches.
 *
 * @returns A zod schema for each operation, by its name; `read` gives the facts that an input holds by it.
 *
 * @example
 * ```ts
 * disputesInputs()["disputes.appeal"].safeParse({ on: "2026-02-30" }).success; // => false
 * ```
 */
export function disputesInputs(): SchemasOf<"disputes"> {
  const known = z.optional(orNull(day));
  const contested = { notifiedOn: day, wayStated: z.optional(yesNo), appealedOn: known, on: z.optional(day) };
  const heard = {
    ...contested,
    decisionNotifiedOn: known,
    furtherAppealedOn: known,
    furtherDecisionNotifiedOn: known,
    courtSeizedOn: known,
  };
  return {
    "disputes.appeal": checked(
      byKind("matter", [
        closed({ matter: z.literal("surcharges"), amount: z.optional(amount), ...heard }),
        closed({ matter: z.literal("decision"), ...heard }),
        closed({ matter: z.literal("medical"), ...contested, expertsProposedOn: known, expertsAnsweredOn: known }),
        closed({ matter: z.literal("invalidity"), ...contested, decisionNotifiedOn: known, courtSeizedOn: known }),
      ]),
      daysInOrder,
    ),
    "disputes.enforcement": closed({ measure: choice(ENFORCEMENT_MEASURES), on: day }),
    "disputes.limitation": closed({ claim: choice(LAPSING_CLAIMS), dueOn: day, on: day }),
  };
}

/** No day of a road comes before one that precedes it, none answers what did not happen, and the day asked for is last. */
export function daysInOrder(facts: FactsOf<"disputes.appeal">): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  const days = daysOf(facts);
  let start = facts.notifiedOn;
  for (const [name, end] of Object.entries(days)) {
    if (typeof end !== "string") continue;
    const before = ANSWERS[name];
    if (before !== undefined && days[before] === null) {
      conflicts.push({ path: [name], code: "after-none", facts: { before } });
    } else if (end < start) {
      conflicts.push({ path: [name], code: "end-before-start", facts: { start, end } });
    } else {
      start = end;
    }
  }
  return conflicts;
}

/** What answers what. */
const ANSWERS: Readonly<Record<string, string>> = {
  decisionNotifiedOn: "appealedOn",
  furtherDecisionNotifiedOn: "furtherAppealedOn",
  expertsProposedOn: "appealedOn",
  expertsAnsweredOn: "expertsProposedOn",
};

/** The days of a road, in their order. */
function daysOf(facts: FactsOf<"disputes.appeal">): Readonly<Record<string, Day | null | undefined>> {
  const { appealedOn, on } = facts;
  switch (facts.matter) {
    case "medical": {
      const { expertsProposedOn, expertsAnsweredOn } = facts;
      return { appealedOn, expertsProposedOn, expertsAnsweredOn, on };
    }
    case "invalidity": {
      const { decisionNotifiedOn, courtSeizedOn } = facts;
      return { appealedOn, decisionNotifiedOn, courtSeizedOn, on };
    }
    case "surcharges":
    case "decision": {
      const { decisionNotifiedOn, furtherAppealedOn, furtherDecisionNotifiedOn, courtSeizedOn } = facts;
      return { appealedOn, decisionNotifiedOn, furtherAppealedOn, furtherDecisionNotifiedOn, courtSeizedOn, on };
    }
  }
}
