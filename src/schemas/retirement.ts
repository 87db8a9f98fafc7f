import * as z from "zod/mini";
import type { Day } from "../calendar/day.js";
import type { GivenRaise } from "../facts/revaluation.js";
import { closed } from "./closed.js";
import { checked, found, periodsAfter, type Conflict } from "./conflicts.js";
import { periods, person } from "./facts.js";
import { amount, amountUpTo, day, list, rateUpTo, yesNo } from "./leaves.js";
import type { SchemasOf } from "./schemas-of.js";

// Ten million DA a month, thirty given raises of half: the amount stays a whole number of centimes below 2^53.
const MOST_MONTHLY = 1e7;
const MOST_GIVEN_RAISES = 30;
const MOST_GIVEN_RATE = 0.5;

/** The inputs of the operations on retirement. */
export function retirementInputs(): SchemasOf<"retirement"> {
  return {
    "retirement.age": closed({ person, on: day }),
    "retirement.entitlement": checked(
      closed({ person, periods: z.optional(periods), on: day }),
      ({ periods: items, on }) => periodsAfter(items, on),
    ),
    "retirement.pension": checked(
      closed({ person, periods: z.optional(periods), startOn: day, dependentSpouse: z.optional(yesNo) }),
      ({ periods: items, startOn }) => periodsAfter(items, startOn),
    ),
    "retirement.startDate": closed({ claimReceivedOn: day }),
    "retirement.revalue": checked(
      closed({
        monthly: amountUpTo(MOST_MONTHLY),
        liquidatedOn: day,
        from: day,
        to: day,
        received2012: z.optional(amount),
        rates: z.optional(list(closed({ on: day, rate: rateUpTo(MOST_GIVEN_RATE) }), MOST_GIVEN_RAISES)),
      }),
      revaluationConflicts,
    ),
  };
}

interface DaysOfRevaluation {
  readonly liquidatedOn: Day;
  readonly from: Day;
  readonly to: Day;
  readonly rates?: readonly GivenRaise[] | undefined;
}

/** The days of a revaluation out of order, and rates given twice for one day. */
function revaluationConflicts({ liquidatedOn, from, to, rates = [] }: DaysOfRevaluation): readonly Conflict[] {
  const seen = new Set<string>();
  return [
    ...inOrder("from", liquidatedOn, from),
    ...inOrder("to", from, to),
    ...found(rates, ({ on }, place) => {
      if (seen.has(on)) return { path: ["rates", place, "on"], code: "duplicate-day", facts: { day: on } };
      seen.add(on);
      return null;
    }),
  ];
}

function inOrder(field: string, start: Day, end: Day): readonly Conflict[] {
  return end < start ? [{ path: [field], code: "end-before-start", facts: { start, end } }] : [];
}
