import { annualTerms, contextOf, determine, unwrap } from "casnos-rules/contributions";
import { describe, expect, it } from "vitest";
import { annualAmountPieces } from "../../src/contributions/annual-amount-pieces.js";

describe("the pieces of a contribution by its base", () => {
  it("are flat up to the floor, at 15 % from it, and flat from the ceiling", () => {
    // 2018: 216 000 to 4 320 000 DA at 15 % (LD-24): 32 400 and 648 000. In centimes.
    const terms = unwrap(determine((_: null, w) => annualTerms(w.law, 2018), null, contextOf()));
    expect(
      annualAmountPieces(terms).map(({ from, exact, slope }) => [
        from,
        Number(exact.numerator) / Number(exact.denominator),
        slope.numerator / slope.denominator,
      ]),
    ).toEqual([
      [0, 3_240_000, 0],
      [21_600_000, 3_240_000, 0.15],
      [432_000_000, 64_800_000, 0],
    ]);
  });
});
