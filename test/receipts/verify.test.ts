import { createCasnos } from "casnos-rules";
import { receipt, verify, type Difference, type Receipt, type Verification } from "casnos-rules/receipt";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { examples } from "../examples/index.js";
import { dossiers } from "./dossiers.js";
import { hashOf } from "./hash.js";
import { runs } from "../runs.js";

const casnos = createCasnos();
const input = {
  year: 2026,
  activities: [{ activity: "trader", from: "2019-03-01", to: null }],
  declared: [{ year: 2026, base: "1000000" }],
} as const;
const drawn = await receipt(casnos, "contributions.annual", input);

/** The same data, as it comes out of a file. */
const stored = (data: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(data)) as Record<string, unknown>;

/** A receipt with some fields changed, whose hash fits again. */
function forged(changes: object, of: object = drawn): Record<string, unknown> {
  const { hash: _, ...content } = { ...stored(of), ...changes } as Record<string, unknown>;
  return { ...content, hash: hashOf(content) };
}

function codes(verification: Verification): readonly (readonly [string, string])[] {
  if (verification.verdict !== "unreadable") throw new Error(verification.verdict);
  return verification.issues.map(({ path, code }) => [path.join("."), code] as const);
}

function differences(verification: Verification): readonly Difference[] {
  if (verification.verdict !== "differs") throw new Error(verification.verdict);
  return verification.differences;
}

describe("a receipt that nobody changed", () => {
  it.each([
    ...examples.map(([operation, facts], place) => [`${operation} (${String(place)})`, operation, facts] as const),
    ...dossiers.map(({ name, dossier }) => [name, "assess", dossier] as const),
  ])("gives the same again: %s", async (_, operation, facts) => {
    const of = stored(await receipt(casnos, operation, facts as never));
    const { law, library } = of as unknown as Receipt;
    expect(await verify(of)).toEqual({
      verdict: "same",
      law: { was: law, is: law },
      library: { was: library, is: library },
    });
  });

  it.each([
    { knownOn: "2010-12-31" },
    { readings: { "contribution-index": "statutory", "allocation-age": "seventy" } },
    { projection: "refuse" },
    { minimumSource: "enacted" },
    { leftOut: "ordinary" },
  ] as const)("is worked out again under its options: %j", async (options) => {
    const chosen = createCasnos(options);
    for (const [operation, facts] of examples) {
      const of = stored(await receipt(chosen, operation, facts as never));
      expect(await verify(of)).toMatchObject({ verdict: "same" });
    }
  });

  it("verifies whatever the order and the spaces of its JSON", async () => {
    const turned = Object.fromEntries(Object.entries(stored(drawn)).reverse());
    expect(await verify(JSON.parse(JSON.stringify(turned, null, 4)))).toMatchObject({ verdict: "same" });
  });
});

describe("a receipt of which something comes out otherwise", () => {
  it("names each place, and what was and is there", async () => {
    const { answer } = stored(drawn) as unknown as { answer: Record<string, object> };
    const value = { ...answer["value"], amount: { centimes: 1, dinars: "0.01" }, extra: [1] };
    const of = forged({ answer: { ...answer, value } });
    const verification = await verify(of);
    expect(verification).toEqual({
      verdict: "differs",
      differences: expect.any(Array) as unknown,
      law: { was: drawn.law, is: drawn.law },
      library: { was: drawn.library, is: drawn.library },
    });
    expect(differences(verification)).toEqual([
      { path: ["answer", "value", "amount", "centimes"], was: 1, is: 15_000_000 },
      { path: ["answer", "value", "amount", "dinars"], was: "0.01", is: "150000.00" },
      { path: ["answer", "value", "extra"], was: [1] },
    ]);
  });

  it("names what it lacks", async () => {
    const { answer } = stored(drawn) as unknown as { answer: Record<string, unknown> };
    const { notices, ...rest } = answer;
    expect(differences(await verify(forged({ answer: rest })))).toEqual([{ path: ["answer", "notices"], is: notices }]);
    expect(differences(await verify(forged({ answer: null })))).toEqual([{ path: ["answer"], was: null, is: answer }]);
  });

  it("names facts that are not written in their one way", async () => {
    const facts = { ...input, declared: [{ year: 2026, base: 1_000_000 }] };
    expect(differences(await verify(forged({ input: facts })))).toEqual([
      { path: ["input", "declared", 0, "base"], was: 1_000_000, is: "1000000.00" },
    ]);
  });

  it("names what another law changes", async () => {
    const question = { series: "snmg", on: "2020-07-01" } as const;
    const now = await receipt(casnos, "law.value", question);
    const then = await verify(now, (options) => createCasnos({ ...options, knownOn: "2020-12-31" }));
    expect(differences(then)).toEqual(
      expect.arrayContaining([
        { path: ["options", "knownOn"], was: null, is: "2020-12-31" },
        { path: ["answer", "value", "value", "dinars"], was: "20000.00", is: "18000.00" },
      ]),
    );
  });

  it("is the same where only the law or the library is another", async () => {
    const law = `sha256-${"0".repeat(64)}`;
    expect(await verify(forged({ law, library: "0.0.9" }))).toEqual({
      verdict: "same",
      law: { was: law, is: drawn.law },
      library: { was: "0.0.9", is: drawn.library },
    });
  });
});

describe("a receipt that was changed", () => {
  it("by one character anywhere is altered", async () => {
    const file = await receipt(
      casnos,
      "assess",
      (dossiers.find(({ name }) => name.startsWith("09"))?.dossier ?? {}) as never,
    );
    const texts = [drawn, file].map((of) => JSON.stringify(of));
    let altered = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.oneof(fc.integer({ min: 32, max: 126 }), fc.constantFrom(0x627, 0xe9, 0x202f)),
        async (text, at, code) => {
          const place = at % text.length;
          const changed = text.slice(0, place) + String.fromCharCode(code) + text.slice(place + 1);
          const data = parsed(changed);
          if (data === NOT_JSON || changed === text) return;
          const { verdict } = await verify(data);
          // These say whether there is a hash at all, and of which form: without them it is no receipt.
          const isReadFirst = [...text.matchAll(/"(format":1|hash")/g)].some(
            ({ 0: found, index }) => place > index && place < index + found.length,
          );
          if (isReadFirst) {
            expect(["altered", "unreadable"]).toContain(verdict);
            return;
          }
          expect(verdict, changed.slice(place - 20, place + 20)).toBe("altered");
          altered += 1;
        },
      ),
      { numRuns: runs(10_000) },
    );
    expect(altered).toBeGreaterThan(runs(3000));
  });

  it("at every place of a short receipt is never taken for the same", async () => {
    const text = JSON.stringify(await receipt(casnos, "retirement.startDate", { claimReceivedOn: "2026-03-15" }));
    for (let place = 0; place < text.length; place += 1) {
      for (const character of ["0", "a", "z", "-"]) {
        const changed = text.slice(0, place) + character + text.slice(place + 1);
        const data = parsed(changed);
        if (data === NOT_JSON || changed === text) continue;
        expect(["altered", "unreadable"], changed).toContain((await verify(data)).verdict);
      }
    }
  });

  it("by a field more or less is altered", async () => {
    expect(await verify({ ...drawn, more: 1 })).toEqual({ verdict: "altered" });
    const { law: _, ...less } = drawn;
    expect(await verify(less)).toEqual({ verdict: "altered" });
  });

  it("into what has no canonical text is altered", async () => {
    expect(await verify({ ...drawn, answer: 0.5 })).toEqual({ verdict: "altered" });
    expect(await verify({ ...drawn, answer: "\ud800" })).toEqual({ verdict: "altered" });
  });
});

describe("what is no receipt", () => {
  it.each<[string, unknown, readonly (readonly [string, string])[]]>([
    ["nothing", undefined, [["", "wrong-type"]]],
    ["null", null, [["", "wrong-type"]]],
    ["text", JSON.stringify(drawn), [["", "wrong-type"]]],
    ["a list", [drawn], [["", "wrong-type"]]],
    [
      "an empty object",
      {},
      [
        ["format", "required"],
        ["hash", "required"],
      ],
    ],
    ["a receipt of a newer form", { ...drawn, format: 2, more: 1 }, [["format", "newer-format"]]],
    ["a form that never was", forged({ format: 0 }), [["format", "unknown-option"]]],
    ["a form that is text", forged({ format: "1" }), [["format", "wrong-type"]]],
    ["a field more, with its hash", forged({ more: 1 }), [["more", "unknown-field"]]],
    ["an unknown operation", forged({ operation: "contributions.anual" }), [["operation", "unknown-option"]]],
    ["an input that is refused", forged({ input: { year: "2026" } }), [["input.year", "wrong-type"]]],
    ["an unknown option", forged({ options: { reform: [] } }), [["options.reform", "unknown-field"]]],
    ["options that are none", forged({ options: 1 }), [["options", "wrong-type"]]],
    [
      "an option of another law",
      forged({ options: { readings: { "allocation-age": "ninety" } } }),
      [["options.readings.allocation-age", "unknown-option"]],
    ],
  ])("is unreadable, and why: %s", async (_, data, found) => {
    expect(codes(await verify(data))).toEqual(found);
  });

  it("says the form that it knows", async () => {
    const verification = await verify({ ...drawn, format: 7 });
    if (verification.verdict !== "unreadable") throw new Error(verification.verdict);
    expect(verification.issues[0]).toMatchObject({ facts: { received: 7, most: 1 } });
    expect(verification.issues[0]?.sentences.en).toBe("format: form 7 is newer than the one known here (1)");
  });

  it("reaches no prototype", async () => {
    const polluted = '{"__proto__":{"polluted":1,"format":1,"hash":"x"},"constructor":{"prototype":{"polluted":1}}}';
    expect(await verify(JSON.parse(polluted))).toMatchObject({ verdict: "unreadable" });
    const inside = JSON.parse(`{"input":${polluted},"options":${polluted},"answer":${polluted}}`) as object;
    for (const field of ["input", "options", "answer"] as const) {
      const { [field]: value } = inside as Record<string, unknown>;
      expect(["differs", "unreadable"]).toContain((await verify(forged({ [field]: value }))).verdict);
    }
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("is told from a receipt whatever JSON holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 5 }), async (data) => {
        expect(await verify(data)).toMatchObject({ verdict: "unreadable" });
      }),
      { numRuns: runs(10_000) },
    );
  });

  it("is told from a receipt whatever stands in one, its hash fitting", async () => {
    const json = fc.jsonValue({ maxDepth: 3, noUnicodeString: true });
    const names = fc.constantFrom(...examples.map(([operation]) => operation), "assess");
    const fields = {
      format: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: json }),
      library: fc.oneof({ weight: 9, arbitrary: fc.string() }, { weight: 1, arbitrary: json }),
      law: fc.oneof({ weight: 9, arbitrary: fc.string() }, { weight: 1, arbitrary: json }),
      options: fc.oneof(fc.constant({}), fc.constant(drawn.options), json),
      operation: fc.oneof({ weight: 9, arbitrary: names }, { weight: 1, arbitrary: json }),
      input: fc.oneof(fc.constantFrom(...examples.map(([, facts]) => stored(facts))), json),
      answer: json,
    };
    const verdicts = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.record(fields), async (content) => {
        const { verdict } = await verify({ ...stored(content), hash: hashOf(stored(content)) });
        verdicts.add(verdict);
        expect(verdict).not.toBe("same");
      }),
      { numRuns: runs(10_000) },
    );
    expect([...verdicts].sort()).toEqual(["altered", "differs", "unreadable"]);
  });
});

describe("verifying without Web Crypto", () => {
  afterEach(() => void vi.unstubAllGlobals());

  it("is refused, not answered", async () => {
    vi.stubGlobal("crypto", undefined);
    await expect(verify(drawn)).rejects.toMatchObject({ name: "MissingPlatformError" });
  });
});

const NOT_JSON = Symbol("not JSON");

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return NOT_JSON;
  }
}
