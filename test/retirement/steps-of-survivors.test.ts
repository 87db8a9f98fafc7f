import { createCasnos, type InputOf, type Person, type SurvivorsFacts } from "casnos-rules";
import { contextOf, determine, survivors as ruleOfSurvivors } from "casnos-rules/retirement";
import { describe, expect, it } from "vitest";
import type { Day } from "../../src/calendar/day.js";
import type { Centimes } from "../../src/money/centimes.js";
import { step, taken } from "../working/steps-of.js";

const casnos = createCasnos();

type Family = NonNullable<InputOf<SurvivorsFacts>["family"]>;
type Career = NonNullable<Extract<InputOf<SurvivorsFacts>["deceased"], { was: "insured" }>["periods"]>;

const widow = { relation: "spouse", remarriedOn: null } as const;
const child = { relation: "child", birthDate: "2015-06-01", otherParentLives: false } as const;
const parent = { relation: "parent", resources: "9000" } as const;
const man = { sex: "male", birthDate: "1972-01-01", moudjahid: false, totallyIncapacitated: false } as const;

const between = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, place) => from + place);
const contributed = (from: number, to: number, base = "480000"): Career =>
  between(from, to).map((year) => ({ kind: "contributed", year, base }));
const served = (from: number, to: number): Career =>
  between(from, to).map((year) => ({ kind: "national-service", year }));

const ofPensioner = (family: Family, right: "pension" | "allowance" | "invalidity" = "pension") =>
  casnos.retirement.survivors({
    deceased: { was: "pensioner", diedOn: "2020-02-01", monthly: "40000", right },
    family,
    on: "2020-02-01",
  });
const ofInsured = (periods: Career, person: InputOf<Person> = man, by = casnos) =>
  by.retirement.survivors({
    deceased: { was: "insured", diedOn: "2022-05-10", person, periods },
    family: [widow],
    on: "2022-06-01",
  });

const MONTH = ["survivors-month", "survivors-minimum", "survivors-total"];
const SHARED = ["survivor-share", "survivors-pension"];

describe("the steps of a survivors' pension", () => {
  it("of a widow alone are her part, and that of nobody else", () => {
    const answer = ofPensioner([widow]);
    expect(taken(answer)).toEqual(["drawn-by-deceased", "surviving-spouse", "spouse-alone", ...MONTH, ...SHARED]);
    expect(step(answer, "surviving-spouse")?.[0]).toMatchObject({ place: 1, remarriedOn: null });
    expect(step(answer, "survivors-pension")).toEqual([
      { on: "2020-02-01", survivors: 1 },
      { centimes: 3_000_000, dinars: "30000.00" },
    ]);
  });

  it("of two widows and a child tell of the part that the widows share", () => {
    const answer = ofPensioner([widow, widow, child]);
    const parts = taken(answer).filter((id) => /spouse|other|orphan|parent|rates/.test(id));
    expect(parts).toEqual(["surviving-spouse", "surviving-spouse", "spouse-beside-others", "each-spouse", "one-other"]);
    expect(step(answer, "survivor")).toEqual([{ place: 3, relation: "child" }, true]);
    const places = answer.steps.filter(({ id }) => /survivor-share|surviving-spouse/.test(id));
    expect(places.map(({ inputs }) => inputs["place"])).toEqual([1, 2, 1, 2, 3]);
  });

  it("of two orphans keep to the most of 90 %, of three are cut to it", () => {
    const parts = (family: Family) => taken(ofPensioner(family)).filter((id) => /each|cut|sum/.test(id));
    expect(parts([child, child])).toEqual(["each-orphan", "sum-of-rates"]);
    expect(step(ofPensioner([child, child]), "sum-of-rates")).toEqual([{ sum: "0.9", atMost: "0.9" }, "0.9"]);
    expect(parts([child, child, child])).toEqual(["each-orphan", "cut-rates"]);
    expect(parts([parent])).toEqual(["each-parent", "sum-of-rates"]);
  });

  it("tell what passes on as what", () => {
    expect(taken(ofPensioner([widow], "allowance")).slice(0, 2)).toEqual(["drawn-by-deceased", "allowance-passes-on"]);
    expect(step(ofPensioner([widow], "allowance"), "allowance-passes-on")?.[1]).toBe("as-a-pension");
    expect(taken(ofPensioner([widow], "invalidity")).slice(0, 2)).toEqual([
      "drawn-by-deceased",
      "invalidity-passes-on",
    ]);
    expect(step(ofPensioner([widow], "invalidity"), "invalidity-passes-on")?.[1]).toBe("as-a-retirement-pension");
    expect(step(ofPensioner([widow]), "drawn-by-deceased")).toEqual([
      { right: "pension", diedOn: "2020-02-01" },
      { centimes: 4_000_000, dinars: "40000.00" },
    ]);
  });

  it("end with why there is none", () => {
    expect(step(ofPensioner([]), "no-survivors-pension")).toEqual([
      { on: "2020-02-01", why: "no-survivor-entitled" },
      "none",
    ]);
    expect(step(ofInsured(contributed(2019, 2021)), "no-survivors-pension")).toEqual([
      { on: "2022-06-01", why: "deceased-without-right" },
      "none",
    ]);
  });

  it("ask a fact of the relative it lacks of", () => {
    expect(ofPensioner([widow, { relation: "parent" }])).toMatchObject({
      reasons: [{ code: "missing-fact", index: 1 }],
    });
  });

  it("of who remarries after the day asked for are those of a widow: for who uses the rule alone", () => {
    const deceased = {
      was: "pensioner",
      diedOn: "2020-02-01" as Day,
      monthly: 4_000_000 as Centimes,
      right: "pension",
    } as const;
    const rightOf = (remarriedOn: string) => {
      const family = [{ relation: "spouse", remarriedOn: remarriedOn as Day }] as const;
      const answer = determine(ruleOfSurvivors, { deceased, family, on: "2020-03-01" as Day }, contextOf());
      return answer.kind === "determined" ? answer.value.right : answer;
    };
    expect(rightOf("2020-03-02")).toBe("survivors-pension");
    expect(rightOf("2020-03-01")).toBe("none");
  });
});

describe("the steps of a career that passes on", () => {
  const FIRST = ["effective-years", "pension-duration", "no-age-after-death", "right"];

  it("ask for no age after the death, and tell of no years that there are not", () => {
    const answer = ofInsured(contributed(2002, 2021));
    expect(taken(answer).slice(0, 4)).toEqual(FIRST);
    expect(step(answer, "no-age-after-death")).toEqual([{ diedOn: "2022-05-10", rule: "none" }, "none"]);
    // 480 000 / 12 x 20 x 2.5 %
    expect(step(answer, "earned-by-deceased")).toEqual([
      { right: "pension", diedOn: "2022-05-10" },
      { centimes: 2_000_000, dinars: "20000.00" },
    ]);
  });

  it("leave out the years bought back before the age, and speak of no national service", () => {
    const answer = ofInsured([...contributed(2002, 2021), { kind: "bought-back", years: 1 }]);
    expect(taken(answer).slice(0, 7)).toEqual(["ordinary-age", "reached-on", "bought-back-before-the-age", ...FIRST]);
    expect(step(answer, "earned-by-deceased")?.[1]).toMatchObject({ dinars: "20000.00" });
  });

  it("leave out national service before the age where it changes nothing, and speak of no year bought back", () => {
    // 32 years reach the most of 80 % without it: 32 000.
    const answer = ofInsured([...contributed(1987, 2018), ...served(1985, 1986)], { ...man, birthDate: "1960-01-01" });
    expect(taken(answer).slice(0, 7)).toEqual([
      "ordinary-age",
      "reached-on",
      "national-service-below-the-age",
      ...FIRST,
    ]);
    expect(step(answer, "earned-by-deceased")?.[1]).toMatchObject({ dinars: "32000.00" });
  });

  it.each([
    // 13 + 2 years: a pension with it, an allowance without.
    ["an allowance or a pension", [...contributed(2009, 2021), ...served(1992, 1993)]],
    // 14 + 1 years.
    ["an allowance or a pension, by one year", [...contributed(2008, 2021), ...served(1992, 1992)]],
    // 20 and 22 years: 20 000 and 22 000.
    ["pensions of two amounts", [...contributed(2002, 2021), ...served(1992, 1993)]],
    // 4 and 5 years: nothing, or an allowance that hangs on it.
    ["nothing or an allowance", [...contributed(2018, 2021), ...served(1992, 1992)]],
  ])("have no rule where national service decides between %s", (_, periods) => {
    expect(ofInsured(periods)).toMatchObject({
      reasons: [{ code: "no-known-rule", topic: "national-service-after-a-death" }],
    });
  });

  it("have no rule where the amounts are one, and the rights two", () => {
    // 14 years of 10 285 714.29 DA: 857 142.8575 a month x 35 % = 300 000.00 as an allowance, which has no ceiling. With
    // one more year 37.5 % of it, a pension, is held at 15 x 20 000 = 300 000.
    expect(ofInsured(contributed(2008, 2021, "10285714.29"))).toMatchObject({
      value: { ofRight: "allowance", of: { dinars: "300000.00" } },
    });
    expect(ofInsured([...contributed(2008, 2021, "10285714.29"), ...served(1992, 1992)])).toMatchObject({
      reasons: [{ code: "no-known-rule", topic: "national-service-after-a-death" }],
    });
  });

  it("have no rule where it decides between nothing and the pension of the column of 2006", () => {
    // 4 years, too few for an allowance; 8 with those served, half of them contributed.
    const column = createCasnos({ readings: { "short-duration": "column-2006" } });
    const moudjahid = { ...man, moudjahid: true, warInvalidityPercent: 0 } as const;
    expect(ofInsured([...contributed(2018, 2021), ...served(1991, 1994)], moudjahid, column)).toMatchObject({
      reasons: [{ code: "no-known-rule", topic: "national-service-after-a-death" }],
    });
  });

  it("have one where there is no right with it nor without", () => {
    expect(ofInsured([...contributed(2020, 2021), ...served(1992, 1992)])).toMatchObject({
      value: { right: "none", why: "deceased-without-right" },
    });
  });
});
