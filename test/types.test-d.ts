import {
  createCasnos,
  type Amount,
  type AnnualContribution,
  type Answer,
  type Casnos,
  type LawValue,
  type Pension,
  type SeriesId,
  type SourceStatus,
  type Survivors,
  unwrap,
} from "casnos-rules";
import { annual, centimes, contextOf, determine } from "casnos-rules/contributions";
import type { Day } from "casnos-rules/calendar";
import { contributions as englishContributions } from "casnos-rules/explain/en";
import { explainer, retirement } from "casnos-rules/explain/fr";
import { Decimal } from "decimal.js";
import { describe, expectTypeOf, it } from "vitest";

// What must compile and what must not: each line under @ts-expect-error fails to compile.

declare const casnos: Casnos;
declare const answer: Answer<AnnualContribution>;
declare const pension: Answer<Pension>;
declare const survivors: Answer<Survivors>;
declare const anySeries: SeriesId;
declare const oneOfTwo: "snmg" | "filing-days";

describe("types", () => {
  it("of an answer force the caller to look whether it is determined", () => {
    // @ts-expect-error TS2339 -- an undetermined answer has no value
    void answer.value;
    if (answer.kind === "determined") {
      // @ts-expect-error TS2339 -- a year without activity has no amount: nothing owed is not zero
      void answer.value.amount;
      if (answer.value.contribution !== "none") expectTypeOf(answer.value.amount).toEqualTypeOf<Amount>();
      expectTypeOf(answer.certainty.source).toEqualTypeOf<SourceStatus>();
    } else {
      // @ts-expect-error TS2339 -- no certainty without a value
      void answer.certainty;
      const [reason] = answer.reasons;
      // @ts-expect-error TS2339 -- a reason has the facts of its own code only
      void reason?.fact;
      if (reason?.code === "missing-fact") expectTypeOf(reason.fact).toEqualTypeOf<string>();
    }
  });

  it("of a pension keep a refused right apart from an amount", () => {
    if (pension.kind !== "determined") return;
    // @ts-expect-error TS2339 -- no right has no amount
    void pension.value.monthly;
    if (pension.value.right === "none") expectTypeOf(pension.value.nearest).toEqualTypeOf<"pension" | "allowance">();
    else expectTypeOf(pension.value.total).toEqualTypeOf<Answer<Amount>>();
  });

  it("of a survivors' pension keep the two grounds of none apart", () => {
    if (survivors.kind !== "determined") return;
    // @ts-expect-error TS2339 -- none has no total
    void survivors.value.total;
    if (survivors.value.right !== "none") expectTypeOf(survivors.value.total).toEqualTypeOf<Amount>();
    else if (survivors.value.why === "deceased-without-right") void survivors.value.conditions;
    else void survivors.value.without;
  });

  it("of an explainer refuse a book of another language", () => {
    void explainer([retirement]);
    // @ts-expect-error TS2322 -- an English book in a French explainer
    void explainer([retirement, englishContributions]);
  });

  it("of inputs refuse what the schemas refuse, as far as types can", () => {
    casnos.contributions.annual({ year: 2026, activities: [{ activity: "trader", from: "2020-01-01", to: null }] });
    // @ts-expect-error TS2322 -- a year is a number
    casnos.contributions.annual({ year: "2026" });
    // @ts-expect-error TS2353 -- an unknown field
    casnos.contributions.annual({ year: 2026, incomes: [] });
    // @ts-expect-error TS2322 -- an unknown activity
    casnos.eligibility.affiliation({ activity: "smuggler", on: "2026-01-01" });
    // @ts-expect-error TS2322 -- a day is text
    casnos.eligibility.filingDeadline({ activityStart: new Date(0) });
    // @ts-expect-error TS2322 -- a Date is no amount
    casnos.contributions.annual({ year: 2026, declared: [{ year: 2026, base: new Date(0) }] });
    // @ts-expect-error TS2322 -- a list is no amount
    casnos.contributions.annual({ year: 2026, declared: [{ year: 2026, base: [1, 2] }] });
    // @ts-expect-error TS2741 -- an object without a number is no amount
    casnos.contributions.annual({ year: 2026, declared: [{ year: 2026, base: {} }] });
    casnos.contributions.annual({ year: 2026, declared: [{ year: 2026, base: new Decimal("1.5") }] });
    // @ts-expect-error TS2345 -- an unknown series
    casnos.law.value("smic", { on: "2026-01-01" });
    // @ts-expect-error TS2322 -- an unknown option of a reading
    createCasnos({ readings: { "late-surcharge": "none" } });
    // @ts-expect-error TS2345 -- an unknown operation
    casnos.answer("contributions.monthly", {});
    // @ts-expect-error TS2739 -- both rates or none
    casnos.contributions.lateSurcharge({ due: 1, dueOn: "2026-01-01", payments: [], on: "2026-01-02", rates: {} });
  });

  it("of the law itself are those of the series asked for", () => {
    const { law } = casnos;
    const on = { on: "2026-01-01" };
    // An amount that is set in every period, and one that is not in some.
    expectTypeOf(unwrap(law.value("snmg", on)).value.dinars).toEqualTypeOf<string>();
    expectTypeOf(unwrap(law.value("snmg", on)).series).toEqualTypeOf<"snmg">();
    expectTypeOf(unwrap(law.value("pension-ceiling", on)).value).toEqualTypeOf<Amount | null>();
    expectTypeOf(unwrap(law.value("contribution-rate", on)).value).toEqualTypeOf<string>();
    expectTypeOf(unwrap(law.value("filing-days", on)).value).toEqualTypeOf<number>();
    expectTypeOf(unwrap(law.value("base-declaration-day", on)).value).toEqualTypeOf<string | null>();
    expectTypeOf(unwrap(law.value("affiliation-duty", on)).value).toEqualTypeOf<"compulsory">();
    expectTypeOf(unwrap(law.value("documents-trader", on)).value).toEqualTypeOf<readonly (readonly string[])[]>();
    // @ts-expect-error TS2339 -- a rate has no dinars
    void unwrap(law.value("contribution-rate", on)).value.dinars;
    // @ts-expect-error TS18047 -- no ceiling before 2015-11-18
    void unwrap(law.value("pension-ceiling", on)).value.dinars;

    // Of a name that is known only when the program runs, any value; each of them is one.
    const any = law.value(anySeries, on);
    expectTypeOf(unwrap(any)).toExtend<LawValue>();
    if (any.kind === "determined" && any.value.unit === "amount")
      expectTypeOf(any.value.value).toExtend<Amount | null>();
    expectTypeOf(law.value("snmg", on)).toExtend<Answer<LawValue>>();
    const either = law.value(oneOfTwo, on);
    expectTypeOf(unwrap(either).value).toEqualTypeOf<Amount | number>();
  });

  it("of rules take centimes and days, never bare numbers and text", () => {
    const context = contextOf();
    determine(annual, { year: 2026, declared: [{ year: 2026, base: centimes(100) }] }, context);
    // @ts-expect-error TS2322 -- a bare number is not an amount in centimes
    determine(annual, { year: 2026, declared: [{ year: 2026, base: 100 }] }, context);
    // @ts-expect-error TS2322 -- bare text is not a day
    determine(annual, { year: 2026, activities: [{ activity: "trader", from: "2020-01-01" }] }, context);
    expectTypeOf<string>().not.toExtend<Day>();
  });

  it("of answers are readonly", () => {
    if (answer.kind !== "determined" || answer.value.contribution !== "general") return;
    // @ts-expect-error TS2540 -- an answer is not changed
    answer.value.amount.centimes = 0;
    // @ts-expect-error TS2339 -- nor its steps
    answer.steps.push();
  });

  it("of operations by name follow the name", () => {
    expectTypeOf(casnos.answer("retirement.startDate", { claimReceivedOn: "2026-01-01" })).toEqualTypeOf<
      ReturnType<Casnos["retirement"]["startDate"]>
    >();
  });
});
