// A member's file as it is filled in, and the questions that it puts to the rules.
import type { State } from "../frame/address.js";
import { wholeNumber } from "../frame/typed.js";

/** What is filled in; empty text is what is not said. */
export interface FileState extends State {
  readonly activity: string;
  readonly start: string;
  /** Whether the person is salaried as well: `no`, `yes`, or empty. */
  readonly salaried: string;
  /** Whether the file is handed in: `no`, `yes`, or empty. */
  readonly filed: string;
  readonly filedOn: string;
  /** Turnovers of an auto-entrepreneur. */
  readonly turnover: readonly { readonly year: string; readonly amount: string }[];
  readonly on: string;
}

/** A case to begin with. */
export const FIRST: FileState = {
  activity: "trader",
  start: "2026-03-01",
  salaried: "no",
  filed: "no",
  filedOn: "",
  turnover: [{ year: "2025", amount: "" }],
  on: "",
};

/** What the duty is asked with on a day. */
export function affiliationInput({ activity, salaried }: FileState, on: string): object {
  return { activity, on, ...(salaried === "" ? {} : { alsoSalaried: salaried === "yes" }) };
}

/** What the last day is asked with. */
export function deadlineInput({ start }: FileState): object {
  return start === "" ? {} : { activityStart: start };
}

/** What the penalty is asked with on a day. */
export function penaltyInput(state: FileState, on: string): object {
  const { filed, filedOn } = state;
  const whenFiled = filed === "no" ? { filedOn: null } : filed === "yes" && filedOn !== "" ? { filedOn } : {};
  return { ...deadlineInput(state), ...whenFiled, on };
}

/** What the penalty is asked with if the file is handed in on a day. */
export function penaltyInputIfFiledOn(state: FileState, day: string): object {
  return { ...deadlineInput(state), filedOn: day, on: day };
}

/** What the status is asked with: at the end of the last year whose turnover is given, or else of the year before. */
export function statusInput({ turnover }: FileState, on: string): object {
  const given = turnover
    .filter(({ amount }) => amount !== "")
    .map(({ year, amount }) => ({ year: wholeNumber(year), amount }));
  const year = given.length === 0 ? wholeNumber(on.slice(0, 4)) - 1 : Math.max(...given.map((one) => one.year));
  return { ...(given.length === 0 ? {} : { turnover: given }), year };
}

/** The line of a turnover that the status is asked with, by its place among those that are given. */
export function turnoverPlace({ turnover }: FileState, place: number): number {
  return turnover.flatMap(({ amount }, line) => (amount === "" ? [] : [line]))[place] ?? 0;
}

/** The line of the last year among the turnovers that are given, or of one that is no year. */
export function lastTurnover({ turnover }: FileState): number {
  const given = turnover.flatMap(({ year, amount }, line) =>
    amount === "" ? [] : [[wholeNumber(year), line] as const],
  );
  const bad = given.find(([year]) => Number.isNaN(year));
  return (bad ?? given.toSorted(([a], [b]) => b - a)[0])?.[1] ?? 0;
}

/** Whether the file is handed in by a day; one to be handed in later is not yet. */
export function isFiledBy({ filed, filedOn }: FileState, on: string): boolean {
  return filed === "yes" && filedOn !== "" && filedOn <= on;
}

/** Whether the file can still be handed in, as far as is said. */
export function isToBeFiled(state: FileState, on: string): boolean {
  return state.filed !== "yes" || state.filedOn > on;
}
