import type { Day } from "../calendar/day.js";
import type { Fact } from "../working/fact.js";

/** The activities that the fund names, and any other own-account work. */
export const ACTIVITIES = [
  "trader",
  "artisan",
  "farmer",
  "breeder",
  "liberal-profession",
  "auto-entrepreneur",
  "industrialist",
  "carrier",
  "company-owner",
  "other",
] as const;

/**
 * An own-account activity (activité non salariée, نشاط): trader (commerçant, تاجر), artisan (حرفي), farmer
 * (agriculteur, فلاح), breeder (éleveur), liberal profession (profession libérale, مهنة حرة), auto-entrepreneur
 * (مقاول ذاتي), industrialist (industriel, صناعي), carrier (transporteur, ناقل), owner of a company, or any other.
 */
export type Activity = (typeof ACTIVITIES)[number];

/** How an auto-entrepreneur contributes: a flat amount, or as everybody. */
export type ContributionOption = "flat" | "general";

/** An activity and the days it was exercised, both included. */
export interface ActivityPeriod {
  /** What is exercised. */
  readonly activity: Activity;
  /** The day it began. */
  readonly from: Day;
  /** The day it ended; null while it goes on; left out when not known. */
  readonly to?: Day | null | undefined;
  /** Asked of an auto-entrepreneur only. */
  readonly option?: ContributionOption | undefined;
}

export const activityFact: Fact<Activity> = { id: "activity", domain: { kind: "choice", options: ACTIVITIES } };

export const activitiesFact: Fact<readonly ActivityPeriod[]> = { id: "activities", domain: { kind: "list" } };

export const activityEnd: Fact<Day | null> = { id: "activities.to", domain: { kind: "day-or-none" }, ordinary: null };

export const contributionOption: Fact<ContributionOption> = {
  id: "activities.option",
  domain: { kind: "choice", options: ["flat", "general"] },
};

/** The day one of several activities was filed, as against that of the only one a question is about. */
export const activityFiledOn: Fact<Day | null> = { id: "activities.filedOn", domain: { kind: "day-or-none" } };

export const alsoSalaried: Fact<boolean> = { id: "alsoSalaried", domain: { kind: "yes-no" }, ordinary: false };

export const filedOnFact: Fact<Day | null> = { id: "filedOn", domain: { kind: "day-or-none" } };
