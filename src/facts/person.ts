import type { Day } from "../calendar/day.js";
import type { Fact } from "../working/fact.js";

/** The facts of a person that rights depend on. A fact that is left out is unknown. */
export interface Person {
  /** Sets the age of a pension. */
  readonly sex?: "female" | "male" | undefined;
  /** The day of birth, from which ages count. */
  readonly birthDate?: Day | undefined;
  /** Children a woman raised for nine years or more, 0 to 30. */
  readonly childrenRaised?: number | undefined;
  /** Recognised as a moudjahid (war veteran, مجاهد). */
  readonly moudjahid?: boolean | undefined;
  /** Invalidity (invalidité, العجز) due to the war of liberation, percent, 0 to 100. */
  readonly warInvalidityPercent?: number | undefined;
  /** Totally and definitively incapable of work, without a right to an invalidity pension. */
  readonly totallyIncapacitated?: boolean | undefined;
  /**
   * Child of a chahid (martyr of the war, ابن شهيد). The years that the law grants are looked at only for who states
   * it: left out, nothing is asked and nothing granted.
   */
  readonly childOfChahid?: boolean | undefined;
}

export const sex: Fact<"female" | "male"> = {
  id: "person.sex",
  domain: { kind: "choice", options: ["female", "male"] },
};

export const birthDate: Fact<Day> = { id: "person.birthDate", domain: { kind: "day" } };

export const childrenRaised: Fact<number> = {
  id: "person.childrenRaised",
  domain: { kind: "count", least: 0, most: 30 },
  ordinary: 0,
};

export const moudjahid: Fact<boolean> = { id: "person.moudjahid", domain: { kind: "yes-no" }, ordinary: false };

export const warInvalidityPercent: Fact<number> = {
  id: "person.warInvalidityPercent",
  domain: { kind: "count", least: 0, most: 100 },
  ordinary: 0,
};

export const totallyIncapacitated: Fact<boolean> = {
  id: "person.totallyIncapacitated",
  domain: { kind: "yes-no" },
  ordinary: false,
};

// Never asked for: almost nobody is one, and the question would stand in the way of every pension.
export const childOfChahid: Fact<boolean> = { id: "person.childOfChahid", domain: { kind: "yes-no" }, ordinary: false };

export const dependentSpouse: Fact<boolean> = { id: "dependentSpouse", domain: { kind: "yes-no" }, ordinary: false };
