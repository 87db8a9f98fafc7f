import { unixDay, type Day } from "casnos-rules/calendar";
import type { Bits, Masked, Names } from "casnos-rules/batch";

// Lays out values, with those unknown left null, as a table of Arrow does: values, and a bitmap that begins anywhere.

type Cell<T> = T | null | undefined;

function bitmap<T>(cells: readonly Cell<T>[], offset: number, isSet: (cell: Cell<T>) => boolean): Uint8Array {
  const bits = new Uint8Array(Math.ceil((cells.length + offset) / 8));
  cells.forEach((cell, row) => {
    const place = row + offset;
    if (isSet(cell)) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  });
  return bits;
}

const isThere = (cell: unknown): boolean => cell !== null && cell !== undefined;

/** Amounts in whole centimes. */
export function amounts(cells: readonly Cell<number>[], offset: number): Masked<Float64Array> {
  const values = Float64Array.from(cells, (cell) => cell ?? -1);
  return { values, nullBitmap: bitmap(cells, offset, isThere), offset };
}

/** The same as whole numbers of 64 bits. */
export function wholeAmounts(cells: readonly Cell<number>[], offset: number): Masked<BigInt64Array> {
  const values = BigInt64Array.from(cells, (cell) => BigInt(cell ?? -1));
  return { values, nullBitmap: bitmap(cells, offset, isThere), offset };
}

/** Days. */
export function days(cells: readonly Cell<string>[], offset: number): Masked<Int32Array> {
  const values = Int32Array.from(cells, (cell) => (isThere(cell) ? unixDay(cell as Day) : 2 ** 31 - 1));
  return { values, nullBitmap: bitmap(cells, offset, isThere), offset };
}

/** Counts. */
export function counts(cells: readonly Cell<number>[], offset: number): Masked<Int32Array> {
  const values = Int32Array.from(cells, (cell) => cell ?? -1);
  return { values, nullBitmap: bitmap(cells, offset, isThere), offset };
}

/** Yes and no, as bits. */
export function flags(cells: readonly Cell<boolean>[], offset: number): Bits {
  return { bits: bitmap(cells, offset, (cell) => cell === true), nullBitmap: bitmap(cells, offset, isThere), offset };
}

/** Names, by their places in a list of another order than the library's, with one that no rule takes. */
export function names<N extends string>(cells: readonly Cell<N>[], all: readonly N[], offset: number): Names<N> {
  const list = ["of another table", ...[...all].reverse()] as N[];
  const indices = Uint8Array.from(cells, (cell) => (isThere(cell) ? list.indexOf(cell as N) : 0));
  return { indices, names: list, nullBitmap: bitmap(cells, offset, isThere), offset };
}

/** Lists one after another. */
export function offsets(lists: readonly { readonly length: number }[]): Int32Array {
  let end = 0;
  return Int32Array.from([0, ...lists.map(({ length }) => (end += length))]);
}
