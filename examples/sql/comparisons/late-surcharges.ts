import type { Day } from "casnos-rules/calendar";
import { centimes, determine, lateSurcharge, type LateSurchargeFacts } from "casnos-rules/contributions";
import { lateSurchargeInitialRate, lateSurchargeMonthlyRate } from "casnos-rules/law";
import { amountAround, daysBetween, GREATEST_AMOUNT, type Days } from "../boundaries.js";
import { codeOf, line, type Comparison } from "../comparison.js";
import type { Random } from "../random.js";
import { columnsOf } from "../table.js";

const ORDINARY = 90_000_000;
const MONTHS = 18;

/** The surcharge on a debt with one payment at most. */
export const lateSurcharges: Comparison = {
  name: "late surcharges, one payment at most",
  against: "contributions.lateSurcharge",
  rule: "late-surcharge",
  columns: ["code", "surcharge", "unpaid", "months"],
  population(rows, casnos, random) {
    const series = [lateSurchargeInitialRate, lateSurchargeMonthlyRate];
    const days = daysBetween("1980-01-01" as Day, "2032-12-31" as Day, casnos, series);
    const debts = Array.from({ length: rows }, () => debtDrawn(days, random));
    return {
      facts: {
        name: "debts",
        columns: columnsOf({
          id: "count",
          due: "amount",
          due_on: "day",
          paid_on: "day?",
          paid: "amount?",
          on_day: "day",
        }),
        rows: debts.map(({ due, dueOn, payments = [], on }, id) => [
          id,
          due,
          dueOn,
          payments[0]?.on ?? null,
          payments[0]?.amount ?? null,
          on,
        ]),
      },
      answers: (time) =>
        debts.map((facts) => {
          const answer = time(() => determine(lateSurcharge, facts, casnos.context));
          if (answer.kind === "undetermined") return line(codeOf(answer), null, null, null);
          const { surcharge, unpaid, months } = answer.value;
          return line(codeOf(answer), surcharge.centimes, unpaid.centimes, months);
        }),
    };
  },
};

function debtDrawn(days: Days, random: Random): LateSurchargeFacts {
  const due = centimes(amountAround([], ORDINARY, random));
  const dueOn = days.any(random);
  const on = days.monthsAfter(dueOn, MONTHS, random);
  if (random.percent(35)) return { due, dueOn, payments: [], on };
  const paidOn = random.percent(30)
    ? days.around(random.pick([dueOn, on]), random)
    : days.monthsAfter(dueOn, MONTHS, random);
  return { due, dueOn, payments: [{ on: paidOn, amount: centimes(paid(due, random)) }], on };
}

/** A part of it, all of it or a centime beside, or too much. */
function paid(due: number, random: Random): number {
  if (random.percent(40)) return Math.min(GREATEST_AMOUNT, Math.max(0, due + random.between(-1, 1)));
  return random.percent(10) ? random.below(GREATEST_AMOUNT) : random.below(due + 1);
}
