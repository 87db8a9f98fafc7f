import type { Random } from "../comparison/random.js";
import { monthsLater, numberOf, textOf } from "../law/civil-days.js";
import type { EnforcementIn } from "../law/enforcement.js";
import type { SettlementIn } from "../law/settlement.js";
import { type Case, DEFAULTS, everyReading, someReadings } from "./case.js";
import { AROUND_THE_LAW, MONTH_ENDS, dayAfter, someDay } from "./days.js";
import { da, someAmount } from "./money.js";

const SURCHARGES = everyReading("late-surcharge");
const MEASURES = ["formal-notice", "tax-roll", "constraint", "account-attachment", "warning"] as const;

/** Every measure on the days of the law and at the ends of months. */
export function* enforcementBoundaries(): Iterable<Case<EnforcementIn>> {
  for (const on of [...AROUND_THE_LAW, ...MONTH_ENDS]) {
    for (const measure of MEASURES) yield { readings: DEFAULTS, input: { measure, on } };
  }
}

export function enforcement(random: Random): Case<EnforcementIn> {
  const on = random.oneIn(2) ? someDay(random, 1982, 2010) : someDay(random, 2008, 2032);
  return { readings: DEFAULTS, input: { measure: random.of(MEASURES), on } };
}

const TWO_DEBTS = [
  { year: 2017, dueOn: "2017-06-30", due: "100.07" },
  { year: 2016, dueOn: "2016-06-30", due: "50.03" },
];

/** One payment a centime around what each debt, both, and both with their surcharges come to, around each month's end. */
export function* settlementBoundaries(): Iterable<Case<SettlementIn>> {
  for (const readings of SURCHARGES) {
    for (const paidOn of ["2016-06-30", "2016-07-01", "2017-06-29", "2017-06-30", "2017-07-30", "2018-02-28"]) {
      for (const sum of [0n, 5003n, 15_010n, 15_010n + 250n, 15_010n + 750n, 15_010n + 1500n, 15_010n + 3000n]) {
        for (const step of [-1n, 0n, 1n]) {
          if (sum + step < 0n) continue;
          const payments = [{ on: paidOn, amount: da(sum + step) }];
          for (const on of [paidOn, "2017-06-30", "2017-07-01", "2018-03-31", "2016-06-30"]) {
            yield { readings, input: { debts: TWO_DEBTS, payments, on } };
          }
        }
      }
    }
    for (const dueOn of ["1983-12-31", "1984-01-01", ...MONTH_ENDS]) {
      const debts = [2003, 2002].map((year) => ({ year, dueOn, due: "1000.50" }));
      for (const months of [0, 1, 2]) {
        const on = textOf(monthsLater(numberOf(dueOn), months));
        yield { readings, input: { debts, payments: [{ on, amount: "1000.51" }], on } };
        const rates = { initial: "0.012345", monthly: "0" };
        yield {
          readings,
          input: { debts, payments: [{ on, amount: "1500.51" }], on: textOf(numberOf(on) + 1), rates },
        };
      }
    }
  }
}

export function settlement(random: Random): Case<SettlementIn> {
  const first = random.oneIn(10) ? random.between(1981, 1990) : random.between(1984, 2024);
  const years = random.list(random.below(5), (place) => first + place);
  const debts = years.map((year) => ({
    year,
    dueOn: random.oneIn(3) ? `${String(year)}-06-30` : someDay(random, year, year + 1),
    due: someAmount(random, random.oneIn(2) ? 500 : 60_000),
  }));
  // Any order will do: what fell due first is settled first.
  if (random.oneIn(2)) debts.reverse();
  const from = `${String(first)}-03-01`;
  const payments = random.list(random.below(6), () => ({
    on: dayAfter(random, from, 80),
    amount: someAmount(random, random.oneIn(2) ? 500 : 60_000),
  }));
  const rates = random.oneIn(5) ? { rates: { initial: "0.0725", monthly: random.of(["0", "0.0125", 0.03]) } } : {};
  const input: SettlementIn = { debts, payments, on: dayAfter(random, from, 90), ...rates };
  const readings = someReadings(random, SURCHARGES);
  if (!random.oneIn(25)) return { readings, input };
  return { readings, input: { ...input, [random.of(["debts", "payments"])]: undefined } };
}
