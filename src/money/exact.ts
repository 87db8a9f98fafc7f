import { dinars, type Amount } from "./amount.js";
import { centimes, type Centimes } from "./centimes.js";
import { halfUp, type Fraction } from "./fraction.js";

/** An exact quotient of whole numbers that may lie below zero, in lowest terms: for differences and slopes. */
export interface Exact {
  readonly numerator: bigint;
  /** Above zero. */
  readonly denominator: bigint;
}

/** A quotient in lowest terms. */
export function exact(numerator: number | bigint, denominator: number | bigint = 1): Exact {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  const shared = commonDivisor(n < 0n ? -n : n, d);
  return { numerator: n / shared, denominator: d / shared };
}

/** The same quantity, as differences and slopes are computed with. */
export function exactOf({ numerator, denominator }: Fraction): Exact {
  return exact(numerator, denominator);
}

/** The sum of two quantities. */
export function added(a: Exact, b: Exact): Exact {
  return exact(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** What is left of `a` after `b`, below zero where `b` is greater. */
export function less(a: Exact, b: Exact): Exact {
  return added(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** A quantity so many times. */
export function manyTimes(a: Exact, count: number | bigint): Exact {
  return exact(a.numerator * BigInt(count), a.denominator);
}

/** Below zero when `a` is less than `b`, zero when equal, above zero when greater. */
export function compareExact(a: Exact, b: Exact): number {
  const { numerator } = less(a, b);
  return numerator < 0n ? -1 : Number(numerator > 0n);
}

/** So many centimes in dinars. */
export function inDinars({ numerator, denominator }: Exact): Exact {
  return exact(numerator, denominator * CENTIMES_IN_A_DINAR);
}

/** So many dinars in centimes. */
export function inCentimes(dinars: Exact): Exact {
  return manyTimes(dinars, CENTIMES_IN_A_DINAR);
}

const CENTIMES_IN_A_DINAR = 100n;

/** A quantity that is not below zero, to the centime, half up. */
export function roundedHalfUp(quantity: Exact): Centimes {
  return halfUp(quantity);
}

/** A quantity as decimal text, "0.15"; as a quotient, "1/3", where the decimals would not end. */
export function exactText({ numerator, denominator }: Exact): string {
  const decimals = decimalsOf(denominator);
  if (decimals === null) return `${String(numerator)}/${String(denominator)}`;
  if (decimals === 0) return String(numerator);
  const [sign, positive] = numerator < 0n ? ["-", -numerator] : ["", numerator];
  const digits = String((positive * 10n ** BigInt(decimals)) / denominator).padStart(decimals + 1, "0");
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The quantity of such a text. */
export function exactOfText(text: string): Exact {
  const [whole = "", below] = text.split("/");
  if (below !== undefined) return exact(BigInt(whole), BigInt(below));
  const point = whole.indexOf(".");
  if (point < 0) return exact(BigInt(whole));
  return exact(BigInt(whole.replace(".", "")), 10n ** BigInt(whole.length - point - 1));
}

/** The difference of two amounts as plain frozen data, `"-120.00"` where the second is greater. */
export function difference(after: Amount, before: Amount): Amount {
  const count = after.centimes - before.centimes;
  const text = dinars(centimes(Math.abs(count)));
  return Object.freeze({ centimes: count, dinars: count < 0 ? `-${text}` : text });
}

const MOST_DECIMALS = 15;

function decimalsOf(denominator: bigint): number | null {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    if (10n ** BigInt(decimals) % denominator === 0n) return decimals;
  }
  return null;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
