import { listsOf, nullsOf, type Column, type ListColumn } from "./columns.js";

/** Lists of items, as they lie in columns: those of one row after those of another. */
export interface ItemColumns<T> {
  /** The name of the whole. */
  readonly name: string;
  /** Where the items of each row begin, in Arrow's layout, and whose are unknown. */
  readonly lists: ListColumn;
  /** The name of the offsets. */
  readonly offsetsName: string;
  /** The columns of the items. */
  readonly columns: readonly Column<unknown>[];
  /** Those of them without which there is no item. */
  readonly needed: readonly Column<unknown>[];
  /** How many items a row can have. */
  readonly most: number;
  /** What is wrong between the items of a row, each right in itself. */
  readonly conflict?: ((from: number, to: number) => boolean) | undefined;
  /** The item of a place. */
  readonly item: (place: number) => T;
}

/** Lists as a column, a list a row. */
export interface ItemLists<T> extends Column<readonly T[]> {
  /** Where the items of each row begin. */
  readonly offsets: Int32Array;
  /** How many items there are in the columns; null where all hold one value for all. */
  readonly items: number | null;
}

/** Reads lists of items. */
export function itemsOf<T>(items: ItemColumns<T>): ItemLists<T> {
  const { name, columns, needed, most, conflict, item } = items;
  const counted = columns.filter(({ rows }) => rows !== null);
  const least = counted.length === 0 ? null : Math.min(...counted.map(({ rows }) => rows ?? 0));
  const lists = listsOf(items.offsetsName, items.lists.offsets, least, most);
  const { offsets } = lists;
  const isUnknown = nullsOf(name, items.lists);
  return {
    name,
    rows: lists.rows,
    offsets,
    items: least,
    isWrong(row) {
      if (lists.isWrong(row)) return true;
      if (isUnknown(row)) return false;
      const [from, to] = [offsets[row] as number, offsets[row + 1] as number];
      for (let place = from; place < to; place += 1) {
        for (const column of columns) if (column.isWrong(place)) return true;
        for (const column of needed) if (column.at(place) === undefined) return true;
      }
      return conflict?.(from, to) ?? false;
    },
    at(row) {
      if (isUnknown(row)) return undefined;
      const all: T[] = [];
      const to = offsets[row + 1] as number;
      for (let place = offsets[row] as number; place < to; place += 1) all.push(item(place));
      return all;
    },
  };
}
