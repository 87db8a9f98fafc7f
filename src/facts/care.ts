import { GREATEST_AMOUNT, centimes, type Centimes } from "../money/centimes.js";
import type { Day } from "../calendar/day.js";
import type { Fact } from "../working/fact.js";

/** Who asks for care by a right of their own: a contributor, or the holder of a pension. */
export type Insured = "member" | "pension-holder";

/** What a pension is held for: invalidity, retirement, the allowance of a short career, or the death of the insured. */
export type PensionHeld = "invalidity" | "retirement" | "retirement-allowance" | "survivors";

/** How care is reimbursed; whether a long illness is listed is for the caller to say. */
export type CareKind = "ordinary" | "long-illness" | "maternity" | "maternity-hospital";

export const insuredFact: Fact<Insured> = {
  id: "insured",
  domain: { kind: "choice", options: ["member", "pension-holder"] },
};

export const pensionHeld: Fact<PensionHeld> = {
  id: "pension",
  domain: { kind: "choice", options: ["invalidity", "retirement", "retirement-allowance", "survivors"] },
};

export const upToDate: Fact<boolean> = { id: "upToDate", domain: { kind: "yes-no" } };

export const arrearsSchedule: Fact<boolean> = { id: "arrearsSchedule", domain: { kind: "yes-no" } };

export const currentYearPaid: Fact<boolean> = { id: "currentYearPaid", domain: { kind: "yes-no" } };

export const salariedWithoutOwnRight: Fact<boolean> = {
  id: "salariedWithoutOwnRight",
  domain: { kind: "yes-no" },
  ordinary: false,
};

export const careKind: Fact<CareKind> = {
  id: "care",
  domain: { kind: "choice", options: ["ordinary", "long-illness", "maternity", "maternity-hospital"] },
};

export const tariffFact: Fact<Centimes> = {
  id: "tariff",
  domain: { kind: "amount", least: centimes(0), most: GREATEST_AMOUNT },
};

export const treatmentEndedOn: Fact<Day | null> = {
  id: "treatmentEndedOn",
  domain: { kind: "day-or-none" },
  ordinary: null,
};

export const pensionHolder: Fact<boolean> = { id: "pensionHolder", domain: { kind: "yes-no" }, ordinary: false };

export const hospitalDays: Fact<number> = { id: "hospitalDays", domain: { kind: "count", least: 1, most: 366 } };

export const forceMajeure: Fact<boolean> = { id: "forceMajeure", domain: { kind: "yes-no" }, ordinary: false };

export const dayAskedFor: Fact<Day> = { id: "on", domain: { kind: "day" } };

export const prescriptionAmount: Fact<Centimes> = {
  id: "amount",
  domain: { kind: "amount", least: centimes(0), most: GREATEST_AMOUNT },
};

export const chronic: Fact<boolean> = { id: "chronic", domain: { kind: "yes-no" }, ordinary: false };

export const prescriptionsThisQuarter: Fact<number> = {
  id: "prescriptionsThisQuarter",
  domain: { kind: "count", least: 0, most: 100 },
};

/** Whose care after the death of the insured: the last is a child in the charge of a guardian or of a new spouse. */
export type MaintainedRelation = "widow" | "ascendant" | "orphan" | "child-in-charge";

export const maintainedRelation: Fact<MaintainedRelation> = {
  id: "relation",
  domain: { kind: "choice", options: ["widow", "ascendant", "orphan", "child-in-charge"] },
};

export const remarried: Fact<boolean> = { id: "remarried", domain: { kind: "yes-no" } };

export const coveredByOwnWork: Fact<boolean> = { id: "coveredByOwnWork", domain: { kind: "yes-no" } };

export const deathCapitalConditions: Fact<boolean> = { id: "deathCapitalConditions", domain: { kind: "yes-no" } };

export const monthlyIncome: Fact<Centimes> = {
  id: "monthlyIncome",
  domain: { kind: "amount", least: centimes(0), most: GREATEST_AMOUNT },
};

export const dependentOnTheInsured: Fact<boolean> = { id: "dependent", domain: { kind: "yes-no" } };

export const guardianInsured: Fact<boolean> = { id: "guardianInsured", domain: { kind: "yes-no" } };
