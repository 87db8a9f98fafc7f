import fc from "fast-check";
import { centimes } from "../../src/money/centimes.js";

/** Whole centimes up to the greatest amount, the bounds among them. */
export const anyAmount = fc
  .oneof(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e14 }), fc.constantFrom(0, 1, 1e14, 1e14 - 1))
  .map(centimes);
