import { CasnosInputError, createCasnos, type Casnos } from "casnos-rules";
import { CODES, contributions, pensions, survivorsPensions } from "casnos-rules/batch";
import { changes, reform } from "casnos-rules/reasoning";
import { canonical, receipt, verify } from "casnos-rules/receipt";
import { describe, expect, it } from "vitest";

// What a program may pass that is no data: found by the fuzz of test/fuzz.

const casnos = createCasnos();
const thrower = {
  get year(): number {
    throw new Error("looked at");
  },
};
const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const twoFaced = (name: string, first: unknown, second: unknown): object => {
  let reads = 0;
  return Object.defineProperty({}, name, {
    get: () => {
      reads += 1;
      return reads === 1 ? first : second;
    },
    enumerable: true,
  });
};

function refusalOf(call: () => unknown): CasnosInputError {
  try {
    call();
  } catch (error) {
    if (error instanceof CasnosInputError) return error;
    throw error;
  }
  throw new Error("it was taken");
}

describe("an input that throws when it is looked at", () => {
  const calls: readonly (readonly [string, (of: Casnos, input: never) => unknown])[] = [
    ["an operation", (of, input) => of.contributions.annual(input)],
    ["a question to the law", (of, input) => of.law.value("snmg", input)],
    ["a file", (of, input) => of.assess(input)],
    ["options", (_, input) => createCasnos(input)],
    ["other options", (of, input) => of.with(input)],
    ["a reform", (_, input) => reform(input)],
    ["columns of contributions", (of, input) => contributions(of, input)],
    ["columns of pensions", (of, input) => pensions(of, input)],
    ["two days", (of, input) => changes(of, input)],
    ["plain data", (_, input) => canonical(input)],
  ];

  it.each(calls)("is refused as %s, with what it threw as the cause", (_, call) => {
    const { issues, cause } = refusalOf(() => call(casnos, revoked({}) as never));
    expect(issues).toMatchObject([{ path: [], code: "unreadable" }]);
    expect(issues[0]?.sentences).toEqual({
      fr: "entrée : la valeur ne peut pas être lue",
      ar: "المدخل: لا يمكن قراءة القيمة",
      en: "input: the value cannot be read",
    });
    expect(cause).toBeInstanceOf(TypeError);
  });

  it("is refused where a field of it throws", () => {
    const { issues, cause } = refusalOf(() => casnos.contributions.annual(thrower));
    expect(issues).toMatchObject([{ code: "unreadable" }]);
    expect(cause).toMatchObject({ message: "looked at" });
  });

  it("is refused where a value in it is a proxy that was revoked", () => {
    for (const person of [revoked({}), revoked([])]) {
      const call = () => casnos.retirement.age({ person, on: "2026-01-01" });
      expect(refusalOf(call).issues).toMatchObject([{ code: "unreadable" }]);
    }
  });

  it.each([
    ["a column", revoked({})],
    ["a list", revoked([])],
    ["its values", { values: revoked({}) }],
    ["its nulls", { values: new Uint8Array(1), nulls: thrower }],
    ["its names", { values: new Int32Array(1), names: revoked([]) }],
    ["a list of another kind", Object.assign(["female"], { constructor: { [Symbol.species]: 7 } })],
  ])("is refused in the columns of persons among those who died: %s", (_, sex) => {
    const birthDate = Int32Array.of(-7000);
    const deceased = { diedOn: Int32Array.of(15_000), persons: { birthDate, sex }, offsets: Int32Array.of(0, 0) };
    const career = { years: new Int32Array(), bases: new Float64Array() };
    const family = { offsets: Int32Array.of(0, 0), relation: [] };
    const call = () => survivorsPensions(casnos, { deceased: { ...deceased, ...career }, family, on: 16_000 } as never);
    expect(refusalOf(call).issues[0]?.code).toMatch(/^(unreadable|wrong-type)$/);
  });

  it("is refused where columns lead back to themselves, however often", () => {
    const names: unknown[] = [];
    for (let count = 0; count < 1000; count += 1) names.push(names);
    const call = () => pensions(casnos, { offsets: names, years: names, bases: { values: names } } as never);
    expect(refusalOf(call).issues.length).toBeGreaterThan(0);
  });

  it("is no receipt", async () => {
    expect(await verify(revoked({}))).toMatchObject({ verdict: "unreadable", issues: [{ code: "unreadable" }] });
    const drawn = await receipt(casnos, "retirement.startDate", { claimReceivedOn: "2026-03-15" });
    expect(await verify({ ...drawn, operation: revoked({}) })).toEqual({ verdict: "altered" });
  });
});

describe("what is no name or no question", () => {
  it("is refused where the name of an operation has no text", () => {
    for (const operation of [{ toString: 4, valueOf: 7 }, Symbol("age"), Object.create(null)]) {
      const { issues } = refusalOf(() => casnos.answer(operation as never, {} as never));
      expect(issues).toMatchObject([{ path: ["operation"], code: "wrong-type" }]);
    }
  });

  it.each([
    [null, "", "wrong-type"],
    [undefined, "", "wrong-type"],
    ["2026-01-01", "", "wrong-type"],
    [[], "", "wrong-type"],
    [{ operation: "retirement.age", input: {} }, "between", "required"],
    [{ operation: "retirement.age", input: {}, between: "2026" }, "between", "wrong-type"],
    [{ operation: "retirement.age", input: {}, between: ["2026-01-01"] }, "between.1", "required"],
    [{ operation: "retirement.age", input: {}, between: [null, "2026-01-01"] }, "between.0", "wrong-type"],
    [
      { operation: "retirement.age", input: {}, between: ["2026-01-01", "2025-01-01"] },
      "between.1",
      "end-before-start",
    ],
    [
      { operation: "retirement.age", input: {}, between: ["2026-01-01", "2027-01-01"], of: "love" },
      "of",
      "unknown-option",
    ],
    [
      { operation: "retirement.age", input: {}, between: ["2026-01-01", "2027-01-01"], from: 1 },
      "from",
      "unknown-field",
    ],
  ])("is refused as the question of two days: %o", (question, path, code) => {
    const { issues } = refusalOf(() => changes(casnos, question as never));
    expect(issues.map((issue) => [issue.path.join("."), issue.code])).toEqual([[path, code]]);
  });
});

describe("a reform", () => {
  it("is refused for a field too many in one of its changes, and says which", () => {
    const changed = { series: "snmg" as const, from: "2028-01-01", value: "30000", unknown: 1 };
    const call = () => reform({ id: "wage-2028", title: "30,000 DA", changes: [changed] });
    expect(refusalOf(call).issues.map(({ path, code }) => [path.join("."), code])).toEqual([
      ["reform.changes.0.unknown", "unknown-field"],
    ]);
  });
});

describe("an object of no known kind", () => {
  it("is refused at once for its kind and a hundred of its fields, though it has fifty thousand", () => {
    const fields = Object.fromEntries(Array.from({ length: 50_000 }, (_, place) => [`field${String(place)}`, place]));
    const call = () => casnos.health.deathCapital({ family: Array.from({ length: 3 }, () => fields) } as never);
    const { issues } = refusalOf(call);
    expect(issues).toHaveLength(100);
    expect(issues.find(({ path }) => path[0] === "family")).toMatchObject({ path: ["family", 0, "relation"] });
  });
});

describe("what is read", () => {
  it("is read once: an amount that is no text the second time is the first", () => {
    const due = twoFaced("dinars", "100.00", 7);
    const debt = { due, dueOn: "2018-06-30", payments: [], on: "2018-06-30" };
    expect(casnos.contributions.lateSurcharge(debt as never)).toMatchObject({ kind: "determined" });
  });

  it("is a list whatever stands beside its items", () => {
    const changes = [{ series: "snmg", from: "2028-01-01", value: "30000" }] as const;
    const odd = Object.assign([...changes], { constructor: "0000-00-00" });
    expect(reform({ id: "wage-2028", title: "30,000 DA", changes: odd }).changes).toEqual(changes);
  });

  it("leaves no reading in the options that is undefined", () => {
    const { options } = createCasnos({ readings: { "snmg-1997": undefined, "snmg-12000": "2006" } } as never);
    expect(Object.keys(options.readings)).toEqual(["snmg-12000"]);
  });
});

describe("a receipt", () => {
  it("is verified as it was hashed: a list with a field beside its items is the list", async () => {
    const drawn = await receipt(casnos, "contributions.annual", { year: 2006, activities: [] });
    const { activities } = structuredClone(drawn.input) as { readonly activities: readonly unknown[] };
    const input = { year: 2006, activities: Object.assign([...activities], { unknown: revoked({}) }) };
    expect(await verify({ ...drawn, input })).toMatchObject({ verdict: "same" });
  });

  it("is not frozen by who verifies it", async () => {
    const drawn = structuredClone(await receipt(casnos, "retirement.startDate", { claimReceivedOn: "2026-03-15" }));
    const other = createCasnos({ knownOn: "2010-01-01" });
    expect(await verify(drawn, () => other)).toMatchObject({ verdict: "differs" });
    expect(Object.isFrozen(drawn.answer)).toBe(false);
  });
});

describe("columns that are none", () => {
  it("are refused where an object only says that it is a column", () => {
    const bases = { [Symbol.toStringTag]: "Float64Array", length: 2 ** 40 };
    expect(refusalOf(() => contributions(casnos, { bases, years: 2026 } as never)).issues).toMatchObject([
      { path: ["bases"], code: "wrong-type", facts: { expected: "Float64Array | BigInt64Array", received: "Object" } },
    ]);
    const quarters = { [Symbol.toStringTag]: "Uint8Array", length: 2 };
    const columns = { startOn: "2016-02-01", offsets: Int32Array.of(0, 2), bases: new Float64Array(2), quarters };
    expect(refusalOf(() => pensions(casnos, columns as never)).issues).toMatchObject([{ path: ["quarters"] }]);
  });

  it("are read once, so that none is another the second time", () => {
    const columns = Object.defineProperties(
      {},
      {
        ...Object.getOwnPropertyDescriptors(twoFaced("bases", Float64Array.of(28_800_000), null)),
        ...Object.getOwnPropertyDescriptors(twoFaced("years", 2026, {})),
      },
    );
    expect([...contributions(casnos, columns as never).codes]).toEqual([CODES.computed]);
  });
});

describe("an assessment", () => {
  it("is frozen through and through", () => {
    const walk = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      expect(Object.isFrozen(value)).toBe(true);
      Object.values(value).forEach(walk);
    };
    const activities = [{ activity: "trader", from: "2019-03-01", to: null }] as const;
    walk(casnos.assess({ on: "2026-11-21", person: { sex: "male" }, activities, family: [{ relation: "spouse" }] }));
  });
});
