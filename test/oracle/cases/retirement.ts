import type { Random } from "../comparison/random.js";
import { numberOf, textOf, yearsLater } from "../law/civil-days.js";
import type { EntitlementIn } from "../law/entitlement.js";
import type { PeriodIn, PersonIn } from "../law/facts.js";
import type { PensionIn } from "../law/pension.js";
import type { Readings } from "../law/readings.js";
import type { AgeIn } from "../law/retirement-age.js";
import type { RevalueIn } from "../law/revaluation.js";
import { answerOf, isNoAnswer } from "../law/unknown.js";
import { snmg } from "../law/wages.js";
import { type Case, DEFAULTS, everyReading, someReadings } from "./case.js";
import { AROUND_THE_LAW, MONTH_ENDS, around, dayAfter, someDay } from "./days.js";
import { da, someAmount } from "./money.js";

const AGES = everyReading("age-reductions");
const RIGHTS = everyReading("age-reductions", "allocation-age", "short-duration");
const PENSIONS = everyReading(
  "age-reductions",
  "allocation-age",
  "short-duration",
  "short-career-mean",
  "moudjahid-index",
  "spouse-increase-2012",
  "snmg-1997",
  "snmg-12000",
);
const AMOUNTS = everyReading("short-career-mean", "moudjahid-index", "spouse-increase-2012", "snmg-12000", "snmg-1997");
const RAISES = everyReading("raise-2025-edge");

/** Every kind of person that an age is set for. */
const PERSONS: readonly Omit<PersonIn, "birthDate">[] = (["male", "female"] as const).flatMap((sex) =>
  [0, 1, 2, 3, 4, 12].flatMap((childrenRaised) => [
    { sex, childrenRaised, moudjahid: false, totallyIncapacitated: false },
    ...[0, 9, 10, 19, 20, 50, 51, 99, 100].map((warInvalidityPercent) => ({
      sex,
      childrenRaised,
      moudjahid: true,
      warInvalidityPercent,
      totallyIncapacitated: false,
    })),
  ]),
);

/** Birthdays at each age, a day around, leap days among them. */
export function* ageBoundaries(): Iterable<Case<AgeIn>> {
  for (const readings of AGES) {
    for (const person of PERSONS) {
      for (const birthDate of ["1936-02-29", "1941-12-31", "1948-02-29", "1960-03-01"]) {
        for (let years = 40; years <= 65; years += 5) {
          for (const on of around(
            textOf(yearsLater(numberOf(birthDate), years - ((person.childrenRaised ?? 0) % 5))),
          )) {
            yield { readings, input: { person: { ...person, birthDate }, on } };
          }
        }
      }
    }
  }
}

export function age(random: Random): Case<AgeIn> {
  return {
    readings: someReadings(random, AGES),
    input: { person: somePerson(random, 1920, 1970, 12), on: someDay(random, 1982, 2032) },
  };
}

/** Exact years of work around each condition, on the birthday and beside it, on each side of each dated rule. */
export function* entitlementBoundaries(): Iterable<Case<EntitlementIn>> {
  for (const { readings, input } of careers(RIGHTS)) {
    yield { readings, input: { person: input.person, periods: input.periods, on: input.startOn } };
  }
}

export function entitlement(random: Random): Case<EntitlementIn> {
  const { input, readings } = pension(random);
  const { person, startOn, periods } = input;
  return { readings, input: { person, periods, on: startOn } };
}

export function* pensionBoundaries(): Iterable<Case<PensionIn>> {
  yield* careers(RIGHTS);
  const man: PersonIn = {
    sex: "male",
    birthDate: "1910-01-01",
    moudjahid: false,
    totallyIncapacitated: false,
  };
  const moudjahid: PersonIn = { ...man, moudjahid: true, warInvalidityPercent: 0 };
  const invalid: PersonIn = { ...man, totallyIncapacitated: true };
  for (const startOn of AROUND_THE_LAW) {
    for (const readings of AMOUNTS) {
      for (const dependentSpouse of [true, false]) {
        for (const person of [man, moudjahid, invalid]) {
          for (const [years, factor] of [
            [15, 1],
            [32, 8],
            [40, 20],
            [9, 3],
          ] as const) {
            const periods = full(years, Number(startOn.slice(0, 4)) - 1, basesAround(startOn, factor, readings));
            yield { readings, input: { person, periods, startOn, dependentSpouse } };
          }
        }
      }
    }
  }
  // Halves of a centime: 1 year of 16 at 2.5 % of a twelfth.
  for (let step = 0; step < 96; step += 1) {
    const periods = full(15 + (step % 12), 2014, (place) => da(90_000_000n + BigInt(place === 0 ? step : 0)));
    yield { readings: DEFAULTS, input: { person: man, periods, startOn: "2015-01-01", dependentSpouse: false } };
  }
}

export function pension(random: Random): Case<PensionIn> {
  const readings = someReadings(random, PENSIONS);
  const startOn = random.oneIn(20) ? someDay(random, 1982, 1990) : someDay(random, 1991, 2030);
  const startYear = Number(startOn.slice(0, 4));
  const person = somePerson(random, startYear - 72, startYear - 50, 40);
  const spouse = random.oneIn(6) ? {} : { dependentSpouse: random.oneIn(2) };
  if (random.oneIn(60) && person.totallyIncapacitated === false) {
    return { readings, input: { person, startOn, ...spouse } };
  }
  return { readings, input: { person, periods: somePeriods(random, startOn, readings), startOn, ...spouse } };
}

export function somePerson(random: Random, firstYear: number, lastYear: number, gaps: number): PersonIn {
  const person: PersonIn = {
    sex: random.of(["male", "female"] as const),
    birthDate: someDay(random, firstYear, lastYear),
    childrenRaised: random.below(random.oneIn(4) ? 12 : 5),
    moudjahid: random.oneIn(3),
    warInvalidityPercent: random.oneIn(3) ? random.of([0, 10, 50, 99, 100]) : random.below(101),
    totallyIncapacitated: random.oneIn(8),
  };
  if (!random.oneIn(gaps)) return person;
  return without(person, random.of(["birthDate", "moudjahid", "totallyIncapacitated", "sex"]));
}

/** Years contributed, some of them in part, and years of the war. */
export function somePeriods(random: Random, startOn: string, readings: Readings): readonly PeriodIn[] {
  const lastYear = Number(startOn.slice(0, 4)) - 1;
  const length = random.between(1, random.oneIn(3) ? 44 : 20);
  const scale = someScale(random, startOn, readings);
  const contributed = random.list(length, (place): PeriodIn => ({
    kind: "contributed",
    year: lastYear - place,
    base: random.oneIn(9) ? da(scale) : someAmount(random, Math.max(1, Number(scale / 100n))),
    ...(random.oneIn(5) ? { quarters: random.between(1, 4) } : {}),
    ...(random.oneIn(12) ? { coefficient: random.of(["1", "1.5", "2.345678", 1.25, "0.5"]) } : {}),
  }));
  const years = random.oneIn(3) ? random.someOf([1954, 1955, 1956, 1957, 1958, 1959, 1960, 1961, 1962]) : [];
  return [...contributed, ...years.map((year): PeriodIn => ({ kind: "war", year }))];
}

/** Bases of the order of the floor, of a ceiling or above, of the start of the pension. */
function someScale(random: Random, startOn: string, readings: Readings): bigint {
  const wage = answerOf(() => snmg(numberOf(startOn), readings));
  const annual = 12n * (isNoAnswer(wage) ? 100_000n : wage);
  return annual * BigInt(random.of([1, 2, 4, 8, 12, 20, 30]));
}

function without(person: PersonIn, fact: keyof PersonIn): PersonIn {
  return Object.fromEntries(Object.entries(person).filter(([name]) => name !== fact));
}

/** Years of the duration of each right, a quarter around, with persons around their birthdays. */
function* careers(readings: readonly Readings[]): Iterable<Case<PensionIn>> {
  const quarters = [19, 20, 21, 29, 30, 31, 59, 60, 61, 127, 128, 129, 160];
  const persons = PERSONS.filter(
    ({ childrenRaised, warInvalidityPercent }) =>
      [0, 3].includes(childrenRaised ?? 0) && [undefined, 0, 50, 100].includes(warInvalidityPercent),
  );
  for (const chosen of readings) {
    for (const startOn of ["2007-06-01", "2015-11-17", "2015-11-18", "2026-01-01"]) {
      for (const person of persons) {
        for (const ageThen of [60, 65, 70]) {
          const birthDate = textOf(yearsLater(numberOf(startOn), -ageThen) + ((ageThen + quarters.length) % 3) - 1);
          for (const held of quarters) {
            const war = person.moudjahid === true && held % 2 === 1 ? [1957, 1958] : [];
            const periods = [...inQuarters(held, Number(startOn.slice(0, 4)) - 1), ...war.map(warYear)];
            yield {
              readings: chosen,
              input: { person: { ...person, birthDate }, periods, startOn, dependentSpouse: false },
            };
          }
        }
      }
    }
  }
}

function warYear(year: number): PeriodIn {
  return { kind: "war", year };
}

function inQuarters(quarters: number, lastYear: number): readonly PeriodIn[] {
  const years = Math.ceil(quarters / 4);
  return Array.from({ length: years }, (_, place) => ({
    kind: "contributed",
    year: lastYear - place,
    base: da(30_000_000n + BigInt(place * 12_345)),
    ...(place === 0 && quarters % 4 !== 0 ? { quarters: quarters % 4 } : {}),
  }));
}

function full(years: number, lastYear: number, base: (place: number) => string): readonly PeriodIn[] {
  return Array.from({ length: years }, (_, place) => ({
    kind: "contributed",
    year: lastYear - place,
    base: base(place),
  }));
}

function basesAround(startOn: string, factor: number, readings: Readings): (place: number) => string {
  const wage = answerOf(() => snmg(numberOf(startOn), readings));
  const annual = 12n * BigInt(factor) * (isNoAnswer(wage) ? 100_000n : wage);
  return (place) => da(annual + BigInt((place % 3) - 1));
}

export function* startDateBoundaries(): Iterable<Case<{ claimReceivedOn: string }>> {
  for (const claimReceivedOn of [...AROUND_THE_LAW, ...MONTH_ENDS])
    yield { readings: DEFAULTS, input: { claimReceivedOn } };
}

export function startDate(random: Random): Case<{ claimReceivedOn: string }> {
  return { readings: DEFAULTS, input: { claimReceivedOn: someDay(random, 1995, 2032) } };
}

const BRACKETS = [15_000, 20_000, 25_000, 30_000, 35_000, 40_000, 50_000, 60_000, 80_000];

/** Each raise alone, from the day before it, at each bracket and a centime around; who is liquidated around each bound. */
export function* revalueBoundaries(): Iterable<Case<RevalueIn>> {
  for (let year = 2000; year <= 2028; year += 1) {
    for (const raiseDay of year === 2026 ? ["2026-01-01", "2026-05-01"] : [`${String(year)}-05-01`]) {
      const [before = "", day = "", after = ""] = around(raiseDay);
      for (const bracket of BRACKETS) {
        for (const step of [-1, 0, 1]) {
          const monthly = da(BigInt(bracket * 100 + step));
          for (const readings of year === 2026 ? RAISES : [DEFAULTS]) {
            const facts = { monthly, liquidatedOn: "1995-01-01", received2012: monthly };
            yield { readings, input: { ...facts, from: before, to: day } };
          }
        }
      }
      for (const bound of [`${String(year - 2)}-12-31`, "1991-12-31", `${String(year - 1)}-12-31`, raiseDay]) {
        for (const liquidatedOn of around(bound)) {
          const from = liquidatedOn > before ? liquidatedOn : before;
          const to = from > after ? from : after;
          yield { readings: DEFAULTS, input: { monthly: "23456.78", liquidatedOn, from, to, received2012: "20000" } };
        }
      }
      yield { readings: DEFAULTS, input: { monthly: "17000", liquidatedOn: "1995-01-01", from: day, to: after } };
    }
  }
  for (const from of around("2000-01-01")) {
    const facts = { monthly: "9000", liquidatedOn: "1998-06-01" };
    yield { readings: DEFAULTS, input: { ...facts, from, to: "2000-04-30" } };
  }
  for (const received of [...BRACKETS, 10_000, 11_538, 11_539, 14_999]) {
    for (const step of [-1, 0, 1, 46, 47]) {
      const received2012 = da(BigInt(received * 100 + step));
      for (const to of around("2012-01-01")) {
        const facts = { monthly: "9000", liquidatedOn: "2011-06-01", received2012 };
        yield { readings: DEFAULTS, input: { ...facts, from: "2011-06-01", to } };
      }
    }
  }
}

export function revalue(random: Random): Case<RevalueIn> {
  // Raises are listed from those of 2000.
  const early = random.oneIn(15);
  const liquidatedOn = early ? someDay(random, 1985, 1999) : someDay(random, random.oneIn(4) ? 1985 : 2000, 2025);
  const later = random.oneIn(2) ? someDay(random, 2000, 2026) : liquidatedOn;
  const from = early ? liquidatedOn : laterOf("2000-01-01", laterOf(later, liquidatedOn));
  const to = laterOf(from, dayAfter(random, from, 200));
  const rates = random.oneIn(2)
    ? {
        rates: random
          .someOf([2004, 2008, 2010, 2016, 2019, 2021, 2022, 2024, 2025, 2026, 2027])
          .map((year) => ({ on: `${String(year)}-05-01`, rate: random.of(["0", "0.05", "0.012345", 0.1]) })),
      }
    : {};
  const received = random.oneIn(4) ? {} : { received2012: someAmount(random, 60_000) };
  const edge = random.oneIn(3) ? da(BigInt(random.of(BRACKETS) * 100)) : someAmount(random, 120_000);
  return {
    readings: someReadings(random, RAISES),
    input: { monthly: edge, liquidatedOn, from, to, ...received, ...rates },
  };
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}
