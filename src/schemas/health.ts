import * as z from "zod/mini";
import {
  careKind,
  hospitalDays,
  insuredFact,
  maintainedRelation,
  pensionHeld,
  prescriptionsThisQuarter,
} from "../facts/care.js";
import { closed } from "./closed.js";
import { checked, type Conflict } from "./conflicts.js";
import { count, options, relative } from "./facts.js";
import { amount, day, orNull, yesNo } from "./leaves.js";
import type { SchemasOf } from "./schemas-of.js";

/** The inputs of the operations on health. */
export function healthInputs(): SchemasOf<"health"> {
  return {
    "health.careRights": closed({
      insured: z.optional(options(insuredFact)),
      filedOn: z.optional(orNull(day)),
      on: day,
      upToDate: z.optional(yesNo),
      arrearsSchedule: z.optional(yesNo),
      currentYearPaid: z.optional(yesNo),
      pension: z.optional(options(pensionHeld)),
    }),
    "health.dependant": closed({ relative, on: day, salariedWithoutOwnRight: z.optional(yesNo) }),
    "health.reimbursement": checked(
      closed({
        careOn: day,
        treatmentEndedOn: z.optional(orNull(day)),
        tariff: z.optional(amount),
        care: z.optional(options(careKind)),
        pensionHolder: z.optional(yesNo),
        hospitalDays: z.optional(count(hospitalDays)),
        filedOn: z.optional(orNull(day)),
        forceMajeure: z.optional(yesNo),
        on: z.optional(day),
      }),
      treatmentAfterCare,
    ),
    "health.thirdPartyPayment": closed({
      amount: z.optional(amount),
      on: day,
      chronic: z.optional(yesNo),
      pensionHolder: z.optional(yesNo),
      prescriptionsThisQuarter: z.optional(count(prescriptionsThisQuarter)),
    }),
    "health.maintainedRights": closed({
      relation: z.optional(options(maintainedRelation)),
      on: day,
      remarried: z.optional(yesNo),
      coveredByOwnWork: z.optional(yesNo),
      deathCapitalConditions: z.optional(yesNo),
      monthlyIncome: z.optional(amount),
      dependent: z.optional(yesNo),
      guardianInsured: z.optional(yesNo),
    }),
  };
}

/** A treatment that ends before its first act. */
function treatmentAfterCare(input: {
  readonly careOn: string;
  readonly treatmentEndedOn?: string | null | undefined;
}): readonly Conflict[] {
  const { careOn: start, treatmentEndedOn: end } = input;
  return typeof end === "string" && end < start
    ? [{ path: ["treatmentEndedOn"], code: "end-before-start", facts: { start, end } }]
    : [];
}
