import { ByteWriter, ParquetWriter, type ColumnSource } from "hyparquet-writer";
import type { SchemaElement } from "hyparquet";
import type { FileHandle } from "node:fs/promises";
import { wrongData } from "../failure.js";
import type { ResultKind, ResultValue } from "../operations/results.js";
import type { Speech } from "../words/speech.js";
import { withoutConversion } from "./parquet-schema.js";
import type { Sink, SinkColumns, SourceColumn, WrittenRows } from "./table.js";

const CREATED_BY = "casnos-rules";

/**
 * Writes rows as Parquet, a row group for each piece: amounts as DECIMAL(18, 2), days as DATE. What is copied keeps its
 * type; from CSV it is text.
 */
export function parquetSink(handle: FileHandle, { copied, added }: SinkColumns, say: Speech): Sink {
  const bytes = new ByteWriter();
  const results = added.map(({ name, kind }) => ({ name, repetition_type: "OPTIONAL", ...TYPES[kind] }) as const);
  const elements = copied.map((column) => elementsOf(column, say));
  const root = { name: "schema", num_children: copied.length + added.length };
  // The whole numbers of what is copied pass as they are; what they mean is said in the footer.
  const physical = [root, ...elements.flat().map(withoutConversion), ...results];
  const writer = new ParquetWriter({ writer: bytes, schema: physical, createdBy: CREATED_BY });

  async function toFile(): Promise<void> {
    await handle.appendFile(bytes.getBytes());
    bytes.index = 0;
  }

  return {
    async write({ rows, chunk, valuesAt }: WrittenRows) {
      const worked = added.map((): (ResultValue | bigint)[] => []);
      for (let row = 0; row < rows; row += 1) {
        for (const [place, value] of valuesAt(row).entries()) {
          worked[place]?.push(typeof value === "number" && added[place]?.kind === "amount" ? BigInt(value) : value);
        }
      }
      const columnData = [
        ...copied.map((column, place): ColumnSource => ({
          name: column.name,
          data: copiedValues(column, chunk?.column(place) ?? []),
          statistics: false,
        })),
        ...added.map(({ name }, place): ColumnSource => ({ name, data: worked[place] ?? [] })),
      ];
      await writer.write({ columnData, rowGroupSize: Math.max(1, rows) });
      await toFile();
    },
    async finish() {
      writer.schema = [root, ...elements.flat(), ...results];
      await writer.finish();
      await toFile();
    },
  };
}

const TYPES: Readonly<Record<ResultKind, Omit<SchemaElement, "name">>> = {
  amount: { type: "INT64", converted_type: "DECIMAL", precision: 18, scale: 2 },
  day: { type: "INT32", converted_type: "DATE" },
  count: { type: "INT32" },
  flag: { type: "BOOLEAN" },
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
};

function elementsOf({ name, schema }: SourceColumn, say: Speech): readonly SchemaElement[] {
  if (schema === null) return [{ name, repetition_type: "OPTIONAL", ...TYPES.text }];
  if (schema.some(({ type }) => type === "INT96")) throw wrongData(say.notCopied(name, "INT96"));
  return schema;
}

/** Of CSV, a cell without a letter has no value. */
function copiedValues({ schema }: SourceColumn, raw: ArrayLike<unknown>): unknown[] {
  return schema === null ? Array.from(raw, (text) => (text === "" ? null : text)) : Array.from(raw);
}
