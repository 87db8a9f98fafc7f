import { GREATEST_AMOUNT, centimes, type Centimes } from "../money/centimes.js";

/** A stretch of amounts, both ends included. */
export interface Stretch {
  readonly from: Centimes;
  readonly to: Centimes;
}

/** All that a rising rule maps to one amount; null when nothing does. */
export function preimage(rule: (of: Centimes) => Centimes, result: Centimes): Stretch | null {
  const from = firstAtLeast(rule, result);
  if (from === null || rule(from) !== result) return null;
  const beyond = firstAtLeast(rule, centimes(result + 1));
  return { from, to: beyond === null ? GREATEST_AMOUNT : centimes(beyond - 1) };
}

/** The amounts a rising rule gives that come nearest to one it never gives: the next below and the next above. */
export function nearest(
  rule: (of: Centimes) => Centimes,
  result: Centimes,
): { readonly below: Centimes | null; readonly above: Centimes | null } {
  const from = firstAtLeast(rule, result);
  if (from === null) return { below: rule(GREATEST_AMOUNT), above: null };
  return { below: from === 0 ? null : rule(centimes(from - 1)), above: rule(from) };
}

/** The least amount for which a rising rule gives at least a result; null when it never does. */
function firstAtLeast(rule: (of: Centimes) => Centimes, result: Centimes): Centimes | null {
  if (rule(GREATEST_AMOUNT) < result) return null;
  let least = 0;
  let most: number = GREATEST_AMOUNT;
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (rule(centimes(middle)) >= result) most = middle;
    else least = middle + 1;
  }
  return centimes(least);
}
