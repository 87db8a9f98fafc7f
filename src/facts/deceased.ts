import type { Day } from "../calendar/day.js";
import { GREATEST_AMOUNT, centimes, type Centimes } from "../money/centimes.js";
import type { Fact } from "../working/fact.js";
import type { Period } from "./career.js";
import type { Person } from "./person.js";

/** Who died while drawing a pension, of retirement or of invalidity, or an allowance. */
export interface DeceasedPensioner {
  /** Drew it. */
  readonly was: "pensioner";
  /** The day of death. */
  readonly diedOn: Day;
  /** What was drawn on the day of death, DA a month, without the increase for a spouse. */
  readonly monthly?: Centimes | undefined;
  /** A retirement pension, the allowance of a short career, or a pension of invalidity. */
  readonly right?: DrawnRight | undefined;
}

/** Who died before retirement. */
export interface DeceasedInsured {
  /** Drew nothing yet. */
  readonly was: "insured";
  /** The day of death; the law of that day is applied to the career. */
  readonly diedOn: Day;
  /** The person who died. */
  readonly person: Person;
  /** The career, at most 400 periods, none after the death. */
  readonly periods?: readonly Period[] | undefined;
}

/** What the deceased drew: a retirement pension, the allowance of a short career, or a pension of invalidity. */
export type DrawnRight = "pension" | "allowance" | "invalidity";

/** Who died, drawing a pension or not yet (de cujus, المتوفى). */
export type Deceased = DeceasedPensioner | DeceasedInsured;

export const deceasedMonthly: Fact<Centimes> = {
  id: "deceased.monthly",
  domain: { kind: "amount", least: centimes(0), most: GREATEST_AMOUNT },
};

export const deceasedRight: Fact<DrawnRight> = {
  id: "deceased.right",
  domain: { kind: "choice", options: ["pension", "allowance", "invalidity"] },
};
