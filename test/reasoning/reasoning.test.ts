import { CasnosInputError, createCasnos, unwrap, type OperationId } from "casnos-rules";
import { ask, contributionBases, contributionCurve } from "casnos-rules/reasoning";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples } from "../examples/index.js";

const casnos = createCasnos();
const activities = [{ activity: "trader", from: "1990-01-01", to: null }] as const;
const text = (centimes: number): string => (centimes / 100).toFixed(2);

function owed(year: number, centimes: number): number {
  const value = unwrap(
    casnos.contributions.annual({ year, activities, declared: [{ year, base: text(centimes) }], income: [] }),
  );
  return value.contribution === "none" ? Number.NaN : value.amount.centimes;
}

describe("asking", () => {
  it("names the missing fact, and the bounds that are reached", () => {
    const asked = ask(casnos, "contributions.annual", { year: 2006, activities });
    expect(asked.answer.kind).toBe("undetermined");
    expect(asked.questions).toMatchObject([{ fact: "income.amount", year: 2005, domain: { kind: "amount" } }]);
    expect(asked.bounds).toMatchObject({
      amount: { least: { dinars: "14400.00" }, greatest: { dinars: "115200.00" } },
    });
  });

  it("asks nothing when all that matters is there", () => {
    const asked = ask(casnos, "contributions.annual", {
      year: 2026,
      activities,
      declared: [{ year: 2026, base: 500_000 }],
    });
    expect(asked.questions).toEqual([]);
    expect(asked.bounds).toMatchObject({ amount: { least: { dinars: "75000.00" }, greatest: { dinars: "75000.00" } } });
  });

  it("asks in turn: nothing declared leads on to the base of the year before", () => {
    const asked = ask(casnos, "contributions.annual", {
      year: 2017,
      activities,
      income: [{ year: 2014, amount: 400_000 }],
    });
    expect(asked.questions.map(({ fact, year }) => [fact, year])).toEqual([
      ["declared.base", 2017],
      ["declared.base", 2016],
    ]);
    expect(asked.bounds).toMatchObject({
      amount: { least: { dinars: "32400.00" }, greatest: { dinars: "648000.00" } },
    });
  });

  it("orders questions by how much they narrow the answer", () => {
    const periods = Array.from({ length: 30 }, (_, place) => ({
      kind: "contributed" as const,
      year: 1985 + place,
      base: 120_000,
    }));
    const asked = ask(casnos, "retirement.pension", {
      person: { sex: "male", birthDate: "1940-01-01", totallyIncapacitated: false },
      periods,
      startOn: "2016-02-01",
      dependentSpouse: false,
    });
    expect(asked.questions.map(({ fact }) => fact)).toEqual(["person.moudjahid", "person.warInvalidityPercent"]);
    expect(asked.bounds).toMatchObject({
      monthly: { least: { dinars: "15000.00" }, greatest: { dinars: "45000.00" } },
    });
  });

  it("gives no bounds where the law sets none, or where a list is missing", () => {
    const person = { sex: "male", moudjahid: false, totallyIncapacitated: false } as const;
    // An age is no amount: there is nothing to bound.
    expect(ask(casnos, "retirement.age", { person, on: "2026-01-01" }).bounds).toEqual({});
    expect(ask(casnos, "contributions.annual", { year: 2006, activities }).bounds).toMatchObject({ base: "unknown" });
    expect(ask(casnos, "contributions.annual", { year: 2026 }).bounds).toBe("unknown");
  });

  it("refuses a wrong input as any operation does, and leaves the input alone", () => {
    const input = { year: 2006, activities };
    const before = structuredClone(input);
    ask(casnos, "contributions.annual", input);
    expect(input).toEqual(before);
    expect(() => ask(casnos, "contributions.annual", { year: -1, activities })).toThrow(CasnosInputError);
  });

  it("holds every completion within its bounds", () => {
    const { bounds } = ask(casnos, "contributions.annual", {
      year: 2020,
      activities,
      declared: [{ year: 2019, base: 300_000 }],
    });
    if (bounds === "unknown") throw new Error("no bounds");
    const owing = bounds["amount"];
    if (owing === undefined || owing === "unknown") throw new Error("no bounds of the amount");
    const { least, greatest } = owing;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        (base) => owed(2020, base) >= least.centimes && owed(2020, base) <= greatest.centimes,
      ),
    );
  });
});

describe("the bases of a contribution", () => {
  const bases = (year: number, contribution: string) => unwrap(contributionBases(casnos, { year, contribution }));

  it("are all that round to it", () => {
    expect(bases(2026, "150000")).toEqual({
      found: true,
      intervals: [
        { from: { centimes: 99_999_997, dinars: "999999.97" }, to: { centimes: 100_000_003, dinars: "1000000.03" } },
      ],
    });
  });

  it("are everything up to the floor, and everything from the ceiling", () => {
    expect(bases(2026, "43200")).toMatchObject({
      intervals: [{ from: { dinars: "0.00" }, to: { dinars: "288000.03" } }],
    });
    expect(bases(2026, "864000")).toMatchObject({
      intervals: [{ from: { dinars: "5759999.97" }, to: { dinars: "1000000000000.00" } }],
    });
  });

  it("of an amount no base gives are none, with the nearest", () => {
    expect(bases(2026, "43199.99")).toMatchObject({ found: false, below: null, above: { dinars: "43200.00" } });
    expect(bases(2026, "900000")).toMatchObject({ found: false, below: { dinars: "864000.00" }, above: null });
  });

  it("are exactly those the rule maps to it, around every end", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1996, max: 2026 }),
        fc.integer({ min: 700_000, max: 90_000_000 }),
        (year, contribution) => {
          const result = bases(year, text(contribution));
          if (!result.found) return true;
          const [{ from, to }] = result.intervals;
          const gives = (base: number): number => {
            const { pieces } = unwrap(contributionCurve(casnos, { year }));
            return valueOn(pieces, base);
          };
          return (
            gives(from.centimes) === contribution &&
            gives(to.centimes) === contribution &&
            (from.centimes === 0 || gives(from.centimes - 1) < contribution) &&
            (to.centimes === 1e14 || gives(to.centimes + 1) > contribution)
          );
        },
      ),
    );
  });

  it("of a year outside coverage are refused with the reason", () => {
    expect(contributionBases(casnos, { year: 1980, contribution: "1" })).toMatchObject({
      reasons: [{ code: "outside-coverage" }],
    });
  });
});

interface Piece {
  readonly from: { readonly centimes: number };
  readonly amount: { readonly centimes: number };
  readonly slope: string;
}

/** The value of a curve: the last piece begun, grown by its slope, rounded half up. In whole numbers, in thousandths. */
function valueOn(pieces: readonly Piece[], base: number): number {
  const piece = pieces.findLast(({ from }) => from.centimes <= base);
  if (piece === undefined) return Number.NaN;
  const thousandths = BigInt(Math.round(Number(piece.slope) * 1000));
  const grown = BigInt(base - piece.from.centimes) * thousandths;
  return piece.amount.centimes + Number((2n * grown + 1000n) / 2000n);
}

describe("the curve of the contribution", () => {
  it("has its pieces at the floor and the ceiling", () => {
    const amounts = { state: "amount", right: null } as const;
    const dinars = (text: string) => ({ centimes: Math.round(Number(text) * 100), dinars: text });
    const exact = (text: string) => ({ fraction: `${String(Math.round(Number(text) * 100))}/1`, dinars: text });
    const none = dinars("0.00");
    const [least, greatest] = ["43200.00", "864000.00"] as const;
    expect(unwrap(contributionCurve(casnos, { year: 2026 }))).toEqual({
      year: 2026,
      axis: "base",
      rounding: "half-up",
      cliffs: [],
      pieces: [
        {
          ...amounts,
          from: none,
          to: dinars("287999.99"),
          exact: exact(least),
          amount: dinars(least),
          slope: "0",
          jump: null,
        },
        {
          ...amounts,
          from: dinars("288000.00"),
          to: dinars("5759999.99"),
          exact: exact(least),
          amount: dinars(least),
          slope: "0.15",
          jump: none,
        },
        {
          ...amounts,
          from: dinars("5760000.00"),
          to: dinars("1000000000000.00"),
          exact: exact(greatest),
          amount: dinars(greatest),
          slope: "0",
          jump: none,
        },
      ],
    });
  });

  it("equals the rule on every bend, one centime either side, and anywhere", () => {
    const year = fc.integer({ min: 2016, max: 2026 });
    fc.assert(
      fc.property(
        year,
        fc.integer({ min: 0, max: 1e9 }),
        fc.nat(2),
        fc.integer({ min: -1, max: 1 }),
        (of, anywhere, bend, off) => {
          const { pieces } = unwrap(contributionCurve(casnos, { year: of }));
          const near = Math.max(0, (pieces[bend]?.from.centimes ?? 0) + off);
          return [anywhere, near].every((base) => valueOn(pieces, base) === owed(of, base));
        },
      ),
    );
  });
});

describe("a fact of many values", () => {
  it.each<readonly [OperationId, object, string, string, object | string]>([
    ["contributions.annual", { year: 2006 }, "activities", "list", "unknown"],
    // An age is no amount: there is nothing to bound.
    ["retirement.age", { person: { sex: "male" }, on: "2026-01-01" }, "person.birthDate", "day", {}],
  ])("of %s %j is asked for by name and kind", (operation, input, fact, kind, bounded) => {
    const { answer, questions, bounds } = ask(casnos, operation, input as never);
    expect(answer.kind).toBe("undetermined");
    expect(questions).toContainEqual({ fact, year: null, index: null, domain: { kind } });
    expect(bounds).toEqual(bounded);
  });
});

describe("every operation", () => {
  it.each(examples.map(([operation, input], place) => [`${operation} (${String(place)})`, operation, input] as const))(
    "%s can be asked what is missing",
    (_, operation, input) => {
      const { answer, questions, bounds } = ask(casnos, operation, input as never);
      expect(["determined", "undetermined"]).toContain(answer.kind);
      // What the whole lacks leaves it undetermined; else a question is of what a part lacks.
      const text = JSON.stringify(answer);
      const lacked = (fact: string) => text.includes(`{"code":"missing-fact","fact":"${fact}"`);
      if (answer.kind === "determined") {
        expect(questions.map(({ fact }) => fact).filter((fact) => !lacked(fact))).toEqual([]);
      }
      expect(bounds === "unknown" || typeof bounds === "object").toBe(true);
    },
  );
});
