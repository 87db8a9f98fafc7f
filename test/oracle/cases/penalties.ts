import type { Random } from "../comparison/random.js";
import { monthsLater, numberOf, textOf, yearsLater } from "../law/civil-days.js";
import type { FilingDeadlineIn } from "../law/filing-deadline.js";
import type { LateFilingPenaltyIn } from "../law/late-filing-penalty.js";
import type { LateSurchargeIn } from "../law/late-surcharge.js";
import type { LimitationIn } from "../law/limitation.js";
import type { RemissionIn } from "../law/remission.js";
import { type Case, DEFAULTS, everyReading, someReadings } from "./case.js";
import { AROUND_THE_LAW, MONTH_ENDS, around, dayAfter, someDay } from "./days.js";
import { da, someAmount } from "./money.js";

const MONTHS = everyReading("late-filing-months");
const SURCHARGES = everyReading("late-surcharge");

const STARTS = [...AROUND_THE_LAW, ...MONTH_ENDS, "1983-12-21", "1983-12-22", "2004-11-02", "2004-11-03", "2004-11-04"];

export function* filingDeadlineBoundaries(): Iterable<Case<FilingDeadlineIn>> {
  for (const activityStart of STARTS) yield { readings: DEFAULTS, input: { activityStart } };
}

export function filingDeadline(random: Random): Case<FilingDeadlineIn> {
  return { readings: DEFAULTS, input: { activityStart: someDay(random, 1982, 2030) } };
}

/** The last day of filing, and the days on which one month, two, twelve and a hundred are complete. */
export function* lateFilingPenaltyBoundaries(): Iterable<Case<LateFilingPenaltyIn>> {
  for (const readings of MONTHS) {
    for (const activityStart of STARTS) {
      const lastDay = numberOf(activityStart) + 10;
      for (const months of [0, 1, 2, 12, 100]) {
        for (const filedOn of around(textOf(monthsLater(lastDay, months)))) {
          yield { readings, input: { activityStart, filedOn, on: filedOn } };
          yield { readings, input: { activityStart, filedOn: null, on: filedOn } };
        }
      }
    }
  }
}

export function lateFilingPenalty(random: Random): Case<LateFilingPenaltyIn> {
  const activityStart = someDay(random, 1982, 2030);
  const on = dayAfter(random, activityStart, 60);
  const readings = someReadings(random, MONTHS);
  if (random.oneIn(20)) return { readings, input: { activityStart, on } };
  const filedOn = random.oneIn(4) ? null : dayAfter(random, activityStart, 60);
  return { readings, input: { activityStart, filedOn, on } };
}

/** Days around each month end, paid or not, and amounts that give half a centime. */
export function* lateSurchargeBoundaries(): Iterable<Case<LateSurchargeIn>> {
  const dueDays = ["1983-12-31", "1984-01-01", "2000-06-30", "2008-02-29", "2011-03-01", "2011-04-30", "2019-09-30"];
  for (const readings of SURCHARGES) {
    for (const dueOn of [...dueDays, ...MONTH_ENDS]) {
      const due = numberOf(dueOn);
      for (const months of [0, 1, 2, 3, 14]) {
        for (const on of around(textOf(monthsLater(due, months)), 2)) {
          for (const amount of ["32400", "0.10", "0.50", "10.30", "1000.07"]) {
            yield { readings, input: { due: amount, dueOn, payments: [], on } };
          }
          const paid = textOf(monthsLater(due, months));
          const payments = [
            { on: paid, amount: "1000" },
            { on: textOf(due), amount: "0.01" },
          ];
          yield { readings, input: { due: "5000", dueOn, payments, on } };
          yield { readings, input: { due: "1000", dueOn, payments, on } };
          yield { readings, input: { due: "1000.02", dueOn, payments, on } };
        }
      }
    }
  }
}

export function lateSurcharge(random: Random): Case<LateSurchargeIn> {
  const dueOn = someDay(random, 1983, 2028);
  const on = dayAfter(random, textOf(numberOf(dueOn) - 40), 30);
  const due = da(BigInt(random.between(1, random.oneIn(3) ? 100_000 : 70_000_000)));
  const readings = someReadings(random, SURCHARGES);
  const rates = random.oneIn(5)
    ? {
        rates: {
          initial: `0.${String(random.below(1_000_000)).padStart(6, "0")}`,
          monthly: random.of(["0", "0.0125", 0.03]),
        },
      }
    : {};
  if (random.oneIn(30)) return { readings, input: { due, dueOn, on, ...rates } };
  const payments = random.list(random.below(5), () => ({
    on: dayAfter(random, textOf(numberOf(dueOn) - 40), 24),
    amount: random.oneIn(4) ? due : someAmount(random, Math.ceil(Number(due))),
  }));
  return { readings, input: { due, dueOn, payments, on, ...rates } };
}

const GROUNDS = ["justified-file", "force-majeure", "good-faith"] as const;

export function* remissionBoundaries(): Iterable<Case<RemissionIn>> {
  for (const on of AROUND_THE_LAW) {
    for (const ground of GROUNDS) {
      for (const surcharge of ["0.01", "0.02", "0.03", "999999.99", "1000000", "1000000.01"]) {
        yield { readings: DEFAULTS, input: { surcharge, on, ground } };
      }
    }
  }
}

export function remission(random: Random): Case<RemissionIn> {
  const facts = { surcharge: someAmount(random, 2_000_000), on: someDay(random, 1982, 2030) };
  const ground = random.oneIn(20) ? {} : { ground: random.of(GROUNDS) };
  return { readings: DEFAULTS, input: { ...facts, ...ground } };
}

export function* limitationBoundaries(): Iterable<Case<LimitationIn>> {
  for (const dueOn of [...AROUND_THE_LAW, ...MONTH_ENDS]) {
    const four = textOf(yearsLater(numberOf(dueOn), 4));
    for (const on of around(four)) {
      yield { readings: DEFAULTS, input: { dueOn, notices: null, on } };
      for (const notice of around(four)) yield { readings: DEFAULTS, input: { dueOn, notices: [notice], on: notice } };
      const eight = textOf(yearsLater(numberOf(on), 4));
      for (const late of around(eight)) yield { readings: DEFAULTS, input: { dueOn, notices: [late, on], on: late } };
    }
  }
}

export function limitation(random: Random): Case<LimitationIn> {
  const dueOn = someDay(random, 1983, 2024);
  const on = dayAfter(random, dueOn, 150);
  if (random.oneIn(25)) return { readings: DEFAULTS, input: { dueOn, on } };
  const notices = random.oneIn(5) ? null : random.list(random.below(4), () => dayAfter(random, dueOn, 130));
  return { readings: DEFAULTS, input: { dueOn, notices, on } };
}
