import {
  createCasnos,
  unwrap,
  type Answer,
  type InputOf,
  type Pension,
  type PensionFacts,
  type Person,
} from "casnos-rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../runs.js";

// Cases worked by hand from the dossiers, the arithmetic beside each. The minimum wage is 18 000 DA a month from 2012 to
// May 2020, so that a pension that starts in 2017 is at least 15 000 DA (ordonnance 12-03).

type PeriodIn = NonNullable<InputOf<PensionFacts>["periods"]>[number];

const casnos = createCasnos();
const man = { sex: "male", birthDate: "1950-03-01", moudjahid: false, totallyIncapacitated: false } as const;
const woman = { ...man, sex: "female", childrenRaised: 0 } as const;
const moudjahid = { ...man, birthDate: "1940-01-01", moudjahid: true, warInvalidityPercent: 0 } as const;
const startOn = "2017-03-01";

const between = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, place) => from + place);
const contributed = (from: number, to: number, base = "600000"): readonly PeriodIn[] =>
  between(from, to).map((year) => ({ kind: "contributed", year, base }));
const otherFund = (from: number, to: number, quarters?: number): readonly PeriodIn[] =>
  between(from, to).map((year) => ({ kind: "other-fund", year, quarters }));
const service = (from: number, to: number, quarters?: number): readonly PeriodIn[] =>
  between(from, to).map((year) => ({ kind: "national-service", year, quarters }));
const invalidity = (from: number, to: number): readonly PeriodIn[] =>
  between(from, to).map((year) => ({ kind: "ministry-invalidity", year }));
const war = (from: number, to: number): readonly PeriodIn[] => between(from, to).map((year) => ({ kind: "war", year }));
const bought = (years: number): readonly PeriodIn[] => [{ kind: "bought-back", years }];

const entitlement = (periods: readonly PeriodIn[], person: InputOf<Person> = man, on = startOn) =>
  casnos.retirement.entitlement({ person, periods, on });
const pension = (periods: readonly PeriodIn[], person: InputOf<Person> = man, on = startOn) =>
  casnos.retirement.pension({ person, periods, startOn: on, dependentSpouse: false });
const right = (periods: readonly PeriodIn[], person?: InputOf<Person>, on?: string) =>
  unwrap(entitlement(periods, person, on)).right;
const held = (periods: readonly PeriodIn[], condition: string, person?: InputOf<Person>) =>
  unwrap(entitlement(periods, person)).conditions.flatMap((one) =>
    one.condition === condition && one.condition !== "age" ? [one.held] : [],
  )[0];

/** The right, the rate and the monthly amount. */
function paid(answer: Answer<Pension>): readonly string[] {
  const value = unwrap(answer);
  return value.right === "none" ? ["none"] : [value.right, value.rate, value.monthly.dinars];
}

const noRule = (topic: string) => ({ kind: "undetermined", reasons: [{ code: "no-known-rule", topic }] });

describe("a career here and in another fund (coordination of 1997, lesoirdalgerie/69754)", () => {
  const mixed = [...contributed(2000, 2009, "1200000"), ...otherFund(1990, 1997)];

  it("of 10 years here and 8 there opens a pension at 65, of which 10 years are paid here", () => {
    // 10 + 8 = 18 years, at least 15, all contributed. Paid here: 10 x 2.5 % = 25 % of 1 200 000 / 12 = 100 000: 25 000.
    expect(held(mixed, "validated-years")).toBe("18");
    expect(held(mixed, "contributed-years")).toBe("18");
    expect(paid(pension(mixed))).toEqual(["pension", "0.25", "25000.00"]);
    expect(right(contributed(2000, 2009))).toBe("allowance");
  });

  it("has a step for each part, and says that the other fund pays its own", () => {
    const answer = pension(mixed);
    const value = (id: string) => answer.steps.find((one) => one.id === `retirement.${id}`)?.value;
    expect([
      value("effective-years"),
      value("other-fund-years"),
      value("effective-in-all"),
      value("years-paid"),
    ]).toEqual(["10", "8", "18", "10"]);
    expect(answer.kind === "determined" && answer.notices[0]).toMatchObject({
      code: "other-fund-pays",
      facts: { years: between(1990, 1997) },
    });
  });

  it("counts a year in both funds once, and pays it here as if there were no other", () => {
    // 2000 to 2009 here, 2005 to 2014 there: 2000 to 2014 are 15 years; without 2014, 14.
    const both = [...contributed(2000, 2009, "1200000"), ...otherFund(2005, 2014)];
    expect(held(both, "validated-years")).toBe("15");
    expect(paid(pension(both))).toEqual(["pension", "0.25", "25000.00"]);
    expect(held(both.slice(0, -1), "validated-years")).toBe("14");
  });

  it("adds quarters of one year in two funds up to four, by a convention that is named", () => {
    const half = (quarters: number): readonly PeriodIn[] => [
      ...contributed(2001, 2014),
      { kind: "contributed", year: 2015, base: "600000", quarters: 2 },
      { kind: "other-fund", year: 2015, quarters },
    ];
    const named = (answer: Answer<unknown>) =>
      answer.citations.some((one) => one.kind === "convention" && one.convention === "quarters-in-a-row");
    expect([1, 2, 3, 4].map((quarters) => held(half(quarters), "validated-years"))).toEqual([
      "14.75",
      "15",
      "15",
      "15",
    ]);
    // Four quarters there hold the two contributed here, however they lie.
    expect([1, 2, 3, 4].map((quarters) => named(entitlement(half(quarters))))).toEqual([true, true, true, false]);
  });

  it("has no known minimum: where it would raise the part paid here there is no amount", () => {
    // 25 % of 60 000 is 15 000, the minimum itself; of one dinar a month less it is below.
    const of = (base: string) => pension([...contributed(2000, 2009, base), ...otherFund(1990, 1997)]);
    expect(paid(of("720000"))).toEqual(["pension", "0.25", "15000.00"]);
    expect(of("719988")).toMatchObject(noRule("minimum-of-a-mixed-career"));
    // The part before the minimum is shown: 59 999 x 25 % = 14 999.75.
    expect(of("719988").steps.at(-1)).toMatchObject({ id: "retirement.month", value: { dinars: "14999.75" } });
  });

  it("of one year in both has the choice of the benefits of one fund, as long as the decree of 1985 holds", () => {
    const told = (periods: readonly PeriodIn[], on: string) => {
      const answer = entitlement(periods, man, on);
      return answer.kind === "determined" ? answer.notices.map(({ code, facts }) => [code, facts["years"]]) : answer;
    };
    const both = [...contributed(2000, 2009), ...otherFund(2008, 2011)];
    expect(told(both, "2015-11-17")).toContainEqual(["benefits-of-one-fund-chosen", [2008, 2009]]);
    expect(told(both, "2015-11-18")).not.toContainEqual(["benefits-of-one-fund-chosen", [2008, 2009]]);
    expect(told([...contributed(2000, 2009), ...otherFund(2010, 2011)], "2015-11-17")).toHaveLength(1);
  });

  it("opens an allowance with five years in all", () => {
    expect(right([...contributed(2010, 2012), ...otherFund(2000, 2000)])).toBe("none");
    expect(right([...contributed(2010, 2012), ...otherFund(2000, 2001)])).toBe("allowance");
  });

  it("is not known before décret 85-35, and rests on no text read under décret 15-289", () => {
    const early = [...contributed(1970, 1979), ...otherFund(1960, 1967)];
    const person = { ...man, birthDate: "1915-01-01" };
    expect(entitlement(early, person, "1985-02-08")).toMatchObject(noRule("other-fund-years"));
    expect(entitlement(early, person, "1985-02-09")).toMatchObject({ certainty: { source: "reported" } });
    expect(entitlement(mixed, man, "2015-11-17")).toMatchObject({ certainty: { source: "reported" } });
    expect(entitlement(mixed, man, "2015-11-18")).toMatchObject({ certainty: { source: "unverified" } });
  });

  it("for incapacity has no known least number of years, unless fifteen were validated here", () => {
    const person = { totallyIncapacitated: true, moudjahid: false };
    expect(pension([...contributed(2001, 2014), ...otherFund(1990, 1997)], person)).toMatchObject(
      noRule("incapacity-years-of-a-mixed-career"),
    );
    // 15 x 2.5 % = 37.5 % of 50 000: 18 750.
    expect(paid(pension([...contributed(2000, 2014), ...otherFund(1990, 1997)], person))).toEqual([
      "pension",
      "0.375",
      "18750.00",
    ]);
  });
});

describe("national service (loi 83-12, article 11)", () => {
  it("of 2 years beside 14 contributed opens a pension, and counts in its rate", () => {
    // 14 + 2 = 16 years, 14 contributed. 16 x 2.5 % = 40 % of 480 000 / 12 = 40 000: 16 000.
    const periods = [...contributed(2000, 2013, "480000"), ...service(1971, 1972)];
    expect(paid(pension(periods))).toEqual(["pension", "0.4", "16000.00"]);
    expect(held(periods, "contributed-years")).toBe("14");
    expect(held(periods, "validated-years")).toBe("16");
  });

  it("is paid at the rate of a validated year, which no source says of it: unverified where it raises the rate", () => {
    // 14 + 2 years: 40 % of 40 000, of which 5 % for the service. Reported: 2.5 % of a validated year.
    const served = pension([...contributed(2001, 2014, "480000"), ...service(1971, 1972)]);
    expect(paid(served)).toEqual(["pension", "0.4", "16000.00"]);
    expect(served).toMatchObject({
      certainty: { source: "unverified", weakestStep: "retirement.national-service-rate" },
    });
    expect(served.citations).toContainEqual(
      expect.objectContaining({ series: "national-service-rate", value: "as-a-validated-year", text: null }),
    );
    expect(entitlement([...contributed(2001, 2014), ...service(1971, 1972)])).toMatchObject({
      certainty: { source: "reported" },
    });
    // 32 years contributed are the cap of 80 % already, with the service and without; 31 are 77.5 %.
    const capped = [...contributed(1983, 2014), ...service(1971, 1972)];
    expect(pension(capped)).toMatchObject({ value: { rate: "0.8" }, certainty: { source: "reported" } });
    expect(pension(capped.slice(1))).toMatchObject({ value: { rate: "0.8" }, certainty: { source: "unverified" } });
    // Left out where no age is asked, it has no rate.
    const left = pension([...contributed(1999, 2014), ...service(1971, 1972)], { ...man, totallyIncapacitated: true });
    expect(left.steps.map(({ id }) => id)).not.toContain("retirement.national-service-rate");
  });

  it("is not contributed: with 7 years contributed and 8 of service there is no pension, and with 7.5 there is", () => {
    const most = [...contributed(2007, 2013), ...service(1971, 1978)];
    const half: PeriodIn = { kind: "contributed", year: 2014, base: "600000", quarters: 2 };
    // 7 + 8 = 15 validated: if service counted in an allowance there would be none, else there is one.
    expect(entitlement(most)).toMatchObject(noRule("national-service-in-an-allowance"));
    expect(right([...most, half])).toBe("pension");
  });

  it("leaves an allowance that is open without it open, and its amount unknown", () => {
    const periods = [...contributed(2005, 2014), ...service(1971, 1972)];
    expect(right(periods)).toBe("allowance");
    expect(held(periods, "validated-years")).toBe("10");
    expect(pension(periods)).toMatchObject(noRule("national-service-in-an-allowance"));
  });

  it("decides no allowance that hangs on it, but only once its age is reached", () => {
    const periods = [...contributed(2011, 2014), ...service(1971, 1972)];
    expect(entitlement(periods)).toMatchObject(noRule("national-service-in-an-allowance"));
    expect(right(periods, { ...man, birthDate: "1955-01-01" })).toBe("none");
    expect(right([...contributed(2013, 2014), ...service(1971, 1972)])).toBe("none");
  });

  it("is left out where no age is asked, and the answer says so", () => {
    const person = { ...man, totallyIncapacitated: true };
    // 16 + 2 years: 16 x 2.5 % = 40 % of 50 000, without the service.
    const answer = pension([...contributed(1999, 2014), ...service(1971, 1972)], person);
    expect(paid(answer)).toEqual(["pension", "0.4", "20000.00"]);
    expect(answer.steps.map(({ id }) => id)).toContain("retirement.national-service-without-age");
    const invalid = { ...moudjahid, warInvalidityPercent: 100 };
    expect(right([...contributed(2000, 2013), ...service(1971, 1971)], invalid)).toBe("allowance");
    expect(right([...contributed(2000, 2013), ...service(1971, 1971)], moudjahid)).toBe("pension");
  });

  it("of a moudjahid stands beside his years of war", () => {
    // On 1 May 2006, SNMG 10 000: 8 + 2 + 4 x 2 = 18 years. 10 x 2.5 % + 8 x 3.5 % = 25 % + 28 % = 53 % of 60 000:
    // 31 800, above his minimum of 25 000.
    const periods = [...war(1958, 1961), ...service(1969, 1970), ...contributed(1998, 2005, "720000")];
    expect(paid(pension(periods, moudjahid, "2006-05-01"))).toEqual(["pension", "0.53", "31800.00"]);
  });

  it("counts a year that was contributed as well once", () => {
    const periods = [...contributed(2000, 2013), ...service(2013, 2014)];
    expect(held(periods, "validated-years")).toBe("15");
    expect(paid(pension(periods))).toEqual(["pension", "0.375", "18750.00"]);
  });

  it("is paid once: not here in a year that another fund holds, which pays it", () => {
    // 15 years here, 1990 there and in service: 16 years, of which 15 x 2.5 % = 37.5 % of 50 000 are paid here.
    const periods = [...contributed(2000, 2014), ...otherFund(1990, 1990), ...service(1990, 1990)];
    expect(held(periods, "validated-years")).toBe("16");
    expect(paid(pension(periods))).toEqual(["pension", "0.375", "18750.00"]);
    // Half of the year there: the other half is service, paid here: 15.5 x 2.5 % = 38.75 %.
    const half = [...contributed(2000, 2014), ...otherFund(1990, 1990, 2), ...service(1990, 1990)];
    expect(paid(pension(half))).toEqual(["pension", "0.3875", "19375.00"]);
  });
});

describe("years bought back (décret 15-289, article 13)", () => {
  it("3 of them beside 12 contributed open a pension at 65", () => {
    // 12 + 3 = 15 years, 12 contributed. 15 x 2.5 % = 37.5 % of 50 000: 18 750.
    const periods = [...contributed(2003, 2014), ...bought(3)];
    expect(paid(pension(periods))).toEqual(["pension", "0.375", "18750.00"]);
    expect(held(periods, "contributed-years")).toBe("12");
  });

  it("count up to five in all, whatever is given", () => {
    expect(held([...contributed(2005, 2014), ...bought(3), ...bought(2)], "validated-years")).toBe("15");
    expect(held([...contributed(2006, 2014), ...bought(3), ...bought(4)], "validated-years")).toBe("14");
  });

  it("decide no pension that lacks contributed years which they would be, once its age is reached", () => {
    // 7 contributed, 5 bought back and 3 of ministry invalidity: 15 years; the 7.5 contributed ones are reached only if
    // years bought back are contributed ones.
    const periods = [...contributed(2008, 2014), ...bought(5), ...invalidity(1990, 1992)];
    expect(entitlement(periods)).toMatchObject(noRule("bought-back-years-as-contributed"));
    expect(pension(periods)).toMatchObject(noRule("bought-back-years-as-contributed"));
    expect(right(periods, { ...man, birthDate: "1970-01-01" })).toBe("none");
    // 3 and 4 bought back are 7 at most, below 7.5; with half a year contributed more the pension is open anyway.
    expect(right([...contributed(2012, 2014), ...bought(4), ...invalidity(1986, 1993)])).toBe("none");
    const half: PeriodIn = { kind: "contributed", year: 2007, base: "600000", quarters: 2 };
    expect(right([...periods, half])).toBe("pension");
  });

  it("do not make up for contributed years beyond their number: 2 and 5, with eight of ministry invalidity", () => {
    const answer = unwrap(entitlement([...contributed(2013, 2014), ...bought(5), ...invalidity(1990, 1997)]));
    expect(answer).toMatchObject({
      right: "none",
      nearest: "pension",
      conditions: [
        { condition: "validated-years", held: "15", met: true },
        { condition: "contributed-years", held: "2", met: false },
      ],
    });
  });

  it("have no known part in the amount where the career has enough years without them", () => {
    // Article 13 is for who lacks years: 20 contributed are enough. With 12 and 3 the pension hangs on them.
    const enough = [...contributed(1995, 2014), ...bought(5)];
    expect(right(enough)).toBe("pension");
    expect(pension(enough)).toMatchObject(noRule("bought-back-years-not-needed"));
    expect(pension([...contributed(2000, 2014), ...bought(1)])).toMatchObject(noRule("bought-back-years-not-needed"));
    expect(paid(pension([...contributed(2001, 2014), ...bought(1)]))).toEqual(["pension", "0.375", "18750.00"]);
    // 32 years are 80 % with them and without; 31 and 1 are not.
    expect(paid(pension([...contributed(1983, 2014), ...bought(1)]))).toEqual(["pension", "0.8", "40000.00"]);
    expect(pension([...contributed(1984, 2014), ...bought(1)])).toMatchObject(noRule("bought-back-years-not-needed"));
  });

  it("are not known before 18 November 2015", () => {
    const periods = [...contributed(2003, 2014), ...bought(3)];
    expect(entitlement(periods, man, "2015-11-17")).toMatchObject(noRule("buy-back-years-at-most"));
    expect(right(periods, man, "2015-11-18")).toBe("pension");
  });

  it("are not known where no age is asked, but where the least number of years for incapacity counts anyway", () => {
    const person = { ...man, totallyIncapacitated: true };
    expect(paid(pension([...contributed(2005, 2014), ...bought(5)], person))).toEqual(["pension", "0.375", "18750.00"]);
    expect(pension([...contributed(2004, 2014), ...bought(5)], person)).toMatchObject(
      noRule("buy-back-where-no-age-is-asked"),
    );
    const invalid = { ...moudjahid, warInvalidityPercent: 100 };
    expect(entitlement([...contributed(2005, 2014), ...bought(5)], invalid)).toMatchObject(
      noRule("buy-back-where-no-age-is-asked"),
    );
  });
});

describe("invalidity served by the ministry (column of 26-04-2006)", () => {
  it("counts in the duration, not as contributed, and has no known rate", () => {
    const periods = [...contributed(2002, 2014), ...invalidity(1990, 1991)];
    expect(held(periods, "validated-years")).toBe("15");
    expect(held(periods, "contributed-years")).toBe("13");
    expect(pension(periods)).toMatchObject(noRule("rate-of-ministry-invalidity"));
  });

  it("changes no amount whose rate is at its cap, nor in a year that was contributed", () => {
    // 32 x 2.5 % = 80 % of 50 000: 40 000. With 31 years, 77.5 %, the free year would raise the rate.
    expect(paid(pension([...contributed(1983, 2014), ...invalidity(1975, 1976)]))).toEqual([
      "pension",
      "0.8",
      "40000.00",
    ]);
    expect(pension([...contributed(1984, 2014), ...invalidity(1975, 1976)])).toMatchObject(
      noRule("rate-of-ministry-invalidity"),
    );
    expect(paid(pension([...contributed(2000, 2014), ...invalidity(2001, 2002)]))).toEqual([
      "pension",
      "0.375",
      "18750.00",
    ]);
  });
});

describe("years of the war", () => {
  const told = (answer: Answer<unknown>) =>
    answer.kind === "determined" ? answer.notices.filter(({ code }) => code === "war-years-reported-as-work") : [];
  // 7 contributed, 4 x 2 = 8 of the war: 15 validated.
  const seven = [...contributed(2000, 2006), ...war(1955, 1958)];

  it("count in the duration and not as contributed: a right they would open is refused, and the report is told", () => {
    const answer = entitlement(seven, moudjahid);
    expect(answer).toMatchObject({ value: { right: "none" } });
    expect(told(answer)).toMatchObject([
      { facts: { rule: "as-effective-work", contributed: "7", war: "8", required: "7.5" } },
    ]);
    const [notice] = told(answer);
    expect(notice?.citations.map((place) => answer.citations[place])).toMatchObject([
      { text: { id: "loi-99-07" }, article: "41-43", status: "reported" },
    ]);
    // Loi 99-07 is of 5 April 1999.
    expect(
      told(
        entitlement(
          [...contributed(1990, 1996), ...war(1955, 1958)],
          { ...moudjahid, birthDate: "1930-01-01" },
          "1999-04-04",
        ),
      ),
    ).toEqual([]);
  });

  it("are said nothing of where they decide nothing", () => {
    // Eight contributed are enough by themselves.
    expect(right([...contributed(2000, 2007), ...war(1955, 1958)], moudjahid)).toBe("pension");
    expect(told(entitlement([...contributed(2000, 2007), ...war(1955, 1958)], moudjahid))).toEqual([]);
    // 14 validated years are too few, whatever they are.
    expect(told(entitlement([...contributed(2000, 2005), ...war(1955, 1958)], moudjahid))).toEqual([]);
    // Who is no moudjahid has no such years.
    expect(told(entitlement(seven, man))).toEqual([]);
  });
});

describe("a child of a chahid (loi 99-07, article 42, lesoirdalgerie/164582)", () => {
  const child = { ...man, childOfChahid: true };

  it("with 8 years has a pension: 7.5 years count as effectively worked", () => {
    // 8 + 7.5 = 15.5 years, all effective. 15.5 x 2.5 % = 38.75 % of 50 000: 19 375.
    const answer = pension(contributed(2007, 2014), child);
    expect(paid(answer)).toEqual(["pension", "0.3875", "19375.00"]);
    expect(held(contributed(2007, 2014), "contributed-years", child)).toBe("15.5");
    expect(answer).toMatchObject({ certainty: { source: "unverified", weakestStep: "retirement.chahid-child-rate" } });
    expect(entitlement(contributed(2007, 2014), child)).toMatchObject({ certainty: { source: "reported" } });
  });

  it("is never asked about: left out, the status grants nothing and no fact is missing", () => {
    const periods = contributed(2007, 2014);
    expect(right(periods)).toBe("allowance");
    expect(right(periods, { ...man, childOfChahid: false })).toBe("allowance");
    expect(right(periods, child)).toBe("pension");
  });

  it("has nothing known before the law of 5 April 1999", () => {
    const person = { ...child, birthDate: "1934-01-01" };
    expect(entitlement(contributed(1990, 1997), person, "1999-04-04")).toMatchObject(noRule("chahid-child-years"));
    expect(right(contributed(1990, 1997), person, "1999-04-05")).toBe("pension");
  });
});

describe("buying years back", () => {
  const buyBack = (periods: readonly PeriodIn[], person: InputOf<Person> = man, on = startOn) =>
    casnos.retirement.buyBack({ person, periods, on });

  it("lacks the years of the reduced duration where that reading applies: 7.5, half of them contributed", () => {
    const mother = { ...man, sex: "female", birthDate: "1950-01-01", childrenRaised: 2 } as const;
    const under = (option: "not-applied" | "column-2006", periods: readonly PeriodIn[]) =>
      casnos
        .with({ readings: { "short-duration": option } })
        .retirement.buyBack({ person: mother, periods, on: "2026-01-01" });
    const four = contributed(2009, 2012);
    expect(under("column-2006", four)).toMatchObject({
      value: { missingYears: "3.5", missingContributedYears: "0" },
      certainty: { disputed: ["short-duration"] },
    });
    expect(under("not-applied", four)).toMatchObject({
      value: { missingYears: "11", missingContributedYears: "3.5" },
      certainty: { disputed: ["short-duration"] },
    });
    expect(under("not-applied", [])).toMatchObject({ value: { missingYears: "15", missingContributedYears: "7.5" } });
    expect(under("column-2006", [])).toMatchObject({ value: { missingYears: "7.5", missingContributedYears: "3.75" } });
  });

  it("of a man of 67 with 12 years is open: 3 lack, 5 are the most, a pension opens, the price is not known", () => {
    expect(unwrap(buyBack(contributed(2003, 2014)))).toMatchObject({
      buyBack: "open",
      missingYears: "3",
      missingContributedYears: "0",
      mostYears: "5",
      opens: "pension",
      price: { kind: "undetermined", reasons: [{ code: "no-known-rule", topic: "price-of-buy-back" }] },
    });
  });

  it.each([
    // 10 + 5 = 15 years.
    ["ten years", contributed(2005, 2014), "5", "pension"],
    // 9 + 5 = 14 years: the allowance, open without them already.
    ["nine years", contributed(2006, 2014), "6", "allowance"],
    // 2 years, 9 of ministry invalidity: 11 + 5 passes 15 with too few contributed, were those bought back among them;
    // with 3 of them the allowance stands.
    ["two years and nine of invalidity", [...contributed(2013, 2014), ...invalidity(1990, 1998)], "4", "allowance"],
    // 0.25 + 5 years.
    ["a quarter", [{ kind: "contributed", year: 2014, base: "1", quarters: 1 }] as const, "14.75", "allowance"],
  ])("of %s says what the years can open", (_, periods, missingYears, opens) => {
    expect(unwrap(buyBack(periods))).toMatchObject({ buyBack: "open", missingYears, opens });
  });

  it("has no rule where the contributed years lack only what could be bought back", () => {
    // 7 contributed and 3 of ministry invalidity: with 5 bought back 15 years, 7 or 12 of them contributed.
    const periods = [...contributed(2008, 2014), ...invalidity(1990, 1992)];
    expect(buyBack(periods)).toMatchObject(noRule("bought-back-years-as-contributed"));
    expect(buyBack(periods, { ...man, birthDate: "1970-01-01" })).toMatchObject({ value: { buyBack: "too-early" } });
    // The five were bought back: whether more are needed hangs on it as well.
    expect(buyBack([...periods, ...bought(5)])).toMatchObject(noRule("bought-back-years-as-contributed"));
    // 10 contributed: enough of them without.
    expect(unwrap(buyBack(contributed(2005, 2014)))).toMatchObject({ opens: "pension" });
  });

  it("opens no allowance before its own age: a woman of 62 with four years", () => {
    const person = { ...woman, birthDate: "1955-01-01" };
    expect(unwrap(buyBack(contributed(2011, 2014), person))).toMatchObject({ buyBack: "open", opens: "nothing" });
    expect(unwrap(buyBack(contributed(2011, 2014), woman))).toMatchObject({ buyBack: "open", opens: "allowance" });
    expect(unwrap(buyBack(contributed(2003, 2014), person))).toMatchObject({ buyBack: "open", opens: "pension" });
  });

  it("leaves what was not bought back so far, and is used up with five years", () => {
    expect(unwrap(buyBack([...contributed(2006, 2014), ...bought(2)]))).toMatchObject({
      missingYears: "4",
      mostYears: "3",
      opens: "allowance",
    });
    expect(unwrap(buyBack([...contributed(2006, 2014), ...bought(5)]))).toEqual({
      buyBack: "used-up",
      missingYears: "1",
    });
  });

  it("is not needed with fifteen years, whatever the age, nor for incapacity", () => {
    expect(unwrap(buyBack(contributed(2000, 2014)))).toEqual({ buyBack: "not-needed" });
    expect(unwrap(buyBack(contributed(2000, 2014), { ...man, birthDate: "1980-01-01" }))).toEqual({
      buyBack: "not-needed",
    });
    expect(unwrap(buyBack([...contributed(2003, 2014), ...otherFund(1990, 1992)]))).toEqual({ buyBack: "not-needed" });
    expect(unwrap(buyBack([], { totallyIncapacitated: true }))).toEqual({ buyBack: "not-needed" });
  });

  it("is too early the day before the age, and open on its day", () => {
    expect(unwrap(buyBack([], { ...man, birthDate: "1952-03-02" }))).toEqual({
      buyBack: "too-early",
      ageReachedOn: "2017-03-02",
    });
    expect(unwrap(buyBack([], { ...man, birthDate: "1952-03-01" }))).toMatchObject({ buyBack: "open" });
  });

  it("is not known before 18 November 2015, nor for a moudjahid of whom no age is asked", () => {
    expect(buyBack(contributed(2003, 2014), man, "2015-11-17")).toMatchObject(noRule("buy-back-years-at-most"));
    expect(buyBack(contributed(2003, 2014), man, "2015-11-18")).toMatchObject({ kind: "determined" });
    expect(buyBack([], { ...moudjahid, warInvalidityPercent: 100 })).toMatchObject(
      noRule("buy-back-where-no-age-is-asked"),
    );
  });
});

describe("the time to claim a pension (lesoirdalgerie/1020430: 6 to 4 months before)", () => {
  const claimWindow = (on: string) => casnos.retirement.claimWindow({ startOn: on });
  const notices = (answer: Answer<unknown>) =>
    answer.kind === "determined" ? answer.notices.map(({ code, facts }) => [code, facts["next"]]) : null;
  const codes = (answer: Answer<unknown>) => notices(answer)?.map(([code]) => code);

  it.each([
    ["2026-09-01", "2026-03-01", "2026-05-01"],
    ["2026-03-01", "2025-09-01", "2025-11-01"],
    ["2024-08-31", "2024-02-29", "2024-04-30"],
  ])("that starts on %s is from %s to %s", (on, from, to) => {
    expect(unwrap(claimWindow(on))).toEqual({ from, to });
  });

  it("says from 18 November 2015 that a pension starts on the first day of a month", () => {
    expect(notices(claimWindow("2016-09-15"))).toContainEqual(["start-is-no-first-day", "2016-10-01"]);
    expect(codes(claimWindow("2016-09-01"))).not.toContain("start-is-no-first-day");
    expect(notices(claimWindow("2012-09-15"))).toEqual([]);
  });

  it("says which day article 12 makes of a claim received in it, from 18 November 2015", () => {
    // Wished for 1 September 2026, claimed until 1 May: article 12 starts it on 1 June.
    expect(claimWindow("2026-09-01")).toMatchObject({
      notices: [{ code: "claim-starts-earlier", facts: { claimReceivedOn: "2026-05-01", startOn: "2026-06-01" } }],
    });
    // Claimed until 18 November 2015, the first day of the decree, and the day before.
    expect(codes(claimWindow("2016-03-18"))).toContain("claim-starts-earlier");
    expect(codes(claimWindow("2016-03-17"))).not.toContain("claim-starts-earlier");
  });

  it("is unverified only where the month has no such day", () => {
    expect(claimWindow("2026-08-30")).toMatchObject({ certainty: { source: "unverified" } });
    expect(claimWindow("2026-08-28")).toMatchObject({ certainty: { source: "reported" } });
  });
});

describe("any career", () => {
  const year = fc.integer({ min: 1970, max: 2014 });
  const quarters = fc.integer({ min: 1, max: 4 });
  const kind = fc.oneof<fc.Arbitrary<PeriodIn>[]>(
    fc.record({ kind: fc.constant("contributed" as const), year, quarters, base: fc.constant("1200000") }),
    fc.record({ kind: fc.constant("other-fund" as const), year, quarters }),
    fc.record({ kind: fc.constant("national-service" as const), year, quarters }),
    fc.record({ kind: fc.constant("ministry-invalidity" as const), year }),
    fc.record({ kind: fc.constant("bought-back" as const), years: fc.integer({ min: 1, max: 3 }) }),
  );
  const career = fc
    .tuple(fc.integer({ min: 0, max: 16 }), fc.array(kind, { maxLength: 14 }))
    .map(([years, others]) => unique([...contributed(1999, 1998 + years, "1200000"), ...others]));
  const withOne = fc
    .tuple(career, kind)
    .filter(([periods, one]) => unique([...periods, one]).length === periods.length + 1);
  const people = fc.constantFrom<InputOf<Person>>(man, woman, { ...man, childOfChahid: true });

  /** A calendar year stands once for each kind; years bought back have none. */
  function unique(periods: readonly PeriodIn[]): readonly PeriodIn[] {
    const seen = new Set<string>();
    return periods.filter((period) => {
      if (period.kind === "bought-back") return true;
      const name = `${period.kind} ${String(period.year)}`;
      return seen.has(name) ? false : seen.add(name);
    });
  }

  const RANK = { none: 0, allowance: 1, pension: 2 };

  it("loses no right with one more period, unless it passes fifteen years with too few contributed", () => {
    fc.assert(
      fc.property(withOne, people, ([periods, one], person) => {
        const before = entitlement(periods, person);
        const after = entitlement([...periods, one], person);
        if (before.kind === "undetermined" || after.kind === "undetermined") {
          for (const answer of [before, after]) {
            if (answer.kind === "undetermined") {
              expect(answer.reasons).toMatchObject([
                {
                  topic: expect.stringMatching(
                    /^(national-service-in-an-allowance|bought-back-years-as-contributed)$/,
                  ) as string,
                },
              ]);
            }
          }
          return;
        }
        if (RANK[after.value.right] >= RANK[before.value.right]) return;
        expect(after.value).toMatchObject({
          right: "none",
          nearest: "pension",
          conditions: [
            { condition: "validated-years", met: true },
            { condition: "contributed-years", met: false },
          ],
        });
        expect(one.kind).not.toBe("contributed");
      }),
      { numRuns: runs(400) },
    );
  });

  it("never has a lower rate with one more period", () => {
    const rate = (periods: readonly PeriodIn[], person: InputOf<Person>) => {
      const answer = pension(periods, person);
      return answer.kind === "determined" && answer.value.right !== "none" ? Number(answer.value.rate) : null;
    };
    fc.assert(
      fc.property(withOne, people, ([periods, one], person) => {
        const [before, after] = [rate(periods, person), rate([...periods, one], person)];
        if (before !== null && after !== null) expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: runs(400) },
    );
  });

  it("has the same contributed years with a year bought back or served, and more or as many with one contributed", () => {
    const effective = (periods: readonly PeriodIn[]) =>
      entitlement(periods).steps.find(({ id }) => id === "retirement.pension-duration")?.inputs["effective"];
    fc.assert(
      fc.property(withOne, ([periods, one]) => {
        const [before, after] = [effective(periods), effective([...periods, one])];
        const isEffective = one.kind === "contributed" || one.kind === "other-fund";
        if (isEffective) expect(Number(after)).toBeGreaterThanOrEqual(Number(before));
        else expect(after).toBe(before);
      }),
    );
  });

  it("has the same answer in any order", () => {
    fc.assert(
      fc.property(career, people, (periods, person) => {
        const bare = (answer: Answer<unknown>) => (answer.kind === "determined" ? answer.value : answer.reasons);
        expect(bare(pension([...periods].reverse(), person))).toEqual(bare(pension(periods, person)));
        expect(entitlement([...periods].reverse(), person)).toEqual(entitlement(periods, person));
      }),
    );
  });

  it("is paid the same here with years of another fund where none is in service, unless they open another right", () => {
    fc.assert(
      fc.property(career, people, year, (periods, person, first) => {
        const own = periods.filter(
          ({ kind }) => !["other-fund", "national-service", "ministry-invalidity"].includes(kind),
        );
        const before = pension(own, person);
        const after = pension([...own, ...otherFund(first, Math.min(2014, first + 4))], person);
        if (before.kind === "undetermined" || after.kind === "undetermined") return;
        if (before.value.right !== after.value.right) return;
        expect(paid(after)).toEqual(paid(before));
      }),
      { numRuns: runs(300) },
    );
  });

  it("counts no calendar year twice: validated years are at most the years there are, those bought back and granted", () => {
    fc.assert(
      fc.property(career, (periods) => {
        const years = new Set(periods.flatMap((period) => (period.kind === "bought-back" ? [] : [period.year])));
        const validated = entitlement(periods).steps.find(({ id }) => id === "retirement.pension-duration")?.inputs[
          "validated"
        ];
        expect(Number(validated)).toBeLessThanOrEqual(years.size + 5);
      }),
    );
  });
});
