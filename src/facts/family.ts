import type { Day } from "../calendar/day.js";
import { GREATEST_AMOUNT, centimes, type Centimes } from "../money/centimes.js";
import type { Fact } from "../working/fact.js";

/** A widow, a widower or a spouse (conjoint, زوج). */
export interface Spouse {
  /** The husband or the wife. */
  readonly relation: "spouse";
  /** Whether the spouse has a paid activity of their own. */
  readonly paidActivity?: boolean | undefined;
  /** The day of a marriage after the death; null while there is none. */
  readonly remarriedOn?: Day | null | undefined;
}

/** A child (enfant, ولد). */
export interface Child {
  /** A son or a daughter. */
  readonly relation: "child";
  /** The day of birth, from which the ages of the law count. */
  readonly birthDate?: Day | undefined;
  /** Sets whether age ends the right of a child without income. */
  readonly sex?: "female" | "male" | undefined;
  /** Whether the child goes on with studies. */
  readonly studying?: boolean | undefined;
  /** Whether the child is an apprentice paid below half the minimum wage. */
  readonly apprentice?: boolean | undefined;
  /** Whether an infirmity or a chronic illness prevents all work for ever. */
  readonly incapacitated?: boolean | undefined;
  /** Whether the child has an income of their own. */
  readonly ownIncome?: boolean | undefined;
  /** Whether the parent lives who is not the deceased; never asked, and left out it is not known. */
  readonly otherParentLives?: boolean | undefined;
}

/** A father or a mother of the insured or of the spouse (ascendant, أصول). */
export interface Parent {
  /** An ascendant. */
  readonly relation: "parent";
  /** Own resources, assessed apart from those of the other parent, DA a month. */
  readonly resources?: Centimes | undefined;
}

/** A woman of the family to the third degree who is dependent on the insured: an aunt, a sister, a niece. */
export interface FemaleCollateral {
  /** A dependent woman of the family. */
  readonly relation: "female-collateral";
  /** Whether she has an income of her own. */
  readonly ownIncome?: boolean | undefined;
}

/** A person of the family, as the rights of the family know them (ayant droit, ذوو الحقوق). */
export type Relative = Spouse | Child | Parent | FemaleCollateral;

export const familyFact: Fact<readonly Relative[]> = { id: "family", domain: { kind: "list" } };

export const paidActivity: Fact<boolean> = { id: "family.paidActivity", domain: { kind: "yes-no" } };

export const remarriedOn: Fact<Day | null> = { id: "family.remarriedOn", domain: { kind: "day-or-none" } };

export const childBirthDate: Fact<Day> = { id: "family.birthDate", domain: { kind: "day" } };

export const childSex: Fact<"female" | "male"> = {
  id: "family.sex",
  domain: { kind: "choice", options: ["female", "male"] },
};

export const studying: Fact<boolean> = { id: "family.studying", domain: { kind: "yes-no" }, ordinary: false };

export const apprentice: Fact<boolean> = { id: "family.apprentice", domain: { kind: "yes-no" }, ordinary: false };

export const incapacitated: Fact<boolean> = { id: "family.incapacitated", domain: { kind: "yes-no" }, ordinary: false };

export const ownIncome: Fact<boolean> = { id: "family.ownIncome", domain: { kind: "yes-no" } };

export const resources: Fact<Centimes> = {
  id: "family.resources",
  domain: { kind: "amount", least: centimes(0), most: GREATEST_AMOUNT },
};
