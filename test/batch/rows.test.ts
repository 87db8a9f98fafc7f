import { CasnosInputError, createCasnos, type Answer, type Casnos } from "casnos-rules";
import {
  CODES,
  NO_DAY,
  READINGS,
  SOURCES,
  ages,
  contributions,
  entitlements,
  lateFilingPenalties,
  lateSurcharges,
  pensions,
  revaluations,
  survivorsPensions,
  type RowMarks,
} from "casnos-rules/batch";
import { unixDay, type Day } from "casnos-rules/calendar";
import { reform } from "casnos-rules/reasoning";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../runs.js";
import { amounts, counts, days, flags, names, offsets, wholeAmounts } from "./lay-out.js";

// Every row of a batch against the single answer to the same question, under several settings of the law.

const higher = reform({
  id: "higher-wage",
  title: "Higher wage",
  changes: [{ series: "snmg", from: "2024-01-01", value: "30000" }],
});
const laws: readonly Casnos[] = [
  createCasnos(),
  createCasnos({ leftOut: "ordinary", projection: "refuse" }),
  createCasnos({ minimumSource: "reported" }),
  createCasnos({ legislation: [higher], lawUntil: "2024-06-01" }),
  createCasnos({
    knownOn: "2020-12-31",
    readings: {
      "contribution-index": "statutory",
      "late-filing-months": "begun",
      "late-surcharge": "seven-plus-one",
      "age-reductions": "at-most-ten",
      "short-duration": "column-2006",
      "short-career-mean": "ten",
      "moudjahid-index": "reference-wage",
      "allocation-age": "seventy",
      "spouse-increase-2012": "2400",
    },
  }),
];

const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 8 });
const day = (from: string, to: string): fc.Arbitrary<string> => {
  const [least, most] = [unixDay(from as Day), unixDay(to as Day)];
  return fc.integer({ min: least, max: most }).map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));
};
const cent = fc.oneof(
  fc.constantFrom(0, 1, 21_600_000, 28_800_000, 432_000_000, 576_000_000, 1e14),
  fc.integer({ min: 0, max: 1e9 }),
);
const dinars = (count: number): string => `${String(Math.floor(count / 100))}.${String(count % 100).padStart(2, "0")}`;
const law = fc.constantFrom(...laws);
const shift = fc.integer({ min: 0, max: 11 });
const sure = fc.boolean();

const person = fc.record({
  sex: some(fc.constantFrom("female" as const, "male" as const)),
  birthDate: some(fc.oneof(day("1935-01-01", "1975-12-31"), fc.constantFrom("1956-02-29", "1960-12-31"))),
  childrenRaised: some(fc.integer({ min: 0, max: 5 })),
  moudjahid: some(fc.constantFrom(false, false, true)),
  warInvalidityPercent: some(fc.constantFrom(0, 9, 10, 45, 100)),
  totallyIncapacitated: some(fc.constantFrom(false, false, false, true)),
  childOfChahid: fc.constantFrom(undefined, undefined, false, true),
});
type AnyPerson = typeof person extends fc.Arbitrary<infer P> ? P : never;
const SEXES = ["female", "male"] as const;
const KINDS = ["contributed", "war", "national-service", "other-fund", "bought-back", "ministry-invalidity"] as const;

function personColumns(persons: readonly AnyPerson[], offset: number) {
  return {
    sex: names(
      persons.map(({ sex }) => sex),
      SEXES,
      offset,
    ),
    birthDate: days(
      persons.map(({ birthDate }) => birthDate),
      offset,
    ),
    childrenRaised: counts(
      persons.map(({ childrenRaised }) => childrenRaised),
      offset,
    ),
    moudjahid: flags(
      persons.map(({ moudjahid }) => moudjahid),
      offset,
    ),
    warInvalidityPercent: counts(
      persons.map(({ warInvalidityPercent }) => warInvalidityPercent),
      offset,
    ),
    totallyIncapacitated: flags(
      persons.map(({ totallyIncapacitated }) => totallyIncapacitated),
      offset,
    ),
    childOfChahid: flags(
      persons.map(({ childOfChahid }) => childOfChahid),
      offset,
    ),
  };
}

const contributed = fc.record({
  kind: fc.constant("contributed" as const),
  year: fc.integer({ min: 1962, max: 2026 }),
  base: cent,
  quarters: fc.integer({ min: 1, max: 4 }),
});
const other = fc.record({
  kind: fc.constantFrom(...KINDS.slice(1)),
  year: fc.integer({ min: 1955, max: 2026 }),
  base: fc.constant(0),
  quarters: fc.integer({ min: 1, max: 4 }),
});
const plainCareer = fc
  .uniqueArray(contributed, { maxLength: 45, selector: ({ year }) => year })
  .map((periods) => [...periods].sort((a, b) => a.year - b.year));
const career = fc.oneof(
  { weight: 3, arbitrary: plainCareer },
  { weight: 2, arbitrary: fc.tuple(plainCareer, fc.array(other, { maxLength: 8 })).map(([a, b]) => [...a, ...b]) },
);
type AnyPeriod = typeof career extends fc.Arbitrary<readonly (infer P)[]> ? P : never;

function period({ kind, year, base, quarters }: AnyPeriod) {
  if (kind === "contributed") return { kind, year, base: dinars(base), quarters };
  if (kind === "bought-back") return { kind, years: (year % 7) + 1 };
  return kind === "national-service" || kind === "other-fund" ? { kind, year, quarters } : { kind, year };
}

const periodsOf = (career: readonly AnyPeriod[]) => career.map(period);

function careerColumns(careers: readonly (readonly AnyPeriod[])[], offset: number, isPlain: boolean) {
  const all = careers.flat();
  const years = all.map(({ kind, year }) => (kind === "bought-back" ? (year % 7) + 1 : year));
  const plain = {
    offsets: offsets(careers),
    years: Int32Array.from(years),
    bases: Float64Array.from(all, ({ base }) => base),
    quarters: Uint8Array.from(all, ({ quarters }) => quarters),
  };
  if (isPlain) return plain;
  return {
    ...plain,
    bases: wholeAmounts(
      all.map(({ base }) => base),
      offset,
    ),
    kinds: names(
      all.map(({ kind }) => kind),
      KINDS,
      offset,
    ),
  };
}

/** The single answer; null where the question is refused as a bad input. */
function asked<T>(question: () => Answer<T>): Answer<T> | null {
  try {
    return question();
  } catch (error) {
    if (error instanceof CasnosInputError) return null;
    throw error;
  }
}

const WANTED = {
  "missing-fact": CODES.missingFact,
  "outside-coverage": CODES.outsideCoverage,
  "other-reading": CODES.otherReading,
  "no-known-rule": CODES.noKnownRule,
  "below-minimum-source": CODES.belowMinimumSource,
} as const;

/** Holds a row against its answer, and gives the value of a determined one. */
function held<T>(marks: RowMarks, row: number, answer: Answer<T> | null): T | null {
  const reason = marks.reasons.names[marks.reasons.indices[row] ?? -1];
  if (answer === null) {
    expect(marks.codes[row]).toBe(CODES.wrongInput);
    expect(reason).toMatch(/^wrong-input:/);
    return null;
  }
  if (answer.kind === "undetermined") {
    const [first] = answer.reasons;
    expect(marks.codes[row]).toBe(WANTED[first?.code ?? "missing-fact"]);
    if (first?.code === "missing-fact") expect(reason).toBe(`missing-fact:${first.fact}`);
    if (first?.code === "no-known-rule") expect(reason).toBe(`no-known-rule:${first.topic}`);
    if (marks.certainty !== null) expect(marks.certainty.sources[row]).toBe(255);
    return null;
  }
  const { source, projectedFrom, disputed, hypothetical } = answer.certainty;
  expect(marks.codes[row]).toBe(projectedFrom === null ? CODES.computed : CODES.projected);
  expect(reason).toBe("");
  if (marks.certainty !== null) {
    const bits = marks.certainty.disputed[row] ?? 0;
    expect(SOURCES[marks.certainty.sources[row] ?? 255]).toBe(source);
    expect(READINGS.filter((_, bit) => ((bits >> bit) & 1) === 1).sort()).toEqual([...disputed].sort());
    expect(marks.certainty.hypothetical[row]).toBe(hypothetical.length > 0 ? 1 : 0);
    const from = projectedFrom === null ? NO_DAY : unixDay(projectedFrom as Day);
    expect(marks.certainty.projectedFrom[row]).toBe(from);
  }
  return answer.value;
}

const rowsOf = <T>(row: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(row, { minLength: 1, maxLength: 8 });

describe("each row is the single answer", () => {
  it("of contributions, from amounts of any layout", () => {
    const row = fc.record({ base: some(cent), year: fc.integer({ min: 1985, max: 2030 }) });
    const check = (
      rows: (typeof row extends fc.Arbitrary<infer R> ? R : never)[],
      of: Casnos,
      offset: number,
      certainty: boolean,
    ): void => {
      const years = Int32Array.from(rows, ({ year }) => year);
      const cells = rows.map(({ base }) => base);
      for (const bases of [amounts(cells, offset), wholeAmounts(cells, offset)]) {
        const { amounts: owed, ...marks } = contributions(of, { bases, years }, { certainty });
        rows.forEach(({ base, year }, place) => {
          if (base === undefined) {
            expect(marks.codes[place]).toBe(
              years[place] !== undefined && year < 1990 ? CODES.outsideCoverage : CODES.missingFact,
            );
            return;
          }
          const activities = [{ activity: "trader" as const, from: "1980-01-01", to: null }];
          const [income, declared] = [[{ year: year - 1, amount: dinars(base) }], [{ year, base: dinars(base) }]];
          const value = asked(() => of.contributions.annual({ year, activities, income, declared }));
          // The single answer also rests on what says that a base is declared, and by when work began.
          const found =
            value?.kind === "determined" && value.value.contribution === "general"
              ? value.value.amount.centimes
              : Number.NaN;
          if (marks.codes[place] === CODES.computed || marks.codes[place] === CODES.projected) {
            if (!Number.isNaN(found)) expect(owed[place]).toBe(found);
          } else {
            expect(owed[place]).toBeNaN();
            expect(found).toBeNaN();
          }
        });
      }
    };
    fc.assert(fc.property(rowsOf(row), law, shift, sure, check), { numRuns: runs(100) });
  });

  it("of penalties for filing late", () => {
    const row = fc.record({
      activityStart: some(day("1983-12-20", "2027-12-31")),
      filedOn: fc.oneof(fc.constant(null), day("1983-12-20", "2028-12-31")),
      on: day("1984-01-01", "2029-12-31"),
    });
    fc.assert(
      fc.property(rowsOf(row), law, shift, sure, (rows, of, offset, certainty) => {
        const { penalties, months, lastDays, ...marks } = lateFilingPenalties(
          of,
          {
            activityStart: days(
              rows.map(({ activityStart }) => activityStart),
              offset,
            ),
            filedOn: days(
              rows.map(({ filedOn }) => filedOn),
              offset,
            ),
            on: days(
              rows.map(({ on }) => on),
              offset,
            ),
          },
          { certainty },
        );
        rows.forEach(({ activityStart, filedOn, on }, place) => {
          if (activityStart === undefined) {
            expect(marks.codes[place]).toBe(CODES.missingFact);
            return;
          }
          const value = held(
            marks,
            place,
            asked(() => of.eligibility.lateFilingPenalty({ activityStart, filedOn, on })),
          );
          expect(penalties[place]).toBe(value === null ? Number.NaN : value.late ? value.penalty.centimes : 0);
          expect(months[place]).toBe(value?.late === true ? value.months : 0);
          expect(lastDays[place]).toBe(value === null ? NO_DAY : unixDay(value.lastDay));
        });
      }),
      { numRuns: runs(150) },
    );
  });

  it("of surcharges, with payments", () => {
    const payment = fc.record({ on: day("2015-01-01", "2027-06-30"), amount: fc.integer({ min: 0, max: 3_000_000 }) });
    const row = fc.record({
      due: fc.oneof(fc.constantFrom(3_240_000, 1e12), fc.integer({ min: 0, max: 1e8 })),
      dueOn: day("2015-01-01", "2026-12-31"),
      on: day("2015-01-01", "2028-12-31"),
      payments: fc.array(payment, { maxLength: 4 }),
    });
    const rates = fc.option(fc.constantFrom({ initial: "0.055", monthly: 0.0125 }, { initial: 0, monthly: "1" }), {
      nil: undefined,
    });
    fc.assert(
      fc.property(rowsOf(row), law, shift, sure, rates, (rows, of, offset, certainty, given) => {
        const all = rows.flatMap(({ payments }) => payments);
        const { surcharges, unpaid, months, paidInFullOn, ...marks } = lateSurcharges(
          of,
          {
            due: amounts(
              rows.map(({ due }) => due),
              offset,
            ),
            dueOn: days(
              rows.map(({ dueOn }) => dueOn),
              offset,
            ),
            on: days(
              rows.map(({ on }) => on),
              offset,
            ),
            payments: {
              offsets: offsets(rows.map(({ payments }) => payments)),
              on: days(
                all.map(({ on }) => on),
                offset,
              ),
              amounts: wholeAmounts(
                all.map(({ amount }) => amount),
                offset,
              ),
            },
            rates: given,
          },
          { certainty },
        );
        rows.forEach(({ due, dueOn, on, payments }, place) => {
          const paid = payments.map(({ on: paidOn, amount }) => ({ on: paidOn, amount: dinars(amount) }));
          const value = held(
            marks,
            place,
            asked(() => of.contributions.lateSurcharge({ due: dinars(due), dueOn, on, payments: paid, rates: given })),
          );
          expect(surcharges[place]).toBe(value?.surcharge.centimes ?? Number.NaN);
          expect(unpaid[place]).toBe(value?.unpaid.centimes ?? Number.NaN);
          expect(months[place]).toBe(value?.months ?? 0);
          expect(paidInFullOn[place]).toBe(value?.paidInFullOn == null ? NO_DAY : unixDay(value.paidInFullOn));
        });
      }),
      { numRuns: runs(150) },
    );
  });

  it("of ages", () => {
    const row = fc.record({ person, on: day("1983-12-25", "2028-12-31") });
    fc.assert(
      fc.property(rowsOf(row), law, shift, sure, (rows, of, offset, certainty) => {
        const persons = personColumns(
          rows.map((one) => one.person),
          offset,
        );
        const { years, reachedOn, reached, ...marks } = ages(
          of,
          {
            persons,
            on: days(
              rows.map(({ on }) => on),
              offset,
            ),
          },
          { certainty },
        );
        rows.forEach((one, place) => {
          const value = held(
            marks,
            place,
            asked(() => of.retirement.age({ person: one.person, on: one.on })),
          );
          const isAsked = value?.condition === "age";
          expect(years[place]).toBe(isAsked ? value.years : -1);
          expect(reachedOn[place]).toBe(isAsked ? unixDay(value.reachedOn) : NO_DAY);
          expect(reached[place]).toBe(value === null || (isAsked && !value.reached) ? 0 : 1);
        });
      }),
      { numRuns: runs(200) },
    );
  });

  it("of rights to a pension", () => {
    const row = fc.record({ person, on: day("1984-01-01", "2028-12-31"), career });
    fc.assert(
      fc.property(rowsOf(row), law, shift, sure, (rows, of, offset, certainty) => {
        const { rights, nearest, longEnough, ageReachedOn, ...marks } = entitlements(
          of,
          {
            persons: personColumns(
              rows.map((one) => one.person),
              offset,
            ),
            on: days(
              rows.map(({ on }) => on),
              offset,
            ),
            ...careerColumns(
              rows.map((one) => one.career),
              offset,
              false,
            ),
          },
          { certainty },
        );
        rows.forEach((one, place) => {
          const question = { person: one.person, periods: periodsOf(one.career), on: one.on } as never;
          const value = held(
            marks,
            place,
            asked(() => of.retirement.entitlement(question)),
          );
          const right = value?.right ?? "none";
          expect(rights[place]).toBe(["none", "allowance", "pension"].indexOf(right));
          expect(nearest[place]).toBe(
            value?.right === "none" ? ["", "allowance", "pension"].indexOf(value.nearest) : 0,
          );
          const years = value?.conditions.filter(({ condition }) => condition !== "age") ?? [];
          expect(longEnough[place]).toBe(value !== null && years.every(({ met }) => met) ? 1 : 0);
          const age = value?.conditions.find((found) => found.condition === "age");
          const day = age?.condition === "age" ? age.reachedOn : null;
          expect(ageReachedOn[place]).toBe(day === null ? NO_DAY : unixDay(day));
        });
      }),
      { numRuns: runs(200) },
    );
  });

  it.each([
    ["plain careers, worked out together", true],
    ["careers of all kinds, each alone", false],
  ] as const)("of pensions: %s", (_, isPlain) => {
    const row = fc.record({
      person,
      startOn: fc.oneof(fc.constantFrom("2015-11-17", "2015-11-18", "2026-12-01"), day("1985-01-01", "2028-12-31")),
      career: isPlain ? plainCareer : career,
      spouse: some(fc.boolean()),
    });
    fc.assert(
      fc.property(rowsOf(row), law, shift, sure, (rows, of, offset, certainty) => {
        const columns = {
          persons: personColumns(
            rows.map((one) => one.person),
            offset,
          ),
          startOn: days(
            rows.map(({ startOn }) => startOn),
            offset,
          ),
          dependentSpouse: flags(
            rows.map(({ spouse }) => spouse),
            offset,
          ),
          ...careerColumns(
            rows.map((one) => one.career),
            offset,
            isPlain,
          ),
        };
        const { monthly, rights, totals, ...marks } = pensions(of, columns, { certainty });
        rows.forEach(({ person: who, startOn, career: periods, spouse }, place) => {
          const question = { person: who, periods: periodsOf(periods), startOn, dependentSpouse: spouse } as never;
          const value = held(
            marks,
            place,
            asked(() => of.retirement.pension(question)),
          );
          const award = value !== null && value.right !== "none" ? value : null;
          expect(rights[place]).toBe(["none", "allowance", "pension"].indexOf(value?.right ?? "none"));
          expect(monthly[place]).toBe(award?.monthly.centimes ?? Number.NaN);
          const total = award?.total.kind === "determined" ? award.total.value.centimes : Number.NaN;
          expect(totals[place]).toBe(total);
        });
      }),
      { numRuns: runs(300) },
    );
  });

  it("of pensions of one day, many alike, in any order of rows", () => {
    const row = fc.record({ person, career: plainCareer });
    fc.assert(
      fc.property(fc.array(row, { minLength: 20, maxLength: 40 }), law, (rows, of) => {
        const startOn = "2024-05-01";
        const at = (order: readonly number[]) => {
          const chosen = order.map((place) => rows[place] as (typeof rows)[number]);
          const persons = personColumns(
            chosen.map((one) => one.person),
            0,
          );
          return pensions(of, {
            persons,
            startOn,
            ...careerColumns(
              chosen.map((one) => one.career),
              0,
              true,
            ),
          });
        };
        const order = rows.map((_, place) => place);
        const [ahead, back] = [at(order), at([...order].reverse())];
        expect([...back.monthly].reverse()).toEqual([...ahead.monthly]);
        expect([...back.codes].reverse()).toEqual([...ahead.codes]);
      }),
      { numRuns: runs(40) },
    );
  });

  it("of survivors' pensions, of pensioners and of insured", () => {
    const relative = fc.oneof(
      fc.record({
        relation: fc.constant("spouse" as const),
        remarriedOn: fc.constantFrom(null, undefined, "2022-01-01"),
      }),
      fc.record({
        relation: fc.constant("child" as const),
        birthDate: some(day("1990-01-01", "2025-12-31")),
        sex: some(fc.constantFrom(...SEXES)),
        studying: some(fc.boolean()),
        apprentice: some(fc.constant(false)),
        incapacitated: some(fc.constantFrom(false, false, true)),
        ownIncome: some(fc.boolean()),
        otherParentLives: fc.constantFrom(undefined, true, false),
      }),
      fc.record({
        relation: fc.constant("parent" as const),
        resources: some(fc.constantFrom(0, 1_500_000, 5_000_000)),
      }),
      fc.record({ relation: fc.constant("female-collateral" as const), ownIncome: some(fc.boolean()) }),
    );
    const row = fc.record({
      diedOn: day("2008-01-01", "2024-12-31"),
      on: day("2010-01-01", "2027-12-31"),
      monthly: some(fc.integer({ min: 0, max: 1e7 })),
      right: some(fc.constantFrom("pension" as const, "allowance" as const, "invalidity" as const)),
      person,
      career: plainCareer,
      family: fc.array(relative, { maxLength: 5 }),
    });
    fc.assert(
      fc.property(rowsOf(row), law, shift, sure, fc.boolean(), (rows, of, offset, certainty, areInsured) => {
        const all: readonly Readonly<Record<string, unknown>>[] = rows.flatMap(({ family }) => family);
        const cell = (name: string): never[] => all.map((one) => one[name]) as never[];
        const diedOn = days(
          rows.map((one) => one.diedOn),
          offset,
        );
        const family = {
          offsets: offsets(rows.map((one) => one.family)),
          relation: names(cell("relation"), ["spouse", "child", "parent", "female-collateral"] as const, offset),
          birthDate: days(cell("birthDate"), offset),
          sex: names(cell("sex"), SEXES, offset),
          studying: flags(cell("studying"), offset),
          apprentice: flags(cell("apprentice"), offset),
          incapacitated: flags(cell("incapacitated"), offset),
          otherParentLives: flags(cell("otherParentLives"), offset),
          ownIncome: flags(cell("ownIncome"), offset),
          remarriedOn: days(cell("remarriedOn"), offset),
          resources: amounts(cell("resources"), offset),
        };
        const deceased = areInsured
          ? {
              diedOn,
              persons: personColumns(
                rows.map((one) => one.person),
                offset,
              ),
              ...careerColumns(
                rows.map((one) => one.career),
                offset,
                true,
              ),
            }
          : {
              diedOn,
              monthly: amounts(
                rows.map((one) => one.monthly),
                offset,
              ),
              right: names(
                rows.map((one) => one.right),
                ["pension", "allowance", "invalidity"] as const,
                offset,
              ),
            };
        const on = days(
          rows.map((one) => one.on),
          offset,
        );
        const { totals, shares, nextChange, ...marks } = survivorsPensions(of, { deceased, family, on }, { certainty });
        let first = 0;
        rows.forEach((one, place) => {
          const who = areInsured
            ? { was: "insured", diedOn: one.diedOn, person: one.person, periods: periodsOf(one.career) }
            : {
                was: "pensioner",
                diedOn: one.diedOn,
                monthly: one.monthly === undefined ? undefined : dinars(one.monthly),
                right: one.right,
              };
          const relatives = one.family.map((relation) => {
            if (relation.relation === "parent")
              return {
                ...relation,
                resources: relation.resources === undefined ? undefined : dinars(relation.resources),
              };
            return relation.relation === "spouse"
              ? { ...relation, remarriedOn: relation.remarriedOn ?? null }
              : relation;
          });
          const question = { deceased: who, family: relatives, on: one.on } as never;
          const value = held(
            marks,
            place,
            asked(() => of.retirement.survivors(question)),
          );
          const award = value?.right === "survivors-pension" ? value : null;
          expect(totals[place]).toBe(award?.total.centimes ?? Number.NaN);
          one.family.forEach((_, index) => {
            const share = award?.shares.find((found) => found.index === index)?.monthly.centimes ?? Number.NaN;
            expect(shares[first + index]).toBe(share);
          });
          expect(nextChange[place]).toBe(award?.nextChange == null ? NO_DAY : unixDay(award.nextChange));
          first += one.family.length;
        });
      }),
      { numRuns: runs(200) },
    );
  });

  it("of raises", () => {
    const row = fc.record({
      monthly: some(fc.integer({ min: 0, max: 1e9 })),
      liquidatedOn: day("1995-01-01", "2020-12-31"),
      from: day("1998-01-01", "2021-12-31"),
      to: day("2000-01-01", "2028-12-31"),
      received2012: some(fc.integer({ min: 0, max: 1e7 })),
    });
    const rates = fc.option(
      fc.constant([
        { on: "2016-05-01", rate: "0.025" },
        { on: "2008-05-01", rate: 0.05 },
      ]),
      { nil: undefined },
    );
    fc.assert(
      fc.property(rowsOf(row), law, shift, sure, rates, (rows, of, offset, certainty, given) => {
        const { contributory, totals, reachedOn, raises, ...marks } = revaluations(
          of,
          {
            monthly: amounts(
              rows.map(({ monthly }) => monthly),
              offset,
            ),
            liquidatedOn: days(
              rows.map(({ liquidatedOn }) => liquidatedOn),
              offset,
            ),
            from: days(
              rows.map(({ from }) => from),
              offset,
            ),
            to: days(
              rows.map(({ to }) => to),
              offset,
            ),
            received2012: wholeAmounts(
              rows.map(({ received2012 }) => received2012),
              offset,
            ),
            rates: given,
          },
          { certainty },
        );
        rows.forEach(({ monthly, received2012, ...rest }, place) => {
          if (monthly === undefined) {
            expect([CODES.missingFact, CODES.wrongInput]).toContain(marks.codes[place]);
            return;
          }
          const received = received2012 === undefined ? undefined : dinars(received2012);
          const question = { ...rest, monthly: dinars(monthly), received2012: received, rates: given };
          const value = held(
            marks,
            place,
            asked(() => of.retirement.revalue(question)),
          );
          expect(contributory[place]).toBe(value?.contributory.centimes ?? Number.NaN);
          const total = value?.total.kind === "determined" ? value.total.value.centimes : Number.NaN;
          expect(totals[place]).toBe(total);
          expect(reachedOn[place]).toBe(value === null ? NO_DAY : unixDay(value.reachedOn));
          expect(raises[place]).toBe(value?.raises.length ?? 0);
        });
      }),
      { numRuns: runs(150) },
    );
  });
});
