// The cases of the vectors: those worked by hand, one of each kind, and some drawn from everywhere the law turns.
import type { CasnosOptions, OperationId } from "casnos-rules";
import { inputOf } from "casnos-rules/testing";
import * as fc from "fast-check";
import contributions from "../../test/contributions/worked-contributions.json" with { type: "json" };
import surcharges from "../../test/contributions/worked-surcharges.json" with { type: "json" };
import penalties from "../../test/eligibility/worked-penalties.json" with { type: "json" };
import { examples } from "../../test/examples/index.js";
import pensions from "../../test/retirement/worked-pensions.json" with { type: "json" };
import { operations } from "../../src/operations.js";

/** A case before it is answered. */
export interface VectorCase {
  readonly operation: OperationId;
  readonly input: object;
  readonly options?: CasnosOptions;
  /** What a case worked by hand is about. */
  readonly name?: string;
}

const SEED = 20_261_121;
const GIVEN = 18;
const LEFT_OUT = 6;

/** Operations whose answers fill a page each: a third as many. */
const LONG: readonly OperationId[] = ["contributions.toBeInOrder"];

/** Readings under which the cases worked by hand are asked once more. */
const READINGS: Readonly<Partial<Record<OperationId, CasnosOptions>>> = {
  "contributions.annual": {
    readings: { "contribution-index": "statutory", "contribution-ceiling-2012": "fund-director" },
  },
  "contributions.lateSurcharge": { readings: { "late-surcharge": "seven-plus-one" } },
  "eligibility.lateFilingPenalty": { readings: { "late-filing-months": "begun" } },
};

/** Every case, by operation. */
export function vectorCases(): readonly VectorCase[] {
  const worked: readonly VectorCase[] = [
    ...contributions.map(({ name, input }) => ({ operation: "contributions.annual", name, input }) as const),
    ...surcharges.map(({ name, input }) => ({ operation: "contributions.lateSurcharge", name, input }) as const),
    ...penalties.map(({ name, input }) => ({ operation: "eligibility.lateFilingPenalty", name, input }) as const),
    ...pensions.map(({ name, input }) => ({ operation: "retirement.pension", name, input }) as const),
  ];
  const underReadings = worked.flatMap(({ operation, input }) => {
    const options = READINGS[operation];
    return options === undefined ? [] : [{ operation, input, options }];
  });
  const kinds = examples.map(([operation, input]) => ({ operation, input }));
  const drawn = (Object.keys(operations) as OperationId[]).flatMap((operation) => {
    const share = LONG.includes(operation) ? 3 : 1;
    return [
      ...fc.sample(inputOf(operation), { seed: SEED, numRuns: GIVEN / share }),
      ...fc.sample(inputOf(operation, { leftOut: true }), { seed: SEED, numRuns: LEFT_OUT / share }),
    ].map((input) => ({ operation, input: input }));
  });
  return [...worked, ...underReadings, ...kinds, ...drawn];
}
