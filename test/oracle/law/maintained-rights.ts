import { type AmountIn, centimes } from "./amounts.js";
import { numberOf } from "./civil-days.js";
import { DECREE_2015 } from "./coverage.js";
import { type Readings, holds } from "./readings.js";
import { type Code, Unknown, known } from "./unknown.js";
import { snmg } from "./wages.js";

export interface MaintainedRightsIn {
  readonly relation?: "widow" | "ascendant" | "orphan" | "child-in-charge" | undefined;
  readonly on: string;
  readonly remarried?: boolean | undefined;
  readonly coveredByOwnWork?: boolean | undefined;
  readonly deathCapitalConditions?: boolean | undefined;
  readonly monthlyIncome?: AmountIn | undefined;
  readonly dependent?: boolean | undefined;
  readonly guardianInsured?: boolean | undefined;
}

const DECREE_85_35 = numberOf("1985-02-09");

/** The dossier on benefits, 1.4: care after a death, under décret 85-35; its fate since the decree of 2015 is not known. */
export function maintainedRights(facts: MaintainedRightsIn, readings: Readings): unknown {
  const on = numberOf(facts.on);
  // Where it is not known who asks, that can be said first.
  const missing: readonly Code[] = facts.relation === undefined ? ["missing-fact"] : [];
  if (on < DECREE_85_35) throw new Unknown("outside-coverage", "no-known-rule", ...missing);
  if (on >= DECREE_2015) throw new Unknown("no-known-rule", ...missing);
  return { right: isMaintained(facts, readings) ? "maintained" : "none" };
}

function isMaintained(facts: MaintainedRightsIn, readings: Readings): boolean {
  const allTests = holds(readings, "maintained-rights", "all-tests");
  switch (known(facts.relation)) {
    case "widow":
      if (known(facts.remarried) || known(facts.coveredByOwnWork)) return false;
      return !allTests || meetsCommonTests(facts, readings);
    case "ascendant":
      if (!known(facts.dependent) || known(facts.coveredByOwnWork)) return false;
      return !allTests || meetsCommonTests(facts, readings);
    case "orphan":
      return known(facts.dependent) && meetsCommonTests(facts, readings);
    case "child-in-charge":
      return known(facts.dependent) && !known(facts.guardianInsured);
  }
}

/** The conditions of the death capital, and an income within the minimum wage. */
function meetsCommonTests(facts: MaintainedRightsIn, readings: Readings): boolean {
  if (!known(facts.deathCapitalConditions)) return false;
  return centimes(known(facts.monthlyIncome)) <= snmg(numberOf(facts.on), readings);
}
