import type { PortfolioMember } from "casnos-rules/portfolio";
import { readFile } from "node:fs/promises";
import { nearest } from "../../src/refusal/nearest.js";
import { itemsIn, NONE, type Cell, type Item } from "../cells/cell.js";
import type { ListKind, Part } from "../cells/kinds.js";
import { plainColumn } from "../cells/plain-column.js";
import { wrongData } from "../failure.js";
import { messageOf } from "../law.js";
import { openSource } from "../tables/open.js";
import { lineOfWrong } from "../tables/utf-8.js";
import type { Speech } from "../words/speech.js";
import { clientFields, type ClientColumn, type ClientField } from "./client-fields.js";

/** One client that was read; or the column that cannot be read. */
export interface Client {
  readonly id: string;
  readonly line: number;
  readonly member: PortfolioMember | null;
  readonly wrong: { readonly field: ClientField; readonly text: string } | null;
}

/** The clients of a table, one a row; columns that are kept are not read. */
export async function* clientsIn(
  file: string,
  separator: string | null,
  kept: readonly string[],
  say: Speech,
): AsyncGenerator<Client> {
  const source = await openSource(file, separator, say);
  const header = source.columns.map(({ name }) => name);
  const twice = header.find((name, place) => header.indexOf(name) !== place);
  if (twice !== undefined) throw wrongData(say.columnTwice(file, twice));
  const known = clientFields.map(({ name }) => name as string);
  const unknown = header.find((name) => !known.includes(name) && !kept.includes(name));
  if (unknown !== undefined) {
    throw wrongData(say.unknownColumn(file, unknown, nearest(unknown, known).slice(0, 3).join(", ")));
  }
  const missing = clientFields.filter(({ name, needed }) => needed && !header.includes(name)).map(({ name }) => name);
  if (missing.length > 0) throw wrongData(say.missingColumns(file, "portfolio", missing.join(", ")));

  const fields = clientFields.flatMap((field) => {
    const column = source.columns[header.indexOf(field.name)];
    return column === undefined ? [] : [{ field, column, place: header.indexOf(field.name) }];
  });
  for await (const chunk of source.chunks()) {
    const raws = fields.map(({ place }) => chunk.column(place));
    for (let row = 0; row < chunk.rows; row += 1) {
      const cells = new Map<ClientColumn, Cell>();
      let wrong: Client["wrong"] = null;
      for (const [place, { field, column }] of fields.entries()) {
        const cell = column.cell(raws[place]?.[row]);
        cells.set(field.name, cell);
        if (wrong === null && !isRight(cell, field)) wrong = { field, text: typeof cell === "string" ? cell : "" };
      }
      const line = chunk.lineOf(row);
      const id = textOf(cells.get("id")) ?? String(line);
      yield { id, line, member: wrong === null ? memberOf(id, cells) : null, wrong };
    }
  }
}

function isRight(cell: Cell, { kind, needed }: ClientField): boolean {
  if (cell === null) return !needed;
  if (kind.kind === "text") return typeof cell === "string";
  if (kind.kind !== "list") return typeof cell === "string" && plainColumn(kind).add(cell);
  const items = listOf(cell, kind);
  return items?.every((item) => kind.parts.every((part) => isPart(item.get(part.name) ?? null, part))) ?? false;
}

/** A part of an item is always said. */
function isPart(text: string | null, { kind, orNone }: Part): boolean {
  return text !== null && ((orNone && text === NONE) || plainColumn(kind).add(text));
}

function listOf(cell: Cell, kind: ListKind): readonly Item[] | null {
  if (typeof cell !== "string") return cell;
  return itemsIn(
    cell,
    kind.parts.map(({ name }) => name),
  );
}

function textOf(cell: Cell | undefined): string | undefined {
  return typeof cell === "string" ? cell : undefined;
}

/** The file of a client; the library reads its values, and says what does not go together. */
function memberOf(id: string, cells: ReadonlyMap<ClientColumn, Cell>): PortfolioMember {
  const text = (name: ClientColumn): string | undefined => textOf(cells.get(name));
  const orNone = (name: ClientColumn): string | null | undefined => (text(name) === NONE ? null : text(name));
  const list = (name: "declared" | "income" | "payments"): unknown => itemsOf(name, cells.get(name) ?? null);
  const salaried = text("alsoSalaried");
  const activity = {
    activity: text("activity"),
    from: text("activityStart"),
    to: orNone("activityEnd"),
    filedOn: orNone("filedOn"),
    option: text("option"),
  };
  return {
    id,
    activities: [activity],
    alsoSalaried: salaried === undefined ? undefined : ["yes", "true", "1"].includes(salaried),
    declared: list("declared"),
    income: list("income"),
    payments: list("payments"),
  } as PortfolioMember;
}

function itemsOf(name: ClientColumn, cell: Cell): unknown {
  const kind = clientFields.find((field) => field.name === name)?.kind;
  if (cell === null || kind?.kind !== "list") return undefined;
  return listOf(cell, kind)?.map((item) =>
    Object.fromEntries(
      kind.parts.map((part) => {
        const text = item.get(part.name) ?? undefined;
        if (text === NONE) return [part.name, null];
        return [part.name, part.kind.kind === "count" ? Number(text) : text];
      }),
    ),
  );
}

/** The clients of a file of JSON lines: the file of a person as `assess` takes it, with an id. */
export async function* clientsInLines(file: string, say: Speech): AsyncGenerator<Client> {
  const bytes = await readFile(file);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw wrongData(say.notUtf8(file, lineOfWrong(bytes)));
  }
  for (const [place, one] of text.split("\n").entries()) {
    if (one.trim() === "") continue;
    const line = place + 1;
    let member: unknown;
    try {
      member = JSON.parse(one);
    } catch (error) {
      throw wrongData(say.notJson(file, line, messageOf(error)));
    }
    const id = typeof member === "object" && member !== null && "id" in member ? member.id : undefined;
    if (typeof id !== "string") throw wrongData(say.noId(file, line));
    yield { id, line, member: member as PortfolioMember, wrong: null };
  }
}
