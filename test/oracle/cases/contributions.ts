import type { Random } from "../comparison/random.js";
import { type AnnualContributionIn, ceilingOf, floorOf } from "../law/annual-contribution.js";
import type { Centimes } from "../law/amounts.js";
import { numberOf, textOf } from "../law/civil-days.js";
import type { ActivityIn } from "../law/facts.js";
import type { Readings } from "../law/readings.js";
import type { ScheduleIn } from "../law/schedule.js";
import { answerOf, isNoAnswer } from "../law/unknown.js";
import { type Case, DEFAULTS, everyReading, someReadings } from "./case.js";
import { someDay } from "./days.js";
import { da, someAmount } from "./money.js";

const BOUNDS = everyReading("contribution-index", "contribution-ceiling-2012", "snmg-12000", "snmg-1997");
const DAYS = everyReading("weekend-deadline", "base-declaration-2026");

const ORDINARY = ["trader", "artisan", "liberal-profession", "industrialist", "carrier", "company-owner", "other"];
const FARMING = ["farmer", "breeder"];

/** Each year's floor and ceiling, a centime around them, halves of a centime, and the first days of a newcomer. */
export function* annualBoundaries(): Iterable<Case<AnnualContributionIn>> {
  for (let year = 1988; year <= 2032; year += 1) {
    for (const readings of BOUNDS) {
      for (const base of turningBases(year, readings)) {
        const since: ActivityIn = { activity: "trader", from: "1985-03-01", to: null };
        yield { readings, input: onBase(year, [since], base) };
      }
    }
    for (const from of startsOf(year)) {
      for (const activity of ["trader", "farmer"]) {
        const activities = [{ activity, from, to: null }];
        yield { readings: DEFAULTS, input: onBase(year, activities, "500000.10") };
        yield { readings: DEFAULTS, input: onBase(year, activities, null) };
      }
    }
    for (const option of ["flat", "general"] as const) {
      const activities = [{ activity: "auto-entrepreneur", from: "2021-05-05", to: null, option }];
      yield { readings: DEFAULTS, input: onBase(year, activities, "700000") };
      yield { readings: DEFAULTS, input: onBase(year, activities, null) };
    }
    for (const to of [`${String(year - 1)}-12-31`, `${String(year)}-01-01`, `${String(year)}-12-31`]) {
      yield { readings: DEFAULTS, input: onBase(year, [{ activity: "artisan", from: "1985-03-01", to }], "333333.33") };
    }
  }
}

export function annual(random: Random): Case<AnnualContributionIn> {
  const year = random.between(1986, 2032);
  const readings = someReadings(random, BOUNDS);
  const activities = someActivities(random, year);
  return { readings, input: { year, ...someBases(random, year, readings), ...activities } };
}

/** Every year with each start that a rule of the days knows, both readings. */
export function* scheduleBoundaries(): Iterable<Case<ScheduleIn>> {
  for (const readings of DAYS) {
    for (let year = 1982; year <= 2032; year += 1) {
      for (const from of [...startsOf(year), "1979-01-01"]) {
        for (const activity of ["carrier", "breeder"]) {
          const input = { activities: [{ activity, from, to: null }], fromYear: year, toYear: year };
          yield { readings, input: { ...input, income: [], declared: [{ year, base: "250000" }] } };
        }
      }
    }
  }
  for (let day = 1; day <= 28; day += 1) {
    for (const readings of DAYS) {
      const from = `2009-08-${String(day).padStart(2, "0")}`;
      yield { readings, input: { activities: [{ activity: "other", from, to: null }], fromYear: 2009, toYear: 2010 } };
    }
  }
}

export function schedule(random: Random): Case<ScheduleIn> {
  const fromYear = random.between(1986, 2028);
  const toYear = fromYear + random.below(4);
  const readings = random.oneIn(3) ? { ...random.of(DAYS), ...random.of(BOUNDS) } : DEFAULTS;
  const facts = { ...someBases(random, toYear, readings), ...someActivities(random, fromYear) };
  return { readings, input: { ...facts, fromYear, toYear } };
}

/** A year on a base, given as the rule of the year asks for it. */
function onBase(year: number, activities: readonly ActivityIn[], base: string | null): AnnualContributionIn {
  const given = base ?? "410000.50";
  return {
    year,
    activities,
    income: Array.from({ length: 40 }, (_, place) => ({ year: 1985 + place, amount: given })),
    declared: Array.from({ length: 20 }, (_, place) => ({
      year: 2016 + place,
      base: 2016 + place === year || 2016 + place === year - 1 ? base : given,
    })),
  };
}

function turningBases(year: number, readings: Readings): readonly string[] {
  const bounds = answerOf(() => [floorOf(year, readings), ceilingOf(year, readings)]);
  if (isNoAnswer(bounds)) return ["100000"];
  return bounds.flatMap((bound) => [-11n, -10n, -1n, 0n, 1n, 10n, 30n].map((step) => da(bound + step)));
}

function startsOf(year: number): readonly string[] {
  const before = ["12-31"].map((day) => `${String(year - 2)}-${day}`);
  const last = ["01-01", "07-01", "12-31"].map((day) => `${String(year - 1)}-${day}`);
  const days = ["01-01", "02-28", "03-01", "03-02", "04-29", "04-30", "05-01", "06-19", "06-20", "06-29", "06-30"];
  const later = ["07-01", "07-02", "09-19", "09-20", "09-21", "09-29", "09-30", "10-01", "12-21", "12-22", "12-31"];
  return [...before, ...last, ...[...days, ...later].map((day) => `${String(year)}-${day}`)];
}

function someActivities(random: Random, year: number): { readonly activities?: readonly ActivityIn[] } {
  if (random.oneIn(60)) return {};
  if (random.oneIn(40)) return { activities: [] };
  const first = someActivity(
    random,
    random.oneIn(2) ? someDay(random, year - 2, year + 1) : someDay(random, 1980, 2028),
  );
  if (!random.oneIn(3)) return { activities: [first] };
  // A further one, beside the first, the day after it, or later on.
  const end = first.to ?? null;
  const follows = end !== null && random.oneIn(2);
  const from = follows ? textOf(numberOf(end) + random.of([1, 1, 2, 200])) : someDay(random, year - 3, year + 1);
  const further = someActivity(random, from);
  return { activities: random.oneIn(2) ? [first, further] : [further, first] };
}

function someActivity(random: Random, from: string): ActivityIn {
  if (from >= "2019" && random.oneIn(3)) {
    const option = random.oneIn(15) ? {} : { option: random.of(["flat", "general"] as const) };
    return { activity: "auto-entrepreneur", ...until(random, from), ...option };
  }
  return { activity: random.of(random.oneIn(4) ? FARMING : ORDINARY), ...until(random, from) };
}

function until(random: Random, from: string): { readonly from: string; readonly to?: string | null } {
  if (random.oneIn(40)) return { from };
  if (random.oneIn(4)) {
    const to = someDay(random, Number(from.slice(0, 4)), 2032);
    return { from, to: to < from ? from : to };
  }
  return { from, to: null };
}

function someBases(
  random: Random,
  year: number,
  readings: Readings,
): Pick<AnnualContributionIn, "income" | "declared"> {
  const years = random.list(random.between(1, 8), (place) => year - place);
  return {
    income: years
      .filter(() => !random.oneIn(12))
      .map((of) => ({ year: of - 1, amount: someBase(random, of, readings) })),
    declared: years
      .filter(() => !random.oneIn(12))
      .map((of) => ({ year: of, base: random.oneIn(3) ? null : someBase(random, of, readings) })),
  };
}

function someBase(random: Random, year: number, readings: Readings): ReturnType<typeof someAmount> {
  if (random.oneIn(3)) {
    const bounds = answerOf((): readonly Centimes[] => [floorOf(year, readings), ceilingOf(year, readings)]);
    if (!isNoAnswer(bounds)) return da(random.of(bounds) + BigInt(random.between(-30, 30)));
  }
  return someAmount(random, random.oneIn(2) ? 600_000 : 9_000_000);
}
