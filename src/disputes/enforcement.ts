import { addDays, type Day } from "../calendar/day.js";
import type { EnforcementMeasure } from "../facts/dispute.js";
import {
  accountAttachmentDays,
  accountAttachmentNeeds,
  constraintDays,
  constraintForce,
  constraintRemedy,
  constraintSignature,
  constraintVisaDays,
  formalNoticeContents,
  formalNoticeDays,
  recoveryCosts,
  taxRollDays,
  taxRollForce,
  taxRollVisaDays,
  warningDays,
  warningYears,
} from "../law/disputes.js";
import type { Series } from "../law/series.js";
import type { Answer } from "../working/answer.js";
import type { Cited } from "../working/cited.js";
import type { Working } from "../working/working.js";
import * as step from "./steps.js";

/** What the time of a measure of forced recovery depends on. */
export interface EnforcementFacts {
  /** Which measure. */
  readonly measure: EnforcementMeasure;
  /** The day it was received or notified; for an attachment of accounts, the day it was made. */
  readonly on: Day;
}

/** Something that a measure needs to be valid: of the alternatives one, within a time where there is one. */
export interface EnforcementNeed {
  /** What, by name; of several, one is enough. */
  readonly oneOf: readonly string[];
  /** Its time; null where it has none. */
  readonly within: { readonly count: number; readonly unit: "days" | "years" } | null;
}

/** A measure of forced recovery: its last day, and what it needs. */
export interface Enforcement {
  /** Which measure. */
  readonly measure: EnforcementMeasure;
  /** What its days are for: the debtor regularises, challenges, or heeds a warning; the fund has an attachment validated. */
  readonly what: "regularise" | "challenge" | "regularise-or-appeal" | "heed" | "validate";
  /** The last of those days. */
  readonly lastDay: Day;
  /** What the measure needs, all of it: an answer of its own. */
  readonly needs: Answer<readonly EnforcementNeed[]>;
  /** Its force, an answer of its own; null for what is no enforceable title. */
  readonly force: Answer<"enforceable" | "provisionally-enforceable"> | null;
  /** Who bears its costs: an answer of its own. */
  readonly costs: Answer<"debtor">;
}

/**
 * What a measure of forced recovery leaves time for, and what it needs (recouvrement forcé, التحصيل الجبري).
 *
 * @remarks Loi 08-08, articles 46 to 60 and 65, from 2008-03-02; before, loi 83-15, articles 57 (warning) and 61
 * (constraint), and nothing read on the others; nothing read on a warning since. The first day is not counted. A formal
 * notice comes before any other measure.
 * @param facts - The measure, and the day it was received or notified.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The last day, what can be done by then, and what the measure needs.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const answer = determine(enforcement, { measure: "formal-notice", on: "2026-03-02" as Day }, contextOf());
 * answer.kind === "determined" && answer.value.lastDay; // => "2026-04-01"
 * ```
 */
export function enforcement({ measure, on }: EnforcementFacts, w: Working): Enforcement {
  switch (measure) {
    case "formal-notice":
      return formalNotice(on, w);
    case "tax-roll":
      return taxRoll(on, w);
    case "constraint":
      return constraint(on, w);
    case "account-attachment":
      return accountAttachment(on, w);
    case "warning":
      return warning(on, w);
  }
}

/** Article 46: the debtor is asked to regularise before any measure; void when it does not state what it must. */
function formalNotice(on: Day, w: Working): Enforcement {
  const measure = "formal-notice";
  return {
    ...inDays(measure, on, w.law.read(formalNoticeDays, on), "regularise", w),
    needs: w.part((part) => papers(measure, formalNoticeContents, on, part)),
    force: null,
    costs: costsOf(on, w),
  };
}

/** Articles 47 to 50. */
function taxRoll(on: Day, w: Working): Enforcement {
  const measure = "tax-roll";
  return {
    ...inDays(measure, on, w.law.read(taxRollDays, on), "challenge", w),
    needs: w.part((part) => [visa(measure, "visa-of-the-wali", part.law.read(taxRollVisaDays, on), part)]),
    force: w.part((part) => forceOf(measure, part.law.read(taxRollForce, on), part)),
    costs: costsOf(on, w),
  };
}

/** Articles 51 to 56; before 2008 article 61 of loi 83-15. */
function constraint(on: Day, w: Working): Enforcement {
  const measure = "constraint";
  const remedy = w.law.read(constraintRemedy, on);
  return {
    ...inDays(measure, on, w.law.read(constraintDays, on), remedy, w),
    needs: w.part((part) => [
      ...papers(measure, constraintSignature, on, part),
      visa(measure, "visa-of-the-court-president", part.law.read(constraintVisaDays, on), part),
    ]),
    force: w.part((part) => forceOf(measure, part.law.read(constraintForce, on), part)),
    costs: costsOf(on, w),
  };
}

/** Articles 57 to 60: the fund has a title, or begins the validation, in some days. */
function accountAttachment(on: Day, w: Working): Enforcement {
  const measure = "account-attachment";
  const days = w.law.read(accountAttachmentDays, on);
  return {
    ...inDays(measure, on, days, "validate", w),
    needs: w.part((part) =>
      papers(measure, accountAttachmentNeeds, on, part).map(({ oneOf }) => ({ oneOf, within: inDayCount(days) })),
    ),
    force: null,
    costs: costsOf(on, w),
  };
}

/** Article 57 of loi 83-15: for sums of the years that follow their due day. */
function warning(on: Day, w: Working): Enforcement {
  const measure = "warning";
  return {
    ...inDays(measure, on, w.law.read(warningDays, on), "heed", w),
    needs: w.part((part) => {
      const years = part.law.read(warningYears, on);
      const need = "sums-past-due";
      const count = part.step(step.needInYears, { measure, need, years }, years.value);
      return [{ oneOf: [need], within: { count, unit: "years" as const } }];
    }),
    force: null,
    costs: costsOf(on, w),
  };
}

type What = Enforcement["what"];

/** The last day of the days that a measure leaves; the day it starts on is not counted. */
function inDays<M extends EnforcementMeasure>(
  measure: M,
  on: Day,
  days: Cited<number>,
  what: What | Cited<What>,
  w: Working,
): { readonly measure: M; readonly what: What; readonly lastDay: Day } {
  const lastDay = w.step(step.measureDays, { measure, on, days, what }, addDays(on, days.value));
  return { measure, what: typeof what === "string" ? what : what.value, lastDay };
}

/** What a measure needs at any time. */
function papers(
  measure: EnforcementMeasure,
  series: Series<string, "documents">,
  on: Day,
  w: Working,
): readonly EnforcementNeed[] {
  const needs = w.law.read(series, on);
  return w.step(step.need, { measure, needs }, needs.value).map((oneOf) => ({ oneOf, within: null }));
}

/** A visa that a measure needs within some days. */
function visa(measure: EnforcementMeasure, need: string, days: Cited<number>, w: Working): EnforcementNeed {
  w.step(step.needInDays, { measure, need, days }, days.value);
  return { oneOf: [need], within: inDayCount(days) };
}

function inDayCount(days: Cited<number>): { readonly count: number; readonly unit: "days" } {
  return { count: days.value, unit: "days" };
}

function forceOf<F extends string>(measure: EnforcementMeasure, force: Cited<F>, w: Working): F {
  w.step(step.force, { measure, force }, force.value);
  return force.value;
}

/** Article 65. */
function costsOf(on: Day, w: Working): Answer<"debtor"> {
  return w.part((part) => {
    const costs = part.law.read(recoveryCosts, on);
    part.step(step.costs, { costs }, costs.value);
    return costs.value;
  });
}
