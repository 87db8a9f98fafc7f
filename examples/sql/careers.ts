// Careers drawn at random: who, from when, on which bases. Their numbers stand in flat columns, since a million careers have
// more than twenty million years.
import type { Casnos } from "casnos-rules";
import { addDays, addMonths, type Day } from "casnos-rules/calendar";
import * as law from "casnos-rules/law";
import { centimes, type PensionFacts } from "casnos-rules/retirement";
import { amountAround, daysBetween } from "./boundaries.js";
import type { Random } from "./random.js";
import { columnsOf, type Cell, type Table } from "./table.js";

/** A person with what decides the age and the amount. */
export interface Claimant {
  readonly startOn: Day;
  readonly sex: "female" | "male";
  readonly birthDate: Day;
  readonly childrenRaised: number;
  readonly moudjahid: boolean;
  readonly warInvalidityPercent: number;
  readonly totallyIncapacitated: boolean;
  readonly warYears: number;
  readonly dependentSpouse: boolean;
}

/** Claimants, and where the years of each stand in the two columns. */
export interface Careers {
  readonly claimants: readonly Claimant[];
  readonly offsets: Int32Array;
  readonly bases: Float64Array;
  readonly quarters: Uint8Array;
}

const MOST_YEARS = 45;
const ORDINARY_BASE = 500_000_000;
const FIRST_WAR_YEAR = 1954;
const DURATIONS = [19, 20, 21, 29, 30, 31, 59, 60, 61, 127, 128, 129] as const;
const PERCENTS = [0, 0, 0, 5, 9, 10, 11, 19, 20, 50, 99, 100] as const;

/** Careers of so many years at most; with none, the persons alone. */
export function careersDrawn(
  rows: number,
  claimant: (random: Random) => Claimant,
  random: Random,
  mostYears = MOST_YEARS,
): Careers {
  const offsets = new Int32Array(rows + 1);
  const bases = new Float64Array(rows * mostYears);
  const quarters = new Uint8Array(rows * mostYears);
  const claimants = Array.from({ length: rows }, () => claimant(random));
  let place = 0;
  for (let row = 0; row < rows && mostYears > 0; row += 1) {
    const scale = random.pick([ORDINARY_BASE / 100, ORDINARY_BASE / 10, ORDINARY_BASE, ORDINARY_BASE * 4]);
    const add = (count: number): void => {
      bases[place] = random.percent(2) ? amountAround([], ORDINARY_BASE, random) : random.below(scale);
      quarters[place] = count;
      place += 1;
    };
    const wanted = random.percent(40) ? random.pick(DURATIONS) : random.below(4 * mostYears + 1);
    for (let left = wanted, years = 0; left > 0 && years < mostYears; years += 1) {
      const count = random.percent(85) ? Math.min(4, left) : random.between(1, Math.min(4, left));
      add(count);
      left -= count;
    }
    offsets[row + 1] = place;
  }
  return { claimants, offsets, bases: bases.subarray(0, place), quarters: quarters.subarray(0, place) };
}

/** Any claimant, on a day and at an age around those where the law turns. */
export function anyClaimant(casnos: Casnos): (random: Random) => Claimant {
  const series = [
    law.allowanceAge,
    law.minimumPension,
    law.minimumPensionMoudjahid,
    law.minimumAllowance,
    law.pensionCeiling,
  ];
  const days = daysBetween("1980-01-01" as Day, "2032-12-31" as Day, casnos, [...series, law.spouseIncrease]);
  return (random) => {
    const startOn = days.any(random);
    const moudjahid = random.percent(25);
    const years = random.between(50, 70);
    const born = random.percent(60)
      ? days.around(addMonths(startOn, -12 * years), random)
      : addDays(startOn, -random.between(16_000, 27_000));
    return {
      startOn,
      sex: random.percent(50) ? "female" : "male",
      birthDate: born,
      childrenRaised: random.below(6),
      moudjahid,
      warInvalidityPercent: random.percent(50) ? random.pick(PERCENTS) : random.below(101),
      totallyIncapacitated: random.percent(5),
      warYears: random.percent(30) ? random.below(9) : 0,
      dependentSpouse: random.percent(40),
    };
  };
}

/** An ordinary claimant of an age beyond question, starting on one of these days. */
export function ordinaryClaimant(days: readonly Day[]): (random: Random) => Claimant {
  return (random) => ({
    startOn: random.pick(days),
    sex: "male",
    birthDate: "1900-01-01" as Day,
    childrenRaised: 0,
    moudjahid: false,
    warInvalidityPercent: 0,
    totallyIncapacitated: false,
    warYears: 0,
    dependentSpouse: false,
  });
}

/** The facts of one of them as a rule of the library takes them. */
export function factsOf({ claimants, offsets, bases, quarters }: Careers, row: number): PensionFacts {
  const { startOn, warYears, dependentSpouse, ...person } = claimants[row] as Claimant;
  const [from, to] = [offsets[row] as number, offsets[row + 1] as number];
  const lastYear = Number(startOn.slice(0, 4)) - 1;
  const contributed = Array.from({ length: to - from }, (_, place) => ({
    kind: "contributed" as const,
    year: lastYear - place,
    base: centimes(bases[from + place] as number),
    quarters: quarters[from + place] as number,
  }));
  const war = Array.from({ length: warYears }, (_, place) => ({ kind: "war" as const, year: FIRST_WAR_YEAR + place }));
  return { person, periods: [...contributed, ...war], startOn, dependentSpouse };
}

/** The table that the SQL reads. */
export function careersTable({ claimants, offsets, bases, quarters }: Careers): Table {
  function* rows(): Generator<readonly Cell[]> {
    for (const [id, one] of claimants.entries()) {
      const [from, to] = [offsets[id] as number, offsets[id + 1] as number];
      yield [
        id,
        one.startOn,
        one.sex,
        one.birthDate,
        one.childrenRaised,
        Number(one.moudjahid),
        one.warInvalidityPercent,
        Number(one.totallyIncapacitated),
        one.warYears,
        Number(one.dependentSpouse),
        bases.subarray(from, to),
        quarters.subarray(from, to),
      ];
    }
  }
  const columns = columnsOf({
    id: "count",
    start_on: "day",
    sex: "word",
    birth_date: "day",
    children_raised: "count",
    moudjahid: "count",
    war_invalidity_percent: "count",
    incapacitated: "count",
    war_years: "count",
    dependent_spouse: "count",
    bases: "amounts",
    quarters: "counts",
  });
  return { name: "careers", columns, rows: { [Symbol.iterator]: rows } };
}
