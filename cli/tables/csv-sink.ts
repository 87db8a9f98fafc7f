import { stringify } from "csv-stringify/sync";
import type { FileHandle } from "node:fs/promises";
import { textOfItems } from "../cells/cell.js";
import { dayWriter, dinarsText } from "../cells/written.js";
import type { ResultKind, ResultValue } from "../operations/results.js";
import type { Sink, SinkColumns, SourceColumn, WrittenRows } from "./table.js";

/** Writes rows as CSV, amounts in DA with two decimals. */
export async function csvSink(handle: FileHandle, columns: SinkColumns, separator: string): Promise<Sink> {
  const { copied, added } = columns;
  const days = dayWriter();
  // A lone carriage return would be read as an end of line.
  const written = (rows: readonly (readonly string[])[]): string =>
    stringify(rows as string[][], { delimiter: separator, quoted_match: /\r/ });
  await handle.appendFile(written([[...copied, ...added].map(({ name }) => name)]));
  return {
    async write({ rows, chunk, valuesAt }: WrittenRows) {
      const cells = copied.map((column, place) => ({ column, raw: chunk?.column(place) ?? [] }));
      const lines = Array.from({ length: rows }, (_, row) => [
        ...cells.map(({ column, raw }) => copiedText(column, raw[row])),
        ...valuesAt(row).map((value, place) => resultText(value, added[place]?.kind ?? "text", days)),
      ]);
      await handle.appendFile(written(lines));
    },
    finish: () => Promise.resolve(),
  };
}

/** Text stands as it stood, spaces and all. */
function copiedText(column: SourceColumn, raw: unknown): string {
  if (typeof raw === "string") return raw;
  const cell = column.cell(raw);
  if (cell === null) return "";
  return typeof cell === "string" ? cell : textOfItems(cell);
}

function resultText(value: ResultValue, kind: ResultKind, days: (count: number) => string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return value;
  if (kind === "amount") return dinarsText(value);
  return kind === "day" ? days(value) : String(value);
}
