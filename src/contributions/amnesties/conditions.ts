import * as fact from "../../facts/debt.js";
import type { Fact } from "../../working/fact.js";
import type { AmnestiesFacts, AmnestyCondition, AmnestyConditionName } from "./amnesty.js";

type Asked = Pick<Fact<unknown>, "id">;

/** It is met. */
export function met(condition: AmnestyConditionName): AmnestyCondition {
  return { condition, met: true, stillPossible: false, missing: [] };
}

/** It is not met, and can no longer be. */
export function notMet(condition: AmnestyConditionName): AmnestyCondition {
  return { condition, met: false, stillPossible: false, missing: [] };
}

/** It is not done, and can still be done in time. */
export function stillPossible(condition: AmnestyConditionName): AmnestyCondition {
  return { condition, met: null, stillPossible: true, missing: [] };
}

/** It cannot be said: facts are missing, or, where none is, no source says. */
export function notKnown(condition: AmnestyConditionName, ...missing: readonly Asked[]): AmnestyCondition {
  return { condition, met: null, stillPossible: false, missing: missing.map(({ id }) => id) };
}

/** How a debtor stands: it is so, or it is not. */
export function state(condition: AmnestyConditionName, asked: Asked, is: boolean | undefined): AmnestyCondition {
  if (is === undefined) return notKnown(condition, asked);
  return is ? met(condition) : notMet(condition);
}

/** What a debtor does: while the window is open, what is not done can still be done. */
export function act(condition: AmnestyConditionName, asked: Asked, done: boolean | undefined): AmnestyCondition {
  if (done === undefined) return notKnown(condition, asked);
  return done ? met(condition) : stillPossible(condition);
}

/** One of several: met when one is, lost when all are. */
export function either(condition: AmnestyConditionName, alternatives: readonly AmnestyCondition[]): AmnestyCondition {
  if (alternatives.some((one) => one.met === true)) return met(condition);
  if (alternatives.every((one) => one.met === false)) return notMet(condition);
  const missing = alternatives.flatMap((one) => one.missing);
  const isSettledOrPossible = alternatives.every((one) => one.met === false || one.stillPossible);
  return { condition, met: null, stillPossible: isSettledOrPossible, missing };
}

/** A schedule of payment was asked for and signed. */
export function scheduleSigned({ scheduleSigned: signed }: AmnestiesFacts): AmnestyCondition {
  return act("payment-schedule", fact.scheduleSigned, signed);
}

/** The contribution of the current year is paid. */
export function currentYearPaid({ currentYearPaid: paid }: AmnestiesFacts): AmnestyCondition {
  return act("current-contribution-paid", fact.currentYearPaid, paid);
}

/** Surcharges and penalties are all that is owed. */
export function onlySurcharges({ onlySurcharges: only }: AmnestiesFacts): AmnestyCondition {
  return state("only-surcharges", fact.onlySurcharges, only);
}
