// Writes members to Parquet, a file for each part: no more than a part is ever held.
import { DATE, DOUBLE, DuckDBDataChunk, INTEGER, LIST, UTINYINT, type DuckDBConnection } from "@duckdb/node-api";
import { join } from "node:path";
import { ACTIVITIES, MEMBERS_AT_ONCE, SEXES, slot, type Members } from "./columns.js";
import { drawMembers, type Bounds } from "./members.js";
import { CHUNK, putLists, putValues } from "./memory.js";

const DRAWN = [
  ["id", INTEGER],
  ["sex", UTINYINT],
  ["activity", UTINYINT],
  ["birth_date", DATE],
  ["children_raised", UTINYINT],
  ["moudjahid", UTINYINT],
  ["war_invalidity_percent", UTINYINT],
  ["totally_incapacitated", UTINYINT],
  ["dependent_spouse", UTINYINT],
  ["start_on", DATE],
  ["years", LIST(INTEGER)],
  ["bases", LIST(DOUBLE)],
  ["quarters", LIST(UTINYINT)],
] as const;

const FIRST_LIST = 10;
/** How many members stand in a file. */
const MEMBERS_IN_A_PART = 8 * MEMBERS_AT_ONCE;

/** What to draw, and where it goes. */
export interface Wanted {
  readonly members: number;
  readonly seed: number;
  readonly bounds: Bounds;
  readonly folder: string;
  readonly drawn: (members: number) => void;
}

/** Draws members and writes them, part after part. */
export async function generate(connection: DuckDBConnection, wanted: Wanted): Promise<void> {
  const { members: all, seed, bounds, folder, drawn } = wanted;
  const { members } = slot();
  const columns = DRAWN.map(([name, type]) => `${name} ${type.toString()}`).join(", ");
  for (let part = 0; part * MEMBERS_IN_A_PART < all; part += 1) {
    await connection.run(`CREATE OR REPLACE TEMP TABLE drawn (${columns})`);
    const until = Math.min(all, (part + 1) * MEMBERS_IN_A_PART);
    for (let first = part * MEMBERS_IN_A_PART; first < until; first += MEMBERS_AT_ONCE) {
      const rows = Math.min(MEMBERS_AT_ONCE, until - first);
      drawMembers(members, first, rows, seed, bounds);
      await append(connection, members, rows);
    }
    await connection.run(`
      COPY (
        SELECT * REPLACE (
          ${named("sex", SEXES)}, ${named("activity", ACTIVITIES)},
          moudjahid = 1 AS moudjahid, totally_incapacitated = 1 AS totally_incapacitated,
          dependent_spouse = 1 AS dependent_spouse, years::SMALLINT[] AS years, bases::BIGINT[] AS bases
        ) FROM drawn
      ) TO '${join(folder, `members-${String(part).padStart(5, "0")}.parquet`)}' (FORMAT parquet)`);
    drawn(until);
  }
  await connection.run("DROP TABLE IF EXISTS drawn");
}

/** A column of places in a list, as a column of names. */
export function named(column: string, names: readonly string[]): string {
  return `['${names.join("', '")}'][${column} + 1] AS ${column}`;
}

async function append(connection: DuckDBConnection, members: Members, rows: number): Promise<void> {
  const appender = await connection.createAppender("drawn");
  const types = DRAWN.map(([, type]) => type);
  for (let from = 0; from < rows; from += CHUNK) {
    const to = Math.min(rows, from + CHUNK);
    const chunk = DuckDBDataChunk.create(types, to - from);
    scalarsOf(members).forEach((column, place) => {
      putValues(chunk, place, column.subarray(from, to));
    });
    const [first, last] = [members.offsets[from] ?? 0, members.offsets[to] ?? 0];
    const lists = listsFrom(members.offsets.subarray(from, to + 1));
    [members.years, members.bases, members.quarters].forEach((items, place) => {
      putLists(chunk, FIRST_LIST + place, lists, items.subarray(first, last));
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** The columns before the lists, in the order of the table. */
function scalarsOf(members: Members): readonly (Int32Array | Uint8Array)[] {
  const { id, sex, activity, birthDate, childrenRaised, moudjahid } = members;
  const { warInvalidityPercent, totallyIncapacitated, dependentSpouse, startOn } = members;
  return [
    id,
    sex,
    activity,
    birthDate,
    childrenRaised,
    moudjahid,
    warInvalidityPercent,
    totallyIncapacitated,
    dependentSpouse,
    startOn,
  ];
}

/** Offsets as DuckDB has them: a beginning and a length for each row. */
function listsFrom(offsets: Int32Array): BigUint64Array {
  const first = offsets[0] ?? 0;
  const lists = new BigUint64Array(2 * (offsets.length - 1));
  for (let row = 0; row + 1 < offsets.length; row += 1) {
    const begins = offsets[row] ?? 0;
    lists[2 * row] = BigInt(begins - first);
    lists[2 * row + 1] = BigInt((offsets[row + 1] ?? 0) - begins);
  }
  return lists;
}
