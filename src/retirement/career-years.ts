import type { Day } from "../calendar/day.js";
import { QUARTERS_IN_A_YEAR } from "../calendar/months.js";
import type { Period } from "../facts/career.js";
import { totallyIncapacitated, type Person } from "../facts/person.js";
import {
  buyBackYearsAtMost,
  chahidChildYears,
  ministryInvalidityYears,
  nationalServiceYears,
  otherFundYears,
} from "../law/career.js";
import { lesserRatio, ratio, type Ratio } from "../money/fraction.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import { isFreedByWarInvalidity } from "./age.js";
import { otherFundPays } from "./notices.js";
import * as step from "./steps.js";

const NONE: Ratio = { numerator: 0, denominator: 1 };

/** The years of a career beside those contributed here and those of the war. */
export interface YearsBeside {
  /** Contributed to another fund, and not here in the same quarters. */
  readonly otherFund: Ratio;
  /** Granted to a child of a chahid, as effectively worked. */
  readonly childOfChahid: Ratio;
  /** National service, where no other scheme holds the same quarters. */
  readonly nationalService: Ratio;
  /** National service at the rate of a validated year, whatever another fund holds. */
  readonly nationalServiceRated: Ratio;
  /** Bought back, within the most that the law allows. */
  readonly boughtBack: Ratio;
  /** Invalidity served by the ministry, where no other scheme holds the same quarters. */
  readonly ministryInvalidity: Ratio;
  /** The same, but for the quarters contributed here: their rate is not known. */
  readonly ministryInvalidityUnrated: Ratio;
  /** Whether quarters of one year in two schemes were taken to follow one another. */
  readonly inARow: boolean;
}

/** Counts the years beside those contributed here; null where a career has none. */
export function yearsBeside(periods: readonly Period[], person: Person, on: Day, w: Working): YearsBeside | null {
  const hasChahid = person.childOfChahid === true;
  if (!hasChahid && periods.every(({ kind }) => kind === "contributed" || kind === "war")) return null;

  const childOfChahid = hasChahid ? yearsOfChahidChild(on, w) : NONE;
  const served = hasNationalService(periods, person, on, w);
  const counted = served ? periods : periods.filter(({ kind }) => kind !== "national-service");
  // A calendar year counts once for the right: each scheme adds the quarters that none before it holds.
  const forTheRight = quartersInTurn(counted, ["other-fund", "ministry-invalidity", "national-service"]);
  // What is paid does not hang on another fund: a quarter of national service is paid unless it was contributed here.
  const nationalService = quartersInTurn(counted, ["national-service"]).of("national-service");
  const ministryInvalidity = quartersInTurn(counted, ["ministry-invalidity"]).of("ministry-invalidity");

  return {
    otherFund: otherFund(periods, forTheRight.of("other-fund"), on, w),
    childOfChahid,
    nationalService: inYears(forTheRight.of("national-service")),
    nationalServiceRated: served ? yearsOfNationalService(nationalService, on, w) : NONE,
    boughtBack: boughtBackYears(periods, person, on, w),
    ministryInvalidity: inYears(forTheRight.of("ministry-invalidity")),
    ministryInvalidityUnrated: yearsOfMinistryInvalidity(periods, ministryInvalidity, on, w),
    inARow: forTheRight.inARow,
  };
}

/** Years bought back so far, within the most that the law allows in all (décret exécutif 15-289, article 13). */
export function boughtBackYears(periods: readonly Period[], person: Person, on: Day, w: Working): Ratio {
  const given = periods.reduce((sum, period) => sum + (period.kind === "bought-back" ? period.years : 0), 0);
  if (given === 0) return NONE;
  const atMost = w.law.read(buyBackYearsAtMost, on);
  const years = w.step(
    step.boughtBackYears,
    { given: ratio(given, 1), atMost },
    lesserRatio(ratio(given, 1), atMost.value),
  );
  // For incapacity no duration is asked, and the right does not hang on them.
  if (w.need(totallyIncapacitated, person.totallyIncapacitated)) return years;
  if (isFreedByWarInvalidity(person, on, w)) noKnownRule("buy-back-where-no-age-is-asked", on);
  return years;
}

function yearsOfChahidChild(on: Day, w: Working): Ratio {
  const years = w.law.read(chahidChildYears, on);
  return w.step(step.chahidChildYears, { years }, years.value);
}

/** Whether national service counts: only for a pension at the legal age (loi 83-12, article 11). */
function hasNationalService(periods: readonly Period[], person: Person, on: Day, w: Working): boolean {
  const years = yearsOf(periods, "national-service");
  if (years.length === 0) return false;
  const isAgeAsked =
    !w.need(totallyIncapacitated, person.totallyIncapacitated) && !isFreedByWarInvalidity(person, on, w);
  if (!isAgeAsked) w.step(step.nationalServiceWithoutAge, { rule: w.law.read(nationalServiceYears, on), years }, NONE);
  return isAgeAsked;
}

function yearsOfNationalService(quarters: number, on: Day, w: Working): Ratio {
  const rule = w.law.read(nationalServiceYears, on);
  return w.step(step.nationalServiceYears, { rule, quarters }, inYears(quarters));
}

function otherFund(periods: readonly Period[], quarters: number, on: Day, w: Working): Ratio {
  const years = yearsOf(periods, "other-fund");
  if (years.length === 0) return NONE;
  const rule = w.law.read(otherFundYears, on);
  w.notice(otherFundPays, { years });
  return w.step(step.otherFundYears, { rule, years, quarters }, inYears(quarters));
}

function yearsOfMinistryInvalidity(periods: readonly Period[], quarters: number, on: Day, w: Working): Ratio {
  const years = yearsOf(periods, "ministry-invalidity");
  if (years.length === 0) return NONE;
  const rule = w.law.read(ministryInvalidityYears, on);
  return w.step(step.ministryInvalidityYears, { rule, years, quarters }, inYears(quarters));
}

type Beside = "other-fund" | "ministry-invalidity" | "national-service";

interface Quarters {
  of(kind: Beside): number;
  readonly inARow: boolean;
}

/** The quarters that each scheme adds, in turn, to those contributed here; a calendar year has four. */
function quartersInTurn(periods: readonly Period[], kinds: readonly Beside[]): Quarters {
  const held = new Map<number, number>();
  const added = new Map<Beside, number>();
  let inARow = false;
  for (const period of periods) {
    if (period.kind === "contributed") held.set(period.year, period.quarters ?? QUARTERS_IN_A_YEAR);
  }
  for (const kind of kinds) {
    for (const period of periods) {
      if (period.kind !== kind) continue;
      const before = held.get(period.year) ?? 0;
      const quarters =
        period.kind === "ministry-invalidity" ? QUARTERS_IN_A_YEAR : (period.quarters ?? QUARTERS_IN_A_YEAR);
      const after = Math.min(QUARTERS_IN_A_YEAR, before + quarters);
      inARow ||= after > Math.max(before, quarters);
      held.set(period.year, Math.max(before, after));
      added.set(kind, (added.get(kind) ?? 0) + Math.max(0, after - before));
    }
  }
  return { of: (kind) => added.get(kind) ?? 0, inARow };
}

function yearsOf(periods: readonly Period[], kind: Beside): readonly number[] {
  return periods.flatMap((period) => (period.kind === kind ? [period.year] : [])).sort((a, b) => a - b);
}

function inYears(quarters: number): Ratio {
  return ratio(quarters, QUARTERS_IN_A_YEAR);
}
