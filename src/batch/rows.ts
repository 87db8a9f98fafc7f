import { determine } from "../working/determine.js";
import { Refusal, type Reason } from "../working/reasons.js";
import { Silent } from "../working/silent.js";
import type { Context, Rule } from "../working/working.js";
import { certaintyColumns, writeCertainty, type CertaintyColumns } from "./certainty.js";
import { CODES, codeOf, textOf } from "./codes.js";
import type { Column } from "./columns.js";
import { projectionSeen } from "./projection.js";

/** The law to apply: what `createCasnos` gives. */
export interface Settled {
  /** What its rules run in. */
  readonly context: Context;
}

/** What a batch says besides its results. */
export interface BatchOptions {
  /**
   * Whether to say of each row how sure it is. Each row is then answered with its working, as a single answer, which
   * takes many times as long.
   */
  readonly certainty?: boolean | undefined;
}

/** Texts by their places in a list, as Arrow's Dictionary holds them. */
export interface Reasons {
  /** A place in `names` for each row; 0, the empty text, where the row was computed. */
  readonly indices: Uint16Array;
  /** `"missing-fact:person.sex"`, `"no-known-rule:…"`, `"outside-coverage:…"`, `"wrong-input:bases"`. */
  readonly names: readonly string[];
}

/** What each row of a batch is, besides its results. */
export interface RowMarks {
  /** See `CODES`. */
  readonly codes: Uint8Array;
  /** Why a row was not computed. */
  readonly reasons: Reasons;
  /** How sure each row is; null unless asked for. */
  readonly certainty: CertaintyColumns | null;
}

/** Marks the rows of a batch, one after another. */
export interface Marking {
  readonly marks: RowMarks;
  wrong(row: number, column: string): void;
  refused(row: number, reason: Reason): void;
  computed(row: number, projected: boolean): void;
}

/** Columns for what so many rows are. */
export function marking(rows: number, { certainty = false }: BatchOptions): Marking {
  const codes = new Uint8Array(rows);
  const names = [""];
  const places = new Map<string, number>();
  const indices = new Uint16Array(rows);
  const marks = { codes, reasons: { indices, names }, certainty: certainty ? certaintyColumns(rows) : null };
  function mark(row: number, code: number, name: string): void {
    codes[row] = code;
    let place = places.get(name);
    if (place === undefined) places.set(name, (place = names.push(name) - 1));
    indices[row] = place;
  }
  return {
    marks,
    wrong(row, column) {
      mark(row, CODES.wrongInput, `wrong-input:${column}`);
    },
    refused(row, reason) {
      mark(row, codeOf(reason), textOf(reason));
    },
    computed(row, projected) {
      codes[row] = projected ? CODES.projected : CODES.computed;
    },
  };
}

/** One rule over the rows of a table. */
export interface RowRule<F, T> {
  readonly rows: number;
  /** What is wrong in a row: the name of a column; null where nothing is. */
  readonly wrong: (row: number) => string | null;
  /** The columns without which no question can be put. */
  readonly needed: readonly Column<unknown>[];
  /** The facts of a row of which nothing is wrong. */
  readonly facts: (row: number) => F;
  readonly rule: Rule<F, T>;
  /** Writes a result into its columns. */
  readonly write: (row: number, value: T) => void;
}

/** The rule run on each row, as a single answer runs it: in silence, or with its working where that is asked for. */
export function answerRows<F, T>(context: Context, table: RowRule<F, T>, options: BatchOptions): RowMarks {
  const { rows, wrong, needed, facts, rule, write } = table;
  const to = marking(rows, options);
  const answer = answering(context, options, to, rule, write);
  for (let row = 0; row < rows; row += 1) {
    const column = wrong(row);
    if (column === null) {
      const lacking = needed.find((one) => one.at(row) === undefined);
      if (lacking === undefined) answer(row, facts(row));
      else to.refused(row, missing(lacking.name));
    } else {
      to.wrong(row, column);
    }
  }
  return to.marks;
}

/** A value is needed that a row has not. */
export function missing(fact: string): Reason {
  return { code: "missing-fact", fact, year: null, index: null };
}

/** What answers one row and marks it. */
export function answering<F, T>(
  context: Context,
  { certainty = false }: BatchOptions,
  to: Marking,
  rule: Rule<F, T>,
  write: (row: number, value: T) => void,
): (row: number, facts: F) => void {
  return certainty || isStrict(context)
    ? (row, facts) => {
        answerWithWorking(row, facts, context, to, rule, write);
      }
    : inSilence(context, to, rule, write);
}

/** Whether rows must be looked at with their working, since the caller refuses what rests on less than some source. */
export function isStrict({ minimumSource }: Context): boolean {
  return minimumSource !== "unverified";
}

function answerWithWorking<F, T>(
  row: number,
  facts: F,
  context: Context,
  to: Marking,
  rule: Rule<F, T>,
  write: (row: number, value: T) => void,
): void {
  const answer = determine(rule, facts, context);
  if (answer.kind === "undetermined") {
    to.refused(row, answer.reasons[0] as Reason);
    return;
  }
  to.computed(row, answer.certainty.projectedFrom !== null);
  if (to.marks.certainty !== null) writeCertainty(to.marks.certainty, row, answer.certainty);
  write(row, answer.value);
}

function inSilence<F, T>(
  context: Context,
  to: Marking,
  rule: Rule<F, T>,
  write: (row: number, value: T) => void,
): (row: number, facts: F) => void {
  const { context: watched, wasProjected } = projectionSeen(context);
  const work = new Silent(watched);
  return (row, facts) => {
    wasProjected();
    try {
      const value = rule(facts, work);
      to.computed(row, wasProjected());
      write(row, value);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      to.refused(row, error.reason);
    }
  };
}

/** The first of some columns that is wrong in a row; null where none is. */
export function wrongAmong(columns: readonly Column<unknown>[]): (row: number) => string | null {
  return (row) => {
    for (const column of columns) if (column.isWrong(row)) return column.name;
    return null;
  };
}
