import { Decimal } from "decimal.js";
import fc from "fast-check";
import { runs } from "../runs.js";
import { describe, expect, it } from "vitest";
import { amount, dinars, exactAmount, ratioAsText } from "../../src/money/amount.js";
import { GREATEST_AMOUNT, centimes, clamp, dinarText, plainDinars } from "../../src/money/centimes.js";
import { toDecimal } from "../../src/money/decimal.js";
import { plainText } from "../../src/money/plain-text.js";
import { equalParts } from "../../src/money/equal-parts.js";
import { ratio, ratioText } from "../../src/money/fraction.js";
import { byLargestRemainder } from "../../src/money/largest-remainder.js";
import { anyAmount } from "./any-amount.js";

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

  it("are written with two decimals from a centime on", () => {
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

  it("are read digit by digit, or left to the slower path", () => {
    fc.assert(fc.property(anyAmount, (count) => [count, null].includes(plainDinars(dinars(count)))));
  });

  it.each([
    ["0", 0],
    ["1", 100],
    ["1.5", 150],
    ["12.5", 1250],
    ["0.05", 5],
    ["123456789012.99", 12_345_678_901_299],
    ["999999999999.99", 99_999_999_999_999],
  ])("%s is read digit by digit", (text, count) => {
    expect(plainDinars(text)).toBe(count);
  });

  it.each([
    ...["", ".", "1.", ".5", ".12", "5.:", "1.234", "1..2", "1.2.", "1.2.3"],
    ...["1e3", "-1", "1-2", "1/5", "12:5", " 1", "1,5", "1000000000000", "٣"],
  ])("%o is no plain amount: digits, and one or two more after a point", (text) => {
    expect(plainDinars(text)).toBeNull();
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

  it("are shared out in equal parts, the greater first", () => {
    expect(equalParts(centimes(100), 3)).toEqual([34, 33, 33]);
    expect(equalParts(centimes(101), 3)).toEqual([34, 34, 33]);
    expect(equalParts(centimes(0), 2)).toEqual([0, 0]);
  });

  it("are shared out by the largest remainder, the earlier first of two that are equal", () => {
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

describe("decimal text", () => {
  it.each([
    ["0.15", { numerator: 3, denominator: 20 }],
    ["0.075", { numerator: 3, denominator: 40 }],
    ["7.5", { numerator: 15, denominator: 2 }],
    ["1.00", { numerator: 1, denominator: 1 }],
    ["0.000001", { numerator: 1, denominator: 1_000_000 }],
  ])("%s becomes a ratio and back", (text, expected) => {
    expect(ratioText(text)).toEqual(expected);
    expect(ratioAsText(expected)).toBe(String(Number(text)));
  });

  it("may begin with its point", () => {
    expect(ratioText(".5")).toEqual({ numerator: 1, denominator: 2 });
  });

  it.each([
    [ratio(7, 1), "7"],
    [ratio(3, 20), "0.15"],
    [ratio(1, 2 ** 15), "0.000030517578125"],
    [ratio(1, 2 ** 16), "1/65536"],
    [ratio(1, 3), "1/3"],
  ])("of the ratio %o is %s: decimals up to fifteen, a quotient beyond", (of, text) => {
    expect(ratioAsText(of)).toBe(text);
  });

  it("writes exponents out and refuses what is no number", () => {
    expect(plainText("1e3")).toBe("1000");
    expect(plainText("1e-9")).toBe("0.000000001");
    expect(plainText("12,5")).toBeNull();
    expect(plainText("1e400")).toBe(`1${"0".repeat(400)}`);
    expect(plainText("Infinity")).toBeNull();
  });

  it("writes whatever a decimal library prints as that library writes it without an exponent", () => {
    const printed = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: -40, max: 40 }));
    fc.assert(
      fc.property(printed, ([digits, exponent]) => {
        const text = `${String(digits)}e${String(exponent)}`;
        const plain = toDecimal(text).toFixed();
        expect(plainText(text)).toBe(plain);
        expect(plainText(plain)).toBe(plain);
        expect(plainText(toDecimal(text).toExponential())).toBe(plain);
      }),
      { numRuns: runs(500) },
    );
  });

  it.each(["", ".", "-", "e3", "1e", "1e12345", "0x10", "1_000", "+1", " 1", "1.2.3", "NaN"])("refuses %j", (text) => {
    expect(plainText(text)).toBeNull();
  });

  it("gives a Decimal of forty digits, written without an exponent", () => {
    expect(toDecimal("0.15").toFixed()).toBe("0.15");
    expect(toDecimal(amount(centimes(1_440_000))).toFixed()).toBe("14400");
    expect(toDecimal("1").dividedBy("3").toFixed()).toBe(`0.${"3".repeat(40)}`);
    expect(toDecimal("1e-30").toString()).toBe(`0.${"0".repeat(29)}1`);
    expect(toDecimal("1e30").toString()).toBe(`1${"0".repeat(30)}`);
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
    const anew = "../../src/money/decimal.js?anew";
    const loaded = (await import(/* @vite-ignore */ anew)) as { readonly toDecimal: typeof toDecimal };
    Decimal.set({ rounding: before });
    expect(loaded.toDecimal("1").dividedBy("3").toFixed()).toBe(`0.${"3".repeat(40)}`);
  });
});
