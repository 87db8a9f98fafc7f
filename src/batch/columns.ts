import { isDay, type Day } from "../calendar/day.js";
import { GREATEST_AMOUNT } from "../money/centimes.js";
import { CasnosInputError } from "../refusal/input-error.js";
import { readable } from "../refusal/readable.js";
import { Cited } from "../working/cited.js";
import type { Context } from "../working/working.js";

/** The law to apply: what `createCasnos` gives. */
export interface Settled {
  /** What its rules run in. */
  readonly context: Context;
}

/** What a row of a result column holds. */
export const CODES = {
  /** The amount was computed. */
  computed: 0,
  /** The input of the row is no whole number of centimes from 0 to 10^14, or no count the rule takes. */
  wrongInput: 1,
  /** The law held here does not cover the day. */
  outsideCoverage: 2,
  /** No source read gives the rule. */
  noKnownRule: 3,
  /** The amount would rest on less than `minimumSource` asks for. */
  belowMinimumSource: 4,
  /** The amount was computed from law of a day after the last one checked. */
  projected: 5,
} as const;

/** Whether a number is an amount in whole centimes that the rules take. */
export function isAmount(value: number): boolean {
  return value >= 0 && value <= GREATEST_AMOUNT && Math.floor(value) === value;
}

/** Whether an amount was computed in a row of this code. */
export function isComputed(code: number): boolean {
  return code === CODES.computed || code === CODES.projected;
}

/** The code of rows computed from some terms of the law: projected, where one of them is of a day not checked yet. */
export function codeOfTerms(terms: object): number {
  const isProjected = Object.values(terms).some((term) => term instanceof Cited && term.projectedFrom !== null);
  return isProjected ? CODES.projected : CODES.computed;
}

/** Whether rows must be looked at one by one, since the caller refuses what rests on less than some source. */
export function isStrict({ minimumSource }: Context): boolean {
  return minimumSource !== "unverified";
}

/** The code of a refusal. */
export function codeOf(reason: { readonly code: string }): number {
  return reason.code === "outside-coverage" ? CODES.outsideCoverage : CODES.noKnownRule;
}

/** The day that all rows share. */
export function dayOfColumns(startOn: unknown): Day {
  if (typeof startOn !== "string") throw readable(() => wrongType("startOn", startOn, "day"));
  if (isDay(startOn)) return startOn;
  throw new CasnosInputError([{ path: ["startOn"], code: "not-a-day", facts: { received: startOn } }]);
}

/** The columns, each read once; those of another kind than the one given are refused. */
export function columnsOf<C extends object>(columns: C, kinds: Readonly<Record<keyof C, readonly string[] | null>>): C {
  return readable(() => {
    const kind = kindOf(columns);
    if (kind !== "Object") throw wrongType(null, columns, "object");
    const names = Object.keys(kinds) as (keyof C & string)[];
    const each = names.map((name) => {
      const column: unknown = columns[name];
      const expected = kinds[name];
      if (expected?.includes(kindOf(column)) === false) throw wrongType(name, column, expected.join(" | "));
      return [name, column];
    });
    return Object.fromEntries(each) as C;
  });
}

/** Refuses a column that has not one entry a row. */
export function refuseOtherLength(name: string, column: { readonly length: number }, rows: number): void {
  if (column.length === rows) return;
  throw new CasnosInputError([{ path: [name, "length"], code: "out-of-range", facts: { least: rows, most: rows } }]);
}

/** The kind of a value, also of one made in another window or worker. What only says that it is a column is an object. */
function kindOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return typeof value === "number" ? "number" : tagOf(value);
  const tag = tagOf(value);
  return tag.endsWith("Array") && tag !== "Array" && !ArrayBuffer.isView(value) ? "Object" : tag;
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

function wrongType(name: string | null, value: unknown, expected: string): CasnosInputError {
  if (name !== null && value === undefined)
    return new CasnosInputError([{ path: [name], code: "required", facts: {} }]);
  const path = name === null ? [] : [name];
  return new CasnosInputError([{ path, code: "wrong-type", facts: { expected, received: kindOf(value) } }]);
}
