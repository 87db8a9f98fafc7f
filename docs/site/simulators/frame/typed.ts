// What is typed, as the rules take it: an Arabic keyboard has digits of its own, and an amount is often written with gaps.
import type { State } from "./address.js";

const EASTERN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** Marks of direction, which come along when a number is pasted out of Arabic text. */
const MARKS = /[\u061c\u200e\u200f\u2066-\u2069]/g;
const GAPS = /[ \u00a0\u2009\u202f\u066c]/g;
const GROUPED = /^\d{1,3}(?:[ \u00a0\u2009\u202f\u066c]\d{3})+(?:[.\u066b]\d+)?$/;

/** What is filled in, with the digits, the gaps and the ends of each text as the rules read them. */
export function asRead<S extends State>(state: S): S {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [name, valueAsRead(value)])) as S;
}

function valueAsRead(value: State[string]): State[string] {
  if (typeof value === "string") return textAsRead(value);
  if (typeof value === "boolean") return value;
  return value.map((row) => Object.fromEntries(Object.entries(row).map(([name, text]) => [name, textAsRead(text)])));
}

/** A text as the rules read it; what is no number after that stays for them to refuse. */
export function textAsRead(text: string): string {
  const western = text
    .replaceAll(MARKS, "")
    // The last four bits of each of these characters are the digit.
    .replaceAll(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .trim();
  const closed = GROUPED.test(western) ? western.replaceAll(GAPS, "") : western;
  return closed.replace(/^(\d+)\u066b(\d+)$/, "$1.$2");
}

/** A whole number that is filled in; not a number where it is none, which the rules refuse. */
export function wholeNumber(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}
