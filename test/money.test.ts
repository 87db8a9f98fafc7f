import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount, dinars, exactAmount, ratioAsText } from "../src/money/amount.js";
import { GREATEST_AMOUNT, centimes, clamp, dinarText, plainDinars } from "../src/money/centimes.js";
import { decimalRatio, decimalText, toDecimal } from "../src/money/decimal.js";
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
  ratioText,
  share,
  shareHalfUp,
  sum,
  times,
  timesRatio,
} from "../src/money/fraction.js";
import { runs } from "./runs.js";

const Exact = Decimal.clone({ defaults: true, precision: 80, rounding: Decimal.ROUND_HALF_UP });
const anyAmount = fc
  .oneof(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e14 }), fc.constantFrom(0, 1, 1e14, 1e14 - 1))
  .map(centimes);
const anyRatio = fc
  .tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }))
  .map(([n, d]) => ratio(n, d));

describe("rounding", () => {
  it.each([
    [0, 2, 0],
    [1, 2, 1],
    [49, 100, 0],
    [3, 2, 2],
    [833_335, 2, 416_668],
  ])("%d/%d is %d, half up", (numerator, denominator, expected) => {
    expect(halfUp({ numerator, denominator })).toBe(expected);
    expect(halfUp({ numerator: BigInt(numerator), denominator: BigInt(denominator) })).toBe(expected);
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

describe("fractions", () => {
  it("multiply, divide, add and compare exactly beyond 2^53", () => {
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

  it("of small numbers stay reduced", () => {
    expect(plus(ratio(1, 6), ratio(1, 3))).toEqual({ numerator: 1, denominator: 2 });
    expect(minus(ratio(1, 2), ratio(1, 3))).toEqual({ numerator: 1, denominator: 6 });
    expect(timesRatio(ratio(2, 3), ratio(3, 4))).toEqual({ numerator: 1, denominator: 2 });
    expect(lesserRatio(ratio(4, 5), ratio(3, 4))).toEqual({ numerator: 3, denominator: 4 });
    expect(compareRatios(ratio(1, 3), ratio(2, 6))).toBe(0);
    expect(commonDenominator([ratio(1, 4), ratio(1, 6)])).toBe(12);
    expect(ratio(0, 7)).toEqual({ numerator: 0, denominator: 1 });
  });
});

describe("amounts", () => {
  it.each([
    ["14400", 1_440_000, "14400.00"],
    ["14400.5", 1_440_050, "14400.50"],
    ["0.01", 1, "0.01"],
    ["0", 0, "0.00"],
    ["1000000000000", 1e14, "1000000000000.00"],
    ["19.99", 1999, "19.99"],
  ])("%s DA are %d centimes", (text, count, printed) => {
    expect(dinarText(text)).toBe(count);
    expect(amount(centimes(count))).toEqual({ centimes: count, dinars: printed });
  });

  it("are read digit by digit, or left to the slower path", () => {
    fc.assert(fc.property(anyAmount, (count) => [count, null].includes(plainDinars(dinars(count)))));
    for (const [text, count] of [
      ["1", 100],
      ["1.5", 150],
      ["0.05", 5],
      ["999999999999.99", 99_999_999_999_999],
    ] as const) {
      expect(plainDinars(text)).toBe(count);
    }
    for (const text of ["", ".", "1.", ".5", "1.234", "1e3", "-1", " 1", "1,5", "1.2.3", "1000000000000", "٣"]) {
      expect(plainDinars(text)).toBeNull();
    }
  });

  it("read back what they print", () => {
    fc.assert(fc.property(anyAmount, (count) => dinarText(dinars(count)) === count));
  });

  it("print before rounding as a quotient", () => {
    expect(exactAmount({ numerator: 833_335, denominator: 2 })).toEqual({ fraction: "833335/2", dinars: "4166.68" });
  });

  it("are clamped between two bounds", () => {
    expect(clamp(centimes(5), centimes(10), centimes(20))).toBe(10);
    expect(clamp(centimes(15), centimes(10), centimes(20))).toBe(15);
    expect(clamp(centimes(25), centimes(10), centimes(20))).toBe(20);
    expect(clamp(GREATEST_AMOUNT, centimes(0), GREATEST_AMOUNT)).toBe(1e14);
  });
});

describe("decimal text", () => {
  it.each([
    ["0.15", { numerator: 3, denominator: 20 }],
    ["0.075", { numerator: 3, denominator: 40 }],
    ["7.5", { numerator: 15, denominator: 2 }],
    ["1.00", { numerator: 1, denominator: 1 }],
  ])("%s becomes a ratio and back", (text, expected) => {
    expect(ratioText(text)).toEqual(expected);
    expect(decimalRatio(text)).toEqual(expected);
    expect(ratioAsText(expected)).toBe(String(Number(text)));
  });

  it("of a ratio that does not end is a quotient", () => {
    expect(ratioAsText(ratio(1, 3))).toBe("1/3");
  });

  it("writes exponents out and refuses what is no number", () => {
    expect(decimalText("1e3")).toBe("1000");
    expect(decimalText("12,5")).toBeNull();
    expect(decimalText("1e400")).toBe(`1${"0".repeat(400)}`);
    expect(decimalText("Infinity")).toBeNull();
  });

  it("gives a Decimal that a host's settings do not reach", () => {
    const before = Decimal.precision;
    Decimal.set({ precision: 3 });
    expect(
      toDecimal(amount(centimes(123_456_789)))
        .times("1.1")
        .toFixed(),
    ).toBe("1358024.679");
    Decimal.set({ precision: before });
  });

  it("gives a Decimal that settings made before it is loaded do not reach", async () => {
    const before = Decimal.rounding;
    Decimal.set({ rounding: Decimal.ROUND_UP });
    const anew = "../src/money/decimal.js?anew";
    const loaded = (await import(/* @vite-ignore */ anew)) as { readonly toDecimal: typeof toDecimal };
    Decimal.set({ rounding: before });
    expect(loaded.toDecimal("1").dividedBy("3").toFixed()).toBe(`0.${"3".repeat(40)}`);
  });
});
