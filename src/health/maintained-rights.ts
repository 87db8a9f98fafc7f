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
import type { Fact } from "../working/fact.js";
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

/** A condition before it is looked at. */
interface Test {
  readonly condition: MaintainedCondition["condition"];
  /** Known from the facts given to be met or not; null while its fact is missing. */
  readonly known: () => boolean | null;
  /** Looks at it, in a step. */
  readonly look: () => boolean;
}

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
  const say = (met: boolean): boolean => w.step(step.maintained, { on: facts.on, relation, rule }, met);
  const refused = ({ condition, look }: Test): MaintainedRights => {
    say(look());
    return { right: "none", conditions: [{ condition, met: false }] };
  };

  const own = ownTests(relation, facts, w);
  const failed = own.find(isFailed);
  if (failed !== undefined) return refused(failed);
  const all = isTested(relation, w) ? [...own, ...commonTests(facts, w)] : own;
  const alsoFailed = all.find(isFailed);
  if (alsoFailed !== undefined) return refused(alsoFailed);

  // Nothing given fails: each is looked at, and what is missing is asked for.
  for (const { look } of all) look();
  say(true);
  w.notice(notice.maintainedWithoutLimit, {});
  return { right: "maintained", conditions: [] };
}

function isFailed({ known }: Test): boolean {
  return known() === false;
}

/** The conditions of each person's own. */
function ownTests(relation: MaintainedRelation, facts: MaintainedRightsFacts, w: Working): readonly Test[] {
  const unremarried = yesNo("unremarried", remarried, facts.remarried, false, w);
  const dependent = yesNo("dependent", dependentOnTheInsured, facts.dependent, true, w);
  const uncovered = yesNo("no-cover-by-own-work", coveredByOwnWork, facts.coveredByOwnWork, false, w);
  const guardian = yesNo("guardian-not-insured", guardianInsured, facts.guardianInsured, false, w);
  switch (relation) {
    case "widow":
      return [unremarried, uncovered];
    case "ascendant":
      return [dependent, uncovered];
    case "orphan":
      return [dependent];
    case "child-in-charge":
      return [dependent, guardian];
  }
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

function commonTests(facts: MaintainedRightsFacts, w: Working): readonly Test[] {
  const { deathCapitalConditions: met } = facts;
  return [yesNo("death-capital-conditions", deathCapitalConditions, met, true, w), incomeTest(facts, w)];
}

function yesNo(
  condition: Test["condition"],
  fact: Fact<boolean>,
  value: boolean | undefined,
  wanted: boolean,
  w: Working,
): Test {
  return {
    condition,
    known: () => (value === undefined ? null : value === wanted),
    look: () => w.step(step.maintainedCondition, { condition }, w.need(fact, value) === wanted),
  };
}

/** An income not above the minimum wage of the day. */
function incomeTest({ monthlyIncome: given, on }: MaintainedRightsFacts, w: Working): Test {
  return {
    condition: "income-within-minimum-wage",
    known: () => (given === undefined ? null : given <= w.law.read(snmg, on).value),
    look: () => {
      const income = w.need(monthlyIncome, given);
      const atMost = w.law.read(snmg, on);
      return w.step(step.maintainedIncome, { income, atMost }, income <= atMost.value);
    },
  };
}
