import { createCasnos, type Answer, type Period, type Person, type Relative } from "casnos-rules";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { runs } from "../runs.js";
import { place, rowsOf } from "./run.js";

const casnos = createCasnos();
const here = place();
afterAll(here.remove);

type Row = Readonly<Record<string, string>>;

/** A question as a row, and as it is put to the facade. */
interface Case {
  readonly row: Row;
  readonly answer: () => Answer<unknown>;
  /** The results of a value, as the table writes them. */
  readonly results: (value: never) => Row;
}

const YES_NO = [undefined, true, false] as const;
const flag = (value: boolean | undefined): string => (value === undefined ? "" : value ? "yes" : "no");
const day = (from: number, to: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, date]) => [year, month, date].map((one) => String(one).padStart(2, "0")).join("-"));
const dinars = (most: number): fc.Arbitrary<string> =>
  fc
    .integer({ min: 0, max: most * 100 })
    .map((count) => `${String(Math.floor(count / 100))}.${String(count % 100).padStart(2, "0")}`);
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined, freq: 9 });

const person: fc.Arbitrary<Person & { birthDate?: string }> = fc
  .record({
    sex: maybe(fc.constantFrom("female" as const, "male" as const)),
    birthDate: maybe(day(1930, 1975)),
    childrenRaised: maybe(fc.integer({ min: 0, max: 5 })),
    moudjahid: fc.constantFrom(...YES_NO, false, false),
    warInvalidityPercent: maybe(fc.integer({ min: 0, max: 100 })),
    totallyIncapacitated: fc.constantFrom(...YES_NO, false, false),
    childOfChahid: fc.constantFrom(...YES_NO, false, false),
  })
  .map((one) => one as Person & { birthDate?: string });

function personRow(one: Person): Row {
  return {
    sex: one.sex ?? "",
    birthDate: one.birthDate ?? "",
    childrenRaised: String(one.childrenRaised ?? ""),
    moudjahid: flag(one.moudjahid),
    warInvalidityPercent: String(one.warInvalidityPercent ?? ""),
    totallyIncapacitated: flag(one.totallyIncapacitated),
    childOfChahid: flag(one.childOfChahid),
  };
}

interface Career {
  readonly periods: readonly unknown[] | undefined;
  readonly text: string;
}

const career: fc.Arbitrary<Career> = maybe(
  fc.array(
    fc.record({
      kind: fc.constantFrom<Period["kind"]>(
        "contributed",
        "contributed",
        "contributed",
        "other-fund",
        "national-service",
      ),
      base: dinars(2_000_000),
      quarters: maybe(fc.integer({ min: 1, max: 4 })),
    }),
    { maxLength: 32 },
  ),
).map((years) => {
  if (years === undefined) return { periods: undefined, text: "" };
  const periods = years.map((one, at) => ({ ...one, year: 1975 + at }));
  const texts = periods.map(({ kind, year, base, quarters }) =>
    [
      String(year),
      kind === "contributed" ? base : "",
      ...(quarters === undefined ? [] : [`quarters=${String(quarters)}`]),
      ...(kind === "contributed" ? [] : [`kind=${kind}`]),
    ].join(":"),
  );
  return {
    periods: periods.map(({ kind, year, base, quarters }) =>
      kind === "contributed" ? { kind, year, base, quarters } : { kind, year, quarters },
    ),
    text: texts.length === 0 ? "none" : texts.join("|"),
  };
});

const contributions = fc
  .record({ year: fc.integer({ min: 1988, max: 2028 }), base: dinars(10_000_000) })
  .map(({ year, base }): Case => ({
    row: { year: String(year), base },
    answer: () =>
      casnos.contributions.annual({
        year,
        activities: [{ activity: "trader", from: "1980-01-01", to: null }],
        income: [{ year: year - 1, amount: base }],
        declared: [{ year, base }],
      }),
    results: (value: { amount: { dinars: string } }) => ({ contribution: value.amount.dinars }),
  }));

const lateFilings = fc
  .record({
    activityStart: day(1984, 2026),
    filedOn: fc.oneof(day(1984, 2028), fc.constantFrom(null, undefined)),
    on: day(2005, 2028),
  })
  .map(({ activityStart, filedOn, on }): Case => ({
    row: { activityStart, filedOn: filedOn === null ? "none" : (filedOn ?? ""), on },
    answer: () => casnos.eligibility.lateFilingPenalty({ activityStart, filedOn, on }),
    results: (value: { late: boolean; lastDay: string; penalty: { dinars: string }; months: number }) => ({
      penalty: value.late ? value.penalty.dinars : "0.00",
      months: value.late ? String(value.months) : "0",
      lastDay: value.lastDay,
    }),
  }));

const lateSurcharges = fc
  .record({
    due: dinars(1_000_000),
    dueOn: day(2010, 2025),
    on: day(2010, 2027),
    payments: maybe(fc.array(fc.record({ on: day(2009, 2027), amount: dinars(500_000) }), { maxLength: 4 })),
  })
  .map(({ payments, ...rest }): Case => ({
    row: {
      ...rest,
      payments:
        payments === undefined
          ? ""
          : payments.length === 0
            ? "none"
            : payments.map(({ on, amount }) => `${on}:${amount}`).join("|"),
    },
    answer: () => casnos.contributions.lateSurcharge({ ...rest, ...(payments === undefined ? {} : { payments }) }),
    results: (value: {
      surcharge: { dinars: string };
      unpaid: { dinars: string };
      months: number;
      paidInFullOn: string | null;
    }) => ({
      surcharge: value.surcharge.dinars,
      unpaid: value.unpaid.dinars,
      months: String(value.months),
      paidInFullOn: value.paidInFullOn ?? "",
    }),
  }));

const ages = fc.record({ who: person, on: day(1990, 2028) }).map(({ who, on }): Case => ({
  row: { ...personRow(who), on },
  answer: () => casnos.retirement.age({ person: who, on }),
  results: (value: { condition: string; years: number; reachedOn: string; reached: boolean }) =>
    value.condition === "age"
      ? { years: String(value.years), reachedOn: value.reachedOn, reached: flag(value.reached) }
      : { years: "", reachedOn: "", reached: "yes" },
}));

const entitlements = fc.record({ who: person, career, on: day(2008, 2028) }).map((one): Case => ({
  row: { ...personRow(one.who), periods: one.career.text, on: one.on },
  answer: () => casnos.retirement.entitlement({ person: one.who, periods: one.career.periods as never, on: one.on }),
  results: (value: { right: string; nearest: string }) => ({
    right: value.right,
    nearest: value.right === "none" ? value.nearest : "",
  }),
}));

const pensions = fc
  .record({ who: person, career, startOn: day(2008, 2028), dependentSpouse: fc.constantFrom(...YES_NO) })
  .map(({ who, career: { periods, text }, startOn, dependentSpouse }): Case => ({
    row: { ...personRow(who), periods: text, startOn, dependentSpouse: flag(dependentSpouse) },
    answer: () => casnos.retirement.pension({ person: who, periods: periods as never, startOn, dependentSpouse }),
    results: (value: { right: string; monthly: { dinars: string }; total: Answer<{ dinars: string }> }) =>
      value.right === "none"
        ? { right: "none", monthly: "", total: "" }
        : {
            right: value.right,
            monthly: value.monthly.dinars,
            total: value.total.kind === "determined" ? value.total.value.dinars : "",
          },
  }));

const relative: fc.Arbitrary<{ readonly one: Relative; readonly text: string }> = fc.oneof(
  fc.constantFrom<null | undefined>(null, undefined).map((remarriedOn) => ({
    one: { relation: "spouse", remarriedOn } as const,
    text: remarriedOn === null ? "spouse:remarriedOn=none" : "spouse",
  })),
  fc.tuple(day(2000, 2015), fc.constantFrom(...YES_NO)).map(([birthDate, studying]) => ({
    one: { relation: "child", birthDate, studying } as Relative,
    text: `child:${birthDate}:studying=${flag(studying)}`,
  })),
  dinars(40_000).map((resources) => ({
    one: { relation: "parent", resources } as unknown as Relative,
    text: `parent:resources=${resources}`,
  })),
);

const survivors = fc
  .record({
    diedOn: day(2016, 2020),
    monthly: dinars(100_000),
    right: fc.constantFrom("pension" as const, "allowance" as const),
    family: fc.array(relative, { maxLength: 5 }),
    on: day(2021, 2028),
  })
  .map(({ family, on, ...deceased }): Case => ({
    row: {
      ...deceased,
      family: family.length === 0 ? "none" : family.map(({ text }) => text).join("|"),
      on,
    },
    answer: () =>
      casnos.retirement.survivors({
        deceased: { was: "pensioner", ...deceased },
        family: family.map(({ one }) => one),
        on,
      }),
    results: (value: {
      right: string;
      total: { dinars: string };
      shares: readonly { index: number; monthly: { dinars: string } }[];
      nextChange: string | null;
    }) =>
      value.right === "none"
        ? { total: "", shares: "", nextChange: "" }
        : {
            total: value.total.dinars,
            shares: family
              .map((_, at) => value.shares.find(({ index }) => index === at)?.monthly.dinars ?? "")
              .join("|"),
            nextChange: value.nextChange ?? "",
          },
  }));

const revaluations = fc
  .record({ monthly: dinars(100_000), liquidatedOn: day(1996, 2010), from: day(2011, 2013), to: day(2014, 2026) })
  .map((row): Case => ({
    row,
    answer: () => casnos.retirement.revalue(row),
    results: (value: {
      contributory: { dinars: string };
      total: Answer<{ dinars: string }>;
      reachedOn: string;
      raises: readonly unknown[];
    }) => ({
      contributory: value.contributory.dinars,
      total: value.total.kind === "determined" ? value.total.value.dinars : "",
      raisedUntil: value.reachedOn,
      raises: String(value.raises.length),
    }),
  }));

describe.each([
  ["contributions", contributions],
  ["late-filing-penalties", lateFilings],
  ["late-surcharges", lateSurcharges],
  ["ages", ages],
  ["entitlements", entitlements],
  ["pensions", pensions],
  ["survivors", survivors],
  ["revaluations", revaluations],
])("a table of %s", (operation, arbitrary) => {
  it("gives the single answers, row by row, from CSV and from Parquet", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitrary, { minLength: 1, maxLength: 40 }), async (cases) => {
        const header = Object.keys(cases[0]?.row ?? {});
        const lines = cases.map(({ row }) => header.map((name) => row[name] ?? "").join(","));
        here.write("in.csv", `${header.join(",")}\n${lines.join("\n")}\n`);
        const run = await here.run("batch", "@in.csv", "@out.csv", "--of", operation);
        expect(run).toMatchObject({ exitCode: 0 });
        const rows = rowsOf(here.read("out.csv"));
        expect(rows).toHaveLength(cases.length);
        cases.forEach(({ row, answer, results }, at) => {
          const found = rows[at] ?? {};
          expect(found).toMatchObject(row);
          const single = answer();
          if (single.kind === "undetermined") {
            expect(found).toMatchObject({ code: single.reasons[0]?.code });
            return;
          }
          const { value } = single;
          expect(found).toMatchObject({
            code: single.certainty.projectedFrom === null ? "computed" : "projected",
            reason: "",
            ...results(value as never),
          });
        });
        // Through Parquet and back: the same table.
        await here.run("batch", "@in.csv", "@out.parquet", "--of", operation, "--quiet");
        expect(await asCsv()).toBe(here.read("out.csv"));
      }),
      { numRuns: runs(15) },
    );
  });
});

/** The Parquet file as the same CSV: all of it copied beside a question that every table can be asked. */
async function asCsv(): Promise<string> {
  const { openSource } = await import("../../cli/tables/open.js");
  const { speechIn } = await import("../../cli/words/speech.js");
  const source = await openSource(here.path("out.parquet"), null, speechIn("en"));
  const lines = [source.columns.map(({ name }) => name).join(",")];
  for await (const chunk of source.chunks()) {
    const columns = source.columns.map(({ cell }, at) => Array.from(chunk.column(at), cell));
    for (let row = 0; row < chunk.rows; row += 1) {
      lines.push(
        columns.map((cells, at) => written(cells[row] as string | null, source.columns[at]?.name ?? "")).join(","),
      );
    }
  }
  return `${lines.join("\n")}\n`;
}

const AMOUNTS = new Set(["contribution", "penalty", "surcharge", "unpaid", "contributory", "total"]);

/** A DECIMAL of two places has no zeros at its end here. */
function written(text: string | null, name: string): string {
  if (text === null) return "";
  const isAmount = AMOUNTS.has(name) || (name === "monthly" && !text.includes("."));
  return isAmount && /^\d+(\.\d)?$/.test(text) ? Number(text).toFixed(2) : text;
}
