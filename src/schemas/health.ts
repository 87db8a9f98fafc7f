import * as z from "zod/mini";
import type { Day } from "../calendar/day.js";
import { closed } from "./closed.js";
import { checked, type Conflict } from "./conflicts.js";
import { deceasedMember, family, person } from "./facts.js";
import { day, orNull, yesNo } from "./leaves.js";
import type { SchemasOf } from "./schemas-of.js";

/** The inputs of the operations on health, invalidity and death. */
export function healthInputs(): SchemasOf<"health"> {
  return {
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

/** A day that lies before the one it follows. */
function before(field: string, start: Day | null | undefined, end: Day | null | undefined): readonly Conflict[] {
  return typeof start === "string" && typeof end === "string" && end < start
    ? [{ path: [field], code: "end-before-start", facts: { start, end } }]
    : [];
}
