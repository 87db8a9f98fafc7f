import type { Day } from "../calendar/day.js";
import { QUARTERS_IN_A_YEAR } from "../calendar/months.js";
import { childrenRaised, moudjahid, sex, type Person } from "../facts/person.js";
import {
  allowanceYears,
  pensionEffectiveYears,
  pensionYears,
  shortDurationEffectiveYears,
  shortDurationYears,
  warYearsAsWork,
} from "../law/pension.js";
import { nationalServiceYears } from "../law/career.js";
import { ratioAsText } from "../money/amount.js";
import { compareRatios, minus, plus, ratio, type Ratio } from "../money/fraction.js";
import type { Cited } from "../working/cited.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import { warYearsReportedAsWork } from "./notices.js";
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
  /** Those of them that were bought back, where there are any. */
  readonly boughtBack?: Ratio | undefined;
}

/** Quarters as years, exact: four make a year. */
export function effectiveYears(quarters: number, w: Working): Ratio {
  return w.step(step.effectiveYears, { quarters }, inYears(quarters));
}

/** Quarters as years. */
export function inYears(quarters: number): Ratio {
  return ratio(quarters, QUARTERS_IN_A_YEAR);
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
  /** What decides the right once its age is reached, and no source read says how: see `refuseOpenRight`. */
  readonly hangsOn?: "national-service" | "bought-back-years";
}

/** Ends where the right hangs on what no source read says; asked once its age is reached. */
export function refuseOpenRight({ hangsOn }: ByDuration, on: Day): void {
  // Article 11 names a pension: no source read says whether national service counts in an allowance.
  if (hangsOn === "national-service") noKnownRule("national-service-in-an-allowance", on);
  // Article 13 speaks of who lacks years of work or of contribution: whether those bought back are such is not said.
  if (hangsOn === "bought-back-years") noKnownRule("bought-back-years-as-contributed", on);
}

/** What a career is long enough for, its age aside (loi 83-12, articles 6 and 47). */
export function rightByDuration(held: Duration, person: Person, on: Day, w: Working): ByDuration {
  const { effective, validated } = held;
  const ordinary = askedOrdinarily(on, w);
  const { required } = ordinary;
  const conditions = conditionsOf(held, ordinary);
  const enough = w.step(step.pensionDuration, { validated, effective, ...ordinary }, isEnough(held, ordinary));
  if (enough) return { right: "pension", enough, conditions };

  const short = askedInShort(person, on, w);
  if (short !== null && w.step(step.shortDuration, { validated, effective, ...short }, isEnough(held, short))) {
    return { right: "pension", enough: true, conditions: conditionsOf(held, short) };
  }
  w.aside((beside) => {
    sayWarAsWork(held, ordinary, on, beside);
  });
  if (isEnoughWereBoughtBackContributed(held, ordinary) || isEnoughWereBoughtBackContributed(held, short)) {
    return { right: "pension", enough: true, conditions, hangsOn: "bought-back-years" };
  }
  const counted = withoutNationalService(held, on, w);
  if (isAtLeast(counted, required.value)) {
    return { right: "pension", enough: false, conditions: short === null ? conditions : conditionsOf(held, short) };
  }

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
    hangsOn: "national-service",
  };
}

/** Says where years of the war would be enough, were they contributed: loi 99-07 is reported to count them as work. */
function sayWarAsWork({ effective, war, validated }: Duration, asked: Asked, on: Day, w: Working): void {
  const required = asked.requiredEffective.value;
  if (war.numerator === 0 || isAtLeast(effective, required)) return;
  if (!isAtLeast(validated, asked.required.value) || !isAtLeast(plus(effective, war), required)) return;
  const rule = w.law.find(warYearsAsWork, on);
  if (rule !== null) w.notice(warYearsReportedAsWork, { rule, contributed: effective, war, required });
}

/** The years that one right asks for, with those held, be they enough or not. */
export function yearsAskedFor(
  right: ByDuration["right"],
  held: Duration,
  person: Person,
  on: Day,
  w: Working,
): readonly YearsCondition[] {
  refuseOpenYears(right, held, person, on, w);
  const { effective, validated } = held;
  const ordinary = askedOrdinarily(on, w);
  const { required } = ordinary;
  if (right === "allowance") {
    const counted = withoutNationalService(held, on, w);
    const least = w.law.read(allowanceYears, on);
    const met = isAtLeast(counted, least.value);
    w.step(step.allowanceDuration, { validated: counted, required: least, below: required }, met);
    return [yearsCondition("validated-years", counted, least.value)];
  }
  const enough = isEnough(held, ordinary);
  w.step(step.pensionDuration, { validated, effective, ...ordinary }, enough);
  const short = enough ? null : askedInShort(person, on, w);
  if (short === null) return conditionsOf(held, ordinary);
  w.step(step.shortDuration, { validated, effective, ...short }, isEnough(held, short));
  return conditionsOf(held, short);
}

/** Ends where no source read says whether the years of a right are held; tried in silence, for the other right is not asked. */
function refuseOpenYears(right: ByDuration["right"], held: Duration, person: Person, on: Day, w: Working): void {
  const { answer } = w.trial((silent) => rightByDuration(held, person, on, silent));
  if (answer.kind === "determined" && answer.value.right === right) refuseOpenRight(answer.value, on);
}

/** Whether the career is long enough for a pension without the years bought back, if there are any. */
export function needsNoYearsBoughtBack(held: Duration, person: Person, on: Day, w: Working): boolean {
  const { validated, boughtBack = NONE } = held;
  if (boughtBack.numerator === 0) return false;
  const own = { ...held, validated: minus(validated, boughtBack) };
  const short = askedInShort(person, on, w);
  return isEnough(own, askedOrdinarily(on, w)) || (short !== null && isEnough(own, short));
}

/** The validated years without national service, which is known to count for a pension alone. */
function withoutNationalService({ validated, nationalService = NONE }: Duration, on: Day, w: Working): Ratio {
  if (nationalService.numerator === 0) return validated;
  const rule = w.law.read(nationalServiceYears, on);
  return w.step(step.withoutNationalService, { rule, validated, nationalService }, minus(validated, nationalService));
}

/** The years that a pension asks for. */
export interface Asked {
  readonly required: Cited<Ratio>;
  readonly requiredEffective: Cited<Ratio>;
}

/** The years that a pension asks of a person: the reduced ones where they apply, else the ordinary ones. */
export function askedForPension(person: Person, on: Day, w: Working): Asked {
  return askedInShort(person, on, w) ?? askedOrdinarily(on, w);
}

function askedOrdinarily(on: Day, w: Working): Asked {
  return { required: w.law.read(pensionYears, on), requiredEffective: w.law.read(pensionEffectiveYears, on) };
}

/** The reduced duration of the 2006 column, where the reading applies it. */
function askedInShort(person: Person, on: Day, w: Working): Asked | null {
  if (w.reading("short-duration") === "not-applied" || !isMoudjahidOrMother(person, w)) return null;
  return {
    required: w.law.read(shortDurationYears, on),
    requiredEffective: w.law.read(shortDurationEffectiveYears, on),
  };
}

function isEnough({ validated, effective }: Duration, { required, requiredEffective }: Asked): boolean {
  return isAtLeast(validated, required.value) && isAtLeast(effective, requiredEffective.value);
}

/** Whether the years would be enough if those bought back were contributed ones. */
function isEnoughWereBoughtBackContributed(held: Duration, asked: Asked | null): boolean {
  const { effective, boughtBack } = held;
  if (boughtBack === undefined || asked === null) return false;
  return isEnough({ ...held, effective: plus(effective, boughtBack) }, asked);
}

function conditionsOf(
  { effective, validated }: Duration,
  { required, requiredEffective }: Asked,
): readonly YearsCondition[] {
  return [
    yearsCondition("validated-years", validated, required.value),
    yearsCondition("contributed-years", effective, requiredEffective.value),
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
