// A year of contribution as it is filled in, and the questions that it puts to the rules.
import { isDay } from "casnos-rules/calendar";
import { contextOf } from "casnos-rules/contributions";
import { contributionBaseRule } from "casnos-rules/law";
import type { State } from "../frame/address.js";
import { wholeNumber } from "../frame/typed.js";

/** What is filled in. */
export interface ContributionState extends State {
  readonly activity: string;
  readonly option: string;
  readonly from: string;
  readonly year: string;
  /** The base declared for the year, or the income of the year before: what the contribution of that year rests on. */
  readonly base: string;
  readonly paid: string;
  readonly on: string;
}

/** A case to begin with; the year is that of the day asked for. */
export const FIRST: ContributionState = {
  activity: "trader",
  option: "general",
  from: "2015-03-01",
  year: "",
  base: "1000000",
  paid: "",
  on: "",
};

const { law } = contextOf();

/** The year of the contribution: the one filled in, or that of a day; not a number where neither is one. */
export function yearOf({ year }: ContributionState, day: string): number {
  return wholeNumber(year === "" ? day.slice(0, 4) : year);
}

/** Whether the contribution of a year rests on what was declared for it, and not on the income of the year before. */
export function restsOnDeclaration(year: number): boolean {
  const first = `${String(year)}-01-01`;
  return isDay(first) && law.find(contributionBaseRule, first)?.value === "declared-for-the-year";
}

/** The question of a year, as the facade takes it; what is left empty is left out. */
export function annualInput({ activity, option, from, base }: ContributionState, year: number): object {
  const flat = activity === "auto-entrepreneur" ? { option } : {};
  return {
    year,
    activities: [{ activity, from, to: null, ...flat }],
    ...(base === "" ? {} : incomeOf(year, base)),
  };
}

function incomeOf(year: number, base: string): object {
  return restsOnDeclaration(year) ? { declared: [{ year, base }] } : { income: [{ year: year - 1, amount: base }] };
}
