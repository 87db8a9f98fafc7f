import * as z from "zod/mini";
import type { Day } from "../calendar/day.js";
import { FIRST_DAY, MOST_GIVEN_RAISE, MOST_GIVEN_RAISES, MOST_MONTHLY } from "../facts/bounds.js";
import type { GivenRaise } from "../facts/revaluation.js";
import type { Relative } from "../facts/family.js";
import { closed } from "./closed.js";
import { checked, found, periodsAfter, type Conflict } from "./conflicts.js";
import { deceased, family, periods, person } from "./facts.js";
import { amount, amountUpTo, day, list, orNull, rateUpTo, yesNo } from "./leaves.js";
import type { FactsOf } from "../operations.js";
import type { SchemasOf } from "./schemas-of.js";

type SurvivorsFacts = FactsOf<"retirement.survivors">;

/**
 * The schemas of the inputs of the operations on retirement alone, so that a bundler leaves out those of the other branches.
 *
 * @returns A zod schema for each operation, by its name; `read` gives the facts that an input holds by it.
 *
 * @example
 * ```ts
 * retirementInputs()["retirement.startDate"].safeParse({ claimReceivedOn: "15/03/2026" }).success; // => false
 * ```
 */
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
    "retirement.buyBack": checked(closed({ person, periods: z.optional(periods), on: day }), ({ periods: items, on }) =>
      periodsAfter(items, on),
    ),
    "retirement.claimWindow": closed({ startOn: day }),
    "retirement.startDate": closed({ claimReceivedOn: day }),
    "retirement.earliest": checked(
      closed({
        person,
        periods: z.optional(periods),
        on: day,
        continuing: z.optional(orNull(closed({ base: amount }))),
      }),
      ({ periods: items, on }) => periodsAfter(items, on),
    ),
    "retirement.oneMoreYear": checked(
      closed({
        person,
        periods: z.optional(periods),
        startOn: day,
        base: amount,
        dependentSpouse: z.optional(yesNo),
      }),
      ({ periods: items, startOn }) => periodsAfter(items, startOn),
    ),
    "retirement.survivors": checked(closed({ deceased, family: z.optional(family), on: day }), daysOfSurvivors),
    "retirement.revalue": checked(closed({ ...pensionInPayment(), to: day }), revaluationConflicts),
  };
}

/** The fields of a pension followed through its raises, but for the day asked for. */
export function pensionInPayment() {
  return {
    monthly: amountUpTo(MOST_MONTHLY),
    liquidatedOn: day,
    from: day,
    received2012: z.optional(amount),
    rates: z.optional(list(closed({ on: day, rate: rateUpTo(MOST_GIVEN_RAISE) }), MOST_GIVEN_RAISES)),
  };
}

/** Nothing after the day asked for, no career after the death, no remarriage before it. */
export function daysOfSurvivors({ deceased: who, family: relatives, on }: SurvivorsFacts): readonly Conflict[] {
  const { diedOn } = who;
  if (on < diedOn) return [{ path: ["on"], code: "end-before-start", facts: { start: diedOn, end: on } }];
  const career = who.was === "insured" ? periodsAfter(who.periods, diedOn) : [];
  return [
    ...career.map((conflict) => ({ ...conflict, path: ["deceased", ...conflict.path] })),
    ...found(relatives ?? [], (relative, place) => outsideLife(relative, ["family", place], diedOn, on)),
  ];
}

/** A birth or a remarriage that is not of the days between which it must lie. */
export function outsideLife(relative: Relative, path: Conflict["path"], diedOn: Day, on: Day): Conflict | null {
  if (relative.relation === "spouse") {
    return outside(relative.remarriedOn, [...path, "remarriedOn"], diedOn, on);
  }
  return relative.relation === "child" ? outside(relative.birthDate, [...path, "birthDate"], FIRST_DAY, on) : null;
}

function outside(day: Day | null | undefined, path: Conflict["path"], least: Day, most: Day): Conflict | null {
  if (day === null || day === undefined || (day >= least && day <= most)) return null;
  return { path, code: "out-of-range", facts: { least, most } };
}

interface DaysOfRevaluation {
  readonly liquidatedOn: Day;
  readonly from: Day;
  readonly to: Day;
  readonly rates?: readonly GivenRaise[] | undefined;
}

/** The days of a revaluation out of order, and rates given twice for one day. */
export function revaluationConflicts({ liquidatedOn, from, to, rates = [] }: DaysOfRevaluation): readonly Conflict[] {
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
