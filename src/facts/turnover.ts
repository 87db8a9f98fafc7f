import { GREATEST_AMOUNT, centimes, type Centimes } from "../money/centimes.js";
import type { Fact } from "../working/fact.js";

/** The turnover of a calendar year (chiffre d'affaires, رقم الأعمال). */
export interface TurnoverOfYear {
  /** The calendar year, once in a list. */
  readonly year: number;
  /** DA a year. */
  readonly amount: Centimes;
}

export const turnoverFact: Fact<readonly TurnoverOfYear[]> = { id: "turnover", domain: { kind: "list" } };

export const turnoverAmount: Fact<Centimes> = {
  id: "turnover.amount",
  domain: { kind: "amount", least: centimes(0), most: GREATEST_AMOUNT },
};
