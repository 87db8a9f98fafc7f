// Writes the parameter tables of the SQL from the law as it is asked of the library: no figure of law stands here. Each row
// holds from its first to its last day, and the rows of a table cover every day, those without law included.
import type { Answer, Casnos, LawValue } from "casnos-rules";
import { addDays, type Day } from "casnos-rules/calendar";
import { ratioText, type Ratio } from "casnos-rules/contributions";
import * as law from "casnos-rules/law";
import { readings, type AnySeries, type ReadingId } from "casnos-rules/law";
import { columnsOf, type Cell, type ColumnKind, type Table } from "./table.js";

/** The days that a row can bear, and those that the facade takes: before and after these, the law is as on the nearest. */
const ALL_DAYS = { first: "0001-01-01", last: "9999-12-31" } as const;
const DAYS = { first: "1850-01-01", last: "2200-12-31" } as const;

/** The most days that the SQL adds to a day: never past the next month. */
const MOST_DAYS = 28;

const QUARTERS_IN_A_YEAR = 4;

/** The tables that the rules read, for the readings and the day of knowledge that a facade was made with. */
export function parameterTables(casnos: Casnos): readonly Table[] {
  return [contributionLaw(casnos), filingLaw(casnos), surchargeLaw(casnos), ageLaw(casnos), pensionLaw(casnos)];
}

/** Bounds and rates of a year, as in force on its 1 January. */
function contributionLaw(casnos: Casnos): Table {
  const { contributionBaseFloor, contributionBaseCeiling, contributionRate, socialInsuranceRate } = law;
  const columns = {
    base_floor: "amount?",
    base_ceiling: "amount?",
    rate_numerator: "count?",
    rate_denominator: "count?",
    law_code: "word",
    social_numerator: "count?",
    social_denominator: "count?",
    social_code: "word",
  } as const;
  return tableOf("contribution_law", ["since_year", "until_year"], "count", columns, years(), (year) => {
    const on = at(casnos, `${year}-01-01` as Day);
    const rate = on.ratio(contributionRate);
    const social = on.ratio(socialInsuranceRate);
    return {
      base_floor: on.amount(contributionBaseFloor),
      base_ceiling: on.amount(contributionBaseCeiling),
      rate_numerator: rate?.numerator ?? null,
      rate_denominator: rate?.denominator ?? null,
      law_code: on.code([contributionBaseFloor, contributionBaseCeiling, contributionRate]),
      social_numerator: social?.numerator ?? null,
      social_denominator: social?.denominator ?? null,
      social_code: on.code([socialInsuranceRate]),
    };
  });
}

/** The days of filing and the penalty, by the law of the last day to file: from the first start whose last day lies in it. */
function filingLaw(casnos: Casnos): Table {
  const { filingDays, lateFilingPenaltyInitial, lateFilingPenaltyPerMonth } = law;
  const series = [filingDays, lateFilingPenaltyInitial, lateFilingPenaltyPerMonth];
  const columns = {
    filing_days: "count?",
    initial: "amount?",
    per_month: "amount?",
    months_counted: "word",
    law_code: "word",
  } as const;
  const lastDays = tableOf(
    "filing_law",
    ["since_start", "until_start"],
    "day",
    columns,
    changes(casnos, series),
    (day) => {
      const on = at(casnos, day as Day);
      return {
        filing_days: fewDays(on.count(filingDays)),
        initial: on.amount(lateFilingPenaltyInitial),
        per_month: on.amount(lateFilingPenaltyPerMonth),
        months_counted: option(casnos, "late-filing-months"),
        law_code: on.code(series),
      };
    },
  );
  const rows = [...lastDays.rows];
  const startOf = (row: readonly Cell[] | undefined): string | null =>
    row === undefined ? null : addDays(row[0] as Day, -Number(row[2] ?? 0));
  return {
    ...lastDays,
    rows: rows.map(([since, until, ...values], place) => {
      const next = startOf(rows[place + 1]);
      return [
        place === 0 ? since : startOf(rows[place]),
        next === null ? until : addDays(next as Day, -1),
        ...values,
      ] as Cell[];
    }),
  };
}

/** The rates of the late surcharge, by the due day. */
function surchargeLaw(casnos: Casnos): Table {
  const { lateSurchargeInitialRate, lateSurchargeMonthlyRate } = law;
  const series = [lateSurchargeInitialRate, lateSurchargeMonthlyRate];
  const columns = {
    initial_numerator: "count?",
    initial_denominator: "count?",
    monthly_numerator: "count?",
    monthly_denominator: "count?",
    law_code: "word",
  } as const;
  return tableOf("surcharge_law", ["since", "until"], "day", columns, changes(casnos, series), (day) => {
    const on = at(casnos, day as Day);
    const [initial, monthly] = [on.ratio(lateSurchargeInitialRate), on.ratio(lateSurchargeMonthlyRate)];
    return {
      initial_numerator: initial?.numerator ?? null,
      initial_denominator: initial?.denominator ?? null,
      monthly_numerator: monthly?.numerator ?? null,
      monthly_denominator: monthly?.denominator ?? null,
      law_code: on.code([lateSurchargeInitialRate], series),
    };
  });
}

/** Ages and reductions, in years; `reductions_at_most` is null where a reading sets them no limit. */
function ageLaw(casnos: Casnos): Table {
  const { retirementAgeMen, retirementAgeWomen, ageReductionPerChild, childrenCountedAtMost, yearsRaisingAChild } = law;
  const { ageReductionMoudjahid, invalidityBand, ageReductionPerInvalidityBand, invalidityWithoutAgeCondition } = law;
  const { ageReductionsAtMost, incapacityAgeCondition } = law;
  const series = [
    retirementAgeMen,
    retirementAgeWomen,
    ageReductionPerChild,
    childrenCountedAtMost,
    yearsRaisingAChild,
    ageReductionMoudjahid,
    invalidityBand,
    ageReductionPerInvalidityBand,
    invalidityWithoutAgeCondition,
    incapacityAgeCondition,
  ];
  const columns = {
    age_men: "count?",
    age_women: "count?",
    per_child: "count?",
    children_at_most: "count?",
    for_moudjahid: "count?",
    band_numerator: "count?",
    band_denominator: "count?",
    per_band: "count?",
    freed_numerator: "count?",
    freed_denominator: "count?",
    reductions_at_most: "count?",
    age_code: "word",
  } as const;
  const days = changes(casnos, [...series, ageReductionsAtMost]);
  return tableOf("age_law", ["age_since", "age_until"], "day", columns, days, (day) => {
    const on = at(casnos, day as Day);
    const [band, freed] = [on.ratio(invalidityBand), on.ratio(invalidityWithoutAgeCondition)];
    return {
      age_men: on.count(retirementAgeMen),
      age_women: on.count(retirementAgeWomen),
      per_child: on.count(ageReductionPerChild),
      children_at_most: on.count(childrenCountedAtMost),
      for_moudjahid: on.count(ageReductionMoudjahid),
      band_numerator: band?.numerator ?? null,
      band_denominator: band?.denominator ?? null,
      per_band: on.count(ageReductionPerInvalidityBand),
      freed_numerator: freed?.numerator ?? null,
      freed_denominator: freed?.denominator ?? null,
      reductions_at_most: option(casnos, "age-reductions") === "cumulated" ? null : on.count(ageReductionsAtMost),
      age_code: oneCode(on, series),
    };
  });
}

/** Durations in quarters, rates over one denominator, amounts a month in centimes; null where the law sets none. */
function pensionLaw(casnos: Casnos): Table {
  const durations = [
    law.pensionYears,
    law.pensionEffectiveYears,
    law.allowanceYears,
    law.warYearCounts,
    law.incapacityYears,
  ];
  const rates = [law.pensionRatePerYear, law.pensionRatePerWarYear, law.pensionRateCap, law.pensionRateCapMoudjahid];
  const terms = [law.bestYears, law.pensionRatePerYear, law.pensionBaseCeiling];
  const minima = [law.minimumPension, law.minimumPensionMoudjahid, law.minimumAllowance];
  const amounts = [...terms, ...rates, ...minima, law.pensionCeiling];
  const short = [law.shortDurationYears, law.shortDurationEffectiveYears];
  const columns = {
    pension_quarters: "count?",
    pension_quarters_contributed: "count?",
    short_quarters: "count?",
    short_quarters_contributed: "count?",
    allowance_quarters: "count?",
    quarters_of_a_war_year: "count?",
    incapacity_quarters: "count?",
    allowance_age: "count?",
    duration_code: "word",
    best_years: "count?",
    mean_over: "word",
    rate_of_a_quarter: "count?",
    rate_of_a_war_quarter: "count?",
    rate_cap: "count?",
    rate_cap_moudjahid: "count?",
    rate_denominator: "count?",
    monthly_base_ceiling: "amount?",
    minimum_pension: "amount?",
    minimum_moudjahid: "amount?",
    minimum_allowance: "amount?",
    pension_ceiling: "amount?",
    amount_code: "word",
    spouse_increase: "amount?",
    spouse_code: "word",
  } as const;
  const days = changes(casnos, [...durations, ...short, law.allowanceAge, ...amounts, law.spouseIncrease]);
  return tableOf("pension_law", ["pension_since", "pension_until"], "day", columns, days, (day) => {
    const on = at(casnos, day as Day);
    const isShort = option(casnos, "short-duration") !== "not-applied";
    const warYear = on.count(law.warYearCounts);
    const perQuarter = over(on.ratio(law.pensionRatePerYear), QUARTERS_IN_A_YEAR);
    const perWarQuarter = over(on.ratio(law.pensionRatePerWarYear), QUARTERS_IN_A_YEAR);
    const caps = [on.ratio(law.pensionRateCap), on.ratio(law.pensionRateCapMoudjahid)] as const;
    const denominator = commonDenominator([perQuarter, perWarQuarter, ...caps]);
    const scaled = (rate: Ratio | null): number | null =>
      rate === null || denominator === null ? null : whole((rate.numerator * denominator) / rate.denominator);
    return {
      pension_quarters: quarters(on.ratio(law.pensionYears)),
      pension_quarters_contributed: quarters(on.ratio(law.pensionEffectiveYears)),
      short_quarters: isShort ? quarters(on.ratio(law.shortDurationYears)) : null,
      short_quarters_contributed: isShort ? quarters(on.ratio(law.shortDurationEffectiveYears)) : null,
      allowance_quarters: quarters(on.ratio(law.allowanceYears)),
      quarters_of_a_war_year: warYear === null ? null : warYear * QUARTERS_IN_A_YEAR,
      incapacity_quarters: quarters(on.ratio(law.incapacityYears)),
      allowance_age: on.count(law.allowanceAge),
      duration_code: oneCode(on, [...durations, law.allowanceAge]),
      best_years: on.count(law.bestYears),
      mean_over: option(casnos, "short-career-mean"),
      rate_of_a_quarter: scaled(perQuarter),
      rate_of_a_war_quarter: scaled(perWarQuarter),
      rate_cap: scaled(caps[0]),
      rate_cap_moudjahid: scaled(caps[1]),
      rate_denominator: denominator,
      monthly_base_ceiling: on.amount(law.pensionBaseCeiling),
      minimum_pension: on.amount(law.minimumPension),
      minimum_moudjahid: on.amount(law.minimumPensionMoudjahid),
      minimum_allowance: on.amount(law.minimumAllowance),
      pension_ceiling: on.amount(law.pensionCeiling),
      amount_code: on.code(terms, amounts),
      spouse_increase: on.amount(law.spouseIncrease),
      spouse_code: on.code([law.spouseIncrease]),
    };
  });
}

interface LawOnDay {
  amount(series: AnySeries): number | null;
  count(series: AnySeries): number | null;
  ratio(series: AnySeries): Ratio | null;
  /**
   * What stands in the way where every row reads these in turn; else whether they are of a day not checked yet. Some rows
   * read others as well, which must not stand in the way of them alone: the table has one code for all its rows.
   */
  code(series: readonly AnySeries[], others?: readonly AnySeries[]): string;
}

/** The law on a day; null where it sets no value or none is known. */
function at(casnos: Casnos, day: Day): LawOnDay {
  const ask = ({ id }: AnySeries): Answer<LawValue> => casnos.law.value(id as LawValue["series"], { on: day });
  const valueOf = (series: AnySeries): LawValue["value"] => {
    const answer = ask(series);
    return answer.kind === "determined" ? answer.value.value : null;
  };
  const codeOf = (series: AnySeries): string => {
    const answer = ask(series);
    if (answer.kind === "determined") return answer.certainty.projectedFrom === null ? "computed" : "projected";
    return answer.reasons[0]?.code === "outside-coverage" ? "outside-coverage" : "no-known-rule";
  };
  return {
    amount: (series) => {
      const value = valueOf(series);
      return value !== null && typeof value === "object" && "centimes" in value ? value.centimes : null;
    },
    count: (series) => valueOf(series) as number | null,
    ratio: (series) => {
      const value = valueOf(series);
      return typeof value === "string" ? ratioText(value) : null;
    },
    code: (series, others = []) => {
      const code = series.map(codeOf).find((one) => !isComputed(one)) ?? codeOf(series[0] as AnySeries);
      const odd = others.find((one) => isComputed(code) && codeOf(one) !== code);
      if (odd === undefined) return code;
      throw new RangeError(`${odd.id} is ${codeOf(odd)} on ${day}, where the rule is ${code} without it`);
    },
  };
}

function isComputed(code: string): boolean {
  return code === "computed" || code === "projected";
}

function option(casnos: Casnos, reading: ReadingId): string {
  return casnos.options.readings[reading] ?? readings[reading][0];
}

/** A table of one row for each stretch of keys with the same values. */
function tableOf<C extends Readonly<Record<string, ColumnKind | `${ColumnKind}?`>>>(
  name: string,
  [since, until]: readonly [string, string],
  key: "count" | "day",
  columns: C,
  keys: readonly (Day | number)[],
  valuesOf: (key: Day | number) => Readonly<Record<keyof C, Cell>>,
): Table {
  const rows: Cell[][] = [];
  for (const [place, first] of keys.entries()) {
    const values = valuesOf(first);
    const cells = Object.keys(columns).map((column) => values[column as keyof C]);
    const next = keys[place + 1];
    const last = next === undefined ? lastKey(key) : before(next);
    const row = rows.at(-1);
    if (row !== undefined && JSON.stringify(row.slice(2)) === JSON.stringify(cells)) row[1] = last;
    else rows.push([place === 0 ? firstKey(key) : first, last, ...cells]);
  }
  return { name, columns: columnsOf({ [since]: key, [until]: key, ...columns }), rows };
}

function before(key: Day | number): Day | number {
  return typeof key === "number" ? key - 1 : addDays(key, -1);
}

function firstKey(key: "count" | "day"): string | number {
  return key === "day" ? ALL_DAYS.first : yearOf(ALL_DAYS.first);
}

function lastKey(key: "count" | "day"): string | number {
  return key === "day" ? ALL_DAYS.last : yearOf(ALL_DAYS.last);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function years(): readonly number[] {
  const [first, last] = [yearOf(DAYS.first), yearOf(DAYS.last)];
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

/** The days on which one of these series can change, the first day of all included. */
export function changes({ options: { knownOn } }: Casnos, series: readonly AnySeries[]): readonly Day[] {
  const days = new Set<string>([DAYS.first, addDays(law.CHECKED_ON as Day, 1)]);
  if (knownOn !== null && knownOn < law.CHECKED_ON) days.add(addDays(knownOn, 1));
  const collect = ({ entries }: AnySeries): void => {
    for (const { from, value } of entries) {
      days.add(from);
      if (typeof value === "object" && value !== null && "of" in value) collect(value.of);
    }
  };
  series.forEach(collect);
  return [...days].sort() as Day[];
}

/** The code of series of which each row reads some: they are covered alike, or the table cannot say it. */
function oneCode(on: LawOnDay, series: readonly AnySeries[]): string {
  for (const one of series) on.code([one], series);
  return on.code(series);
}

function fewDays(days: number | null): number | null {
  if (days === null || days <= MOST_DAYS) return days;
  throw new RangeError(`the SQL adds at most ${MOST_DAYS} days, and the law gives ${days}`);
}

function over(rate: Ratio | null, divisor: number): Ratio | null {
  return rate === null ? null : { numerator: rate.numerator, denominator: rate.denominator * divisor };
}

function quarters(years: Ratio | null): number | null {
  return years === null ? null : whole((years.numerator * QUARTERS_IN_A_YEAR) / years.denominator);
}

function whole(value: number): number {
  if (Number.isInteger(value)) return value;
  throw new RangeError(`${value} is no whole number: the SQL counts in quarters and over one denominator`);
}

/** The least denominator that all the rates can be written over; null where one is not known. */
function commonDenominator(rates: readonly (Ratio | null)[]): number | null {
  let common = 1;
  for (const rate of rates) {
    if (rate === null) return null;
    common = (common / greatestCommonDivisor(common, rate.denominator)) * rate.denominator;
  }
  return common;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
