import { createCasnos, type Relative } from "casnos-rules";
import {
  CODES,
  contributions,
  entitlements,
  lateFilingPenalties,
  lateSurcharges,
  pensions,
  survivorsPensions,
} from "casnos-rules/batch";
import { describe, expect, it } from "vitest";

const casnos = createCasnos();
const first = Uint8Array.of(0b01);

/** Row 1 has no list: what stands in its place does not matter. */
const career = { offsets: Int32Array.of(0, 20, 21), years: years(1996, 21), bases: 72_000_000, nullBitmap: first };
const persons = { sex: "male", birthDate: "1950-03-01", moudjahid: false, totallyIncapacitated: false } as const;

describe("a row whose list is unknown", () => {
  it("is no empty list: its payments are missing", () => {
    const payments = { offsets: Int32Array.of(0, 0, 0), on: new Int32Array(0), amounts: new Float64Array(0) };
    const columns = { due: 3_240_000, dueOn: "2018-06-30", on: "2018-08-31" };
    const none = lateSurcharges(casnos, { ...columns, payments });
    expect([...none.codes]).toEqual([CODES.computed, CODES.computed]);
    const open = lateSurcharges(casnos, { ...columns, payments: { ...payments, nullBitmap: first } });
    expect([...open.codes]).toEqual([CODES.computed, CODES.missingFact]);
    expect(reason(open, 1)).toBe("missing-fact:payments");
  });

  it("has an unknown career", () => {
    const right = entitlements(casnos, { ...career, persons, on: "2016-02-01" });
    expect([...right.codes]).toEqual([CODES.computed, CODES.missingFact]);
    expect(reason(right, 1)).toBe("missing-fact:periods");
    for (const columns of [
      { ...career, persons, startOn: "2016-02-01" },
      { offsets: career.offsets, bases: career.bases, nullBitmap: first, startOn: "2016-02-01" },
      {
        offsets: career.offsets,
        bases: new Float64Array(21).fill(72_000_000),
        nullBitmap: first,
        startOn: "2016-02-01",
      },
    ]) {
      const { codes, monthly, ...marks } = pensions(casnos, columns);
      expect([...codes]).toEqual([CODES.computed, CODES.missingFact]);
      expect([...monthly]).toEqual([3_000_000, Number.NaN]);
      expect(reason(marks, 1)).toBe("missing-fact:periods");
    }
  });

  it("has an unknown family, as a single question without one", () => {
    const deceased = { diedOn: "2026-03-01", monthly: 4_000_000, right: "pension" } as const;
    const family = { offsets: Int32Array.of(0, 1, 1), relation: "parent", resources: 0, nullBitmap: first } as const;
    const { codes, ...marks } = survivorsPensions(casnos, { deceased, family, on: "2026-11-21" });
    const question = {
      deceased: { was: "pensioner", diedOn: "2026-03-01", monthly: "40000", right: "pension" },
    } as const;
    const single = casnos.retirement.survivors({ ...question, on: "2026-11-21" });
    expect(single.kind === "undetermined" && single.reasons[0]).toMatchObject({ code: "missing-fact", fact: "family" });
    expect([...codes]).toEqual([CODES.computed, CODES.missingFact]);
    expect(reason(marks, 1)).toBe("missing-fact:family");
  });
});

describe("a day that is none, or unknown", () => {
  it("are two things in one column", () => {
    const filedOn = {
      values: Int32Array.of(20_571, 0, 0),
      nullBitmap: Uint8Array.of(0b001),
      unknownBitmap: Uint8Array.of(0b100),
    };
    const { codes, penalties, ...marks } = lateFilingPenalties(casnos, {
      activityStart: "2026-02-01",
      filedOn,
      on: "2026-05-01",
    });
    expect([...codes]).toEqual([CODES.computed, CODES.computed, CODES.missingFact]);
    expect([...penalties]).toEqual([700_000, 700_000, Number.NaN]);
    expect(reason(marks, 2)).toBe("missing-fact:filedOn");
  });

  it("are told apart for each spouse", () => {
    const deceased = { diedOn: "2026-03-01", monthly: 4_000_000, right: "pension" } as const;
    const remarriedOn = { values: new Int32Array(2), nullBitmap: Uint8Array.of(0), unknownBitmap: Uint8Array.of(0b10) };
    const family = { offsets: Int32Array.of(0, 1, 2), relation: "spouse", remarriedOn } as const;
    const { codes } = survivorsPensions(casnos, { deceased, family, on: "2026-11-21" });
    const alone = (spouse: Relative) =>
      casnos.retirement.survivors({
        deceased: { was: "pensioner", diedOn: "2026-03-01", monthly: "40000", right: "pension" },
        family: [spouse],
        on: "2026-11-21",
      }).kind;
    expect(alone({ relation: "spouse", remarriedOn: null })).toBe("determined");
    expect(alone({ relation: "spouse" })).toBe("undetermined");
    expect([...codes]).toEqual([CODES.computed, CODES.missingFact]);
  });
});

describe("a year that is unknown", () => {
  it("leaves the others", () => {
    const years = { values: Int32Array.of(2026, 2026, 2020), nullBitmap: Uint8Array.of(0b101) };
    const { amounts, codes, ...marks } = contributions(casnos, { bases: 100_000_000, years });
    expect([...amounts]).toEqual([15_000_000, Number.NaN, 15_000_000]);
    expect([...codes]).toEqual([CODES.computed, CODES.missingFact, CODES.computed]);
    expect(reason(marks, 1)).toBe("missing-fact:years");
  });
});

function years(from: number, count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, place) => from + (place % 20));
}

function reason(
  { reasons }: { readonly reasons: { readonly indices: Uint16Array; readonly names: readonly string[] } },
  row: number,
): string {
  return reasons.names[reasons.indices[row] ?? 0] ?? "";
}
