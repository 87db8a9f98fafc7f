import type { Day } from "../calendar/day.js";
import { GREATEST_AMOUNT, centimes, type Centimes } from "../money/centimes.js";
import type { Fact } from "../working/fact.js";

/** Who died while still active. */
export interface ActiveMember {
  /** Was still active. */
  readonly was: "active";
  /** The last annual base subject to contribution, DA a year. */
  readonly lastBase?: Centimes | undefined;
}

/** Who died with a retirement pension or an invalidity pension. */
export interface PensionHolder {
  /** Drew a pension. */
  readonly was: "pensioner";
  /** The annual amount of the pension on the day of death, DA a year. */
  readonly annualPension?: Centimes | undefined;
}

/** Who died, as the death capital knows them (المتوفى). */
export type DeceasedMember = ActiveMember | PensionHolder;

export const lastBase: Fact<Centimes> = {
  id: "deceased.lastBase",
  domain: { kind: "amount", least: centimes(0), most: GREATEST_AMOUNT },
};

export const annualPension: Fact<Centimes> = {
  id: "deceased.annualPension",
  domain: { kind: "amount", least: centimes(0), most: GREATEST_AMOUNT },
};

export const claimedOnFact: Fact<Day | null> = { id: "claimedOn", domain: { kind: "day-or-none" } };

export const askedOnFact: Fact<Day> = { id: "on", domain: { kind: "day" } };
