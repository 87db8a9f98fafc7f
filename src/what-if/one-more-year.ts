import { yearOf, type Day } from "../calendar/day.js";
import { MONTHS_IN_A_YEAR, addMonths, isClamped } from "../calendar/months.js";
import { annualAmount, annualTerms, retainedBase } from "../contributions/annual-amount.js";
import { periodsFact, type ContributedYear, type Period } from "../facts/career.js";
import type { Person } from "../facts/person.js";
import { amount, type Amount } from "../money/amount.js";
import { centimes, type Centimes } from "../money/centimes.js";
import { liquidation } from "../retirement/liquidation.js";
import { paidMonthly, pension, type Pension } from "../retirement/pension.js";
import type { Answer } from "../working/answer.js";
import type { Working } from "../working/working.js";
import { brought, type Brought } from "./brought.js";
import { revaluationsNotCounted } from "./notices.js";
import { repayment, type Repayment } from "./repayment.js";
import * as step from "./steps.js";

/** What one more year depends on. */
export interface OneMoreYearFacts {
  /** The person asked about. */
  readonly person: Person;
  /** The career, at most 400 periods, none after the start. */
  readonly periods?: readonly Period[] | undefined;
  /** The day the pension starts without the further year; the other starts one year later. */
  readonly startOn: Day;
  /** The base of the further year, DA a year; it is contributed on between the bounds of that year. */
  readonly base: Centimes;
  /** Whether the person has a dependent spouse. */
  readonly dependentSpouse?: boolean | undefined;
}

/** A pension from a day, and from the same day one year later with one more year contributed. */
export interface OneMoreYear {
  /** The day the later pension starts. */
  readonly laterOn: Day;
  /** The calendar year contributed further: the first, from that of the start on, that the career does not hold. */
  readonly year: number;
  /** The pension without it. */
  readonly now: Answer<Pension>;
  /** The pension with it, by the law of the later day. */
  readonly later: Answer<Pension>;
  /** What it brings a month. */
  readonly brings: Answer<Brought>;
  /** What is contributed for it, DA. */
  readonly contribution: Answer<Amount>;
  /** The pension that is not drawn until the later day, with the increase for a spouse, DA; nothing where there is no right. */
  readonly pensionNotDrawn: Answer<Amount>;
  /** When the difference has repaid the contribution. */
  readonly repaid: Answer<Repayment>;
  /** When the difference has repaid the contribution and the pension not drawn. */
  readonly repaidWithPension: Answer<Repayment>;
}

/**
 * What it brings and costs to contribute one more year before a pension starts.
 *
 * @remarks Two pensions by the rules of the pension, each by the law of its start, and the contribution of the year by
 * its own rule. Raises of a pension in payment are not counted.
 * @param facts - The person, the career, the first start, and the base of the further year in centimes.
 * @param w - What the rule works with; `determine` gives it.
 * @returns Both pensions, what lies between them, DA a month, what it costs, DA, and when it is repaid.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const birthDate = "1950-03-01" as Day;
 * const person = { sex: "male", birthDate, moudjahid: false, totallyIncapacitated: false } as const;
 * const years = Array.from({ length: 20 }, (_, place) => 1995 + place);
 * const periods = years.map((year) => ({ kind: "contributed", year, base: dinarText("720000") }) as const);
 * const facts = { person, periods, startOn: "2017-02-01" as Day, base: dinarText("720000") };
 * const { year, brings } = unwrap(determine(oneMoreYear, facts, contextOf()));
 * year; // => 2017
 * const brought = unwrap(brings);
 * brought.brings === "more" && brought.monthly.dinars; // => "1500.00"
 * ```
 */
export function oneMoreYear(facts: OneMoreYearFacts, w: Working): OneMoreYear {
  const comparison = compared(facts, w);
  const { laterOn, year } = comparison;
  w.notice(revaluationsNotCounted, {});
  return {
    laterOn,
    year,
    now: w.part((part) => pension(startingNow(comparison), part)),
    later: w.part((part) => pension(startingLater(comparison, part), part)),
    brings: w.part((part) => broughtBy(comparison, part)),
    contribution: w.part((part) => amount(contributionFor(comparison, part))),
    pensionNotDrawn: w.part((part) => amount(pensionNotDrawn(comparison, part))),
    repaid: w.part((part) => repaymentOf("contribution", comparison, part)),
    repaidWithPension: w.part((part) => repaymentOf("contribution-and-pension", comparison, part)),
  };
}

interface Comparison extends OneMoreYearFacts {
  readonly periods: readonly Period[];
  readonly laterOn: Day;
  readonly year: number;
}

function compared(facts: OneMoreYearFacts, w: Working): Comparison {
  const { startOn } = facts;
  const periods = w.need(periodsFact, facts.periods);
  const isShort = isClamped(startOn, MONTHS_IN_A_YEAR);
  const after = addMonths(startOn, MONTHS_IN_A_YEAR);
  const laterOn = w.step(step.laterStart, { startOn }, after, isShort ? "month-end" : undefined);
  const year = w.step(step.furtherYear, { startOn, laterOn }, furtherYear(periods, startOn));
  return { ...facts, periods, laterOn, year };
}

/**
 * The calendar year of the start, unless the career holds it already in any way: then the next one, which no career can
 * hold. Both lie before the later day, or begin before it, and a year begun is contributed in full.
 */
function furtherYear(periods: readonly Period[], startOn: Day): number {
  const year = yearOf(startOn);
  return periods.some((period) => period.kind !== "bought-back" && period.year === year) ? year + 1 : year;
}

type OneStart = Omit<OneMoreYearFacts, "base"> & Pick<Comparison, "periods">;

function startingNow({ person, periods, startOn, dependentSpouse }: Comparison): OneStart {
  return { person, periods, startOn, dependentSpouse };
}

/** The base that the year is contributed on is the one between its bounds. */
function startingLater({ person, periods, laterOn, year, base, dependentSpouse }: Comparison, w: Working): OneStart {
  const further: ContributedYear = { kind: "contributed", year, base: retainedBase(base, annualTerms(w.law, year), w) };
  return { person, periods: [...periods, further], startOn: laterOn, dependentSpouse };
}

function contributionFor({ year, base }: Comparison, w: Working): Centimes {
  return annualAmount(base, annualTerms(w.law, year), w);
}

function broughtBy(comparison: Comparison, w: Working): Brought {
  const { startOn, laterOn } = comparison;
  const now = monthlyOf(startingNow(comparison), w);
  const later = monthlyOf(startingLater(comparison, w), w);
  return brought({ startOn, now, laterOn, later }, w);
}

/** DA a month without the increase for a spouse; null where there is no right. */
function monthlyOf(start: OneStart, w: Working): Centimes | null {
  const liquidated = liquidation(start, w);
  return liquidated.right === "none" ? null : liquidated.monthly;
}

function pensionNotDrawn(comparison: Comparison, w: Working): Centimes {
  const { startOn, laterOn } = comparison;
  const monthly = paidMonthly(startingNow(comparison), w);
  const months = MONTHS_IN_A_YEAR;
  return w.step(step.notDrawn, { startOn, laterOn, monthly, months }, centimes((monthly ?? 0) * months));
}

function repaymentOf(counting: "contribution" | "contribution-and-pension", of: Comparison, w: Working): Repayment {
  const { person, laterOn } = of;
  const cost = (): Centimes => {
    const contribution = contributionFor(of, w);
    return counting === "contribution" ? contribution : costInAll(contribution, pensionNotDrawn(of, w), w);
  };
  return repayment({ cost, brought: broughtBy(of, w), laterOn, person }, w);
}

function costInAll(contribution: Centimes, notDrawn: Centimes, w: Working): Centimes {
  return w.step(step.cost, { contribution, notDrawn }, centimes(contribution + notDrawn));
}
