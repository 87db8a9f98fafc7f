import type { FileHandle } from "node:fs/promises";
import type { Speech } from "../words/speech.js";
import { csvSink } from "./csv-sink.js";
import { csvSource } from "./csv-source.js";
import { parquetSink } from "./parquet-sink.js";
import { parquetSource } from "./parquet-source.js";
import { formatOf, type Sink, type SinkColumns, type Source } from "./table.js";

/** Opens a table to read, by the ending of its name. */
export function openSource(file: string, separator: string | null, say: Speech): Promise<Source> {
  return formatOf(file) === "parquet" ? parquetSource(file, say) : csvSource(file, separator, say);
}

/** Begins a table to write, by the ending of its name. */
export async function openSink(
  file: string,
  handle: FileHandle,
  columns: SinkColumns,
  separator: string | null,
  say: Speech,
): Promise<Sink> {
  return formatOf(file) === "parquet"
    ? parquetSink(handle, columns, say)
    : await csvSink(handle, columns, separator ?? ",");
}
