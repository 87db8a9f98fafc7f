import * as fc from "fast-check";
import { dinars } from "../../money/amount.js";
import { centimes } from "../../money/centimes.js";
import { turningCentimes } from "../boundaries.js";
import { DIGITS, MOST_CENTIMES, OFTEN, THOUSAND_DINARS } from "../limits.js";
import { simplifiedCount, towards, type Bounds } from "./simplified.js";

/**
 * Centimes: often an amount of the law, floor, ceiling, minimum or end of a bracket, exact or one centime beside it.
 *
 * @param bounds - The least and the greatest, centimes; 0 to 10 000 000 DA when left out.
 * @returns Whole centimes; a failing case shrinks to round dinars.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check";
 *
 * fc.sample(anyCentimes({ max: 100 }), 20).every((centimes) => centimes <= 100); // => true
 * ```
 */
export function anyCentimes({ min = 0, max = MOST_CENTIMES.any }: Bounds = {}): fc.Arbitrary<number> {
  const turning = turningCentimes.filter((centimes) => centimes >= min && centimes <= max);
  const [least, most] = [Math.ceil(min / THOUSAND_DINARS), Math.floor(max / THOUSAND_DINARS)];
  const round =
    least > most ? fc.constant(min) : fc.integer({ min: least, max: most }).map((one) => one * THOUSAND_DINARS);
  const draw = fc.oneof(
    { weight: OFTEN.more, arbitrary: fc.constantFrom(...(turning.length === 0 ? [min] : turning)) },
    { weight: OFTEN.some, arbitrary: round },
    { weight: OFTEN.more, arbitrary: fc.integer({ min, max }) },
  );
  return simplifiedCount(draw, (centimes) => roundedOff(centimes, min, max), { min, max });
}

/** Rounder amounts first, the nearest above and below; then smaller ones as round as this one. */
function* roundedOff(centimes: number, min: number, max: number): Generator<number> {
  if (centimes === min) return;
  yield min;
  let own = 1;
  while (centimes !== 0 && centimes % (own * DIGITS) === 0) own *= DIGITS;
  for (let step = DIGITS ** Math.floor(Math.log10(Math.max(1, centimes))); step > own; step /= DIGITS) {
    const below = centimes - (centimes % step);
    if (below > min) yield below;
    if (below + step <= max) yield below + step;
  }
  for (const count of towards(Math.ceil(min / own), centimes / own)) {
    if (count * own > min) yield count * own;
  }
}

/**
 * An amount in DA as text: often one of the law, exact or one centime beside it.
 *
 * @param bounds - The least and the greatest, centimes; 0 to 10 000 000 DA when left out.
 * @returns Decimal text, `"32400"` or `"32400.01"`; a failing case shrinks to round dinars.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check";
 *
 * fc.sample(anyAmount({ min: 3_240_001, max: 3_240_001 }), 1); // => ["32400.01"]
 * ```
 */
export function anyAmount(bounds: Bounds = {}): fc.Arbitrary<string> {
  return anyCentimes(bounds).map(dinarsText);
}

/** Centimes as people write dinars: without centimes where there are none. */
function dinarsText(count: number): string {
  return dinars(centimes(count)).replace(/\.00$/, "");
}
