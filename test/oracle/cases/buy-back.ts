import type { Random } from "../comparison/random.js";
import type { BuyBackIn } from "../law/buy-back.js";
import { numberOf, textOf, yearsLater } from "../law/civil-days.js";
import type { PeriodIn, PersonIn } from "../law/facts.js";
import { type Case, everyReading, someReadings } from "./case.js";
import { around, someDay } from "./days.js";
import { somePeriods, somePerson } from "./retirement.js";

const RIGHTS = everyReading("age-reductions", "allocation-age", "short-duration");

const MAN: PersonIn = { sex: "male", moudjahid: false, totallyIncapacitated: false };
const PERSONS: readonly PersonIn[] = [
  MAN,
  { ...MAN, sex: "female", childrenRaised: 0 },
  { ...MAN, sex: "female", childrenRaised: 2 },
  { ...MAN, moudjahid: true, warInvalidityPercent: 65 },
  { ...MAN, totallyIncapacitated: true },
];

/** Quarters around each number of years on which a right turns, bought back or not, around each birthday of an age. */
export function* buyBackBoundaries(): Iterable<Case<BuyBackIn>> {
  const quarters = [0, 1, 9, 10, 11, 14, 15, 16, 19, 20, 29, 30, 31, 39, 40, 41, 59, 60, 61];
  for (const readings of RIGHTS) {
    for (const [on, ages] of [
      ["2015-11-18", [58, 60, 65, 70]],
      ["2024-02-29", [54, 65]],
    ] as const) {
      for (const person of PERSONS) {
        for (const held of quarters) {
          for (const years of [0, 1, 5, 6]) {
            const birthDate = textOf(
              yearsLater(numberOf(on), -(ages[(held + years) % ages.length] ?? 65)) + ((held % 3) - 1),
            );
            const war = person.moudjahid === true && held % 2 === 1 ? [1957, 1958, 1959, 1960].map(warYear) : [];
            const periods = [...contributed(held, 2013), ...war, ...boughtBack(years)];
            yield { readings, input: { person: { ...person, birthDate }, periods, on } };
          }
        }
      }
    }
  }
  for (const on of around("2015-11-18")) {
    for (const person of PERSONS) {
      for (const birthDate of [...around("1950-11-18"), ...around("1955-11-18"), undefined]) {
        const input = { person: { ...person, birthDate }, on };
        yield { readings: {}, input: { ...input, periods: contributed(46, 2013) } };
        yield { readings: {}, input };
      }
    }
  }
}

export function buyBack(random: Random): Case<BuyBackIn> {
  const on = random.oneIn(12) ? someDay(random, 1990, 2015) : someDay(random, 2016, 2032);
  const year = Number(on.slice(0, 4));
  const person = somePerson(random, year - 72, year - 52, 25);
  const readings = someReadings(random, RIGHTS);
  if (random.oneIn(30)) return { readings, input: { person, on } };
  const years = random.oneIn(2) ? 0 : random.between(1, 7);
  const all = somePeriods(random, on, readings).filter(() => !random.oneIn(3));
  return { readings, input: { person, periods: [...all, ...boughtBack(years)], on } };
}

function boughtBack(years: number): BuyBackIn["periods"] & object {
  return years === 0 ? [] : [{ kind: "bought-back", years }];
}

function warYear(year: number): PeriodIn {
  return { kind: "war", year };
}

function contributed(quarters: number, lastYear: number): readonly PeriodIn[] {
  return Array.from({ length: Math.ceil(quarters / 4) }, (_, place) => ({
    kind: "contributed",
    year: lastYear - place,
    base: "300000",
    ...(place === 0 && quarters % 4 !== 0 ? { quarters: quarters % 4 } : {}),
  }));
}
