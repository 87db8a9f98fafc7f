import {
  CasnosInputError,
  createCasnos,
  readings,
  seriesIds,
  type Answer,
  type ReadingChoices,
  type ReadingId,
} from "casnos-rules";
import { acrossReadings, changes, compareLaws } from "casnos-rules/reasoning";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allSeries } from "../../src/catalogue/series.js";
import { examples } from "../examples/index.js";
import { runs, someOf } from "../runs.js";

const casnos = createCasnos();
const named = examples.map(
  ([operation, input], place) => [`${operation} (${String(place)})`, operation, input] as const,
);

/** Every amount by its path; a part that is an answer of its own stands for its value. */
function amounts(value: unknown, path = ""): readonly (readonly [string, number])[] {
  if (typeof value !== "object" || value === null) return [];
  const held = value as { centimes?: number; kind?: string; steps?: unknown; value?: unknown };
  if (held.centimes !== undefined) return [[path, held.centimes]];
  if (held.steps !== undefined) return held.kind === "determined" ? amounts(held.value, path) : [];
  return Object.entries(value).flatMap(([name, inner]) => amounts(inner, path === "" ? name : `${path}.${name}`));
}

const amountsOf = (answer: Answer<unknown>): ReadonlyMap<string, number> =>
  new Map(answer.kind === "determined" ? amounts(answer.value) : []);

/** A choice among all readings at random, whether the operation consults them or not. */
const choices: fc.Arbitrary<ReadingChoices> = fc.record(
  Object.fromEntries((Object.keys(readings) as ReadingId[]).map((id) => [id, fc.constantFrom(...readings[id])])),
) as fc.Arbitrary<ReadingChoices>;

describe("across readings", () => {
  it.each(someOf(named))(
    "%s: any choice of readings is one of the answers, within the envelope",
    (_, operation, input) => {
      const { answers, envelope } = acrossReadings(casnos, operation, input as never);
      fc.assert(
        fc.property(choices, (chosen) => {
          const answer = casnos.with({ readings: chosen }).answer(operation, input as never);
          const same = answers.filter((one) =>
            Object.entries(one.readings).every(([id, option]) => chosen[id as ReadingId] === option),
          );
          expect(same).toHaveLength(1);
          expect(amountsOf(answer)).toEqual(amountsOf(same[0]?.answer as Answer<unknown>));
          for (const [name, value] of amountsOf(answer)) {
            expect(value).toBeGreaterThanOrEqual(envelope[name]?.least.centimes ?? Number.NaN);
            expect(value).toBeLessThanOrEqual(envelope[name]?.greatest.centimes ?? Number.NaN);
          }
        }),
        { numRuns: runs(8) },
      );
      const all = answers.map(({ answer }) => amountsOf(answer));
      for (const [name, { least, greatest, always }] of Object.entries(envelope)) {
        const values = all.flatMap((one) => one.get(name) ?? []);
        expect([Math.min(...values), Math.max(...values)]).toEqual([least.centimes, greatest.centimes]);
        expect(values.length === all.length).toBe(always);
      }
      expect(answers[0]?.answer).toEqual(casnos.answer(operation, input as never));
    },
  );

  it("names a disputed reading exactly where an answer says it is disputed", () => {
    for (const [, operation, input] of someOf(named)) {
      const answer = casnos.answer(operation, input as never);
      const { answers } = acrossReadings(casnos, operation, input as never);
      if (answer.kind === "undetermined") continue;
      for (const id of answer.certainty.disputed) {
        expect(Object.keys(answers[0]?.readings ?? {}), `${operation} ${id}`).toContain(id);
      }
    }
  });

  it("says how far one reading moves an amount: 5 % + 1 % or 7 % + 1 %, of 100 000 DA", () => {
    const input = { due: "100000", dueOn: "2024-06-30", payments: [], on: "2024-09-30" };
    const { moves, same } = acrossReadings(casnos, "contributions.lateSurcharge", input);
    expect(same).toBe(false);
    expect(moves).toEqual([
      {
        reading: "late-surcharge",
        amount: "surcharge",
        by: { centimes: 200_000, dinars: "2000.00" },
        givesOrTakes: false,
      },
    ]);
  });

  it("finds a reading that only another option leads to", () => {
    const { answers } = acrossReadings(casnos, "law.value", { series: "allowance-age", on: "2020-01-01" });
    expect(answers.map((one) => one.readings)).toEqual([
      { "allocation-age": "sixty-five" },
      { "allocation-age": "seventy" },
    ]);
  });
});

describe("changes", () => {
  const trader = [{ activity: "trader", from: "1999-03-01", to: null }] as const;
  const input = { year: 2026, activities: trader, declared: [{ year: 2026, base: 0 }] };

  it("of law are the work of the texts named: the wage of 2026, 24 000 for 20 000 DA", () => {
    const {
      amounts: found,
      law,
      before,
      after,
      same,
    } = changes(casnos, {
      operation: "contributions.annual",
      input,
      between: ["2025-12-31", "2026-01-01"],
    });
    expect(same).toBe(false);
    // 12 × 24 000 × 15 % = 43 200; the bounds published for 2025 followed 18 000 DA still: 12 × 18 000 × 15 % = 32 400.
    expect(found.find(({ amount }) => amount === "amount")).toMatchObject({
      before: { dinars: "32400.00" },
      after: { dinars: "43200.00" },
      by: "10800.00",
    });
    expect(law.find(({ series }) => series === "snmg")?.after?.text?.id).toBe("decret-presidentiel-26-01");
    expect(before).toMatchObject({ certainty: { hypothetical: ["law-of-2025-12-31"] } });
    expect(after).toMatchObject({ certainty: { hypothetical: ["law-of-2026-01-01"] } });
  });

  it("of knowledge are those of what was published: the wage of June 2020 was published in April 2021", () => {
    const wage = { operation: "law.value", input: { series: "snmg", on: "2020-07-01" } } as const;
    const entry = allSeries.snmg.entries.find(({ from }) => from === "2020-06-01");
    const on = entry?.knownFrom ?? entry?.text?.publishedOn ?? entry?.text?.signedOn ?? "";
    const dayBefore = new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10);
    const told = changes(casnos, { ...wage, between: [dayBefore, on], of: "knowledge" });
    expect(told.amounts).toEqual([
      {
        amount: "value",
        before: { centimes: 1_800_000, dinars: "18000.00" },
        after: { centimes: 2_000_000, dinars: "20000.00" },
        by: "2000.00",
      },
    ]);
    expect(changes(casnos, { ...wage, between: [on, "2026-01-01"], of: "knowledge" }).same).toBe(true);
  });

  it("between a day and itself are none, for every operation", () => {
    for (const [, operation, given] of named) {
      for (const of of ["law", "knowledge"] as const) {
        const told = changes(casnos, { operation, input: given as never, between: ["2018-05-01", "2018-05-01"], of });
        expect([told.same, told.amounts, told.others, told.law]).toEqual([true, [], [], []]);
      }
    }
  });

  it("that no text made are none: without a value that came into force between, nothing differs", () => {
    const day = fc.integer({ min: Date.parse("1984-01-01"), max: Date.parse("2026-11-21") });
    const text = (time: number): string => new Date(time).toISOString().slice(0, 10);
    const turning = new Set(seriesIds.flatMap((id) => allSeries[id].entries.map(({ from }) => from)));
    fc.assert(
      fc.property(fc.constantFrom(...named), day, fc.nat(400), ([, operation, given], start, days) => {
        const [a, b] = [text(start), text(start + days * 86_400_000)];
        const told = changes(casnos, { operation, input: given as never, between: [a, b] });
        if ([...turning].some((on) => on > a && on <= b)) return;
        expect([told.same, told.law]).toEqual([true, []]);
      }),
      { numRuns: runs(1500) },
    );
  });

  it("name a text for every difference between two laws", () => {
    const day = fc.constantFrom(
      "1995-01-01",
      "2004-06-01",
      "2012-01-01",
      "2015-11-17",
      "2015-11-18",
      "2020-06-01",
      "2025-12-31",
    );
    fc.assert(
      fc.property(fc.constantFrom(...named), day, ([, operation, given], from) => {
        const told = changes(casnos, { operation, input: given as never, between: [from, "2026-11-21"] });
        // What is unknown rests on nothing.
        if (told.same || /undetermined|"unsure":\["/.test(JSON.stringify([told.before, told.after]))) return;
        expect(told.law.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(1500) },
    );
  });

  it("are refused for days that are none, or the wrong way round", () => {
    const between = (a: string, b: string) => () =>
      changes(casnos, { operation: "contributions.annual", input, between: [a, b] });
    expect(between("2020-01-01", "2019-01-01")).toThrow(CasnosInputError);
    expect(between("2020-13-01", "2021-01-01")).toThrow("between[0]:");
  });
});

describe("knowledge", () => {
  it("never uses a text that was not published then", () => {
    const known = fc.integer({ min: Date.parse("1984-01-01"), max: Date.parse("2026-11-21") });
    fc.assert(
      fc.property(fc.constantFrom(...named), known, ([, operation, given], time) => {
        const knownOn = new Date(time).toISOString().slice(0, 10);
        const answer = casnos.with({ knownOn }).answer(operation, given as never);
        const texts = JSON.stringify(answer).match(/"publishedOn":"(\d{4}-\d{2}-\d{2})"/g) ?? [];
        for (const text of texts) expect(text.slice(15, 25) <= knownOn).toBe(true);
      }),
      { numRuns: runs(3000) },
    );
  });
});

describe("two laws", () => {
  it("differ by nothing where they are one", () => {
    for (const [, operation, given] of named) {
      expect(compareLaws([casnos, createCasnos()], operation, given as never)).toMatchObject({ same: true, law: [] });
    }
  });
});
