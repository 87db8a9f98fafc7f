import { CsvError, parse, type Info, type Parser } from "csv-parse";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { textOrNull, type Cell } from "../cells/cell.js";
import { wrongData } from "../failure.js";
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
  const { parser, bytes, lastLine } = started(file, separator);
  const records = parser[Symbol.asyncIterator]() as AsyncIterator<InformedRecord>;
  const header = await nextOf(records, file, lastLine, say);
  if (header === null) throw wrongData(say.noHeader(file));
  const { record: names } = header;
  // A row without cells stands for nothing, but where a table has one column: there it is an empty cell.
  const isBlank = ({ record }: InformedRecord): boolean => names.length > 1 && record.length === 1 && record[0] === "";

  async function* chunks(): AsyncGenerator<Chunk> {
    let rows: (readonly string[])[] = [];
    let lines: number[] = [];
    for (;;) {
      const next = await nextOf(records, file, lastLine, say);
      if (next !== null && !isBlank(next)) {
        const { record, info } = next;
        if (record.length !== names.length) {
          throw wrongData(say.otherCells(file, info.lines, record.length, names.length));
        }
        rows.push(record);
        lines.push(info.lines);
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

interface InformedRecord {
  readonly record: readonly string[];
  readonly info: Info;
}

interface Started {
  readonly parser: Parser;
  readonly bytes: () => number;
  /** The line on which the last row ends that is whole. */
  readonly lastLine: () => number;
}

function started(file: string, separator: string): Started {
  let lastLine = 0;
  const parser = parse({
    bom: true,
    delimiter: separator,
    info: true,
    max_record_size: MOST_BYTES_OF_A_ROW,
    on_record(record, { lines }) {
      lastLine = lines;
      return record;
    },
    relax_column_count: true,
  });
  const check = new Utf8Check();
  // What goes wrong ends the parser, whose reader is told.
  pipeline(createReadStream(file), check, parser).catch((error: unknown) => parser.destroy(error as Error));
  return { parser, bytes: () => check.bytes, lastLine: () => lastLine };
}

async function nextOf(
  records: AsyncIterator<InformedRecord>,
  file: string,
  lastLine: () => number,
  say: Speech,
): Promise<InformedRecord | null> {
  try {
    const next = await records.next();
    return next.done === true ? null : next.value;
  } catch (error) {
    if (error instanceof NotUtf8) throw wrongData(say.notUtf8(file, error.line));
    if (error instanceof CsvError) throw wrongData(say.notCsv(file, lineOf(error, lastLine()), error.code));
    throw error;
  }
}

/** The line of a mistake; of a quote left open that of the row that it began in, for the rest of the file is in it. */
function lineOf(error: CsvError, lastLine: number): number {
  if (error.code === "CSV_QUOTE_NOT_CLOSED" || error.code === "CSV_MAX_RECORD_SIZE") return lastLine + 1;
  return typeof error["lines"] === "number" ? error["lines"] : lastLine + 1;
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
  for (const letter of head) {
    if (letter === '"') quoted = !quoted;
    if (quoted) continue;
    if (letter === "\n" || letter === "\r") break;
    const count = counts.get(letter);
    if (count !== undefined) counts.set(letter, count + 1);
  }
  const [[separator] = [","]] = [...counts].sort(([, one], [, other]) => other - one);
  return separator;
}
