import * as z from "zod/mini";
import { FIRST_DAY } from "../facts/bounds.js";
import type { Day } from "../calendar/day.js";
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
import { count, deceasedMember, family, options, person, relative } from "./facts.js";
import { amount, day, orNull, yesNo } from "./leaves.js";
import type { SchemasOf } from "./schemas-of.js";

/**
 * The schemas of the inputs of the operations on health, invalidity and death alone, so that a bundler leaves out those of the other branches.
 *
 * @returns A zod schema for each operation, by its name; `read` gives the facts that an input holds by it.
 *
 * @example
 * ```ts
 * healthInputs()["health.careRights"].safeParse({ on: 2026 }).success; // => false
 * ```
 */
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
    "health.dependant": checked(
      closed({
        relative,
        on: day,
        salariedWithoutOwnRight: z.optional(yesNo),
        treatmentBegunOn: z.optional(orNull(day)),
      }),
      ({ relative: one, on, treatmentBegunOn }) => [
        ...(one.relation === "child" ? after(["relative", "birthDate"], one.birthDate, on) : []),
        ...after(["treatmentBegunOn"], treatmentBegunOn, on),
      ],
    ),
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
      ({ careOn, treatmentEndedOn, filedOn }) => [
        ...before("treatmentEndedOn", careOn, treatmentEndedOn),
        ...before("filedOn", careOn, filedOn),
      ],
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
    "health.invalidity": checked(
      closed({
        person,
        affiliatedOn: z.optional(day),
        foundOn: z.optional(day),
        totalAndDefinitive: z.optional(yesNo),
        upToDate: z.optional(yesNo),
        ceasedOn: z.optional(orNull(day)),
        decidedOn: day,
        claimedOn: z.optional(orNull(day)),
        lacksYearsForPension: z.optional(yesNo),
      }),
      ({ foundOn, claimedOn, decidedOn }) => [
        ...before("decidedOn", foundOn, decidedOn),
        ...before("decidedOn", claimedOn, decidedOn),
        ...before("claimedOn", foundOn, claimedOn),
      ],
    ),
    "health.deathCapital": checked(
      closed({
        deceased: deceasedMember,
        diedOn: day,
        family: z.optional(family),
        claimedOn: z.optional(orNull(day)),
        on: z.optional(day),
      }),
      ({ diedOn, claimedOn, on }) => [...before("claimedOn", diedOn, claimedOn), ...before("on", diedOn, on)],
    ),
  };
}

/** A day that lies after the one asked for. */
function after(path: Conflict["path"], given: Day | null | undefined, on: Day): readonly Conflict[] {
  return typeof given === "string" && given > on
    ? [{ path, code: "out-of-range", facts: { least: FIRST_DAY, most: on } }]
    : [];
}

/** A day that lies before the one it follows. */
function before(field: string, start: Day | null | undefined, end: Day | null | undefined): readonly Conflict[] {
  return typeof start === "string" && typeof end === "string" && end < start
    ? [{ path: [field], code: "end-before-start", facts: { start, end } }]
    : [];
}
