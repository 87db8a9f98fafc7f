import { GREATEST_AMOUNT, centimes, type Centimes } from "../../money/centimes.js";

/** A stretch of amounts, both ends included. */
export interface Stretch {
  readonly from: Centimes;
  readonly to: Centimes;
}

/** All amounts that are accepted. */
const EVERY_AMOUNT: Stretch = { from: centimes(0), to: GREATEST_AMOUNT };

/** A rule of one amount, which never falls as the amount rises. */
export type RisingRule = (of: Centimes) => Centimes;

/** All of a stretch that a rising rule maps to one amount; null when nothing does. */
export function preimage(rule: RisingRule, result: Centimes, within: Stretch = EVERY_AMOUNT): Stretch | null {
  const from = firstWhere((of) => rule(of) >= result, within);
  if (from === null || rule(from) !== result) return null;
  const beyond = firstWhere((of) => rule(of) > result, within);
  return { from, to: beyond === null ? within.to : centimes(beyond - 1) };
}

/** The points of a stretch around an amount that a rising rule never gives there: the last below it, the first above it. */
export interface Nearest {
  readonly below: Centimes | null;
  readonly above: Centimes | null;
}

/** The last point of a stretch that a rising rule maps below an amount, and the first that it maps above it. */
export function nearest(rule: RisingRule, result: Centimes, within: Stretch = EVERY_AMOUNT): Nearest {
  const above = firstWhere((of) => rule(of) > result, within);
  if (above === null) return { below: within.to, above };
  return { below: above === within.from ? null : centimes(above - 1), above };
}

/** The first amount of a stretch for which something holds that goes on holding from there; null when it never does. */
export function firstWhere(holds: (of: Centimes) => boolean, { from, to }: Stretch): Centimes | null {
  if (!holds(to)) return null;
  let least: number = from;
  let most: number = to;
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (holds(centimes(middle))) most = middle;
    else least = middle + 1;
  }
  return centimes(least);
}
