import * as fc from "fast-check";
import type { Day } from "../../calendar/day.js";
import { MONTHS_IN_A_YEAR } from "../../calendar/months.js";
import { pensionCeiling, type minimumPension, type minimumPensionMoudjahid } from "../../law/pension.js";
import { dinarText } from "../../money/centimes.js";
import type { Ratio } from "../../money/fraction.js";
import { PLACES } from "../limits.js";
import { around, type Figures } from "./figures.js";

/** Which minimum a pension has, and between which rates the cases of a property lie. */
export interface FreePension {
  readonly minimum: typeof minimumPension | typeof minimumPensionMoudjahid;
  readonly leastRate: Ratio;
  readonly mostRate: Ratio;
}

/** Where on the way from the least base to the greatest one lies: drawn before its start is known. */
export const anyPlace: fc.Arbitrary<number> = /* @__PURE__ */ fc.nat({ max: PLACES });

/**
 * A base, whole dinars a year in centimes, on which by the law of a start neither the minimum nor the ceiling of the pension
 * acts, whatever rate of the cases it has. It follows the wage that both are multiples of.
 */
export function freeBase(
  place: number,
  startOn: Day,
  { minimum, leastRate, mostRate }: FreePension,
  law: Figures,
): number {
  const ceiling = law.read(pensionCeiling, startOn);
  if (ceiling === null) throw new RangeError(startOn);
  const least = Math.ceil(around(law.read(minimum, startOn) * MONTHS_IN_A_YEAR, inverse(leastRate)).most / A_DINAR);
  const most = Math.floor(around(ceiling * MONTHS_IN_A_YEAR, inverse(mostRate)).least / A_DINAR);
  return dinarText(String(least + Math.floor(((most - least) * place) / PLACES)));
}

const A_DINAR = /* @__PURE__ */ dinarText("1");

function inverse({ numerator, denominator }: Ratio): Ratio {
  return { numerator: denominator, denominator: numerator };
}
