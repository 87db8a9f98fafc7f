import * as fc from "fast-check";
import { addDays, dayOf, yearOf } from "../../calendar/day.js";
import { MONTHS_IN_A_YEAR } from "../../calendar/months.js";
import type { Debt } from "../../facts/debt.js";
import type { DossierPayment } from "../../dossier/dossier.js";
import { ACTIVITIES, type ActivityPeriod } from "../../facts/activity.js";
import type { DeclaredBase, IncomeOfYear } from "../../facts/income.js";
import type { Payment } from "../../facts/payment.js";
import type { TurnoverOfYear } from "../../facts/turnover.js";
import type { FactsOf } from "../../operations.js";
import type { InputOf } from "../../schemas/input.js";
import { anyAmount, anyDay, anyDelay, anyYear, fields, orNone, type Bounds, type FactsOptions } from "./leaves.js";

const MOST_ITEMS = 4;

/**
 * Own-account activities and their days.
 *
 * @param options - Whether ends and options are left out.
 * @returns One to three activities, as operations take them.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check";
 *
 * fc.sample(anyActivities(), 20).every((activities) => activities.length > 0); // => true
 * ```
 */
export function anyActivities(options: FactsOptions = {}): fc.Arbitrary<readonly InputOf<ActivityPeriod>[]> {
  return fc.array(anyActivity(options), { minLength: 1, maxLength: 3 });
}

type Ended = Pick<InputOf<ActivityPeriod>, "activity" | "from"> & Partial<InputOf<ActivityPeriod>>;

function anyActivity(options: FactsOptions): fc.Arbitrary<Ended> {
  const shape = {
    activity: fc.constantFrom(...ACTIVITIES),
    from: anyDay(),
    to: orNone(anyDelay(12_000)),
    option: fc.constantFrom("flat" as const, "general" as const),
  };
  return fields(shape, ["activity", "from"], options).map(({ to, option, ...rest }) => ({
    ...rest,
    ...(to === undefined ? {} : { to: to === null ? null : addDays(rest.from, to) }),
    ...(option === undefined || rest.activity !== "auto-entrepreneur" ? {} : { option }),
  }));
}

function ofYears<T extends { readonly year: number }>(item: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> {
  return fc.uniqueArray(item, { selector: ({ year }) => year, maxLength: MOST_ITEMS });
}

/**
 * Incomes by the year they were earned in.
 *
 * @param years - The first and the last year; 1984 to 2030 when left out.
 * @returns At most four incomes, each year once.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check";
 *
 * fc.sample(anyIncome({ min: 2005, max: 2005 }), 20).every((income) => income.length <= 1); // => true
 * ```
 */
export function anyIncome(years: Bounds = {}): fc.Arbitrary<readonly InputOf<IncomeOfYear>[]> {
  return ofYears(fc.record({ year: anyYear(years), amount: anyAmount() }, { noNullPrototype: true }));
}

/**
 * Bases by the year they were declared for; null where none was declared.
 *
 * @param years - The first and the last year; 1984 to 2030 when left out.
 * @returns At most four bases, each year once.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check";
 *
 * fc.sample(anyDeclared({ min: 2026, max: 2026 }), 20).every((declared) => declared.length <= 1); // => true
 * ```
 */
export function anyDeclared(years: Bounds = {}): fc.Arbitrary<readonly InputOf<DeclaredBase>[]> {
  return ofYears(fc.record({ year: anyYear(years), base: orNone(anyAmount()) }, { noNullPrototype: true }));
}

/**
 * Turnovers by year.
 *
 * @param years - The first and the last year; 1984 to 2030 when left out.
 * @returns At most four turnovers, each year once.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check";
 *
 * fc.sample(anyTurnover(), 20).every((turnover) => turnover.length <= 4); // => true
 * ```
 */
export function anyTurnover(years: Bounds = {}): fc.Arbitrary<readonly InputOf<TurnoverOfYear>[]> {
  return ofYears(fc.record({ year: anyYear(years), amount: anyAmount() }, { noNullPrototype: true }));
}

/**
 * Payments, in any order.
 *
 * @returns At most four payments.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check";
 *
 * fc.sample(anyPayments(), 20).every((payments) => payments.length <= 4); // => true
 * ```
 */
export function anyPayments(): fc.Arbitrary<readonly InputOf<Payment>[]> {
  return fc.array(fc.record({ on: anyDay(), amount: anyAmount() }, { noNullPrototype: true }), {
    maxLength: MOST_ITEMS,
  });
}

/** Payments of a file, each for the contribution of a year. */
export function anyDossierPayments(): fc.Arbitrary<readonly InputOf<DossierPayment>[]> {
  const one = fc.record({ on: anyDay(), amount: anyAmount(), forYear: anyYear() }, { noNullPrototype: true });
  return fc.array(one, { maxLength: MOST_ITEMS });
}

/**
 * Contributions owed, each with its year and its due day.
 *
 * @returns At most four debts, each year once.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check";
 *
 * fc.sample(anyDebts(), 20).flat().every(({ year, dueOn }) => dueOn.startsWith(String(year))); // => true
 * ```
 */
export function anyDebts(): fc.Arbitrary<readonly InputOf<Debt>[]> {
  const one = fc
    .record({ dueOn: anyDay(), due: anyAmount() }, { noNullPrototype: true })
    .map(({ dueOn, due }) => ({ year: yearOf(dueOn), dueOn, due }));
  return ofYears(one);
}

/** The first and the last year that is asked about. */
export interface Years {
  /** The first one. */
  readonly first: number;
  /** The last one. */
  readonly last: number;
}

/** What the contributions of some years are worked out from. */
export interface Contributor {
  /** One to three, begun up to the last year. */
  readonly activities?: readonly InputOf<ActivityPeriod>[];
  /** Earned in each year, and in the one before the first. */
  readonly income?: readonly InputOf<IncomeOfYear>[];
  /** Declared for each year; null where none was. */
  readonly declared?: readonly InputOf<DeclaredBase>[];
}

/** A contributor with an income and a base for each of some years; or, with facts left out, for any years. */
export function placedContributor(options: FactsOptions): fc.Arbitrary<(years: Years) => Contributor> {
  const activity = fields(
    {
      activity: fc.constantFrom(...ACTIVITIES),
      begun: anyDelay(12_000),
      to: orNone(anyDelay(12_000)),
      option: fc.constantFrom("flat" as const, "general" as const),
    },
    ["activity", "begun"],
    options,
  ).map(({ activity: what, begun, to, option }) => ({ last }: Years) => {
    const from = addDays(dayOf(last, MONTHS_IN_A_YEAR, 1), -begun);
    return {
      activity: what,
      from,
      ...(to === undefined ? {} : { to: to === null ? null : addDays(from, to) }),
      ...(option === undefined || what !== "auto-entrepreneur" ? {} : { option }),
    };
  });
  const amounts = fc.array(anyAmount(), { minLength: 1, maxLength: MOST_ITEMS });
  const bases = fc.array(orNone(anyAmount()), { minLength: 1, maxLength: MOST_ITEMS });
  const income = amounts.map(
    (all) =>
      ({ first, last }: Years) =>
        inEachYear(first - 1, last, all, (year, amount) => ({ year, amount })),
  );
  const declared = bases.map(
    (all) =>
      ({ first, last }: Years) =>
        inEachYear(first, last, all, (year, base) => ({ year, base })),
  );
  const shape = {
    activities: fc.array(activity, { minLength: 1, maxLength: 3 }),
    income:
      options.leftOut === true
        ? fc.oneof(
            income,
            anyIncome().map((all) => () => all),
          )
        : income,
    declared:
      options.leftOut === true
        ? fc.oneof(
            declared,
            anyDeclared().map((all) => () => all),
          )
        : declared,
  };
  return fields(shape, [], options).map((drawn) => (years) => ({
    ...(drawn.activities === undefined ? {} : { activities: drawn.activities.map((one) => one(years)) }),
    ...(drawn.income === undefined ? {} : { income: drawn.income(years) }),
    ...(drawn.declared === undefined ? {} : { declared: drawn.declared(years) }),
  }));
}

/** One item a year, over and over from a list. */
export function inEachYear<A, T>(
  first: number,
  last: number,
  all: readonly A[],
  one: (year: number, item: A) => T,
): readonly T[] {
  return Array.from({ length: last - first + 1 }, (_, place) => one(first + place, all[place % all.length] as A));
}

/** The rates of a surcharge that a caller gives. */
export function anySurchargeRates(): fc.Arbitrary<
  NonNullable<InputOf<FactsOf<"contributions.lateSurcharge">>["rates"]>
> {
  const rate = fc.constantFrom("0", "0.01", "0.05", "0.07", "0.1", "1");
  return fc.record({ initial: rate, monthly: rate }, { noNullPrototype: true });
}
