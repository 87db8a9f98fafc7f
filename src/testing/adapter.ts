/** What a system gives: at once or later, and null where it has no answer. */
export type Given<T> = T | null | Promise<T | null>;

/** A year of a career. */
export interface CareerYear {
  /** The calendar year. */
  readonly year: number;
  /** The base contributed on, centimes a year. */
  readonly base: number;
  /** The quarters validated, 1 to 4. */
  readonly quarters: number;
}

/** What a pension is worked out from. */
export interface PensionCase {
  /** Sets the age. */
  readonly sex: "female" | "male";
  /** Whether a moudjahid. */
  readonly moudjahid: boolean;
  /** The day of birth. */
  readonly birthDate: string;
  /** The contributed years, in no order. */
  readonly career: readonly CareerYear[];
  /** Calendar years of taking part in the war of liberation. */
  readonly warYears: number;
  /** The first day of the pension. */
  readonly startOn: string;
}

/** What the right to a pension depends on: a person without children, no moudjahid. */
export interface EntitlementCase {
  /** Sets the age. */
  readonly sex: "female" | "male";
  /** The day of birth. */
  readonly birthDate: string;
  /** Quarters contributed up to the year before the day. */
  readonly quarters: number;
  /** The day asked for. */
  readonly on: string;
}

/** The two parts of a contribution, centimes a year. */
export interface SplitGiven {
  /** To social insurance. */
  readonly socialInsurance: number;
  /** To retirement. */
  readonly retirement: number;
}

/** What is remitted of a surcharge, and what stays, centimes. */
export interface RemissionGiven {
  /** Remitted, at most. */
  readonly remitted: number;
  /** Still due, at least. */
  readonly remaining: number;
}

/**
 * A system that is held to the law: plain functions on plain data. Amounts are whole centimes, days are text
 * `YYYY-MM-DD`. Each function may be left out, give a promise, or give null where the system has no answer. What is not
 * there is reported as not run.
 */
export interface Adapter {
  /** What a trader who began three years before owes for a year, on an income of the year before or a declared base. */
  readonly annualContribution?: (input: { readonly year: number; readonly base: number }) => Given<number>;
  /** What a trader who began in that year, or the year before up to 2015, owes without an income and a declared base. */
  readonly newcomerContribution?: (input: { readonly year: number; readonly startedOn: string }) => Given<number>;
  /** The two parts of what `annualContribution` gives, from 2016. */
  readonly contributionSplit?: (input: { readonly year: number; readonly base: number }) => Given<SplitGiven>;
  /** The last day on which the contribution of a year is paid in time. */
  readonly contributionDueDay?: (input: {
    readonly year: number;
    readonly activity: "trader" | "farmer";
    readonly startedOn: string;
  }) => Given<string>;
  /** The last day to file the affiliation of an activity. */
  readonly filingDeadline?: (input: { readonly activityStart: string }) => Given<string>;
  /** What filing on a day costs; 0 in time. */
  readonly lateFilingPenalty?: (input: { readonly activityStart: string; readonly filedOn: string }) => Given<number>;
  /** The surcharge on a contribution up to a day. */
  readonly lateSurcharge?: (input: {
    readonly due: number;
    readonly dueOn: string;
    readonly payments: readonly { readonly on: string; readonly amount: number }[];
    readonly on: string;
  }) => Given<number>;
  /** What is remitted of a surcharge at most, and what stays. */
  readonly remission?: (input: {
    readonly surcharge: number;
    readonly on: string;
    readonly ground: "justified-file" | "force-majeure";
  }) => Given<RemissionGiven>;
  /** The last day on which a debt is recovered, with the formal notices received up to the day asked for. */
  readonly limitationLastDay?: (input: {
    readonly dueOn: string;
    readonly notices: readonly string[];
    readonly on: string;
  }) => Given<string>;
  /** The retirement age, whole years. */
  readonly retirementAge?: (input: {
    readonly sex: "female" | "male";
    readonly childrenRaised: number;
    readonly moudjahid: boolean;
    readonly warInvalidityPercent: number;
    readonly on: string;
  }) => Given<number>;
  /** The day on which the age is reached by a person without children, no moudjahid. */
  readonly retirementDay?: (input: {
    readonly sex: "female" | "male";
    readonly birthDate: string;
    readonly on: string;
  }) => Given<string>;
  /** The right that is open. */
  readonly entitlement?: (input: EntitlementCase) => Given<"pension" | "allowance" | "none">;
  /** The pension, or the allowance of a short career, a month, without the increase for a spouse. */
  readonly pension?: (input: PensionCase) => Given<number>;
  /** The first day of a pension claimed on a day. */
  readonly pensionStart?: (input: { readonly claimReceivedOn: string }) => Given<string>;
  /** The parts of the survivors of a pensioner a month: of each spouse, each child under age and each dependent parent. */
  readonly survivors?: (input: {
    readonly monthly: number;
    readonly spouses: number;
    readonly children: number;
    readonly parents: number;
    readonly on: string;
  }) => Given<readonly number[]>;
  /** A pension after its annual raises, a month, without the rise of 2012; null where a raise is not known. */
  readonly revalue?: (input: {
    readonly monthly: number;
    readonly liquidatedOn: string;
    readonly from: string;
    readonly to: string;
  }) => Given<number>;
}

/** The name of a function of an adapter. */
export type Capability = keyof Adapter;
