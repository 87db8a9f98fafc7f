import { amount, type Amount } from "../money/amount.js";
import { centimes } from "../money/centimes.js";
import type { PortfolioGap, PortfolioLine } from "./portfolio-line.js";

/** A sum of which a part can be unknown. */
export interface PortfolioTotal {
  /** DA; null where one amount is not known. */
  readonly amount: Amount | null;
  /** What is known of it, DA. */
  readonly known: Amount;
  /** How many amounts are not known. */
  readonly unknown: number;
}

/** The totals of one member. */
export interface MemberTotals {
  /** Whose they are. */
  readonly member: string;
  /** What is past its day, with what it incurred. */
  readonly overdue: PortfolioTotal;
  /** What falls due from the day asked for to the last day. */
  readonly upcoming: PortfolioTotal;
}

/** What is to be paid in one month. */
export interface MonthTotal extends PortfolioTotal {
  /** The month, `YYYY-MM`. */
  readonly month: string;
}

/** The totals of some lines, and of what cannot be said of the same members: what has no known day can stand in both. */
export function totalsOf(lines: readonly PortfolioLine[], gaps: readonly PortfolioGap[]): Omit<MemberTotals, "member"> {
  const undated = gaps.filter(({ what }) => what === "pay" || what === "all").length;
  const incurred = gaps.filter(({ what }) => what === "surcharge" || what === "penalty").length;
  return Object.freeze({
    overdue: totalOf(
      lines.filter(({ overdue }) => overdue),
      undated + incurred,
    ),
    upcoming: totalOf(
      lines.filter(({ overdue }) => !overdue),
      undated,
    ),
  });
}

/** What is to be paid in each month, in order; what is overdue is in none, nor what has no known day. */
export function monthsOf(lines: readonly PortfolioLine[]): readonly MonthTotal[] {
  const byMonth = new Map<string, PortfolioLine[]>();
  for (const line of lines) {
    if (line.overdue || line.what !== "pay") continue;
    const month = line.day.slice(0, "YYYY-MM".length);
    byMonth.set(month, [...(byMonth.get(month) ?? []), line]);
  }
  return [...byMonth].sort().map(([month, of]) => Object.freeze({ month, ...totalOf(of) }));
}

function totalOf(lines: readonly PortfolioLine[], gaps = 0): PortfolioTotal {
  const sum = centimes(lines.reduce((all, line) => all + (line.amount?.centimes ?? 0), 0));
  const unknown = lines.filter(({ reasons }) => reasons.length > 0).length + gaps;
  const known = amount(sum);
  return Object.freeze({ amount: unknown === 0 ? known : null, known, unknown });
}
