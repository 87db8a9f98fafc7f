import { DuckDBInstance } from "@duckdb/node-api";
import { createCasnos } from "casnos-rules";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { population, type Done } from "../../examples/population/population.js";

const silent = (): { at: () => void; over: () => number } => ({ at: () => undefined, over: () => 0 });

/** A member and its answers, as they stand in the files. */
interface Row {
  readonly id: number;
  readonly sex: "female" | "male";
  readonly born: string;
  readonly children_raised: number;
  readonly moudjahid: boolean;
  readonly war_invalidity_percent: number;
  readonly totally_incapacitated: boolean;
  readonly starts: string;
  readonly years: readonly number[];
  readonly bases: readonly string[];
  readonly quarters: readonly number[];
  readonly owed: string | null;
  readonly award: "none" | "allowance" | "pension";
  readonly month: string | null;
  readonly nearest: "none" | "allowance" | "pension";
  readonly long_enough: boolean;
  readonly reached: string | null;
}

const folders = ["one", "two"].map((name) => mkdtempSync(join(tmpdir(), `population-${name}-`)));
let [one, two]: Done[] = [];
let rows: readonly Row[] = [];

// Milliseconds: as many as any test may take, since threads and files wait for whatever else the machine does.
const A_BUSY_MACHINE = 120_000;

beforeAll(async () => {
  const order = { members: 6000, seed: 11, membersAtOnce: 2048, progress: silent };
  one = await population({ ...order, threads: 1, folder: folders[0] as string });
  two = await population({ ...order, threads: 2, folder: folders[1] as string });
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  const found = await connection.runAndReadAll(`
    SELECT to_json(row)::VARCHAR FROM (
      SELECT m.* EXCLUDE (bases), a.award, a.nearest, a.long_enough, m.birth_date::VARCHAR AS born, m.start_on::VARCHAR AS starts,
        [(base / 100)::DECIMAL(18, 2)::VARCHAR FOR base IN m.bases] AS bases,
        a.contribution::VARCHAR AS owed, a.monthly::VARCHAR AS month, a.age_reached_on::VARCHAR AS reached
      FROM read_parquet('${folders[1] ?? ""}/members-*.parquet') m
      JOIN read_parquet('${folders[1] ?? ""}/answers-*.parquet') a USING (id)
      WHERE id % 29 = 0 OR m.moudjahid OR m.totally_incapacitated ORDER BY id
    ) row`);
  rows = found.getRows().map(([text]) => JSON.parse(String(text)) as Row);
  connection.closeSync();
  database.closeSync();
}, A_BUSY_MACHINE);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe("a population", () => {
  it("comes out the same from one thread and from two", () => {
    expect(two?.account.members).toBe(6000);
    expect(two?.account.digest).toBe(one?.account.digest);
    expect(two?.account.massByYear).toEqual(one?.account.massByYear);
    expect(two?.account.reform).toEqual(one?.account.reform);
  });

  it("has careers and rights of all kinds, so that it shows something", () => {
    expect(new Set(rows.map(({ award }) => award))).toEqual(new Set(["none", "allowance", "pension"]));
    expect(new Set(rows.map(({ nearest }) => nearest)).size).toBe(3);
    expect(rows.filter(({ moudjahid, award }) => moudjahid && award === "pension").length).toBeGreaterThan(0);
    expect(rows.length).toBeGreaterThan(200);
  });

  it("holds for each member what the facade answers", () => {
    const casnos = createCasnos();
    for (const row of rows) {
      const person = {
        sex: row.sex,
        birthDate: row.born,
        childrenRaised: row.children_raised,
        moudjahid: row.moudjahid,
        warInvalidityPercent: row.war_invalidity_percent,
        totallyIncapacitated: row.totally_incapacitated,
      };
      const periods = row.years.map((year, place) => ({
        kind: "contributed" as const,
        year,
        base: row.bases[place] as string,
        quarters: row.quarters[place] as number,
      }));
      const pension = casnos.retirement.pension({ person, periods, startOn: row.starts });
      if (pension.kind === "undetermined") throw new Error(JSON.stringify([row.id, pension.reasons]));
      const { value } = pension;
      expect([row.id, row.award]).toEqual([row.id, value.right]);
      expect([row.id, row.month]).toEqual([row.id, value.right === "none" ? null : String(value.monthly.centimes)]);

      const right = casnos.retirement.entitlement({ person, periods, on: row.starts });
      if (right.kind === "undetermined") throw new Error(JSON.stringify([row.id, right.reasons]));
      const { conditions } = right.value;
      expect(row.nearest).toBe(right.value.right === "none" ? right.value.nearest : "none");
      expect(row.long_enough).toBe(conditions.every(({ condition, met }) => condition === "age" || met));
      const age = conditions.find((held) => held.condition === "age");
      expect(row.reached).toBe(age?.condition === "age" ? age.reachedOn : null);

      const [year, base] = [row.years.at(-1) ?? 0, row.bases.at(-1) ?? ""];
      const owed = casnos.contributions.annual({
        year,
        activities: [{ activity: "trader", from: "1980-01-01", to: null }],
        income: [{ year: year - 1, amount: base }],
        declared: [{ year, base }],
      });
      if (owed.kind === "undetermined" || owed.value.contribution === "none") throw new Error(String(row.id));
      expect([row.id, row.owed]).toEqual([row.id, String(owed.value.amount.centimes)]);
    }
  });

  it("counts what the files hold", () => {
    const counted = one?.account.awards.reduce((sum, { members }) => sum + members, 0);
    expect(counted).toBe(6000 - [...(one?.account.reasons.values() ?? [])].reduce((sum, count) => sum + count, 0));
    expect(one?.account.reform.massReformed).toBeGreaterThan(one?.account.reform.massThen ?? 0);
  });
});
