import { CsvError, parse, type Options, type Parser } from "csv-parse";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { textOrNull, type Cell } from "../cells/cell.js";
import { isOfTheSystem, wrongData } from "../failure.js";
import type { Speech } from "../words/speech.js";
import { ROWS_AT_A_TIME, type Chunk, type Source } from "./table.js";
import { NotUtf8, Utf8Check } from "./utf-8.js";

// What a row may hold at most: a longer one has a quote left open, which would take in the rest of the file.
const MOST_BYTES_OF_A_ROW = 1_048_576;
const SEPARATORS = [",", ";", "\t"];
const BYTE_ORDER_MARK = "\u{FEFF}";

/** Opens a CSV file; the separator is found in its header where it is not given. */
export async function csvSource(file: string, given: string | null, say: Speech): Promise<Source> {
  const { size } = await stat(file);
  const head = await headOf(file);
  if (head.trim() === "" && size <= MOST_BYTES_OF_A_ROW) throw wrongData(say.noHeader(file));
  const separator = given ?? separatorIn(head);
  const { parser, bytes, nextLine } = started(file, separator);
  const records = parser[Symbol.asyncIterator]() as AsyncIterator<PlacedRecord>;
  let header = await nextOf(records, file, nextLine, say);
  while (header !== null && hasNoCells(header)) header = await nextOf(records, file, nextLine, say);
  if (header === null) throw wrongData(say.noHeader(file));
  const { record: names } = header;
  // A row without cells stands for nothing, but where a table has one column: there it is an empty cell.
  const isBlank = (row: PlacedRecord): boolean => names.length > 1 && hasNoCells(row);

  async function* chunks(): AsyncGenerator<Chunk> {
    let rows: (readonly string[])[] = [];
    let lines: number[] = [];
    for (;;) {
      const next = await nextOf(records, file, nextLine, say);
      if (next !== null && !isBlank(next)) {
        const { record, line } = next;
        if (record.length !== names.length) {
          throw wrongData(say.otherCells(file, line, record.length, names.length));
        }
        rows.push(record);
        lines.push(line);
      }
      if (rows.length === ROWS_AT_A_TIME || (next === null && rows.length > 0)) {
        yield chunkOf(rows, lines);
        rows = [];
        lines = [];
      }
      if (next === null) return;
    }
  }

  return {
    columns: names.map((name) => ({ name: name.trim(), cell, schema: null })),
    separator,
    chunks,
    readShare: () => (size === 0 ? 1 : Math.min(1, bytes() / size)),
  };
}

/** A row, and the line on which it begins. */
interface PlacedRecord {
  readonly record: readonly string[];
  readonly line: number;
}

function hasNoCells({ record }: PlacedRecord): boolean {
  return record.length === 1 && record[0] === "";
}

interface Started {
  readonly parser: Parser;
  readonly bytes: () => number;
  /** The line on which the row begins that is read next. */
  readonly nextLine: () => number;
}

function started(file: string, separator: string): Started {
  let [line, linesSeen] = [1, 0];
  const options: Options<PlacedRecord, readonly string[]> = {
    bom: true,
    delimiter: separator,
    max_record_size: MOST_BYTES_OF_A_ROW,
    on_record(record, { lines }) {
      const placed = { record, line };
      // The parser counts both characters of a line break within quotes: of such a row the breaks are counted here.
      line += lines === linesSeen + 1 ? 1 : 1 + lineBreaksIn(record);
      linesSeen = lines;
      return placed;
    },
    relax_column_count: true,
  };
  // Its types know of no other record than what stands in the columns of a header.
  const parser = parse(options as unknown as Options);
  const check = new Utf8Check();
  // What goes wrong ends the parser, whose reader is told.
  pipeline(createReadStream(file), check, parser).catch((error: unknown) => parser.destroy(error as Error));
  return { parser, bytes: () => check.bytes, nextLine: () => line };
}

function lineBreaksIn(record: readonly string[]): number {
  return record.reduce((count, text) => count + (text.match(/\r\n|[\r\n]/g)?.length ?? 0), 0);
}

async function nextOf(
  records: AsyncIterator<PlacedRecord>,
  file: string,
  nextLine: () => number,
  say: Speech,
): Promise<PlacedRecord | null> {
  try {
    const next = await records.next();
    return next.done === true ? null : next.value;
  } catch (error) {
    if (error instanceof NotUtf8) throw wrongData(say.notUtf8(file, error.line));
    if (error instanceof CsvError) throw wrongData(say.notCsv(file, nextLine(), error.code));
    if (isOfTheSystem(error)) throw wrongData(say.noFile(file, error.message));
    throw error;
  }
}

function chunkOf(rows: readonly (readonly string[])[], lines: readonly number[]): Chunk {
  return {
    rows: rows.length,
    column: (place) => rows.map((row) => row[place]),
    lineOf: (row) => lines[row] ?? 0,
  };
}

function cell(raw: unknown): Cell {
  return typeof raw === "string" ? textOrNull(raw) : null;
}

/** The beginning of a file, as text; what is no UTF-8 is seen later. */
async function headOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(MOST_BYTES_OF_A_ROW) });
    return buffer.toString("utf8", 0, bytesRead).replace(BYTE_ORDER_MARK, "");
  } finally {
    await handle.close();
  }
}

/** The separator that stands most often in the first line, outside quotes. */
function separatorIn(head: string): string {
  const counts = new Map(SEPARATORS.map((separator) => [separator, 0]));
  let quoted = false;
  for (const letter of head.replace(/^[\r\n]+/, "")) {
    if (letter === '"') quoted = !quoted;
    if (quoted) continue;
    if (letter === "\n" || letter === "\r") break;
    const count = counts.get(letter);
    if (count !== undefined) counts.set(letter, count + 1);
  }
  const [[separator] = [","]] = [...counts].sort(([, one], [, other]) => other - one);
  return separator;
}
