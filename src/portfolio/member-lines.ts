import type { Day } from "../calendar/day.js";
import type { AssessedYear, Assessment } from "../dossier/assessment.js";
import type { Amount } from "../money/amount.js";
import type { FilingLine } from "../what-if/filings.js";
import type { ToBeInOrder } from "../what-if/to-be-in-order.js";
import type { YearToSettle } from "../what-if/years-to-settle.js";
import type { Answer } from "../working/answer.js";
import type { Reason } from "../working/reasons.js";
import { leastSure, type Found, type PortfolioMatter } from "./portfolio-line.js";

/** What is known of a member: the file as it is, and what is to be done by the last day looked at. */
export interface MemberState {
  readonly member: string;
  readonly on: Day;
  readonly until: Day;
  readonly assessment: Assessment;
  /** What it takes to be in order on the day asked for. */
  readonly now: ToBeInOrder;
  /** What it takes to be in order on the last day. */
  readonly then: ToBeInOrder;
}

/** What a member has to do and owes, up to the last day. */
export function memberLines(state: MemberState): readonly Found[] {
  const { now, then } = state;
  const begun = new Set(now.filings.map(({ activity, from }) => `${from} ${activity}`));
  // Of the activities begun by the last day, those begun by now stand in both lists in the same order.
  const penalties = then.filings
    .filter(({ activity, from }) => begun.has(`${from} ${activity}`))
    .map((_, place) => penaltyLines(now.filings[place], state));
  return [
    ...then.filings.flatMap((filing) => filingLines(filing, state)),
    ...penalties.flat(),
    ...then.years.flatMap((year) => [...declarationLines(year, state), ...paymentLines(year, state)]),
    ...now.years.flatMap((year) => surchargeLines(year, state)),
  ];
}

function filingLines({ activity, toFile, lastDay }: FilingLine, { member, on }: MemberState): readonly Found[] {
  const matter = { member, what: "file", year: null, activity } as const;
  if (toFile.kind === "undetermined") return [gap(matter, toFile.reasons)];
  if (!toFile.value) return [];
  return dated(matter, on, lastDay, (day) => day, { amount: null, reasons: [] }, [toFile]);
}

function penaltyLines(filing: FilingLine | undefined, { member, on }: MemberState): readonly Found[] {
  if (filing === undefined) return [];
  const { activity, lastDay, penalty } = filing;
  const matter = { member, what: "penalty", year: null, activity } as const;
  if (penalty.kind === "undetermined") return [gap(matter, penalty.reasons)];
  if (!penalty.value.late) return [];
  return dated(matter, on, lastDay, (day) => day, { amount: penalty.value.penalty, reasons: [] }, [penalty]);
}

function declarationLines(
  { year, declareBy, declared }: YearToSettle,
  { member, on, until }: MemberState,
): readonly Found[] {
  if (declared) return [];
  const matter = { member, what: "declare", year, activity: null } as const;
  const upTo = (day: Day | null): Day | null => (day !== null && day <= until ? day : null);
  return dated(matter, on, declareBy, upTo, { amount: null, reasons: [] }, []);
}

function paymentLines(line: YearToSettle, state: MemberState): readonly Found[] {
  const { year, unpaid, days } = line;
  const { member, on, until, assessment } = state;
  if (unpaid.kind === "determined" && (unpaid.value === null || unpaid.value.centimes === 0)) return [];
  const matter = { member, what: "pay", year, activity: null } as const;
  const upTo = (value: { readonly dueOn: Day } | null): Day | null =>
    value !== null && value.dueOn <= until ? value.dueOn : null;
  const barred = barredIn(year, assessment);
  return dated(matter, on, days, upTo, sumOf(unpaid), [unpaid], barred);
}

function surchargeLines({ year, surcharge, days }: YearToSettle, { member, on }: MemberState): readonly Found[] {
  const matter = { member, what: "surcharge", year, activity: null } as const;
  if (surcharge.kind === "determined" && (surcharge.value?.surcharge.centimes ?? 0) === 0) return [];
  const passed = (value: { readonly dueOn: Day } | null): Day | null =>
    value !== null && value.dueOn < on ? value.dueOn : null;
  const sum =
    surcharge.kind === "determined"
      ? { amount: surcharge.value?.surcharge ?? null, reasons: [] }
      : { amount: null, reasons: surcharge.reasons };
  return dated(matter, on, days, passed, sum, [surcharge]);
}

interface Sum {
  readonly amount: Amount | null;
  readonly reasons: readonly Reason[];
}

function sumOf(answer: Answer<Amount | null>): Sum {
  return answer.kind === "determined"
    ? { amount: answer.value, reasons: [] }
    : { amount: null, reasons: answer.reasons };
}

/** A line on the day that an answer gives; a gap where it gives none; nothing where there is no day to keep. */
function dated<T>(
  matter: PortfolioMatter,
  on: Day,
  answer: Answer<T>,
  dayOf: (value: T) => Day | null,
  { amount, reasons }: Sum,
  beside: readonly Answer<unknown>[],
  barred: boolean | null = null,
): readonly Found[] {
  if (answer.kind === "undetermined") return [gap(matter, answer.reasons)];
  const day = dayOf(answer.value);
  if (day === null) return [];
  const overdue = day < on;
  const certainty = leastSure([answer, ...beside]);
  return [Object.freeze({ ...matter, day, overdue, amount, reasons, barred: overdue ? barred : null, certainty })];
}

function gap(matter: PortfolioMatter, reasons: readonly Reason[]): Found {
  return Object.freeze({ ...matter, reasons });
}

/** Whether what is late of a year can no longer be recovered. */
function barredIn(year: number, { years }: Assessment): boolean | null {
  if (years.kind === "undetermined") return null;
  const found = years.value.find((one: AssessedYear) => one.year === year)?.limitation;
  return found?.kind === "determined" ? (found.value?.barred ?? null) : null;
}
