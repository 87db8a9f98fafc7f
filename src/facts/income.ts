import { GREATEST_AMOUNT, centimes, type Centimes } from "../money/centimes.js";
import type { Fact } from "../working/fact.js";

/** The income of own-account work earned in a calendar year. */
export interface IncomeOfYear {
  /** The calendar year it was earned in. */
  readonly year: number;
  /** DA a year. */
  readonly amount: Centimes;
}

/** The base declared for the contribution of a year (assiette, وعاء الاشتراك). */
export interface DeclaredBase {
  /** The calendar year it was declared for. */
  readonly year: number;
  /** DA a year; null when known not to have been declared. */
  readonly base: Centimes | null;
}

export const incomeAmount: Fact<Centimes> = {
  id: "income.amount",
  domain: { kind: "amount", least: centimes(0), most: GREATEST_AMOUNT },
};

export const declaredBase: Fact<Centimes | null> = {
  id: "declared.base",
  domain: { kind: "amount-or-none", least: centimes(0), most: GREATEST_AMOUNT },
};
