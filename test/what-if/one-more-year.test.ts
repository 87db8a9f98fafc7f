import { CasnosInputError, createCasnos, unwrap, type InputOf, type OneMoreYearFacts } from "casnos-rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const casnos = createCasnos();
const { oneMoreYear, pension } = casnos.retirement;
const man = { sex: "male", birthDate: "1950-03-01", moudjahid: false, totallyIncapacitated: false } as const;
const further = { person: man, startOn: "2017-02-01", base: "720000", dependentSpouse: false } as const;

type Input = InputOf<OneMoreYearFacts>;
type Periods = NonNullable<Input["periods"]>;

function years(from: number, to: number, base = "720000", quarters?: number): Periods {
  return Array.from({ length: to - from + 1 }, (_, place) => ({
    kind: "contributed" as const,
    year: from + place,
    base,
    quarters,
  }));
}

/** The same day a year later; 29 February falls on the 28th. */
function yearLater(day: string): string {
  return `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4) === "-02-29" ? "-02-28" : day.slice(4)}`;
}

/** The base between the bounds of a year, centimes, from the values of the law. */
function retained(base: number, year: number): number {
  const bound = (id: "contribution-base-floor" | "contribution-base-ceiling") =>
    unwrap(casnos.law.value(id, { on: `${String(year)}-01-01` })).value.centimes;
  return Math.max(bound("contribution-base-floor"), Math.min(base, bound("contribution-base-ceiling")));
}

/** Months and days on the calendar, by the platform's own dates; a day that the month lacks is its last. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

const text = (count: number) => (count / 100).toFixed(2);

const person = fc.record({
  sex: fc.constantFrom("female" as const, "male" as const),
  birthDate: fc
    .integer({ min: 1925, max: 1965 })
    .chain((year) => fc.constantFrom(`${String(year)}-03-01`, `${String(year)}-12-31`, `${String(year)}-06-15`)),
  childrenRaised: fc.integer({ min: 0, max: 4 }),
  moudjahid: fc.boolean(),
  warInvalidityPercent: fc.constantFrom(0, 20, 100),
  totallyIncapacitated: fc.constantFrom(false, false, false, true),
});

const input: fc.Arbitrary<Input & { periods: Periods }> = fc
  .record({
    person,
    startOn: fc
      .integer({ min: 1995, max: 2035 })
      .chain((year) =>
        fc.constantFrom("01-01", "02-28", "05-31", "11-17", "12-01").map((day) => `${String(year)}-${day}`),
      ),
    centimes: fc.oneof(fc.integer({ min: 0, max: 900_000_000 }), fc.constantFrom(0, 28_800_000, 576_000_000)),
    dependentSpouse: fc.boolean(),
  })
  .chain(({ centimes, ...rest }) => {
    const start = Number(rest.startOn.slice(0, 4));
    return fc
      .uniqueArray(fc.integer({ min: start - 39, max: start }), { maxLength: 40 })
      .chain((list) =>
        fc
          .array(fc.tuple(fc.integer({ min: 1, max: 800_000_000 }), fc.constantFrom(1, 4, 4, undefined)), {
            minLength: list.length,
            maxLength: list.length,
          })
          .map((values): Periods =>
            list.map((year, place) => {
              const [base = 1, quarters] = values[place] ?? [];
              return { kind: "contributed", year, base: text(base), quarters };
            }),
          ),
      )
      .map((periods) => ({ ...rest, base: text(centimes), periods }));
  });

describe("one more year", () => {
  it("is what lies between two plain pensions, in thousands of careers", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(input, ({ base, periods, startOn, ...who }) => {
        const value = unwrap(oneMoreYear({ ...who, base, periods, startOn }));
        const start = Number(startOn.slice(0, 4));
        const year = periods.some((period) => period.kind === "contributed" && period.year === start)
          ? start + 1
          : start;
        expect([value.year, value.laterOn]).toEqual([year, yearLater(startOn)]);

        const kept = retained(Math.round(Number(base) * 100), year);
        const longer = [...periods, { kind: "contributed" as const, year, base: text(kept) }];
        const now = pension({ ...who, periods, startOn });
        const later = pension({ ...who, periods: longer, startOn: yearLater(startOn) });
        expect(value.now).toEqual(now);
        expect(value.later.kind).toBe(later.kind);
        if (later.kind === "determined") expect(unwrap(value.later)).toMatchObject({ right: later.value.right });

        // The contribution by its own operation, on the base as it was given.
        const owed = unwrap(
          casnos.contributions.annual({
            year,
            activities: [{ activity: "trader", from: "1980-01-01", to: null }],
            income: [{ year: year - 1, amount: base }],
            declared: [{ year, base }],
          }),
        );
        const contribution = owed.contribution === "general" ? owed.amount : null;
        expect(unwrap(value.contribution)).toEqual(contribution);

        if (now.kind === "undetermined" || later.kind === "undetermined") {
          expect(value.brings.kind).toBe("undetermined");
          seen.set("unknown", (seen.get("unknown") ?? 0) + 1);
          return;
        }
        const before = now.value.right === "none" ? null : now.value.monthly.centimes;
        const after = later.value.right === "none" ? null : later.value.monthly.centimes;
        const brought = unwrap(value.brings);
        seen.set(brought.brings, (seen.get(brought.brings) ?? 0) + 1);
        const signed =
          brought.brings === "no-right"
            ? null
            : (["less", "loss-of-the-right"].includes(brought.brings) ? -1 : 1) * brought.monthly.centimes;
        expect(signed).toBe(before === null && after === null ? null : (after ?? 0) - (before ?? 0));
        expect(brought.brings === "nothing-more").toBe(before !== null && before === after);
        expect(brought.brings === "a-right").toBe(before === null && after !== null);
        expect(brought.brings === "loss-of-the-right").toBe(before !== null && after === null);

        const total =
          now.value.right === "none"
            ? 0
            : now.value.total.kind === "determined"
              ? now.value.total.value.centimes
              : null;
        expect(value.pensionNotDrawn.kind === "determined" ? value.pensionNotDrawn.value.centimes : null).toBe(
          total === null ? null : total * 12,
        );
        const costs = [
          [value.repaid, contribution?.centimes ?? 0],
          ...(total === null ? [] : [[value.repaidWithPension, (contribution?.centimes ?? 0) + total * 12] as const]),
        ] as const;
        for (const [answer, cost] of costs) {
          const repaid = unwrap(answer);
          if (signed === null || signed <= 0) {
            expect(repaid).toEqual({ repaid: "never", why: brought.brings });
            continue;
          }
          const months = Number((BigInt(cost) + BigInt(signed) - 1n) / BigInt(signed));
          const birth = who.person.birthDate ?? "";
          const end = `${String(Number(birth.slice(0, 4)) + 120)}${birth.slice(4)}`;
          if (months > 1440 || monthsLater(yearLater(startOn), months) > end) {
            expect(repaid).toEqual({ repaid: "never", why: "beyond-a-lifetime" });
            seen.set("beyond", (seen.get("beyond") ?? 0) + 1);
            continue;
          }
          const on = monthsLater(yearLater(startOn), months);
          if (repaid.repaid === "never") throw new Error(repaid.why);
          expect([repaid.on, repaid.months]).toEqual([on, months]);
          // The age is the most whole months after the birth that are not after the day.
          const lived = repaid.age.years * 12 + repaid.age.months;
          expect(monthsLater(birth, lived) <= on && monthsLater(birth, lived + 1) > on).toBe(true);
          expect(repaid.age.months).toBeLessThan(12);
        }
      }),
      { numRuns: 2000 },
    );
    for (const arm of ["more", "nothing-more", "a-right", "no-right", "beyond"]) {
      expect([arm, (seen.get(arm) ?? 0) > 10]).toEqual([arm, true]);
    }
  });

  it("worked by hand: twenty years become twenty-one", () => {
    // 50 % of 60 000 is 30 000; 52.5 % is 31 500. 15 % of 720 000 is 108 000, which 1 500 a month repays in 72 months;
    // with twelve months of 30 000, 468 000 in 312.
    const value = unwrap(oneMoreYear({ ...further, periods: years(1995, 2014) }));
    expect([value.year, value.laterOn]).toEqual([2017, "2018-02-01"]);
    expect(unwrap(value.brings)).toEqual({ brings: "more", monthly: { centimes: 150_000, dinars: "1500.00" } });
    expect(unwrap(value.contribution).dinars).toBe("108000.00");
    expect(unwrap(value.pensionNotDrawn).dinars).toBe("360000.00");
    expect(unwrap(value.repaid)).toEqual({
      repaid: "by",
      on: "2024-02-01",
      months: 72,
      age: { years: 73, months: 11 },
    });
    expect(unwrap(value.repaidWithPension)).toMatchObject({
      on: "2044-02-01",
      months: 312,
      age: { years: 93, months: 11 },
    });
  });

  it("brings nothing where the rate is at its cap, and is then never repaid", () => {
    const value = unwrap(oneMoreYear({ ...further, periods: years(1980, 2014) }));
    expect(unwrap(value.brings)).toMatchObject({ brings: "nothing-more", monthly: { dinars: "0.00" } });
    expect(unwrap(value.repaid)).toEqual({ repaid: "never", why: "nothing-more" });
  });

  it("opens a right that there was not, with nothing that is not drawn", () => {
    const value = unwrap(oneMoreYear({ ...further, periods: years(2012, 2015) }));
    expect(unwrap(value.brings)).toMatchObject({ brings: "a-right" });
    expect(unwrap(value.pensionNotDrawn).centimes).toBe(0);
    expect(unwrap(value.repaid)).toEqual(unwrap(value.repaidWithPension));
  });

  it("takes the next year where the career holds that of the start in any way", () => {
    const yearOf = (periods: Periods) => unwrap(oneMoreYear({ ...further, periods })).year;
    expect(yearOf(years(1995, 2016))).toBe(2017);
    expect(yearOf(years(1995, 2017))).toBe(2018);
    expect(yearOf([...years(1995, 2016), { kind: "contributed", year: 2017, base: "1", quarters: 1 }])).toBe(2018);
    expect(yearOf([...years(1995, 2016), { kind: "other-fund", year: 2017 }])).toBe(2018);
    expect(yearOf([...years(1995, 2016), { kind: "bought-back", years: 1 }])).toBe(2017);
  });

  it("leaves unknown what hangs on the spouse, and answers the rest", () => {
    const value = unwrap(oneMoreYear({ ...further, dependentSpouse: undefined, periods: years(1995, 2014) }));
    expect(value.pensionNotDrawn).toMatchObject({ reasons: [{ code: "missing-fact", fact: "dependentSpouse" }] });
    expect(value.repaidWithPension.kind).toBe("undetermined");
    expect(unwrap(value.brings)).toMatchObject({ brings: "more" });
    expect(unwrap(value.repaid)).toMatchObject({ repaid: "by" });
  });

  it.each([
    // Half of a small base, raised to the same minimum in both years.
    ["nothing-more", years(1996, 2015, "100000")],
    ["no-right", years(2013, 2015)],
  ])("asks nothing of the spouse nor of what is not drawn where nothing repays it: %s", (why, periods) => {
    const value = unwrap(oneMoreYear({ ...further, periods, base: "216000", dependentSpouse: undefined }));
    expect(unwrap(value.repaidWithPension)).toEqual({ repaid: "never", why });
    expect(value.repaidWithPension.steps.map(({ id }) => id)).not.toContain("what-if.cost");
  });

  it("says that raises are not counted", () => {
    const answer = oneMoreYear({ ...further, periods: years(1995, 2014) });
    expect(answer.kind === "determined" && answer.notices.map(({ code }) => code)).toEqual([
      "revaluations-not-counted",
    ]);
  });

  it.each([
    [{ ...further, periods: years(2018, 2018) }, [["periods.0.year", "after-the-day"]]],
    [{ ...further, base: undefined, periods: [] }, [["base", "required"]]],
    [{ ...further, base: "-1", periods: [] }, [["base", "negative"]]],
    [{ ...further, startOn: "2017-02-30", periods: [] }, [["startOn", "not-a-day"]]],
  ])("refuses by name what is wrong: %j", (wrong, expected) => {
    try {
      oneMoreYear(wrong as never);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof CasnosInputError)) throw error;
      expect(error.issues.map(({ path, code }) => [path.join("."), code])).toEqual(expected);
    }
  });
});
