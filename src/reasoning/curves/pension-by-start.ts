import { dayNumber, earlier, type Day } from "../../calendar/day.js";
import { periodsFact, type Period } from "../../facts/career.js";
import type { Person } from "../../facts/person.js";
import { added, exact, exactOf } from "../../money/exact.js";
import { liquidation } from "../../retirement/liquidation.js";
import { increaseForSpouse, withIncrease } from "../../retirement/pension.js";
import { nextYearOfAge } from "../../retirement/start-days.js";
import type { Context, Working } from "../../working/working.js";
import * as step from "../steps.js";
import type { Curve } from "./curve.js";
import { drawn } from "./draw.js";
import { stepRuns, type Sample, type Sampled } from "./runs.js";
import { refuseUnknown, samplerOf } from "./sampling.js";

/** The career whose pension is drawn by the day it starts. */
export interface PensionByStartFacts {
  /** The person asked about. */
  readonly person: Person;
  /** The career, at most 400 periods, none after the first start; it stays as it is given. */
  readonly periods?: readonly Period[] | undefined;
  /** The first start. */
  readonly from: Day;
  /** The last start. */
  readonly to: Day;
  /** Whether the person has a dependent spouse; left out, the amount is without the increase. */
  readonly dependentSpouse?: boolean | undefined;
}

/** The pension or the allowance of a career, DA a month, by the day it starts. */
export type PensionByStart = Curve<"day">;

/** The monthly pension of a career by the day it starts. */
export function pensionByStart(facts: PensionByStartFacts, w: Working, context: Context): PensionByStart {
  const { from, to } = facts;
  w.need(periodsFact, facts.periods);
  const sampler = samplerOf(w, context);
  const samples: Sample[] = [];
  let on: Day | null = from;
  while (on !== null && on <= to) {
    const startOn: Day = on;
    const value = sampler.at(
      (working) => pensionFrom(facts, startOn, working),
      (working) => working.step(step.atStart, {}, startOn),
    );
    samples.push({ at: dayNumber(startOn), value });
    on = nextBreak(facts.person, startOn, sampler.nextChange(startOn));
  }
  const runs = stepRuns(samples, dayNumber(to));
  refuseUnknown(runs);
  w.step(step.drewPensionByStart, { from, to }, runs.length);
  return drawn("day", "half-up", runs);
}

function nextBreak({ birthDate }: Person, on: Day, ofLaw: Day | null): Day | null {
  if (birthDate === undefined) return ofLaw;
  const ofAge = nextYearOfAge(birthDate, on);
  return ofLaw === null ? ofAge : earlier(ofAge, ofLaw);
}

function pensionFrom(facts: PensionByStartFacts, startOn: Day, w: Working): Sampled {
  const { person, dependentSpouse } = facts;
  const liquidated = liquidation({ person, periods: w.need(periodsFact, facts.periods), startOn }, w);
  if (liquidated.right === "none") return { state: "none", why: "no-right", nearest: liquidated.nearest };
  const { right, exact: month, monthly } = liquidated;
  if (dependentSpouse === undefined) return { state: "amount", right, exact: exactOf(month) };
  const increase = increaseForSpouse(dependentSpouse, right, startOn, w);
  withIncrease(monthly, increase, w);
  return { state: "amount", right, exact: added(exactOf(month), exact(increase)) };
}
