/** What a column holds; each engine has a type of its own for it. */
export type ColumnKind = "count" | "amount" | "day" | "word" | "amounts" | "counts";

/** A column of a table; `nullable` where a row may have no value. */
export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly nullable?: true;
}

/** A value of a row: a number, a day or a word, or the numbers of a list; null for none. */
export type Cell = number | string | ArrayLike<number> | null;

/** A table with its rows. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** Columns from a list of names each, for tables written out in one place. */
export function columnsOf(kinds: Readonly<Record<string, ColumnKind | `${ColumnKind}?`>>): readonly Column[] {
  return Object.entries(kinds).map(([name, kind]) =>
    kind.endsWith("?")
      ? { name, kind: kind.slice(0, -1) as ColumnKind, nullable: true }
      : { name, kind: kind as ColumnKind },
  );
}
