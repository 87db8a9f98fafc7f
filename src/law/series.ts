import type { Centimes } from "../money/centimes.js";
import type { Ratio } from "../money/fraction.js";
import type { ReadingId } from "./readings.js";

/** How well the source of a value was read: in the legal text, in a report, or nowhere. */
export type SourceStatus = "enacted" | "reported" | "unverified";

/** A law, ordinance, decree or order. Its title stays in the language it was read in. */
export interface Text {
  /** Stable name, `decret-executif-15-289`. */
  readonly id: string;
  /** Title in the original language. */
  readonly title: string;
  /** The day it bears; null when not known. */
  readonly signedOn: string | null;
  /** The day of the Journal officiel that carries it; null when not known. */
  readonly publishedOn: string | null;
  /** The number of that Journal officiel; null when not known. */
  readonly journal: string | null;
}

/** A value that a text sets as a multiple of another series. */
export interface Multiple {
  /** The multiplier, decimal text. */
  readonly times: string;
  /** Divisors, decimal text; none when left out. */
  readonly over?: readonly string[];
  /** The series it is a multiple of, read on the same day. */
  readonly of: AnySeries;
  /** An amount in DA that the product never falls below. */
  readonly atLeast?: string;
  /** The product is rounded to the whole dinar, half up. */
  readonly toTheDinar?: true;
}

/** The value that says: there is a rule for this period, and no source read gives it. */
export const UNKNOWN = {
  /** Tells it from a value. */
  unknown: true,
} as const;

/** One dated value, in force from its day until the next entry of the series. */
export interface Entry {
  /** The first day in force, `YYYY-MM-DD`. */
  readonly from: string;
  /** The value in the unit of the series; null where the law sets none; `UNKNOWN` where no source gives it. */
  readonly value: string | Multiple | null | typeof UNKNOWN;
  /** The text that sets it; null when not known. */
  readonly text: Text | null;
  /** The article of that text; null when not known. */
  readonly article: string | null;
  /** How well it was read. */
  readonly status: SourceStatus;
  /** Where it was read, an address or a named source; null for a convention of this library. */
  readonly seenAt: string | null;
  /** The first day it was known, where its text does not tell; else left out. */
  readonly knownFrom?: string;
  /** The option of a reading under which alone it holds. */
  readonly reading?: readonly [ReadingId, string];
}

/**
 * What the values of a series are: DA, a rate, rates by brackets, a count, a length in years, a day of the year, one of
 * some words, or papers. A scale is written `"<20000:0.05 <=40000:0.025 *:0.005"`: below 20 000 DA 5 %, up to 40 000 DA
 * 2.5 %, beyond 0.5 %.
 */
export type Unit = "amount" | "rate" | "scale" | "count" | "years" | "month-day" | "choice" | "documents";

/** A day of the year, `"06-30"`. */
export type MonthDay = string;

declare const holds: unique symbol;

/**
 * A dated series of values of the law. The third parameter names the words of a choice, or null where the law sets no
 * value in some period.
 */
export interface Series<Id extends string, U extends Unit, Holds extends string | null = never> {
  /** Stable name, `"contribution-rate"`. */
  readonly id: Id;
  /** What its values are. */
  readonly unit: U;
  /** For an amount: DA a month, DA a year, or DA once. */
  readonly per?: "month" | "year" | "once";
  /** The value of a calendar year is the one of its 1 January. */
  readonly yearly?: true;
  /** Ascending by day; two entries of one day hold under two options of a reading. */
  readonly entries: readonly [Entry, ...Entry[]];
  /** Carries the third parameter; never set. @internal */
  readonly [holds]?: Holds;
}

/** What a value of each unit is once read. */
export interface UnitValues {
  /** Whole centimes. */
  amount: Centimes;
  /** A reduced quotient: 3/20 is 15 %. */
  rate: Ratio;
  /** Rates by brackets of an amount. */
  scale: Scale;
  /** A whole number. */
  count: number;
  /** Years, a reduced quotient. */
  years: Ratio;
  /** A day of the year. */
  "month-day": MonthDay;
  /** Papers to bring. */
  documents: Papers;
}

/** Any series. */
export type AnySeries = Series<string, Unit, string | null>;

/** Rates by brackets of an amount: the first bracket that an amount lies in gives its rate. */
export type Scale = readonly ScaleBand[];

/** A bracket of a scale. */
export interface ScaleBand {
  /** Where the bracket ends; null for the last one, which has no end. */
  readonly upTo: Centimes | null;
  /** Whether an amount that is exactly its end lies in it. */
  readonly included: boolean;
  /** The rate of the bracket. */
  readonly rate: Ratio;
}

/** Papers to bring: of each inner list one, of the outer list all. */
export type Papers = readonly (readonly string[])[];

/** What reading a series gives: the value in its unit, null only where the series has a period without one. */
export type ValueOf<S> =
  S extends Series<string, infer U, infer Holds>
    ? (U extends keyof UnitValues ? UnitValues[U] : Extract<Holds, string>) | Extract<Holds, null>
    : never;

/** The last day on which the sources were looked through. Law of a later day is a projection. */
export const CHECKED_ON = "2026-11-21";
