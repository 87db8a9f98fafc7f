import * as z from "zod/mini";
import { closed } from "./closed.js";
import { checked, type Conflict } from "./conflicts.js";
import { activities, declared, income, payments } from "./facts.js";
import { amountUpTo, day, rateUpTo, year } from "./leaves.js";
import type { SchemasOf } from "./schemas-of.js";

const MOST_YEARS_OF_A_SCHEDULE = 150;

// Ten thousand million DA: a surcharge on it, at any rate over any time, stays a whole number of centimes below 2^53.
const MOST_DUE = 1e10;

/** The inputs of the operations on contributions. */
export function contributionsInputs(): SchemasOf<"contributions"> {
  const contributor = {
    activities: z.optional(activities),
    income: z.optional(income),
    declared: z.optional(declared),
  };
  return {
    "contributions.annual": closed({ year, ...contributor }),
    "contributions.schedule": checked(
      closed({ ...contributor, fromYear: year, toYear: year }),
      ({ fromYear, toYear }) => yearsInOrder(fromYear, toYear),
    ),
    "contributions.lateSurcharge": closed({
      due: amountUpTo(MOST_DUE),
      dueOn: day,
      payments: z.optional(payments),
      on: day,
      rates: z.optional(closed({ initial: rateUpTo(1), monthly: rateUpTo(1) })),
    }),
  };
}

function yearsInOrder(fromYear: number, toYear: number): readonly Conflict[] {
  if (toYear < fromYear) {
    return [{ path: ["toYear"], code: "end-before-start", facts: { start: fromYear, end: toYear } }];
  }
  const most = fromYear + MOST_YEARS_OF_A_SCHEDULE;
  return toYear > most ? [{ path: ["toYear"], code: "out-of-range", facts: { least: fromYear, most } }] : [];
}
