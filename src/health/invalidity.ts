import type { Day } from "../calendar/day.js";
import { MONTHS_IN_A_YEAR, addMonths, isClamped } from "../calendar/months.js";
import { claimedOnFact } from "../facts/death-capital.js";
import {
  affiliatedOnFact,
  ceasedOnFact,
  foundOnFact,
  lacksYearsForPensionFact,
  totalAndDefinitiveFact,
  upToDateFact,
} from "../facts/invalidity.js";
import { birthDate, sex, type Person } from "../facts/person.js";
import {
  invalidityAgeBar,
  invalidityAgeBarLifted,
  invalidityContributions,
  invalidityConversion,
  invalidityMonthsWithoutActivity,
  invalidityPayment,
  invalidityRegistrationYears,
  invalidityState,
  invalidityStopsAbove,
  thirdPersonSupplement,
} from "../law/invalidity.js";
import {
  incapacityAgeCondition,
  incapacityYears,
  retirementAgeMen,
  retirementAgeWomen,
} from "../law/retirement-age.js";
import type { Amount } from "../money/amount.js";
import type { Answer } from "../working/answer.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import * as notice from "./notices.js";
import * as step from "./steps.js";

/** What the right to an invalidity pension depends on. */
export interface InvalidityFacts {
  /** The person asked about: sex and day of birth. */
  readonly person: Person;
  /** The day from which the person is registered with the fund. */
  readonly affiliatedOn?: Day | undefined;
  /** The day on which the illness or the accident was first found by a physician, not after the decision. */
  readonly foundOn?: Day | undefined;
  /** Whether no occupation at all can be exercised any more, for ever. */
  readonly totalAndDefinitive?: boolean | undefined;
  /** Whether contributions, surcharges and penalties are paid, or on a schedule that the fund accepted. */
  readonly upToDate?: boolean | undefined;
  /** The day on which paid activity ended; null while it has not. */
  readonly ceasedOn?: Day | null | undefined;
  /** The day of the medical decision, which is the day of the law. */
  readonly decidedOn: Day;
  /** The day the pension was asked for, from the first finding to the decision; null while it was not. Asked only where it decides. */
  readonly claimedOn?: Day | null | undefined;
  /** Whether the person lacks the years of a retirement pension. Asked only past the pension age. */
  readonly lacksYearsForPension?: boolean | undefined;
}

/** The pension age is not reached, or is no bar. */
export interface BelowPensionAge {
  /** The age. */
  readonly condition: "below-pension-age";
  /** The ordinary pension age, whole years. */
  readonly years: number;
  /** The day it is reached. */
  readonly reachedOn: Day;
  /** Whether the age is no bar, for who lacks the years of a retirement pension. */
  readonly barLifted: boolean;
  /** Whether it holds. */
  readonly met: boolean;
}

/** A length of time that must be complete. */
export interface TimeComplete {
  /** Registration before the first finding, or time without paid activity before the decision. */
  readonly condition: "registered-long-enough" | "without-activity-long-enough";
  /** The first day on which it is complete; null while it does not run. */
  readonly completeOn: Day | null;
  /** Whether it holds. */
  readonly met: boolean;
}

/** A condition that the facts give as it is. */
export interface StateHeld {
  /** The state of the person, or that of the contributions. */
  readonly condition: "total-and-definitive" | "up-to-date";
  /** Whether it holds. */
  readonly met: boolean;
}

/** A condition of an invalidity pension, and whether it is met. */
export type InvalidityCondition = BelowPensionAge | TimeComplete | StateHeld;

/** An invalidity pension is due. */
export interface InvalidityPension {
  /** The right that is open. */
  readonly right: "invalidity-pension";
  /** What was asked, and held. */
  readonly conditions: readonly InvalidityCondition[];
  /** DA a month; no source gives its rate or its base for the self-employed. */
  readonly monthly: Answer<Amount>;
  /** DA a month for who needs a third person; it exists, and no source gives its rate. */
  readonly thirdPersonSupplement: Answer<Amount>;
  /** The day it becomes a retirement pension of at least the same amount: that of the ordinary pension age. */
  readonly convertsOn: Answer<Day>;
}

/** No invalidity pension, and why. */
export interface NoInvalidityPension {
  /** No right is open. */
  readonly right: "none";
  /** What was asked, in order, up to the first that is not met. */
  readonly conditions: readonly InvalidityCondition[];
  /**
   * A retirement pension without age, reported for who is totally and definitively incapable and was not affiliated long
   * enough; null where none is known, as for who is in arrears or still works.
   */
  readonly fallback: "retirement-for-incapacity" | null;
}

/** Whether a self-employed person has a right to an invalidity pension. */
export type Invalidity = InvalidityPension | NoInvalidityPension;

/**
 * Whether a self-employed person has a right to an invalidity pension (pension d'invalidité, معاش العجز).
 *
 * @remarks Loi 83-11, articles 34, 43, 44 and 46, from 1984. Décret 85-35, article 5, from 1985-02-09, as amended by
 * décret exécutif 96-434, articles 3 and 4, from 1996-12-01 to 2015-11-17. Décret exécutif 15-289, which followed, was
 * not read: from 2015-11-18 there is no answer but to who is past the age of the law, which no decree can lift. Law of
 * the medical decision. The conditions are asked in order, up to the first that is not met.
 * @param facts - The person, the days of registration, finding, end of activity and decision, and the state.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The right with its conditions; the amounts, which are unknown, and the conversion are answers of their own.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const [birthDate, affiliatedOn, foundOn] = ["1960-05-10", "2001-03-01", "2009-02-01"] as [Day, Day, Day];
 * const [ceasedOn, decidedOn] = ["2009-02-01", "2009-09-15"] as [Day, Day];
 * const reported = { totalAndDefinitive: true, upToDate: true };
 * const facts = { person: { sex: "male", birthDate }, affiliatedOn, foundOn, ceasedOn, decidedOn, ...reported } as const;
 * const answer = determine(invalidity, facts, contextOf());
 * answer.kind === "determined" && answer.value.right; // => "invalidity-pension"
 * ```
 */
export function invalidity(facts: InvalidityFacts, w: Working): Invalidity {
  const { decidedOn } = facts;
  const age = belowPensionAge(facts, w);
  if (!age.met) return none([age], null, decidedOn, w);
  const state = stateHeld(facts, w);
  if (!state.met) return none([age, state], null, decidedOn, w);

  const registered = registeredLongEnough(facts, w);
  if (!registered.met) return none([age, state, registered], retirementForIncapacity(decidedOn, w), decidedOn, w);
  const paid = contributionsPaid(facts, w);
  if (!paid.met) return none([age, state, registered, paid], null, decidedOn, w);
  const ended = withoutActivity(facts, w);
  const conditions = [age, state, registered, paid, ended];
  if (!ended.met) return none(conditions, null, decidedOn, w);

  w.step(step.invalidityRight, { on: decidedOn }, "invalidity-pension");
  w.notice(notice.invalidityPaid, { rule: w.law.read(invalidityPayment, decidedOn) });
  w.notice(notice.invalidityRevised, { above: w.law.read(invalidityStopsAbove, decidedOn) });
  return {
    right: "invalidity-pension",
    conditions,
    monthly: w.part(() => noKnownRule("invalidity-amount-of-the-self-employed", decidedOn)),
    thirdPersonSupplement: w.part((part) => supplement(decidedOn, part)),
    convertsOn: w.part((part) => conversion(facts, part)),
  };
}

function none(
  conditions: readonly InvalidityCondition[],
  fallback: NoInvalidityPension["fallback"],
  on: Day,
  w: Working,
): NoInvalidityPension {
  w.step(step.invalidityRight, { on }, "none");
  return { right: "none", conditions, fallback };
}

/** The age of the claim, which is no bar to who lacks the years of a retirement pension (loi 83-11, article 34). */
function belowPensionAge(facts: InvalidityFacts, w: Working): BelowPensionAge {
  const { decidedOn } = facts;
  const bar = w.law.read(invalidityAgeBar, decidedOn);
  const { years, reachedOn } = ordinaryAge(facts, w);
  const held = (on: Day, barLifted: boolean, met: boolean): BelowPensionAge => {
    w.step(step.belowPensionAge, { bar, reachedOn, on, barLifted }, met);
    return { condition: "below-pension-age", years, reachedOn, barLifted, met };
  };
  w.notice(notice.ordinaryAge, { years });
  if (decidedOn < reachedOn) return held(decidedOn, false, true);

  const lacks = w.need(lacksYearsForPensionFact, facts.lacksYearsForPension);
  const lifted = w.law.read(invalidityAgeBarLifted, decidedOn);
  if (w.step(step.ageBarLifted, { rule: lifted, lacksYears: lacks }, lacks)) return held(decidedOn, true, true);
  const askedOn = claimDay(facts, reachedOn, w);
  return held(askedOn, false, askedOn < reachedOn);
}

/** The day on which the pension was asked for; a claim comes after the first finding, which may settle it. */
function claimDay(facts: InvalidityFacts, reachedOn: Day, w: Working): Day {
  const foundOn = w.need(foundOnFact, facts.foundOn);
  if (foundOn >= reachedOn) return foundOn;
  return w.need(claimedOnFact, facts.claimedOn) ?? facts.decidedOn;
}

function ordinaryAge({ person, decidedOn }: InvalidityFacts, w: Working): { years: number; reachedOn: Day } {
  const of = w.need(sex, person.sex);
  const born = w.need(birthDate, person.birthDate);
  const age = w.law.read(of === "female" ? retirementAgeWomen : retirementAgeMen, decidedOn);
  const months = age.value * MONTHS_IN_A_YEAR;
  const by = isClamped(born, months) ? "month-end" : undefined;
  const reachedOn = w.step(step.pensionAge, { sex: of, birthDate: born, age }, addMonths(born, months), by);
  return { years: age.value, reachedOn };
}

function stateHeld(facts: InvalidityFacts, w: Working): StateHeld {
  const state = w.law.read(invalidityState, facts.decidedOn);
  const met = w.need(totalAndDefinitiveFact, facts.totalAndDefinitive);
  w.step(step.invalidityState, { state }, met);
  return { condition: "total-and-definitive", met };
}

function registeredLongEnough(facts: InvalidityFacts, w: Working): TimeComplete {
  const years = w.law.read(invalidityRegistrationYears, facts.decidedOn);
  const affiliatedOn = w.need(affiliatedOnFact, facts.affiliatedOn);
  const foundOn = w.need(foundOnFact, facts.foundOn);
  const months = years.value * MONTHS_IN_A_YEAR;
  const completeOn = addMonths(affiliatedOn, months);
  const met = completeOn <= foundOn;
  const by = isClamped(affiliatedOn, months) ? "month-end" : undefined;
  w.step(step.registeredLongEnough, { affiliatedOn, years, completeOn, foundOn }, met, by);
  return { condition: "registered-long-enough", completeOn, met };
}

function contributionsPaid(facts: InvalidityFacts, w: Working): StateHeld {
  const rule = w.law.read(invalidityContributions, facts.decidedOn);
  const met = w.need(upToDateFact, facts.upToDate);
  w.step(step.invalidityContributions, { rule }, met);
  return { condition: "up-to-date", met };
}

function withoutActivity(facts: InvalidityFacts, w: Working): TimeComplete {
  const { decidedOn } = facts;
  const months = w.law.read(invalidityMonthsWithoutActivity, decidedOn);
  const ceasedOn = w.need(ceasedOnFact, facts.ceasedOn);
  const completeOn = ceasedOn === null ? null : addMonths(ceasedOn, months.value);
  const met = completeOn !== null && completeOn <= decidedOn;
  const by = ceasedOn !== null && isClamped(ceasedOn, months.value) ? "month-end" : undefined;
  w.step(step.withoutActivity, { ceasedOn, months, completeOn, decidedOn }, met, by);
  return { condition: "without-activity-long-enough", completeOn, met };
}

/** Total and definitive incapacity of who was not affiliated long enough (loi 83-12, article 9). */
function retirementForIncapacity(on: Day, w: Working): "retirement-for-incapacity" {
  const age = w.law.read(incapacityAgeCondition, on);
  const atLeast = w.law.read(incapacityYears, on);
  w.step(step.retirementForIncapacity, { age, atLeast }, "retirement-for-incapacity");
  return "retirement-for-incapacity";
}

function supplement(on: Day, w: Working): never {
  const rule = w.law.read(thirdPersonSupplement, on);
  w.step(step.thirdPerson, { rule }, rule.value);
  return noKnownRule("third-person-supplement-rate", on);
}

/** The pension age ahead; no source says when a pension that was asked for past it is converted. */
function conversion(facts: InvalidityFacts, w: Working): Day {
  const { decidedOn } = facts;
  const { reachedOn } = ordinaryAge(facts, w);
  if (reachedOn <= decidedOn) return noKnownRule("conversion-past-the-pension-age", decidedOn);
  const rule = w.law.read(invalidityConversion, decidedOn);
  return w.step(step.invalidityConverted, { rule, reachedOn }, reachedOn);
}
