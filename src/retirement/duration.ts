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
import { nationalServiceYears } from "../law/career.js";
import { ratioAsText } from "../money/amount.js";
import { compareRatios, minus, plus, ratio, type Ratio } from "../money/fraction.js";
import type { Working } from "../working/working.js";
import { yearsBeside, type YearsBeside } from "./career-years.js";
import * as step from "./steps.js";

/** No year at all. */
export const NONE: Ratio = { numerator: 0, denominator: 1 };

/** The validated years of a career, exact. */
export interface Duration {
  /** Years whose contribution was paid. */
  readonly effective: Ratio;
  /** Years of the war of liberation, as they count. */
  readonly war: Ratio;
  /** All validated years. */
  readonly validated: Ratio;
  /** Those of them that are national service, where there is any. */
  readonly nationalService?: Ratio | undefined;
}

/** The duration of a career of any kind of periods. */
export interface CareerDuration extends Duration {
  /** Years contributed here, however many are effective in all. */
  readonly contributed: Ratio;
  /** Years beside them; null where there are none. */
  readonly beside: YearsBeside | null;
  /** Years that are paid here at the ordinary rate. */
  readonly rated: Ratio;
}

/** Adds up a career; war years count for a moudjahid only. */
export function duration(periods: readonly Period[], person: Person, on: Day, w: Working): CareerDuration {
  const contributed = contributedDuration(periods, person, on, w);
  const beside = yearsBeside(periods, person, on, w);
  if (beside === null) {
    const { effective, war } = contributed;
    if (war.numerator > 0) w.step(step.validatedYears, { effective, war }, contributed.validated);
    return { ...contributed, contributed: effective, beside, rated: effective };
  }
  return withYearsBeside(contributed, beside, w);
}

/** The years contributed here, and those of the war. */
function contributedDuration(periods: readonly Period[], person: Person, on: Day, w: Working): Duration {
  const quarters = contributedYears(periods).reduce((sum, year) => sum + (year.quarters ?? QUARTERS_IN_A_YEAR), 0);
  const effective = effectiveYears(quarters, w);
  const calendarYears = periods.filter(({ kind }) => kind === "war").length;
  if (calendarYears === 0 || !w.need(moudjahid, person.moudjahid))
    return { effective, war: NONE, validated: effective };

  const counts = w.law.read(warYearCounts, on);
  const war = w.step(step.warYears, { calendarYears, counts }, ratio(calendarYears * counts.value, 1));
  return { effective, war, validated: plus(effective, war) };
}

/** Adds the years beside those contributed here: for the right, and for what is paid at the ordinary rate. */
function withYearsBeside(here: Duration, beside: YearsBeside, w: Working): CareerDuration {
  const { otherFund, childOfChahid, nationalService, boughtBack, ministryInvalidity, inARow } = beside;
  const { effective: contributed, war } = here;
  const by = inARow ? "quarters-in-a-row" : undefined;
  const others = plus(otherFund, childOfChahid);
  const effective =
    others.numerator === 0
      ? contributed
      : w.step(step.effectiveInAll, { contributed, otherFund, childOfChahid }, plus(contributed, others), by);
  const validated = w.step(
    step.validatedInAll,
    { effective, war, nationalService, boughtBack, ministryInvalidity },
    [war, nationalService, boughtBack, ministryInvalidity].reduce(plus, effective),
    by,
  );
  const added = [beside.nationalServiceRated, boughtBack].reduce(plus, childOfChahid);
  const rated = added.numerator === 0 ? contributed : plus(contributed, added);
  return { effective, war, validated, nationalService, contributed, beside, rated };
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
  /** The question without a known rule that decides the right once its age is reached. */
  readonly undecided?: string;
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
  const counted = withoutNationalService(held, on, w);
  if (isAtLeast(counted, required.value)) return { right: "pension", enough: false, conditions };

  const least = w.law.read(allowanceYears, on);
  const met = isAtLeast(counted, least.value);
  w.step(step.allowanceDuration, { validated: counted, required: least, below: required }, met);
  const conditionOf = (years: Ratio) => [yearsCondition("validated-years", years, least.value)];
  // With national service the years can be enough where they were not, or too many with too few contributed.
  const withService = isAtLeast(validated, least.value) && !isAtLeast(validated, required.value);
  if (met === withService) return { right: "allowance", enough: met, conditions: conditionOf(counted) };
  return {
    right: "allowance",
    enough: true,
    conditions: conditionOf(met ? counted : validated),
    undecided: SERVICE_IN_AN_ALLOWANCE,
  };
}

/** The article names a pension: no source read says whether national service counts in an allowance. */
export const SERVICE_IN_AN_ALLOWANCE = "national-service-in-an-allowance";

/** The validated years without national service, which is known to count for a pension alone. */
function withoutNationalService({ validated, nationalService = NONE }: Duration, on: Day, w: Working): Ratio {
  if (nationalService.numerator === 0) return validated;
  const rule = w.law.read(nationalServiceYears, on);
  return w.step(step.withoutNationalService, { rule, validated, nationalService }, minus(validated, nationalService));
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
