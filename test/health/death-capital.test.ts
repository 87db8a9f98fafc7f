import { createCasnos, unwrap, type DeathCapitalFacts, type InputOf } from "casnos-rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centimes } from "../../src/money/centimes.js";
import { equalParts } from "../../src/money/equal-parts.js";
import { runs } from "../runs.js";
import { underAReform } from "../under-a-reform.js";

const casnos = createCasnos();
type Input = InputOf<DeathCapitalFacts>;

const spouse = { relation: "spouse" } as const;
const child = { relation: "child", birthDate: "2008-05-10" } as const;
const parent = { relation: "parent", resources: "5000" } as const;
const member = (lastBase: string) => ({ was: "active", lastBase }) as const;
const pensioner = (annualPension: string) => ({ was: "pensioner", annualPension }) as const;
const input: Input = { deceased: member("100000"), diedOn: "2010-06-01", family: [spouse, child, parent] };

const ask = (changes: Partial<Input> = {}) => casnos.health.deathCapital({ ...input, ...changes });

/** The parts of a capital that is due. */
function due(changes: Partial<Input> = {}) {
  const value = unwrap(ask(changes));
  if (value.capital === "none") throw new Error("a capital was expected");
  return value;
}

const shares = (changes: Partial<Input> = {}) => unwrap(due(changes).shares).map(({ amount }) => amount.centimes);
const amount = (changes: Partial<Input> = {}) => unwrap(due(changes).amount).dinars;

describe("the capital of an active member", () => {
  // 8 × 12 × 15 000 = 1 440 000 in 2010; 8 × 12 × 10 000 = 960 000 in 2006.
  it.each([
    ["2010-06-01", "300000", "300000.00"],
    ["2010-06-01", "1440000", "1440000.00"],
    ["2010-06-01", "1440000.01", "1440000.00"],
    ["2010-06-01", "2000000", "1440000.00"],
    ["2006-06-01", "2000000", "960000.00"],
    // 8 × 12 × 18 000 = 1 728 000 up to the last day of décret 85-35.
    ["2015-11-17", "2000000", "1728000.00"],
  ])(
    "who died on %s with a last base of %s is %s: that base (Soir 95181), at most 8 annual minimum wages (El Watan 49786)",
    (diedOn, base, expected) => {
      expect(amount({ deceased: member(base), diedOn })).toBe(expected);
    },
  );

  it("is reported, and no better", () => {
    expect(due().amount).toMatchObject({ certainty: { source: "reported" } });
  });

  it.each(["100000", "5000000"])(
    "is not known from 2015-11-18, even for a base of %s, while the beneficiaries are",
    (base) => {
      const {
        amount: capital,
        beneficiaries,
        shares: parts,
        claimBy,
      } = due({ deceased: member(base), diedOn: "2015-11-18" });
      expect(capital).toMatchObject({ reasons: [{ code: "no-known-rule", topic: "death-capital-ceiling" }] });
      expect(parts).toMatchObject({ kind: "undetermined" });
      expect(unwrap(beneficiaries)).toHaveLength(3);
      expect(unwrap(claimBy)).toBe("2019-11-18");
    },
  );

  it("is not known before décret 85-35, and has no minimum wage to be held under before 1990", () => {
    expect(due({ diedOn: "1985-02-08" }).amount).toMatchObject({
      reasons: [{ code: "no-known-rule", topic: "death-capital-of-member" }],
    });
    expect(due({ diedOn: "1989-12-31", family: [spouse] }).amount).toMatchObject({
      reasons: [{ code: "outside-coverage", series: "death-capital-ceiling", coveredFrom: "1990-01-01" }],
    });
  });

  it("says that the opening conditions of the self-employed are not known", () => {
    expect(ask()).toMatchObject({
      notices: [{ code: "death-capital-protected" }, { code: "death-capital-opening-unknown" }],
    });
  });
});

describe("the capital of a pensioner", () => {
  // 2 300 × 24 000 / 173.33 = 318 467.6628… a year, against 12 × 75 % of 24 000 = 216 000.
  it("is the annual pension where it reaches both floors (loi 83-11, article 51)", () => {
    const answer = due({ deceased: pensioner("318467.66"), diedOn: "2026-03-01", family: [spouse] });
    expect(unwrap(answer.amount).dinars).toBe("318467.66");
    expect(answer.amount.steps.map(({ id, value }) => [id, value])).toEqual([
      ["health.floor-by-hours", { centimes: 31_846_766, dinars: "318467.66" }],
      ["health.floor-by-wage", { centimes: 21_600_000, dinars: "216000.00" }],
      ["health.capital-of-pensioner", { centimes: 31_846_766, dinars: "318467.66" }],
    ]);
  });

  it.each(["318467.65", "288000", "216000", "100000"])(
    "of %s a year is not known: the two floors disagree",
    (annual) => {
      const answer = ask({ deceased: pensioner(annual), diedOn: "2026-03-01", family: [spouse] });
      expect(answer).toMatchObject({
        value: {
          amount: { reasons: [{ code: "no-known-rule", topic: "floor-of-the-death-capital-of-a-pensioner" }] },
          shares: { kind: "undetermined" },
          beneficiaries: { kind: "determined" },
        },
        notices: [
          { code: "death-capital-protected" },
          {
            code: "death-capital-floors-in-conflict",
            // CNAS: 75 % of the minimum wage, 18 000 DA a month in 2026.
            facts: { byHours: { dinars: "318467.66" }, byWage: { dinars: "18000.00" } },
          },
        ],
      });
    },
  );

  it("is measured by the floor of the fund too, were that one the higher: twelve months of it", () => {
    const law = underAReform({ series: "death-capital-floor-by-wage", from: "2026-01-01", value: "30000" });
    const of = (annual: string) =>
      law.health.deathCapital({ deceased: pensioner(annual), diedOn: "2026-03-01", family: [spouse] });
    // 12 × 30 000 = 360 000 a year, above the 318 467.66 of 2 300 hours.
    expect(of("360000")).toMatchObject({
      value: { amount: { value: { dinars: "360000.00" } } },
      notices: [{ code: "death-capital-protected" }],
    });
    expect(of("359999.99")).toMatchObject({
      value: { amount: { reasons: [{ topic: "floor-of-the-death-capital-of-a-pensioner" }] } },
      notices: [{ code: "death-capital-protected" }, { code: "death-capital-floors-in-conflict" }],
    });
  });

  it("stays known under décret 15-289, which leaves the law as it is", () => {
    expect(amount({ deceased: pensioner("500000"), diedOn: "2016-01-01", family: [spouse] })).toBe("500000.00");
  });
});

describe("the beneficiaries", () => {
  const relations = (family: Input["family"], diedOn = "2010-06-01") =>
    unwrap(due({ family, diedOn }).beneficiaries).map(({ index }) => index);

  it("are the spouse, dependent children and dependent ascendants (loi 83-11, articles 47, 49 and 67)", () => {
    expect(unwrap(due().beneficiaries)).toEqual([
      { index: 0, relation: "spouse" },
      { index: 1, relation: "child" },
      { index: 2, relation: "parent" },
    ]);
  });

  it("are not the grown son, nor the parent above the minimum pension (75 % of 15 000 is 11 250)", () => {
    const son = {
      ...child,
      birthDate: "1985-01-01",
      sex: "male",
      incapacitated: false,
      studying: false,
      apprentice: false,
    } as const;
    expect(relations([son, spouse, { ...parent, resources: "11250" }, { ...parent, resources: "11250.01" }])).toEqual([
      1, 2,
    ]);
  });

  // The articles name no other dependant (benefits dossier, section 3).
  it("are not known with a dependent woman of the family; one with an income is none", () => {
    const woman = { relation: "female-collateral", ownIncome: false } as const;
    const { capital, beneficiaries } = due({ family: [woman, spouse] });
    expect(capital).toBe("for-the-dependants");
    expect(beneficiaries).toMatchObject({
      reasons: [{ code: "no-known-rule", topic: "death-capital-of-a-female-collateral" }],
    });
    expect(unwrap(ask({ family: [woman] })).capital).toBe("not-known");
    expect(relations([{ ...woman, ownIncome: true }, spouse])).toEqual([1]);
  });

  // The articles name the spouse; article 67 denies benefits in kind, and no others, to a spouse with a paid activity.
  it("are the spouse with a paid activity too, which is said, and is a reading unless there is none", () => {
    const of = (paidActivity?: boolean) => due({ family: [{ ...spouse, paidActivity }] }).beneficiaries;
    expect(of(true)).toMatchObject({
      value: [{ index: 0 }],
      certainty: { source: "unverified" },
      notices: [{ code: "working-spouse-gets-a-share" }],
    });
    expect(of()).toMatchObject({ value: [{ index: 0 }], certainty: { source: "unverified" }, notices: [] });
    expect(of(false)).toMatchObject({ value: [{ index: 0 }], certainty: { source: "enacted" }, notices: [] });
  });

  it("are nobody where nobody is dependent: no capital is not a capital of nothing", () => {
    expect(unwrap(ask({ family: [] }))).toEqual({ capital: "none" });
    expect(unwrap(ask({ family: [{ ...parent, resources: "90000" }] }))).toEqual({ capital: "none" });
  });

  it("who are not known leave it open whether there is a capital, with its amount and its last day known", () => {
    for (const family of [undefined, [{ relation: "child", birthDate: "1970-01-01", sex: "male" }] as const]) {
      const answer = due({ family });
      expect(answer.capital).toBe("not-known");
      expect(unwrap(answer.amount).dinars).toBe("100000.00");
      expect(unwrap(answer.claimBy)).toBe("2014-06-01");
      expect(answer.shares).toMatchObject({ kind: "undetermined" });
    }
    expect(unwrap(ask({ family: [{ ...child, birthDate: "2010-06-02" }] })).capital).toBe("not-known");
  });

  it("of whom one is known make it theirs, whatever is missing on the others", () => {
    const others = [{ relation: "parent" }, { relation: "child" }] as const;
    expect(due({ family: [...others, child] })).toMatchObject({
      capital: "for-the-dependants",
      beneficiaries: { reasons: [{ fact: "family.resources", index: 0 }] },
    });
    expect(unwrap(ask({ family: others })).capital).toBe("not-known");
  });

  it("whom only sources too weak for the caller settle are refused; a better one among them is enough", () => {
    const strict = createCasnos({ minimumSource: "enacted" });
    const of = (family: Input["family"]) => strict.health.deathCapital({ ...input, family });
    const weak = { reasons: [{ code: "below-minimum-source", required: "enacted" }] };
    expect(of([{ ...parent, resources: "90000" }])).toMatchObject(weak);
    expect(of([spouse])).toMatchObject(weak);
    expect(of([spouse, child])).toMatchObject({ value: { capital: "for-the-dependants" } });
    expect(ask({ family: [spouse, child] })).toMatchObject({ certainty: { source: "enacted" } });
  });

  it("leave the amount known where a fact on them is missing", () => {
    const { amount: capital, beneficiaries, shares: parts } = due({ family: [{ relation: "parent" }] });
    expect(unwrap(capital).dinars).toBe("100000.00");
    for (const part of [beneficiaries, parts]) {
      expect(part).toMatchObject({ reasons: [{ code: "missing-fact", fact: "family.resources", index: 0 }] });
    }
    expect(due({ family: undefined }).beneficiaries).toMatchObject({ reasons: [{ fact: "family" }] });
  });

  it("are not known with a child born after the death", () => {
    expect(due({ family: [{ ...child, birthDate: "2010-06-02" }] }).beneficiaries).toMatchObject({
      reasons: [{ topic: "death-capital-of-a-child-born-after-the-death" }],
    });
    expect(relations([{ ...child, birthDate: "2010-06-01" }])).toEqual([0]);
  });
});

describe("the shares", () => {
  // 100 000.00 / 3 = 33 333.333…: two of 33 333.33, and the centime left over to the first.
  it("of three who share 100 000.00 are 33 333.34, 33 333.33 and 33 333.33 (loi 83-11, article 50; Soir 94820)", () => {
    expect(unwrap(due().shares)).toMatchObject([
      { index: 0, relation: "spouse", amount: { dinars: "33333.34" } },
      { index: 1, relation: "child", amount: { dinars: "33333.33" } },
      { index: 2, relation: "parent", amount: { dinars: "33333.33" } },
    ]);
  });

  it("name the convention only where a centime is left over", () => {
    const convention = { kind: "convention", convention: "largest-remainder", status: "unverified" };
    expect(due().shares.citations).toContainEqual(convention);
    const even = due({
      deceased: member("300000"),
      family: [{ ...spouse, paidActivity: false }, child, parent],
    }).shares;
    expect(unwrap(even).map((one) => one.amount.dinars)).toEqual(["100000.00", "100000.00", "100000.00"]);
    expect(even.citations).not.toContainEqual(convention);
    expect(even).toMatchObject({ certainty: { source: "reported" } });
  });

  it("of one are all of it, and of a base of nothing are nothing", () => {
    expect(shares({ family: [spouse] })).toEqual([10_000_000]);
    expect(shares({ deceased: member("0") })).toEqual([0, 0, 0]);
  });
});

describe("the claim", () => {
  it.each([
    ["2008-03-02", "2012-03-02"],
    ["2010-06-01", "2014-06-01"],
    ["2012-02-29", "2016-02-29"],
    // 2100 has no 29 February.
    ["2096-02-29", "2100-02-28"],
  ])("after a death on %s is made by %s (loi 08-08, article 78)", (diedOn, lastDay) => {
    expect(unwrap(due({ diedOn, family: [spouse] }).claimBy)).toBe(lastDay);
  });

  it("counts from the death, which no source says", () => {
    expect(due().claimBy).toMatchObject({ certainty: { source: "unverified", weakestStep: "health.claim-by" } });
    expect(due().claimBy.citations).toContainEqual(
      expect.objectContaining({ series: "death-capital-claim-start", value: "the-death", text: null }),
    );
  });

  it("has no known limit before loi 08-08", () => {
    expect(due({ diedOn: "2008-03-01" }).claimBy).toMatchObject({
      reasons: [{ code: "no-known-rule", topic: "benefit-limitation-years" }],
    });
  });

  it.each([
    [{ claimedOn: "2014-06-01" }, "in-time"],
    [{ claimedOn: "2014-06-02" }, "late"],
    [{ claimedOn: null, on: "2014-06-01" }, "still-open"],
    [{ claimedOn: null, on: "2014-06-02" }, "lapsed"],
    // A claim after the day asked for is not yet made on that day.
    [{ claimedOn: "2014-06-01", on: "2014-05-31" }, "still-open"],
    [{ claimedOn: "2014-06-10", on: "2014-06-02" }, "lapsed"],
    [{ claimedOn: "2014-06-01", on: "2014-06-01" }, "in-time"],
  ])("with %j is %s", (changes, standing) => {
    expect(unwrap(due(changes).claim)).toBe(standing);
  });

  it("asks for its day, and for the day asked for only where it was not made", () => {
    expect(due().claim).toMatchObject({ reasons: [{ fact: "claimedOn" }] });
    expect(due({ claimedOn: null }).claim).toMatchObject({ reasons: [{ fact: "on" }] });
  });
});

describe("an input on a death capital", () => {
  it.each([
    [{ claimedOn: "2010-05-31" }, ["claimedOn"]],
    [{ on: "2010-05-31" }, ["on"]],
    [{ deceased: { was: "active", lastBase: "-1" } }, ["deceased", "lastBase"]],
    [{ deceased: { was: "active", annualPension: "1" } }, ["deceased"]],
  ])("is refused with %j", (changes, path) => {
    expect(() => ask(changes as Partial<Input>)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: expect.arrayContaining(path) as unknown })] }),
    );
  });
});

describe("over many capitals", () => {
  it("that it is for the dependants, or for nobody, is overturned by no further fact", () => {
    const relative = fc.oneof(
      fc.constant(spouse),
      fc.record({
        relation: fc.constant("child" as const),
        birthDate: fc.constantFrom(undefined, "1970-01-01", "1990-01-01", "2005-01-01"),
        sex: fc.constantFrom(undefined, "male", "female"),
        ownIncome: fc.constantFrom(undefined, true, false),
        incapacitated: fc.constantFrom(undefined, true, false),
      }),
      fc.record({
        relation: fc.constant("parent" as const),
        resources: fc.constantFrom(undefined, "5000", "90000"),
      }),
    );
    const rest = { birthDate: "1970-01-01", sex: "male", ownIncome: true, incapacitated: false } as const;
    const grown = { ...rest, studying: false, apprentice: false };
    const ends = [
      { child: grown, parent: { resources: "90000" } },
      { child: { ...grown, incapacitated: true }, parent: { resources: "0" } },
    ];
    fc.assert(
      fc.property(fc.array(relative, { maxLength: 3 }), fc.constantFrom(...ends), (few, more) => {
        const known = few.map((one) =>
          Object.fromEntries(Object.entries(one).filter(([, fact]) => fact !== undefined)),
        );
        const all = known.map((one) => ({ ...more[one["relation"] as "child" | "parent"], ...one }));
        const of = (family: unknown) => unwrap(ask({ family: family as NonNullable<Input["family"]> })).capital;
        const before = of(known);
        if (before !== "not-known") expect(of(all)).toBe(before);
      }),
      { numRuns: runs(300) },
    );
  });

  const base = fc.integer({ min: 0, max: 300_000_000 });
  const text = (count: number) => (count / 100).toFixed(2);
  const family = fc.array(fc.constantFrom(spouse, child, parent), { minLength: 1, maxLength: 12 });

  it("the shares add up to the capital, and no two differ by more than a centime", () => {
    fc.assert(
      fc.property(base, family, (last, relatives) => {
        const all = shares({ deceased: member(text(last)), family: relatives });
        expect(all.reduce((a, b) => a + b)).toBe(Math.min(last, 144_000_000));
        expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("one more beneficiary, wherever in the list, never raises the share of another", () => {
    fc.assert(
      fc.property(base, family, fc.nat(12), (last, relatives, where) => {
        const place = Math.min(where, relatives.length);
        const deceased = member(text(last));
        const before = shares({ deceased, family: relatives });
        const after = shares({ deceased, family: [...relatives.slice(0, place), spouse, ...relatives.slice(place)] });
        const others = [...after.slice(0, place), ...after.slice(place + 1)];
        return others.every((share, index) => share <= (before[index] ?? 0));
      }),
    );
  });

  it("the capital of an active member passes neither the base nor the ceiling, and never falls when the base rises", () => {
    fc.assert(
      fc.property(base, fc.nat(10_000_000), (last, more) => {
        const of = (count: number) => unwrap(due({ deceased: member(text(count)), family: [spouse] }).amount).centimes;
        return of(last) <= last && of(last) <= 144_000_000 && of(last) <= of(last + more);
      }),
    );
  });

  it("the claim never ends before the death", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2009, max: 2150 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, of) => {
          const diedOn = `${String(year)}-${String(month).padStart(2, "0")}-${String(of).padStart(2, "0")}`;
          return unwrap(due({ diedOn, family: [spouse] }).claimBy) > diedOn;
        },
      ),
    );
  });

  it("equal parts of any amount add up to it, the greater ones first", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e14 }), fc.integer({ min: 1, max: 100 }), (total, count) => {
        const parts = equalParts(centimes(total), count);
        expect(parts).toHaveLength(count);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        expect([...parts].sort((a, b) => b - a)).toEqual(parts);
      }),
    );
  });
});
