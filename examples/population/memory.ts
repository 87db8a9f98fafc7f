// What DuckDB holds of a chunk, as typed arrays: a value is never made an object.
import type { DuckDBDataChunk } from "@duckdb/node-api";
import duckdb from "@duckdb/node-bindings";

/** A kind of typed array that a column of DuckDB is: INTEGER and DATE, UTINYINT, TINYINT, DOUBLE. */
export type Kind<A> = new (buffer: ArrayBufferLike, offset: number, length: number) => A;

/** How many rows DuckDB holds in a chunk at most. */
export const CHUNK: number = duckdb.vector_size();

/** The values of a column. */
export function valuesOf<A extends { BYTES_PER_ELEMENT: number }>(
  chunk: DuckDBDataChunk,
  column: number,
  kind: Kind<A> & { readonly BYTES_PER_ELEMENT: number },
): A {
  return over(duckdb.data_chunk_get_vector(chunk.chunk, column), kind, chunk.rowCount);
}

/** Where the list of a row lies among the items of its column: an offset and a length for each row. */
export function listsOf(chunk: DuckDBDataChunk, column: number): BigUint64Array {
  return over(duckdb.data_chunk_get_vector(chunk.chunk, column), BigUint64Array, chunk.rowCount * 2);
}

/** The items of all lists of a column. */
export function itemsOf<A extends { BYTES_PER_ELEMENT: number }>(
  chunk: DuckDBDataChunk,
  column: number,
  kind: Kind<A> & { readonly BYTES_PER_ELEMENT: number },
): A {
  const lists = duckdb.data_chunk_get_vector(chunk.chunk, column);
  return over(duckdb.list_vector_get_child(lists), kind, duckdb.list_vector_get_size(lists));
}

/** Writes the values of a column. */
export function putValues(chunk: DuckDBDataChunk, column: number, values: Values): void {
  put(duckdb.data_chunk_get_vector(chunk.chunk, column), values);
}

/** Writes a column of lists: where that of each row lies, and the items of all. */
export function putLists(chunk: DuckDBDataChunk, column: number, lists: BigUint64Array, items: Values): void {
  const vector = duckdb.data_chunk_get_vector(chunk.chunk, column);
  duckdb.list_vector_reserve(vector, items.length);
  duckdb.list_vector_set_size(vector, items.length);
  put(vector, lists);
  put(duckdb.list_vector_get_child(vector), items);
}

type Values = Int32Array | Uint8Array | Float64Array | BigInt64Array | BigUint64Array;

/** DuckDB takes no memory that threads share: what lies there is copied once more. */
function put(vector: duckdb.Vector, values: Values): void {
  const { buffer, byteOffset, byteLength } = values.buffer instanceof ArrayBuffer ? values : values.slice();
  duckdb.copy_data_to_vector(vector, 0, buffer as ArrayBuffer, byteOffset, byteLength);
}

function over<A>(vector: duckdb.Vector, kind: Kind<A> & { readonly BYTES_PER_ELEMENT: number }, length: number): A {
  const bytes = duckdb.vector_get_data(vector, length * kind.BYTES_PER_ELEMENT);
  return new kind(bytes.buffer, bytes.byteOffset, length);
}
