import { dayNumber, type Day } from "../../calendar/day.js";
import { surchargeDays } from "../../contributions/late-surcharge-days.js";
import {
  lateSurcharge,
  surchargeWhileUnpaid,
  type GivenRates,
  type LateSurcharge,
} from "../../contributions/late-surcharge.js";
import type { Centimes } from "../../money/centimes.js";
import { exact, exactOf } from "../../money/exact.js";
import { Silent } from "../../working/silent.js";
import type { Context, Working } from "../../working/working.js";
import * as step from "../steps.js";
import type { AmountPiece, Curve } from "./curve.js";
import { drawnWhole } from "./draw.js";
import { stepRuns, type Sample } from "./runs.js";

/** The debt whose surcharge is drawn. */
export interface SurchargeCurveFacts {
  /** The contribution owed, DA. */
  readonly due: Centimes;
  /** The last day on which it was paid in time: the first day of the curve. */
  readonly dueOn: Day;
  /** The last day of the curve, not before the due day. */
  readonly until: Day;
  /** Rates to apply instead of those of the reading, which no text confirms. */
  readonly rates?: GivenRates | undefined;
}

/** The surcharge of a debt, DA, by the day on which the whole of it is paid at once. */
export interface SurchargeCurve extends Curve<"day", AmountPiece<"day">> {
  /** The last day on which it was paid in time. */
  readonly dueOn: Day;
}

/** The surcharge by the day on which the whole debt is paid. */
export function surchargeCurve(facts: SurchargeCurveFacts, w: Working, context: Context): SurchargeCurve {
  const { due, dueOn, until } = facts;
  const last: LateSurcharge = lateSurcharge({ ...facts, payments: [], on: until }, w);
  const silent = new Silent({ ...context, law: w.law });
  const inTime: Sample = { at: dayNumber(dueOn), value: { state: "amount", right: null, exact: exact(0) } };
  const late = surchargeDays(dueOn, until).map(({ on, months }): Sample => {
    const surcharge = exactOf(surchargeWhileUnpaid(facts, months, silent));
    return { at: dayNumber(on), value: { state: "amount", right: null, exact: surcharge } };
  });
  const runs = stepRuns([inTime, ...late], dayNumber(until));
  w.step(step.drewSurcharge, { due, dueOn, until, months: last.months }, runs.length);
  return { dueOn, ...drawnWhole("day", "half-up", runs) };
}
