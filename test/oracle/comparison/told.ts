import type { Amount, Answer } from "casnos-rules";

/** What a library's answer says, as plain data that can be compared. */
export type Told = unknown;

/** A determined answer through a view of its value; an undetermined one as its reasons. */
export function told<T>(answer: Answer<T>, view: (value: T) => Told): Told {
  if (answer.kind === "determined") return view(answer.value);
  return { unknown: [...new Set(answer.reasons.map(({ code }) => code))] };
}

/** Whole centimes as text; both texts where the two ways of writing the amount disagree. */
export function amount({ centimes, dinars }: Amount): string {
  const text = String(centimes);
  const padded = text.padStart(3, "0");
  return `${padded.slice(0, -2)}.${padded.slice(-2)}` === dinars ? text : `${text} and ${dinars}`;
}

export function same(value: unknown): Told {
  return value;
}

/** Decimal text, or a quotient, as a quotient in lowest terms. */
export function quotient(text: string): string {
  const [over = "", under = "1"] = text.split("/");
  const [whole = "", part = ""] = over.split(".");
  let a = BigInt(whole + part);
  let b = BigInt(under) * 10n ** BigInt(part.length);
  const divisor = greatestDivisor(a, b);
  a /= divisor;
  b /= divisor;
  return b === 1n ? String(a) : `${String(a)}/${String(b)}`;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}
