import { CODES } from "casnos-rules/batch";
import { textOfItems, textOrNull, type Cell } from "./cells/cell.js";
import { columnsBuilder } from "./cells/columns.js";
import type { Kind } from "./cells/kinds.js";
import type { Request } from "./command-line.js";
import { wrongData, wrongUsage } from "./failure.js";
import { lawOf, pairOf, ratesOf } from "./law.js";
import { chosen } from "./operations/choose.js";
import { CERTAINTY, MARKS, certaintyOf, isComputed, nameOfCode, reasonOf } from "./operations/marks.js";
import type { Field, Operation } from "./operations/operation.js";
import type { ResultValue } from "./operations/results.js";
import { options, type OptionName } from "./options.js";
import { progress } from "./progress.js";
import type { Screen } from "./screen.js";
import { inputOf, outputTo } from "./tables/files.js";
import type { AddedColumn, Chunk, Source, SourceColumn } from "./tables/table.js";
import { kindText } from "./help.js";
import type { Speech } from "./words/speech.js";

/** Answers one question for each row of a table, and writes the table again with the answers beside it. */
export async function batch(request: Request, screen: Screen): Promise<void> {
  const { say, files } = request;
  const [file] = files;
  const casnos = lawOf(request);
  const rates = ratesOf(request);
  const asked = { certainty: request.has("certainty") };
  const source = await inputOf(request);
  const table = tableOf(request, source);
  const { operation } = table;
  const added: readonly AddedColumn[] = [...operation.results, ...MARKS, ...(asked.certainty ? CERTAINTY : [])];
  refuseTaken(source.columns, added, say);

  const output = await outputTo(request, { copied: source.columns, added }, source.separator);
  const said = progress(say, screen, request.has("quiet"));
  const counted = tally();
  let rows = 0;
  try {
    for await (const chunk of source.chunks()) {
      const read = readRows(chunk, table);
      const { marks, valuesAt } = operation.run(casnos, read, asked, rates);
      const wrong = request.has("strict") ? marks.codes.indexOf(CODES.wrongInput) : -1;
      if (wrong >= 0) throw wrongData(whatIsWrong(file, wrong, reasonOf(marks, wrong, operation), chunk, table, say));
      const nothing = operation.results.map(() => null);
      await output.sink.write({
        rows: chunk.rows,
        chunk,
        valuesAt(row): readonly ResultValue[] {
          const code = marks.codes[row] ?? 0;
          const reason = reasonOf(marks, row, operation);
          counted.add(nameOfCode(code), chunk.lineOf(row), reason);
          return [
            ...(isComputed(code) ? valuesAt(row) : nothing),
            nameOfCode(code),
            reason,
            ...(asked.certainty ? certaintyOf(marks.certainty, row) : []),
          ];
        },
      });
      rows += chunk.rows;
      said.done(rows, source.readShare());
    }
    await output.keep();
  } catch (error) {
    await output.drop();
    throw error;
  }
  said.end(rows);
  if (!request.has("quiet")) screen.say(counted.text(say));
}

/** An option of another operation would change nothing, and who gave it would not be told. */
function refuseUnread(request: Request, { name }: Operation): void {
  for (const option of Object.keys(options) as OptionName[]) {
    const its = options[option].operation;
    if (its === undefined || its === name || request.values(option).length === 0) continue;
    throw wrongUsage(request.say.notRead(`--${option}`, its, name));
  }
}

/** What is asked of a table, and where it stands there. */
interface Table {
  readonly operation: Operation;
  readonly places: readonly Placed[];
}

/** A column that is read: from the table, or one value for all rows. */
interface Placed {
  readonly field: Field;
  readonly place: number;
  readonly cell: (raw: unknown) => Cell;
  readonly set: string | null;
}

function tableOf(request: Request, { columns }: Source): Table {
  const [file] = request.files;
  const { say } = request;
  const given = request.values("set").map((text) => pairOf("set", text, "=", request));
  const set = new Map(given);
  const kept = request.values("keep").flatMap((text) => text.split(","));
  const header = columns.map(({ name }) => name);
  for (const name of kept) {
    if (!header.includes(name)) throw wrongUsage(say.notSo("--keep", header.join(", "), name));
  }
  const names = [...header, ...given.map(([name]) => name)];
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) throw wrongData(say.columnTwice(file, twice));
  const operation = chosen({ file, columns: names, kept, of: request.value("of") }, say);
  refuseUnread(request, operation);
  const places = operation.fields
    .filter(({ name }) => names.includes(name) && !kept.includes(name))
    .map((field): Placed => {
      const place = header.indexOf(field.name);
      const value = set.get(field.name);
      const cell = columns[place]?.cell ?? ((): Cell => null);
      return { field, place, cell, set: value === undefined ? null : textOrNull(value) };
    });
  return { operation, places };
}

/** A column of the result must not stand twice. */
function refuseTaken(copied: readonly SourceColumn[], added: readonly AddedColumn[], say: Speech): void {
  const taken = copied.find(({ name }) => added.some((one) => one.name === name));
  if (taken !== undefined) throw wrongData(say.columnTaken(taken.name));
}

function readRows(chunk: Chunk, { places }: Table): ReturnType<typeof columnsBuilder>["columns"] {
  const kinds = new Map(places.map(({ field }): [string, Kind] => [field.name, field.kind]));
  const builder = columnsBuilder(kinds);
  for (const { field, place, cell, set } of places) {
    const raw = place < 0 ? null : chunk.column(place);
    for (let row = 0; row < chunk.rows; row += 1) builder.add(field.name, raw === null ? set : cell(raw[row]));
  }
  return builder.columns;
}

/** Where the first wrong cell stands, and why it is wrong. */
function whatIsWrong(
  file: string,
  row: number,
  reason: string | null,
  chunk: Chunk,
  { places }: Table,
  say: Speech,
): string {
  const column = reason?.slice(reason.indexOf(":") + 1) ?? "";
  const found = places.find(({ field }) => field.name === column);
  if (found === undefined) return say.wrongRow(file, chunk.lineOf(row), column, "");
  const { field, place, cell, set } = found;
  const read = place < 0 ? set : cell(chunk.column(place)[row]);
  const text = read === null || typeof read === "string" ? (read ?? "") : textOfItems(read);
  const line = chunk.lineOf(row);
  const isRight = columnsBuilder(new Map([[column, field.kind]])).add(column, read);
  return isRight
    ? say.wrongRow(file, line, column, text)
    : say.wrongCell(file, line, column, text, kindText(field.kind, say));
}

/** How many rows there are of each code, and the first of those that were not worked out. */
function tally(): {
  readonly add: (code: string, line: number, reason: string | null) => void;
  readonly text: (say: Speech) => string;
} {
  const rows = new Map<string, { count: number; readonly line: number; readonly reason: string | null }>();
  return {
    add(code, line, reason) {
      const known = rows.get(code);
      if (known === undefined) rows.set(code, { count: 1, line, reason });
      else known.count += 1;
    },
    text: (say) =>
      [...rows]
        .map(([code, { count, line, reason }]) =>
          say.rowsOf(code, count, reason === null ? "" : say.firstAt(line, reason)),
        )
        .map((line) => `${line}\n`)
        .join(""),
  };
}
