import { centimes, type Centimes } from "./centimes.js";

/**
 * An exact quotient of whole numbers, not below zero. Both parts are numbers while their products stay below 2^53,
 * and both are bigints from there on.
 */
export interface Fraction {
  /** Not below zero. */
  readonly numerator: number | bigint;
  /** Above zero. */
  readonly denominator: number | bigint;
}

/** A rate or a length of time as a reduced quotient of small whole numbers. */
export interface Ratio {
  /** Not below zero. */
  readonly numerator: number;
  /** Above zero. */
  readonly denominator: number;
}

/** A quotient in its lowest terms. */
export function ratio(numerator: number, denominator: number): Ratio {
  const shared = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / shared, denominator: denominator / shared };
}

/**
 * The exact ratio of a plain decimal text, the rate or coefficient a rule takes.
 *
 * @param text - digits with at most one point, above or at zero; unchecked, as in every rule
 * @example
 * ```ts
 * import { ratioText } from "casnos-rules/contributions";
 *
 * ratioText("0.15"); // => { numerator: 3, denominator: 20 }
 * ```
 */
export function ratioText(text: string): Ratio {
  const point = text.indexOf(".");
  if (point < 0) return { numerator: Number(text), denominator: 1 };
  return ratio(Number(text.replace(".", "")), 10 ** (text.length - point - 1));
}

/** The sum of two ratios. */
export function plus(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** What is left of `a` after `b`, which is not greater. */
export function minus(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The product of two ratios. */
export function timesRatio(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Below zero when `a` is less than `b`, zero when equal, above zero when greater. */
export function compareRatios(a: Ratio, b: Ratio): number {
  return a.numerator * b.denominator - b.numerator * a.denominator;
}

/** The lesser of two ratios. */
export function lesserRatio(a: Ratio, b: Ratio): Ratio {
  return compareRatios(a, b) <= 0 ? a : b;
}

/** The least denominator that all ratios can be written over. */
export function commonDenominator(ratios: readonly Ratio[]): number {
  return ratios.reduce(
    (common, { denominator }) => (common / greatestCommonDivisor(common, denominator)) * denominator,
    1,
  );
}

/** The share of an amount that a rate gives, exact. */
export function share(amount: Centimes, rate: Ratio): Fraction {
  return { numerator: product(amount, rate.numerator), denominator: rate.denominator };
}

/** An exact quantity multiplied by a rate. */
export function times(quantity: Fraction, rate: Ratio): Fraction {
  const numerator = product(quantity.numerator, rate.numerator);
  const denominator = product(quantity.denominator, rate.denominator);
  return evened(numerator, denominator);
}

/** An exact quantity divided by a whole number. */
export function dividedBy(quantity: Fraction, divisor: number): Fraction {
  return evened(quantity.numerator, product(quantity.denominator, divisor));
}

/** The lesser of an exact quantity and an amount. */
export function atMost(quantity: Fraction, ceiling: Centimes): Fraction {
  return product(ceiling, quantity.denominator) < quantity.numerator
    ? { numerator: ceiling, denominator: 1 }
    : quantity;
}

/** The greater of an exact quantity and an amount. */
export function atLeast(quantity: Fraction, floor: Centimes): Fraction {
  return product(floor, quantity.denominator) > quantity.numerator ? { numerator: floor, denominator: 1 } : quantity;
}

/** The sum of two exact quantities. */
export function sum(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator && typeof a.numerator === "number" && typeof b.numerator === "number") {
    const total = a.numerator + b.numerator;
    if (total <= Number.MAX_SAFE_INTEGER) return { numerator: total, denominator: a.denominator };
  }
  return {
    numerator: BigInt(a.numerator) * BigInt(b.denominator) + BigInt(b.numerator) * BigInt(a.denominator),
    denominator: BigInt(a.denominator) * BigInt(b.denominator),
  };
}

/**
 * Rounded to the centime, half up: 0.5 gives 1, 0.49 gives 0, 1.5 gives 2. A convention of this library: no text read
 * says how the fund rounds.
 */
export function halfUp({ numerator, denominator }: Fraction): Centimes {
  if (typeof numerator === "number" && typeof denominator === "number") {
    const doubled = 2 * numerator + denominator;
    // Exact: the quotient lies at least 1 / 2d below the next whole number, and the platform's division is off by less
    // than that while the dividend stays below 2^53.
    if (doubled <= Number.MAX_SAFE_INTEGER) return centimes(Math.floor(doubled / (2 * denominator)));
  }
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  return centimes(Number((2n * n + d) / (2n * d)));
}

/** The share of an amount that a rate gives, rounded to the centime, half up. */
export function shareHalfUp(amount: Centimes, rate: Ratio): Centimes {
  const doubled = 2 * amount * rate.numerator + rate.denominator;
  if (doubled > Number.MAX_SAFE_INTEGER) return halfUp(share(amount, rate));
  return centimes(Math.floor(doubled / (2 * rate.denominator)));
}

/** Whether a quantity is a whole number, so that rounding leaves it as it is. */
export function isWhole({ numerator, denominator }: Fraction): boolean {
  if (typeof numerator === "number" && typeof denominator === "number") return numerator % denominator === 0;
  return BigInt(numerator) % BigInt(denominator) === 0n;
}

/** The quantity in lowest terms, as text: "50000100/21". */
export function fractionText({ numerator, denominator }: Fraction): string {
  if (typeof numerator === "number" && typeof denominator === "number") {
    const shared = greatestCommonDivisor(numerator, denominator);
    return `${String(numerator / shared)}/${String(denominator / shared)}`;
  }
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  const shared = greatestCommonDivisorOfBigints(n, d);
  return `${String(n / shared)}/${String(d / shared)}`;
}

function product(a: number | bigint, b: number | bigint): number | bigint {
  if (typeof a === "number" && typeof b === "number") {
    const result = a * b;
    if (result <= Number.MAX_SAFE_INTEGER) return result;
  }
  return BigInt(a) * BigInt(b);
}

function evened(numerator: number | bigint, denominator: number | bigint): Fraction {
  if (typeof numerator === typeof denominator) return { numerator, denominator };
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a === 0 ? 1 : a;
}

function greatestCommonDivisorOfBigints(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
