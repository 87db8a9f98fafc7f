import type { AmountIn } from "./amounts.js";
import { type AnnualContributionIn, annualContribution } from "./annual-contribution.js";
import type { Readings } from "./readings.js";
import { type Code, Unknown, answerOf, isNoAnswer } from "./unknown.js";

export interface AdjustmentIn extends AnnualContributionIn {
  readonly settledBase?: AmountIn | undefined;
}

/** Décret exécutif 15-289, article 14, from the contribution of 2016: the fund may settle another base. */
export function adjustment(facts: AdjustmentIn, readings: Readings): unknown {
  const { year, activities, income, declared, settledBase } = facts;
  const missing: readonly Code[] = settledBase === undefined ? ["missing-fact"] : [];
  if (year < 2016) throw new Unknown("outside-coverage", "no-known-rule", ...missing);
  const called = answerOf(() => amountOf({ year, activities, income, declared }, readings));
  if (isNoAnswer(called)) throw new Unknown(...called.unknown, ...missing);
  if (settledBase === undefined) throw new Unknown("missing-fact");
  const settled = [{ year, base: settledBase }];
  const owed = amountOf({ year, activities, income, declared: settled }, readings);
  const unknown = { unknown: ["no-known-rule"] };
  return {
    called: String(called),
    owed: String(owed),
    direction: owed > called ? "to-pay" : owed < called ? "in-excess" : "none",
    amount: String(owed > called ? owed - called : called - owed),
    // By when the rest is paid, and what becomes of an excess, no source says.
    dueDay: owed > called ? unknown : null,
    excess: owed < called ? unknown : null,
  };
}

function amountOf(facts: AnnualContributionIn, readings: Readings): bigint {
  const told = annualContribution(facts, readings) as { readonly contribution: string; readonly amount?: string };
  // A year without activity, and a flat amount, have no base that could be settled.
  if (told.contribution !== "general" || told.amount === undefined) throw new Unknown("no-known-rule");
  return BigInt(told.amount);
}
