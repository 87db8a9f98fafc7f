import type { Day } from "../calendar/day.js";
import { GREATEST_AMOUNT, centimes, type Centimes } from "../money/centimes.js";
import type { Fact } from "../working/fact.js";

/** What can be contested: surcharges and penalties, any other decision, a medical opinion, an invalidity decision. */
export const MATTERS = ["surcharges", "decision", "medical", "invalidity"] as const;

/**
 * What is contested: late surcharges and penalties (majorations et pénalités, زيادات وغرامات التأخير), another decision
 * of the fund (décision, قرار), a medical one (médicale, طبي), or one on invalidity (invalidité, العجز).
 */
export type Matter = (typeof MATTERS)[number];

/** The measures of forced recovery. */
export const ENFORCEMENT_MEASURES = [
  "formal-notice",
  "tax-roll",
  "constraint",
  "account-attachment",
  "warning",
] as const;

/**
 * A measure of forced recovery: formal notice (mise en demeure, إعذار), tax roll (rôle, الجدول), constraint (contrainte,
 * الملاحقة), attachment of accounts (opposition sur compte, المعارضة على الحسابات), warning of the law of 1983
 * (avertissement, إنذار).
 */
export type EnforcementMeasure = (typeof ENFORCEMENT_MEASURES)[number];

/** What can lapse. */
export const LAPSING_CLAIMS = ["benefit", "pension-arrears"] as const;

/** A claim on the fund: a benefit (prestation, أداء), or arrears of a pension (arrérages, متأخرات المعاش). */
export type LapsingClaim = (typeof LAPSING_CLAIMS)[number];

export const contestedAmount: Fact<Centimes> = {
  id: "amount",
  domain: { kind: "amount", least: centimes(0), most: GREATEST_AMOUNT },
};

export const wayStated: Fact<boolean> = { id: "wayStated", domain: { kind: "yes-no" } };

export const appealedOn: Fact<Day | null> = { id: "appealedOn", domain: { kind: "day-or-none" } };

export const decisionNotifiedOn: Fact<Day | null> = { id: "decisionNotifiedOn", domain: { kind: "day-or-none" } };

export const furtherAppealedOn: Fact<Day | null> = { id: "furtherAppealedOn", domain: { kind: "day-or-none" } };

export const furtherDecisionNotifiedOn: Fact<Day | null> = {
  id: "furtherDecisionNotifiedOn",
  domain: { kind: "day-or-none" },
};

export const courtSeizedOn: Fact<Day | null> = { id: "courtSeizedOn", domain: { kind: "day-or-none" } };

export const expertsProposedOn: Fact<Day | null> = { id: "expertsProposedOn", domain: { kind: "day-or-none" } };

export const expertsAnsweredOn: Fact<Day | null> = { id: "expertsAnsweredOn", domain: { kind: "day-or-none" } };

export const dayAskedFor: Fact<Day> = { id: "on", domain: { kind: "day" } };
