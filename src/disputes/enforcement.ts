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
  recoveryOnLoans,
  recoverySecurity,
  taxRollDays,
  taxRollForce,
  taxRollVisaDays,
  warningDays,
  warningYears,
} from "../law/disputes.js";
import type { Series } from "../law/series.js";
import type { Answer } from "../working/answer.js";
import type { Cited } from "../working/cited.js";
import { noKnownRule } from "../working/reasons.js";
import { sayOriginalWording } from "../working/original-wording.js";
import type { Working } from "../working/working.js";
import * as notice from "./notices.js";
import * as step from "./steps.js";

/** What the time of a measure of forced recovery depends on. */
export interface EnforcementFacts {
  /** Which measure. */
  readonly measure: EnforcementMeasure;
  /** The day it was received or notified; for an attachment of accounts, the day it was made. */
  readonly on: Day;
}

/** Something that the law asks of a measure. */
export interface EnforcementAsked {
  /** What, by name. */
  readonly what: string;
  /** The days in which it is done; null where none is set. The sources read do not state what a visa's days run from. */
  readonly withinDays: number | null;
  /** For a notice that comes first, the days it leaves the debtor; else null. */
  readonly leavesDays: number | null;
}

/** What the law asks of a measure in one point. */
export interface EnforcementNeed {
  /** Of several, one is enough; each has its own time. */
  readonly oneOf: readonly EnforcementAsked[];
}

/** The sums that a measure can be for. */
export interface EnforcementObject {
  /** Sums past due. */
  readonly what: "sums-past-due";
  /** The years that follow their due day, in which it can be. */
  readonly years: number;
}

/** A measure of forced recovery: its last day, and what the law asks of it. */
export interface Enforcement {
  /** Which measure. */
  readonly measure: EnforcementMeasure;
  /**
   * What its days are for: the debtor regularises, challenges, or heeds a warning; the fund that has no enforceable
   * title has an attachment validated.
   */
  readonly what: "regularise" | "challenge" | "regularise-or-appeal" | "heed" | "validate";
  /** The last of those days. */
  readonly lastDay: Day;
  /** What the law asks of the measure, all that was read: an answer of its own. */
  readonly needs: Answer<readonly EnforcementNeed[]>;
  /** The sums it can be for, an answer of its own; null where no limit was read. */
  readonly object: Answer<EnforcementObject> | null;
  /** Its force, an answer of its own; null for what is no enforceable title. */
  readonly force: Answer<"enforceable" | "provisionally-enforceable"> | null;
  /** Who bears its costs: an answer of its own. */
  readonly costs: Answer<"debtor">;
}

/**
 * What a measure of forced recovery leaves time for, and what the law asks of it (recouvrement forcé, التحصيل الجبري).
 *
 * @remarks Loi 08-08, articles 46 to 60 and 65, from 2008-03-02; before, loi 83-15, articles 57 (warning) and 61
 * (constraint), and nothing read on the others; nothing read on a warning since. Both in their original wording. The
 * first day is not counted. A formal notice comes before any other measure, and leaves its days. The sources read do not
 * state what the days of the two visas run from. Articles 45, 62-64, 67 and 68 are named in a notice.
 * @param facts - The measure, and the day it was received or notified.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The last day, what can be done by then, and what the law asks of the measure.
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
  const days = w.law.read(daysOf(measure), on);
  const what = whatFor(measure, on, w);
  const lastDay = w.step(step.measureDays, { measure, on, days, what }, addDays(on, days.value));
  w.aside((aside) => {
    sayOriginalWording(days, aside);
    sayOtherMeans(on, aside);
  });
  return {
    measure,
    what: typeof what === "string" ? what : what.value,
    lastDay,
    needs: w.part((part) => needsOf(measure, on, part)),
    object: measure === "warning" ? w.part((part) => objectOfWarning(on, part)) : null,
    force: forceOf(measure, on, w),
    costs: costsOf(on, w),
  };
}

/** The days that a measure leaves; the day it starts on is not counted. */
function daysOf(measure: EnforcementMeasure): Series<string, "count"> {
  switch (measure) {
    case "formal-notice":
      return formalNoticeDays;
    case "tax-roll":
      return taxRollDays;
    case "constraint":
      return constraintDays;
    case "account-attachment":
      return accountAttachmentDays;
    case "warning":
      return warningDays;
  }
}

type What = Enforcement["what"];

/** What those days are for. */
function whatFor(measure: EnforcementMeasure, on: Day, w: Working): What | Cited<What> {
  switch (measure) {
    case "formal-notice":
      return "regularise";
    case "tax-roll":
      return "challenge";
    case "constraint":
      return w.law.read(constraintRemedy, on);
    case "account-attachment":
      return "validate";
    case "warning":
      return "heed";
  }
}

/** What the law asks of a measure, point by point, and then all of it. */
function needsOf(measure: EnforcementMeasure, on: Day, w: Working): readonly EnforcementNeed[] {
  const needs = measure === "formal-notice" ? [] : [afterFormalNotice(measure, on, w)];
  needs.push(...ownNeeds(measure, on, w));
  const all = needs.map(({ oneOf }) => Object.freeze(oneOf.map(({ what }) => what)));
  w.step(step.allNeeds, { measure }, Object.freeze(all));
  return needs;
}

/** Article 46: before any measure a formal notice, and the days it leaves to regularise. */
function afterFormalNotice(measure: EnforcementMeasure, on: Day, w: Working): EnforcementNeed {
  if (measure === "warning") noKnownRule("needs-of-a-warning", on);
  const days = w.law.read(formalNoticeDays, on);
  const need = "formal-notice";
  const leavesDays = w.step(step.noticeFirst, { measure, need, days }, days.value);
  return { oneOf: [{ what: need, withinDays: null, leavesDays }] };
}

/** Articles 46 (void when it does not state what it must), 47 to 50, 51 to 56, 57 to 60. */
function ownNeeds(measure: EnforcementMeasure, on: Day, w: Working): readonly EnforcementNeed[] {
  switch (measure) {
    case "formal-notice":
      return papers(measure, formalNoticeContents, on, w);
    case "tax-roll":
      return [visa(measure, "visa-of-the-wali", w.law.read(taxRollVisaDays, on), w)];
    case "constraint":
      return [
        ...papers(measure, constraintSignature, on, w),
        visa(measure, "visa-of-the-court-president", w.law.read(constraintVisaDays, on), w),
      ];
    case "account-attachment":
      return titleOrValidation(on, w);
    case "warning":
      return [];
  }
}

/** What the law asks of a measure, and sets no days for. */
function papers(
  measure: EnforcementMeasure,
  series: Series<string, "documents">,
  on: Day,
  w: Working,
): readonly EnforcementNeed[] {
  const needs = w.law.read(series, on);
  return w.step(step.need, { measure, needs }, needs.value).map((oneOf) => ({ oneOf: oneOf.map(withoutDays) }));
}

function withoutDays(what: string): EnforcementAsked {
  return { what, withinDays: null, leavesDays: null };
}

/** A visa that the law asks for within some days. */
function visa(measure: EnforcementMeasure, need: string, days: Cited<number>, w: Working): EnforcementNeed {
  const withinDays = w.step(step.needInDays, { measure, need, days }, days.value);
  return { oneOf: [{ what: need, withinDays, leavesDays: null }] };
}

/** Articles 57 to 60: an enforceable title, or the validation procedure; the days are those of the procedure alone. */
function titleOrValidation(on: Day, w: Working): readonly EnforcementNeed[] {
  const measure = "account-attachment";
  const needs = papers(measure, accountAttachmentNeeds, on, w);
  const need = "validation-procedure";
  const days = w.law.read(accountAttachmentDays, on);
  const withinDays = w.step(step.needInDays, { measure, need, days }, days.value);
  return needs.map(({ oneOf }) => ({
    oneOf: oneOf.map((asked) => (asked.what === need ? { ...asked, withinDays } : asked)),
  }));
}

/** Article 57 of loi 83-15: only for sums of the years that follow their due day. */
function objectOfWarning(on: Day, w: Working): EnforcementObject {
  const years = w.law.read(warningYears, on);
  const what = "sums-past-due";
  return { what, years: w.step(step.object, { measure: "warning", what, years }, years.value) };
}

/** Whether a measure is an enforceable title, and how. */
function forceOf(measure: EnforcementMeasure, on: Day, w: Working): Enforcement["force"] {
  if (measure !== "tax-roll" && measure !== "constraint") return null;
  return w.part((part) => {
    const force = measure === "tax-roll" ? part.law.read(taxRollForce, on) : part.law.read(constraintForce, on);
    part.step(step.force, { measure, force }, force.value);
    return force.value;
  });
}

/** Article 65. */
function costsOf(on: Day, w: Working): Answer<"debtor"> {
  return w.part((part) => {
    const costs = part.law.read(recoveryCosts, on);
    part.step(step.costs, { costs }, costs.value);
    return costs.value;
  });
}

/** Articles 45, 62-64, 67 and 68: what else the fund has, without days of its own. */
function sayOtherMeans(on: Day, w: Working): void {
  const [loans, security] = [w.law.find(recoveryOnLoans, on), w.law.find(recoverySecurity, on)];
  if (loans !== null && security !== null) w.notice(notice.otherMeans, { loans, security });
}
