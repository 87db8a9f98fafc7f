import { DuckDBInstance, version } from "@duckdb/node-api";
import { createReadStream, createWriteStream, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { dialect, type Dialect } from "./dialect.js";
import { textOf, type Engine } from "./engine.js";
import type { Column, ColumnKind, Table } from "./table.js";

const TYPES: Readonly<Record<ColumnKind, string>> = {
  count: "INTEGER",
  amount: "BIGINT",
  day: "DATE",
  word: "VARCHAR",
  amounts: "BIGINT[]",
  counts: "UTINYINT[]",
};

const AS_TEXT = String.raw`(FORMAT csv, DELIMITER '\t', NULLSTR '\N', HEADER false, QUOTE '', ESCAPE '')`;

/** DuckDB within this process, its tables in memory. */
export async function duckdb(write: Dialect = dialect("duckdb")): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const folder = await mkdtemp(join(tmpdir(), "casnos-sql-"));
  const file = join(folder, "rows.tsv");
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", remove);
  const run = async (sql: string): Promise<void> => {
    await connection.run(sql);
  };

  async function load(table: Table): Promise<void> {
    const columns = table.columns.map(typed).join(", ");
    await run(`CREATE OR REPLACE TABLE ${table.name} (${columns})`);
    await pipeline(Readable.from(textOf(table, (day) => day)), createWriteStream(file));
    await run(`COPY ${table.name} FROM '${file}' ${AS_TEXT}`);
  }

  return {
    name: `DuckDB ${version()}`,
    dialect: write,
    loadLaw: load,
    loadFacts: load,
    define: (view, sql) => run(`DROP VIEW IF EXISTS ${view}; ${write(sql)}`),
    compute: (columns, view) =>
      run(write(`CREATE OR REPLACE TABLE result AS SELECT ${columns.join(", ")} FROM ${view}`)),
    async *result() {
      await run(`COPY (FROM result ORDER BY id) TO '${file}' ${AS_TEXT}`);
      yield* createInterface({ input: createReadStream(file), crlfDelay: Infinity });
    },
    async spread(table) {
      const rows = await connection.runAndReadAll(`SELECT count(*) FROM ${table}`);
      return rows.getRows().map(([count]) => Number(count));
    },
    close() {
      connection.closeSync();
      instance.closeSync();
      process.off("exit", remove);
      remove();
      return Promise.resolve();
    },
  };
}

function typed({ name, kind, nullable }: Column): string {
  return `${name} ${TYPES[kind]}${nullable === true ? "" : " NOT NULL"}`;
}
