import { describe, expect, it } from "vitest";
import { allSeries, seriesIds } from "../../../src/catalogue/series.js";
import { readings } from "../../../src/law/readings.js";
import { CHECKED_ON } from "../../../src/law/series.js";
import * as texts from "../../../src/law/texts.js";
import { comparisonOfText, comparisons, instead, keyedTwice, LAST_DAY_CHECKED, readingsKeyed } from "./comparisons.js";

// The values of the law were keyed twice from the dossiers, the second time by someone who had not seen the first.
// A difference that was settled is listed with its reason; any other difference fails.

describe("the second keying", () => {
  it.each(seriesIds)("%s agrees with the first, entry by entry", (id) => {
    for (const { held, keyed } of comparisons(allSeries[id])) expect(held).toEqual(keyed);
  });

  it("has every series", () => {
    expect(seriesIds.filter((id) => !keyedTwice.has(id))).toEqual([]);
    expect([...keyedTwice].filter((id) => !seriesIds.some((held) => held === id))).toEqual([]);
  });

  it.each(instead.map(({ series, why }) => [series, why]))("%s is held otherwise: %s", (_, why) => {
    expect(why.length).toBeGreaterThan(20);
  });

  it.each(Object.values(texts).map((text) => [text.id, text] as const))("%s bears the same days", (_, text) => {
    const { held, keyed } = comparisonOfText(text);
    expect(held).toEqual(keyed);
  });

  it("has the same readings in the same order, the default first, and the same last day checked", () => {
    expect(readings).toEqual(readingsKeyed);
    expect(CHECKED_ON).toBe(LAST_DAY_CHECKED);
  });
});
