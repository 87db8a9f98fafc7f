import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount, dinars, ratioAsText } from "../src/money/amount.js";
import { centimes, plainDinars } from "../src/money/centimes.js";
import { decimalRatio, decimalText, toDecimal } from "../src/money/decimal.js";
import { equalParts } from "../src/money/equal-parts.js";
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
} from "../src/money/exact.js";
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
  ratio,
  ratioText,
  shareHalfUp,
  sum,
  times,
} from "../src/money/fraction.js";
import { byLargestRemainder } from "../src/money/largest-remainder.js";

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

  it("is rounded, written and told to be whole alike, as numbers and as bigints", () => {
    for (const [n, d] of [
      [5, 2],
      [6, 3],
      [1, 3],
      [0, 5],
      [833_335, 2],
    ] as const) {
      const [a, b] = [
        { numerator: n, denominator: d },
        { numerator: BigInt(n), denominator: BigInt(d) },
      ];
      const mixed = { numerator: BigInt(n), denominator: d };
      expect([halfUp(b), halfUp(mixed)]).toEqual([halfUp(a), halfUp(a)]);
      expect([fractionText(b), fractionText(mixed)]).toEqual([fractionText(a), fractionText(a)]);
      expect([isWhole(b), isWhole(mixed)]).toEqual([isWhole(a), isWhole(a)]);
    }
    expect(fractionText({ numerator: 10n ** 20n, denominator: 15n })).toBe("20000000000000000000/3");
    expect(fractionText({ numerator: 0, denominator: 15 })).toBe("0/1");
    expect(halfUp({ numerator: most - 1, denominator: most })).toBe(1);
    // A third below 2 × 10^15; twice the numerator and the denominator are no number that the platform can hold.
    expect(halfUp({ numerator: 5_999_999_999_999_998, denominator: 3 })).toBe(1_999_999_999_999_999);
    expect(shareHalfUp(centimes(1e14), ratio(1, 3))).toBe(33_333_333_333_333);
    expect(shareHalfUp(centimes(1e14), ratio(99_999, 100_000))).toBe(99_999_000_000_000);
  });

  it("keeps what lies exactly on a bound as it is", () => {
    const half = { numerator: 10, denominator: 2 };
    expect(atMost(half, centimes(5))).toBe(half);
    expect(atMost(half, centimes(4))).toEqual({ numerator: 4, denominator: 1 });
    expect(atLeast(half, centimes(5))).toBe(half);
    expect(atLeast(half, centimes(6))).toEqual({ numerator: 6, denominator: 1 });
  });

  it("compares rates, and the first of two equal ones is the lesser", () => {
    const [third, same, half] = [ratio(1, 3), ratio(1, 3), ratio(1, 2)];
    expect(lesserRatio(third, same)).toBe(third);
    expect(lesserRatio(half, third)).toBe(third);
    expect(compareRatios(half, third)).toBeGreaterThan(0);
    expect(compareRatios(third, half)).toBeLessThan(0);
    expect(commonDenominator([])).toBe(1);
    expect(commonDenominator([ratio(1, 6), ratio(1, 4), ratio(1, 10)])).toBe(60);
    expect(ratioText(".5")).toEqual({ numerator: 1, denominator: 2 });
  });
});

describe("an amount", () => {
  it("is written with two decimals from a centime on", () => {
    expect([0, 9, 10, 99, 100, 101, 99_999].map((count) => dinars(centimes(count)))).toEqual([
      "0.00",
      "0.09",
      "0.10",
      "0.99",
      "1.00",
      "1.01",
      "999.99",
    ]);
  });

  it("is read from plain text alone: one point, after a digit", () => {
    for (const text of [".5", ".", "1..2", "1.2.", "12:5", "1/5", "5.:", ".12", "1.2.3", "1-2"]) {
      expect(plainDinars(text)).toBeNull();
    }
    expect(plainDinars("12.5")).toBe(1250);
    expect(plainDinars("123456789012.99")).toBe(12_345_678_901_299);
    expect(plainDinars("0")).toBe(0);
  });

  it("of a rate has decimals up to fifteen, and is a quotient beyond", () => {
    expect(ratioAsText(ratio(1, 2 ** 15))).toBe("0.000030517578125");
    expect(ratioAsText(ratio(1, 2 ** 16))).toBe("1/65536");
    expect(ratioAsText(ratio(7, 1))).toBe("7");
  });

  it("is a Decimal of forty digits, written without an exponent", () => {
    expect(toDecimal("0.15").toFixed()).toBe("0.15");
    expect(toDecimal(amount(centimes(1_440_000))).toFixed()).toBe("14400");
    expect(toDecimal("1").dividedBy("3").toFixed()).toBe(`0.${"3".repeat(40)}`);
    expect(toDecimal("1e-30").toString()).toBe(`0.${"0".repeat(29)}1`);
    expect(toDecimal("1e30").toString()).toBe(`1${"0".repeat(30)}`);
    expect(decimalText("1e-9")).toBe("0.000000001");
    expect(decimalRatio("0.000001")).toEqual({ numerator: 1, denominator: 1_000_000 });
  });

  it("is shared out in equal parts, the greater first", () => {
    expect(equalParts(centimes(100), 3)).toEqual([34, 33, 33]);
    expect(equalParts(centimes(101), 3)).toEqual([34, 34, 33]);
    expect(equalParts(centimes(0), 2)).toEqual([0, 0]);
  });

  it("is shared out by the largest remainder, the earlier first of two that are equal", () => {
    const parts = (total: number, weights: readonly number[]) =>
      byLargestRemainder(centimes(total), weights).map((part) => part.amount);
    expect(parts(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(parts(101, [1, 1, 1])).toEqual([34, 34, 33]);
    // 10 in sixths: 1.67, 3.33 and 5; the first has the largest fraction.
    expect(parts(10, [1, 2, 3])).toEqual([2, 3, 5]);
    // 3.33, 5 and 1.67: the last has.
    expect(parts(10, [2, 3, 1])).toEqual([3, 5, 2]);
    expect(parts(7, [3, 1, 1, 1, 1])).toEqual([3, 1, 1, 1, 1]);
    expect(byLargestRemainder(centimes(10), [1, 1]).map(({ rounded }) => rounded)).toEqual([false, false]);
    expect(byLargestRemainder(centimes(11), [1, 1]).map(({ rounded }) => rounded)).toEqual([true, true]);
  });
});
