import { dayOfUnix } from "casnos-rules/calendar";

const CENTIMES_IN_A_DINAR = 100;

/** DA of whole centimes, with two decimals. */
export function dinarsText(centimes: number): string {
  const whole = Math.floor(centimes / CENTIMES_IN_A_DINAR);
  return `${String(whole)}.${String(centimes - whole * CENTIMES_IN_A_DINAR).padStart(2, "0")}`;
}

/** Days by their count from 1970-01-01, each text made once. */
export function dayWriter(): (count: number) => string {
  const made = new Map<number, string>();
  return (count) => {
    let text = made.get(count);
    if (text === undefined) made.set(count, (text = dayOfUnix(count)));
    return text;
  };
}
