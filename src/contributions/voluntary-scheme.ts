import { addDays, type Day } from "../calendar/day.js";
import {
  voluntaryScheme as schemeStanding,
  voluntarySchemeFund,
  voluntarySchemeGives,
  voluntarySchemeRate,
  voluntarySchemeYears,
} from "../law/voluntary-scheme.js";
import { snmg } from "../law/wages.js";
import { amount, ratioAsText, type Amount } from "../money/amount.js";
import type { Answer } from "../working/answer.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import { compensatingContribution } from "./notices.js";
import * as step from "./steps.js";

/** When the scheme is asked about. */
export interface VoluntarySchemeFacts {
  /** The day asked for. */
  readonly on: Day;
}

/** The scheme takes affiliations. */
export interface OpenVoluntaryScheme {
  /** Open on the day asked for. */
  readonly scheme: "open";
  /** The fund of the employees, not CASNOS. */
  readonly fund: "cnas";
  /** What it costs, DA a month. */
  readonly monthly: Amount;
  /** Of the national minimum wage, decimal text. */
  readonly rate: string;
  /** Care in kind only: no cash benefit and no pension. */
  readonly gives: "sickness-and-maternity-care";
  /** How many years one stays in it at most. */
  readonly mostYears: number;
  /** The last day on which it is taken as open, which no source says. */
  readonly lastDay: Answer<Day>;
}

/** The scheme is taken as closed: no source says so. */
export interface ClosedVoluntaryScheme {
  /** Taken as closed. */
  readonly scheme: "closed";
  /** The last day on which it is taken as open, which no source says. */
  readonly lastDay: Answer<Day>;
}

/** The scheme did not exist yet. */
export interface NoVoluntaryScheme {
  /** Not yet there. */
  readonly scheme: "none";
}

/** The voluntary scheme on a day. */
export type VoluntaryScheme = OpenVoluntaryScheme | ClosedVoluntaryScheme | NoVoluntaryScheme;

/**
 * The voluntary affiliation of persons who work informally (affiliation volontaire, الانتساب الإرادي).
 *
 * @remarks Ordonnance 15-01 (LFC 2015), article 60, from 2015-07-23. It belongs to the fund of the employees and is often
 * taken for one of CASNOS. Whether it is still open is not known: it is taken as closed after three years.
 * @param facts - The day asked for.
 * @param w - What the rule works with; `determine` gives it.
 * @returns What it costs, DA a month, and what it gives; or that it is closed or not yet there.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const answer = determine(voluntaryScheme, { on: "2016-01-01" as Day }, contextOf());
 * answer.kind === "determined" && answer.value.scheme === "open" && answer.value.monthly.dinars; // => "2160.00"
 * ```
 */
export function voluntaryScheme({ on }: VoluntarySchemeFacts, w: Working): VoluntaryScheme {
  const standing = w.law.read(schemeStanding, on);
  if (standing.value === "none") {
    w.step(step.voluntaryNone, { on, standing }, "none");
    return { scheme: "none" };
  }
  const fund = w.law.read(voluntarySchemeFund, on);
  if (standing.value === "closed") {
    const last = addDays(w.law.stretch(schemeStanding, on).from, -1);
    w.notice(compensatingContribution, { fund });
    w.step(step.voluntaryClosed, { on, standing }, last);
    return { scheme: "closed", lastDay: w.part((part) => lastDayOpen(last, part)) };
  }
  const gives = w.law.read(voluntarySchemeGives, on);
  const years = w.law.read(voluntarySchemeYears, on);
  w.step(step.voluntaryOpen, { on, standing, fund, gives, years }, "open");
  w.notice(compensatingContribution, { fund });
  const rate = w.law.read(voluntarySchemeRate, on);
  const wage = w.law.read(snmg, on);
  const monthly = w.share(step.voluntaryMonthly, { on, wage, rate }, wage.value, rate.value);
  return {
    scheme: "open",
    fund: fund.value,
    monthly: amount(monthly),
    rate: ratioAsText(rate.value),
    gives: gives.value,
    mostYears: years.value,
    lastDay: w.part((part) => lastDayOpen(on, part)),
  };
}

/** The day before the scheme is taken as closed. */
function lastDayOpen(on: Day, w: Working): Day {
  const { until } = w.law.stretch(schemeStanding, on);
  if (until === null) return noKnownRule("end-of-the-voluntary-scheme", on);
  return w.step(step.voluntaryLastDay, { closing: w.law.read(schemeStanding, addDays(until, 1)) }, until);
}
