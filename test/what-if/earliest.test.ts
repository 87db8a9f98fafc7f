import {
  CasnosInputError,
  createCasnos,
  unwrap,
  type Answer,
  type FirstRight,
  type ReadingChoices,
} from "casnos-rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isDay, yearOf, type Day } from "../../src/calendar/day.js";
import type { Period } from "../../src/facts/career.js";
import type { Person } from "../../src/facts/person.js";
import * as careers from "../../src/law/career.js";
import * as pensions from "../../src/law/pension.js";
import * as ages from "../../src/law/retirement-age.js";
import type { AnySeries } from "../../src/law/series.js";
import { centimes } from "../../src/money/centimes.js";
import { entitlement } from "../../src/retirement/entitlement.js";
import { Cited } from "../../src/working/cited.js";
import { contextOf } from "../../src/working/context.js";
import { determine } from "../../src/working/determine.js";
import type { LawView } from "../../src/working/law-view.js";
import { silently } from "../../src/working/silent.js";
import type { Context } from "../../src/working/working.js";
import { earliest, type EarliestFacts } from "../../src/what-if/earliest.js";
import { runs } from "../runs.js";

type Right = "pension" | "allowance";

const base = centimes(40_000_000);
const man = { sex: "male", birthDate: "1963-05-10", moudjahid: false, totallyIncapacitated: false } as const;
const woman = { ...man, sex: "female", childrenRaised: 0 } as const;
const casnos = createCasnos();

function years(from: number, count: number, quarters?: number) {
  return Array.from({ length: count }, (_, place) => ({
    kind: "contributed" as const,
    year: from + place,
    base: "400000",
    quarters,
  }));
}

/** The first days of the four quarters of a year, written out. */
const QUARTER_STARTS = ["01-01", "04-01", "07-01", "10-01"];

/** The career on a later day, built quarter by quarter: one counts that begins no earlier than `on` and has ended. */
function careerOn(day: Day, { on, periods = [], continuing }: EarliestFacts): readonly Period[] {
  const quarters = new Map<number, number>();
  for (const period of periods) if (period.kind === "contributed") quarters.set(period.year, period.quarters ?? 4);
  if (continuing) {
    for (let year = yearOf(on); year <= yearOf(day); year += 1) {
      QUARTER_STARTS.forEach((start, place) => {
        const next = place === 3 ? `${String(year + 1)}-01-01` : `${String(year)}-${QUARTER_STARTS[place + 1] ?? ""}`;
        if (`${String(year)}-${start}` < on || next > day) return;
        quarters.set(year, Math.min(4, (quarters.get(year) ?? 0) + 1));
      });
    }
  }
  const contributed = [...quarters].map(([year, count]) => ({
    kind: "contributed" as const,
    year,
    base,
    quarters: count,
  }));
  return [...contributed, ...periods.filter(({ kind }) => kind !== "contributed")];
}

/** The right on a day, by the plain rule; where it is not known, what is not. */
function rightOn(day: Day, facts: EarliestFacts, context: Context): string {
  const input = { person: facts.person, periods: careerOn(day, facts), on: day };
  const answer = silently((w) => entitlement(input, w), context);
  if (answer.kind === "determined") return answer.value.right;
  const [reason] = answer.reasons;
  return reason?.code === "no-known-rule" ? reason.topic : `${reason?.code ?? ""}!`;
}

/** The plain rule does not say that the right is absent. */
function mayHold(right: Right, found: string): boolean {
  if (["pension", "allowance", "none"].includes(found)) return found === right;
  // Whether national service counts in an allowance leaves a pension out.
  return right === "allowance" || found !== "national-service-in-an-allowance";
}

const ofRetirement = [careers, pensions, ages].flatMap((file) => Object.values<AnySeries>(file as never));
const turns = [...new Set(ofRetirement.flatMap(({ entries }) => entries.map(({ from }) => from as Day)))];
const around = turns.flatMap((day) => [addDays(day, -1), day]).sort();

/** The days looked at one by one: forty before the end, and of all the time before each first of a quarter, each birthday, each turn of the law. */
function daysBefore(end: Day, { on, person, continuing }: EarliestFacts): readonly Day[] {
  const days = new Set<Day>();
  for (let count = 1; count <= 40; count += 1) days.add(addDays(end, -count));
  for (let year = yearOf(on); year <= yearOf(end); year += 1) {
    for (const month of continuing ? [1, 4, 7, 10] : [1])
      days.add(`${String(year)}-${String(month).padStart(2, "0")}-01` as Day);
    const birthday = `${String(year)}${person.birthDate?.slice(4) ?? ""}`;
    if (isDay(birthday)) days.add(birthday);
  }
  for (const day of around) days.add(day);
  return [on, ...days].filter((day) => day >= on && day < end);
}

const day = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 0, max: 365 }))
    .map(([year, count]) => addDays(`${String(year)}-01-01` as Day, count));
const birthDate = fc.oneof(
  { weight: 5, arbitrary: day(1932, 1995) },
  { weight: 1, arbitrary: fc.constantFrom("1948-02-29" as Day, "1960-02-29" as Day, "1964-12-31" as Day) },
);

const person: fc.Arbitrary<Person> = fc.record({
  sex: fc.constantFrom("female" as const, "male" as const),
  birthDate,
  childrenRaised: fc.integer({ min: 0, max: 5 }),
  moudjahid: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  warInvalidityPercent: fc.constantFrom(0, 10, 29, 60, 100),
  totallyIncapacitated: fc.oneof(
    { weight: 9, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  childOfChahid: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

const on = fc.oneof(
  { weight: 3, arbitrary: day(1984, 2060) },
  { weight: 1, arbitrary: fc.constantFrom(...around.filter((one) => one >= "1984-01-01" && one <= "2026-12-31")) },
);

const quarters = fc.constantFrom(1, 2, 3, 4, undefined);

/** A career up to a day: years contributed, and now and then years of another kind. */
function career(upTo: Day): fc.Arbitrary<readonly Period[]> {
  const last = yearOf(upTo);
  const yearsOf = (most: number) => fc.uniqueArray(fc.integer({ min: last - 34, max: last }), { maxLength: most });
  const seldom = (list: fc.Arbitrary<readonly Period[]>) =>
    fc.oneof({ weight: 4, arbitrary: fc.constant<readonly Period[]>([]) }, { weight: 1, arbitrary: list });
  const contributed = fc
    .tuple(yearsOf(34), fc.array(quarters, { minLength: 35, maxLength: 35 }))
    .map(([list, counts]): readonly Period[] =>
      list.map((year, place) => ({ kind: "contributed", year, base, quarters: counts[place] })),
    );
  const of = (kind: "other-fund" | "national-service" | "ministry-invalidity", most: number) =>
    seldom(yearsOf(most).map((list) => list.map((year) => ({ kind, year }))));
  const war = seldom(fc.constant([1958, 1959, 1960].map((year) => ({ kind: "war" as const, year }))));
  const boughtBack = seldom(
    fc.integer({ min: 1, max: 6 }).map((count) => [{ kind: "bought-back" as const, years: count }]),
  );
  return fc
    .tuple(contributed, of("other-fund", 8), of("national-service", 2), of("ministry-invalidity", 3), war, boughtBack)
    .map((lists) => lists.flat());
}

const facts: fc.Arbitrary<EarliestFacts> = fc
  .tuple(person, on, fc.boolean())
  .chain(([who, from, goesOn]) =>
    career(from).map((periods) => ({ person: who, periods, on: from, continuing: goesOn ? { base } : null })),
  );

const choices: fc.Arbitrary<ReadingChoices> = fc.constantFrom<ReadingChoices>(
  {},
  {},
  { "allocation-age": "seventy" },
  { "short-duration": "column-2006" },
);

/** What the answer says of a right, against the plain rule on each day that is looked at. */
function hold(right: Right, answer: Answer<FirstRight>, asked: EarliestFacts, context: Context): string {
  if (answer.kind === "undetermined") {
    const [reason] = answer.reasons;
    const unknown = reason !== undefined && "day" in reason ? reason.day : null;
    if (unknown === null) return "unknown-fact";
    for (const before of daysBefore(unknown, asked))
      expect([before, mayHold(right, rightOn(before, asked, context))]).toEqual([before, false]);
    expect(["pension", "allowance", "none"]).not.toContain(rightOn(unknown, asked, context));
    return "unknown";
  }
  const { value } = answer;
  const end = value.first === "day" ? value.day : addDays(value.until, 1);
  for (const before of daysBefore(end, asked))
    expect([before, mayHold(right, rightOn(before, asked, context))]).toEqual([before, false]);
  if (value.first === "day") expect([value.day, rightOn(value.day, asked, context)]).toEqual([value.day, right]);
  return value.first;
}

describe("the first day of a right", () => {
  it("has the right, and no day before it has: thousands of careers, against the plain rule day by day", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(facts, choices, (asked, readings) => {
        const context = contextOf({ readings });
        const value = unwrap(determine(earliest, asked, context));
        for (const right of ["pension", "allowance"] as const) {
          const found = `${right}: ${hold(right, value[right], asked, context)}`;
          seen.set(found, (seen.get(found) ?? 0) + 1);
        }
      }),
      { numRuns: runs(2000) },
    );
    // Each ending is met often, so that none is left unproved.
    for (const right of ["pension", "allowance"]) {
      for (const ending of ["day", "never", "unknown"])
        expect([right, ending, seen.get(`${right}: ${ending}`) ?? 0]).toSatisfy(
          ([, , count]: [string, string, number]) => count > runs(20),
        );
    }
  });

  it("is the first of all days between, looked at without a gap", () => {
    fc.assert(
      fc.property(facts, choices, (asked, readings) => {
        const context = contextOf({ readings });
        const { pension } = unwrap(determine(earliest, asked, context));
        if (pension.kind === "undetermined" || pension.value.first === "never") return;
        for (let one = asked.on; one < pension.value.day; one = addDays(one, 1)) {
          if (mayHold("pension", rightOn(one, asked, context))) expect(one).toBe(pension.value.day);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it("falls on the birthday where age alone lacks", () => {
    const { pension, allowance } = unwrap(
      casnos.retirement.earliest({ person: man, periods: years(2000, 20), on: "2026-01-01" }),
    );
    expect(unwrap(pension)).toMatchObject({ first: "day", day: "2028-05-10" });
    expect(unwrap(allowance)).toMatchObject({ first: "never", why: "pension-instead" });
  });

  it("is the day asked for where the right is open already", () => {
    const { pension } = unwrap(
      casnos.retirement.earliest({ person: woman, periods: years(2000, 20), on: "2026-01-01" }),
    );
    expect(unwrap(pension)).toMatchObject({ day: "2026-01-01" });
  });

  it("falls on the day a law of its own comes into force", () => {
    // Before 18 November 2015 the allowance had the age of the pension; with the reading of 65 it is asked of women too.
    const mother = { ...woman, birthDate: "1951-03-01", childrenRaised: 3 };
    const before = unwrap(casnos.retirement.earliest({ person: mother, periods: years(2000, 8), on: "2008-01-01" }));
    expect(unwrap(before.allowance)).toMatchObject({ first: "day", day: "2008-03-01" });
    const after = unwrap(casnos.retirement.earliest({ person: mother, periods: years(2000, 8), on: "2015-11-18" }));
    expect(unwrap(after.allowance)).toMatchObject({ first: "day", day: "2016-03-01" });
  });

  it("falls on the day the law changes, where that alone opens the right", () => {
    // A law that is not: from 17 March 2027 men retire at 60.
    const context = contextOf();
    const from = "2027-03-17" as Day;
    const law: LawView = {
      ...context.law,
      read(series, day) {
        const cited = context.law.read(series, day);
        if (series !== (ages.retirementAgeMen as AnySeries) || day < from) return cited;
        return new Cited(
          60,
          cited.citations,
          cited.status,
          cited.readings,
          cited.projectedFrom,
          cited.hypothetical,
        ) as never;
      },
      days(series) {
        const days = context.law.days(series);
        return series === ages.retirementAgeMen ? [...days, from].sort() : days;
      },
    };
    const periods = years(2000, 20).map((period) => ({ ...period, base }));
    const asked = { person: { ...man, birthDate: man.birthDate as Day }, periods, on: "2026-01-01" as Day };
    const { pension } = unwrap(determine(earliest, asked, { ...context, law }));
    expect(unwrap(pension)).toMatchObject({ first: "day", day: from });
  });

  it.each([
    // 14.25 years at the end of 2025: three quarters lack, the third ends on 30 September.
    ["2026-01-01", "2026-10-01"],
    // Within the first quarter, which is under way: it is not counted, and the fourth is needed.
    ["2026-01-02", "2027-01-01"],
    ["2026-04-01", "2027-01-01"],
    ["2026-04-02", "2027-04-01"],
  ])("from %s on counts whole quarters that have ended: %s", (from, expected) => {
    const person = { ...man, birthDate: "1955-01-01" };
    const periods = [...years(2011, 14), { kind: "contributed" as const, year: 2025, base: "400000", quarters: 1 }];
    const { pension } = unwrap(
      casnos.retirement.earliest({ person, periods, on: from, continuing: { base: "400000" } }),
    );
    expect(unwrap(pension)).toMatchObject({ first: "day", day: expected });
  });

  it("fills the year of the day up to four quarters and no further", () => {
    const person = { ...man, birthDate: "1955-01-01" };
    const periods = [...years(2012, 14), { kind: "contributed" as const, year: 2026, base: "400000", quarters: 3 }];
    const input = { person, periods, on: "2026-07-01", continuing: { base: "400000" } };
    // Three of 2026 are held; of the two that are left of it one fills the year, which makes fifteen.
    expect(unwrap(unwrap(casnos.retirement.earliest(input)).pension)).toMatchObject({ day: "2026-10-01" });
  });

  it("is never where the career stays too short, or is too long for an allowance", () => {
    const short = unwrap(casnos.retirement.earliest({ person: man, periods: years(2020, 3), on: "2026-01-01" }));
    expect(unwrap(short.pension)).toMatchObject({ first: "never", why: "career-too-short", until: "2083-05-10" });
    expect(unwrap(short.allowance)).toMatchObject({ first: "never", why: "career-too-short" });
    // Fifteen years of which fewer than 7.5 are contributed: no pension, and too many for an allowance.
    const war = [1955, 1956, 1957, 1958, 1959].map((year) => ({ kind: "war" as const, year }));
    const veteran = { ...man, birthDate: "1935-01-01", moudjahid: true, warInvalidityPercent: 0 };
    const long = unwrap(
      casnos.retirement.earliest({ person: veteran, periods: [...war, ...years(2010, 6)], on: "2026-01-01" }),
    );
    expect(unwrap(long.pension)).toMatchObject({ first: "never", why: "career-too-short" });
    expect(unwrap(long.allowance)).toMatchObject({ first: "never", why: "years-of-a-pension" });
  });

  it("is not known after a day on which the right is not", () => {
    // From the age of 65 whether national service counts in an allowance decides, and no source says it.
    const periods = [...years(2020, 4), { kind: "national-service" as const, year: 1985 }];
    const value = unwrap(casnos.retirement.earliest({ person: man, periods, on: "2026-01-01", continuing: null }));
    expect(value.allowance).toMatchObject({
      kind: "undetermined",
      reasons: [{ code: "no-known-rule", topic: "national-service-in-an-allowance", day: "2028-05-10" }],
    });
    expect(unwrap(value.pension)).toMatchObject({ first: "never", why: "career-too-short" });
  });

  it("is not known where it lies in law that is not to be projected", () => {
    const strict = createCasnos({ projection: "refuse" });
    const input = { person: man, periods: years(2000, 20), on: "2026-01-01" };
    expect(unwrap(strict.retirement.earliest(input)).pension).toMatchObject({
      reasons: [{ code: "outside-coverage", day: "2026-11-22" }],
    });
  });

  it("is disputed by a reading that a day before it hangs on", () => {
    const { allowance, pension } = unwrap(
      casnos.retirement.earliest({ person: man, periods: years(2013, 12), on: "2026-01-01" }),
    );
    expect(allowance.kind === "determined" && allowance.certainty.disputed).toEqual(["allocation-age"]);
    expect(pension.kind === "determined" && pension.certainty.disputed).toEqual(["short-duration"].slice(1));
  });

  it("asks for the facts that the right asks for", () => {
    const { pension } = unwrap(
      casnos.retirement.earliest({ person: { sex: "male" }, periods: years(2000, 20), on: "2026-01-01" }),
    );
    expect(pension).toMatchObject({ reasons: [{ code: "missing-fact", fact: "person.totallyIncapacitated" }] });
  });
});

describe("what lacks on the day asked for", () => {
  it("is the years and the age, each with what is asked and held", () => {
    const periods = [...years(2014, 12), { kind: "contributed" as const, year: 2026, base: "400000", quarters: 1 }];
    const { missingForPension, missingForAllowance } = unwrap(
      casnos.retirement.earliest({ person: man, periods, on: "2026-11-21" }),
    );
    expect(unwrap(missingForPension)).toEqual([
      { condition: "validated-years", required: "15", held: "12.25", met: false, missing: "2.75" },
      { condition: "contributed-years", required: "7.5", held: "12.25", met: true, missing: "0" },
      { condition: "age", required: 65, held: 63, reachedOn: "2028-05-10", met: false },
    ]);
    expect(unwrap(missingForAllowance)).toEqual([
      { condition: "validated-years", required: "5", held: "12.25", met: true, missing: "0" },
      { condition: "age", required: 65, held: 63, reachedOn: "2028-05-10", met: false },
    ]);
  });

  it("is nothing for incapacity, where neither age nor years are asked", () => {
    const person = { ...man, totallyIncapacitated: true };
    const { missingForPension } = unwrap(
      casnos.retirement.earliest({ person, periods: years(2020, 3), on: "2026-01-01" }),
    );
    expect(unwrap(missingForPension)).toEqual([
      { condition: "age", required: null, held: null, reachedOn: null, met: true },
      { condition: "validated-years", required: null, held: "3", met: true, missing: "0" },
    ]);
  });

  it("agrees with what the right itself says where it comes nearest", () => {
    fc.assert(
      fc.property(facts, (asked) => {
        const context = contextOf();
        const value = unwrap(determine(earliest, asked, context));
        const plain = silently((w) => entitlement({ ...asked, periods: asked.periods ?? [] }, w), context);
        if (plain.kind === "undetermined") return;
        const right = plain.value.right === "none" ? plain.value.nearest : plain.value.right;
        const missing = right === "pension" ? value.missingForPension : value.missingForAllowance;
        if (missing.kind === "undetermined") return;
        const held = new Map(missing.value.map((one) => [one.condition, one.met]));
        for (const { condition, met } of plain.value.conditions) expect(held.get(condition)).toBe(met);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("an input that is wrong", () => {
  const wrong = (input: object) => {
    try {
      casnos.retirement.earliest(input as never);
    } catch (error) {
      if (error instanceof CasnosInputError) return error.issues.map(({ path, code }) => [path.join("."), code]);
    }
    return [];
  };

  it.each([
    [{ person: man, periods: years(2027, 1), on: "2026-01-01" }, [["periods.0.year", "after-the-day"]]],
    [{ person: man, on: "2026-01-01", continuing: {} }, [["continuing.base", "required"]]],
    [{ person: man, on: "2026-01-01", continuing: { base: -1 } }, [["continuing.base", "negative"]]],
    [{ person: man, on: "2026-13-01" }, [["on", "not-a-day"]]],
    [{ person: man, on: "2026-01-01", until: "2027-01-01" }, [["until", "unknown-field"]]],
  ])("is refused by name: %j", (input, expected) => {
    expect(wrong(input)).toEqual(expected);
  });
});
