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
const MOST_YEARS = 100;

/** The person as the facade takes one; what is left empty is left out, which is not known and not none. */
export function personOf({ sex, born, children, moudjahid, incapacitated }: RetirementState): object {
  return {
    sex,
    ...(born === "" ? {} : { birthDate: born }),
    ...(sex === "female" && children !== "" ? { childrenRaised: Number(children) } : {}),
    moudjahid,
    totallyIncapacitated: incapacitated,
  };
}

/** The career up to a day, as a field of the input; left out while a line of it is not filled in, or ends before it begins. */
export function periodsUntil(
  state: RetirementState,
  day: string,
  goingOn: boolean,
): { readonly periods?: readonly object[] } {
  const { career, next } = state;
  if (career.some(({ from, to, base }) => from === "" || to === "" || base === "" || Number(to) < Number(from)))
    return {};
  const held = career.flatMap(({ from, to, base }) => yearsOf(Number(from), Number(to), base, day));
  const last = Math.max(...career.map(({ to }) => Number(to)));
  const further = goingOn && next !== "" ? yearsOf(last + 1, Number(day.slice(0, 4)), next, day) : [];
  return { periods: [...held, ...further] };
}

/** Whole years before that of a day, and of its own the quarters that have ended. */
function yearsOf(from: number, to: number, base: string, day: string): readonly object[] {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const ended = Math.floor((month - 1) / MONTHS_IN_A_QUARTER);
  // What is no year is left to be refused by the checks of the input.
  const count = Math.max(1, Math.min(Math.min(to, year) - from + 1, MOST_YEARS)) || 1;
  if (from > year) return [];
  return Array.from({ length: count }, (_, place) => from + place).flatMap((one) => {
    const quarters = one === year ? ended : QUARTERS_IN_A_YEAR;
    return quarters === 0 ? [] : [{ kind: "contributed", year: one, base, quarters }];
  });
}

/** The birthdays of ages: on each a pension can start. */
export function birthday(born: string, age: number): Day {
  return addMonths(born as Day, age * 12);
}
