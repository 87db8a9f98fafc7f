import * as z from "zod/mini";
import { MOST_DUE, MOST_PAYMENTS } from "../facts/bounds.js";
import { REMISSION_GROUNDS } from "../facts/debt.js";
import { closed } from "./closed.js";
import { checked, repeats, type Conflict } from "./conflicts.js";
import { activities, activity, declared, dossierActivities, dossierPayments, income, payments } from "./facts.js";
import { amount, amountUpTo, choice, day, list, orNull, rateUpTo, year, yesNo } from "./leaves.js";
import type { FactsOf } from "../operations.js";
import type { SchemasOf } from "./schemas-of.js";

const MOST_YEARS_OF_A_SCHEDULE = 150;

const MOST_DEBTS = 150;
const MOST_NOTICES = 200;

type GivenRates = NonNullable<FactsOf<"contributions.lateSurcharge">["rates"]>;

/** Rates of a late surcharge that a caller gives. */
export function givenRates(): z.ZodMiniType<GivenRates> {
  return closed({ initial: rateUpTo(1), monthly: rateUpTo(1) });
}

/**
 * The schemas of the inputs of the operations on contributions alone, so that a bundler leaves out those of the other branches.
 *
 * @returns A zod schema for each operation, by its name; `read` gives the facts that an input holds by it.
 *
 * @example
 * ```ts
 * contributionsInputs()["contributions.limitation"].safeParse({}).success; // => false
 * ```
 */
export function contributionsInputs(): SchemasOf<"contributions"> {
  const contributor = {
    activities: z.optional(activities),
    income: z.optional(income),
    declared: z.optional(declared),
  };
  const rates = z.optional(givenRates());
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
      rates,
    }),
    "contributions.remission": closed({ surcharge: amount, on: day, ground: z.optional(choice(REMISSION_GROUNDS)) }),
    "contributions.limitation": closed({ dueOn: day, notices: z.optional(orNull(list(day, MOST_NOTICES))), on: day }),
    "contributions.amnesties": closed({
      on: day,
      activity: z.optional(activity),
      birthDate: z.optional(day),
      goodFaith: z.optional(yesNo),
      financialDifficulty: z.optional(yesNo),
      currentYearPaid: z.optional(yesNo),
      scheduleSigned: z.optional(yesNo),
      paidAtOnce: z.optional(yesNo),
      onlySurcharges: z.optional(yesNo),
      hasEarlierSchedule: z.optional(yesNo),
      filedOn: z.optional(orNull(day)),
      firstPartPaidOn: z.optional(orNull(day)),
    }),
    "contributions.adjustment": closed({ year, ...contributor, settledBase: z.optional(amount) }),
    "contributions.settlement": closed({
      debts: z.optional(
        checked(list(closed({ year, dueOn: day, due: amountUpTo(MOST_DUE) }), MOST_DEBTS), (items) =>
          repeats(items, (item) => item.year),
        ),
      ),
      payments: z.optional(list(closed({ on: day, amount: amountUpTo(MOST_DUE) }), MOST_PAYMENTS)),
      on: day,
      rates,
    }),
    "contributions.voluntaryScheme": closed({ on: day }),
    "contributions.toBeInOrder": checked(
      closed({
        ...contributor,
        activities: z.optional(dossierActivities),
        payments: z.optional(dossierPayments),
        on: day,
        by: day,
      }),
      ({ on, by }) => (by < on ? [{ path: ["by"], code: "end-before-start", facts: { start: on, end: by } }] : []),
    ),
  };
}

function yearsInOrder(fromYear: number, toYear: number): readonly Conflict[] {
  if (toYear < fromYear) {
    return [{ path: ["toYear"], code: "end-before-start", facts: { start: fromYear, end: toYear } }];
  }
  const most = fromYear + MOST_YEARS_OF_A_SCHEDULE;
  return toYear > most ? [{ path: ["toYear"], code: "out-of-range", facts: { least: fromYear, most } }] : [];
}
