import { request, type IncomingMessage } from "node:http";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Cluster } from "./cluster.js";
import { dialect, type Dialect } from "./dialect.js";
import { textOf, type Engine } from "./engine.js";
import type { Column, ColumnKind, Table } from "./table.js";

const TYPES: Readonly<Record<ColumnKind, string>> = {
  count: "Int32",
  amount: "Int64",
  day: "Int32",
  word: "String",
  amounts: "Array(Int64)",
  counts: "Array(UInt8)",
};

/**
 * The servers of a cluster as one engine: the law and the rules on every server, the facts shared out by their id through a
 * `Distributed` table, and each rule asked through another one, so that each server computes its own rows.
 */
export async function clickhouse(cluster: Cluster, write: Dialect = dialect("clickhouse")): Promise<Engine> {
  const { ports, name } = cluster;
  const first = ports[0] as number;
  const run = (port: number, sql: string): Promise<string> => answered(port, sql);
  const everywhere = async (sql: string): Promise<void> => {
    for (const port of ports) await run(port, sql);
  };

  async function loadLaw(table: Table): Promise<void> {
    await everywhere(`DROP TABLE IF EXISTS ${table.name}`);
    await everywhere(`CREATE TABLE ${table.name} (${columnsOf(table)}) ENGINE = Memory`);
    for (const port of ports) await insert(port, table.name, table);
  }

  return {
    name: `ClickHouse ${(await run(first, "SELECT version()")).trim()}, ${ports.length} servers`,
    dialect: write,
    loadLaw,
    async loadFacts(table) {
      await everywhere(`DROP TABLE IF EXISTS ${table.name}`);
      await everywhere(`DROP TABLE IF EXISTS ${table.name}_all`);
      await everywhere(`CREATE TABLE ${table.name} (${columnsOf(table)}) ENGINE = MergeTree() ORDER BY id`);
      const all = `ENGINE = Distributed(${name}, default, ${table.name}, intHash32(id))`;
      await run(first, `CREATE TABLE ${table.name}_all AS ${table.name} ${all}`);
      await insert(first, `${table.name}_all`, table);
    },
    async define(view, sql) {
      await everywhere(`DROP TABLE IF EXISTS ${view}`);
      await everywhere(write(sql));
      await run(first, `DROP TABLE IF EXISTS ${view}_all`);
      await run(first, `CREATE TABLE ${view}_all AS ${view} ENGINE = Distributed(${name}, default, ${view})`);
    },
    async compute(columns, view) {
      await run(first, "DROP TABLE IF EXISTS result");
      await run(first, write(`CREATE TABLE result ENGINE = Memory AS SELECT ${columns.join(", ")} FROM ${view}_all`));
    },
    async *result() {
      const response = await sent(first, "SELECT * FROM result ORDER BY id FORMAT TabSeparated");
      yield* createInterface({ input: response, crlfDelay: Infinity });
    },
    async spread(table) {
      const counts: number[] = [];
      for (const port of ports) counts.push(Number(await run(port, `SELECT count() FROM ${table}`)));
      return counts;
    },
    close: () => cluster.stop(),
  };
}

async function insert(port: number, into: string, table: Table): Promise<void> {
  const query = encodeURIComponent(`INSERT INTO ${into} FORMAT TabSeparated`);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const path = `/?insert_distributed_sync=1&query=${query}`;
    const sending = request({ ...CALL, port, path }, resolve).on("error", reject);
    pipeline(Readable.from(textOf(table, asNumber)), sending).catch(reject);
  });
  await read(response, `INSERT INTO ${into}`);
}

// A connection for each call: the server ends one that is kept while a million rows are worked out here.
const CALL = { host: "127.0.0.1", method: "POST", agent: false } as const;

function sent(port: number, sql: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request({ ...CALL, port, path: "/" }, resolve)
      .on("error", reject)
      .end(sql);
  });
}

async function answered(port: number, sql: string): Promise<string> {
  return read(await sent(port, sql), sql);
}

async function read(response: IncomingMessage, sql: string): Promise<string> {
  let text = "";
  for await (const piece of response.setEncoding("utf8")) text += String(piece);
  if (response.statusCode === 200) return text;
  throw new Error(`${text.trim()}\n${sql}`);
}

function columnsOf({ columns }: Table): string {
  return columns.map(typed).join(", ");
}

function typed({ name, kind, nullable }: Column): string {
  return `${name} ${nullable === true ? `Nullable(${TYPES[kind]})` : TYPES[kind]}`;
}

function asNumber(day: string): string {
  return String(Number(day.replaceAll("-", "")));
}
