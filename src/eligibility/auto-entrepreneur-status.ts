import { lastOfYear } from "../calendar/day.js";
import { turnoverAmount, turnoverFact, type TurnoverOfYear } from "../facts/turnover.js";
import { autoEntrepreneurTurnover, autoEntrepreneurYearsAbove } from "../law/affiliation.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import * as step from "./steps.js";

/** What keeping the status of auto-entrepreneur depends on. */
export interface AutoEntrepreneurStatusFacts {
  /** Turnovers, one a year, DA a year, at most 400 years. */
  readonly turnover?: readonly TurnoverOfYear[] | undefined;
  /** The last calendar year looked at; the years before it count back from there. */
  readonly year: number;
}

/** The status at the end of a year. */
export interface AutoEntrepreneurStatus {
  /** Kept, or lost. */
  readonly status: "kept" | "lost";
  /** The years in a row, up to the year asked for, whose turnover lies above the ceiling, as far as they matter: at most 3. */
  readonly yearsAbove: number;
}

/**
 * Whether an auto-entrepreneur keeps the status at the end of a year (statut d'auto-entrepreneur, صفة المقاول الذاتي).
 *
 * @remarks Loi 22-23, from 2022-12-18: lost after three consecutive years above a turnover of 5 000 000 DA. Only as many
 * years are asked for as are needed, from the last one back; a status lost in earlier years that are given is not known
 * to be had again.
 * @param facts - The turnovers in centimes a year, and the last year looked at.
 * @param w - What the rule works with; `determine` gives it.
 * @returns Whether the status is kept, and the years in a row above the ceiling.
 *
 * @example
 * ```ts
 * const turnover = [2024, 2025, 2026].map((year) => ({ year, amount: dinarText("6000000") }));
 * const answer = determine(autoEntrepreneurStatus, { turnover, year: 2026 }, contextOf());
 * answer.kind === "determined" && answer.value; // => { status: "lost", yearsAbove: 3 }
 * ```
 */
export function autoEntrepreneurStatus(facts: AutoEntrepreneurStatusFacts, w: Working): AutoEntrepreneurStatus {
  const { year } = facts;
  const turnover = w.need(turnoverFact, facts.turnover);
  const most = w.law.read(autoEntrepreneurYearsAbove, lastOfYear(year));
  const yearsAbove = yearsInARow(year, most.value, turnover, w);
  const status = yearsAbove < most.value ? "kept" : "lost";
  if (status === "kept") refuseLostBefore(year, most.value, turnover, w);
  w.step(step.autoEntrepreneurStatus, { year, yearsAbove, most }, status);
  return { status, yearsAbove };
}

/** The years above the ceiling, from the last one back, as far as they can matter. */
function yearsInARow(last: number, most: number, turnover: readonly TurnoverOfYear[], w: Working): number {
  let inARow = 0;
  while (inARow < most && isAbove(last - inARow, turnover, w)) inARow += 1;
  return inARow;
}

/** Ends where the turnovers given lost the status in an earlier year: no source read says how it is had again. */
function refuseLostBefore(last: number, most: number, turnover: readonly TurnoverOfYear[], w: Working): void {
  const above = new Set(turnover.filter((one) => isKnownAbove(one, w)).map(({ year }) => year));
  const isLost = [...above].some(
    (year) => year < last && Array.from({ length: most }, (_, back) => year - back).every((one) => above.has(one)),
  );
  if (isLost) noKnownRule("auto-entrepreneur-status-after-its-loss", lastOfYear(last));
}

function isKnownAbove({ year, amount }: TurnoverOfYear, w: Working): boolean {
  const ceiling = w.law.find(autoEntrepreneurTurnover, lastOfYear(year));
  return ceiling !== null && amount > ceiling.value;
}

/** Before the law that made the status there was none to lose. */
function isAbove(year: number, turnover: readonly TurnoverOfYear[], w: Working): boolean {
  const ceiling = w.law.find(autoEntrepreneurTurnover, lastOfYear(year));
  if (ceiling === null) return false;
  const known = turnover.find((one) => one.year === year)?.amount;
  const amount = w.need(turnoverAmount, known, { year });
  return w.step(step.turnoverAbove, { year, turnover: amount, ceiling }, amount > ceiling.value);
}
