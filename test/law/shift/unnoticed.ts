import { isDeepStrictEqual } from "node:util";
import { allSeries, seriesIds } from "../../../src/catalogue/series.js";
import * as texts from "../../../src/law/texts.js";
import { comparisonOfText, comparisons, type Comparison } from "../second-keying/comparisons.js";
import { shiftsOf, shiftsOfText } from "./shifts.js";

/** How many values and days were shifted, and which of these shifts nothing that was keyed apart would notice. */
export interface Shifted {
  readonly shifts: number;
  readonly unnoticed: readonly string[];
}

/**
 * Shifts each value and each day of the law by one unit, and sets each law so changed beside the second keying. What the
 * tests of the second keying compare is compared here, so that a shift noticed here fails one of them. Where the law as
 * it is does not agree with the second keying, nothing is noticed.
 */
export function shiftTheLaw(): Shifted {
  const ofSeries = seriesIds.flatMap((id) => {
    const agrees = !comparisons(allSeries[id]).some(differs);
    return shiftsOf(allSeries[id]).map(({ what, shifted }) => ({
      what,
      noticed: agrees && comparisons(shifted).some(differs),
    }));
  });
  const ofTexts = Object.values(texts).flatMap((text) => {
    const agrees = !differs(comparisonOfText(text));
    return shiftsOfText(text).map(({ what, shifted }) => ({
      what,
      noticed: agrees && differs(comparisonOfText(shifted)),
    }));
  });
  const all = [...ofSeries, ...ofTexts];
  return { shifts: all.length, unnoticed: all.filter(({ noticed }) => !noticed).map(({ what }) => what) };
}

function differs({ held, keyed }: Comparison): boolean {
  return !isDeepStrictEqual(held, keyed);
}
