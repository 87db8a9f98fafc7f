// The same two columns in SQL, on tables in memory, in whole numbers; one thread, as the batch.
import { BIGINT, DuckDBDataChunk, DuckDBInstance, INTEGER, UTINYINT } from "@duckdb/node-api";
import { CHUNK, putValues } from "../../examples/population/memory.js";

/** Queries that each write a column of results. */
export interface InSql {
  readonly contributions: () => Promise<void>;
  readonly pensions: () => Promise<void>;
  /** The results of the last query, null where there is none. */
  readonly results: () => Promise<readonly (number | null)[]>;
  readonly close: () => void;
}

const WRONG = "base IS NULL OR base < 0 OR base > 100000000000000";

/** The month of a career from the sum of its best bases, half up. */
const MONTH = "(2 * best * least(held, 128) + 1920 * found) // (3840 * found)";

const CONTRIBUTIONS = `
  CREATE OR REPLACE TEMP TABLE result AS
  SELECT row, CASE WHEN ${WRONG} THEN NULL ELSE (6 * least(greatest(base, 28800000), 576000000) + 20) // 40 END AS amount,
    CASE WHEN ${WRONG} THEN 1 ELSE 0 END AS code
  FROM bases`;

const PENSIONS = `
  CREATE OR REPLACE TEMP TABLE result AS
  SELECT row,
    CASE WHEN NOT fine THEN NULL
      WHEN held >= 60 THEN least(greatest(${MONTH}, 2000000), 30000000)
      WHEN held >= 20 THEN greatest(${MONTH}, 1500000)
      ELSE NULL END AS amount,
    CASE WHEN fine THEN 0 ELSE 1 END AS code
  FROM (
    SELECT row, least(len(bases), 10) AS found,
      list_sum(list_slice(list_reverse_sort(bases), 1, 10))::BIGINT AS best, list_sum(quarters)::BIGINT AS held,
      len(bases) <= 400 AND len(bases) = len(quarters) AND list_min(bases) >= 0 AND list_max(bases) <= 100000000000000
        AND list_min(quarters) >= 1 AND list_max(quarters) <= 4 AS fine
    FROM careers
  )`;

/** Tables of the same columns. */
export async function inSql(bases: Float64Array, careers: Float64Array, quarters: Uint8Array): Promise<InSql> {
  const database = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await database.connect();
  await connection.run("CREATE TABLE bases (row INTEGER, base BIGINT)");
  await connection.run("CREATE TABLE years (place INTEGER, base BIGINT, quarters UTINYINT)");
  const put = async (table: string, amounts: Float64Array, counts: Uint8Array | null): Promise<void> => {
    const appender = await connection.createAppender(table);
    for (let from = 0; from < amounts.length; from += CHUNK) {
      const to = Math.min(amounts.length, from + CHUNK);
      const chunk = DuckDBDataChunk.create(
        counts === null ? [INTEGER, BIGINT] : [INTEGER, BIGINT, UTINYINT],
        to - from,
      );
      putValues(
        chunk,
        0,
        Int32Array.from({ length: to - from }, (_, row) => from + row),
      );
      putValues(chunk, 1, BigInt64Array.from(amounts.subarray(from, to), BigInt));
      if (counts !== null) putValues(chunk, 2, counts.subarray(from, to));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  };
  await put("bases", bases, null);
  await put("years", careers, quarters);
  await connection.run(`
    CREATE TABLE careers AS
    SELECT place // 40 AS row, list(base ORDER BY place) AS bases, list(quarters ORDER BY place) AS quarters
    FROM years GROUP BY row ORDER BY row`);
  await connection.run("DROP TABLE years");
  return {
    contributions: async () => {
      await connection.run(CONTRIBUTIONS);
    },
    pensions: async () => {
      await connection.run(PENSIONS);
    },
    results: async () => {
      const found = await connection.runAndReadAll("SELECT amount FROM result ORDER BY row");
      return found.getColumns()[0]?.map((amount) => (amount === null ? null : Number(amount))) ?? [];
    },
    close() {
      connection.closeSync();
      database.closeSync();
    },
  };
}
