import type { Random } from "../comparison/random.js";
import type { AmountIn, Centimes } from "../law/amounts.js";

/** Centimes as DA. */
export function da(centimes: Centimes): string {
  const text = String(centimes).padStart(3, "0");
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

/** The amount, and a centime less and more. */
export function aroundAmount(centimes: Centimes): readonly string[] {
  return [centimes - 1n, centimes, centimes + 1n].filter((amount) => amount >= 0n).map(da);
}

/** An amount up to so many DA in one of the ways it can be written. */
export function someAmount(random: Random, mostDinars: number): AmountIn {
  const whole = random.below(mostDinars + 1);
  if (random.oneIn(3)) return random.oneIn(2) ? whole : String(whole);
  const text = `${String(whole)}.${String(random.below(100)).padStart(2, "0")}`;
  return random.oneIn(6) ? { dinars: text } : text;
}
