import * as fc from "fast-check";
import type { Fact } from "../../working/fact.js";
import { OFTEN } from "../limits.js";
import { simplifiedCount, towards, type Bounds } from "./simplified.js";

/** A number from a few, those of the law before others. */
export function among(
  numbers: readonly number[],
  { min = 0, max }: Bounds & { readonly max: number },
): fc.Arbitrary<number> {
  const turning = numbers.filter((one) => one >= min && one <= max);
  const draw = fc.oneof(
    { weight: OFTEN.some, arbitrary: fc.constantFrom(...(turning.length === 0 ? [min] : turning)) },
    { weight: OFTEN.least, arbitrary: fc.integer({ min, max }) },
  );
  return simplifiedCount(draw, (value) => towards(min, value), { min, max });
}

/** A count that a fact takes, those of the law before others. */
export function countOf(fact: Fact<number>, turning: readonly number[]): fc.Arbitrary<number> {
  const { least, most } = countsOf(fact);
  return among(turning, { min: least, max: most });
}

/** The least and the greatest count that a fact takes. */
export function countsOf({ id, domain }: Fact<number>): { readonly least: number; readonly most: number } {
  if (domain.kind !== "count") throw new TypeError(id);
  return domain;
}
