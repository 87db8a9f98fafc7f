import type { Day } from "../calendar/day.js";
import { QUARTERS_IN_A_YEAR } from "../calendar/months.js";
import type { ContributedYear, Period } from "../facts/career.js";
import { childrenRaised, moudjahid, sex, type Person } from "../facts/person.js";
import {
  allowanceYears,
  pensionEffectiveYears,
  pensionYears,
  shortDurationEffectiveYears,
  shortDurationYears,
  warYearCounts,
} from "../law/pension.js";
import { ratioAsText } from "../money/amount.js";
import { compareRatios, minus, plus, ratio, type Ratio } from "../money/fraction.js";
import type { Working } from "../working/working.js";
import * as step from "./steps.js";

const NONE: Ratio = { numerator: 0, denominator: 1 };

/** The validated years of a career, exact. */
export interface Duration {
  /** Years whose contribution was paid. */
  readonly effective: Ratio;
  /** Years of the war of liberation, as they count. */
  readonly war: Ratio;
  /** All validated years. */
  readonly validated: Ratio;
}

/** Adds up a career; war years count for a moudjahid only. */
export function duration(periods: readonly Period[], person: Person, on: Day, w: Working): Duration {
  const quarters = contributedYears(periods).reduce((sum, year) => sum + (year.quarters ?? QUARTERS_IN_A_YEAR), 0);
  const effective = effectiveYears(quarters, w);
  const calendarYears = periods.filter(({ kind }) => kind === "war").length;
  if (calendarYears === 0 || !w.need(moudjahid, person.moudjahid))
    return { effective, war: NONE, validated: effective };

  const counts = w.law.read(warYearCounts, on);
  const war = w.step(step.warYears, { calendarYears, counts }, ratio(calendarYears * counts.value, 1));
  return { effective, war, validated: w.step(step.validatedYears, { effective, war }, plus(effective, war)) };
}

/** The contributed years of a career. */
export function contributedYears(periods: readonly Period[]): readonly ContributedYear[] {
  return periods.filter((period) => period.kind === "contributed");
}

/** Quarters as years, exact: four make a year. */
export function effectiveYears(quarters: number, w: Working): Ratio {
  return w.step(step.effectiveYears, { quarters }, ratio(quarters, QUARTERS_IN_A_YEAR));
}

/** A number of years, as a condition of a right. */
export interface YearsCondition {
  /** All validated years, or those effectively contributed. */
  readonly condition: "validated-years" | "contributed-years";
  /** Decimal text, years; null when none are asked. */
  readonly required: string | null;
  /** Decimal text, years. */
  readonly held: string;
  /** Whether as many are held as are asked. */
  readonly met: boolean;
}

/** What a career is long enough for, its age aside. */
export interface ByDuration {
  /** The right it is long enough for, or the one it comes nearest to. */
  readonly right: "pension" | "allowance";
  readonly enough: boolean;
  readonly conditions: readonly YearsCondition[];
}

/** What a career is long enough for, its age aside (loi 83-12, articles 6 and 47). */
export function rightByDuration(held: Duration, person: Person, on: Day, w: Working): ByDuration {
  const { effective, validated } = held;
  const required = w.law.read(pensionYears, on);
  const requiredEffective = w.law.read(pensionEffectiveYears, on);
  const conditions = pensionConditions(held, required.value, requiredEffective.value);
  const enough = conditions.every(({ met }) => met);
  w.step(step.pensionDuration, { validated, required, effective, requiredEffective }, enough);
  if (enough) return { right: "pension", enough, conditions };

  const short = inShort(held, person, on, w);
  if (short !== null) return { right: "pension", enough: true, conditions: short };
  if (isAtLeast(validated, required.value)) return { right: "pension", enough: false, conditions };

  const least = w.law.read(allowanceYears, on);
  const met = isAtLeast(validated, least.value);
  w.step(step.allowanceDuration, { validated, required: least, below: required }, met);
  return { right: "allowance", enough: met, conditions: [yearsCondition("validated-years", validated, least.value)] };
}

/** The conditions of the reduced duration of the 2006 column, where the reading applies it and they are met. */
function inShort(held: Duration, person: Person, on: Day, w: Working): readonly YearsCondition[] | null {
  if (w.reading("short-duration") === "not-applied" || !isMoudjahidOrMother(person, w)) return null;
  const { effective, validated } = held;
  const required = w.law.read(shortDurationYears, on);
  const requiredEffective = w.law.read(shortDurationEffectiveYears, on);
  const conditions = pensionConditions(held, required.value, requiredEffective.value);
  const enough = conditions.every(({ met }) => met);
  w.step(step.shortDuration, { validated, required, effective, requiredEffective }, enough);
  return enough ? conditions : null;
}

function pensionConditions(
  { effective, validated }: Duration,
  required: Ratio,
  requiredEffective: Ratio,
): readonly YearsCondition[] {
  return [
    yearsCondition("validated-years", validated, required),
    yearsCondition("contributed-years", effective, requiredEffective),
  ];
}

/** A number of years held against the number required; null asks for none. */
export function yearsCondition(
  condition: YearsCondition["condition"],
  held: Ratio,
  required: Ratio | null,
): YearsCondition {
  return {
    condition,
    required: required === null ? null : ratioAsText(required),
    held: ratioAsText(held),
    met: required === null || isAtLeast(held, required),
  };
}

function isMoudjahidOrMother(person: Person, w: Working): boolean {
  if (w.need(moudjahid, person.moudjahid)) return true;
  return w.need(sex, person.sex) === "female" && w.need(childrenRaised, person.childrenRaised) > 0;
}

function isAtLeast(held: Ratio, required: Ratio): boolean {
  return compareRatios(held, required) >= 0;
}

/** The years that are lacking to a least number. */
export function missingYears(held: Ratio, atLeast: Ratio): Ratio {
  return isAtLeast(held, atLeast) ? NONE : minus(atLeast, held);
}
