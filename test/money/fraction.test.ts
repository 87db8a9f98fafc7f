import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dinars } from "../../src/money/amount.js";
import { centimes } from "../../src/money/centimes.js";
import {
  atLeast,
  atMost,
  commonDenominator,
  compareRatios,
  dividedBy,
  fractionText,
  halfUp,
  isWhole,
  lesserRatio,
  minus,
  plus,
  ratio,
  share,
  shareHalfUp,
  sum,
  times,
  timesRatio,
} from "../../src/money/fraction.js";
import { runs } from "../runs.js";
import { anyAmount } from "./any-amount.js";

const Exact = Decimal.clone({ defaults: true, precision: 80, rounding: Decimal.ROUND_HALF_UP });
const anyRatio = fc
  .tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }))
  .map(([n, d]) => ratio(n, d));

describe("rounding", () => {
  it.each([
    [0, 2, 0],
    [0, 5, 0],
    [1, 2, 1],
    [1, 3, 0],
    [49, 100, 0],
    [3, 2, 2],
    [5, 2, 3],
    [6, 3, 2],
    [833_335, 2, 416_668],
  ])("%d/%d is %d, half up, of numbers and of bigints", (numerator, denominator, expected) => {
    const [n, d] = [BigInt(numerator), BigInt(denominator)];
    expect(halfUp({ numerator, denominator })).toBe(expected);
    expect(halfUp({ numerator: n, denominator: d })).toBe(expected);
    expect(halfUp({ numerator: n, denominator })).toBe(expected);
  });

  it("holds where twice the numerator is no number that the platform can hold", () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(halfUp({ numerator: most - 1, denominator: most })).toBe(1);
    // A third below 2 × 10^15.
    expect(halfUp({ numerator: 5_999_999_999_999_998, denominator: 3 })).toBe(1_999_999_999_999_999);
    expect(shareHalfUp(centimes(1e14), ratio(1, 3))).toBe(33_333_333_333_333);
    expect(shareHalfUp(centimes(1e14), ratio(99_999, 100_000))).toBe(99_999_000_000_000);
  });

  it("of a share is that of exact decimal arithmetic, on any amount", () => {
    fc.assert(
      fc.property(anyAmount, anyRatio, (of, rate) => {
        const exact = new Exact(of).times(rate.numerator).dividedBy(rate.denominator);
        fc.pre(exact.lessThan(Number.MAX_SAFE_INTEGER));
        const expected = exact.toDecimalPlaces(0).toNumber();
        expect(shareHalfUp(of, rate)).toBe(expected);
        expect(halfUp(share(of, rate))).toBe(expected);
      }),
      { numRuns: runs(3000) },
    );
  });

  it("never divides before it multiplies: seven years of 2 000 004 DA and 28 quarters are half a centime", () => {
    const monthly = times(dividedBy({ numerator: 200_000_400, denominator: 1 }, 7 * 12), ratio(28, 160));
    expect(fractionText(monthly)).toBe("833335/2");
    expect(dinars(halfUp(monthly))).toBe("4166.68");
  });

  it("leaves whole numbers alone", () => {
    expect(isWhole({ numerator: 6, denominator: 3 })).toBe(true);
    expect(isWhole({ numerator: 7, denominator: 3 })).toBe(false);
    expect(isWhole({ numerator: 10n ** 30n, denominator: 3n })).toBe(false);
  });
});

describe("a fraction", () => {
  const most = Number.MAX_SAFE_INTEGER;

  it("is made of numbers while they are safe, and of bigints from there on", () => {
    const small = { numerator: 6, denominator: 4 };
    expect(times(small, ratio(1, 2))).toEqual({ numerator: 6, denominator: 8 });
    expect(times({ numerator: most, denominator: 1 }, ratio(1, 1))).toEqual({ numerator: most, denominator: 1 });
    expect(times({ numerator: most, denominator: 1 }, ratio(2, 3))).toEqual({
      numerator: BigInt(most) * 2n,
      denominator: 3n,
    });
    expect(dividedBy({ numerator: 1, denominator: most }, 2)).toEqual({
      numerator: 1n,
      denominator: BigInt(most) * 2n,
    });
    expect(sum(small, { numerator: 1, denominator: 4 })).toEqual({ numerator: 7, denominator: 4 });
    expect(sum(small, { numerator: 1, denominator: 2 })).toEqual({ numerator: 16n, denominator: 8n });
    expect(sum({ numerator: most - 1, denominator: 3 }, { numerator: 1, denominator: 3 })).toEqual({
      numerator: most,
      denominator: 3,
    });
    expect(sum({ numerator: most, denominator: 3 }, { numerator: 1, denominator: 3 })).toEqual({
      numerator: (BigInt(most) + 1n) * 3n,
      denominator: 9n,
    });
    expect(sum({ numerator: 2n, denominator: 3n }, { numerator: 1n, denominator: 3n })).toEqual({
      numerator: 9n,
      denominator: 9n,
    });
  });

  it.each([
    [5, 2],
    [6, 3],
    [1, 3],
    [0, 5],
    [833_335, 2],
  ])("%d/%d is written and told to be whole alike, of numbers and of bigints", (numerator, denominator) => {
    const plain = { numerator, denominator };
    const [n, d] = [BigInt(numerator), BigInt(denominator)];
    for (const one of [
      { numerator: n, denominator: d },
      { numerator: n, denominator },
    ]) {
      expect(fractionText(one)).toBe(fractionText(plain));
      expect(isWhole(one)).toBe(isWhole(plain));
    }
  });

  it("is written in lowest terms", () => {
    expect(fractionText({ numerator: 10n ** 20n, denominator: 15n })).toBe("20000000000000000000/3");
    expect(fractionText({ numerator: 0, denominator: 15 })).toBe("0/1");
  });

  it("multiplies, divides, adds and compares exactly beyond 2^53", () => {
    fc.assert(
      fc.property(anyAmount, anyRatio, anyRatio, anyAmount, (of, a, b, bound) => {
        const product = times(times({ numerator: of, denominator: 1 }, a), b);
        const n = BigInt(of) * BigInt(a.numerator) * BigInt(b.numerator);
        const d = BigInt(a.denominator) * BigInt(b.denominator);
        expect(BigInt(product.numerator) * d).toBe(n * BigInt(product.denominator));
        const isBelow = n < BigInt(bound) * d;
        expect(BigInt(atLeast(product, bound).denominator) === 1n || !isBelow).toBe(true);
        const capped = atMost(product, bound);
        expect(BigInt(capped.numerator) <= BigInt(bound) * BigInt(capped.denominator)).toBe(true);
        const twice = sum(product, product);
        expect(BigInt(twice.numerator) * d).toBe(2n * n * BigInt(twice.denominator));
      }),
    );
  });

  it("keeps what lies exactly on a bound as it is", () => {
    const half = { numerator: 10, denominator: 2 };
    expect(atMost(half, centimes(5))).toBe(half);
    expect(atMost(half, centimes(4))).toEqual({ numerator: 4, denominator: 1 });
    expect(atLeast(half, centimes(5))).toBe(half);
    expect(atLeast(half, centimes(6))).toEqual({ numerator: 6, denominator: 1 });
  });

  it("of two rates is reduced", () => {
    expect(plus(ratio(1, 6), ratio(1, 3))).toEqual({ numerator: 1, denominator: 2 });
    expect(minus(ratio(1, 2), ratio(1, 3))).toEqual({ numerator: 1, denominator: 6 });
    expect(timesRatio(ratio(2, 3), ratio(3, 4))).toEqual({ numerator: 1, denominator: 2 });
    expect(ratio(0, 7)).toEqual({ numerator: 0, denominator: 1 });
  });

  it("compares rates, and the first of two equal ones is the lesser", () => {
    const [third, same, half] = [ratio(1, 3), ratio(2, 6), ratio(1, 2)];
    expect(lesserRatio(third, same)).toBe(third);
    expect(lesserRatio(half, third)).toBe(third);
    expect(compareRatios(third, same)).toBe(0);
    expect(compareRatios(half, third)).toBeGreaterThan(0);
    expect(compareRatios(third, half)).toBeLessThan(0);
  });

  it("has a denominator in common with others", () => {
    expect(commonDenominator([])).toBe(1);
    expect(commonDenominator([ratio(1, 4), ratio(1, 6)])).toBe(12);
    expect(commonDenominator([ratio(1, 6), ratio(1, 4), ratio(1, 10)])).toBe(60);
  });
});
