import { CasnosInputError, createCasnos, unwrap, type Casnos } from "casnos-rules";
import { describe, expect, it } from "vitest";

const casnos = createCasnos();
const trader = { activity: "trader", from: "2019-03-01", to: null };

type Call = (of: Casnos) => unknown;
const annual =
  (changes: object): Call =>
  (of) =>
    of.contributions.annual({ year: 2026, activities: [trader], ...changes } as never);
const pension =
  (changes: object): Call =>
  (of) =>
    of.retirement.pension({ person: {}, startOn: "2026-01-01", ...changes });
const age =
  (person: unknown): Call =>
  (of) =>
    of.retirement.age({ person, on: "2026-01-01" } as never);
const surcharge =
  (changes: object): Call =>
  (of) =>
    of.contributions.lateSurcharge({
      due: "1000",
      dueOn: "2026-06-30",
      payments: [],
      on: "2026-07-01",
      ...changes,
    });
const survivors =
  (changes: object): Call =>
  (of) =>
    of.retirement.survivors({
      deceased: { was: "pensioner", diedOn: "2020-02-01" },
      family: [],
      on: "2021-01-01",
      ...changes,
    });
const declared = (base: unknown): Call => annual({ declared: [{ year: 2026, base }] });
const filing =
  (activityStart: unknown): Call =>
  (of) =>
    of.eligibility.filingDeadline({ activityStart } as never);

const years = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ kind: "war", year: 1900 + (place % 100) }));

const cases: readonly (readonly [name: string, call: Call, path: string, code: string])[] = [
  ["a Date object", filing(new Date("2026-02-01")), "activityStart", "date-object"],
  ["2026-02-30", filing("2026-02-30"), "activityStart", "not-a-day"],
  ["26-01-01", filing("26-01-01"), "activityStart", "not-a-day"],
  ["an empty day", filing(""), "activityStart", "not-a-day"],
  ["a day with a time", filing("2026-02-01T00:00:00Z"), "activityStart", "not-a-day"],
  ["a day of another age", filing("1492-01-01"), "activityStart", "out-of-range"],
  ["a number for a day", filing(20260201), "activityStart", "wrong-type"],
  ["a year as text", annual({ year: "2026" }), "year", "wrong-type"],
  ["a year and a half", annual({ year: 2026.5 }), "year", "not-whole"],
  ["a year that is NaN", annual({ year: Number.NaN }), "year", "not-a-number"],
  ["the year 99999", annual({ year: 99_999 }), "year", "out-of-range"],
  ["no year", annual({ year: undefined }), "year", "required"],
  ["an amount that is NaN", declared(Number.NaN), "declared.0.base", "not-a-number"],
  ["Infinity", declared(Number.POSITIVE_INFINITY), "declared.0.base", "not-a-number"],
  ["-1", declared(-1), "declared.0.base", "negative"],
  ["-0.01 as text", declared("-0.01"), "declared.0.base", "negative"],
  ["1e400 as a number", declared(1e400), "declared.0.base", "not-a-number"],
  ["1e400 as text", declared("1e400"), "declared.0.base", "not-decimal"],
  ["12,5", declared("12,5"), "declared.0.base", "not-decimal"],
  ["100 between spaces", declared(" 100 "), "declared.0.base", "not-decimal"],
  ["an empty amount", declared(""), "declared.0.base", "not-decimal"],
  ["a plus sign", declared("+100"), "declared.0.base", "not-decimal"],
  ["a hexadecimal number", declared("0x10"), "declared.0.base", "not-decimal"],
  ["Arabic digits", declared("١٢"), "declared.0.base", "not-decimal"],
  ["three decimals", declared("12.345"), "declared.0.base", "too-many-decimals"],
  ["three decimals of a number", declared(12.345), "declared.0.base", "too-many-decimals"],
  ["0.1 + 0.2", declared(0.1 + 0.2), "declared.0.base", "too-many-decimals"],
  ["more than 10^12 DA", declared("1000000000000.01"), "declared.0.base", "out-of-range"],
  ["1e21", declared(1e21), "declared.0.base", "out-of-range"],
  ["true for an amount", declared(true), "declared.0.base", "wrong-type"],
  ["a list for an amount", declared(["100"]), "declared.0.base", "wrong-type"],
  ["an object without a number", declared({}), "declared.0.base", "wrong-type"],
  [
    "an object whose text throws",
    declared({
      toString: () => {
        throw new Error("no");
      },
    }),
    "declared.0.base",
    "wrong-type",
  ],
  ["a Date for an amount", declared(new Date(0)), "declared.0.base", "wrong-type"],
  ["no amount", declared(undefined), "declared.0.base", "required"],
  ["a negative count of children", age({ childrenRaised: -1 }), "person.childrenRaised", "out-of-range"],
  ["half a child", age({ childrenRaised: 0.5 }), "person.childrenRaised", "not-whole"],
  ["invalidity above 100", age({ warInvalidityPercent: 101 }), "person.warInvalidityPercent", "out-of-range"],
  ["an unknown sex", age({ sex: "woman" }), "person.sex", "unknown-option"],
  ["yes as text", age({ moudjahid: "yes" }), "person.moudjahid", "wrong-type"],
  ["null for a fact that is no absence", age({ sex: null }), "person.sex", "wrong-type"],
  ["a person that is null", age(null), "person", "wrong-type"],
  ["no person", age(undefined), "person", "required"],
  [
    "no right drawn in a death",
    (of) => of.assess({ on: "2026-01-01", person: {}, death: { diedOn: "2025-01-01" } } as never),
    "death.drawn",
    "required",
  ],
  ["no deceased", survivors({ deceased: undefined }), "deceased", "required"],
  ["a person that is a list", age([]), "person", "wrong-type"],
  ["a day before the death", survivors({ on: "2020-01-31" }), "on", "end-before-start"],
  [
    "a deceased who was neither",
    survivors({ deceased: { was: "rich", diedOn: "2020-02-01" } }),
    "deceased.was",
    "unknown-option",
  ],
  ["no day of death", survivors({ deceased: { was: "pensioner" } }), "deceased.diedOn", "required"],
  [
    "a career of a pensioner",
    survivors({ deceased: { was: "pensioner", diedOn: "2020-02-01", periods: [] } }),
    "deceased.periods",
    "unknown-field",
  ],
  [
    "a period after the death",
    survivors({
      deceased: { was: "insured", diedOn: "2020-02-01", person: {}, periods: [{ kind: "war", year: 2021 }] },
    }),
    "deceased.periods.0.year",
    "after-the-day",
  ],
  [
    "a remarriage before the death",
    survivors({ family: [{ relation: "spouse", remarriedOn: "2020-01-31" }] }),
    "family.0.remarriedOn",
    "out-of-range",
  ],
  [
    "a remarriage after the day asked for",
    survivors({ family: [{ relation: "parent" }, { relation: "spouse", remarriedOn: "2021-01-02" }] }),
    "family.1.remarriedOn",
    "out-of-range",
  ],
  [
    "a child born after the day asked for",
    survivors({ family: [{ relation: "child", birthDate: "2021-01-02" }] }),
    "family.0.birthDate",
    "out-of-range",
  ],
  [
    "more than 100 relatives",
    survivors({ family: Array.from({ length: 101 }, () => ({ relation: "parent" })) }),
    "family",
    "too-many-items",
  ],
  ["an unknown relation", survivors({ family: [{ relation: "cousin" }] }), "family.0.relation", "unknown-option"],
  ["an unknown field", annual({ incomes: [] }), "incomes", "unknown-field"],
  [
    "an unknown field inside a list",
    annual({ activities: [{ ...trader, shop: 1 }] }),
    "activities.0.shop",
    "unknown-field",
  ],
  [
    "an unknown activity",
    annual({ activities: [{ ...trader, activity: "smuggler" }] }),
    "activities.0.activity",
    "unknown-option",
  ],
  ["activities that are no list", annual({ activities: { 0: trader } }), "activities", "wrong-type"],
  [
    "an end before the start",
    annual({ activities: [{ ...trader, to: "2019-02-28" }] }),
    "activities.0.to",
    "end-before-start",
  ],
  [
    "the same income year twice",
    annual({
      income: [
        { year: 2020, amount: 1 },
        { year: 2020, amount: 2 },
      ],
    }),
    "income.1.year",
    "duplicate-year",
  ],
  [
    "the same declared year twice",
    annual({
      declared: [
        { year: 2020, base: 1 },
        { year: 2020, base: null },
      ],
    }),
    "declared.1.year",
    "duplicate-year",
  ],
  [
    "the same contributed year twice",
    pension({
      periods: [
        { kind: "contributed", year: 2020, base: 1 },
        { kind: "contributed", year: 2020, base: 1 },
      ],
    }),
    "periods.1.year",
    "duplicate-year",
  ],
  [
    "a period after the day asked for",
    pension({ periods: [{ kind: "contributed", year: 2027, base: 1 }] }),
    "periods.0.year",
    "after-the-day",
  ],
  [
    "an unknown kind of period",
    pension({ periods: [{ kind: "holiday", year: 2020 }] }),
    "periods.0.kind",
    "unknown-option",
  ],
  [
    "five quarters in a year",
    pension({ periods: [{ kind: "contributed", year: 2020, base: 1, quarters: 5 }] }),
    "periods.0.quarters",
    "out-of-range",
  ],
  [
    "no quarter in a year",
    pension({ periods: [{ kind: "contributed", year: 2020, base: 1, quarters: 0 }] }),
    "periods.0.quarters",
    "out-of-range",
  ],
  [
    "a coefficient of seven decimals",
    pension({ periods: [{ kind: "contributed", year: 2020, base: 1, coefficient: "1.0000001" }] }),
    "periods.0.coefficient",
    "too-many-decimals",
  ],
  ["100 000 periods", pension({ periods: years(100_000) }), "periods", "too-many-items"],
  [
    "a payment of a negative amount",
    surcharge({ payments: [{ on: "2026-07-01", amount: "-5" }] }),
    "payments.0.amount",
    "negative",
  ],
  [
    "a rate that is text without digits",
    surcharge({ rates: { initial: "five", monthly: "0.01" } }),
    "rates.initial",
    "not-decimal",
  ],
  [
    "a schedule that ends before it begins",
    (of) => of.contributions.schedule({ activities: [], fromYear: 2020, toYear: 2019 }),
    "toYear",
    "end-before-start",
  ],
  [
    "a schedule of a thousand years",
    (of) => of.contributions.schedule({ activities: [], fromYear: 1900, toYear: 2199 }),
    "toYear",
    "out-of-range",
  ],
  [
    "the same year of another fund twice",
    pension({
      periods: [
        { kind: "contributed", year: 2020, base: 1 },
        { kind: "other-fund", year: 2020 },
        { kind: "other-fund", year: 2020, quarters: 1 },
      ],
    }),
    "periods.2.year",
    "duplicate-year",
  ],
  [
    "the same year of national service twice",
    pension({
      periods: [
        { kind: "national-service", year: 1980 },
        { kind: "national-service", year: 1980 },
      ],
    }),
    "periods.1.year",
    "duplicate-year",
  ],
  [
    "the same year of invalidity twice",
    pension({
      periods: [
        { kind: "ministry-invalidity", year: 1980 },
        { kind: "ministry-invalidity", year: 1980 },
      ],
    }),
    "periods.1.year",
    "duplicate-year",
  ],
  [
    "five quarters of national service",
    pension({ periods: [{ kind: "national-service", year: 1980, quarters: 5 }] }),
    "periods.0.quarters",
    "out-of-range",
  ],
  [
    "a year of another fund to come",
    pension({ periods: [{ kind: "other-fund", year: 2027 }] }),
    "periods.0.year",
    "after-the-day",
  ],
  [
    "a year and a half bought back",
    pension({ periods: [{ kind: "bought-back", years: 1.5 }] }),
    "periods.0.years",
    "not-whole",
  ],
  ["no year bought back", pension({ periods: [{ kind: "bought-back", years: 0 }] }), "periods.0.years", "out-of-range"],
  [
    "a year for years bought back",
    pension({ periods: [{ kind: "bought-back", years: 1, year: 2016 }] }),
    "periods.0.year",
    "unknown-field",
  ],
  [
    "buying back in a career to come",
    (of) => of.retirement.buyBack({ person: {}, periods: [{ kind: "war", year: 2030 }], on: "2026-01-01" }),
    "periods.0.year",
    "after-the-day",
  ],
  ["a claim for no day", (of) => of.retirement.claimWindow({ startOn: "2026-13-01" }), "startOn", "not-a-day"],
  ["a child of a chahid as text", age({ childOfChahid: "yes" }), "person.childOfChahid", "wrong-type"],
  ["null", (of) => of.contributions.annual(null as never), "", "wrong-type"],
  ["an array", (of) => of.contributions.annual([] as never), "", "wrong-type"],
  ["nothing", (of) => of.contributions.annual(undefined as never), "", "wrong-type"],
  [
    "__proto__ as a field",
    (of) => of.contributions.annual(JSON.parse('{"year":2026,"__proto__":{"activities":[]}}') as never),
    "__proto__",
    "unknown-field",
  ],
  ["constructor as a field", annual({ constructor: {} }), "constructor", "unknown-field"],
  ["__proto__ in a person", age(JSON.parse('{"__proto__":{"sex":"male"}}')), "person.__proto__", "unknown-field"],
  ["an unknown series", (of) => of.law.value("smic" as never, { on: "2026-01-01" }), "series", "unknown-option"],
  ["an unknown option", (of) => of.with({ projections: "flag" } as never), "projections", "unknown-field"],
  [
    "an unknown reading",
    (of) => of.with({ readings: { "late-surcharge": "none" } } as never),
    "readings.late-surcharge",
    "unknown-option",
  ],
  [
    "a reading of another name",
    (of) => of.with({ readings: { lateness: "none" } } as never),
    "readings.lateness",
    "unknown-field",
  ],
  [
    "a dossier with a payment for no year",
    (of) => of.assess({ on: "2026-01-01", person: {}, payments: [{ on: "2026-01-01", amount: 1 }] } as never),
    "payments.0.forYear",
    "required",
  ],
  [
    "a dossier with a period to come",
    (of) => of.assess({ on: "2026-01-01", person: {}, periods: [{ kind: "war", year: 2030 }] }),
    "periods.0.year",
    "after-the-day",
  ],
];

describe("an amount of an answer", () => {
  it("can be asked with again, as it came", () => {
    const late = unwrap(
      casnos.contributions.lateSurcharge({ due: "32400", dueOn: "2018-06-30", payments: [], on: "2018-08-31" }),
    );
    const ground = "justified-file";
    const remitted = casnos.contributions.remission({ surcharge: late.surcharge, on: "2018-09-01", ground });
    expect(unwrap(remitted)).toMatchObject({ remitted: { dinars: "1134.00" } });
  });

  it.each([[{ dinars: "1.234" }], [{ dinars: "-1" }], [{ dinars: 5 }], [{ dinars: null }], [{ centimes: 100 }]])(
    "is refused when it is none: %j",
    (surcharge) => {
      const ask = () => casnos.contributions.remission({ surcharge, on: "2018-09-01" } as never);
      expect(ask).toThrow(CasnosInputError);
    },
  );
});

describe("a wrong input", () => {
  it.each(cases)("%s: an error with path and code, and no answer", (_, call, path, code) => {
    const error = errorOf(call);
    expect(error.issues.map((issue) => [issue.path.join("."), issue.code])).toContainEqual([path, code]);
    for (const { sentences } of error.issues) {
      for (const language of ["fr", "ar", "en"] as const) {
        expect(sentences[language].length).toBeGreaterThan(5);
        expect(sentences[language]).not.toMatch(/undefined|NaN|\[object/);
      }
    }
    expect(error.message).not.toBe("");
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("activities");
  });

  it("names all that is wrong at once, up to a hundred problems", () => {
    const error = errorOf(annual({ year: "x", activities: [{ activity: "y", from: "z" }] }));
    expect(error.issues.map(({ path }) => path.join("."))).toEqual([
      "year",
      "activities.0.activity",
      "activities.0.from",
    ]);
    const many = errorOf(annual({ income: Array.from({ length: 400 }, () => ({ year: 0, amount: -1 })) }));
    expect(many.issues).toHaveLength(100);
  });

  it("is not changed, and neither is a right one", () => {
    const input = { year: 2026, activities: [{ ...trader }], declared: [{ year: 2026, base: "1,5" }] };
    const before = structuredClone(input);
    expect(() => casnos.contributions.annual(input as never)).toThrow(CasnosInputError);
    expect(input).toEqual(before);
    const right = Object.freeze({
      year: 2026,
      activities: Object.freeze([Object.freeze({ ...trader })]),
      declared: [],
    });
    expect(() => casnos.contributions.annual(right as never)).not.toThrow();
  });
});

describe("a null where none can be", () => {
  it.each<readonly [string, Call, string]>([
    ["list", surcharge({ payments: null }), "list"],
    ["day", filing(null), "day"],
    ["year", annual({ year: null }), "number"],
    ["amount", surcharge({ due: null }), "amount"],
    ["rate", surcharge({ rates: { initial: null, monthly: "0.01" } }), "decimal"],
    ["choice", age({ sex: null }), "text"],
    ["yes or no", age({ moudjahid: null }), "yes-no"],
    ["object", age(null), "object"],
    ["one of several objects", survivors({ deceased: null }), "object"],
  ])("of a %s says what was expected", (_, call, expected) => {
    expect(errorOf(call).issues).toMatchObject([{ code: "wrong-type", facts: { received: "null", expected } }]);
  });
});

describe("a value of the law asked for otherwise than on a day", () => {
  it.each([["2026-11-21"], [20261121], [["2026-11-21"]], [true]])("%j is refused for one reason", (question) => {
    const call: Call = (of) => of.law.value("snmg", question as never);
    expect(errorOf(call).issues).toMatchObject([{ path: ["question"], code: "wrong-type" }]);
    expect(errorOf(call).message).toContain('expected: { on: "YYYY-MM-DD" }');
  });

  it.each([[undefined], [null], [{}]])("%j lacks its day", (question) => {
    const call: Call = (of) => of.law.value("snmg", question as never);
    expect(errorOf(call).issues).toMatchObject([{ path: ["on"], code: "required" }]);
  });

  it("names the few series most like an unknown one", () => {
    const { issues, message } = errorOf((of) => of.law.value("general-rat" as never, { on: "2026-01-01" }));
    const named = issues[0]?.facts["nearest"] as readonly string[];
    expect(named.length).toBeLessThanOrEqual(5);
    expect(named.every((name) => message.includes(name))).toBe(true);
    expect(message.length).toBeLessThan(300);
  });
});

describe("an object of no known kind", () => {
  const dossier = { on: "2026-01-01", person: {} };

  it.each<readonly [string, Call, readonly string[]]>([
    [
      "a contested decision",
      (of) => of.assess({ ...dossier, contested: [{ matter: "tax", notifiedOn: "26-01-01" }] } as never),
      ["contested.0.matter unknown-option", "contested.0.notifiedOn not-a-day"],
    ],
    [
      "an appeal of no matter",
      (of) => of.disputes.appeal({ appealedOn: 5 } as never),
      ["matter unknown-option", "notifiedOn required", "appealedOn wrong-type"],
    ],
    ["a period", pension({ periods: [{ kind: "holiday", year: "x" }] }), ["periods.0.kind unknown-option"]],
    [
      "a deceased",
      survivors({ deceased: { was: "rich", diedOn: "x", fortune: 1 } }),
      ["deceased.was unknown-option", "deceased.diedOn not-a-day", "deceased.fortune unknown-field"],
    ],
  ])("%s: what is wrong whatever its kind is named as well", (_, call, expected) => {
    expect(errorOf(call).issues.map(({ path, code }) => `${path.join(".")} ${code}`)).toEqual(expected);
  });

  it("names the kinds that it can be", () => {
    const { issues } = errorOf((of) => of.disputes.appeal({ matter: "tax", notifiedOn: "2026-01-01" } as never));
    expect(issues).toMatchObject([{ facts: { options: ["surcharges", "decision", "medical", "invalidity"] } }]);
  });
});

describe("a field that there is not", () => {
  const near = (call: Call): unknown =>
    errorOf(call)
      .issues.filter(({ code }) => code === "unknown-field")
      .map(({ facts }) => facts["nearest"]);

  it("is refused with the names most like it that are not given", () => {
    const { issues, message } = errorOf((of) =>
      of.eligibility.lateFilingPenalty({ activtyStart: "2026-01-01", filedOn: null, on: "2026-03-01" } as never),
    );
    expect(issues.map(({ path, code, facts }) => [path, code, facts])).toContainEqual([
      ["activtyStart"],
      "unknown-field",
      { received: "activtyStart", nearest: ["activityStart"] },
    ]);
    expect(message).toContain('activtyStart: "activtyStart" is unknown; the nearest names: activityStart');
  });

  it("is told from those of the object that it stands in", () => {
    const [names] = near(age({ sex: "male", birthDat: "1960-01-01" })) as readonly (readonly string[])[];
    expect(names).toHaveLength(5);
    expect(names?.[0]).toBe("birthDate");
    expect(names).not.toContain("sex");
  });

  it("is told from those of every kind that the object can be", () => {
    const deceased = { was: "rich", diedOn: "2020-02-01", periodes: [] };
    const [names] = near(survivors({ deceased })) as readonly (readonly string[])[];
    expect(names?.[0]).toBe("periods");
  });

  it("is one of the hundred that are told, of however many", () => {
    const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, place) => [`field${String(place)}`, 1]));
    const asked = (deceased: object) => near(survivors({ deceased: { diedOn: "2020-02-01", ...deceased } }));
    for (const names of [asked({ was: "pensioner", ...many }), asked({ was: "rich", ...many }), near(age(many))]) {
      expect((names as readonly unknown[]).length).toBeGreaterThan(90);
      expect((names as readonly unknown[]).length).toBeLessThanOrEqual(100);
      expect(new Set(names as readonly unknown[])).not.toContain(undefined);
    }
  });

  it("has none where every field is given", () => {
    const given = { activityStart: "2026-01-01", day: 1 };
    expect(near((of) => of.eligibility.filingDeadline(given as never))).toEqual([undefined]);
  });
});

describe("what is lawful", () => {
  it.each<readonly [string, Call]>([
    [
      "filing before the start",
      (of) =>
        of.eligibility.lateFilingPenalty({ activityStart: "2026-02-01", filedOn: "2026-01-01", on: "2026-03-01" }),
    ],
    ["paying early", surcharge({ payments: [{ on: "2020-01-01", amount: "5" }] })],
    ["paying too much", surcharge({ payments: [{ on: "2026-01-01", amount: "5000" }] })],
    [
      "periods out of order",
      pension({
        periods: [
          { kind: "contributed", year: 2020, base: 1 },
          { kind: "contributed", year: 2010, base: 1 },
        ],
      }),
    ],
    ["an amount as a number", declared(1234.56)],
    ["an amount as a bigint", declared(1234n)],
    ["an amount of a decimal library", declared({ toString: () => "1234.5" })],
    ["minus zero", declared(-0)],
    ["a field that is undefined", annual({ income: undefined })],
    ["an amount of exactly 10^12 DA", declared("1000000000000")],
  ])("%s is accepted", (_, call) => {
    expect(() => call(casnos)).not.toThrow();
  });
});

function errorOf(call: Call): CasnosInputError {
  try {
    call(casnos);
  } catch (error) {
    if (error instanceof CasnosInputError) return error;
    throw error;
  }
  throw new Error("the input was accepted");
}
