import { createCasnos, unwrap, type Dossier, type InputOf } from "casnos-rules";
import { report } from "casnos-rules/explain";
import { describe, expect, it } from "vitest";

// What a file still says where the amount of one year is not known: whatever that amount cannot change.

const casnos = createCasnos();

const trader = { activity: "trader", from: "2017-01-10", to: null, filedOn: "2017-01-15" } as const;
const person = { sex: "male", birthDate: "1980-01-01", moudjahid: false, totallyIncapacitated: false } as const;

/** 32 400 DA of 2017, due on 30 June 2017, and a year 2018 whose base is not known, due on 30 June 2018. */
const file = {
  person,
  activities: [trader],
  declared: [{ year: 2017, base: "216000" }],
  payments: [],
  noticesReceived: null,
  alsoSalaried: false,
} as const satisfies Omit<InputOf<Dossier>, "on">;

const paid = [{ on: "2017-06-01", amount: "32400", forYear: 2017 }] as const;
const paidLate = [{ on: "2017-07-02", amount: "32400", forYear: 2017 }] as const;

describe("before the due day of a year whose amount is not known", () => {
  const assessment = casnos.assess({ ...file, on: "2018-06-30" });

  it("what is overdue, the surcharges and what is barred are known", () => {
    expect(assessment.totalUnpaid).toMatchObject({ reasons: [{ fact: "declared.base", year: 2018 }] });
    expect(unwrap(assessment.totalOverdue).dinars).toBe("32400.00");
    // Twelve complete months on 30 June 2018: 5 % and 12 %.
    expect(unwrap(assessment.totalSurcharge).dinars).toBe("5508.00");
    expect(unwrap(assessment.totalBarred).dinars).toBe("0.00");
  });

  it("nothing of that year is late", () => {
    const of2018 = unwrap(assessment.years).find(({ year }) => year === 2018);
    expect(of2018).toMatchObject({
      unpaid: { kind: "undetermined" },
      surcharge: { kind: "determined", value: null },
      limitation: { kind: "determined", value: null },
    });
    const { surcharge } = of2018 ?? { surcharge: null };
    expect(surcharge?.steps.map(({ id }) => id)).toContain("dossier.nothing-late");
    expect(surcharge?.citations).not.toEqual([]);
  });

  it("the day after, its amount is asked for", () => {
    const { totalOverdue, totalSurcharge } = casnos.assess({ ...file, on: "2018-07-01" });
    for (const answer of [totalOverdue, totalSurcharge]) {
      expect(answer).toMatchObject({ reasons: [{ code: "missing-fact", fact: "declared.base", year: 2018 }] });
    }
  });

  it("care is open to who has paid what was due", () => {
    const { care } = casnos.assess({ ...file, payments: paid, on: "2018-06-30" });
    expect(care).toMatchObject({ value: { right: "open" } });
  });

  it("payments that are not known are asked for all the same", () => {
    const { totalOverdue } = casnos.assess({ ...file, payments: undefined, on: "2018-06-30" });
    expect(totalOverdue).toMatchObject({ reasons: [{ fact: "payments" }] });
    const first = casnos.assess({ ...file, payments: undefined, on: "2017-06-30" });
    expect(unwrap(first.totalOverdue).centimes).toBe(0);
    expect(unwrap(first.totalSurcharge).centimes).toBe(0);
  });
});

describe("after it", () => {
  it("who has not paid another year is not up to date, whatever is owed for this one", () => {
    const { care } = casnos.assess({ ...file, arrearsSchedule: false, on: "2018-07-01" });
    expect(care).toMatchObject({
      value: { right: "none", conditions: [{}, {}, { condition: "obligations", met: false }] },
    });
  });

  it("whether who has paid the other years is up to date is not known", () => {
    const { care } = casnos.assess({ ...file, payments: paid, on: "2018-07-01" });
    expect(care).toMatchObject({ reasons: [{ code: "missing-fact", fact: "upToDate" }] });
  });

  it.each([
    ["another year is unpaid", []],
    ["another year was paid late", paidLate],
  ])("the waivers are told when %s", (_, payments) => {
    const { amnesties } = casnos.assess({ ...file, payments, on: "2018-07-01" });
    expect(amnesties).toMatchObject({ kind: "determined" });
  });

  // Four years after 30 June 2017 and 2018 are 30 June 2021 and 2022.
  it.each([
    ["2021-06-30", "0.00"],
    ["2021-07-01", "32400.00"],
    ["2022-06-30", "32400.00"],
  ])("what is barred on %s is known while this year cannot be", (on, barred) => {
    const known = [2019, 2020, 2021, 2022].map((year) => ({ year, base: "216000" }));
    const { totalBarred, totalBarredSurcharge } = casnos.assess({
      ...file,
      declared: [...file.declared, ...known],
      on,
    });
    expect(unwrap(totalBarred).dinars).toBe(barred);
    expect(unwrap(totalBarredSurcharge).centimes > 0).toBe(barred !== "0.00");
  });

  it("what is barred is not known once it can be", () => {
    const { totalBarred } = casnos.assess({ ...file, on: "2022-07-01" });
    expect(totalBarred).toMatchObject({ reasons: [{ fact: "declared.base", year: 2018 }] });
  });

  it("what is barred before 1990 is unknown for want of the amount, not of the notices", () => {
    const activities = [{ ...trader, from: "1984-02-01", to: "1988-12-31" }];
    const { totalBarred } = casnos.assess({ ...file, activities, noticesReceived: undefined, on: "1988-11-21" });
    expect(totalBarred).toMatchObject({ reasons: [{ code: "outside-coverage" }] });
  });

  it("the report says what is barred, beside a total that is not known", () => {
    const lines = report(casnos.assess({ ...file, on: "2021-07-01" }), { language: "en" }).split("\n");
    const barred = lines.find((line) => line.trim().startsWith("of which no longer recoverable"));
    expect(barred?.replace(/\s/gu, " ")).toContain("32,400.00");
  });

  it("of a year that is paid, no notice received is asked for", () => {
    const { totalBarred } = casnos.assess({ ...file, payments: paid, noticesReceived: undefined, on: "2018-06-30" });
    expect(unwrap(totalBarred).centimes).toBe(0);
  });
});

describe("whether anything is owed late", () => {
  it("is open where nothing is known that settles it, and so are the waivers", () => {
    const { amnesties } = casnos.assess({ ...file, payments: paid, on: "2018-07-01" });
    expect(amnesties).toMatchObject({ kind: "undetermined", reasons: [{ fact: "declared.base", year: 2018 }] });
  });

  it("is not asked of a file that tells no activity", () => {
    expect(casnos.assess({ person, on: "2018-07-01" }).amnesties).toBeNull();
  });

  it("is settled where all was paid in time", () => {
    expect(casnos.assess({ ...file, payments: paid, on: "2018-06-30" }).amnesties).toBeNull();
  });
});

describe("what was paid too much for a year that is not yet due", () => {
  it("is said beside what is overdue", () => {
    const { totalOverdue } = casnos.assess({
      ...file,
      declared: [...file.declared, { year: 2018, base: "216000" }],
      payments: [{ on: "2018-02-01", amount: "40000", forYear: 2018 }],
      on: "2018-06-30",
    });
    expect(totalOverdue).toMatchObject({
      value: { dinars: "32400.00" },
      notices: [{ code: "paid-too-much", facts: { year: 2018, excess: { dinars: "7600.00" } } }],
    });
  });
});
