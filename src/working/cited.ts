import type { ReadingId } from "../law/readings.js";
import type { SourceStatus } from "../law/series.js";
import type { ReadingUsed } from "./answer.js";
import { plain, type PlainValue, type StepUnit } from "./units.js";

/** The legal text of a citation. */
export interface CitedText {
  /** Stable name, `"decret-executif-15-289"`. */
  readonly id: string;
  /** Title in the original language. */
  readonly title: string;
  /** The day it bears; null when not known. */
  readonly signedOn: string | null;
  /** The day it was published; null when not known. */
  readonly publishedOn: string | null;
  /** The Journal officiel that carries it; null when not known. */
  readonly journal: string | null;
}

/** One value of the law that an answer rests on, with its source. */
export interface LawCitation {
  /** A value of the law. */
  readonly kind: "law";
  /** The series, `"contribution-rate"`. */
  readonly series: string;
  /** The value as text in its unit, `"0.15"`, `"14400.00"`; null where the law sets none. */
  readonly value: string | null;
  /** The first day in force. */
  readonly inForceFrom: string;
  /** The text; null when not known. */
  readonly text: CitedText | null;
  /** The article; null when not known. */
  readonly article: string | null;
  /** How well its source was read. */
  readonly status: SourceStatus;
  /** The reading under which alone it holds; null when it holds under all. */
  readonly reading: ReadingUsed | null;
  /** Where it was read; null for a convention of the library. */
  readonly seenAt: string | null;
  /** The reform that supposes it; null for law that the library holds. */
  readonly reform: string | null;
}

/** A convention of the library that changed the answer: a rounding, a way of counting. No text gives it. */
export interface ConventionCitation {
  /** A convention. */
  readonly kind: "convention";
  /** Which one. */
  readonly convention: Convention;
  /** No source gives it. */
  readonly status: "unverified";
}

/** What an answer rests on. */
export type Citation = LawCitation | ConventionCitation;

/**
 * The conventions: rounding half up to the centime; an anniversary that the month does not have falls on its last day;
 * an activity that follows another without a gap continues it; the mean of no base at all is nothing; the rates that
 * the caller gave are taken; the centimes that are left when an amount is shared out go to the largest fractions; quarters
 * of one year in two schemes follow one another, four at most; the tariff of a stay is spread equally over its days;
 * payments tied to no year settle the contribution that fell due first, and surcharges after every contribution; the law
 * of the first notification rules the whole road of a dispute; no base is declared for the year of the start.
 */
export type Convention =
  | "half-up"
  | "month-end"
  | "succession"
  | "no-base"
  | "given-rates"
  | "largest-remainder"
  | "quarters-in-a-row"
  | "equal-days"
  | "oldest-first"
  | "law-of-the-first-notification"
  | "no-declaration-in-the-year-of-the-start";

/** A value read from the law, with what it rests on. Frozen, and shared by all answers that rest on it. */
export class Cited<T> {
  constructor(
    /** The value. */
    readonly value: T,
    /** Its own citation first, then those of the series it is a multiple of. */
    readonly citations: readonly LawCitation[],
    /** The weakest of their statuses. */
    readonly status: SourceStatus,
    /** The readings under which the value of that day would be another. */
    readonly readings: readonly ReadingId[],
    /** The last day checked, when the day lies after it. */
    readonly projectedFrom: string | null,
    /** The reforms it rests on; none for the law as it is. */
    readonly hypothetical: readonly string[],
  ) {
    Object.freeze(this);
  }

  #plainIn: StepUnit | null = null;
  #plain: PlainValue = null;

  /** The value as an answer shows it: frozen, and made once, since one value of the law is used in one unit. */
  plain(unit: StepUnit): PlainValue {
    if (this.#plainIn !== unit) {
      this.#plain = plain(unit, this.value);
      this.#plainIn = unit;
    }
    return this.#plain;
  }
}

const STRENGTH: Readonly<Record<SourceStatus, number>> = { enacted: 2, reported: 1, unverified: 0 };

/** Whether one status is weaker than another: unverified, then reported, then enacted. */
export function isWeaker(status: SourceStatus, than: SourceStatus): boolean {
  return STRENGTH[status] < STRENGTH[than];
}
