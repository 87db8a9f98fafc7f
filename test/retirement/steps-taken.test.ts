import { createCasnos, type Answer, type InputOf, type PensionFacts, type Person } from "casnos-rules";
import { describe, expect, it } from "vitest";
import { underAReform } from "../under-a-reform.js";
import { conventionsOf, step, taken } from "../working/steps-of.js";

// Which steps an answer takes, and which it does not: a step tells of a rule that was applied, so that a rule that does
// not concern a career may leave none. The order is that of README of the dossiers: base, ceiling of the base, rate,
// month, minimum, ceiling of the pension.

type Periods = NonNullable<InputOf<PensionFacts>["periods"]>;

const casnos = createCasnos();
const column = createCasnos({ readings: { "short-duration": "column-2006" } });
const man = { sex: "male", birthDate: "1950-03-01", moudjahid: false, totallyIncapacitated: false } as const;
const woman = { ...man, sex: "female", childrenRaised: 0 } as const;
const moudjahid = { ...man, birthDate: "1940-01-01", moudjahid: true, warInvalidityPercent: 0 } as const;
const incapable = { ...man, totallyIncapacitated: true } as const;
const startOn = "2017-03-01";

const between = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, place) => from + place);
const contributed = (from: number, to: number, base = "600000"): Periods =>
  between(from, to).map((year) => ({ kind: "contributed", year, base }));
const of = (
  kind: "other-fund" | "national-service" | "ministry-invalidity" | "war",
  from: number,
  to: number,
): Periods => between(from, to).map((year) => ({ kind, year }));
const bought = (years: number): Periods => [{ kind: "bought-back", years }];

const pension = (periods: Periods, person: InputOf<Person> = man, on = startOn, by = casnos) =>
  by.retirement.pension({ person, periods, startOn: on, dependentSpouse: false });
const entitlement = (periods: Periods, person: InputOf<Person> = man, on = startOn, by = casnos) =>
  by.retirement.entitlement({ person, periods, on });

const readings = (answer: Answer<unknown>) => (answer.kind === "determined" ? answer.readings.map(({ id }) => id) : []);
const noRule = (topic: string) => ({ kind: "undetermined", reasons: [{ code: "no-known-rule", topic }] });

const AMOUNT = ["best-bases", "monthly-base", "rate", "capped-rate", "base-under-ceiling", "month", "minimum"];
const LAST = ["ceiling", "monthly"];

describe("the steps of a pension", () => {
  it("of twenty years are its conditions and its amount, and no rule of other careers", () => {
    const answer = pension(contributed(1995, 2014));
    expect(taken(answer)).toEqual([
      "effective-years",
      "pension-duration",
      "ordinary-age",
      "reached-on",
      "right",
      ...AMOUNT,
      ...LAST,
    ]);
    expect(step(answer, "effective-years")).toEqual([{ quarters: 80 }, "20"]);
    expect(step(answer, "right")).toEqual([{ on: startOn }, "pension"]);
    // Ten bases are as many as the mean is taken over: no reading decides.
    expect(readings(answer)).toEqual([]);
    expect(conventionsOf(answer)).toEqual([]);
  });

  it("of nine years is a mean over those held, by a reading", () => {
    const answer = pension(contributed(2006, 2014));
    expect(readings(answer)).toContain("short-career-mean");
    expect(step(answer, "monthly-base")?.[0]).toMatchObject({ months: 108 });
  });

  it("name the best years in their order, whatever that of the career, and its best first", () => {
    // 1995 is best, then 2014 to 2006; the career is given from the last year to the first.
    const periods = [
      ...[...contributed(2000, 2004, "500000")].reverse(),
      ...[...contributed(2005, 2014)].reverse(),
      ...contributed(1995, 1995, "900000"),
    ];
    const best = step(pension(periods), "best-bases")?.[0];
    // Of ten years with the same base nine have a place: those that the list names first.
    expect(best).toEqual({ years: [1995, ...between(2006, 2014)], best: 10 });
  });

  it("of a moudjahid with years of the war and an invalidity of 30 % tell of each of them", () => {
    const answer = pension([...contributed(1985, 2014), ...of("war", 1955, 1957)], {
      ...moudjahid,
      warInvalidityPercent: 30,
    });
    expect(taken(answer)).toEqual([
      "effective-years",
      "war-years",
      "validated-years",
      "pension-duration",
      "freed-by-war-invalidity",
      "ordinary-age",
      "moudjahid-reduction",
      "invalidity-reduction",
      "required-age",
      "reached-on",
      "right",
      ...AMOUNT.slice(0, 3),
      "war-rate",
      ...AMOUNT.slice(3),
      ...LAST,
    ]);
    // 3 x 2 years; 65 - 5 - 3.
    expect(step(answer, "war-years")).toEqual([{ calendarYears: 3, counts: 2 }, "6"]);
    expect(step(answer, "validated-years")).toEqual([{ effective: "30", war: "6" }, "36"]);
    expect(step(answer, "invalidity-reduction")).toEqual([{ invalidity: "0.3", band: "0.1", perBand: 1 }, 3]);
    expect(step(answer, "required-age")).toEqual([{ ordinary: 65, reductions: 8 }, 57]);
    expect(step(answer, "war-rate")).toEqual([{ years: "6", perWarYear: "0.035" }, "0.21"]);
  });

  it("of a moudjahid without years of the war nor invalidity tell of neither", () => {
    expect(taken(pension(contributed(1995, 2014), moudjahid))).toEqual([
      "effective-years",
      "pension-duration",
      "ordinary-age",
      "moudjahid-reduction",
      "required-age",
      "reached-on",
      "right",
      ...AMOUNT,
      ...LAST,
    ]);
  });

  it.each([
    [0, ["ordinary-age", "reached-on"]],
    [2, ["ordinary-age", "children-reduction", "required-age", "reached-on"]],
  ])("of a woman who raised %d children", (childrenRaised, steps) => {
    const answer = casnos.retirement.age({ person: { ...woman, childrenRaised }, on: startOn });
    expect(taken(answer)).toEqual(steps);
  });

  it("of the age for incapacity is that none is asked", () => {
    const answer = casnos.retirement.age({ person: { totallyIncapacitated: true }, on: startOn });
    expect(answer.steps).toMatchObject([{ id: "retirement.no-age-for-incapacity", inputs: { rule: "none" } }]);
    expect(step(answer, "no-age-for-incapacity")?.[1]).toBe("none");
  });

  it("of a career with another fund tell of its years, and of no other kind", () => {
    const answer = pension([...contributed(2000, 2009, "1200000"), ...of("other-fund", 1990, 1997)]);
    expect(taken(answer)).toEqual([
      "effective-years",
      "other-fund-years",
      "effective-in-all",
      "validated-in-all",
      "pension-duration",
      "ordinary-age",
      "reached-on",
      "right",
      "years-paid",
      ...AMOUNT,
      ...LAST,
    ]);
  });

  it("of a career with national service tell of it, and not of effective years in all", () => {
    expect(taken(pension([...contributed(2000, 2014), ...of("national-service", 1971, 1972)]))).toEqual([
      "effective-years",
      "national-service-years",
      "validated-in-all",
      "pension-duration",
      "ordinary-age",
      "reached-on",
      "right",
      "years-paid",
      "national-service-rate",
      ...AMOUNT,
      ...LAST,
    ]);
  });

  it("of a career with years served by the ministry tell of those", () => {
    expect(taken(entitlement([...contributed(2002, 2014), ...of("ministry-invalidity", 1990, 1991)]))).toEqual([
      "effective-years",
      "ministry-invalidity-years",
      "validated-in-all",
      "pension-duration",
      "ordinary-age",
      "reached-on",
      "right",
    ]);
  });

  it("of a career with years bought back, and of an allowance, which lacks no national service", () => {
    const answer = entitlement([...contributed(2007, 2014), ...bought(2)]);
    expect(taken(answer)).toEqual([
      "effective-years",
      "bought-back-years",
      "validated-in-all",
      "pension-duration",
      "allowance-duration",
      "allowance-age",
      "reached-on",
      "right",
    ]);
    expect(step(answer, "allowance-duration")).toEqual([{ validated: "10", required: "5", below: "15" }, true]);
    expect(step(answer, "right")).toEqual([{ on: startOn }, "allowance"]);
  });

  it("of no right are the years that lack; with the years, the age that lacks", () => {
    const short = entitlement(contributed(2012, 2014));
    expect(taken(short)).toEqual(["effective-years", "pension-duration", "allowance-duration", "right"]);
    expect(step(short, "right")).toEqual([{ on: startOn }, "none"]);
    const young = entitlement(contributed(1995, 2014), { ...man, birthDate: "1960-01-01" });
    expect(taken(young)).toEqual(["effective-years", "pension-duration", "ordinary-age", "reached-on", "right"]);
    expect(step(young, "right")).toEqual([{ on: startOn }, "none"]);
  });

  it("of a child of a chahid tell of the years granted and of their rate, twice in no career", () => {
    const steps = taken(pension(contributed(2007, 2014), { ...man, childOfChahid: true }));
    expect(steps.slice(0, 4)).toEqual([
      "effective-years",
      "chahid-child-years",
      "effective-in-all",
      "validated-in-all",
    ]);
    expect(steps.filter((id) => id === "chahid-child-rate")).toHaveLength(1);
    expect(taken(pension([...contributed(2000, 2014), ...bought(1)]))).not.toContain("chahid-child-rate");
  });
});

describe("the steps of incapacity", () => {
  const BY_INCAPACITY = ["no-age-for-incapacity", "counted-years", "right"];

  it("raise the years and the amount, and leave national service out", () => {
    const answer = pension([...contributed(2011, 2014), ...of("national-service", 1971, 1972)], incapable);
    expect(taken(answer)).toEqual([
      "effective-years",
      "national-service-without-age",
      "validated-in-all",
      ...BY_INCAPACITY,
      ...AMOUNT,
      ...LAST,
    ]);
    // 4 years, raised to 15: 37.5 % of 50 000 is 18 750, above the minimum of 15 000.
    expect(step(answer, "counted-years")).toEqual([{ validated: "4", atLeast: "15" }, "15"]);
    expect(step(answer, "month")?.[1]).toEqual({ fraction: "1875000/1", dinars: "18750.00" });
    expect(step(answer, "right")).toEqual([{ on: startOn }, "pension"]);
  });

  it("tell of the minimum only where it is what is paid", () => {
    expect(taken(pension(contributed(2011, 2014, "480000"), incapable))).toContain("minimum-for-incapacity");
    expect(taken(pension(contributed(2011, 2014, "480001"), incapable))).not.toContain("minimum-for-incapacity");
    // 480 000 / 12 x 37.5 % = 15 000, which is the minimum.
    expect(taken(pension(contributed(1995, 2014, "360000"), man))).not.toContain("minimum-for-incapacity");
  });

  it("without any base is a convention, and with one is none", () => {
    expect(conventionsOf(pension([], incapable))).toContain("no-base");
    expect(conventionsOf(pension(contributed(2014, 2014), incapable))).not.toContain("no-base");
    // Nothing over one year at least, or over ten.
    expect(step(pension([], incapable), "monthly-base")?.[0]).toMatchObject({ months: 12 });
  });

  it("asks for nobody's service that there is not: a person of whom nothing else is known", () => {
    const person = { totallyIncapacitated: true, moudjahid: false } as const;
    expect(
      taken(pension([...contributed(2010, 2014), ...of("ministry-invalidity", 1990, 1999)], person)),
    ).not.toContain("national-service-without-age");
  });

  it("leave out no year but those of national service", () => {
    const periods = [
      ...contributed(2011, 2014),
      ...of("national-service", 1971, 1972),
      ...of("other-fund", 1990, 1991),
    ];
    expect(entitlement(periods, incapable)).toMatchObject({ value: { conditions: [{}, { held: "6" }] } });
  });

  it("pay no year bought back: it changes nothing at the cap, and below it no source says", () => {
    // 32 years x 2.5 % = 80 %, the most, of 50 000: 40 000.
    expect(pension([...contributed(1983, 2014), ...bought(1)], incapable)).toMatchObject({
      value: { rate: "0.8", monthly: { dinars: "40000.00" } },
    });
    expect(pension([...contributed(1984, 2014), ...bought(1)], incapable)).toMatchObject(
      noRule("buy-back-where-no-age-is-asked"),
    );
  });

  it("keeps the years bought back of a moudjahid whom 100 % would free as well", () => {
    const person = { ...moudjahid, warInvalidityPercent: 100, totallyIncapacitated: true } as const;
    expect(entitlement([...contributed(2000, 2014), ...bought(2)], person)).toMatchObject({
      value: { right: "pension", conditions: [{ condition: "age", requiredYears: null }, { held: "17" }] },
    });
  });
});

describe("the steps of the reduced duration of the column", () => {
  it("are taken of a moudjahid and of a mother, and of nobody else", () => {
    const ofDuration = (person: InputOf<Person>) =>
      taken(entitlement(contributed(2007, 2014), person, startOn, column)).filter((id) => id.endsWith("-duration"));
    expect(ofDuration(moudjahid)).toEqual(["pension-duration", "short-duration"]);
    expect(ofDuration({ ...woman, childrenRaised: 1 })).toEqual(["pension-duration", "short-duration"]);
    expect(ofDuration(woman)).toEqual(["pension-duration", "allowance-duration"]);
    expect(ofDuration(man)).toEqual(["pension-duration", "allowance-duration"]);
  });

  it("make years bought back unneeded, of which article 13 does not speak", () => {
    const mother = { ...woman, childrenRaised: 2 } as const;
    const periods = [...contributed(2007, 2014), ...bought(2)];
    expect(pension(periods, mother, startOn, column)).toMatchObject(noRule("bought-back-years-not-needed"));
    expect(pension([...contributed(2008, 2014), ...bought(2)], mother, startOn, column)).toMatchObject({
      kind: "determined",
      value: { right: "pension", rate: "0.225" },
    });
  });
});

describe("a rate that is known to reach its cap", () => {
  const war = (to: number) => of("war", 1955, to);
  const served = of("ministry-invalidity", 1985, 1986);

  it("with years of the war does not hang on those of an unknown rate", () => {
    // 20 x 2.5 % = 50 %; 8 calendar years count 16, 16 x 3.5 % = 56 %: above 100 %.
    const answer = pension([...contributed(1995, 2014), ...war(1962), ...served], moudjahid);
    expect(answer).toMatchObject({ value: { rate: "1" } });
    // 7 calendar years: 50 % + 49 % = 99 %, which a year at any rate would raise.
    expect(pension([...contributed(1995, 2014), ...war(1961), ...served], moudjahid)).toMatchObject(
      noRule("rate-of-ministry-invalidity"),
    );
  });
});

describe("an allowance beside another fund", () => {
  it("hangs on no national service where there is none", () => {
    // 5 x 2.5 % = 12.5 % of 50 000.
    expect(pension([...contributed(2010, 2014), ...of("other-fund", 1990, 1992)])).toMatchObject({
      value: { right: "allowance", rate: "0.125", monthly: { dinars: "6250.00" } },
    });
  });
});

describe("what is said of the bases", () => {
  const notices = (periods: Periods) => {
    const answer = pension(periods);
    return answer.kind === "determined" ? answer.notices : [];
  };
  const codes = (periods: Periods) => notices(periods).map(({ code }) => code);
  const withCoefficient = (periods: Periods, coefficient: string) =>
    periods.map((period) => (period.kind === "contributed" ? { ...period, coefficient } : period));

  it("is that they are not updated, where no coefficient is given at all", () => {
    expect(codes(contributed(2000, 2014, "300000"))).toContain("coefficients-at-one");
    const [first, ...others] = contributed(2000, 2014, "300000");
    if (first === undefined) throw new Error("no year");
    expect(codes([...withCoefficient([first], "1.5"), ...others])).not.toContain("coefficients-at-one");
    expect(codes(withCoefficient(contributed(2000, 2014, "300000"), "1.5"))).not.toContain("coefficients-at-one");
  });

  it("is which lie outside the bounds of their year: 12 and 96 times the wage of 12 000 of 2008", () => {
    const outside = (base: string) =>
      notices([...contributed(1995, 2007, "300000"), ...contributed(2008, 2008, base)]).flatMap(({ code, facts }) =>
        code === "base-outside-bounds" ? [facts["year"]] : [],
      );
    expect(outside("143999.99")).toContain(2008);
    expect(outside("144000")).not.toContain(2008);
    expect(outside("1152000")).not.toContain(2008);
    expect(outside("1152000.01")).toContain(2008);
  });

  it("is of which years no bounds are known, in their order", () => {
    const before = [...contributed(1985, 1989, "20000")].reverse();
    const unknown = notices([...before, ...contributed(1995, 2014, "300000")]).find(
      ({ code }) => code === "bounds-unknown",
    );
    expect(unknown?.facts).toEqual({ years: [1985, 1986, 1987, 1988, 1989] });
    expect(codes(contributed(1995, 2014, "300000"))).not.toContain("bounds-unknown");
  });

  it("counts the best of bases with coefficients and of those without", () => {
    // 1 x 450 000 + 9 x 300 000 = 3 150 000, / 120 = 26 250.
    const periods = [
      ...withCoefficient(contributed(1999, 1999, "300000"), "1.5"),
      ...contributed(2000, 2014, "300000"),
    ];
    expect(pension(periods)).toMatchObject({ value: { monthlyBase: { dinars: "26250.00" } } });
  });
});

describe("the age under the reading of ten years at most", () => {
  it("tells of all reductions together, and of the limit", () => {
    const ten = createCasnos({ readings: { "age-reductions": "at-most-ten" } });
    const age = (warInvalidityPercent: number) =>
      step(ten.retirement.age({ person: { ...moudjahid, warInvalidityPercent }, on: startOn }), "reductions");
    expect(age(60)).toEqual([{ total: 11, atMost: 10 }, 10]);
    expect(age(40)).toEqual([{ total: 9, atMost: 10 }, 9]);
  });
});

describe("the age, were its figures others", () => {
  const from = "2027-01-01";
  const years = (person: InputOf<Person>, by: typeof casnos) => {
    const answer = by.retirement.age({ person, on: "2027-06-01" });
    return answer.kind === "determined" && answer.value.condition === "age" ? answer.value.years : answer;
  };

  it("takes two years a child for two children, four of 60", () => {
    const mother = { ...woman, childrenRaised: 2 } as const;
    expect(years(mother, casnos)).toBe(58);
    expect(years(mother, underAReform({ series: "age-reduction-per-child", from, value: 2 }))).toBe(56);
  });

  it("takes two years for each of three bands of 10 %, six of 60, and one for each of two bands of 30 %", () => {
    const person = { ...moudjahid, warInvalidityPercent: 35 } as const;
    expect(years(person, casnos)).toBe(57);
    expect(years(person, underAReform({ series: "age-reduction-per-invalidity-band", from, value: 2 }))).toBe(54);
    expect(
      years({ ...person, warInvalidityPercent: 89 }, underAReform({ series: "invalidity-band", from, value: "0.3" })),
    ).toBe(58);
  });
});

describe("the steps of buying back", () => {
  const buyBack = (periods: Periods, person: InputOf<Person> = man) =>
    casnos.retirement.buyBack({ person, periods, on: startOn });

  it("end with why none is bought", () => {
    expect(step(buyBack(contributed(2000, 2014)), "buy-back-not-needed")).toEqual([{ on: startOn }, "not-needed"]);
    expect(step(buyBack([...contributed(2006, 2014), ...bought(5)]), "buy-back-used-up")).toEqual([
      { on: startOn, already: "5" },
      "used-up",
    ]);
    expect(step(buyBack([], { ...man, birthDate: "1960-01-01" }), "buy-back-too-early")).toEqual([
      { on: startOn },
      "2025-01-01",
    ]);
  });

  it("of an allowance that hangs on national service is asked once no pension opens", () => {
    // 3 contributed and 2 served: 5 years with them, 3 without; with 5 bought back 8 or 10, an allowance both ways.
    expect(buyBack([...contributed(2012, 2014), ...of("national-service", 1971, 1972)])).toMatchObject({
      value: { buyBack: "open", opens: "allowance" },
    });
  });
});

describe("the days of a claim", () => {
  const window = (on: string) => casnos.retirement.claimWindow({ startOn: on });

  it("rest on the end of a month only where the month before lacks the day, not one after", () => {
    // 30 June less 4 months is the end of February; 30 October less 4 is 30 June, while 4 later would be February.
    expect(conventionsOf(window("2026-06-30"))).toEqual(["month-end"]);
    expect(conventionsOf(window("2026-10-30"))).toEqual([]);
    expect(step(window("2026-06-30"), "claim-until")).toEqual([
      { startOn: "2026-06-30", from: "2025-12-30", months: 4 },
      "2026-02-28",
    ]);
    expect(step(window("2026-06-30"), "claim-from")).toEqual([{ startOn: "2026-06-30", months: 6 }, "2025-12-30"]);
  });

  it("begin a pension on the first of the next month (décret exécutif 15-289, article 12)", () => {
    const answer = casnos.retirement.startDate({ claimReceivedOn: "2026-11-21" });
    expect(answer.steps).toMatchObject([
      { id: "retirement.start-date", inputs: { claimReceivedOn: "2026-11-21" }, value: "2026-12-01" },
    ]);
  });
});
