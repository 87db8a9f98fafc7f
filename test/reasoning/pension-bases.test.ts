import { CasnosInputError, createCasnos, unwrap, type ReadingChoices } from "casnos-rules";
import { pensionBases, type PensionBases } from "casnos-rules/reasoning";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { careersBefore, dayBetween, old, persons, readingsOfPensions, text, type PeriodIn } from "./chance.js";
import { runs } from "../runs.js";

const GREATEST = 1e14;
const BEST = 10;

interface Case {
  readonly person: typeof old;
  readonly periods: readonly PeriodIn[];
  readonly startOn: string;
  readonly readings: ReadingChoices;
}

const years = (from: number, count: number, kind: "contributed" | "other-fund" = "contributed"): readonly PeriodIn[] =>
  Array.from({ length: count }, (_, place) =>
    kind === "contributed" ? { kind, year: from + place, base: 0 } : { kind, year: from + place },
  );

/** How many of the best years there are, and over how many the mean is taken. */
function mean({ periods, readings }: Case): { readonly counted: number; readonly over: number } {
  const counted = Math.min(BEST, periods.filter(({ kind }) => kind === "contributed").length);
  return { counted, over: readings["short-career-mean"] === "ten" ? BEST : counted };
}

/** The same career with bases whose best ten have a mean; unequal ones where there is room. Null where none can. */
function withMean(one: Case, x: number): readonly PeriodIn[] | null {
  const { counted, over } = mean(one);
  if (counted === 0) return x === 0 ? one.periods : null;
  const sum = x * over;
  if (sum > counted * GREATEST) return null;
  const each = Math.floor(sum / counted);
  const spread = Math.min(each, GREATEST - each - 1, 12_345);
  let left = sum - each * counted;
  let place = 0;
  return one.periods.map((period): PeriodIn => {
    if (period.kind !== "contributed") return period;
    place += 1;
    if (place > counted) return { ...period, base: 0 };
    const over1 = left > 0 ? 1 : 0;
    left -= over1;
    const shift = counted < 2 || spread < 0 ? 0 : place === 1 ? spread : place === 2 ? -spread : 0;
    return { ...period, base: text(each + over1 + shift) };
  });
}

/** One facade for each set of readings: to lay out the law anew for each question takes most of the time. */
const laws = new Map<string, ReturnType<typeof createCasnos>>();

function lawUnder(readings: ReadingChoices): ReturnType<typeof createCasnos> {
  const key = JSON.stringify(readings);
  const law = laws.get(key) ?? createCasnos({ readings });
  laws.set(key, law);
  return law;
}

/** What the ordinary operation gives on a mean: centimes, `none`, or why not. */
function given(one: Case, x: number): number | string | null {
  const periods = withMean(one, x);
  if (periods === null) return null;
  const { person, startOn, readings } = one;
  const answer = lawUnder(readings).retirement.pension({ person, periods, startOn });
  if (answer.kind === "undetermined") return JSON.stringify(answer.reasons);
  return answer.value.right === "none" ? "none" : answer.value.monthly.centimes;
}

const inverse = ({ readings, ...facts }: Case, monthly: number) =>
  pensionBases(lawUnder(readings), {
    person: facts.person,
    periods: facts.periods,
    startOn: facts.startOn,
    monthly: text(monthly),
  });

/** What the inverse says of a mean: in it, not in it, or not known and why. */
function said(value: PensionBases, x: number): true | false | string {
  if (value.right === "none") return "none";
  const holds = ({ from, to }: { from: { centimes: number }; to: { centimes: number } }) =>
    from.centimes <= x && x <= to.centimes;
  const unknown = value.unknown.find(holds);
  if (unknown !== undefined) return JSON.stringify(unknown.reasons);
  return value.found && value.intervals.some(holds);
}

/** Whether the inverse says of a mean what the ordinary operation gives on it. */
function agrees(one: Case, value: PensionBases, y: number, x: number): boolean {
  const f = given(one, x);
  // A mean that no bases of the career can have: it stands in no interval.
  if (f === null) return value.right === "none" || said(value, x) === false;
  return said(value, x) === (typeof f === "string" ? f : f === y);
}

/** Every place at which an inverse changes. */
function bounds(value: PensionBases): readonly number[] {
  if (value.right === "none") return [0];
  const all = [...(value.found ? value.intervals : []), ...value.unknown];
  return [0, ...all.flatMap(({ from, to }) => [from.centimes, to.centimes])];
}

const man = old;
const pensionOf2016: Case = { person: man, periods: years(1990, 25), startOn: "2016-02-01", readings: {} };

const named: readonly (readonly [string, Case, readonly number[]])[] = [
  ["25 years from 2016", pensionOf2016, [1_500_000, 3_123_457, 22_500_000, 22_500_001, 1_499_999]],
  [
    "25 years before the ceiling went",
    { ...pensionOf2016, startOn: "2010-02-01", periods: years(1984, 25) },
    [900_000, 1_125_000, 4_687_500, 15_000_000],
  ],
  ["an allowance", { ...pensionOf2016, periods: years(2009, 6) }, [0, 1, 1_000_000, 123_457]],
  [
    "six years, the mean over ten",
    { ...pensionOf2016, periods: years(2009, 6), readings: { "short-career-mean": "ten" } },
    [0, 1, 1_000_000, 123_457],
  ],
  [
    "years of another fund",
    { ...pensionOf2016, periods: [...years(2004, 11), ...years(1990, 8, "other-fund")] },
    [1_499_999, 1_500_000, 1_500_001, 4_000_000],
  ],
  [
    "total incapacity",
    { ...pensionOf2016, person: { ...man, totallyIncapacitated: true }, periods: years(2012, 3) },
    [1_500_000, 1_500_001, 4_000_000],
  ],
  [
    "total incapacity and no year at all",
    { ...pensionOf2016, person: { ...man, totallyIncapacitated: true }, periods: [] },
    [1_500_000, 1_500_001, 0],
  ],
  [
    "total incapacity and another fund",
    {
      ...pensionOf2016,
      person: { ...man, totallyIncapacitated: true },
      periods: [...years(1990, 16), ...years(2008, 2, "other-fund")],
    },
    [1_500_000, 1_500_001, 4_000_000],
  ],
  ["a moudjahid", { ...pensionOf2016, person: { ...man, moudjahid: true } }, [4_500_000, 4_500_001, 9_000_000]],
];

describe("the means of a pension", () => {
  it.each(named)(
    "of %s are exactly those on which the operation gives it, 2000 centimes around each bound",
    (_, one, monthlies) => {
      for (const monthly of monthlies) {
        const value = unwrap(inverse(one, monthly));
        for (const bound of new Set(bounds(value))) {
          const from = Math.max(0, bound - 2000);
          for (let x = from; x <= Math.min(GREATEST, bound + 2000); x += Math.abs(x - bound) < 150 ? 1 : 11) {
            if (!agrees(one, value, monthly, x))
              expect([monthly, x, given(one, x)]).toEqual([monthly, x, said(value, x)]);
          }
        }
      }
    },
  );

  it("are exactly those on which the operation gives it, for careers, days and readings of chance", () => {
    const cases = fc.integer({ min: 1984, max: 2034 }).chain((year) =>
      fc.record({
        person: fc.oneof(persons, fc.constant(old)),
        periods: careersBefore(year),
        startOn: dayBetween(year, year),
        readings: readingsOfPensions,
      }),
    );
    const near = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(
        cases,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.oneof(fc.integer({ min: 0, max: 40_000_000 }), fc.constant(null)),
        fc.array(near, { minLength: 3, maxLength: 3 }),
        (one, share, chosen, offsets) => {
          // Half the amounts are such that some mean gives them: means up to 30 million DA, and now and then any.
          const x = Math.floor(share ** 4 * 3e9);
          const reached = given(one, x);
          const monthly = chosen ?? (typeof reached === "number" ? reached : 2_000_000);
          const answer = inverse(one, monthly);
          if (answer.kind === "undetermined") {
            return [0, x, 1e9].every((mean) => {
              const f = given(one, mean);
              return f === null || f === JSON.stringify(answer.reasons);
            });
          }
          const places = bounds(answer.value).flatMap((bound) => [-1, 0, 1, ...offsets].map((off) => bound + off));
          return [x, ...places]
            .filter((place) => place >= 0 && place <= GREATEST)
            .every((place) => agrees(one as Case, answer.value, monthly, place));
        },
      ),
      { numRuns: runs(3000) },
    );
  });

  it("of an amount that none gives are none, with the nearest on either side", () => {
    // 25 years x 2.5 % = 62.5 %. The minimum of 2016 is 75 % of 18 000 DA, raised to 15 000; the ceiling 15 x 18 000 x 80 %.
    const below = unwrap(inverse(pensionOf2016, 1_499_999));
    expect(below).toMatchObject({ right: "pension", found: false, below: null, above: { dinars: "15000.00" } });
    const above = unwrap(inverse(pensionOf2016, 99_999_999));
    expect(above).toMatchObject({ right: "pension", found: false, above: null });
    expect(above.right !== "none" && !above.found && above.below?.centimes).toBe(given(pensionOf2016, GREATEST));
  });

  it("are one stretch for every amount between the minimum and the ceiling", () => {
    // A centime of the mean a year adds 62.5 % of a twelfth of a centime a month: no amount is passed over.
    fc.assert(
      fc.property(fc.integer({ min: 1_500_000, max: 20_000_000 }), (monthly) => {
        const value = unwrap(inverse(pensionOf2016, monthly));
        return value.right === "pension" && value.found && value.intervals.length === 1;
      }),
    );
  });

  it("of a career without a right are an arm of their own", () => {
    expect(unwrap(inverse({ ...pensionOf2016, periods: years(2013, 2) }, 1_500_000))).toMatchObject({
      right: "none",
      nearest: "allowance",
      conditions: [{ condition: "validated-years", required: "5", held: "2", met: false }],
    });
  });

  it("do not read the bases of the career", () => {
    const others = {
      ...pensionOf2016,
      periods: pensionOf2016.periods.map((one) => ({ ...one, base: 777_777 }) as PeriodIn),
    };
    expect(unwrap(inverse(others, 2_000_000))).toEqual(unwrap(inverse(pensionOf2016, 2_000_000)));
  });

  it("name the means of a mixed career on which the minimum leaves the amount unknown", () => {
    const [, mixed] = named[4] as (typeof named)[number];
    const value = unwrap(inverse(mixed, 1_500_000));
    // 11 years here x 2.5 % = 27.5 %: 15 000 DA a month on a mean of 15 000 x 12 / 0.275 = 654 545.4545 DA a year.
    expect(value).toMatchObject({
      found: true,
      intervals: [{ from: { dinars: "654545.46" } }],
      unknown: [
        {
          from: { dinars: "0.00" },
          to: { dinars: "654545.45" },
          reasons: [{ code: "no-known-rule", topic: "minimum-of-a-mixed-career" }],
        },
      ],
    });
  });

  it("hang on missing facts as the pension does, and refuse a wrong input", () => {
    expect(pensionBases(createCasnos(), { person: {}, periods: [], startOn: "2016-01-01", monthly: 1 })).toMatchObject({
      kind: "undetermined",
      reasons: [{ code: "missing-fact", fact: "person.totallyIncapacitated" }],
    });
    expect(pensionBases(createCasnos(), { person: old, startOn: "2016-01-01", monthly: 1 })).toMatchObject({
      reasons: [{ code: "missing-fact", fact: "periods" }],
    });
    const late = { person: old, periods: years(2016, 3), startOn: "2016-01-01", monthly: 1 };
    expect(() => pensionBases(createCasnos(), late)).toThrow(CasnosInputError);
  });
});
