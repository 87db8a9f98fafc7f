import * as arrow from "apache-arrow";
import { createCasnos, unwrap } from "casnos-rules";
import { CODES, ages, contributions, lateFilingPenalties, pensions } from "casnos-rules/batch";
import { describe, expect, it } from "vitest";

// Tables of Arrow: the data of a vector is a column as it is, or two of its buffers are.

const casnos = createCasnos();
const day = (text: string): number => Date.parse(text) / 86_400_000;

/** The first chunk of a vector, as it lies in its table. */
function dataOf<T extends arrow.DataType>(vector: arrow.Vector<T> | null): arrow.Data<T> {
  const [data] = vector?.data ?? [];
  if (data === undefined) throw new Error("the table has no such column");
  return data;
}

/** The bits of a column of yes and no. */
const bitsOf = ({ values, nullBitmap, offset, length }: arrow.Data<arrow.Bool>) => ({
  bits: values,
  nullBitmap,
  offset,
  length,
});

describe("a table of Arrow", () => {
  it("gives its amounts and days as they are, with nulls, and cut out of a longer one", () => {
    const starts = ["2025-12-31", "2026-02-01", null, "2026-02-01", "2004-11-03"];
    const table = new arrow.Table({
      start: arrow.vectorFromArray(
        starts.map((text) => (text === null ? null : day(text) * 86_400_000)),
        new arrow.DateDay(),
      ),
      filed: arrow.vectorFromArray([null, day("2026-04-28") * 86_400_000, null, null, null], new arrow.DateDay()),
    }).slice(1);
    const activityStart = dataOf(table.getChild("start"));
    const filedOn = dataOf(table.getChild("filed"));
    const { penalties, codes } = lateFilingPenalties(casnos, { activityStart, filedOn, on: "2026-05-01" });
    const single = (start: string, filed: string | null): number => {
      const value = unwrap(
        casnos.eligibility.lateFilingPenalty({ activityStart: start, filedOn: filed, on: "2026-05-01" }),
      );
      return value.late ? value.penalty.centimes : 0;
    };
    expect([...codes]).toEqual([CODES.computed, CODES.missingFact, CODES.computed, CODES.computed]);
    expect([...penalties]).toEqual([
      single("2026-02-01", "2026-04-28"),
      Number.NaN,
      single("2026-02-01", null),
      single("2004-11-03", null),
    ]);
  });

  it("gives whole numbers of 64 bits", () => {
    const bases = arrow.vectorFromArray([5_000_000n, null, 100_000_000n, -1n], new arrow.Int64());
    const { amounts, codes } = contributions(casnos, { bases: dataOf(bases), years: 2026 });
    expect([...amounts]).toEqual([4_320_000, Number.NaN, 15_000_000, Number.NaN]);
    expect([...codes]).toEqual([CODES.computed, CODES.missingFact, CODES.computed, CODES.wrongInput]);
  });

  it("gives names of a dictionary of its own, and bits", () => {
    const sexes = arrow.vectorFromArray(["male", "male", "female", null, "unknown to the law"]);
    const isMoudjahid = arrow.vectorFromArray([false, true, false, null, false], new arrow.Bool()).slice(1);
    const sex = dataOf(sexes.slice(1));
    const persons = {
      sex: {
        indices: sex.values,
        names: sex.dictionary?.toArray() as never,
        length: sex.length,
        nullBitmap: sex.nullBitmap,
        offset: sex.offset,
      },
      moudjahid: bitsOf(dataOf(isMoudjahid)),
      birthDate: "1961-05-10",
      childrenRaised: 1,
      warInvalidityPercent: 0,
      totallyIncapacitated: false,
    };
    const { years, codes, reasons } = ages(casnos, { persons, on: "2026-01-01" });
    expect([...years]).toEqual([60, 59, -1, -1]);
    expect([...codes]).toEqual([CODES.computed, CODES.computed, CODES.missingFact, CODES.wrongInput]);
    expect(reasons.names[reasons.indices[3] ?? 0]).toBe("wrong-input:persons.sex");
  });

  it("gives careers as lists, those of a slice beginning anywhere", () => {
    const list = new arrow.List(new arrow.Field("item", new arrow.Float64(), true));
    const careers = [[1], Array.from({ length: 20 }, () => 72_000_000), [72_000_000, 72_000_000]];
    const sliced = dataOf(arrow.vectorFromArray(careers, list).slice(1));
    const items = sliced.children[0];
    if (items === undefined) throw new Error("a list has a child");
    const columns = {
      startOn: "2016-02-01",
      offsets: (sliced.valueOffsets as Int32Array).subarray(0, sliced.length + 1),
      bases: items.values as Float64Array,
    };
    const { monthly, rights } = pensions(casnos, columns);
    expect([...monthly]).toEqual([3_000_000, Number.NaN]);
    expect([...rights]).toEqual([2, 0]);
  });
});
