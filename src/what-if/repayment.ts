import type { Day } from "../calendar/day.js";
import { MONTHS_IN_A_YEAR, addMonths, completeMonths, isClamped } from "../calendar/months.js";
import { birthDate, type Person } from "../facts/person.js";
import { centimes, type Centimes } from "../money/centimes.js";
import type { Working } from "../working/working.js";
import type { Brought } from "./brought.js";
import { lastDayOf, MONTHS_OF_A_LIFE } from "./lifetime.js";
import * as step from "./steps.js";

/** The day by which a cost is repaid by what it brings a month. */
export interface RepaidBy {
  /** It is repaid. */
  readonly repaid: "by";
  /** The day on which as many months have been drawn. */
  readonly on: Day;
  /** Whole months of the difference. */
  readonly months: number;
  /** The age on that day. */
  readonly age: AgeThen;
}

/** An age in complete years, and complete months beyond them. */
export interface AgeThen {
  /** Complete years. */
  readonly years: number;
  /** Complete months beyond them, 0 to 11. */
  readonly months: number;
}

/** A cost that is not repaid. */
export interface NeverRepaid {
  /** It is not repaid. */
  readonly repaid: "never";
  /** What the further year brings instead of more; or that it would take longer than a life lasts. */
  readonly why: "nothing-more" | "less" | "loss-of-the-right" | "no-right" | "beyond-a-lifetime";
}

/** When a cost is repaid. */
export type Repayment = RepaidBy | NeverRepaid;

interface RepaymentFacts {
  /** Asked for only where something repays it. */
  readonly cost: () => Centimes;
  readonly brought: Brought;
  /** The first day of what is drawn. */
  readonly laterOn: Day;
  readonly person: Person;
}

/** When a cost is repaid by what is drawn more each month, in whole months. */
export function repayment({ cost: costOf, brought, laterOn, person }: RepaymentFacts, w: Working): Repayment {
  if (brought.brings !== "more" && brought.brings !== "a-right") return neverRepaid(brought.brings, w);
  const cost = costOf();
  const monthly = centimes(brought.monthly.centimes);
  const born = w.need(birthDate, person.birthDate);
  const months = Math.ceil(cost / monthly);
  if (months > MONTHS_OF_A_LIFE || addMonths(laterOn, months) > lastDayOf(person, laterOn)) {
    return neverRepaid("beyond-a-lifetime", w);
  }
  const by = isClamped(laterOn, months) ? "month-end" : undefined;
  const on = w.step(step.repaidOn, { cost, monthly, laterOn, months }, addMonths(laterOn, months), by);
  return { repaid: "by", on, months, age: ageOn(on, born, w) };
}

function ageOn(on: Day, born: Day, w: Working): AgeThen {
  const lived = completeMonths(born, on);
  const months = lived % MONTHS_IN_A_YEAR;
  return { years: w.step(step.ageThen, { birthDate: born, on, months }, Math.floor(lived / MONTHS_IN_A_YEAR)), months };
}

function neverRepaid(why: NeverRepaid["why"], w: Working): NeverRepaid {
  w.step(step.neverRepaid, {}, why);
  return { repaid: "never", why };
}
