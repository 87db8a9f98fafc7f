// The case of a retirement as it is filled in, and the questions that it puts to the rules.
import { addMonths, type Day } from "casnos-rules/calendar";
import type { State } from "../frame/address.js";
import { careerUntil, quartersIn } from "../frame/career.js";
import { wholeNumber } from "../frame/typed.js";

/** What is filled in. */
export interface RetirementState extends State {
  readonly sex: string;
  readonly born: string;
  readonly children: string;
  readonly moudjahid: boolean;
  readonly incapacitated: boolean;
  readonly spouse: boolean;
  readonly career: readonly { readonly from: string; readonly to: string; readonly base: string }[];
  readonly goOn: boolean;
  readonly next: string;
  readonly on: string;
  readonly start: string;
}

/** A case to begin with. */
export const FIRST: RetirementState = {
  sex: "male",
  born: "1963-05-10",
  children: "0",
  moudjahid: false,
  incapacitated: false,
  spouse: false,
  career: [{ from: "2003", to: "2025", base: "600000" }],
  goOn: true,
  next: "600000",
  on: "",
  start: "",
};

/** The person as the facade takes one; what is left empty is left out, which is not known and not none. */
export function personOf({ sex, born, children, moudjahid, incapacitated }: RetirementState): object {
  return {
    sex,
    ...(born === "" ? {} : { birthDate: born }),
    ...(sex === "female" && children !== "" ? { childrenRaised: wholeNumber(children) } : {}),
    moudjahid,
    totallyIncapacitated: incapacitated,
  };
}

/** A case, and the day it is looked at: the career is known up to that day, and can be gone on with from there. */
export interface Case {
  readonly state: RetirementState;
  readonly today: string;
}

/**
 * The career up to a day, as a field of the input: the lines as they are filled in, and where it is gone on with the quarters
 * from today on. Left out while a line is not filled in, or ends before it begins; or the base that is gone on with is not.
 */
export function periodsUntil({ state, today }: Case, day: string): { readonly periods?: readonly object[] } {
  const { career, next, goOn } = state;
  const held = careerUntil(career, day);
  if (held === null || (goOn && next === "")) return {};
  const last = Math.max(...career.map(({ to }) => wholeNumber(to)));
  const from = Math.max(last + 1, Number(today.slice(0, 4)));
  const to = day.slice(0, 4);
  // A line whose last year is none is not gone on with; it is refused itself.
  const isGoneOn = goOn && !Number.isNaN(from) && !Number.isNaN(wholeNumber(to));
  const further = isGoneOn ? quartersIn({ from: String(from), to, base: next }, today, day) : [];
  return { periods: [...held, ...further] };
}

/** The birthdays of ages: on each a pension can start. */
export function birthday(born: string, age: number): Day {
  return addMonths(born as Day, age * 12);
}
