import { numberOf, textOf, yearsLater } from "./civil-days.js";
import { covered } from "./coverage.js";
import { known } from "./unknown.js";

export interface LimitationIn {
  readonly dueOn: string;
  readonly notices?: readonly string[] | null | undefined;
  readonly on: string;
}

/** Loi 83-15, article 76, and loi 08-08, article 79: four years, and four new ones from a notice received in time. */
export function limitation(facts: LimitationIn): unknown {
  const on = numberOf(facts.on);
  let countedFrom = numberOf(facts.dueOn);
  covered(countedFrom, facts.notices);
  const notices = (known(facts.notices) ?? []).map(numberOf).filter((day) => day <= on);
  notices.sort((a, b) => a - b);
  for (const notice of notices) if (notice <= yearsLater(countedFrom, 4)) countedFrom = Math.max(countedFrom, notice);
  const lastDay = yearsLater(countedFrom, 4);
  return { lastDay: textOf(lastDay), barred: on > lastDay, countedFrom: textOf(countedFrom) };
}
