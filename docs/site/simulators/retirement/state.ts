// The case of a retirement as it is filled in, and the questions that it puts to the rules.
import { addMonths, type Day } from "casnos-rules/calendar";
import type { State } from "../frame/address.js";

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

const MONTHS_IN_A_QUARTER = 3;
const QUARTERS_IN_A_YEAR = 4;

/** The person as the facade takes one. */
export function personOf({ sex, born, children, moudjahid, incapacitated }: RetirementState): object {
  return {
    sex,
    birthDate: born,
    ...(sex === "female" ? { childrenRaised: Number(children) } : {}),
    moudjahid,
    totallyIncapacitated: incapacitated,
  };
}

/** The years contributed, up to a day; those that are gone on with beyond the career, where they are. */
export function periodsUntil(state: RetirementState, day: string, goingOn: boolean): readonly object[] {
  const year = Number(day.slice(0, 4));
  const held = state.career.flatMap(({ from, to, base }) => yearsOf(from, Math.min(Number(to), year - 1), base));
  const last = Math.max(...state.career.map(({ to }) => Number(to)), 0);
  if (!goingOn || held.length === 0) return held;
  const quarters = Math.floor((Number(day.slice(5, 7)) - 1) / MONTHS_IN_A_QUARTER);
  const ofTheYear = quarters === 0 || last >= year ? [] : [{ kind: "contributed", year, base: state.next, quarters }];
  return [...held, ...yearsOf(String(last + 1), year - 1, state.next), ...ofTheYear];
}

function yearsOf(from: string, to: number, base: string): readonly object[] {
  const count = Math.max(0, Math.min(to - Number(from) + 1, 100)) || 0;
  return Array.from({ length: count }, (_, place) => ({
    kind: "contributed",
    year: Number(from) + place,
    base,
    quarters: QUARTERS_IN_A_YEAR,
  }));
}

/** The birthdays of ages: on each a pension can start. */
export function birthday(born: string, age: number): Day {
  return addMonths(born as Day, age * 12);
}
