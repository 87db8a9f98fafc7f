import { createCasnos } from "casnos-rules";
import { receipt, verify, VERSION, type Answers, type ReceiptOperation } from "casnos-rules/receipt";
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { createHash } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { allSeries, seriesIds } from "../../src/catalogue/series.js";
import { readings } from "../../src/law/readings.js";
import { CHECKED_ON, type Entry } from "../../src/law/series.js";
import * as texts from "../../src/law/texts.js";
import { isMultiple } from "../../src/working/law-value.js";
import { fingerprint, lawHeld, type LawHeld } from "../../src/receipt/fingerprint.js";
import { examples } from "../examples/index.js";
import { dossiers } from "./dossiers.js";
import { hashOf, sorted } from "./hash.js";
import { runs } from "../runs.js";

const casnos = createCasnos();
const draw = (operation: ReceiptOperation, input: unknown, by: Answers = casnos) =>
  receipt(by, operation, input as never);

/** Every example of an operation, and every file. */
const questions: readonly (readonly [ReceiptOperation, unknown])[] = [
  ...examples,
  ...dossiers.map(({ dossier }) => ["assess", dossier] as const),
];

describe("a receipt", () => {
  it("holds the question, the answer and what they rest on", async () => {
    const drawn = await draw("contributions.annual", {
      year: 2026,
      activities: [{ activity: "trader", from: "2019-03-01", to: null }],
      declared: [{ base: 1_000_000, year: 2026 }],
    });
    expect(drawn).toEqual({
      format: 1,
      library: packageJson.version,
      law: await fingerprint(lawHeld),
      options: {
        knownOn: null,
        readings: {},
        legislation: [],
        lawUntil: null,
        projection: "flag",
        minimumSource: "unverified",
        leftOut: "unknown",
      },
      operation: "contributions.annual",
      input: {
        year: 2026,
        activities: [{ activity: "trader", from: "2019-03-01", to: null }],
        declared: [{ base: "1000000.00", year: 2026 }],
      },
      answer: casnos.contributions.annual({
        year: 2026,
        activities: [{ activity: "trader", from: "2019-03-01", to: null }],
        declared: [{ year: 2026, base: "1000000" }],
      }),
      hash: expect.stringMatching(/^sha256-[0-9a-f]{64}$/) as unknown,
    });
  });

  it("names the version of the package", () => {
    expect(VERSION).toBe(packageJson.version);
  });

  it("names the options as chosen", async () => {
    const options = { knownOn: "2020-12-31", readings: { "snmg-1997": "april" }, leftOut: "ordinary" } as const;
    const drawn = await draw("retirement.startDate", { claimReceivedOn: "2026-03-15" }, createCasnos(options));
    expect(drawn.options).toEqual({
      ...options,
      legislation: [],
      lawUntil: null,
      projection: "flag",
      minimumSource: "unverified",
    });
  });

  it.each(questions.map(([operation, input], place) => [`${operation} (${String(place)})`, operation, input] as const))(
    "of %s is frozen plain data, hashed, and the same of its own input",
    async (_, operation, input) => {
      const drawn = await draw(operation, input);
      const { hash, ...content } = drawn;
      expect(hash).toBe(hashOf(content));
      expect(structuredClone(drawn)).toEqual(drawn);
      expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn);
      expect(thawed(drawn)).toEqual([]);
      const answer = operation === "assess" ? casnos.assess(input as never) : casnos.answer(operation, input as never);
      expect(drawn.answer).toEqual(answer);
      expect(await draw(operation, drawn.input)).toEqual(drawn);
      expect(await draw(operation, reordered(input))).toEqual(drawn);
    },
  );

  it.each([
    ["contributions.anual", {}, "operation"],
    ["contributions.annual", { year: "2026" }, "year"],
    ["assess", { person: {} }, "on"],
    ["assess", null, ""],
  ])("of %s with %j is refused as any bad input", async (operation, input, path) => {
    await expect(draw(operation as never, input)).rejects.toMatchObject({
      name: "CasnosInputError",
      issues: [{ path: path === "" ? [] : [path] }],
    });
  });
});

describe("facts that say the same", () => {
  const dinars = (cents: number): string =>
    `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, "0")}`;

  /** An amount in each way that it can be written. */
  const ways = (cents: number): readonly unknown[] => {
    const text = dinars(cents);
    const short = text.replace(/\.?0+$/, "") || "0";
    const whole = cents % 100 === 0;
    return [
      whole ? text.replace(".00", "") : text.replace(/0$/, ""),
      text,
      `0${text}`,
      text.padStart(20, "0"),
      new Decimal(text),
      { dinars: text },
      { dinars: text, centimes: cents },
      ...(String(cents / 100) === short ? [cents / 100] : []),
      ...(whole ? [cents / 100, BigInt(cents / 100)] : []),
    ];
  };

  it("give the same receipt, however an amount is written", async () => {
    const cents = fc.oneof(
      fc.integer({ min: 0, max: 1e12 }),
      fc.integer({ min: 0, max: 1e9 }).map((whole) => whole * 100),
      fc.constantFrom(0, 1, 10, 99, 100, 101, 1e12 - 1, 1e12),
    );
    await fc.assert(
      fc.asyncProperty(cents, async (count) => {
        const { hash } = await asked(dinars(count));
        for (const way of ways(count)) {
          const drawn = await asked(way);
          expect(drawn.input).toMatchObject({ due: dinars(count), payments: [{ amount: dinars(count) }] });
          expect(drawn.hash).toBe(hash);
        }
      }),
      { numRuns: runs(1500) },
    );
    async function asked(due: unknown) {
      const payments = [{ on: "2018-07-10", amount: due }];
      return draw("contributions.lateSurcharge", { due, dueOn: "2018-06-30", payments, on: "2018-08-01" });
    }
  });

  it("give the same receipt, however a rate is written", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 1_000_000 }), async (millionths) => {
        const text = (millionths / 1e6).toFixed(6);
        const short = text.replace(/\.?0+$/, "");
        const hashes = new Set<string>();
        for (const initial of [text, short, new Decimal(text), `0${text}`]) {
          const rates = { initial, monthly: "0.01" };
          const due = { due: "1000", dueOn: "2018-06-30", payments: [], on: "2018-08-01" };
          const drawn = await draw("contributions.lateSurcharge", { ...due, rates });
          expect(drawn.input).toMatchObject({ rates: { initial: short, monthly: "0.01" } });
          hashes.add(drawn.hash);
        }
        expect(hashes.size).toBe(1);
      }),
      { numRuns: runs(1500) },
    );
  });

  it("and others another one", async () => {
    const of = async (amount: string) =>
      (await draw("contributions.remission", { surcharge: amount, on: "2026-01-01" })).hash;
    expect(await of("1000.00")).not.toBe(await of("1000.01"));
  });

  it("are those that are left out, and not those that are known not to be", async () => {
    const of = async (facts: object) => (await draw("contributions.limitation", { ...due, ...facts })).hash;
    const due = { dueOn: "2018-06-30", on: "2026-01-01" };
    expect(await of({ notices: undefined })).toBe(await of({}));
    expect(await of({ notices: null })).not.toBe(await of({}));
  });
});

describe("a receipt drawn up elsewhere", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    vi.unstubAllGlobals();
  });

  it("is the same in every time zone", async () => {
    const hashes = new Set<string>();
    const offsets = new Set<number>();
    for (const where of ["UTC", "Africa/Algiers", "America/Los_Angeles", "Pacific/Kiritimati"]) {
      process.env.TZ = where;
      offsets.add(new Date(2026, 0, 1).getTimezoneOffset());
      for (const { dossier } of dossiers.slice(0, 4)) hashes.add((await draw("assess", dossier)).hash);
    }
    expect(offsets.size).toBe(4);
    expect(hashes.size).toBe(4);
  });

  it.each([undefined, {}])("asks for Web Crypto where there is %j", async (crypto) => {
    vi.stubGlobal("crypto", crypto);
    await expect(draw("retirement.startDate", { claimReceivedOn: "2026-03-15" })).rejects.toMatchObject({
      name: "MissingPlatformError",
      message: expect.stringContaining("Web Crypto") as unknown,
      sentences: { fr: expect.any(String) as unknown, ar: expect.any(String) as unknown },
    });
  });
});

describe("the fingerprint of the law", () => {
  it("is the hash of every series, text and reading", async () => {
    const all = Object.values(texts);
    const series = seriesIds.map((id) => {
      const entries = allSeries[id].entries.map((entry) => ({
        ...entry,
        text: entry.text === null ? null : entry.text.id,
        value: isMultiple(entry.value) ? { ...entry.value, of: entry.value.of.id } : entry.value,
      }));
      return [id, { ...allSeries[id], entries }] as const;
    });
    const law = { checkedOn: CHECKED_ON, readings, texts: Object.fromEntries(all.map((text) => [text.id, text])) };
    const hash = createHash("sha256").update(sorted({ ...law, series: Object.fromEntries(series) }));
    expect(await fingerprint(lawHeld)).toBe(`sha256-${hash.digest("hex")}`);
  });

  it("holds every text and series that a value names", () => {
    const known = new Set(Object.values(texts).map(({ id }) => id));
    expect(known.size).toBe(Object.values(texts).length);
    for (const id of seriesIds) {
      for (const entry of allSeries[id].entries) {
        if (entry.text !== null) expect(known).toContain(entry.text.id);
        if (isMultiple(entry.value)) expect(seriesIds).toContain(entry.value.of.id);
      }
    }
  });

  it("changes with any word or figure of the law", async () => {
    const before = await fingerprint(lawHeld);
    expect(await fingerprint({ ...lawHeld, checkedOn: "2026-11-22" })).not.toBe(before);
    const series = fc.constantFrom(...seriesIds);
    const change = fc.record({ series, place: fc.nat(), field: fc.nat() });
    await fc.assert(
      fc.asyncProperty(change, async ({ series: id, place, field }) => {
        const entries = allSeries[id].entries.map((entry, at) =>
          at === place % allSeries[id].entries.length ? changed(entry, field) : entry,
        );
        const law = { ...lawHeld, series: { ...lawHeld.series, [id]: { ...allSeries[id], entries } } };
        expect(await fingerprint(law as unknown as LawHeld)).not.toBe(before);
      }),
      { numRuns: runs(300) },
    );
    for (const text of Object.values(texts)) {
      const renamed = (entry: Entry) => (entry.text === text ? { ...entry, text: { ...text, title: "other" } } : entry);
      const law = Object.entries(lawHeld.series).map(([id, one]) => [
        id,
        { ...one, entries: one.entries.map(renamed) },
      ]);
      expect(await fingerprint({ ...lawHeld, series: Object.fromEntries(law) as LawHeld["series"] })).not.toBe(before);
    }
  });

  function changed(entry: Entry, field: number): unknown {
    const names = ["from", "value", "text", "article", "status", "seenAt"] as const;
    const name = names[field % names.length] ?? "from";
    if (name === "text") {
      const [first, second] = Object.values(texts);
      return { ...entry, text: entry.text === first ? second : first };
    }
    return { ...entry, [name]: entry[name] === "1" ? "2" : "1" };
  }
});

describe("the options of the facade", () => {
  it("are frozen plain data, each with the value that holds", () => {
    const { options } = createCasnos({ readings: { "allocation-age": "seventy" } });
    expect(options).toEqual({
      knownOn: null,
      readings: { "allocation-age": "seventy" },
      legislation: [],
      lawUntil: null,
      projection: "flag",
      minimumSource: "unverified",
      leftOut: "unknown",
    });
    expect(thawed(options)).toEqual([]);
    expect(structuredClone(options)).toEqual(options);
  });

  it("make the same law again, and follow what was changed", () => {
    const chosen = createCasnos({ knownOn: "2020-12-31" }).with({ leftOut: "ordinary" });
    expect(chosen.options).toMatchObject({ knownOn: "2020-12-31", leftOut: "ordinary" });
    expect(createCasnos(chosen.options).options).toEqual(chosen.options);
  });

  // Each series takes back, as a reform, a value that the law holds or, for a multiple, that it is a multiple of.
  const reforms = seriesIds.map((series) => {
    const { entries, unit } = allSeries[series];
    const value = entries.map((entry) => entry.value).find((one) => typeof one === "string") ?? null;
    return { series, unit, value };
  });

  it("hold reforms as they can be passed again, each value in the unit of its series", () => {
    const of = (unit: string, series: string, value: unknown) => ({
      id: `of-${unit}`,
      title: unit,
      changes: [{ series, from: "2030-01-01", value }],
    });
    const first = (unit: string) => {
      const found = reforms.find((one) => one.unit === unit && one.value !== null);
      if (found === undefined) throw new Error(unit);
      return { series: found.series, value: found.value as string };
    };
    const [rate, years, count, choice, documents, scale, monthDay] = [
      "rate", "years", "count", "choice", "documents", "scale", "month-day",
    ].map(first) as [First, First, First, First, First, First, First]; // prettier-ignore
    type First = ReturnType<typeof first>;
    const bands = [{ upTo: 20_000, included: false, rate: 0.05 }, { upTo: null, rate: "0.010" }]; // prettier-ignore
    const legislation = [
      of("amount", "snmg", 30_000),
      of("multiple", "contribution-base-floor", { times: 12, of: "snmg" }),
      of("rate", rate.series, rate.value),
      of("years", years.series, years.value),
      of("count", count.series, Number(count.value)),
      of("choice", choice.series, choice.value),
      of(
        "documents",
        documents.series,
        documents.value.split(" + ").map((one) => one.split(" / ")),
      ),
      of("scale", scale.series, bands),
      of("month-day", monthDay.series, monthDay.value),
    ];
    const { options } = createCasnos({ legislation: legislation as never, lawUntil: "2029-12-31" });
    const values = options.legislation.map(({ changes }) => changes[0]?.value);
    expect(values).toEqual([
      "30000.00",
      { times: "12", of: "snmg" },
      rate.value,
      years.value,
      Number(count.value),
      choice.value,
      documents.value.split(" + ").map((one) => one.split(" / ")),
      [
        { upTo: "20000.00", included: false, rate: "0.05" },
        { upTo: null, included: false, rate: "0.01" },
      ],
      monthDay.value,
    ]);
    expect(options.lawUntil).toBe("2029-12-31");
    expect(thawed(options)).toEqual([]);
    expect(createCasnos(options).options).toEqual(options);
  });

  it("give one receipt, however the amounts of a reform are written, that verifies", async () => {
    const under = (value: unknown) => {
      const changes = [{ series: "snmg", from: "2028-01-01", value }];
      return createCasnos({ legislation: [{ id: "wage", title: "A wage", changes }] as never });
    };
    const input = { year: 2028, activities: [{ activity: "trader", from: "1999-03-01", to: null }], declared: [{ year: 2028, base: 0 }] }; // prettier-ignore
    const drawn = await draw("contributions.annual", input, under("30000"));
    expect(drawn).toMatchObject({ answer: { value: { amount: { dinars: "54000.00" } } } });
    for (const value of [30_000, "30000.0", new Decimal(30_000)]) {
      expect((await draw("contributions.annual", input, under(value))).hash).toBe(drawn.hash);
    }
    expect((await draw("contributions.annual", input, under("30000.01"))).hash).not.toBe(drawn.hash);
    expect(await verify(JSON.parse(JSON.stringify(drawn)))).toMatchObject({ verdict: "same" });
  });

  it("do not change with what the caller passed", () => {
    const readingsChosen: Record<string, string> = { "allocation-age": "seventy" };
    const { options } = createCasnos({ readings: readingsChosen });
    readingsChosen["allocation-age"] = "sixty-five";
    expect(options.readings).toEqual({ "allocation-age": "seventy" });
  });
});

/** Whatever of some data is not frozen. */
function thawed(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(thawed)];
}

function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reordered(inner)]),
  );
}
