import { describe, expect, it } from "vitest";
import { allSeries, seriesIds } from "../../src/catalogue/series.js";
import { snmg } from "../../src/law/wages.js";
import { pensionRaise } from "../../src/law/revaluation.js";
import { shiftsOf } from "./shift/shifts.js";
import { shiftTheLaw } from "./shift/unnoticed.js";

describe("a law with one value or one day that is another by one unit", () => {
  it("is noticed, whichever it is, by a check that is no snapshot", () => {
    expect(shiftTheLaw().unnoticed).toEqual([]);
  });

  it("is made of every entry, and of its value and its day apart", () => {
    const { shifts } = shiftTheLaw();
    const entries = seriesIds.flatMap((id) => allSeries[id].entries);
    const fewest = entries.length * 3;
    expect(shifts).toBeGreaterThan(fewest);
    for (const id of seriesIds) {
      for (const { shifted } of shiftsOf(allSeries[id])) expect(shifted.entries).not.toEqual(allSeries[id].entries);
    }
  });

  it("differs by a centime, by a unit of the last place, by a bracket, or by a day", () => {
    const wages = shiftsOf(snmg).map(({ what }) => what);
    expect(wages).toContain("snmg from 2026-01-01: 24000 → 23999.99");
    expect(wages).toContain("snmg from 2026-01-01: 24000 → 24000.01");
    expect(wages).toContain("snmg from 2026-01-01: from 2025-12-31");
    const raises = shiftsOf(pensionRaise).map(({ what }) => what);
    expect(raises).toContain("pension-raise from 2017-05-01: *:0.025 → *:0.026");
    expect(raises).toContain(
      "pension-raise from 2023-05-01: <=20000:0.05 <=50000:0.04 *:0.03 → <20000:0.05 <=50000:0.04 *:0.03",
    );
  });
});
