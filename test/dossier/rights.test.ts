import { CasnosInputError, createCasnos, unwrap, type Assessment, type Dossier, type InputOf } from "casnos-rules";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

// The five example files on what comes after the contributions, worked by hand from the law; the rest of a file is
// tested in assess.test.ts.

const casnos = createCasnos();

function example(name: string): InputOf<Dossier> {
  const file = new URL(`../../examples/dossiers/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as InputOf<Dossier>;
}

const assessed = (name: string): Assessment => casnos.assess(example(name));

describe("a widow with three children and a parent", () => {
  const { death, nextDates, care, dependants } = assessed("11-widow-with-three-children-and-a-parent");

  // 25 years x 2.5 % = 62.5 % of 400 000 / 12 a month are 20 833.33, raised to the minimum of 24 000. The widow has 50 %
  // and four others share 40 %: 90 % are 21 600, raised to the same minimum and shared as 5/9 and four times 1/9.
  it("share the minimum pension, centime by centime", () => {
    expect(unwrap(death?.survivors ?? missing())).toMatchObject({
      right: "survivors-pension",
      of: { dinars: "24000.00" },
      total: { dinars: "24000.00" },
      shares: [
        { relation: "spouse", monthly: { dinars: "13333.33" } },
        { relation: "child", ground: "no-income", monthly: { dinars: "2666.67" } },
        { relation: "child", ground: "student", monthly: { dinars: "2666.67" } },
        { relation: "child", ground: "minor", monthly: { dinars: "2666.67" } },
        { relation: "parent", monthly: { dinars: "2666.66" } },
      ],
    });
  });

  it("are told that the ceiling of the death capital is not known, and until when to claim it", () => {
    const capital = unwrap(death?.deathCapital ?? missing());
    expect(capital).toMatchObject({
      amount: { kind: "undetermined", reasons: [{ code: "no-known-rule", topic: "death-capital-ceiling" }] },
      claimBy: { value: "2030-03-14" },
    });
  });

  it("keep the days on which a right ends by age, and the last day to claim", () => {
    expect(nextDates).toEqual([
      { day: "2028-01-30", what: "survivor-leaves", year: null, activity: null },
      { day: "2030-03-14", what: "claim-death-capital", year: null, activity: null },
    ]);
  });

  it("are asked nothing of the care of who died", () => {
    expect([care, dependants]).toEqual([null, []]);
  });
});

describe("a pensioner of 2006", () => {
  const { revaluation, care, dependants, nextDates } = assessed("12-pensioner-of-2006-followed");

  // Liquidated on 2006-04-01: too late for the raises of 2006 and 2007 (31 December of the year before last); the rate of
  // 2008 is not known.
  it("is followed to the day before the first raise that is not known", () => {
    expect(unwrap(revaluation ?? missing())).toMatchObject({
      contributory: { dinars: "12000.00" },
      reachedOn: "2008-04-30",
      notRaised: [{ on: "2006-05-01" }, { on: "2007-05-01" }],
      stoppedBefore: { on: "2008-05-01" },
    });
  });

  it("has care without waiting, and so has the dependent spouse", () => {
    expect(unwrap(care ?? missing())).toMatchObject({ right: "open", openFrom: null });
    expect(unwrap(dependants[0] ?? missing())).toMatchObject({ covered: true, maternity: true });
    expect(nextDates).toEqual([]);
  });
});

describe("a surcharge of 1 200 000 DA under appeal", () => {
  const { appeals, years, nextDates } = assessed("13-surcharge-under-appeal");

  it("goes straight to the national commission, within 15 days of 10 November 2026", () => {
    expect(unwrap(appeals[0] ?? missing()).stages[0]).toMatchObject({
      forum: "national-commission",
      lastDay: "2026-11-25",
    });
    expect(nextDates[0]).toEqual({ day: "2026-11-25", what: "appeal", year: null, activity: null });
  });

  // The notice of 2023-05-10 came within four years of 2020-06-30, 2021-06-30 and 2022-06-30, and before 2023-06-30.
  it.each([
    [2020, "2027-05-10"],
    [2021, "2027-05-10"],
    [2022, "2027-05-10"],
    [2023, "2027-06-30"],
  ])("the contribution of %i can be recovered until %s", (year, lastDay) => {
    const { limitation } = unwrap(years).find((one) => one.year === year) ?? missing();
    expect(unwrap(limitation)).toMatchObject({ lastDay, barred: false });
  });

  it.each([2018, 2024, 2026])("the contribution of %i was paid, and nothing of it lapses", (year) => {
    const { limitation } = unwrap(years).find((one) => one.year === year) ?? missing();
    expect(unwrap(limitation)).toBeNull();
  });
});

describe("an accident in the first fortnight of affiliation", () => {
  const { care, careFiles, dependants } = assessed("14-accident-in-the-first-fortnight");

  // Filed on 2026-11-09: fifteen days later is 2026-11-24.
  it("finds no right to care yet, and says from when", () => {
    expect(unwrap(care ?? missing())).toMatchObject({ right: "none", openFrom: "2026-11-24" });
    expect(unwrap(careFiles[0]?.right ?? missing())).toMatchObject({ right: "none" });
  });

  it("names who is covered with the insured", () => {
    expect(dependants.map((one) => unwrap(one).covered)).toEqual([true, true]);
  });

  it("four days later the care is open, up to date as the file shows", () => {
    const later = casnos.assess({ ...example("14-accident-in-the-first-fortnight"), on: "2026-11-24" });
    expect(unwrap(later.care ?? missing())).toMatchObject({ right: "open", openFrom: "2026-11-24" });
  });
});

describe("a farmer with arrears since 1996", () => {
  const { activities, years, totalUnpaid, care, amnesties } = assessed("15-farmer-with-arrears-since-1996");

  // From 1996-03-11 to 2016-02-15 are 239 complete months: 2 000 + 239 x 200.
  it("pays 49 800 DA for filing twenty years late", () => {
    expect(unwrap(unwrap(activities)[0]?.penalty ?? missing())).toMatchObject({ penalty: { dinars: "49800.00" } });
  });

  // 2 x 7 200 + 12 x 22 500 + 2 x 27 000 + 4 x 32 400.
  it("owes 468 000 DA", () => {
    expect(unwrap(totalUnpaid).dinars).toBe("468000.00");
  });

  it("of which what fell due before 10 May 2012 is no longer recovered", () => {
    const barred = unwrap(years).filter(({ limitation }) => unwrap(limitation)?.barred === true);
    expect(barred.map(({ year }) => year)).toEqual(Array.from({ length: 16 }, (_, place) => 1996 + place));
  });

  it("finds the waiver of 2015 open to the end of 2016", () => {
    expect(unwrap(amnesties ?? missing()).windows).toContainEqual(
      expect.objectContaining({ amnesty: "lfc-2015", until: "2016-12-31" }),
    );
  });

  it("has care, the current year being paid and a schedule signed", () => {
    expect(unwrap(care ?? missing())).toMatchObject({ right: "open" });
  });
});

describe("a file", () => {
  const on = "2026-11-21";
  const spouse = { relation: "spouse", paidActivity: false } as const;

  it("that shows arrears opens no care without a schedule; one that says it is up to date does", () => {
    const file = example("13-surcharge-under-appeal");
    expect(unwrap(casnos.assess(file).care ?? missing())).toMatchObject({ right: "none" });
    expect(unwrap(casnos.assess({ ...file, upToDate: true }).care ?? missing())).toMatchObject({ right: "open" });
  });

  it.each([
    ["a death after the day asked for", { death: { diedOn: "2026-12-01", drawn: null } }, "on"],
    ["a claim before the death", { death: { diedOn: "2026-03-01", drawn: null, claimedOn: "2026-02-01" } }, "death"],
    ["a child of the future", { family: [{ relation: "child", birthDate: "2027-01-01" }] }, "family"],
    [
      "a remarriage before the death",
      { death: { diedOn: "2026-03-01", drawn: null }, family: [{ ...spouse, remarriedOn: "2025-01-01" }] },
      "family",
    ],
    [
      "a contested decision of the future",
      { contested: [{ matter: "decision", notifiedOn: "2026-12-01" }] },
      "contested",
    ],
    [
      "a pension drawn from after the day asked for",
      { pensionInPayment: { monthly: "1000", liquidatedOn: "2027-01-01", from: "2027-01-01" } },
      "on",
    ],
    ["a death without what was drawn", { death: { diedOn: "2026-03-01" } }, "death"],
    ["an unknown field", { widow: true }, "widow"],
  ])("with %s is refused, and says where", (_, part, field) => {
    const ask = () => casnos.assess({ on, person: {}, ...part } as never);
    expect(ask).toThrow(CasnosInputError);
    try {
      ask();
    } catch (error) {
      expect((error as CasnosInputError).issues[0]?.path[0]).toBe(field);
    }
  });
});

function missing(): never {
  throw new Error("missing");
}
