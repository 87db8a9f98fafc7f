import {
  asyncBufferFromFile,
  parquetMetadataAsync,
  parquetSchema,
  type SchemaElement,
  type SchemaTree,
} from "hyparquet";
import { parquetReadColumn } from "hyparquet/src/read.js";
import { wrongData } from "../failure.js";
import type { Speech } from "../words/speech.js";
import { cellReader } from "./parquet-cells.js";
import { compressors } from "./parquet-compressors.js";
import { withoutConversion } from "./parquet-schema.js";
import { ROWS_AT_A_TIME, type Chunk, type Source } from "./table.js";

/** Opens a Parquet file, which is read one row group at a time. */
export async function parquetSource(file: string, say: Speech): Promise<Source> {
  const buffer = await asyncBufferFromFile(file);
  const refused = (error: unknown): never => {
    throw wrongData(say.notParquet(file, error instanceof Error ? error.message : String(error)));
  };
  const metadata = await parquetMetadataAsync(buffer).catch(refused);
  const columns = parquetSchema(metadata).children.map((tree) => ({
    name: tree.element.name,
    cell: cellReader(tree),
    schema: elementsOf(tree),
  }));
  const total = Number(metadata.num_rows);
  const physical = { ...metadata, schema: metadata.schema.map(withoutConversion) };
  let read = 0;

  async function* chunks(): AsyncGenerator<Chunk> {
    let groupStart = 0;
    for (const group of metadata.row_groups) {
      const groupEnd = groupStart + Number(group.num_rows);
      const values = new Map<string, ArrayLike<unknown>>();
      for (const { name } of columns) {
        const asked = { file: buffer, metadata: physical, compressors, columns: [name], utf8: false };
        values.set(name, await parquetReadColumn({ ...asked, rowStart: groupStart, rowEnd: groupEnd }).catch(refused));
      }
      for (let from = groupStart; from < groupEnd; from += ROWS_AT_A_TIME) {
        const to = Math.min(groupEnd, from + ROWS_AT_A_TIME);
        const [first, last] = [from - groupStart, to - groupStart];
        read = to;
        yield {
          rows: to - from,
          column: (place) => sliceOf(values.get(columns[place]?.name ?? "") ?? [], first, last),
          lineOf: (row) => from + row + 1,
        };
      }
      groupStart = groupEnd;
    }
  }

  return { columns, separator: null, chunks, readShare: () => (total === 0 ? 1 : read / total) };
}

function sliceOf(values: ArrayLike<unknown>, from: number, to: number): ArrayLike<unknown> {
  return Array.prototype.slice.call(values, from, to) as unknown[];
}

/** The elements of a column in the order in which they stand in the file. */
function elementsOf({ element, children }: SchemaTree): readonly SchemaElement[] {
  return [element, ...children.flatMap(elementsOf)];
}
