// Every operation on every day: a value only where the law is covered or flagged as projected, else a typed reason.
import { CHECKED_ON, CasnosInputError, createCasnos, type Answer, type OperationId } from "casnos-rules";
import { addDays, firstOfYear, isDay, yearOf, type Day } from "../../src/calendar/day.js";
import { allSeries } from "../../src/catalogue/series.js";
import { examples } from "../examples/index.js";

/** The first and the last day of the grid. */
const GRID = { first: "1950-01-01" as Day, last: "2100-12-31" as Day };

/** The day by which each operation reads its law; the other days of an input move with it. */
const LAW_DAY: Readonly<Partial<Record<OperationId, string>>> = {
  "eligibility.filingDeadline": "activityStart",
  "eligibility.lateFilingPenalty": "activityStart",
  "eligibility.autoEntrepreneurStatus": "year",
  "contributions.annual": "year",
  "contributions.schedule": "fromYear",
  "contributions.lateSurcharge": "dueOn",
  "contributions.limitation": "dueOn",
  "contributions.adjustment": "year",
  "contributions.settlement": "debts.0.dueOn",
  "retirement.survivors": "deceased.diedOn",
  "retirement.pension": "startOn",
  "retirement.startDate": "claimReceivedOn",
  "retirement.oneMoreYear": "startOn",
  "retirement.claimWindow": "startOn",
  "retirement.revalue": "from",
  "health.reimbursement": "careOn",
  "health.invalidity": "decidedOn",
  "health.deathCapital": "diedOn",
  "disputes.appeal": "notifiedOn",
  "disputes.limitation": "dueOn",
};

const BY_YEAR = ["year", "fromYear"];

/** An input of the grid: an example whose law day can be moved. */
export interface Movable {
  readonly operation: OperationId;
  readonly input: Readonly<Record<string, unknown>>;
  /** The law day of the example itself. */
  readonly day: Day;
}

/** Every example, with its law day. */
export const movable: readonly Movable[] = examples.flatMap(([operation, input]) => {
  const fields = input as Readonly<Record<string, unknown>>;
  const field = LAW_DAY[operation] ?? "on";
  const value = field
    .split(".")
    .reduce<unknown>((of, name) => (of as Record<string, unknown> | undefined)?.[name], fields);
  const day = typeof value === "number" ? `${String(value)}-01-01` : value;
  if (typeof day !== "string" || !isDay(day)) return []; // a settlement without debts has none
  return [{ operation, input: fields, day }];
});

/** What one cell of the grid may show. */
export type Cell = "determined" | "without-law" | "undetermined" | "refused-input";

const casnos = createCasnos();

/** The input of an example with its law day, and all other days with it, moved to a day. */
export function movedTo({ input, day }: Movable, on: Day): unknown {
  return shifted(input, daysBetween(day, on), yearOf(on) - yearOf(day));
}

/** Asks an operation on a day, and throws what is wrong with the answer. */
export function cell(one: Movable, on: Day): Cell {
  const { operation } = one;
  const moved = movedTo(one, on);
  try {
    const answer = casnos.answer(operation, moved as never) as Answer<unknown>;
    if (answer.kind === "undetermined") {
      if (answer.reasons.length === 0) throw new Error("no reason");
      return "undetermined";
    }
    lookThrough(answer.value, "value");
    if (!restsOnLaw(answer)) return "without-law";
    const lawDay = BY_YEAR.includes(LAW_DAY[operation] ?? "") ? firstOfYear(yearOf(on)) : on;
    if (answer.certainty.projectedFrom === null && lawDay > CHECKED_ON) throw new Error("not flagged as projected");
    return "determined";
  } catch (error) {
    if (error instanceof CasnosInputError) return "refused-input";
    throw new Error(`${operation} on ${on}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Whether a step of an answer rests on law; the days of a schedule and given rates rest on none. */
function restsOnLaw({ steps, citations }: Answer<unknown>): boolean {
  return steps.some((step) => step.citations.some((place) => citations[place]?.kind === "law"));
}

/** No hole, no number that is none, no amount below nothing, anywhere in a value. */
function lookThrough(value: unknown, path: string): void {
  if (value === undefined) throw new Error(`${path} is undefined`);
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`${path} is ${String(value)}`);
  if (typeof value === "string" && /NaN|Infinity|undefined/.test(value)) throw new Error(`${path} is ${value}`);
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === "centimes" && !(Number.isSafeInteger(inner) && (inner as number) >= 0)) {
      throw new Error(`${path}.${name} is ${String(inner)}`);
    }
    lookThrough(inner, `${path}.${name}`);
  }
}

/** An input with every day and every year in it moved. */
function shifted(value: unknown, days: number, years: number, name = ""): unknown {
  if (typeof value === "string" && isDay(value)) return addDays(value, days);
  if (typeof value === "number" && /year$/i.test(name)) return value + years;
  if (Array.isArray(value)) return value.map((item) => shifted(item, days, years));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shifted(inner, days, years, key)]));
}

function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Every day of the grid. */
export function* everyDay(): Generator<Day> {
  for (let day = GRID.first; day <= GRID.last; day = addDays(day, 1)) yield day;
}

/** The days around which the law changes, and the first day of each year. */
export function turningDays(): readonly Day[] {
  const turns = Object.values(allSeries).flatMap(({ entries }) => entries.map(({ from }) => from as Day));
  const around = [...turns, CHECKED_ON as Day].flatMap((day) => [-1, 0, 1].map((days) => addDays(day, days)));
  const years = Array.from({ length: 151 }, (_, place) => `${String(1950 + place)}-01-01` as Day);
  return [...new Set([...around, ...years])].filter((day) => day >= GRID.first && day <= GRID.last).sort();
}
