/** A number as it is printed, with or without an exponent. */
const PRINTED = /^(-?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i;

/**
 * Plain decimal text of whatever a number or a decimal library prints, its exponent written out; null when it is no number.
 * Digits are moved, and none is computed: decimal.js, which weighs as much as three rules, is not needed to read an amount.
 */
export function plainText(printed: string): string | null {
  const [, sign = "", whole = "", decimals = "", exponent = "0"] = PRINTED.exec(printed) ?? [];
  const digits = whole + decimals;
  if (digits === "") return null;
  const point = whole.length + Number(exponent);
  const padded = digits.padStart(digits.length + Math.max(0, 1 - point), "0").padEnd(point, "0");
  const place = Math.max(1, point);
  const [before, after] = [padded.slice(0, place).replace(/^0+(?=\d)/, ""), padded.slice(place).replace(/0+$/, "")];
  return `${sign}${before}${after === "" ? "" : `.${after}`}`;
}
