import type { Day } from "../calendar/day.js";
import { GREATEST_AMOUNT, centimes, type Centimes } from "../money/centimes.js";
import type { Fact } from "../working/fact.js";

/** The grounds on which a remission of surcharges is asked for. */
export const REMISSION_GROUNDS = ["justified-file", "force-majeure", "good-faith"] as const;

/**
 * On what a remission of surcharges is asked for: a justified file, force majeure, or good faith (before 2008-03-02). Before
 * that day the law names no file: `justified-file` then stands for what the commission may decide to remit.
 */
export type RemissionGround = (typeof REMISSION_GROUNDS)[number];

/** A contribution owed, whatever was paid on it. */
export interface Debt {
  /** The calendar year of the contribution, once in a list. */
  readonly year: number;
  /** The last day on which it was paid in time. */
  readonly dueOn: Day;
  /** What was owed, DA. */
  readonly due: Centimes;
}

export const remissionGround: Fact<RemissionGround> = {
  id: "ground",
  domain: { kind: "choice", options: REMISSION_GROUNDS },
};

export const noticesFact: Fact<readonly Day[] | null> = { id: "notices", domain: { kind: "list" }, ordinary: null };

export const debtsFact: Fact<readonly Debt[]> = { id: "debts", domain: { kind: "list" } };

export const settledBaseFact: Fact<Centimes> = {
  id: "settledBase",
  domain: { kind: "amount", least: centimes(0), most: GREATEST_AMOUNT },
};

export const debtorBirthDate: Fact<Day> = { id: "birthDate", domain: { kind: "day" } };

export const goodFaith: Fact<boolean> = { id: "goodFaith", domain: { kind: "yes-no" } };

export const financialDifficulty: Fact<boolean> = { id: "financialDifficulty", domain: { kind: "yes-no" } };

export const currentYearPaid: Fact<boolean> = { id: "currentYearPaid", domain: { kind: "yes-no" } };

export const scheduleSigned: Fact<boolean> = { id: "scheduleSigned", domain: { kind: "yes-no" } };

export const paidAtOnce: Fact<boolean> = { id: "paidAtOnce", domain: { kind: "yes-no" } };

export const onlySurcharges: Fact<boolean> = { id: "onlySurcharges", domain: { kind: "yes-no" } };

export const hasEarlierSchedule: Fact<boolean> = { id: "hasEarlierSchedule", domain: { kind: "yes-no" } };

export const firstPartPaidOn: Fact<Day | null> = { id: "firstPartPaidOn", domain: { kind: "day-or-none" } };
