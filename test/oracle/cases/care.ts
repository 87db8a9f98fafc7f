import type { Random } from "../comparison/random.js";
import { monthsLater, numberOf, textOf, yearsLater } from "../law/civil-days.js";
import type { LapseIn } from "../law/lapse-of-benefits.js";
import type { MaintainedRightsIn } from "../law/maintained-rights.js";
import type { ReimbursementIn } from "../law/reimbursement.js";
import { answerOf, isNoAnswer } from "../law/unknown.js";
import { snmg } from "../law/wages.js";
import { type Case, DEFAULTS, everyReading, someReadings } from "./case.js";
import { AROUND_THE_LAW, MONTH_ENDS, around, dayAfter, someDay } from "./days.js";
import { aroundAmount, someAmount } from "./money.js";

const MAINTAINED = everyReading("maintained-rights", "snmg-1997", "snmg-12000");
const RELATIONS = ["widow", "ascendant", "orphan", "child-in-charge"] as const;
const CLAIMS = ["benefit", "pension-arrears"] as const;
const CARE = ["ordinary", "long-illness", "maternity", "maternity-hospital"] as const;

/** An income around the wage of each day, with every relation and each condition failed alone. */
export function* maintainedRightsBoundaries(): Iterable<Case<MaintainedRightsIn>> {
  const met = {
    remarried: false,
    coveredByOwnWork: false,
    deathCapitalConditions: true,
    dependent: true,
    guardianInsured: false,
  };
  const failed = [
    {},
    { remarried: true },
    { coveredByOwnWork: true },
    { deathCapitalConditions: false },
    { dependent: false },
    { guardianInsured: true },
  ];
  for (const readings of MAINTAINED) {
    for (const on of AROUND_THE_LAW) {
      for (const relation of RELATIONS) {
        for (const other of failed) {
          for (const monthlyIncome of incomes(on, readings)) {
            yield { readings, input: { relation, on, ...met, ...other, monthlyIncome } };
          }
        }
      }
    }
  }
}

export function maintainedRights(random: Random): Case<MaintainedRightsIn> {
  const readings = someReadings(random, MAINTAINED);
  const on = random.oneIn(20) ? someDay(random, 1982, 1990) : someDay(random, 1991, 2018);
  const input = {
    relation: random.of(RELATIONS),
    remarried: random.oneIn(3),
    coveredByOwnWork: random.oneIn(3),
    deathCapitalConditions: !random.oneIn(3),
    monthlyIncome: random.oneIn(2) ? random.of(incomes(on, readings)) : someAmount(random, 30_000),
    dependent: !random.oneIn(3),
    guardianInsured: random.oneIn(3),
  };
  if (!random.oneIn(20)) return { readings, input: { ...input, on } };
  const { relation, ...others } = input;
  return { readings, input: random.oneIn(2) ? { ...others, on } : { relation, on } };
}

export function* lapseBoundaries(): Iterable<Case<LapseIn>> {
  for (const dueOn of [...AROUND_THE_LAW, ...MONTH_ENDS]) {
    for (const claim of CLAIMS) {
      for (const years of [4, 5]) {
        for (const on of around(textOf(yearsLater(numberOf(dueOn), years)))) {
          yield { readings: DEFAULTS, input: { claim, dueOn, on } };
        }
      }
    }
  }
}

export function lapse(random: Random): Case<LapseIn> {
  const dueOn = random.oneIn(10) ? someDay(random, 1982, 2008) : someDay(random, 2008, 2026);
  return { readings: DEFAULTS, input: { claim: random.of(CLAIMS), dueOn, on: dayAfter(random, dueOn, 70) } };
}

export function* claimWindowBoundaries(): Iterable<Case<{ startOn: string }>> {
  for (const startOn of [...AROUND_THE_LAW, ...MONTH_ENDS]) yield { readings: DEFAULTS, input: { startOn } };
  for (let day = 0; day < 1461; day += 1) {
    yield { readings: DEFAULTS, input: { startOn: textOf(numberOf("2023-01-01") + day) } };
  }
}

export function claimWindow(random: Random): Case<{ startOn: string }> {
  return { readings: DEFAULTS, input: { startOn: someDay(random, 1982, 2032) } };
}

/** The last day to file and the days beside it, stays around eight days, halves of a centime. */
export function* reimbursementBoundaries(): Iterable<Case<ReimbursementIn>> {
  for (const careOn of [...MONTH_ENDS, "1983-12-31", "1984-01-01"]) {
    for (const care of CARE) {
      for (const filedOn of around(textOf(monthsLater(numberOf(careOn), 3)))) {
        for (const forceMajeure of [true, false]) {
          const facts = { careOn, treatmentEndedOn: null, care, pensionHolder: false, forceMajeure };
          for (const hospitalDays of [1, 7, 8, 9, 16]) {
            for (const tariff of ["0.01", "0.13", "100.05"]) {
              yield { readings: DEFAULTS, input: { ...facts, tariff, hospitalDays, filedOn, on: filedOn } };
            }
          }
          const pending = { filedOn: null, on: filedOn, tariff: "5000", hospitalDays: 3 };
          yield { readings: DEFAULTS, input: { ...facts, ...pending, pensionHolder: true } };
        }
      }
    }
  }
}

export function reimbursement(random: Random): Case<ReimbursementIn> {
  const careOn = random.oneIn(40) ? someDay(random, 1982, 1985) : someDay(random, 1985, 2030);
  const treatmentEndedOn = random.oneIn(3) ? dayAfter(random, careOn, 20) : null;
  const from = treatmentEndedOn ?? careOn;
  const input: ReimbursementIn = {
    careOn,
    treatmentEndedOn,
    tariff: someAmount(random, 80_000),
    care: random.of(CARE),
    pensionHolder: random.oneIn(3),
    hospitalDays: random.between(1, 20),
    filedOn: random.oneIn(4) ? null : dayAfter(random, from, 6),
    forceMajeure: random.oneIn(2),
    on: dayAfter(random, from, 8),
  };
  if (!random.oneIn(30)) return { readings: DEFAULTS, input };
  const { filedOn, ...unknown } = input;
  return { readings: DEFAULTS, input: filedOn === null ? input : unknown };
}

function incomes(on: string, readings: Case<unknown>["readings"]): readonly string[] {
  const wage = answerOf(() => snmg(numberOf(on), readings));
  return isNoAnswer(wage) ? ["500"] : aroundAmount(wage);
}
