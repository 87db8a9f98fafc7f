/** What stands in a place of a table: text, the items of a list, or nothing. */
export type Cell = string | readonly Item[] | null;

/** One item of a list: the text of each of its parts. */
export type Item = ReadonlyMap<string, string | null>;

/** Says that a fact is known not to be, where nothing says that it is unknown. */
export const NONE = "none";

const BETWEEN_ITEMS = "|";
const BETWEEN_PARTS = ":";
const NAMES_A_PART = "=";

/**
 * The items of a list written in one text, `2001:500000|2002:480000:quarters=3`: its parts in their order, or by their
 * names. Null for what is no such list.
 */
export function itemsIn(text: string, parts: readonly string[]): readonly Item[] | null {
  if (text === NONE) return [];
  const items = text.split(BETWEEN_ITEMS).map((one) => itemIn(one, parts));
  return items.every((one) => one !== null) ? items : null;
}

function itemIn(text: string, names: readonly string[]): Item | null {
  const item = new Map<string, string | null>();
  for (const [place, part] of text.split(BETWEEN_PARTS).entries()) {
    const at = part.indexOf(NAMES_A_PART);
    const name = at < 0 ? names[place] : part.slice(0, at).trim();
    if (name === undefined || !names.includes(name) || item.has(name)) return null;
    item.set(name, textOrNull(part.slice(at + 1)));
  }
  return item;
}

/** The same list as one text: the parts in their order up to the first that is unknown, then by their names. */
export function textOfItems(items: readonly Item[]): string {
  if (items.length === 0) return NONE;
  return items.map(textOfItem).join(BETWEEN_ITEMS);
}

function textOfItem(item: Item): string {
  return [...item]
    .filter(([, text]) => text !== null)
    .map(([name, text]) => `${name}${NAMES_A_PART}${String(text)}`)
    .join(BETWEEN_PARTS);
}

/** The text of a cell without the spaces around it; null where nothing is left. */
export function textOrNull(text: string): string | null {
  const bare = text.trim();
  return bare === "" ? null : bare;
}
