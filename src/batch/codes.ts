import type { Reason } from "../working/reasons.js";

/** What a row of a result column holds. */
export const CODES = {
  /** The row was computed. */
  computed: 0,
  /** A value of the row is none that the rule takes; the reason names its column. */
  wrongInput: 1,
  /** The law held here does not cover the day. */
  outsideCoverage: 2,
  /** No source read gives the rule. */
  noKnownRule: 3,
  /** The row would rest on less than `minimumSource` asks for. */
  belowMinimumSource: 4,
  /** The row was computed from law of a day after the last one checked. */
  projected: 5,
  /** A fact that the rule needs is not known in this row. */
  missingFact: 6,
  /** The law has a value under another option of a reading only. */
  otherReading: 7,
} as const;

const OF_REASON: Readonly<Record<Reason["code"], number>> = {
  "missing-fact": CODES.missingFact,
  "outside-coverage": CODES.outsideCoverage,
  "other-reading": CODES.otherReading,
  "no-known-rule": CODES.noKnownRule,
  "below-minimum-source": CODES.belowMinimumSource,
};

/** The code of a refusal. */
export function codeOf({ code }: Reason): number {
  return OF_REASON[code];
}

/** A refusal as one text: its code, and what it is about. */
export function textOf(reason: Reason): string {
  if (reason.code === "missing-fact") return `missing-fact:${reason.fact}`;
  if (reason.code === "no-known-rule") return `no-known-rule:${reason.topic}`;
  if (reason.code === "below-minimum-source") return `below-minimum-source:${reason.found}`;
  return `${reason.code}:${reason.series}`;
}
