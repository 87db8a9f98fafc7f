import type { Day } from "../calendar/day.js";
import { amount, type Amount } from "../money/amount.js";
import { centimes, type Centimes } from "../money/centimes.js";
import type { Working } from "../working/working.js";
import * as step from "./steps.js";

/** What the later pension has more or less, the sign being a word. */
export interface MonthlyDifference {
  /** More, less, as much; or a right that is open on the later day alone, or on the first day alone. */
  readonly brings: "more" | "less" | "nothing-more" | "a-right" | "loss-of-the-right";
  /** DA a month, never below zero, without the increase for a spouse, which no further year changes. */
  readonly monthly: Amount;
}

/** No right on either day. */
export interface StillNoRight {
  /** There is nothing to compare. */
  readonly brings: "no-right";
}

/** What one more year brings a month. */
export type Brought = MonthlyDifference | StillNoRight;

interface TwoStarts {
  readonly startOn: Day;
  /** DA a month; null where there is no right. */
  readonly now: Centimes | null;
  readonly laterOn: Day;
  /** DA a month; null where there is no right. */
  readonly later: Centimes | null;
}

/** What lies between the monthly amounts of two starts. */
export function brought({ startOn, now, laterOn, later }: TwoStarts, w: Working): Brought {
  if (now === null && later === null) {
    w.step(step.stillNoRight, { startOn, laterOn }, "no-right");
    return { brings: "no-right" };
  }
  const brings = wordFor(now, later);
  const size = centimes(Math.abs((later ?? 0) - (now ?? 0)));
  return { brings, monthly: amount(w.step(step.brings, { startOn, now, laterOn, later, brings }, size)) };
}

function wordFor(now: Centimes | null, later: Centimes | null): MonthlyDifference["brings"] {
  if (now === null) return "a-right";
  if (later === null) return "loss-of-the-right";
  if (later === now) return "nothing-more";
  return later > now ? "more" : "less";
}
