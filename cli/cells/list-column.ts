import { itemsIn, type Cell } from "./cell.js";
import type { ListKind } from "./kinds.js";
import { plainColumn, type PlainColumn } from "./plain-column.js";

/** A column of lists: where those of each row begin, and a column for each part of their items. */
export interface ListColumn {
  readonly kind: ListKind;
  readonly offsets: readonly number[];
  readonly unknown: readonly number[];
  readonly parts: ReadonlyMap<string, PlainColumn>;
  add(cell: Cell): boolean;
}

/** An empty column of lists. */
export function listColumn(kind: ListKind): ListColumn {
  const offsets = [0];
  const unknown: number[] = [];
  const names = kind.parts.map(({ name }) => name);
  const parts = new Map(kind.parts.map((part) => [part.name, plainColumn(part.kind)]));
  const [first] = parts.values();
  const items = (): number => first?.values.length ?? 0;

  /** A list that cannot be read has one item, which is none. */
  function addWrong(): false {
    for (const part of parts.values()) {
      if (part === first) part.addWrong();
      else part.add(null);
    }
    offsets.push(items());
    return false;
  }

  return {
    kind,
    offsets,
    unknown,
    parts,
    add(cell) {
      if (cell === null) {
        unknown.push(offsets.length - 1);
        offsets.push(items());
        return true;
      }
      const list = typeof cell === "string" ? itemsIn(cell, names) : cell;
      if (list === null) return addWrong();
      let isRight = true;
      for (const item of list) {
        for (const [name, part] of parts) isRight = part.add(item.get(name) ?? null) && isRight;
      }
      offsets.push(items());
      return isRight;
    },
  };
}
