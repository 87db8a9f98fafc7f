import { createCasnos, type Casnos } from "casnos-rules";
import { addDays, addMonths, begunMonths, completeMonths, type Day } from "casnos-rules/calendar";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compare, COMPARISONS, prepared, type Prepared } from "../../examples/sql/compare.js";
import type { Comparison } from "../../examples/sql/comparison.js";
import { dialect, ruleFiles, RULES, ruleText, type RuleName } from "../../examples/sql/dialect.js";
import { duckdb } from "../../examples/sql/duckdb.js";
import type { Engine } from "../../examples/sql/engine.js";
import { parameterTables } from "../../examples/sql/parameters.js";
import { columnsOf, type Cell, type Table } from "../../examples/sql/table.js";
import { runs } from "../runs.js";

const SEED = 7;
const casnos = createCasnos();
const otherReadings = createCasnos({
  readings: {
    "contribution-index": "statutory",
    "contribution-ceiling-2012": "fund-director",
    "late-filing-months": "begun",
    "late-surcharge": "seven-plus-one",
    "snmg-1997": "april",
    "snmg-12000": "2006",
    "age-reductions": "at-most-ten",
    "short-duration": "column-2006",
    "short-career-mean": "ten",
    "moudjahid-index": "reference-wage",
    "allocation-age": "seventy",
    "spouse-increase-2012": "2400",
  },
});
const asKnownIn2020 = createCasnos({ knownOn: "2020-12-31" });

let engine: Engine;
beforeAll(async () => {
  engine = await duckdb();
});
afterAll(() => engine.close());

const tables = new Map([casnos, otherReadings, asKnownIn2020].map((of) => [of, parameterTables(of)]));

/** The row of a table of the law that holds on a day, or for a year, as an object. */
function rowOn(of: Casnos, name: string, key: string | number): Readonly<Record<string, Cell>> {
  const table = tables.get(of)?.find((one) => one.name === name);
  const rows = [...(table?.rows ?? [])].filter(([since = null, until = null]) => within(key, since, until));
  expect(rows).toHaveLength(1);
  return Object.fromEntries((table?.columns ?? []).map((column, place) => [column.name, rows[0]?.[place] ?? null]));
}

function within(key: string | number, since: Cell, until: Cell): boolean {
  return since !== null && until !== null && key >= since && key <= until;
}

describe("the tables of the law", () => {
  it.each([
    // Lois and décrets of the law page: 12 and 20 times the wage of 24 000, at 15 %, half of it for social insurance.
    ["contribution_law", 2026, { base_floor: 28_800_000, base_ceiling: 576_000_000, law_code: "computed" }],
    [
      "contribution_law",
      2026,
      { rate_numerator: 3, rate_denominator: 20, social_numerator: 3, social_denominator: 40 },
    ],
    ["contribution_law", 2015, { base_floor: 21_600_000, base_ceiling: 172_800_000, social_code: "no-known-rule" }],
    ["contribution_law", 1989, { base_floor: null, base_ceiling: null, law_code: "outside-coverage" }],
    ["contribution_law", 2027, { base_floor: 28_800_000, law_code: "projected" }],
    // Loi 04-17 rules the last day to file, which is ten days after the start.
    ["filing_law", "2004-11-02", { filing_days: 10, initial: 200_000, per_month: 20_000, law_code: "computed" }],
    ["filing_law", "2004-11-03", { filing_days: 10, initial: 500_000, per_month: 100_000, law_code: "computed" }],
    ["filing_law", "1983-12-21", { filing_days: null, initial: null, law_code: "outside-coverage" }],
    ["surcharge_law", "2018-06-30", { initial_numerator: 1, initial_denominator: 20, monthly_denominator: 100 }],
    ["age_law", "2020-01-01", { age_men: 65, age_women: 60, children_at_most: 3, for_moudjahid: 5, per_band: 1 }],
    // 15, 7.5 and 5 years, two years for one of the war; 2.5 % and 3.5 % a year and caps of 80 % and 100 %, over 800.
    ["pension_law", "2026-01-01", { pension_quarters: 60, pension_quarters_contributed: 30, allowance_quarters: 20 }],
    ["pension_law", "2026-01-01", { quarters_of_a_war_year: 8, rate_of_a_quarter: 5, rate_of_a_war_quarter: 7 }],
    ["pension_law", "2026-01-01", { rate_cap: 640, rate_cap_moudjahid: 800, rate_denominator: 800, best_years: 10 }],
    ["pension_law", "2026-01-01", { minimum_pension: 2_400_000, pension_ceiling: 36_000_000, allowance_age: 65 }],
    ["pension_law", "2022-12-31", { minimum_pension: 1_500_000, minimum_allowance: 350_000 }],
    ["pension_law", "2015-11-17", { monthly_base_ceiling: 14_400_000, pension_ceiling: null, allowance_age: null }],
    ["pension_law", "1989-12-31", { duration_code: "computed", amount_code: "outside-coverage" }],
    ["pension_law", "2026-11-22", { duration_code: "projected", spouse_increase: null, spouse_code: "no-known-rule" }],
  ])("%s holds on %s what the dossiers say", (name, key, values) => {
    expect(rowOn(casnos, name, key)).toMatchObject(values);
  });

  it.each([
    ["contribution_law", 2004, { base_floor: 12_000_000, base_ceiling: 96_000_000 }],
    ["contribution_law", 2012, { base_ceiling: 144_000_000 }],
    ["filing_law", "2020-01-01", { months_counted: "begun" }],
    ["surcharge_law", "2018-06-30", { initial_numerator: 7, initial_denominator: 100 }],
    ["age_law", "2020-01-01", { reductions_at_most: 10 }],
    ["pension_law", "2026-01-01", { short_quarters: 30, short_quarters_contributed: 15, allowance_age: 70 }],
    ["pension_law", "2026-01-01", { mean_over: "ten", minimum_moudjahid: 4_500_000 }],
  ])("%s holds on %s what another reading says", (name, key, values) => {
    expect(rowOn(otherReadings, name, key)).toMatchObject(values);
  });

  it("hold what was known on a day", () => {
    expect(rowOn(casnos, "pension_law", "2020-07-01")["pension_ceiling"]).toBe(30_000_000);
    expect(rowOn(asKnownIn2020, "pension_law", "2020-07-01")["pension_ceiling"]).toBe(27_000_000);
    expect(rowOn(asKnownIn2020, "contribution_law", 2021)["law_code"]).toBe("projected");
  });

  it.each([casnos, otherReadings, asKnownIn2020])("cover every day once", (of) => {
    for (const { name, rows } of tables.get(of) ?? []) {
      const all = [...rows];
      const isOfYears = name === "contribution_law";
      expect(all[0]?.[0]).toBe(isOfYears ? 1 : "0001-01-01");
      expect(all.at(-1)?.[1]).toBe(isOfYears ? 9999 : "9999-12-31");
      for (const [place, [since]] of all.entries()) {
        const before = all[place - 1]?.[1];
        if (before === undefined) continue;
        expect(since).toBe(isOfYears ? Number(before) + 1 : addDays(before as Day, 1));
      }
    }
  });

  const amounts = [
    ["contribution_law", "base_floor", "contribution-base-floor"],
    ["contribution_law", "base_ceiling", "contribution-base-ceiling"],
    ["pension_law", "monthly_base_ceiling", "pension-base-ceiling"],
    ["pension_law", "minimum_pension", "minimum-pension"],
    ["pension_law", "minimum_moudjahid", "minimum-pension-moudjahid"],
    ["pension_law", "minimum_allowance", "minimum-allowance"],
    ["pension_law", "pension_ceiling", "pension-ceiling"],
    ["pension_law", "spouse_increase", "spouse-increase"],
  ] as const;

  it.each(amounts)("%s: %s is the series %s on any day, under any reading", (name, column, series) => {
    fc.assert(
      fc.property(
        fc.constantFrom(casnos, otherReadings, asKnownIn2020),
        fc.integer({ min: 0, max: 25_000 }).map((count) => addDays("1975-01-01" as Day, count)),
        (of, day) => {
          const year = Number(day.slice(0, 4));
          const isOfYears = name === "contribution_law";
          const answer = of.law.value(series, { on: isOfYears ? `${String(year)}-01-01` : day });
          const value = answer.kind === "determined" ? answer.value.value : null;
          const said = value !== null && typeof value === "object" && "centimes" in value ? value.centimes : null;
          expect(rowOn(of, name, isOfYears ? year : day)[column]).toBe(said);
        },
      ),
      { numRuns: runs(40) },
    );
  });
});

describe("months in SQL", () => {
  it("are counted as the calendar of the library counts them", async () => {
    const ends = [0, 1, 27, 28, 29, 30, 58, 59, 60, 90, 120, 364, 365, 366];
    const pairs = ends.flatMap((first) =>
      [1900, 1959, 1999, 2000, 2023, 2024, 2100].flatMap((year) => {
        const start = addDays(`${String(year)}-01-01` as Day, first);
        return [...ends, 1460, 1461, 21_914].flatMap((after) =>
          [-1, 0, 1].map((off) => [start, after + 1 + off] as const),
        );
      }),
    );
    const rows = pairs.map(([start, after], id) => [id, start, addDays(start, after), after] as const);
    const columns = columnsOf({ id: "count", start_on: "day", on_day: "day", n: "count" });
    await engine.loadFacts({ name: "pairs", columns, rows });
    await engine.compute(
      [
        "id",
        "complete_months(start_on, on_day)",
        "begun_months(start_on, on_day)",
        "day_number(add_months(start_on, n))",
      ],
      "pairs",
    );
    const found: string[] = [];
    for await (const line of engine.result()) found.push(line);
    expect(found).toEqual(
      rows.map(([id, start, day, n]) => {
        const later = addMonths(start, n).replaceAll("-", "");
        return [id, completeMonths(start, day), begunMonths(start, day), Number(later)].join("\t");
      }),
    );
  });
});

describe("what is no amount", () => {
  it("has no surcharge, and says so", async () => {
    const debts = prepared(COMPARISONS.find(({ rule }) => rule === "late-surcharge") as Comparison, casnos, 0, SEED);
    const rows = [
      [0, -1, "2020-06-30", null, null, "2021-01-01"],
      [1, 1e14 + 1, "2020-06-30", null, null, "2021-01-01"],
      [2, 100, "2020-06-30", "2020-07-01", -1, "2021-01-01"],
      [3, -1, "1980-06-30", null, null, "2021-01-01"],
    ];
    const none = String.raw`\N`;
    const expected = ["wrong-input", "wrong-input", "wrong-input", "outside-coverage"];
    const lines = expected.map((code) => [code, none, none, none].join("\t"));
    const { samples } = await compare({ ...debts, facts: { ...debts.facts, rows }, expected: lines }, engine);
    expect(samples).toEqual([]);
  });
});

describe("the dialects", () => {
  it("write every rule, and no call of a macro is left", () => {
    expect([...RULES].map((rule) => `${rule}.sql`).sort()).toEqual([...ruleFiles()].sort());
    for (const name of ["duckdb", "clickhouse"] as const) {
      for (const rule of RULES) {
        expect(dialect(name)(ruleText(rule))).not.toMatch(
          /\b(half_up|wide|quotient|is_\w+|\w+_months|join_law|sum_of\w*)\(/,
        );
      }
    }
  });

  it("pass an argument on as one value", () => {
    expect(dialect("clickhouse")("SELECT quotient(a + b, 2)")).toBe("SELECT (intDiv((a + b), ifNull(2, 1)))");
  });
});

describe.each([
  ["the default readings", casnos],
  ["other readings", otherReadings],
  ["the law as known at the end of 2020", asKnownIn2020],
])("the rules in SQL under %s", (_, of) => {
  it.each(COMPARISONS)("$name: every row is that of $against", async (comparison) => {
    const { differences, samples, codes } = await compare(prepared(comparison, of, runs(3000), SEED), engine);
    expect(samples).toEqual([]);
    expect(differences).toBe(0);
    expect([...codes.keys()]).toEqual(expect.arrayContaining(["computed", "projected", "outside-coverage"]));
  });
});

describe("a fault planted in the SQL is found", () => {
  const ready = new Map<string, Prepared>();
  const readyFor = (name: string): Prepared => {
    const comparison = COMPARISONS.find((one) => one.name === name);
    if (comparison === undefined) throw new Error(`no comparison of ${name}`);
    const known = ready.get(name) ?? prepared(comparison, otherReadings, 2500, SEED);
    ready.set(name, known);
    return known;
  };
  /** The text with one passage replaced, which must stand in it. */
  const replaced = (text: string, from: string, to: string): string => {
    expect(text).toContain(from);
    return text.replace(from, to);
  };

  it.each<[string, RuleName, string, string]>([
    ["contributions", "contribution", "greatest(base, base_floor)", "base"],
    ["contribution, its base and its parts", "contribution", ", base_ceiling)", ", base_ceiling + 1)"],
    ["contributions", "contribution", "OR is_amount(base)", "OR base >= 0"],
    ["contribution, its base and its parts", "contribution", "wide(retained) * social", "wide(amount) * social"],
    ["late filing penalties", "late-filing-penalty", "counted_to <= last_day", "counted_to < last_day"],
    ["late filing penalties", "late-filing-penalty", "filed_on < on_day", "filed_on > on_day"],
    ["late filing penalties", "late-filing-penalty", "begun_months(", "complete_months("],
    [
      "late surcharges, one payment at most",
      "late-surcharge",
      "WHEN paid_on <= on_day THEN greatest",
      "WHEN paid_on < on_day THEN greatest",
    ],
    [
      "late surcharges, one payment at most",
      "late-surcharge",
      "WHEN paid_on <= due_on THEN rest",
      "WHEN paid_on < due_on THEN rest",
    ],
    [
      "late surcharges, one payment at most",
      "late-surcharge",
      "on_day <= due_on THEN 0\n    WHEN",
      "on_day < due_on THEN 0\n    WHEN",
    ],
    ["late surcharges, one payment at most", "late-surcharge", "WHEN due > 0 THEN", "WHEN due >= 0 THEN"],
    ["late surcharges, one payment at most", "late-surcharge", "WHEN rest > 0 THEN", "WHEN rest >= 0 THEN"],
    ["retirement ages", "retirement-age", "reached_on <= start_on", "reached_on < start_on"],
    ["retirement ages", "retirement-age", "least(children_raised, children_at_most)", "children_raised"],
    ["retirement ages", "retirement-age", "reductions_at_most < for_children", "reductions_at_most + 1 < for_children"],
    ["retirement ages", "retirement-age", ">= 100 * freed_numerator", "> 100 * freed_numerator"],
    ["entitlements", "entitlement", "WHEN validated >= pension_quarters AND", "WHEN validated > pension_quarters AND"],
    ["entitlements", "entitlement", "contributed >= short_quarters_contributed", "contributed >= short_quarters"],
    ["entitlements", "entitlement", "validated >= allowance_quarters", "validated > allowance_quarters"],
    ["pensions of ordinary careers", "pension", "sum_of_best(bases, best_years)", "sum_of_best(bases, best_years + 1)"],
    ["pensions of ordinary careers", "pension", "mean_over = 'ten'", "mean_over <> 'ten'"],
    ["pensions of ordinary careers", "pension", "THEN ceiling * month_denominator", "THEN raised"],
    ["pensions of ordinary careers", "pension", "THEN minimum * month_denominator", "THEN month_numerator"],
    ["pensions of ordinary careers", "pension", "THEN monthly_base_ceiling * months", "THEN sum_of_bases"],
    ["pensions of any person", "pension", "war * rate_of_a_war_quarter", "war * rate_of_a_quarter"],
    [
      "pensions of any person",
      "pension",
      "moudjahid = 1 AND award = 'pension' THEN rate_cap_moudjahid",
      "moudjahid = 2 THEN rate_cap_moudjahid",
    ],
    ["pensions of any person", "pension", "greatest(incapacity_quarters - validated, 0)", "0"],
    [
      "pensions of any person",
      "pension",
      "WHEN award = 'allowance' THEN 'no-known-rule'",
      "WHEN award = 'none' THEN 'no-known-rule'",
    ],
  ])("%s: %s, %s", async (name, rule, from, to) => {
    const text = (one: RuleName): string => (one === rule ? replaced(ruleText(one), from, to) : ruleText(one));
    expect((await compare(readyFor(name), engine, text)).differences).toBeGreaterThan(0);
  });

  // Rare enough to ask for more rows; under the default readings, where no shorter duration covers the first.
  it.each([
    ["contributed >= pension_quarters_contributed", "contributed > pension_quarters_contributed"],
    ["own_age_reached_on <= start_on", "own_age_reached_on < start_on"],
  ])("entitlements: %s, %s", async (from, to) => {
    const comparison = COMPARISONS.find(({ name }) => name === "entitlements") as Comparison;
    const text = (one: RuleName): string => (one === "entitlement" ? replaced(ruleText(one), from, to) : ruleText(one));
    const many = prepared(comparison, casnos, 9000, SEED);
    expect((await compare(many, engine, text)).differences).toBeGreaterThan(0);
  });

  it.each([
    ["contributions", "(2 * numerator + denominator)", "(2 * numerator + denominator - 1)"],
    ["pensions of ordinary careers", "(2 * numerator + denominator)", "(2 * numerator + denominator - 1)"],
    ["late surcharges, one payment at most", "> day_of_month(day) THEN 1", ">= day_of_month(day) THEN 1"],
    ["late filing penalties", "< day_of_month(day) THEN 1", "<= day_of_month(day) THEN 1"],
    ["late surcharges, one payment at most", "y % 4 = 0", "y % 4 = 1"],
    ["retirement ages", "least(day_of_month(day), ", "least(28, "],
  ])("%s: a macro with %s", async (name, from, to) => {
    const faulty = await duckdb(dialect("duckdb", (macros) => replaced(macros, from, to)));
    try {
      expect((await compare(readyFor(name), faulty)).differences).toBeGreaterThan(0);
    } finally {
      await faulty.close();
    }
  });

  it.each([
    "contributions",
    "late filing penalties",
    "late surcharges, one payment at most",
    "retirement ages",
    "pensions of ordinary careers",
  ])("%s: a row of the law that is missing takes its rows with it", async (name) => {
    const whole = readyFor(name);
    const laws = whole.laws.map((table): Table => ({ ...table, rows: [...table.rows].slice(0, -1) }));
    expect((await compare({ ...whole, laws }, engine)).differences).toBeGreaterThan(0);
  });
});
