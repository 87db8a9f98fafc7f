import { addDays, firstOfYear, isDay, yearOf, type Day } from "../calendar/day.js";
import { allSeries, seriesIds, type SeriesId } from "../catalogue/series.js";
import { lawValue, type LawValue } from "../catalogue/value.js";
import { QUARTERS_IN_A_YEAR } from "../calendar/months.js";
import { CHECKED_ON } from "../law/series.js";
import { contextOf } from "../working/context.js";
import { determine } from "../working/determine.js";
import { CALENDAR, GIVEN_RATES } from "./limits.js";

const { daysInAMonth: DAYS_IN_A_MONTH, daysInAYear: DAYS_IN_A_YEAR } = CALENDAR;

// Where the law turns, read from its series and written nowhere again: a value that changes moves the cases with it.

/** The first day from which the library holds law. */
export const FIRST_DAY_OF_LAW: Day = /* @__PURE__ */ firstDay();

/** The first days in force of all values of the law, and the last day on which the sources were looked through. */
export const entryDays: readonly Day[] = /* @__PURE__ */ daysOfEntries(seriesIds);

/** Days around which something turns: each first day in force, the day before and the day after. */
export const turningDays: readonly Day[] = /* @__PURE__ */ distinct(
  entryDays.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]),
);

/** The days of the year on which something is due or begins, `"06-30"`. */
export const monthDays: readonly string[] = /* @__PURE__ */ distinct(
  seriesIds.filter((id) => allSeries[id].unit === "month-day").flatMap((id) => textValues(id)),
);

/** Amounts of the law and the ends of its brackets, in centimes: floors, ceilings, minima, each with its neighbours. */
export const turningCentimes: readonly number[] = /* @__PURE__ */ distinct(
  seriesIds.flatMap((id) => amountsOf(id)).flatMap((centimes) => [centimes - 1, centimes, centimes + 1]),
).filter((centimes) => centimes >= 0);

/** The greatest ceiling that the base of a contribution had, in centimes. */
export const greatestContributionBase: number = /* @__PURE__ */ Math.max(...amountsOf("contribution-base-ceiling"));

/** The ages of the law, in years. */
export const legalAges: readonly number[] = /* @__PURE__ */ agesOfLaw();

/** So old that no text asks for more. */
export const PAST_EVERY_AGE: number = /* @__PURE__ */ Math.max(...legalAges) + 1;

/** The durations of the law in quarters, and a quarter less or more. */
export const turningQuarters: readonly number[] = /* @__PURE__ */ quartersOfLaw();

/** Counts of children raised around the most that lower the age. */
export const turningChildren: readonly number[] = /* @__PURE__ */ countsUpToOneMore("children-counted-at-most");

/** Prescriptions of a quarter around the most under third-party payment. */
export const turningPrescriptions: readonly number[] = /* @__PURE__ */ countsUpToOneMore("third-party-prescriptions");

/** Days in hospital: one, and around the most of a maternity. */
export const turningHospitalDays: readonly number[] = /* @__PURE__ */ distinct([
  1,
  ...numbersOf(["maternity-hospital-days"]).flatMap((days) => [days - 1, days, days + 1]),
]);

/** Rates of a late surcharge: those of the law, and others that callers give; ascending. */
export const surchargeRates: readonly string[] = /* @__PURE__ */ distinct([
  ...GIVEN_RATES.surcharge,
  ...textValues("late-surcharge-initial-rate"),
  ...textValues("late-surcharge-monthly-rate"),
]).sort((a, b) => Number(a) - Number(b));

/** Delays of the law in days, and those of one to four years. */
export const turningDelays: readonly number[] = /* @__PURE__ */ delaysOfLaw();

function firstDay(): Day {
  return daysOfEntries(seriesIds)[0] as Day;
}

function daysOfEntries(ids: readonly SeriesId[]): readonly Day[] {
  const days = ids.flatMap((id) => allSeries[id].entries.map(({ from }) => from));
  return distinct([...days, CHECKED_ON].filter(isDay)).sort();
}

function textValues(id: SeriesId): readonly string[] {
  return allSeries[id].entries.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}

/** What a series holds on each day on which something of the law can have changed it. */
function amountsOf(id: SeriesId): readonly number[] {
  const { unit, entries } = allSeries[id];
  if (unit !== "amount" && unit !== "scale") return [];
  const context = contextOf();
  const first = entries[0].from;
  const days = distinct([...entryDays, ...entryDays.map((day) => firstOfYear(yearOf(day)))]).filter(
    (day) => day >= first,
  );
  return days.flatMap((on) => {
    const answer = determine(lawValue, { series: id, on }, context);
    return answer.kind === "determined" ? centimesIn(answer.value) : [];
  });
}

function centimesIn(value: LawValue): readonly number[] {
  if (value.unit === "amount") return value.value === null ? [] : [value.value.centimes];
  if (value.unit !== "scale" || value.value === null) return [];
  return value.value.flatMap(({ upTo }) => (upTo === null ? [] : [upTo.centimes]));
}

function numbersOf(ids: readonly SeriesId[]): readonly number[] {
  return distinct(ids.flatMap((id) => textValues(id).map(Number)));
}

function agesOfLaw(): readonly number[] {
  const asked = numbersOf(["retirement-age-men", "retirement-age-women", "allowance-age"]);
  const [most = 0] = numbersOf(["age-reductions-at-most"]);
  const reduced = asked.flatMap((age) => Array.from({ length: most + 1 }, (_, years) => age - years));
  const ofFamily = numbersOf(["child-age", "student-age", "apprentice-age"]);
  return distinct([...reduced, ...ofFamily]).sort((a, b) => a - b);
}

function quartersOfLaw(): readonly number[] {
  const years = numbersOf(["pension-years", "pension-effective-years", "allowance-years", "best-years"]);
  const [perYear = 1] = numbersOf(["pension-rate-per-year"]);
  const capped = numbersOf(["pension-rate-cap", "pension-rate-cap-moudjahid"]).map((rate) => rate / perYear);
  const quarters = [...years, ...capped].map((length) => Math.round(length * QUARTERS_IN_A_YEAR));
  return distinct(quarters.flatMap((count) => [count - 1, count, count + 1]));
}

function countsUpToOneMore(id: SeriesId): readonly number[] {
  const [most = 0] = numbersOf([id]);
  return Array.from({ length: most + 2 }, (_, count) => count);
}

/** Invalidity around one and two bands of the law, and the whole, which is written as `whole`. */
export function turningInvalidity(whole: number): readonly number[] {
  const [rate = 1] = numbersOf(["invalidity-band"]);
  const band = Math.round(rate * whole);
  return [0, band - 1, band, 2 * band - 1, 2 * band, whole - 1, whole];
}

function delaysOfLaw(): readonly number[] {
  const days = numbersOf(seriesIds.filter((id) => allSeries[id].unit === "count" && id.includes("-days")));
  const years = numbersOf(["limitation-years", "benefit-limitation-years", "arrears-limitation-years"]);
  const long = years.flatMap((count) => DAYS_IN_A_YEAR.map((one) => one * count));
  const all = [0, ...days, ...DAYS_IN_A_MONTH, ...DAYS_IN_A_YEAR, ...long];
  return distinct(all.flatMap((count) => [count, count + 1]));
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
