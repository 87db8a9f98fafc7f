import type { Day } from "../calendar/day.js";
import type { Activity } from "../facts/activity.js";
import type { Amount } from "../money/amount.js";
import type { Answer, Certainty } from "../working/answer.js";
import type { Reason } from "../working/reasons.js";

/** What somebody has to do, or owes besides. */
export type PortfolioDuty =
  /** File the affiliation of an activity. */
  | "file"
  /** Declare the base of a year. */
  | "declare"
  /** Pay the contribution of a year. */
  | "pay"
  /** The surcharge incurred on the contribution of a year, up to the day asked for. */
  | "surcharge"
  /** The penalty incurred for filing an activity late, up to the day asked for. */
  | "penalty";

/** What a line is about. */
export interface PortfolioMatter {
  /** Whose it is. */
  readonly member: string;
  /** What is to be done, or is owed besides. */
  readonly what: PortfolioDuty;
  /** The year of the contribution or of the base, or null. */
  readonly year: number | null;
  /** The activity to file, or null. */
  readonly activity: Activity | null;
}

/** One thing that a member has to do or owes, with its day. */
export interface PortfolioLine extends PortfolioMatter {
  /** The last day to do it in time; of a surcharge or a penalty, the day that passed. */
  readonly day: Day;
  /** Whether that day has passed on the day asked for. */
  readonly overdue: boolean;
  /** What is to be paid, DA; null where nothing is, or it is not known. */
  readonly amount: Amount | null;
  /** Why the amount is not known; empty where it is, or nothing is to be paid. */
  readonly reasons: readonly Reason[];
  /** Whether an overdue contribution can no longer be recovered; null where that is not known, or not asked. */
  readonly barred: boolean | null;
  /** How sure the line is: the least of what its day and its amount rest on. */
  readonly certainty: LineCertainty;
}

/** How sure a line is. */
export type LineCertainty = Pick<Certainty, "source" | "projectedFrom" | "disputed" | "hypothetical">;

/** What cannot be said of a member: neither whether it is owed, nor by which day. */
export interface PortfolioGap extends Omit<PortfolioMatter, "what"> {
  /** What it is about; all of it where not even the activities are known. */
  readonly what: PortfolioDuty | "all";
  /** Why it cannot be said. */
  readonly reasons: readonly Reason[];
}

/** A line or a gap, while they are found. */
export type Found = PortfolioLine | PortfolioGap;

/** Whether it is a line. */
export function isLine(found: Found): found is PortfolioLine {
  return "day" in found;
}

/** The least sure of some answers; those that are undetermined say nothing. */
export function leastSure(answers: readonly Answer<unknown>[]): LineCertainty {
  const all = answers.flatMap((answer) => (answer.kind === "determined" ? [answer.certainty] : []));
  const sources = all.map(({ source }) => source);
  const weakest = (["unverified", "reported"] as const).find((source) => sources.includes(source));
  const from = all.flatMap(({ projectedFrom }) => (projectedFrom === null ? [] : [projectedFrom]));
  return Object.freeze({
    source: weakest ?? "enacted",
    projectedFrom: from[0] ?? null,
    disputed: [...new Set(all.flatMap(({ disputed }) => disputed))].sort(),
    hypothetical: [...new Set(all.flatMap(({ hypothetical }) => hypothetical))].sort(),
  });
}
