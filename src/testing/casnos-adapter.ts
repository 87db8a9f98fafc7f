import { firstOfYear, yearOf, type Day } from "../calendar/day.js";
import type { Casnos } from "../index.js";
import { dinars as dinarsText } from "../money/amount.js";
import { centimes } from "../money/centimes.js";
import type { Answer } from "../working/answer.js";
import type { Adapter, EntitlementCase, PensionCase } from "./adapter.js";
import { BORN, FIRST_YEAR_OF_WAR, YEARS_BEFORE } from "./limits.js";
import { yearsInARow } from "./years-in-a-row.js";

/**
 * The rules of this library as a system that can be held to the law; a pattern for an adapter of one's own.
 *
 * @param casnos - What `createCasnos` gives, with its readings.
 * @returns Every function of an adapter.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const { annualContribution } = casnosAdapter(createCasnos());
 * annualContribution?.({ year: 2026, base: 100_000_000 }); // => 15000000
 * ```
 */
export function casnosAdapter(casnos: Casnos): Required<Adapter> {
  const { contributions, eligibility, retirement } = casnos;
  return {
    annualContribution: ({ year, base }) => value(contributions.annual(contributor(year, base)), owed),
    newcomerContribution: ({ year, startedOn }) =>
      value(contributions.annual({ year, activities: [trader(startedOn)], declared: [{ year, base: null }] }), owed),
    contributionSplit: ({ year, base }) =>
      value(contributions.annual(contributor(year, base)), (owing) =>
        owing.contribution !== "general"
          ? null
          : value(owing.split, ({ socialInsurance, retirement: toRetirement }) => ({
              socialInsurance: socialInsurance.centimes,
              retirement: toRetirement.centimes,
            })),
      ),
    contributionDueDay: ({ year, activity, startedOn }) =>
      value(
        contributions.schedule({ activities: [{ activity, from: startedOn, to: null }], fromYear: year, toYear: year }),
        ({ lines: [line] }) => (line === undefined ? null : value(line.days, (days) => days?.dueOn ?? null)),
      ),
    filingDeadline: (input) => value(eligibility.filingDeadline(input), ({ lastDay }) => lastDay),
    lateFilingPenalty: ({ activityStart, filedOn }) =>
      value(eligibility.lateFilingPenalty({ activityStart, filedOn, on: filedOn }), (filed) =>
        filed.late ? filed.penalty.centimes : 0,
      ),
    lateSurcharge: ({ due, payments, ...rest }) =>
      value(
        contributions.lateSurcharge({
          ...rest,
          due: dinars(due),
          payments: payments.map(({ on, amount }) => ({ on, amount: dinars(amount) })),
        }),
        ({ surcharge }) => surcharge.centimes,
      ),
    remission: ({ surcharge, ...rest }) =>
      value(contributions.remission({ ...rest, surcharge: dinars(surcharge) }), (given) =>
        given.remission === "allowed"
          ? { remitted: given.remitted.centimes, remaining: given.remaining.centimes }
          : null,
      ),
    limitationLastDay: (input) => value(contributions.limitation(input), ({ lastDay }) => lastDay),
    retirementAge: ({ on, ...person }) =>
      value(retirement.age({ person: { ...person, birthDate: BORN.first, totallyIncapacitated: false }, on }), (age) =>
        age.condition === "age" ? age.years : null,
      ),
    retirementDay: ({ on, sex, birthDate }) =>
      value(retirement.age({ person: ordinary({ sex, birthDate }), on }), (age) =>
        age.condition === "age" ? age.reachedOn : null,
      ),
    entitlement: ({ quarters, on, ...person }) =>
      value(
        retirement.entitlement({ person: ordinary(person), periods: yearsBefore(on, quarters), on }),
        (given) => given.right,
      ),
    pension: (input) =>
      value(retirement.pension(pensionInput(input)), (given) =>
        given.right === "none" ? null : given.monthly.centimes,
      ),
    pensionStart: (input) => value(retirement.startDate(input), ({ startOn }) => startOn),
    survivors: ({ monthly, spouses, children, parents, on }) =>
      value(
        retirement.survivors({
          deceased: { was: "pensioner", diedOn: on, monthly: dinars(monthly), right: "pension" },
          family: [
            ...times(spouses, { relation: "spouse", remarriedOn: null } as const),
            ...times(children, { relation: "child", birthDate: on } as const),
            ...times(parents, { relation: "parent", resources: 0 } as const),
          ],
          on,
        }),
        (given) => (given.right === "none" ? null : given.shares.map((share) => share.monthly.centimes)),
      ),
    revalue: ({ monthly, ...rest }) =>
      value(retirement.revalue({ ...rest, monthly: dinars(monthly) }), ({ contributory, stoppedBefore }) =>
        stoppedBefore === null ? contributory.centimes : null,
      ),
  };
}

/** What is made of a determined answer; null of any other. */
function value<T, R>(answer: Answer<T>, of: (given: T) => R | null): R | null {
  return answer.kind === "determined" ? of(answer.value) : null;
}

function owed(contribution: {
  readonly contribution: string;
  readonly amount?: { readonly centimes: number };
}): number {
  return contribution.amount?.centimes ?? 0;
}

/** Centimes as an amount in DA. */
function dinars(count: number): string {
  return dinarsText(centimes(count));
}

function trader(from: string) {
  return { activity: "trader", from, to: null } as const;
}

/** A trader who began three years before: the base counts as the income of the year before, or as declared. */
function contributor(year: number, base: number) {
  const amount = dinars(base);
  return {
    year,
    activities: [trader(firstOfYear(year - YEARS_BEFORE))],
    income: [{ year: year - 1, amount }],
    declared: [{ year, base: amount }],
  };
}

function ordinary({ sex, birthDate }: Pick<EntitlementCase, "sex" | "birthDate">) {
  return { sex, birthDate, childrenRaised: 0, moudjahid: false, warInvalidityPercent: 0, totallyIncapacitated: false };
}

/** Contributed years up to the year before a day. */
function yearsBefore(on: string, quarters: number) {
  return yearsInARow(yearOf(on as Day) - 1, quarters).map((held) => ({
    kind: "contributed" as const,
    base: 0,
    ...held,
  }));
}

function pensionInput({ sex, birthDate, moudjahid, career, warYears, startOn }: PensionCase) {
  const contributed = career.map(({ year, base, quarters }) => ({
    kind: "contributed" as const,
    year,
    base: dinars(base),
    quarters,
  }));
  const war = Array.from({ length: warYears }, (_, place) => ({
    kind: "war" as const,
    year: FIRST_YEAR_OF_WAR + place,
  }));
  return {
    person: { ...ordinary({ sex, birthDate }), moudjahid },
    periods: [...contributed, ...war],
    startOn,
    dependentSpouse: false,
  };
}

function times<T>(count: number, one: T): readonly T[] {
  return Array.from({ length: count }, () => one);
}
