import { isDay, unixDay } from "casnos-rules/calendar";
import { NONE } from "./cell.js";
import type { PlainKind } from "./kinds.js";

/** A column of values as numbers, built from the text of its cells; what is no value is a number that the batch refuses. */
export interface PlainColumn {
  readonly kind: PlainKind;
  readonly values: readonly number[];
  /** The places whose value is unknown. */
  readonly unknown: readonly number[];
  /** The places of days that are known not to be. */
  readonly none: readonly number[];
  /** Adds a cell and says whether it is a value of its kind. */
  add(text: string | null): boolean;
  /** Adds what is no value. */
  addWrong(): void;
}

/** An empty column. */
export function plainColumn(kind: PlainKind): PlainColumn {
  const values: number[] = [];
  const unknown: number[] = [];
  const none: number[] = [];
  const read = readerOf(kind);
  const wrong = WRONG[kind.kind];
  return {
    kind,
    values,
    unknown,
    none,
    add(text) {
      if (text === null) unknown.push(values.push(0) - 1);
      else if (text === NONE && kind.kind === "day" && kind.orNone) none.push(values.push(0) - 1);
      else return values.push(read(text) ?? wrong) > 0 && values[values.length - 1] !== wrong;
      return true;
    },
    addWrong: () => void values.push(wrong),
  };
}

// No fraction of a centime is an amount, no such day is between 1850 and 2200, no count is below zero, no place either.
const WRONG: Readonly<Record<PlainKind["kind"], number>> = {
  amount: -1,
  count: -1,
  rate: -1,
  flag: 2,
  day: 2_147_483_647,
  name: -1,
};

function readerOf(kind: PlainKind): (text: string) => number | null {
  switch (kind.kind) {
    case "amount":
      return centimesIn;
    case "count":
      return (text) => (/^\d{1,9}$/.test(text) ? Number(text) : null);
    case "rate":
      return (text) => (/^\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : null);
    case "flag":
      return (text) => FLAGS.get(text) ?? null;
    case "day":
      return dayReader();
    case "name": {
      const places = new Map(kind.names.map((name, place) => [name, place]));
      return (text) => places.get(text) ?? null;
    }
  }
}

const FLAGS: ReadonlyMap<string, number> = new Map([
  ["yes", 1],
  ["no", 0],
  ["true", 1],
  ["false", 0],
  ["1", 1],
  ["0", 0],
]);

const CENTIMES_IN_A_DINAR = 100;
const DINARS = /^(\d{1,13})(?:\.(\d{1,2}))?$/;

/** Whole centimes of an amount in DA, worked out on its digits. */
function centimesIn(text: string): number | null {
  const found = DINARS.exec(text);
  if (found === null) return null;
  const [, whole = "", part = ""] = found;
  return Number(whole) * CENTIMES_IN_A_DINAR + Number(part.padEnd(2, "0"));
}

/** Reads days, each text once. */
function dayReader(): (text: string) => number | null {
  const known = new Map<string, number>();
  return (text) => {
    const count = known.get(text);
    if (count !== undefined) return count;
    if (!isDay(text)) return null;
    const found = unixDay(text);
    known.set(text, found);
    return found;
  };
}
