import { createCasnos, unwrap, type InputOf, type PensionFacts, type Person } from "casnos-rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const casnos = createCasnos();
const man = { sex: "male", moudjahid: false, totallyIncapacitated: false } as const;
const woman = { ...man, sex: "female", childrenRaised: 0 } as const;

function years(from: number, to: number, base: string | number, quarters?: number): InputOf<PensionFacts>["periods"] {
  return Array.from({ length: to - from + 1 }, (_, place) => ({
    kind: "contributed" as const,
    year: from + place,
    base,
    quarters,
  }));
}

describe("the retirement age", () => {
  const age = (person: InputOf<Person>, on = "2026-11-21", of = casnos) => of.retirement.age({ person, on });

  it.each([
    ["a man", man, 65],
    ["a woman", woman, 60],
    ["a woman who raised one child", { ...woman, childrenRaised: 1 }, 59],
    ["a woman who raised three", { ...woman, childrenRaised: 3 }, 57],
    ["a woman who raised seven", { ...woman, childrenRaised: 7 }, 57],
    ["a moudjahid", { ...man, moudjahid: true, warInvalidityPercent: 0 }, 60],
    ["a moudjahid with 25 % invalidity", { ...man, moudjahid: true, warInvalidityPercent: 25 }, 58],
    ["a moudjahid with 29 % invalidity", { ...man, moudjahid: true, warInvalidityPercent: 29 }, 58],
    [
      "a moudjahida who raised three, with 99 %",
      { ...woman, childrenRaised: 3, moudjahid: true, warInvalidityPercent: 99 },
      43,
    ],
  ])("of %s", (_, person, expected) => {
    expect(unwrap(age({ ...person, birthDate: "1960-05-10" }))).toMatchObject({ condition: "age", years: expected });
  });

  it("is reached on the birthday, on the last day of February for who was born on the 29th", () => {
    expect(unwrap(age({ ...man, birthDate: "1961-11-21" }))).toMatchObject({ reachedOn: "2026-11-21", reached: true });
    expect(unwrap(age({ ...man, birthDate: "1961-11-22" }))).toMatchObject({ reached: false });
    expect(age({ ...man, birthDate: "1964-02-29" })).toMatchObject({
      value: { reachedOn: "2029-02-28" },
      certainty: { source: "unverified", weakestStep: "retirement.reached-on" },
    });
    expect(age({ ...woman, birthDate: "1964-02-29" })).toMatchObject({
      value: { reachedOn: "2024-02-29" },
      certainty: { source: "enacted" },
    });
  });

  it("is not asked of who is incapable of work, nor of a moudjahid with 100 % invalidity", () => {
    expect(unwrap(age({ ...man, totallyIncapacitated: true }))).toEqual({ condition: "none", ground: "incapacity" });
    expect(unwrap(age({ ...man, moudjahid: true, warInvalidityPercent: 100 }))).toEqual({
      condition: "none",
      ground: "war-invalidity",
    });
  });

  it("is disputed only where all reductions together pass ten years", () => {
    const born = { birthDate: "1940-01-01", moudjahid: true } as const;
    expect(age({ ...man, ...born, warInvalidityPercent: 50 })).toMatchObject({
      value: { years: 55 },
      certainty: { disputed: [] },
    });
    expect(age({ ...man, ...born, warInvalidityPercent: 60 })).toMatchObject({
      value: { years: 54 },
      certainty: { disputed: ["age-reductions"] },
    });
    const ten = createCasnos({ readings: { "age-reductions": "at-most-ten" } });
    expect(unwrap(age({ ...man, ...born, warInvalidityPercent: 60 }, "2026-11-21", ten))).toMatchObject({ years: 55 });
  });

  it("asks for no fact that it does not need", () => {
    expect(age({ totallyIncapacitated: true })).toMatchObject({ kind: "determined" });
    expect(age({ ...man, birthDate: "1960-01-01" })).toMatchObject({ kind: "determined" });
    expect(age({ sex: "female", totallyIncapacitated: false, moudjahid: false })).toMatchObject({
      reasons: [{ code: "missing-fact", fact: "person.childrenRaised" }],
    });
  });

  it("takes ordinary values for what is left out when asked to, and lists them", () => {
    const ordinary = createCasnos({ leftOut: "ordinary" });
    expect(
      ordinary.retirement.age({ person: { sex: "female", birthDate: "1960-01-01" }, on: "2026-01-01" }),
    ).toMatchObject({
      value: { years: 60 },
      assumed: [
        { fact: "person.totallyIncapacitated", value: false },
        { fact: "person.moudjahid", value: false },
        { fact: "person.childrenRaised", value: 0 },
      ],
    });
    expect(ordinary.retirement.age({ person: { sex: "male" }, on: "2026-01-01" })).toMatchObject({
      reasons: [{ code: "missing-fact", fact: "person.birthDate" }],
    });
  });
});

describe("the right", () => {
  const right = (person: InputOf<Person>, periods: InputOf<PensionFacts>["periods"], on: string, of = casnos) =>
    unwrap(of.retirement.entitlement({ person: { ...man, ...person }, periods, on })).right;

  it.each([
    ["60 quarters", years(1991, 2005, "96000"), "pension"],
    ["59 quarters", [...(years(1991, 2004, "96000") ?? []), ...(years(2005, 2005, "96000", 3) ?? [])], "allowance"],
    ["20 quarters", years(2001, 2005, "96000"), "allowance"],
    ["19 quarters", [...(years(2002, 2005, "96000") ?? []), ...(years(2001, 2001, "96000", 3) ?? [])], "none"],
    ["no year at all", [], "none"],
  ])("of a man of 65 with %s", (_, periods, expected) => {
    expect(right({ birthDate: "1940-01-01" }, periods, "2006-01-01")).toBe(expected);
  });

  it("of a woman of 62 with ten years is an allowance before 18 November 2015, and none after", () => {
    const person = { ...woman, birthDate: "1953-06-01" };
    expect(right(person, years(2001, 2010, "300000"), "2015-11-17")).toBe("allowance");
    expect(right(person, years(2001, 2010, "300000"), "2015-11-18")).toBe("none");
  });

  it("of a woman of 66 to an allowance is disputed since then", () => {
    const answer = casnos.retirement.entitlement({
      person: { ...woman, birthDate: "1950-01-01" },
      periods: years(2001, 2010, "300000"),
      on: "2016-06-01",
    });
    expect(answer).toMatchObject({ value: { right: "allowance" } });
    expect(answer.kind === "determined" && answer.certainty.disputed).toContain("allocation-age");
  });

  it("counts war years twice, for a moudjahid alone, and none of them as contributed", () => {
    const war = [1958, 1959, 1960, 1961].map((year) => ({ kind: "war" as const, year }));
    const moudjahid = { moudjahid: true, warInvalidityPercent: 0, birthDate: "1940-01-01" };
    expect(right(moudjahid, [...war, ...(years(1992, 1998, "60000") ?? [])], "2006-01-01")).toBe("none");
    expect(right(moudjahid, [...war, ...(years(1991, 1998, "60000") ?? [])], "2006-01-01")).toBe("pension");
    expect(right({ birthDate: "1940-01-01" }, [...war, ...(years(1991, 1998, "60000") ?? [])], "2006-01-01")).toBe(
      "allowance",
    );
  });

  it("is refused with the conditions required and held", () => {
    expect(
      unwrap(
        casnos.retirement.entitlement({
          person: { ...man, birthDate: "1970-01-01" },
          periods: years(2000, 2020, 300_000),
          on: "2026-01-01",
        }),
      ),
    ).toEqual({
      right: "none",
      nearest: "pension",
      conditions: [
        { condition: "validated-years", required: "15", held: "21", met: true },
        { condition: "contributed-years", required: "7.5", held: "21", met: true },
        { condition: "age", requiredYears: 65, reachedOn: "2035-01-01", met: false },
      ],
    });
  });

  it("of a mother with eight years follows the reduced duration of the column where that reading is chosen", () => {
    const person = { ...woman, childrenRaised: 2, birthDate: "1940-01-01" };
    const column = createCasnos({ readings: { "short-duration": "column-2006" } });
    expect(right(person, years(1998, 2005, "96000"), "2006-06-01")).toBe("allowance");
    expect(right(person, years(1998, 2005, "96000"), "2006-06-01", column)).toBe("pension");
    expect(right({ ...person, childrenRaised: 0 }, years(1998, 2005, "96000"), "2006-06-01", column)).toBe("allowance");
  });
});

describe("the pension", () => {
  const input = {
    person: { ...man, birthDate: "1950-01-01" },
    periods: years(1984, 2015, "216000"),
    startOn: "2017-03-01",
    dependentSpouse: false,
  };
  const pension = (changes: Partial<InputOf<PensionFacts>> = {}, of = casnos) =>
    of.retirement.pension({ ...input, ...changes });
  const monthly = (changes: Partial<InputOf<PensionFacts>> = {}, of = casnos): string => {
    const value = unwrap(pension(changes, of));
    return value.right === "none" ? "none" : value.monthly.dinars;
  };

  it("is exact and rounded once: seven years of 2 000 004 DA and 28 quarters end on half a centime", () => {
    const bases = [285714.0, 285714, 285714, 285714, 285714, 285714, 285720];
    expect(bases.reduce((a, b) => a + b)).toBe(2_000_004);
    const periods = bases.map((base, place) => ({ kind: "contributed" as const, year: 2001 + place, base }));
    const answer = pension({ person: { ...man, birthDate: "1940-01-01" }, periods, startOn: "2008-01-01" });
    expect(answer).toMatchObject({ value: { right: "allowance", monthly: { dinars: "4166.68" } } });
    const month = answer.steps.find(({ id }) => id === "retirement.month");
    expect(month?.value).toEqual({ fraction: "833335/2", dinars: "4166.68" });
  });

  it("starts by the law of its day, whatever that day", () => {
    expect(monthly({ startOn: "2022-12-31" })).toBe("15000.00");
    expect(monthly({ startOn: "2023-01-01" })).toBe("20000.00");
    expect(pension({ startOn: "1989-12-31", periods: [], person: { ...man, birthDate: "1920-01-01" } })).toMatchObject({
      value: { right: "none" },
    });
    expect(
      pension({
        startOn: "1988-01-01",
        periods: years(1970, 1987, 20_000),
        person: { ...man, birthDate: "1920-01-01" },
      }),
    ).toMatchObject({
      reasons: [{ code: "outside-coverage", coveredFrom: "1990-01-01" }],
    });
  });

  it("leaves only the spouse increase and the total open where that increase is not known", () => {
    expect(pension({ dependentSpouse: true })).toMatchObject({
      kind: "determined",
      value: {
        monthly: { dinars: "15000.00" },
        spouseIncrease: { kind: "undetermined", reasons: [{ code: "no-known-rule" }] },
        total: { kind: "undetermined" },
      },
    });
    expect(
      pension({
        dependentSpouse: true,
        startOn: "2010-06-01",
        person: { ...man, birthDate: "1940-01-01" },
        periods: years(1984, 2009, "216000"),
      }),
    ).toMatchObject({
      value: { monthly: { dinars: "11700.00" }, total: { kind: "determined", value: { dinars: "13200.00" } } },
    });
  });

  it("says which bases lie outside their year's bounds, and changes none", () => {
    const answer = pension({
      periods: [...(years(2001, 2015, "216000") ?? []), { kind: "contributed", year: 2016, base: "1" }],
    });
    expect(answer).toMatchObject({
      notices: [
        { code: "coefficients-at-one" },
        {
          code: "base-outside-bounds",
          facts: { year: 2016, base: { dinars: "1.00" }, floor: { dinars: "216000.00" } },
        },
      ],
    });
  });

  it("takes each base after its coefficient", () => {
    const periods = (years(1996, 2015, "400000") ?? []).map((year) => ({ ...year, coefficient: "1.25" }));
    // 500 000 a year is 41 666.66… a month; half of it is 20 833.33….
    expect(monthly({ periods })).toBe("20833.33");
  });

  it("of an allowance rests on the bases of a pension, which no source says: unverified", () => {
    // 8 years x 2.5 % = 20 % of 1 200 000 / 12 = 100 000: 20 000. The dossier: base for CASNOS (10 best years?) unknown.
    const allowance = pension({ periods: years(2008, 2015, "1200000") });
    expect(allowance).toMatchObject({
      value: { right: "allowance", monthly: { dinars: "20000.00" } },
      certainty: { source: "unverified", weakestStep: "retirement.allowance-base" },
    });
    expect(allowance.citations).toContainEqual(
      expect.objectContaining({ series: "allowance-base", value: "as-of-a-pension", text: null, status: "unverified" }),
    );
    // The base of a pension is read; that an allowance is open does not hang on its base.
    expect(pension({ periods: years(1996, 2015, "1200000") })).toMatchObject({ certainty: { source: "reported" } });
    const entitlement = { person: input.person, periods: years(2008, 2015, "1200000"), on: input.startOn };
    expect(casnos.retirement.entitlement(entitlement)).toMatchObject({ certainty: { source: "reported" } });
  });

  it("of fewer than ten years is disputed, since the mean can be taken over ten", () => {
    const periods = years(2009, 2015, "600000");
    const ten = createCasnos({ readings: { "short-career-mean": "ten" } });
    expect(pension({ periods })).toMatchObject({ value: { right: "allowance", monthly: { dinars: "8750.00" } } });
    expect(monthly({ periods }, ten)).toBe("6125.00");
  });

  const base = fc.integer({ min: 0, max: 600_000_000 }).map((centimes) => (centimes / 100).toFixed(2));
  const career = fc
    .array(base, { minLength: 15, maxLength: 40 })
    .map((bases) => bases.map((one, place) => ({ kind: "contributed" as const, year: 1975 + place, base: one })));
  const of = (periods: InputOf<PensionFacts>["periods"], startOn = "2017-03-01"): number => {
    const value = unwrap(pension({ periods, startOn }));
    return value.right === "none" ? 0 : value.monthly.centimes;
  };

  it("never falls when a base rises", () => {
    fc.assert(
      fc.property(career, fc.nat(14), fc.nat(1_000_000), (periods, place, more) => {
        const raised = periods.map((year, index) =>
          index === place ? { ...year, base: (Number(year.base) + more).toFixed(2) } : year,
        );
        return of(periods) <= of(raised);
      }),
    );
  });

  it("never falls with one more year", () => {
    fc.assert(
      fc.property(
        career,
        base,
        (periods, more) => of(periods) <= of([...periods, { kind: "contributed", year: 1974, base: more }]),
      ),
    );
  });

  it("lies between the minimum and the ceiling", () => {
    fc.assert(fc.property(career, (periods) => of(periods) >= 1_500_000 && of(periods) <= 27_000_000));
  });

  it("does not depend on the order of the periods", () => {
    fc.assert(fc.property(career, (periods) => of(periods) === of([...periods].reverse())));
  });
});

describe("the start of a pension", () => {
  it.each([
    ["2016-01-01", "2016-02-01"],
    ["2026-12-31", "2027-01-01"],
    ["2015-11-18", "2015-12-01"],
  ])("claimed on %s is %s", (claimReceivedOn, startOn) => {
    expect(unwrap(casnos.retirement.startDate({ claimReceivedOn }))).toEqual({ startOn });
  });

  it("is not known before the decree of 2015", () => {
    expect(casnos.retirement.startDate({ claimReceivedOn: "2015-11-17" })).toMatchObject({
      reasons: [{ code: "no-known-rule", topic: "pension-start" }],
    });
  });
});
