import { Decimal } from "decimal.js";
import type { Amount } from "./amount.js";

// A class of our own: settings that a host makes on the shared one do not reach it.
const Exact = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 40, toExpNeg: -9e15, toExpPos: 9e15 });

/**
 * An amount, or decimal text such as a rate, as a Decimal of decimal.js with 40 digits.
 *
 * @param value - An amount of an answer, or decimal text.
 * @returns The Decimal: DA for an amount.
 *
 * @example
 * ```ts
 * const { value } = unwrap(createCasnos().law.value("contribution-rate", { on: "2026-01-01" }));
 * toDecimal(value as string).times("1000000").toFixed(2); // => "150000.00"
 * ```
 */
export function toDecimal(value: Amount | string): Decimal {
  return new Exact(typeof value === "string" ? value : value.dinars);
}
