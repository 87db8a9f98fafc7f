import { numberOf, textOf, yearsLater } from "./civil-days.js";
import { LAW_08_08, covered } from "./coverage.js";
import { Unknown } from "./unknown.js";

export interface LapseIn {
  readonly claim: "benefit" | "pension-arrears";
  readonly dueOn: string;
  readonly on: string;
}

/** Loi 08-08, article 78: four years, five for arrears of pensions; before it nothing was read. */
export function lapseOfBenefits({ claim, dueOn, on }: LapseIn): unknown {
  const due = numberOf(dueOn);
  covered(due);
  if (due < LAW_08_08) throw new Unknown("no-known-rule");
  const lastDay = yearsLater(due, claim === "benefit" ? 4 : 5);
  return { lastDay: textOf(lastDay), lapsed: numberOf(on) > lastDay };
}
