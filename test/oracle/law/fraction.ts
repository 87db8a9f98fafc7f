/** An exact number: numerator and denominator in lowest terms, the denominator above zero. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

export function fraction(numerator: bigint, denominator = 1n): Fraction {
  const divisor = greatestDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return fraction(a.numerator + b.numerator, a.denominator);
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** A division by a number above zero. */
export function over(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function isBelow(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator;
}

export function lesser(a: Fraction, b: Fraction): Fraction {
  return isBelow(b, a) ? b : a;
}

export function greater(a: Fraction, b: Fraction): Fraction {
  return isBelow(a, b) ? b : a;
}

export function sum(all: readonly Fraction[]): Fraction {
  return all.reduce(plus, ZERO);
}

/** The whole number below or at it, of a number that is not negative. */
export function floor(a: Fraction): bigint {
  return a.numerator / a.denominator;
}

/** The nearest whole number, a half going up, of a number that is not negative. */
export function halfUp(a: Fraction): bigint {
  return (2n * a.numerator + a.denominator) / (2n * a.denominator);
}

/** Decimal text as a fraction. */
export function decimal(text: string): Fraction {
  const [whole = "", part = ""] = text.split(".");
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length));
}

/** `"3/2"`, or `"3"` where the denominator is one. */
export function written(a: Fraction): string {
  return a.denominator === 1n ? String(a.numerator) : `${String(a.numerator)}/${String(a.denominator)}`;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
