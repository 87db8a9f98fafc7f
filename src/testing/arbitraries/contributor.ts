import * as fc from "fast-check";
import { addDays, dayOf, yearOf, type Day } from "../../calendar/day.js";
import { MONTHS_IN_A_YEAR } from "../../calendar/months.js";
import type { DossierPayment } from "../../dossier/dossier.js";
import { ACTIVITIES, type ActivityPeriod } from "../../facts/activity.js";
import type { Debt } from "../../facts/debt.js";
import type { DeclaredBase, IncomeOfYear } from "../../facts/income.js";
import type { Payment } from "../../facts/payment.js";
import type { TurnoverOfYear } from "../../facts/turnover.js";
import type { FactsOf } from "../../operations.js";
import type { InputOf } from "../../schemas/input.js";
import { surchargeRates } from "../boundaries.js";
import { MOST, MOST_DAYS } from "../limits.js";
import { anyAmount } from "./amounts.js";
import { anyDay, anyDelay, anyYear } from "./days.js";
import { fields, orNone, record, type FactsOptions } from "./fields.js";
import type { Bounds } from "./simplified.js";

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
  const begun = anyDay().map((day) => () => day);
  return activitiesBegun(begun, options).map((activities) => activities(null));
}

function ofYears<T extends { readonly year: number }>(item: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> {
  return fc.uniqueArray(item, { selector: ({ year }) => year, maxLength: MOST.ofYears });
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
  return ofYears(record({ year: anyYear(years), amount: anyAmount() }));
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
  return ofYears(record({ year: anyYear(years), base: orNone(anyAmount()) }));
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
  return ofYears(record({ year: anyYear(years), amount: anyAmount() }));
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
  return fc.array(record({ on: anyDay(), amount: anyAmount() }), { maxLength: MOST.ofYears });
}

/** Payments of a file, each for the contribution of a year. */
export function anyDossierPayments(): fc.Arbitrary<readonly InputOf<DossierPayment>[]> {
  const one = record({ on: anyDay(), amount: anyAmount(), forYear: anyYear() });
  return fc.array(one, { maxLength: MOST.ofYears });
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
  const one = record({ dueOn: anyDay(), due: anyAmount() });
  return ofYears(one.map(({ dueOn, due }) => ({ year: yearOf(dueOn), dueOn, due })));
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

/** Something drawn that still lacks the years that are asked about. */
type OfYears<T> = fc.Arbitrary<(years: Years) => T>;

/** One to three activities, each begun on a day that is made of what they are placed by. */
function activitiesBegun<P>(
  begun: fc.Arbitrary<(by: P) => Day>,
  options: FactsOptions,
): fc.Arbitrary<(by: P) => readonly InputOf<ActivityPeriod>[]> {
  const model = {
    activity: fc.constantFrom(...ACTIVITIES),
    begun,
    to: orNone(anyDelay(MOST_DAYS.activity)),
    option: fc.constantFrom("flat" as const, "general" as const),
  };
  const one = fields(model, ["activity", "begun"], options).map(({ activity, begun: of, to, option }) => (by: P) => {
    const from = of(by);
    return {
      activity,
      from,
      ...(to === undefined ? {} : { to: to === null ? null : addDays(from, to) }),
      ...(option === undefined || activity !== "auto-entrepreneur" ? {} : { option }),
    };
  });
  return fc
    .array(one, { minLength: 1, maxLength: MOST.activities })
    .map((all) => (by) => all.map((activity) => activity(by)));
}

/** A contributor with an income and a base for each of some years; or, with facts left out, for any years. */
export function placedContributor(options: FactsOptions): OfYears<Contributor> {
  const begun = anyDelay(MOST_DAYS.activity).map(
    (days) =>
      ({ last }: Years) =>
        addDays(dayOf(last, MONTHS_IN_A_YEAR, 1), -days),
  );
  const income = overYears(anyAmount(), (year, amount) => ({ year, amount }));
  const shape = {
    activities: activitiesBegun(begun, options),
    income: orAny(
      income.map(
        (of) =>
          ({ first, last }: Years) =>
            of({ first: first - 1, last }),
      ),
      anyIncome(),
      options,
    ),
    declared: orAny(
      overYears(orNone(anyAmount()), (year, base) => ({ year, base })),
      anyDeclared(),
      options,
    ),
  };
  return fields(shape, [], options).map(({ activities, income: earned, declared }) => (years) => ({
    ...(activities === undefined ? {} : { activities: activities(years) }),
    ...(earned === undefined ? {} : { income: earned(years) }),
    ...(declared === undefined ? {} : { declared: declared(years) }),
  }));
}

/** One item for each year, over and over from a few. */
export function overYears<A, T>(item: fc.Arbitrary<A>, one: (year: number, item: A) => T): OfYears<readonly T[]> {
  return fc.array(item, { minLength: 1, maxLength: MOST.ofYears }).map(
    (all) =>
      ({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, place) => one(first + place, all[place % all.length] as A)),
  );
}

/** What lies in the years asked about; or, with facts left out, now and then in any years. */
export function orAny<T>(placed: OfYears<T>, any: fc.Arbitrary<T>, { leftOut = false }: FactsOptions): OfYears<T> {
  if (!leftOut) return placed;
  return fc.oneof(
    placed,
    any.map((all) => () => all),
  );
}

/** The rates of a surcharge that a caller gives. */
export function anySurchargeRates(): fc.Arbitrary<
  NonNullable<InputOf<FactsOf<"contributions.lateSurcharge">>["rates"]>
> {
  const rate = fc.constantFrom(...surchargeRates);
  return record({ initial: rate, monthly: rate });
}
