import type { Random } from "../comparison/random.js";
import type { AdjustmentIn } from "../law/adjustment.js";
import type { AutoEntrepreneurStatusIn } from "../law/auto-entrepreneur-status.js";
import { numberOf, textOf } from "../law/civil-days.js";
import { type Case, DEFAULTS, everyReading } from "./case.js";
import { annual, annualBoundaries } from "./contributions.js";
import { AROUND_THE_LAW, MONTH_ENDS, around, someDay } from "./days.js";
import { someAmount } from "./money.js";

const BOUNDS = everyReading("contribution-index", "contribution-ceiling-2012");

/** Each way in which five years can lie at the ceiling, a centime above it, or be unknown. */
export function* autoEntrepreneurStatusBoundaries(): Iterable<Case<AutoEntrepreneurStatusIn>> {
  const turnovers = ["5000000.00", "5000000.01", null];
  const patterns = [0, 1, 2, 3, 4].reduce<readonly (readonly (string | null)[])[]>(
    (all) => all.flatMap((years) => turnovers.map((one) => [...years, one])),
    [[]],
  );
  for (const first of [2020, 2022, 2023, 2024]) {
    for (const pattern of patterns) {
      const turnover = pattern.flatMap((amount, place) => (amount === null ? [] : [{ year: first + place, amount }]));
      for (const year of [first + 2, first + 4]) yield { readings: DEFAULTS, input: { turnover, year } };
    }
  }
  for (let year = 2019; year <= 2028; year += 1) yield { readings: DEFAULTS, input: { year } };
}

export function autoEntrepreneurStatus(random: Random): Case<AutoEntrepreneurStatusIn> {
  const year = random.between(2019, 2034);
  const length = random.below(8);
  const turnover = random
    .list(length, (place) => ({
      year: year - place,
      amount: random.oneIn(2) ? someAmount(random, 9_000_000) : random.of(["4999999.99", "5000000", "5000000.01"]),
    }))
    .filter(() => !random.oneIn(8));
  if (random.oneIn(2)) turnover.reverse();
  return { readings: DEFAULTS, input: random.oneIn(25) ? { year } : { turnover, year } };
}

export function* voluntarySchemeBoundaries(): Iterable<Case<{ on: string }>> {
  const own = ["2015-07-23", "2018-07-23"].flatMap((day) => around(day, 2));
  for (const on of [...AROUND_THE_LAW, ...MONTH_ENDS, ...own]) yield { readings: DEFAULTS, input: { on } };
}

export function voluntaryScheme(random: Random): Case<{ on: string }> {
  return {
    readings: DEFAULTS,
    input: { on: random.oneIn(2) ? someDay(random, 1982, 2032) : someDay(random, 2015, 2018) },
  };
}

/** What the year is called on and what the fund settles, each a centime around each bound of it and half a centime apart. */
export function* adjustmentBoundaries(): Iterable<Case<AdjustmentIn>> {
  const bounds = [216_000, 240_000, 288_000, 4_320_000, 4_800_000, 5_760_000].map((whole) => BigInt(whole) * 100n);
  const settled = [...bounds.flatMap((bound) => [bound - 1n, bound, bound + 10n]), 0n, 30_000_003n, 30_000_010n];
  for (const readings of BOUNDS) {
    for (let year = 2014; year <= 2028; year += 1) {
      for (const settledBase of settled) {
        const activities = [{ activity: "trader", from: "2009-05-05", to: null }];
        const declared = [
          { year: year - 1, base: "333333.33" },
          { year, base: null },
        ];
        const input = { year, activities, declared, settledBase: text(settledBase) };
        yield { readings, input };
        yield { readings, input: { ...input, declared: [{ year, base: "300000.03" }] } };
      }
    }
  }
  for (const { readings, input } of annualBoundaries()) {
    // Every start of a newcomer and every option, on one base.
    if (input.year >= 2015 && Object.keys(readings).length === 0) {
      yield { readings, input: { ...input, settledBase: "500000.05" } };
    }
  }
}

export function adjustment(random: Random): Case<AdjustmentIn> {
  const { readings, input } = annual(random);
  const year = random.oneIn(12) ? input.year : 2016 + (input.year % 16);
  const moved = (of: number): number => of + year - input.year;
  const activities = input.activities?.map((one) => ({
    ...one,
    from: movedDay(one.from, moved),
    ...(one.to == null ? {} : { to: movedDay(one.to, moved) }),
  }));
  const declared = input.declared?.map((one) => ({ ...one, year: moved(one.year) }));
  const settledBase = random.oneIn(25) ? undefined : someAmount(random, random.oneIn(2) ? 600_000 : 9_000_000);
  return { readings, input: { ...input, year, activities, declared, settledBase } };
}

/** The same day of the month in a year moved, or the next one where it has none. */
function movedDay(day: string, moved: (year: number) => number): string {
  return textOf(numberOf(`${String(moved(Number(day.slice(0, 4))))}${day.slice(4)}`));
}

function text(centimes: bigint): string {
  return `${String(centimes / 100n)}.${String(centimes % 100n).padStart(2, "0")}`;
}
