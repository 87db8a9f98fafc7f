import { addDays, type Day } from "../calendar/day.js";
import { MONTHS_IN_A_YEAR, completeMonths } from "../calendar/months.js";
import { periodsFact, type Period } from "../facts/career.js";
import { birthDate, type Person } from "../facts/person.js";
import { ratioAsText } from "../money/amount.js";
import { ratioText } from "../money/fraction.js";
import { NONE, missingYears, type YearsCondition } from "../retirement/duration.js";
import { conditionsOfRight, entitlement, type AgeMet, type Condition } from "../retirement/entitlement.js";
import type { RetirementRight } from "../retirement/monthly-amount.js";
import type { Answer } from "../working/answer.js";
import type { Working } from "../working/working.js";
import type { Continuing } from "./continued-career.js";
import { asOf, findFirstDay, type Prospect } from "./first-day.js";
import { lastDayOf } from "./lifetime.js";
import * as step from "./steps.js";

/** What the first day of a right depends on. */
export interface EarliestFacts {
  /** The person asked about. */
  readonly person: Person;
  /** The career up to the day, at most 400 periods, none after it. */
  readonly periods?: readonly Period[] | undefined;
  /** The first day that is looked at. */
  readonly on: Day;
  /** How contributions go on from that day; left out or null, the career stays as it is. */
  readonly continuing?: Continuing | null | undefined;
}

/** A right that opens. */
export interface FirstDayOfRight {
  /** There is a first day. */
  readonly first: "day";
  /** The first day, from the one asked for, on which the right is open. */
  readonly day: Day;
  /** What is asked on that day, and held. */
  readonly conditions: readonly Condition[];
}

/** A right that does not open in a lifetime. */
export interface NeverOpen {
  /** There is no such day. */
  readonly first: "never";
  /**
   * Too few years; or, of an allowance, as many as a pension asks for, which it does not go with; or a pension that is
   * open instead.
   */
  readonly why: "career-too-short" | "years-of-a-pension" | "pension-instead";
  /** The last day that was looked at. */
  readonly until: Day;
  /** What is asked on that day, and held. */
  readonly conditions: readonly Condition[];
}

/** The first day of a right, or why there is none. */
export type FirstRight = FirstDayOfRight | NeverOpen;

/** An age, as it stands on the day asked for. */
export interface MissingAge {
  /** The age. */
  readonly condition: "age";
  /** The age asked, whole years; null when none is. */
  readonly required: number | null;
  /** The age held, complete years; null when none is asked. */
  readonly held: number | null;
  /** The day it is reached; null when none is asked. */
  readonly reachedOn: Day | null;
  /** Whether it is reached on the day, or none is asked. */
  readonly met: boolean;
}

/** A number of years, as it stands on the day asked for. */
export interface MissingYears extends YearsCondition {
  /** Decimal text, years that lack; `"0"` when as many are held as are asked. */
  readonly missing: string;
}

/** A condition of a right, with what lacks. */
export type MissingCondition = MissingAge | MissingYears;

/** When a pension and an allowance can first be had. */
export interface Earliest {
  /** The first day of a right to a pension; unknown where a day before it is. */
  readonly pension: Answer<FirstRight>;
  /** The first day of a right to an allowance; unknown where a day before it is. */
  readonly allowance: Answer<FirstRight>;
  /** What a pension asks by the law of the day asked for, what is held that day, and what lacks. */
  readonly missingForPension: Answer<readonly MissingCondition[]>;
  /** What an allowance asks by the law of the day asked for, what is held that day, and what lacks. */
  readonly missingForAllowance: Answer<readonly MissingCondition[]>;
}

/**
 * The first day on which a person has a right to a pension or to an allowance (date d'ouverture du droit), and what lacks
 * until then.
 *
 * @remarks The rule of the right, on each day on which it can change: a birthday, a change of the law, and where
 * contributions go on the day after a quarter. Such a quarter counts once it has ended.
 * @param facts - The person, the career, the first day looked at, and how contributions go on.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The first day of each right, or why there is none, and what lacks on the day asked for.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const birthDate = "1965-05-10" as Day;
 * const person = { sex: "male", birthDate, moudjahid: false, totallyIncapacitated: false } as const;
 * const years = Array.from({ length: 20 }, (_, place) => 2000 + place);
 * const periods = years.map((year) => ({ kind: "contributed", year, base: dinarText("400000") }) as const);
 * const { pension } = unwrap(determine(earliest, { person, periods, on: "2026-11-21" as Day }, contextOf()));
 * const first = unwrap(pension);
 * first.first === "day" && first.day; // => "2030-05-10"
 * ```
 */
export function earliest(facts: EarliestFacts, w: Working): Earliest {
  const { person, on, continuing = null } = facts;
  const prospect = { person, on, periods: w.need(periodsFact, facts.periods), continuing };
  const until = w.step(step.lookedUntil, { on, continuing: continuing !== null }, lastDayOf(person, on));
  return {
    pension: w.part((part) => firstDayOf("pension", prospect, until, part)),
    allowance: w.part((part) => firstDayOf("allowance", prospect, until, part)),
    missingForPension: w.part((part) => missingFor("pension", prospect, part)),
    missingForAllowance: w.part((part) => missingFor("allowance", prospect, part)),
  };
}

function firstDayOf(right: RetirementRight, prospect: Prospect, until: Day, w: Working): FirstRight {
  const { day, readings } = findFirstDay(right, prospect, until, w);
  readings.forEach((reading) => w.reading(reading));
  if (day === null) return neverOpen(right, prospect, until, w);
  if (day > prospect.on) sayNotYet(right, addDays(day, -1), prospect, w);
  const { conditions } = entitlement(asOf(day, prospect), w);
  return { first: "day", day: w.step(step.firstDay, { right, on: prospect.on }, day), conditions };
}

/** The day before is named too, where all that the right asks is known: that it is not open makes the next day the first. */
function sayNotYet(right: RetirementRight, before: Day, prospect: Prospect, w: Working): void {
  const facts = asOf(before, prospect);
  if (w.trial((silent) => conditionsOfRight(right, facts, silent)).answer.kind === "undetermined") return;
  conditionsOfRight(right, facts, w);
  w.step(step.notYet, { right }, before);
}

function neverOpen(right: RetirementRight, prospect: Prospect, until: Day, w: Working): NeverOpen {
  const why = right === "pension" ? "career-too-short" : whyNoAllowance(prospect, until, w);
  const conditions = conditionsOfRight(right, asOf(until, prospect), w);
  w.step(step.never, { right, on: prospect.on, until }, why);
  return { first: "never", why, until, conditions };
}

function whyNoAllowance(prospect: Prospect, until: Day, w: Working): NeverOpen["why"] {
  const last = entitlement(asOf(until, prospect), w);
  if (last.right === "pension") return "pension-instead";
  return last.right === "none" && last.nearest === "pension" ? "years-of-a-pension" : "career-too-short";
}

function missingFor(right: RetirementRight, prospect: Prospect, w: Working): readonly MissingCondition[] {
  const { person, on } = prospect;
  return conditionsOfRight(right, asOf(on, prospect), w).map((condition) =>
    condition.condition === "age" ? missingAge(condition, person, on, w) : withMissing(condition, w),
  );
}

function missingAge(
  { requiredYears: required, reachedOn, met }: AgeMet,
  person: Person,
  on: Day,
  w: Working,
): MissingAge {
  if (required === null) return { condition: "age", required, held: null, reachedOn, met };
  const born = w.need(birthDate, person.birthDate);
  const held = on < born ? 0 : Math.floor(completeMonths(born, on) / MONTHS_IN_A_YEAR);
  w.step(step.missingAge, { on, required, held }, reachedOn);
  return { condition: "age", required, held, reachedOn, met };
}

function withMissing(years: YearsCondition, w: Working): MissingYears {
  if (years.required === null) return { ...years, missing: ratioAsText(NONE) };
  const [held, required] = [ratioText(years.held), ratioText(years.required)];
  const inputs = { condition: years.condition, required, held };
  return { ...years, missing: ratioAsText(w.step(step.missingYears, inputs, missingYears(held, required))) };
}
