import { parquetMetadataAsync, asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { place, rowsOf, type Place } from "./run.js";

let here: Place;
beforeEach(() => {
  here = place();
});
afterEach(() => here.remove());

type Options = Parameters<typeof parquetWriteBuffer>[0];
type Elements = NonNullable<Options["schema"]>;

function table(
  elements: Elements,
  data: Readonly<Record<string, readonly unknown[]>>,
  more: Partial<Options> = {},
): Uint8Array {
  const names = Object.keys(data);
  const columnData = names.map((name) => ({ name, data: [...(data[name] ?? [])] }));
  const schema = [{ name: "schema", num_children: names.length }, ...elements];
  return new Uint8Array(parquetWriteBuffer({ ...more, columnData, schema }));
}

const OPTIONAL = { repetition_type: "OPTIONAL" } as const;
const INT32 = { type: "INT32", ...OPTIONAL } as const;
const DATE = { ...INT32, converted_type: "DATE" } as const;
const YEAR = { name: "year", ...INT32 };

async function contributionsOf(
  base: Omit<Elements[number], "name">,
  values: readonly unknown[],
): Promise<readonly (string | undefined)[]> {
  const years = values.map(() => 2026);
  here.write("in.parquet", table([YEAR, { ...base, name: "base" }], { year: years, base: values }));
  expect(await here.run("batch", "@in.parquet", "@out.csv", "--quiet")).toMatchObject({ exitCode: 0, said: "" });
  return rowsOf(here.read("out.csv")).map((row) => firstOf(row["contribution"], row["reason"]));
}

describe("amounts of a Parquet file", () => {
  const WRONG = "wrong-input:base";
  const NONE = "missing-fact:base";

  it.each<readonly [string, Omit<Elements[number], "name">, readonly unknown[], readonly string[]]>([
    [
      "DECIMAL(18, 2) in 64 bits",
      { type: "INT64", converted_type: "DECIMAL", precision: 18, scale: 2 },
      [100_000_007n, null, -1n],
      ["150000.01", NONE, WRONG],
    ],
    [
      "DECIMAL(9, 3) in 32 bits",
      { type: "INT32", converted_type: "DECIMAL", precision: 9, scale: 3 },
      [1_000_000_070n, 1_000_000_071n],
      ["150000.01", WRONG],
    ],
    ["TIME_MILLIS", { type: "INT32", converted_type: "TIME_MILLIS" }, [36_000_000, null], [WRONG, NONE]],
    ["TIME_MICROS", { type: "INT64", converted_type: "TIME_MICROS" }, [36_000_000_000n], [WRONG]],
    [
      "TIME in nanoseconds",
      { type: "INT64", logical_type: { type: "TIME", isAdjustedToUTC: false, unit: "NANOS" } },
      [36_000_000_000_000n],
      [WRONG],
    ],
    [
      "DECIMAL(9, 0)",
      { type: "INT32", converted_type: "DECIMAL", precision: 9, scale: 0 },
      [1_000_000n],
      ["150000.00"],
    ],
    [
      "DECIMAL in bytes",
      { type: "FIXED_LEN_BYTE_ARRAY", type_length: 16, converted_type: "DECIMAL", precision: 38, scale: 2 },
      [100_000_007n, -5n, 10n ** 30n],
      ["150000.01", WRONG, WRONG],
    ],
    ["whole numbers, DA", { type: "INT64" }, [1_000_000n, -1n, null], ["150000.00", WRONG, NONE]],
    [
      "doubles of two decimals",
      { type: "DOUBLE" },
      [1_000_000.07, 1_000_000.075, Number.NaN, Infinity, 1e21, 1e-7],
      ["150000.01", WRONG, WRONG, WRONG, WRONG, WRONG],
    ],
    ["text", { type: "BYTE_ARRAY", converted_type: "UTF8" }, ["1000000.07", "1;5", ""], ["150000.01", WRONG, NONE]],
    [
      "text that does not say that it is text",
      { type: "BYTE_ARRAY" },
      [new TextEncoder().encode("1000000.07"), Uint8Array.of(0xff)],
      ["150000.01", WRONG],
    ],
    ["yes and no", { type: "BOOLEAN" }, [true], [WRONG]],
  ])("%s", async (_, element, values, expected) => {
    expect(await contributionsOf({ ...OPTIONAL, ...element }, values)).toEqual(expected);
  });
});

describe("days of a Parquet file", () => {
  const rest = { on: [20_571, 20_571, 20_571], filedOn: [null, 20_490, 20_571] };
  const elements: Elements = [
    { name: "activityStart", ...DATE },
    { name: "on", ...DATE },
    { name: "filedOn", ...DATE },
  ];

  it("are DATE, a null being unknown", async () => {
    here.write("in.parquet", table(elements, { activityStart: [20_485, 20_485, 20_485], ...rest }));
    expect(await here.run("batch", "@in.parquet", "@out.csv")).toMatchObject({ exitCode: 0 });
    expect(here.read("out.csv")).toBe(
      "activityStart,on,filedOn,penalty,months,lastDay,code,reason\n" +
        "2026-02-01,2026-04-28,,,,,missing-fact,missing-fact:filedOn\n" +
        "2026-02-01,2026-04-28,2026-02-06,0.00,0,2026-02-11,computed,\n" +
        "2026-02-01,2026-04-28,2026-04-28,7000.00,2,2026-02-11,computed,\n",
    );
  });

  it("can be an instant at midnight, and no other", async () => {
    const instant = { name: "activityStart", type: "INT64", converted_type: "TIMESTAMP_MICROS", ...OPTIONAL } as const;
    const midnight = 20_485n * 86_400_000_000n;
    const data = { activityStart: [midnight, midnight + 1n, midnight], ...rest, filedOn: [20_490, 20_490, 20_490] };
    here.write("in.parquet", table([instant, ...elements.slice(1)], data));
    await here.run("batch", "@in.parquet", "@out.csv");
    expect(rowsOf(here.read("out.csv")).map(({ reason, lastDay }) => firstOf(reason, lastDay))).toEqual([
      "2026-02-11",
      "wrong-input:activityStart",
      "2026-02-11",
    ]);
  });
});

describe("lists of a Parquet file", () => {
  const payments: Elements = [
    { name: "payments", repetition_type: "OPTIONAL", num_children: 1, converted_type: "LIST" },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", repetition_type: "OPTIONAL", num_children: 2 },
    { name: "on", ...DATE },
    { name: "amount", type: "INT64", converted_type: "DECIMAL", precision: 18, scale: 2, ...OPTIONAL },
  ];
  const elements: Elements = [
    { name: "due", type: "DOUBLE", ...OPTIONAL },
    { name: "dueOn", ...DATE },
    { name: "on", ...DATE },
    ...payments,
  ];
  const data = {
    due: [32_400, 32_400, 32_400],
    dueOn: [17_712, 17_712, 17_712],
    on: [17_774, 17_774, 17_774],
    payments: [[{ on: 17_744, amount: 3_240_000n }], [], null],
  };
  const surcharges = ["1944.00", "2268.00", "missing-fact:payments"];

  it("are LIST of STRUCT, an empty one being none and a null unknown", async () => {
    here.write("in.parquet", table(elements, data));
    await here.run("batch", "@in.parquet", "@out.csv");
    const rows = rowsOf(here.read("out.csv"));
    expect(rows.map(({ surcharge, reason }) => firstOf(surcharge, reason))).toEqual(surcharges);
    expect(rows.map((row) => row["payments"])).toEqual(["on=2018-08-01:amount=32400", "none", ""]);
    // What was written is read again.
    here.write(
      "again.csv",
      here.read("out.csv").replace(/^.*$/gm, (line) => line.split(",").slice(0, 4).join(",")),
    );
    await here.run("batch", "@again.csv", "@again2.csv");
    expect(here.read("again2.csv")).toBe(here.read("out.csv"));
  });

  it("keep their type where the table is written as Parquet, and so do amounts and days", async () => {
    here.write("in.parquet", table(elements, data));
    expect(await here.run("batch", "@in.parquet", "@out.parquet")).toMatchObject({ exitCode: 0 });
    const file = await asyncBufferFromFile(here.path("out.parquet"));
    const { schema } = await parquetMetadataAsync(file);
    expect(schema.slice(1, 9)).toMatchObject(elements);
    expect(schema.find(({ name }) => name === "surcharge")).toMatchObject({
      type: "INT64",
      converted_type: "DECIMAL",
      scale: 2,
    });
    const rows = await parquetReadObjects({ file });
    expect(rows.map((row): unknown => row["payments"] ?? null)).toEqual([
      [{ on: new Date("2018-08-01"), amount: 32_400 }],
      [],
      null,
    ]);
    expect(rows.map((row): unknown => row["surcharge"] ?? null)).toEqual([1944, 2268, null]);
    expect(rows.map((row): unknown => row["paidInFullOn"] ?? null)).toEqual([new Date("2018-08-01"), null, null]);
  });
});

describe("a Parquet file", () => {
  it("of several row groups, compressed, is read in its order", async () => {
    const bases = Array.from({ length: 2500 }, (_, at) => 1_000_000 + at);
    const elements: Elements = [YEAR, { name: "base", ...INT32 }];
    const data = { year: bases.map(() => 2026), base: bases };
    const more: Partial<Options> = {
      rowGroupSize: 1000,
      codec: "GZIP",
      compressors: { GZIP: (input) => gzipSync(input) },
    };
    here.write("in.parquet", table(elements, data, more));
    await here.run("batch", "@in.parquet", "@out.csv");
    expect(rowsOf(here.read("out.csv")).map(({ base }) => Number(base))).toEqual(bases);
  });

  it.each([
    ["that is none", Buffer.from("year,base\n2026,1\n")],
    ["that was cut", Buffer.from("PAR1....PAR1")],
    ["that is empty", Buffer.alloc(0)],
  ])("%s is refused", async (_, bytes) => {
    here.write("in.parquet", bytes);
    const { exitCode, said } = await here.run("batch", "@in.parquet", "@out.csv");
    expect(exitCode).toBe(1);
    expect(said).toContain("in.parquet cannot be read as Parquet");
    expect(here.files()).toEqual(["in.parquet"]);
  });

  it("without rows gives a table without rows", async () => {
    here.write("in.csv", "year,base\n");
    expect(await here.run("batch", "@in.csv", "@out.parquet")).toMatchObject({ exitCode: 0 });
    const file = await asyncBufferFromFile(here.path("out.parquet"));
    expect(await parquetReadObjects({ file })).toEqual([]);
  });
});

/** The first text that is not empty. */
function firstOf(...texts: readonly (string | undefined)[]): string | undefined {
  return texts.find((text) => text !== undefined && text !== "");
}
