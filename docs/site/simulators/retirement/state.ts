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
  const isOpen = career.some(
    ({ from, to, base }) => from === "" || to === "" || base === "" || Number(to) < Number(from),
  );
  if (career.length === 0 || isOpen || (goOn && next === "")) return {};
  const held = career.flatMap(({ from, to, base }) => yearsOf({ from: Number(from), to: Number(to), base }, "", day));
  const last = Math.max(...career.map(({ to }) => Number(to)));
  const from = Math.max(last + 1, Number(today.slice(0, 4)));
  const further = goOn ? yearsOf({ from, to: Number(day.slice(0, 4)), base: next }, today, day) : [];
  return { periods: [...held, ...further] };
}

interface Years {
  readonly from: number;
  readonly to: number;
  readonly base: string;
}

/** The quarters of some years that begin from a first day on and have ended by a last one. */
function yearsOf({ from, to, base }: Years, first: string, last: string): readonly object[] {
  // What is no year is one line, which the checks of the input refuse.
  const count = Number.isNaN(from) || Number.isNaN(to) ? 1 : Math.min(to - from + 1, MOST_YEARS);
  return Array.from({ length: Math.max(0, count) }, (_, place) => from + place).flatMap((year) => {
    const quarters = endedBy(last, year) - begunBefore(first, year);
    return quarters > 0 ? [{ kind: "contributed", year, base, quarters }] : [];
  });
}

/** How many quarters of a year have ended by a day. */
function endedBy(day: string, year: number): number {
  const [ofDay, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (ofDay !== year) return ofDay < year ? 0 : QUARTERS_IN_A_YEAR;
  return Math.floor((month - 1) / MONTHS_IN_A_QUARTER);
}

/** How many quarters of a year began before a day; none before no day. */
function begunBefore(day: string, year: number): number {
  if (day === "") return 0;
  const [ofDay, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (ofDay !== year) return ofDay < year ? 0 : QUARTERS_IN_A_YEAR;
  return Math.floor((month - 1) / MONTHS_IN_A_QUARTER) + (day.slice(5) === firstOfQuarter(month) ? 0 : 1);
}

function firstOfQuarter(month: number): string {
  const first = month - ((month - 1) % MONTHS_IN_A_QUARTER);
  return `${String(first).padStart(2, "0")}-01`;
}

/** The birthdays of ages: on each a pension can start. */
export function birthday(born: string, age: number): Day {
  return addMonths(born as Day, age * 12);
}
