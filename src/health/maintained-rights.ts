import type { Day } from "../calendar/day.js";
import {
  coveredByOwnWork,
  deathCapitalConditions,
  dependentOnTheInsured,
  guardianInsured,
  maintainedRelation,
  monthlyIncome,
  remarried,
  type MaintainedRelation,
} from "../facts/care.js";
import { maintainedCare } from "../law/care.js";
import { snmg } from "../law/wages.js";
import type { Centimes } from "../money/centimes.js";
import type { Working } from "../working/working.js";
import * as notice from "./notices.js";
import * as step from "./steps.js";

/** What care after the death of the insured depends on. Once a fact fails a condition the others are not asked. */
export interface MaintainedRightsFacts {
  /** Who asks: the widow, an ascendant, an orphan, or a child in the charge of a guardian or of a new spouse. */
  readonly relation?: MaintainedRelation | undefined;
  /** The day of the care. */
  readonly on: Day;
  /** Whether the widow has married again. */
  readonly remarried?: boolean | undefined;
  /** Whether the widow or the ascendant is covered by their own work. */
  readonly coveredByOwnWork?: boolean | undefined;
  /** Whether the conditions of the death capital were met. */
  readonly deathCapitalConditions?: boolean | undefined;
  /** Their own income, DA a month; whether it is taken before or after deductions, the source does not say. */
  readonly monthlyIncome?: Centimes | undefined;
  /** Whether the ascendant, the orphan or the child was dependent on the insured. */
  readonly dependent?: boolean | undefined;
  /** Whether the guardian or the new spouse is a social insured. */
  readonly guardianInsured?: boolean | undefined;
}

/** A condition of maintained care that is not met. */
export interface MaintainedCondition {
  /** Which one. */
  readonly condition:
    | "unremarried"
    | "dependent"
    | "no-cover-by-own-work"
    | "guardian-not-insured"
    | "death-capital-conditions"
    | "income-within-minimum-wage";
  /** It is not met. */
  readonly met: false;
}

/** Whether care is maintained after the death of the insured. */
export interface MaintainedRights {
  /** Maintained, or none. */
  readonly right: "maintained" | "none";
  /** The condition that is not met, where there is no right; empty where the right is maintained. */
  readonly conditions: readonly MaintainedCondition[];
}

type Condition = MaintainedCondition["condition"];

// The two lines of the column of 2006. The first: the unremarried widow and the dependent ascendants who are not covered
// by their own work, "and the dependent orphans if they met the conditions of the death capital and have no income above
// the minimum wage". The second: dependent children, as orphans, if the person in charge of them is not insured.
const OWN_CONDITIONS: Readonly<Record<MaintainedRelation, readonly Condition[]>> = {
  widow: ["unremarried", "no-cover-by-own-work"],
  ascendant: ["dependent", "no-cover-by-own-work"],
  orphan: ["dependent"],
  "child-in-charge": ["dependent", "guardian-not-insured"],
};

/** The tests that end the first line; whom they bind besides the orphans is a reading of its sentence. */
const TESTS: readonly Condition[] = ["death-capital-conditions", "income-within-minimum-wage"];

/**
 * Whether the family keeps care in kind after the death of the insured (maintien des prestations en nature, الإبقاء على
 * الأداءات العينية).
 *
 * @remarks The regime of décret 85-35 as the fund published it in 2006, to 2015-11-17; unknown since. The reading
 * `maintained-rights` says whom the tests on the death capital and on the minimum wage bind. No limit of duration is
 * stated, and nothing is said of a widower.
 * @param facts - Who asks, the day of the care, and what is asked as far as needed.
 * @param w - What the rule works with; `determine` gives it.
 * @returns Whether care is maintained, or the condition that is not met; the steps show each that was looked at.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const facts = { relation: "widow", on: "2006-04-26" as Day, remarried: true } as const;
 * const answer = determine(maintainedRights, facts, contextOf());
 * answer.kind === "determined" && answer.value.conditions; // => [{ condition: "unremarried", met: false }]
 * ```
 */
export function maintainedRights(facts: MaintainedRightsFacts, w: Working): MaintainedRights {
  const relation = w.need(maintainedRelation, facts.relation);
  const rule = w.law.read(maintainedCare, facts.on);
  const own = OWN_CONDITIONS[relation];
  const failed = firstFailed(own, facts, w) ?? (isTested(relation, w) ? firstFailed(TESTS, facts, w) : undefined);
  if (failed !== undefined) {
    look(failed, facts, w);
    w.step(step.maintained, { on: facts.on, relation, rule }, false);
    return { right: "none", conditions: [{ condition: failed, met: false }] };
  }
  // Nothing given fails: each condition is looked at, and what is missing is asked for.
  const all = isTested(relation, w) ? [...own, ...TESTS] : own;
  for (const condition of all) look(condition, facts, w);
  w.step(step.maintained, { on: facts.on, relation, rule }, true);
  w.notice(notice.maintainedWithoutLimit, {});
  return { right: "maintained", conditions: [] };
}

/**
 * Whether the tests on the death capital and on the minimum wage bind a person: an orphan always; a widow or an ascendant
 * by one way to read the column's sentence; a child in charge of another never, since the column asks of it only that the
 * person in charge is no insured.
 */
function isTested(relation: MaintainedRelation, w: Working): boolean {
  if (relation === "child-in-charge") return false;
  return relation === "orphan" || w.reading("maintained-rights") === "all-tests";
}

/** The first condition that a fact given fails; those whose fact is missing are left aside. */
function firstFailed(
  conditions: readonly Condition[],
  facts: MaintainedRightsFacts,
  w: Working,
): Condition | undefined {
  return conditions.find((condition) => facts[FACT_OF[condition]] !== undefined && !holds(condition, facts, w));
}

/** The fact that each condition turns on. */
const FACT_OF = {
  unremarried: "remarried",
  dependent: "dependent",
  "no-cover-by-own-work": "coveredByOwnWork",
  "guardian-not-insured": "guardianInsured",
  "death-capital-conditions": "deathCapitalConditions",
  "income-within-minimum-wage": "monthlyIncome",
} as const satisfies Readonly<Record<Condition, keyof MaintainedRightsFacts>>;

/** The conditions, each as the column puts it. */
function holds(condition: Condition, facts: MaintainedRightsFacts, w: Working): boolean {
  switch (condition) {
    case "unremarried":
      return !w.need(remarried, facts.remarried);
    case "dependent":
      return w.need(dependentOnTheInsured, facts.dependent);
    case "no-cover-by-own-work":
      return !w.need(coveredByOwnWork, facts.coveredByOwnWork);
    case "guardian-not-insured":
      return !w.need(guardianInsured, facts.guardianInsured);
    case "death-capital-conditions":
      return w.need(deathCapitalConditions, facts.deathCapitalConditions);
    case "income-within-minimum-wage":
      return w.need(monthlyIncome, facts.monthlyIncome) <= w.law.read(snmg, facts.on).value;
  }
}

/** Looks at a condition in a step. */
function look(condition: Condition, facts: MaintainedRightsFacts, w: Working): void {
  const met = holds(condition, facts, w);
  if (condition !== "income-within-minimum-wage") {
    w.step(step.maintainedCondition, { condition }, met);
    return;
  }
  const income = w.need(monthlyIncome, facts.monthlyIncome);
  w.step(step.maintainedIncome, { income, atMost: w.law.read(snmg, facts.on) }, met);
}
