import { UNKNOWN, type Entry, type Series } from "./series.js";
import { loi0808, loi8315 } from "./texts.js";

// Appeals, forced recovery and the lapse of benefits. Loi 08-08 rules from its publication; the original wording of
// both laws was read, and not what amended them. A time is counted from the day after the day it starts on.

const transcription = "https://github.com/bhk222/age-calculator-pwa, data/civilCode.ts";

/** What loi 83-15 says. */
function in1983(value: string, article: string): Entry {
  return { from: "1984-01-01", value, text: loi8315, article, status: "enacted", seenAt: transcription };
}

/** What loi 08-08 says. */
function in2008(value: string, article: string): Entry {
  return { from: "2008-03-02", value, text: loi0808, article, status: "enacted", seenAt: transcription };
}

/** No article of that law was read on it. */
function unread(from: "1984-01-01" | "2008-03-02"): Entry {
  return { from, value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null };
}

/** A number of days that loi 08-08 gives, and no law read before it. */
function daysSince2008<Id extends string>(id: Id, days: string, article: string): Series<Id, "count"> {
  return { id, unit: "count", entries: [/* @__PURE__ */ unread("1984-01-01"), /* @__PURE__ */ in2008(days, article)] };
}

/** Loi 08-08 sets these times in days, in series of their own; it sets no number of months. */
function inDaysSince2008(): Entry {
  return { from: "2008-03-02", value: null, text: loi0808, article: null, status: "enacted", seenAt: transcription };
}

/** A number of months of loi 83-15. */
function monthsUntil2008<Id extends string>(id: Id, months: string, article: string): Series<Id, "count", null> {
  return { id, unit: "count", entries: [/* @__PURE__ */ in1983(months, article), /* @__PURE__ */ inDaysSince2008()] };
}

/** Which appeal comes before any court: one appeal, or those to the commissions (recours préalable, الطعن المسبق). */
export const priorAppeal: Series<"prior-appeal", "choice", "one-appeal" | "commissions"> = {
  id: "prior-appeal",
  unit: "choice",
  entries: [/* @__PURE__ */ in1983("one-appeal", "10-12"), /* @__PURE__ */ in2008("commissions", "4")],
};

/** Whether an appeal suspends what it contests. */
export const appealEffect: Series<"appeal-effect", "choice", "suspends" | "does-not-suspend"> = {
  id: "appeal-effect",
  unit: "choice",
  entries: [/* @__PURE__ */ in1983("suspends", "10-12"), /* @__PURE__ */ in2008("does-not-suspend", "80")],
};

/** What becomes of a late appeal against a decision that did not state the ways and the time limits of appeal. */
export const appealWithoutWays: Series<"appeal-without-ways", "choice", "admissible"> = {
  id: "appeal-without-ways",
  unit: "choice",
  entries: [/* @__PURE__ */ unread("1984-01-01"), /* @__PURE__ */ in2008("admissible", "80")],
};

/** Days to appeal to the local commission, from the receipt of the notification. */
export const appealDaysLocal = /* @__PURE__ */ daysSince2008("appeal-days-local", "15", "8");

/** Days in which the local commission decides, from the receipt of the appeal. */
export const decisionDaysLocal = /* @__PURE__ */ daysSince2008("decision-days-local", "30", "6-7");

/** Days in which the decision of the local commission is notified. */
export const notificationDaysLocal = /* @__PURE__ */ daysSince2008("notification-days-local", "10", "9");

/** Days to appeal to the national commission, from the notification of the decision of the local one. */
export const appealDaysNational = /* @__PURE__ */ daysSince2008("appeal-days-national", "15", "11, 13-14");

/** Days to appeal to the national commission when the local one is silent, from the day that one was seized. */
export const appealDaysNationalAfterSilence = /* @__PURE__ */ daysSince2008(
  "appeal-days-national-after-silence",
  "60",
  "11, 13-14",
);

/** Days to seize the national commission at once; the articles were read together. */
export const appealDaysNationalAtOnce = /* @__PURE__ */ daysSince2008("appeal-days-national-at-once", "15", "7-13");

/** Days in which the national commission decides. */
export const decisionDaysNational = /* @__PURE__ */ daysSince2008("decision-days-national", "30", "11, 13-14");

/** Days in which the decision of the national commission is notified. */
export const notificationDaysNational = /* @__PURE__ */ daysSince2008("notification-days-national", "10", "11, 13-14");

/** Days to go to court, from the notification of the decision of the national commission. */
export const courtDays = /* @__PURE__ */ daysSince2008("court-days", "30", "15");

/** Days to go to court when the national commission is silent, from the day it received the request. */
export const courtDaysAfterSilence = /* @__PURE__ */ daysSince2008("court-days-after-silence", "60", "15");

/** Days to ask for a medical expertise, from the notice (expertise médicale, الخبرة الطبية). */
export const expertiseDays = /* @__PURE__ */ daysSince2008("expertise-days", "15", "20-23");

/** Days in which the fund proposes three experts. */
export const expertsProposalDays = /* @__PURE__ */ daysSince2008("experts-proposal-days", "8", "20-23");

/** Days in which the insured answers the proposal of experts. */
export const expertsAnswerDays = /* @__PURE__ */ daysSince2008("experts-answer-days", "8", "20-23");

/** What follows when the fund proposes no expert in time. */
export const withoutExperts: Series<"without-experts", "choice", "treating-doctor-binds"> = {
  id: "without-experts",
  unit: "choice",
  entries: [/* @__PURE__ */ unread("1984-01-01"), /* @__PURE__ */ in2008("treating-doctor-binds", "20-23")],
};

/** Days to appeal to the invalidity commission of the wilaya, from the notice. */
export const appealDaysInvalidity = /* @__PURE__ */ daysSince2008("appeal-days-invalidity", "30", "31-35");

/** Days in which the invalidity commission rules. */
export const decisionDaysInvalidity = /* @__PURE__ */ daysSince2008("decision-days-invalidity", "60", "31-35");

/** Days in which the decision of the invalidity commission is notified. */
export const notificationDaysInvalidity = /* @__PURE__ */ daysSince2008("notification-days-invalidity", "20", "31-35");

/** Days to go to court against the decision of the invalidity commission. */
export const courtDaysInvalidity = /* @__PURE__ */ daysSince2008("court-days-invalidity", "30", "31-35");

/** Months for the prior appeal of loi 83-15. */
export const priorAppealMonths = /* @__PURE__ */ monthsUntil2008("prior-appeal-months", "2", "10-12");

/** Months in which that appeal is decided. */
export const priorDecisionMonths = /* @__PURE__ */ monthsUntil2008("prior-decision-months", "1", "10-12");

/** Months to go to court, from the notification of that decision. */
export const courtMonths = /* @__PURE__ */ monthsUntil2008("court-months", "1", "14");

/** Months to go to court when that appeal stays without answer, from the request. */
export const courtMonthsAfterSilence = /* @__PURE__ */ monthsUntil2008("court-months-after-silence", "3", "14");

/** Days to regularise after a formal notice (mise en demeure, إعذار). */
export const formalNoticeDays = /* @__PURE__ */ daysSince2008("formal-notice-days", "30", "46");

/** What a formal notice states; without it, it is void. */
export const formalNoticeContents: Series<"formal-notice-contents", "documents"> = {
  id: "formal-notice-contents",
  unit: "documents",
  entries: [
    /* @__PURE__ */ unread("1984-01-01"),
    /* @__PURE__ */ in2008("name-of-the-debtor + sums-by-nature-and-period + texts-and-sanctions", "46"),
  ],
};

/** Days to challenge a tax roll (rôle, الجدول). */
export const taxRollDays = /* @__PURE__ */ daysSince2008("tax-roll-days", "30", "47-50");

/** Days in which the wali puts the visa on the roll. */
export const taxRollVisaDays = /* @__PURE__ */ daysSince2008("tax-roll-visa-days", "8", "47-50");

/** The force of a tax roll. */
export const taxRollForce: Series<"tax-roll-force", "choice", "enforceable"> = {
  id: "tax-roll-force",
  unit: "choice",
  entries: [/* @__PURE__ */ unread("1984-01-01"), /* @__PURE__ */ in2008("enforceable", "47-50")],
};

/** Days that a constraint leaves to who receives it (contrainte, الملاحقة). */
export const constraintDays: Series<"constraint-days", "count"> = {
  id: "constraint-days",
  unit: "count",
  entries: [/* @__PURE__ */ in1983("15", "61"), /* @__PURE__ */ in2008("30", "51-56")],
};

/** What can be done in those days. */
export const constraintRemedy: Series<"constraint-remedy", "choice", "regularise-or-appeal" | "challenge"> = {
  id: "constraint-remedy",
  unit: "choice",
  entries: [/* @__PURE__ */ in1983("regularise-or-appeal", "61"), /* @__PURE__ */ in2008("challenge", "51-56")],
};

/** Who signs a constraint. */
export const constraintSignature: Series<"constraint-signature", "documents"> = {
  id: "constraint-signature",
  unit: "documents",
  entries: [/* @__PURE__ */ unread("1984-01-01"), /* @__PURE__ */ in2008("signature-of-the-agency-director", "51-56")],
};

/** Days in which the president of the court puts the visa on the constraint. */
export const constraintVisaDays = /* @__PURE__ */ daysSince2008("constraint-visa-days", "10", "51-56");

/** The force of a constraint. */
export const constraintForce: Series<"constraint-force", "choice", "provisionally-enforceable"> = {
  id: "constraint-force",
  unit: "choice",
  entries: [/* @__PURE__ */ unread("1984-01-01"), /* @__PURE__ */ in2008("provisionally-enforceable", "51-56")],
};

/** Days of the validation procedure of an attachment of accounts (opposition sur compte, المعارضة على الحسابات). */
export const accountAttachmentDays = /* @__PURE__ */ daysSince2008("account-attachment-days", "15", "57-60");

/** What an attachment of accounts rests on. */
export const accountAttachmentNeeds: Series<"account-attachment-needs", "documents"> = {
  id: "account-attachment-needs",
  unit: "documents",
  entries: [
    /* @__PURE__ */ unread("1984-01-01"),
    /* @__PURE__ */ in2008("enforceable-title / validation-procedure", "57-60"),
  ],
};

/** Who bears the costs of forced recovery. */
export const recoveryCosts: Series<"recovery-costs", "choice", "debtor"> = {
  id: "recovery-costs",
  unit: "choice",
  entries: [/* @__PURE__ */ unread("1984-01-01"), /* @__PURE__ */ in2008("debtor", "65")],
};

/** What the fund has on loans: retention; banks ask for a certificate of up-to-date contributions. */
export const recoveryOnLoans: Series<"recovery-on-loans", "choice", "retention-on-loans"> = {
  id: "recovery-on-loans",
  unit: "choice",
  entries: [/* @__PURE__ */ unread("1984-01-01"), /* @__PURE__ */ in2008("retention-on-loans", "45, 62-64")],
};

/** What secures the claims of the fund: a privilege after wages and the Treasury, and a legal mortgage. */
export const recoverySecurity: Series<"recovery-security", "choice", "privilege-and-mortgage"> = {
  id: "recovery-security",
  unit: "choice",
  entries: [/* @__PURE__ */ unread("1984-01-01"), /* @__PURE__ */ in2008("privilege-and-mortgage", "67, 68")],
};

/** Days that the warning of loi 83-15 leaves; no article of loi 08-08 was read on a warning (avertissement, إنذار). */
export const warningDays: Series<"warning-days", "count"> = {
  id: "warning-days",
  unit: "count",
  entries: [/* @__PURE__ */ in1983("20", "57"), /* @__PURE__ */ unread("2008-03-02")],
};

/** Years after its due day during which a sum can be the object of a warning. */
export const warningYears: Series<"warning-years", "count"> = {
  id: "warning-years",
  unit: "count",
  entries: [/* @__PURE__ */ in1983("4", "57"), /* @__PURE__ */ unread("2008-03-02")],
};

/** Years after which a benefit that was not claimed lapses (prescription, التقادم). */
export const benefitLimitationYears: Series<"benefit-limitation-years", "count"> = {
  id: "benefit-limitation-years",
  unit: "count",
  entries: [/* @__PURE__ */ unread("1984-01-01"), /* @__PURE__ */ in2008("4", "78")],
};

/** Years after which the arrears of a pension lapse. */
export const arrearsLimitationYears: Series<"arrears-limitation-years", "count"> = {
  id: "arrears-limitation-years",
  unit: "count",
  entries: [/* @__PURE__ */ unread("1984-01-01"), /* @__PURE__ */ in2008("5", "78")],
};
