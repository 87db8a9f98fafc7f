import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount } from "../../src/money/amount.js";
import { centimes } from "../../src/money/centimes.js";
import {
  added,
  compareExact,
  difference,
  exact,
  exactOf,
  exactOfText,
  exactText,
  inCentimes,
  inDinars,
  less,
  manyTimes,
  roundedHalfUp,
} from "../../src/money/exact.js";

const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
const divisor = fc.integer({ min: 1, max: 1000 });
const anyExact = fc.tuple(whole, divisor).map(([n, d]) => exact(n, d));

describe("an exact quantity", () => {
  it("stands in lowest terms, also below zero", () => {
    expect(exact(6, 4)).toEqual({ numerator: 3n, denominator: 2n });
    expect(exact(-6, 4)).toEqual({ numerator: -3n, denominator: 2n });
    expect(exact(0, 7)).toEqual({ numerator: 0n, denominator: 1n });
    expect(exact(5)).toEqual({ numerator: 5n, denominator: 1n });
    expect(exactOf({ numerator: 10n ** 20n, denominator: 4 })).toEqual({
      numerator: 25n * 10n ** 18n,
      denominator: 1n,
    });
  });

  it("adds, takes away, multiplies and compares as fractions do", () => {
    fc.assert(
      fc.property(anyExact, anyExact, whole, (a, b, count) => {
        const cross = [a.numerator * b.denominator, b.numerator * a.denominator] as const;
        const over = a.denominator * b.denominator;
        expect(added(a, b)).toEqual(exact(cross[0] + cross[1], over));
        expect(less(a, b)).toEqual(exact(cross[0] - cross[1], over));
        expect(manyTimes(a, count)).toEqual(exact(a.numerator * BigInt(count), a.denominator));
        expect(Math.sign(compareExact(a, b))).toBe(cross[0] < cross[1] ? -1 : cross[0] > cross[1] ? 1 : 0);
      }),
    );
    expect(compareExact(exact(1, 2), exact(2, 4))).toBe(0);
    expect(compareExact(exact(1, 3), exact(1, 2))).toBe(-1);
    expect(compareExact(exact(1, 2), exact(1, 3))).toBe(1);
  });

  it("goes from centimes to dinars and back", () => {
    expect(inDinars(exact(250))).toEqual(exact(5, 2));
    expect(inCentimes(exact(5, 2))).toEqual(exact(250));
    expect(roundedHalfUp(exact(5, 2))).toBe(3);
    expect(roundedHalfUp(exact(249, 100))).toBe(2);
  });

  it.each([
    [exact(3, 20), "0.15"],
    [exact(-3, 20), "-0.15"],
    [exact(1, 3), "1/3"],
    [exact(-1, 3), "-1/3"],
    [exact(7), "7"],
    [exact(-7), "-7"],
    [exact(0), "0"],
    [exact(1, 2), "0.5"],
    [exact(123_456, 1000), "123.456"],
    [exact(1n, 10n ** 15n), "0.000000000000001"],
    [exact(1n, 10n ** 16n), "1/10000000000000000"],
  ])("%o is written %s, and read back", (quantity, text) => {
    expect(exactText(quantity)).toBe(text);
    expect(exactOfText(text)).toEqual(quantity);
  });

  it("is the difference of two amounts, with its sign", () => {
    const [less_, more] = [amount(centimes(100)), amount(centimes(12_100))];
    expect(difference(more, less_)).toEqual({ centimes: 12_000, dinars: "120.00" });
    expect(difference(less_, more)).toEqual({ centimes: -12_000, dinars: "-120.00" });
    expect(difference(more, more)).toEqual({ centimes: 0, dinars: "0.00" });
    expect(Object.isFrozen(difference(more, less_))).toBe(true);
  });
});
