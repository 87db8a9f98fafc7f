import { addDays, type Day } from "../../calendar/day.js";
import type { Series } from "../../law/series.js";
import type { Cited } from "../../working/cited.js";
import { noKnownRule } from "../../working/reasons.js";
import type { Working } from "../../working/working.js";
import { reportedMeasure, reportedSchedule } from "../notices.js";
import * as step from "../steps.js";
import type {
  AmnestiesFacts,
  Amnesty,
  AmnestyCondition,
  AmnestyId,
  AmnestyLoss,
  AmnestyWipes,
  AmnestyYears,
} from "./amnesty.js";

/** A scheme on a day: its window where it is open, "unsure" where no source says if it holds, null where it is not there. */
export type Scheme = (facts: AmnestiesFacts, w: Working) => Amnesty | "unsure" | null;

type Words = Series<string, "choice", string>;

/** A window that is open on a day. */
export interface Opening {
  /** Its name. */
  readonly amnesty: AmnestyId;
  /** Its first day; null where none is known. */
  readonly from: Day | null;
  /** Its last day; null where none is known. */
  readonly until: Day | null;
  /** What it wipes out, or gives. */
  readonly wipes: AmnestyWipes;
}

/** Whether a measure is open on a day; "unsure" where it was reported and no source says, null where it is not there. */
export function standingOn(series: Words, on: Day, w: Working): "open" | "unsure" | null {
  const found = w.law.find(series, on);
  if (found !== null) return found.value === "closed" ? null : "open";
  const reading = w.part((part) => part.law.read(series, on).value);
  const isUnknown = reading.kind === "undetermined" && reading.reasons.some(({ code }) => code === "no-known-rule");
  return isUnknown ? "unsure" : null;
}

/** The window of a series that says what it wipes out while it is open. */
export function openingOf(
  amnesty: AmnestyId,
  series: Series<string, "choice", AmnestyWipes | "closed">,
  on: Day,
  w: Working,
): Opening | "unsure" | null {
  const standing = standingOn(series, on, w);
  if (standing !== "open") return standing;
  const { from, until } = w.law.stretch(series, on);
  const wipes = sayOpening(amnesty, w.law.read(series, on), from, w);
  if (until !== null) w.step(step.amnestyCloses, { amnesty, closing: closingOf(series, until, w) }, until);
  return { amnesty, from, until, wipes };
}

/** Says the first day of a window, and what it wipes out: one that is open is not closed. */
export function sayOpening(
  amnesty: AmnestyId,
  wipes: Cited<AmnestyWipes | "closed">,
  from: Day,
  w: Working,
): AmnestyWipes {
  w.step(step.amnestyOpens, { amnesty, wipes }, from);
  return wipes.value as AmnestyWipes;
}

/** What closes a window after its last day. */
export function closingOf(series: Words, until: Day, w: Working): Cited<string> | "closed" {
  return w.law.find(series, addDays(until, 1)) ?? "closed";
}

/** What is known of a window beside its days. */
export interface Terms {
  /** Its conditions; none where none is known. */
  readonly conditions: readonly AmnestyCondition[];
  /** What loses it; left out where no source says. */
  readonly lostBy?: Series<string, "choice", AmnestyLoss>;
  /** How many past years may be paid; left out where no source says. */
  readonly years?: (w: Working) => AmnestyYears;
  /** The months of a schedule; left out where no source says. */
  readonly months?: Series<string, "count">;
}

/** An open window with its conditions, and what else is known of it. */
export function windowOf(opening: Opening, { conditions, lostBy, years, months }: Terms, on: Day, w: Working): Amnesty {
  const { amnesty } = opening;
  for (const one of conditions) {
    w.step(step.amnestyCondition, { amnesty, condition: one.condition }, standingOf(one));
  }
  return {
    ...opening,
    conditions,
    open: isOpenTo(conditions),
    lostBy: w.part((part) => {
      if (lostBy === undefined) return noKnownRule("loss-of-an-amnesty", on);
      const loss = part.law.read(lostBy, on);
      part.step(step.amnestyLoss, { amnesty, loss }, loss.value);
      return loss.value;
    }),
    yearsThatMayBePaid: w.part((part) => (years === undefined ? noKnownRule("years-of-an-amnesty", on) : years(part))),
    scheduleMonths: w.part((part) => {
      if (months === undefined) return noKnownRule("schedule-of-an-amnesty", on);
      const most = part.law.read(months, on);
      return part.step(step.amnestyMonths, { amnesty, most }, most.value);
    }),
  };
}

function standingOf({ met, stillPossible }: AmnestyCondition): "met" | "not-met" | "still-possible" | "not-known" {
  if (met !== null) return met ? "met" : "not-met";
  return stillPossible ? "still-possible" : "not-known";
}

/** Not open when one condition can no longer be met; open when all are; where none is known nothing can be said. */
function isOpenTo(conditions: readonly AmnestyCondition[]): boolean | null {
  const all = conditions.map(({ met }) => met);
  if (all.includes(false)) return false;
  return all.length === 0 || all.includes(null) ? null : true;
}

/** Says what was reported of a measure of which no source says whether it holds on the day. */
export function sayReported(
  amnesty: AmnestyId,
  reported: { readonly gives: Words; readonly months?: Series<string, "count"> },
  on: Day,
  w: Working,
): "unsure" {
  const gives = w.law.find(reported.gives, on);
  if (gives !== null) w.notice(reportedMeasure, { amnesty, gives });
  const months = reported.months === undefined ? null : w.law.find(reported.months, on);
  if (months !== null) w.notice(reportedSchedule, { amnesty, months });
  return "unsure";
}

/** Whether a measure for farmers is none of a debtor's: whether breeders are meant too is not known. */
export function isNoFarmer({ activity }: AmnestiesFacts): boolean {
  return activity !== undefined && activity !== "farmer" && activity !== "breeder";
}
