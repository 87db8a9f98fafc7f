import * as fc from "fast-check";
import { addDays, yearOf } from "../../../calendar/day.js";
import { ACTIVITIES } from "../../../facts/activity.js";
import { REMISSION_GROUNDS } from "../../../facts/debt.js";
import { MOST, MOST_DAYS, YEARS_BEFORE } from "../../limits.js";
import { anyAmount } from "../amounts.js";
import { anyDebts, anyDossierPayments, anyPayments, anySurchargeRates, placedContributor } from "../contributor.js";
import { anyDay, anyDelay, anyYear } from "../days.js";
import { fields, given, orNone, record, type FactsOptions } from "../fields.js";
import { after, dayAfter, placed, placedList, placedOrNone } from "../placed.js";
import type { InputsOf } from "./of-branch.js";

/** Inputs of contributions, their surcharge and what becomes of a debt. */
export function contributionsInputs(options: FactsOptions): InputsOf<"contributions"> {
  const contributor = placedContributor(options);
  const rates = fc.option(anySurchargeRates(), { nil: undefined });
  const payments = placedList(placed(record({ on: dayAfter(), amount: anyAmount() })), MOST.ofDebt);
  return {
    "contributions.annual": fc
      .tuple(anyYear(), contributor)
      .map(([year, of]) => ({ year, ...of({ first: year - 1, last: year }) })),
    "contributions.schedule": fc
      .tuple(anyYear(), fc.nat({ max: MOST.yearsOfSchedule }), contributor)
      .map(([fromYear, years, of]) => ({
        ...of({ first: fromYear - 1, last: fromYear + years }),
        fromYear,
        toYear: fromYear + years,
      })),
    "contributions.lateSurcharge": after(
      fields({ due: anyAmount(), payments, on: dayAfter(), rates }, ["due", "on"], options),
      (dueOn, rest) => ({ dueOn, ...rest }),
    ),
    "contributions.remission": fields(
      { surcharge: anyAmount(), on: anyDay(), ground: fc.constantFrom(...REMISSION_GROUNDS) },
      ["surcharge", "on"],
      options,
    ),
    "contributions.limitation": after(
      fields({ on: dayAfter(), notices: placedOrNone(placedList(dayAfter(), MOST.ofDebt)) }, ["on"], options),
      (dueOn, rest) => ({ dueOn, ...rest }),
    ),
    "contributions.amnesties": fields(
      {
        on: anyDay(),
        activity: fc.constantFrom(...ACTIVITIES),
        birthDate: anyDay(),
        goodFaith: fc.boolean(),
        financialDifficulty: fc.boolean(),
        currentYearPaid: fc.boolean(),
        scheduleSigned: fc.boolean(),
        paidAtOnce: fc.boolean(),
        onlySurcharges: fc.boolean(),
        hasEarlierSchedule: fc.boolean(),
        filedOn: orNone(anyDay()),
        firstPartPaidOn: orNone(anyDay()),
      },
      ["on"],
      options,
    ),
    "contributions.adjustment": fc
      .tuple(anyYear(), contributor, fields({ settledBase: anyAmount() }, [], options))
      .map(([year, of, settled]) => ({ year, ...of({ first: year - 1, last: year }), ...settled })),
    "contributions.settlement": fields(
      { debts: anyDebts(), payments: anyPayments(), on: anyDay(), rates },
      ["on"],
      options,
    ).map(given),
    "contributions.voluntaryScheme": record({ on: anyDay() }),
    "contributions.toBeInOrder": fc
      .tuple(anyDay(), anyDelay(MOST_DAYS.toBeInOrder), contributor, anyDossierPayments())
      .map(([day, days, of, paid]) => ({
        ...of({ first: yearOf(day) - YEARS_BEFORE, last: yearOf(day) }),
        payments: paid,
        on: day,
        by: addDays(day, days),
      })),
  };
}
