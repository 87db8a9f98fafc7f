import type {
  AmountColumn,
  CountColumn,
  DayColumn,
  DayOrNoneColumn,
  FlagColumn,
  Masked,
  NameColumn,
} from "casnos-rules/batch";
import type { Cell } from "./cell.js";
import type { Kind } from "./kinds.js";
import { listColumn, type ListColumn } from "./list-column.js";
import { plainColumn, type PlainColumn } from "./plain-column.js";

/** Columns by their names, as a batch takes them; undefined for one that the table has not. */
export interface Columns {
  amount(name: string): AmountColumn | undefined;
  day(name: string): DayColumn | undefined;
  dayOrNone(name: string): DayOrNoneColumn | undefined;
  count(name: string): Int32Array | Masked<Int32Array> | undefined;
  /** Whole numbers of one byte, with what stands where one is unknown. */
  bytes(name: string, unknown: number): CountColumn | undefined;
  /** Rates, 1 where one is unknown; undefined where all are. */
  rates(name: string): Float64Array | undefined;
  flag(name: string): FlagColumn | undefined;
  name<N extends string>(name: string): NameColumn<N> | undefined;
  /** Names, one of them where none is said; undefined where none is said anywhere. */
  nameOr<N extends string>(name: string, byDefault: N): NameColumn<N> | undefined;
  list(name: string): Lists | undefined;
}

/** Lists as a batch takes them, and the columns of their items. */
export interface Lists {
  readonly offsets: Int32Array;
  readonly nullBitmap: Uint8Array | null;
  readonly items: Columns;
}

/** Builds the columns of some rows from their cells. */
export interface ColumnsBuilder {
  /** Adds the cell of a column to the row that is being added; says whether it can be read. */
  add(name: string, cell: Cell): boolean;
  /** What was added. */
  readonly columns: Columns;
}

/** Columns of some names, without rows yet. */
export function columnsBuilder(kinds: ReadonlyMap<string, Kind>): ColumnsBuilder {
  const plain = new Map<string, PlainColumn>();
  const lists = new Map<string, ListColumn>();
  for (const [name, kind] of kinds) {
    if (kind.kind === "list") lists.set(name, listColumn(kind));
    else plain.set(name, plainColumn(kind));
  }
  return {
    add(name, cell) {
      const list = lists.get(name);
      if (list !== undefined) return list.add(cell);
      const column = plain.get(name);
      if (column === undefined) return false;
      if (cell === null || typeof cell === "string") return column.add(cell);
      column.addWrong();
      return false;
    },
    columns: columnsOf(plain, lists),
  };
}

function columnsOf(plain: ReadonlyMap<string, PlainColumn>, lists: ReadonlyMap<string, ListColumn>): Columns {
  const masked = <A>(name: string, make: (values: readonly number[]) => A): A | Masked<A> | undefined => {
    const column = plain.get(name);
    if (column === undefined) return undefined;
    const values = make(column.values);
    const { unknown } = column;
    return unknown.length === 0 ? values : { values, nullBitmap: withoutBits(column.values.length, unknown) };
  };
  return {
    amount: (name) => masked(name, (values) => Float64Array.from(values)),
    day: (name) => masked(name, (values) => Int32Array.from(values)),
    dayOrNone(name) {
      const column = plain.get(name);
      if (column === undefined) return undefined;
      const { values, unknown, none } = column;
      return {
        values: Int32Array.from(values),
        nullBitmap: withoutBits(values.length, none),
        unknownBitmap: withBits(values.length, unknown),
      };
    },
    count: (name) => masked(name, (values) => Int32Array.from(values)),
    bytes(name, byDefault) {
      const column = plain.get(name);
      if (column === undefined) return undefined;
      const values = Uint8Array.from(column.values, (value) => (value >= 0 && value <= LAST_BYTE ? value : LAST_BYTE));
      for (const place of column.unknown) values[place] = byDefault;
      return values;
    },
    rates(name) {
      const column = plain.get(name);
      if (column === undefined || column.unknown.length === column.values.length) return undefined;
      const values = Float64Array.from(column.values);
      for (const place of column.unknown) values[place] = 1;
      return values;
    },
    flag: (name) => masked(name, (values) => Uint8Array.from(values)),
    name<N extends string>(name: string): NameColumn<N> | undefined {
      const column = plain.get(name);
      if (column?.kind.kind !== "name") return undefined;
      const { values, unknown, kind } = column;
      return {
        indices: Int32Array.from(values),
        names: kind.names as readonly N[],
        nullBitmap: withoutBits(values.length, unknown),
      };
    },
    nameOr<N extends string>(name: string, byDefault: N): NameColumn<N> | undefined {
      const column = plain.get(name);
      if (column?.kind.kind !== "name" || column.unknown.length === column.values.length) return undefined;
      const { values, unknown, kind } = column;
      const indices = Int32Array.from(values);
      for (const place of unknown) indices[place] = kind.names.indexOf(byDefault);
      return { indices, names: kind.names as readonly N[] };
    },
    list(name) {
      const column = lists.get(name);
      if (column === undefined) return undefined;
      const { offsets, unknown, parts } = column;
      return {
        offsets: Int32Array.from(offsets),
        nullBitmap: unknown.length === 0 ? null : withoutBits(offsets.length - 1, unknown),
        items: columnsOf(parts, new Map()),
      };
    },
  };
}

const LAST_BYTE = 255;
const BITS = 8;

function withBits(length: number, places: readonly number[]): Uint8Array {
  const bitmap = new Uint8Array(Math.ceil(length / BITS));
  for (const place of places) bitmap[place >> 3] = (bitmap[place >> 3] ?? 0) | (1 << (place & (BITS - 1)));
  return bitmap;
}

function withoutBits(length: number, places: readonly number[]): Uint8Array {
  return withBits(length, places).map((byte) => ~byte);
}
