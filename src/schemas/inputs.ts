import * as z from "zod/mini";
import { yearOf, type Day } from "../calendar/day.js";
import { seriesIds } from "../catalogue/series.js";
import type { Dossier } from "../dossier/dossier.js";
import type { FactsOf, OperationId } from "../operations.js";
import {
  activities,
  activity,
  declared,
  dossierActivities,
  dossierPayments,
  income,
  payments,
  periods,
  person,
} from "./facts.js";
import { closed } from "./closed.js";
import { checked, found, type Conflict } from "./conflicts.js";
import { amountUpTo, choice, day, described, orNull, rateUpTo, year, yesNo } from "./leaves.js";

const MOST_YEARS_OF_A_SCHEDULE = 150;

// Ten thousand million DA: a surcharge on it, at any rate over any time, stays a whole number of centimes below 2^53.
const MOST_DUE = 1e10;

/** A schema for each operation, by its name. */
export type InputSchemas = { readonly [O in OperationId]: z.ZodMiniType<FactsOf<O>> };

/**
 * The schema of the input of each operation. What it gives are the facts as rules take them.
 *
 * @example
 * ```ts
 * const schema = inputSchemas["retirement.startDate"];
 * schema.safeParse({ claimReceivedOn: "2026-03-15" }).success; // => true
 * schema.safeParse({ claimReceivedOn: "15/03/2026" }).success; // => false
 * ```
 */
export const inputSchemas: InputSchemas = /* @__PURE__ */ schemasOfInputs();

function schemasOfInputs(): InputSchemas {
  const contributor = {
    activities: z.optional(activities),
    income: z.optional(income),
    declared: z.optional(declared),
  };
  return {
    "law.value": closed({ series: choice(seriesIds), on: day }),

    "eligibility.affiliation": closed({
      activity: z.optional(activity),
      on: day,
      alsoSalaried: z.optional(yesNo),
    }),
    "eligibility.filingDeadline": closed({ activityStart: day }),
    "eligibility.lateFilingPenalty": closed({
      activityStart: day,
      filedOn: z.optional(orNull(day)),
      on: day,
    }),

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
  };
}

/** The schema of a person's file. */
export const dossierSchema: z.ZodMiniType<Dossier> = /* @__PURE__ */ checked(
  closed({
    on: day,
    person,
    activities: z.optional(dossierActivities),
    alsoSalaried: z.optional(yesNo),
    income: z.optional(income),
    declared: z.optional(declared),
    payments: z.optional(dossierPayments),
    periods: z.optional(periods),
    dependentSpouse: z.optional(yesNo),
  }),
  ({ periods: items, on }) => periodsAfter(items, on),
);

/** No period may lie after the day asked for. */
function periodsAfter(items: readonly { readonly year: number }[] | undefined, on: Day): readonly Conflict[] {
  const last = yearOf(on);
  return found(items ?? [], ({ year: of }, place) =>
    of > last ? { path: ["periods", place, "year"], code: "after-the-day", facts: { year: of, day: on } } : null,
  );
}

function yearsInOrder(fromYear: number, toYear: number): readonly Conflict[] {
  if (toYear < fromYear) {
    return [{ path: ["toYear"], code: "end-before-start", facts: { start: fromYear, end: toYear } }];
  }
  const most = fromYear + MOST_YEARS_OF_A_SCHEDULE;
  return toYear > most ? [{ path: ["toYear"], code: "out-of-range", facts: { least: fromYear, most } }] : [];
}

/**
 * The JSON Schema (draft 2020-12) of the input of an operation.
 *
 * @param operation - The name of an operation, or `"assess"`.
 * @returns The schema, plain data.
 *
 * @example
 * ```ts
 * inputJsonSchema("retirement.startDate")["required"]; // => ["claimReceivedOn"]
 * ```
 */
export function inputJsonSchema(operation: OperationId | "assess"): Record<string, unknown> {
  const schema = operation === "assess" ? dossierSchema : inputSchemas[operation];
  return { title: operation, ...z.toJSONSchema(schema, { io: "input", metadata: described as never }) };
}
