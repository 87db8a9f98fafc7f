import { yearOf, type Day } from "../../calendar/day.js";
import { QUARTERS_IN_A_YEAR } from "../../calendar/months.js";
import type { ContributedYear } from "../../facts/career.js";
import type { Person } from "../../facts/person.js";
import type { Centimes } from "../../money/centimes.js";
import { exactOf } from "../../money/exact.js";
import { liquidation } from "../../retirement/liquidation.js";
import type { Context, Working } from "../../working/working.js";
import * as step from "../steps.js";
import type { Curve } from "./curve.js";
import { drawn } from "./draw.js";
import { straightRuns, type Sample, type Sampled } from "./runs.js";
import { refuseUnknown, samplerOf } from "./sampling.js";

/** The person and the base whose pension is drawn by the quarters contributed. */
export interface PensionByYearsFacts {
  /** The person asked about. */
  readonly person: Person;
  /** The day the pension starts; the law of that day is applied. */
  readonly startOn: Day;
  /** The base contributed on in every year, DA a year. */
  readonly base: Centimes;
  /** The most quarters drawn, 1 to 400; 160 when left out. */
  readonly quartersUpTo?: number | undefined;
}

/** The pension or the allowance, DA a month, by the number of quarters contributed at one base. */
export type PensionByYears = Curve<"quarters">;

const FORTY_YEARS = 160;

/** The monthly pension by the number of quarters contributed at one base. */
export function pensionByYears(facts: PensionByYearsFacts, w: Working, context: Context): PensionByYears {
  const { startOn, base, quartersUpTo = FORTY_YEARS } = facts;
  const sampler = samplerOf(w, context);
  const samples = Array.from({ length: quartersUpTo + 1 }, (_, quarters): Sample => {
    const value = sampler.at(
      (working) => pensionOf(facts, quarters, working),
      (working) => working.step(step.atQuarters, { base }, quarters),
    );
    return { at: quarters, value };
  });
  const runs = straightRuns(samples);
  refuseUnknown(runs);
  w.step(step.drewPensionByYears, { startOn, base, quarters: quartersUpTo }, runs.length);
  return drawn("quarters", "half-up", runs);
}

function pensionOf({ person, startOn, base }: PensionByYearsFacts, quarters: number, w: Working): Sampled {
  const liquidated = liquidation({ person, periods: careerOf(quarters, base, startOn), startOn }, w);
  if (liquidated.right === "none") return { state: "none", why: "no-right", nearest: liquidated.nearest };
  return { state: "amount", right: liquidated.right, exact: exactOf(liquidated.exact) };
}

/** The calendar years before a start, whole ones last: the first of them may hold some quarters only. */
function careerOf(quarters: number, base: Centimes, startOn: Day): readonly ContributedYear[] {
  const years = Math.ceil(quarters / QUARTERS_IN_A_YEAR);
  return Array.from({ length: years }, (_, place): ContributedYear => {
    const left = quarters - place * QUARTERS_IN_A_YEAR;
    const year = yearOf(startOn) - 1 - place;
    return { kind: "contributed", year, base, quarters: Math.min(left, QUARTERS_IN_A_YEAR) };
  });
}
