import fc from "fast-check";
import type { CasnosOptions, OperationId } from "casnos-rules";
import { operations } from "../../src/operations.js";
import { inputJsonSchema } from "../../src/schemas/inputs.js";
import { examples } from "../examples/index.js";
import { matching } from "../schemas/from-json-schema.js";

const OF_EACH_SCHEMA = 25;

/** Inputs that each operation takes: the examples of the tests, and some made from its JSON Schema. */
export const inputsOf: Readonly<Record<string, readonly unknown[]>> = Object.fromEntries(
  (Object.keys(operations) as OperationId[]).map((operation) => [
    operation,
    [
      ...examples.filter(([name]) => name === operation).map(([, input]) => input),
      ...fc.sample(matching(inputJsonSchema(operation)), { seed: 1, numRuns: OF_EACH_SCHEMA }),
    ],
  ]),
);

/** Options of every kind. */
export const optionsOf: readonly CasnosOptions[] = [
  {},
  { knownOn: "2020-12-31" },
  { knownOn: null, lawUntil: "2015-11-17" },
  {
    readings: { "contribution-index": "statutory", "short-career-mean": "ten", "weekend-deadline": "next-working-day" },
  },
  { projection: "refuse" },
  { minimumSource: "enacted" },
  { leftOut: "ordinary" },
  {
    legislation: [
      {
        id: "wage-2028",
        title: "A minimum wage of 30,000 DA in 2028",
        publishedOn: "2027-12-01",
        changes: [
          { series: "snmg", from: "2028-01-01", until: "2028-12-31", value: "30000" },
          { series: "minimum-pension", from: "2028-01-01", value: { times: "1.1", of: "snmg" }, article: "1" },
          { series: "contribution-due-day", from: "2028-01-01", value: "07-31" },
          { series: "appeal-days-local", from: "2028-01-01", value: 20 },
          { series: "pension-rate-per-year", from: "2028-01-01", value: "0.02" },
        ],
      },
    ],
  },
];

/** The words that inputs and options hold. */
export const words: readonly string[] = [...new Set(wordsIn([inputsOf, optionsOf]))];

/** What stands in inputs and options under the name of each field. */
export const byField: ReadonlyMap<string, readonly unknown[]> = fieldsIn([inputsOf, optionsOf], new Map());

function fieldsIn(value: unknown, found: Map<string, unknown[]>): Map<string, unknown[]> {
  if (typeof value !== "object" || value === null) return found;
  for (const [name, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) found.set(name, [...(found.get(name) ?? []).slice(-60), inner]);
    fieldsIn(inner, found);
  }
  return found;
}

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
}
