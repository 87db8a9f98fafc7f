import { CasnosInputError, createCasnos, unwrap, type Answer, type Pension, type ReadingChoices } from "casnos-rules";
import { explain } from "casnos-rules/explain";
import {
  contributionCurve,
  pensionBases,
  pensionByStart,
  pensionByYears,
  surchargeCurve,
  survivorsCurve,
  valueOn,
  type Axis,
  type Curve,
  type CurveValue,
  type OutsideCurve,
  type Points,
} from "casnos-rules/reasoning";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  careersBefore,
  dayBetween,
  daysAfter,
  old,
  persons,
  readingsOfPensions,
  text,
  type PeriodIn,
} from "./chance.js";
import { runs } from "../runs.js";

const casnos = createCasnos();
const laws = new Map<string, ReturnType<typeof createCasnos>>();

/** One facade for each set of readings: to lay out the law anew for each question takes most of the time. */
function lawUnder(readings: ReadingChoices): ReturnType<typeof createCasnos> {
  const key = JSON.stringify(readings);
  const law = laws.get(key) ?? createCasnos({ readings });
  laws.set(key, law);
  return law;
}

/** Where a point lies on the grid of its axis, counted apart from the code under test. */
function gridOf(axis: Axis, point: unknown): number {
  if (axis === "base") return (point as Points["base"]).centimes;
  return axis === "day" ? Date.parse(point as string) / 86_400_000 : (point as number);
}

/** A value in the form in which it is compared: reasons without the day that they name. */
function plain(value: CurveValue | OutsideCurve): unknown {
  if (value.state === "amount") return [value.amount.centimes, value.right];
  if (value.state === "undetermined") return value.reasons.map((reason) => ({ ...reason, day: null }));
  return value.state === "none" ? [value.why, value.nearest] : "outside";
}

/** Asserts what holds of every curve: no gaps, no overlaps, jumps that the values say, and a cliff at each change. */
function expectWhole(curve: Curve<Axis>, first: number, last: number): void {
  const { axis, pieces, cliffs } = curve;
  const on = (point: unknown): CurveValue | OutsideCurve =>
    valueOn(curve, (axis === "base" ? (point as Points["base"]).dinars : point) as never);
  expect(gridOf(axis, pieces[0]?.from)).toBe(first);
  expect(gridOf(axis, pieces.at(-1)?.to)).toBe(last);
  pieces.forEach((piece, place) => {
    expect(gridOf(axis, piece.to)).toBeGreaterThanOrEqual(gridOf(axis, piece.from));
    const before = pieces[place - 1];
    if (piece.state === "amount") expect(plain(on(piece.from))).toEqual([piece.amount.centimes, piece.right]);
    if (before === undefined) {
      if (piece.state === "amount") expect(piece.jump).toBeNull();
      return;
    }
    expect(gridOf(axis, piece.from) - gridOf(axis, before.to)).toBe(1);
    const [left, right] = [on(before.to), on(piece.from)];
    const cliff = cliffs.find(({ at }) => gridOf(axis, at) === gridOf(axis, piece.from));
    if (cliff !== undefined) expect([cliff.before, cliff.after]).toEqual([left, right]);
    if (left.state !== right.state) expect(cliff).toBeDefined();
    if (piece.state !== "amount") return;
    const jump =
      left.state === "amount" && right.state === "amount" ? right.amount.centimes - left.amount.centimes : null;
    expect(piece.jump?.centimes ?? null).toBe(jump);
    if (jump !== null) expect(piece.jump?.dinars).toBe((jump / 100).toFixed(2));
    if (left.state === "amount" && right.state === "amount" && left.right !== right.right) {
      expect(cliff?.kind).toBe("right-changes");
    } else if (jump !== null && before.state === "amount" && before.slope === "0" && piece.slope === "0") {
      expect(cliff?.kind ?? null).toBe(jump > 0 ? "rise" : jump < 0 ? "fall" : null);
    }
  });
  expect(cliffs.every(({ at }) => pieces.some(({ from }) => gridOf(axis, from) === gridOf(axis, at)))).toBe(true);
}

describe("the contribution by base", () => {
  const activities = [{ activity: "trader", from: "1980-01-01", to: null }] as const;
  const curves = new Map<number, ReturnType<typeof contributionCurve>>();
  const curveOf = (year: number) => {
    const curve = curves.get(year) ?? contributionCurve(casnos, { year });
    curves.set(year, curve);
    return unwrap(curve);
  };
  const owed = (year: number, base: number): number => {
    const input = { year, activities, declared: [{ year, base: text(base) }], income: [] };
    const value = unwrap(casnos.contributions.annual(input));
    return value.contribution === "none" ? Number.NaN : value.amount.centimes;
  };
  const on = (year: number, base: number) => plain(valueOn(curveOf(year), text(base)));

  it("is whole in every year", () => {
    for (let year = 1990; year <= 2030; year += 1) {
      const curve = contributionCurve(casnos, { year });
      if (curve.kind === "determined") expectWhole(curve.value, 0, 1e14);
    }
    expect(curveOf(2026).cliffs).toEqual([]);
  });

  it("equals the operation on each bend, 2000 centimes around it, and anywhere", () => {
    const years = fc.integer({ min: 2016, max: 2026 });
    fc.assert(
      fc.property(
        years,
        fc.integer({ min: 0, max: 1e14 }),
        fc.nat(1e9),
        fc.nat(2),
        fc.integer({ min: -2000, max: 2000 }),
        (year, any, small, bend, off) =>
          [any, small, Math.max(0, (curveOf(year).pieces[bend]?.from.centimes ?? 0) + off)].every(
            (base) => JSON.stringify(on(year, base)) === JSON.stringify([owed(year, base), null]),
          ),
      ),
      { numRuns: runs(3000) },
    );
    for (let year = 2016; year <= 2026; year += 1) {
      for (const { from } of curveOf(year).pieces) {
        for (const off of [-1, 0, 1]) {
          const base = Math.max(0, from.centimes + off);
          expect(on(year, base)).toEqual([owed(year, base), null]);
        }
      }
    }
  });
});

describe("the surcharge by the day of payment", () => {
  const paidOn = (
    debt: { due: string; dueOn: string; rates?: { initial: string; monthly: string } },
    day: string,
    on = day,
  ) =>
    unwrap(casnos.contributions.lateSurcharge({ ...debt, payments: [{ on: day, amount: debt.due }], on })).surcharge
      .centimes;
  const given = fc.option(
    fc.record({ initial: fc.constantFrom("0", "0.05", "0.333333"), monthly: fc.constantFrom("0", "0.01", "0.123456") }),
    { nil: undefined },
  );

  it("equals the operation on every day, and is whole", () => {
    for (const dueOn of ["2018-06-30", "2019-01-31", "2020-02-29", "2019-02-28", "2023-12-30"]) {
      const debt = { due: "32400.07", dueOn };
      const until = daysAfter(dueOn, 800);
      const curve = unwrap(surchargeCurve(casnos, { ...debt, until }));
      expectWhole(curve, gridOf("day", dueOn), gridOf("day", until));
      for (let days = 0; days <= 800; days += 1) {
        const day = daysAfter(dueOn, days);
        expect([day, plain(valueOn(curve, day))]).toEqual([day, [paidOn(debt, day), null]]);
      }
    }
  });

  it("is what was incurred, whenever it is asked for after the payment", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        dayBetween(1984, 2030),
        given,
        fc.nat(4000),
        fc.nat(400),
        (due, dueOn, rates, days, later) => {
          const debt = { due: text(due), dueOn, ...(rates === undefined ? {} : { rates }) };
          const curve = unwrap(surchargeCurve(casnos, { ...debt, until: daysAfter(dueOn, 4000) }));
          const day = daysAfter(dueOn, days);
          const near = curve.pieces[days % curve.pieces.length]?.from ?? dueOn;
          return [day, near, daysAfter(near, 1), daysAfter(near, -1) < dueOn ? near : daysAfter(near, -1)].every(
            (one) => {
              const value = valueOn(curve, one);
              const expected = paidOn(debt, one, daysAfter(one, later));
              return value.state === "amount" && value.amount.centimes === expected;
            },
          );
        },
      ),
      { numRuns: runs(400) },
    );
  });

  it("refuses a last day before the due day, and has no value outside its days", () => {
    const debt = { due: "100", dueOn: "2020-06-30" };
    expect(() => surchargeCurve(casnos, { ...debt, until: "2020-06-29" })).toThrow(CasnosInputError);
    const curve = unwrap(surchargeCurve(casnos, { ...debt, until: "2020-06-30" }));
    expect(curve.pieces).toHaveLength(1);
    expect(valueOn(curve, "2020-06-29")).toEqual({ state: "outside" });
    expect(valueOn(curve, "2020-07-01")).toEqual({ state: "outside" });
  });
});

/** What the pension operation gives, as a curve says it. */
function pensionValue(answer: Answer<Pension>, withSpouse: boolean): unknown {
  if (answer.kind === "undetermined") return answer.reasons.map((reason) => ({ ...reason, day: null }));
  const { value } = answer;
  if (value.right === "none") return ["no-right", value.nearest];
  if (!withSpouse) return [value.monthly.centimes, value.right];
  const { total } = value;
  return total.kind === "undetermined"
    ? total.reasons.map((reason) => ({ ...reason, day: null }))
    : [total.value.centimes, value.right];
}

describe("the pension by the day it starts", () => {
  it("equals the operation on each break, one day either side, and on any day", () => {
    const cases = fc.integer({ min: 1984, max: 2030 }).chain((year) =>
      fc.record({
        person: fc.oneof(persons, fc.constant(old)),
        periods: careersBefore(year),
        from: dayBetween(year, year),
        days: fc.integer({ min: 0, max: 4000 }),
        readings: readingsOfPensions,
        dependentSpouse: fc.constantFrom(undefined, true, false),
      }),
    );
    fc.assert(
      fc.property(cases, fc.array(fc.nat(4000), { minLength: 8, maxLength: 8 }), (one, offsets) => {
        const { person, periods, from, days, readings, dependentSpouse } = one;
        const to = daysAfter(from, days);
        const law = lawUnder(readings);
        const facts = { person, periods, ...(dependentSpouse === undefined ? {} : { dependentSpouse }) };
        const on = (startOn: string) =>
          pensionValue(law.retirement.pension({ ...facts, startOn }), dependentSpouse !== undefined);
        const answer = pensionByStart(law, { ...facts, from, to });
        if (answer.kind === "undetermined") {
          for (const day of [from, to]) {
            expect(typeof (on(day) as unknown[])[0]).toBe("object");
          }
          return;
        }
        const curve = answer.value;
        expectWhole(curve, gridOf("day", from), gridOf("day", to));
        const breaks = curve.pieces.flatMap(({ from: first }) => [daysAfter(first, -1), first, daysAfter(first, 1)]);
        for (const day of [...breaks, from, to, ...offsets.map((off) => daysAfter(from, off))]) {
          if (day < from || day > to) continue;
          expect([day, plain(valueOn(curve, day))]).toEqual([day, on(day)]);
        }
      }),
      { numRuns: runs(1500) },
    );
  });

  it("equals the operation on every day of a life that meets the changes of the law", () => {
    const periods = Array.from(
      { length: 17 },
      (_, place) => ({ kind: "contributed", year: 1985 + place, base: 90_000 }) as const,
    );
    const person = { ...old, birthDate: "1944-02-29" };
    const [from, to] = ["2001-06-01", "2027-03-01"];
    const curve = unwrap(pensionByStart(casnos, { person, periods, from, to, dependentSpouse: true }));
    expectWhole(curve, gridOf("day", from), gridOf("day", to));
    for (let day = from; day <= to; day = daysAfter(day, 1)) {
      const answer = casnos.retirement.pension({ person, periods, startOn: day, dependentSpouse: true });
      const expected = pensionValue(answer, true);
      const found = plain(valueOn(curve, day));
      if (JSON.stringify(found) !== JSON.stringify(expected)) expect([day, found]).toEqual([day, expected]);
    }
    expect(curve.cliffs.some(({ at, kind }) => at === "2009-02-28" && kind === "right-begins")).toBe(true);
  });

  it("ends where the law ends that a question refuses to project", () => {
    const law = createCasnos({ projection: "refuse" });
    const periods = Array.from(
      { length: 20 },
      (_, place) => ({ kind: "contributed", year: 1995 + place, base: 900_000 }) as const,
    );
    const curve = unwrap(pensionByStart(law, { person: old, periods, from: "2026-01-01", to: "2027-12-31" }));
    expect(curve.pieces.map(({ state }) => state)).toEqual(["amount", "undetermined"]);
    expect(curve.cliffs).toMatchObject([{ kind: "unknown-from", after: { reasons: [{ code: "outside-coverage" }] } }]);
    const { at } = curve.cliffs[0] ?? { at: "" };
    const kindOn = (startOn: string) => law.retirement.pension({ person: old, periods, startOn }).kind;
    expect([kindOn(daysAfter(at, -1)), kindOn(at)]).toEqual(["determined", "undetermined"]);
  });

  it("refuses a career after its first day and days out of order; asks for what is missing", () => {
    const periods = [{ kind: "contributed", year: 2020, base: 1 }] as const;
    const input = { person: old, periods, from: "2019-01-01", to: "2022-01-01" };
    expect(() => pensionByStart(casnos, input)).toThrow(CasnosInputError);
    expect(() => pensionByStart(casnos, { ...input, from: "2022-01-02" })).toThrow(CasnosInputError);
    expect(pensionByStart(casnos, { person: old, from: "2020-01-01", to: "2022-01-01" })).toMatchObject({
      reasons: [{ code: "missing-fact", fact: "periods" }],
    });
  });
});

describe("the pension by quarters", () => {
  const careerOf = (quarters: number, startOn: string, base: string): readonly PeriodIn[] => {
    const last = Number(startOn.slice(0, 4)) - 1;
    const whole = Math.floor(quarters / 4);
    const rest = quarters - 4 * whole;
    const all = Array.from(
      { length: whole },
      (_, place) => ({ kind: "contributed", year: last - place, base }) as const,
    );
    return rest === 0 ? all : [...all, { kind: "contributed", year: last - whole, base, quarters: rest }];
  };

  it("equals the operation for every number of quarters, for persons, days, bases and readings of chance", () => {
    const cases = fc.record({
      person: fc.oneof(persons, fc.constant(old)),
      startOn: dayBetween(1984, 2032),
      base: fc.oneof(fc.integer({ min: 0, max: 300_000_000 }), fc.constant(1e14)),
      readings: readingsOfPensions,
      quartersUpTo: fc.integer({ min: 1, max: 170 }),
    });
    fc.assert(
      fc.property(cases, ({ person, startOn, base, readings, quartersUpTo }) => {
        const law = lawUnder(readings);
        const answer = pensionByYears(law, { person, startOn, base: text(base), quartersUpTo });
        const on = (quarters: number) => {
          const periods = careerOf(quarters, startOn, text(base));
          return pensionValue(law.retirement.pension({ person, startOn, periods }), false);
        };
        if (answer.kind === "undetermined") {
          expect(typeof (on(0) as unknown[])[0]).toBe("object");
          return;
        }
        expectWhole(answer.value, 0, quartersUpTo);
        for (let quarters = 0; quarters <= quartersUpTo; quarters += 1) {
          const [found, expected] = [plain(valueOn(answer.value, quarters)), on(quarters)];
          if (JSON.stringify(found) !== JSON.stringify(expected))
            expect([quarters, found]).toEqual([quarters, expected]);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it("has the pieces of the law: nothing, an allowance from 5 years, a pension from 15, flat from 32", () => {
    // 720 000 / 12 = 60 000 DA a month; a quarter of a year is 2.5 % / 4 = 0.625 % of it, 375 DA; 80 % is 48 000 DA.
    const curve = unwrap(pensionByYears(casnos, { person: old, startOn: "2016-02-01", base: 720_000 }));
    expect(curve.pieces).toMatchObject([
      { from: 0, to: 19, state: "none", why: "no-right", nearest: "allowance" },
      { from: 20, to: 59, right: "allowance", amount: { dinars: "7500.00" }, slope: "375", jump: null },
      { from: 60, to: 128, right: "pension", amount: { dinars: "22500.00" }, slope: "375", jump: { dinars: "375.00" } },
      { from: 129, to: 160, right: "pension", amount: { dinars: "48000.00" }, slope: "0", jump: { dinars: "0.00" } },
    ]);
    expect(curve.cliffs).toMatchObject([
      { at: 20, kind: "right-begins", before: { state: "none" }, after: { amount: { dinars: "7500.00" } } },
      {
        at: 60,
        kind: "right-changes",
        before: { amount: { dinars: "22125.00" } },
        after: { amount: { dinars: "22500.00" } },
      },
    ]);
  });

  it("shows the jumps of a mean over ten years, and a slope that does not end as a quotient", () => {
    const law = createCasnos({ readings: { "short-career-mean": "ten" } });
    const curve = unwrap(pensionByYears(law, { person: old, startOn: "2016-02-01", base: "700000.01" }));
    const rises = curve.cliffs.filter(({ kind }) => kind === "rise").map(({ at }) => at);
    expect(rises).toEqual([21, 25, 29, 33, 37]);
    // 70 000 001 centimes / 12 x 0.025 / 4, in dinars: 70 000 001 / 192 000.
    expect(curve.pieces.find(({ from }) => from === 60)).toMatchObject({ slope: "70000001/192000" });
  });
});

describe("the survivors' pension by children", () => {
  it("equals the operation for each number of children, the total and each part", () => {
    const cases = fc.record({
      monthly: fc.integer({ min: 0, max: 20_000_000 }),
      right: fc.constantFrom("pension" as const, "allowance" as const, "invalidity" as const),
      diedOn: dayBetween(1984, 2026),
      after: fc.nat(9000),
      spouse: fc.boolean(),
      parents: fc.nat(3),
      childrenUpTo: fc.integer({ min: 1, max: 14 }),
      child: fc.constantFrom(
        undefined,
        { birthDate: "1970-01-01", incapacitated: true },
        { birthDate: "2010-05-05", otherParentLives: false },
      ),
    });
    fc.assert(
      fc.property(cases, ({ monthly, right, diedOn, after, spouse, parents, childrenUpTo, child }) => {
        const on = daysAfter(diedOn, after);
        if (child !== undefined && child.birthDate > on) return;
        const deceased = { was: "pensioner", diedOn, monthly: text(monthly), right } as const;
        const answer = survivorsCurve(casnos, {
          deceased,
          on,
          spouse,
          parents,
          childrenUpTo,
          ...(child === undefined ? {} : { child }),
        });
        const familyOf = (children: number) => [
          ...(spouse ? [{ relation: "spouse", remarriedOn: null } as const] : []),
          ...Array.from({ length: parents }, () => ({ relation: "parent", resources: 0 }) as const),
          ...Array.from({ length: children }, () => ({ relation: "child", birthDate: diedOn, ...child }) as const),
        ];
        if (answer.kind === "determined") expectWhole(answer.value, 0, childrenUpTo);
        for (let children = 0; children <= childrenUpTo; children += 1) {
          const family = familyOf(children);
          const expected = casnos.retirement.survivors({ deceased, family, on });
          if (answer.kind === "undetermined") {
            expect(expected.kind).toBe("undetermined");
            continue;
          }
          const { shares } = answer.value;
          const found = valueOn(answer.value, children);
          const parts = shares.map((share) => valueOn(share, children));
          if (expected.kind === "undetermined") {
            expect(plain(found)).toEqual(expected.reasons.map((reason) => ({ ...reason, day: null })));
            for (const part of parts.slice(0, family.length)) expect(plain(part)).toEqual(plain(found));
            continue;
          }
          if (expected.value.right === "none") {
            expect(plain(found)).toEqual([expected.value.why, null]);
            for (const part of parts.slice(0, family.length)) expect(part).toEqual(found);
            continue;
          }
          expect(plain(found)).toEqual([expected.value.total.centimes, null]);
          const { without } = expected.value;
          for (const { index } of without) expect(parts[index]).toMatchObject({ state: "none", why: "not-entitled" });
          for (const part of parts.slice(family.length)) {
            expect(part).toMatchObject({ state: "none", why: "not-in-the-family" });
          }
          for (const { index, monthly: part, relation } of expected.value.shares) {
            expect(shares[index]?.relation).toBe(relation);
            expect(plain(parts[index] as CurveValue)).toEqual([part.centimes, null]);
          }
          const sum = parts.reduce((all, part) => all + (part.state === "amount" ? part.amount.centimes : 0), 0);
          expect(sum).toBe(expected.value.total.centimes);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it("of a career too short is none, and says which right it came nearest to", () => {
    const deceased = { was: "insured", diedOn: "2020-03-01", person: old, periods: [] } as const;
    const curve = unwrap(survivorsCurve(casnos, { deceased, on: "2020-03-01", spouse: true, childrenUpTo: 2 }));
    expect(curve.pieces).toEqual([
      { from: 0, to: 2, state: "none", why: "deceased-without-right", nearest: "allowance" },
    ]);
    expect(curve.cliffs).toEqual([]);
  });

  it("names the child at fault in a wrong input", () => {
    const deceased = { was: "pensioner", diedOn: "2020-03-01", monthly: 1, right: "pension" } as const;
    const input = { deceased, on: "2020-04-01", spouse: true, child: { birthDate: "2021-01-01" } };
    expect(() => survivorsCurve(casnos, input)).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ path: ["child", "birthDate"], code: "out-of-range" })],
      }),
    );
  });
});

describe("every curve", () => {
  it("is plain data: the same values from its JSON", () => {
    const curve = unwrap(pensionByYears(casnos, { person: old, startOn: "2016-02-01", base: "700000.01" }));
    const stored = JSON.parse(JSON.stringify(curve)) as typeof curve;
    for (let quarters = 0; quarters <= 160; quarters += 1) {
      expect(valueOn(stored, quarters)).toEqual(valueOn(curve, quarters));
    }
  });

  it("is explained in each language, every step of it", () => {
    const periods = Array.from(
      { length: 20 },
      (_, place) => ({ kind: "contributed", year: 1995 + place, base: 0 }) as const,
    );
    const deceased = { was: "pensioner", diedOn: "2026-03-01", monthly: 40_000, right: "pension" } as const;
    const career = { person: old, periods, startOn: "2016-02-01" };
    const answers: readonly Answer<unknown>[] = [
      contributionCurve(casnos, { year: 2026 }),
      surchargeCurve(casnos, { due: 32_400, dueOn: "2018-06-30", until: "2019-06-30" }),
      pensionByStart(casnos, { person: old, periods, from: "2016-01-01", to: "2024-01-01" }),
      pensionByYears(casnos, { person: old, startOn: "2016-02-01", base: 720_000 }),
      survivorsCurve(casnos, { deceased, on: "2026-11-21", spouse: true }),
      pensionBases(casnos, { ...career, monthly: 30_000 }),
      pensionBases(casnos, { ...career, monthly: 3 }),
    ];
    for (const answer of answers) {
      expect(answer.kind).toBe("determined");
      for (const language of ["fr", "ar", "en"] as const) {
        const said = explain(answer, { language });
        expect(said).not.toMatch(/undefined|\[object|reasoning\./);
        expect(said.split("\n").length).toBeGreaterThanOrEqual(answer.steps.length);
      }
    }
    const said = explain(answers[2] as Answer<unknown>, { language: "en" });
    expect(said).toContain("For a pension that starts on 1 January 2016:");
  });

  it("has no value at what is no point of its axis", () => {
    const curve = unwrap(contributionCurve(casnos, { year: 2026 }));
    expect(() => valueOn(curve, "-1")).toThrow(CasnosInputError);
    expect(() => valueOn(curve, "0.001")).toThrow(CasnosInputError);
    const byDay = unwrap(surchargeCurve(casnos, { due: 1, dueOn: "2020-06-30", until: "2020-07-30" }));
    expect(() => valueOn(byDay, "2020-02-30")).toThrow(CasnosInputError);
  });

  it("says the same thing beside it once, whatever the number of its points", () => {
    const periods = Array.from(
      { length: 20 },
      (_, place) => ({ kind: "contributed", year: 1995 + place, base: 1 }) as const,
    );
    const answer = pensionByStart(casnos, { person: old, periods, from: "2016-01-01", to: "2026-06-01" });
    if (answer.kind === "undetermined") throw new Error("no curve");
    const said = answer.notices.map(({ code, facts }) => JSON.stringify([code, facts]));
    expect(new Set(said).size).toBe(said.length);
    expect(said.some((one) => one.includes("coefficients"))).toBe(true);
  });

  it("cites what each of its points rests on, and is as sure as the least sure", () => {
    const periods = Array.from(
      { length: 20 },
      (_, place) => ({ kind: "contributed", year: 1995 + place, base: 900_000 }) as const,
    );
    const answer = pensionByStart(casnos, { person: old, periods, from: "2016-01-01", to: "2028-06-01" });
    if (answer.kind === "undetermined") throw new Error("no curve");
    const cited = new Set(answer.citations.map((one) => JSON.stringify(one)));
    for (let year = 2016; year <= 2028; year += 1) {
      const point = casnos.retirement.pension({ person: old, periods, startOn: `${String(year)}-06-01` });
      if (point.kind === "undetermined") throw new Error("no pension");
      const stepped = new Set(point.steps.flatMap(({ citations }) => citations));
      for (const place of stepped) expect(cited).toContain(JSON.stringify(point.citations[place]));
    }
    expect(answer.certainty.projectedFrom).not.toBeNull();
  });
});
