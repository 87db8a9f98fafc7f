// Reads members from Parquet into shared columns, chunk by chunk.
import type { DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api";
import { join } from "node:path";
import { ACTIVITIES, type Members } from "./columns.js";
import { CHUNK, itemsOf, listsOf, valuesOf } from "./memory.js";

/** Members of which chunks are read until there are no more. */
export interface Reader {
  /** Fills columns with as many members as they hold, in whole chunks; 0 at the end. */
  fill(members: Members): Promise<number>;
}

/** Begins to read the members in a folder, in their order. */
export async function reader(connection: DuckDBConnection, folder: string): Promise<Reader> {
  const names = `['${ACTIVITIES.join("', '")}']`;
  const stream = await connection.stream(`
    SELECT id, (sex = 'male')::UTINYINT, (list_position(${names}, activity) - 1)::UTINYINT, birth_date, children_raised,
      moudjahid::UTINYINT, war_invalidity_percent, totally_incapacitated::UTINYINT, dependent_spouse::UTINYINT, start_on,
      years::INTEGER[], bases::DOUBLE[], quarters
    FROM read_parquet('${join(folder, "members-*.parquet")}')`);
  return {
    async fill(members) {
      let rows = 0;
      members.offsets[0] = 0;
      while (rows + CHUNK <= members.id.length) {
        const chunk = await stream.fetchChunk();
        if (chunk === null || chunk.rowCount === 0) break;
        copy(chunk, members, rows);
        rows += chunk.rowCount;
      }
      return rows;
    },
  };
}

function copy(chunk: DuckDBDataChunk, members: Members, at: number): void {
  members.id.set(valuesOf(chunk, 0, Int32Array), at);
  members.sex.set(valuesOf(chunk, 1, Uint8Array), at);
  members.activity.set(valuesOf(chunk, 2, Uint8Array), at);
  members.birthDate.set(valuesOf(chunk, 3, Int32Array), at);
  members.childrenRaised.set(valuesOf(chunk, 4, Uint8Array), at);
  members.moudjahid.set(valuesOf(chunk, 5, Uint8Array), at);
  members.warInvalidityPercent.set(valuesOf(chunk, 6, Uint8Array), at);
  members.totallyIncapacitated.set(valuesOf(chunk, 7, Uint8Array), at);
  members.dependentSpouse.set(valuesOf(chunk, 8, Uint8Array), at);
  members.startOn.set(valuesOf(chunk, 9, Int32Array), at);
  copyCareers(chunk, members, at);
}

/** Each list is copied from where it lies: a chunk may hold the lists of other rows too. */
function copyCareers(chunk: DuckDBDataChunk, members: Members, at: number): void {
  const [years, bases, quarters] = [
    itemsOf(chunk, 10, Int32Array),
    itemsOf(chunk, 11, Float64Array),
    itemsOf(chunk, 12, Uint8Array),
  ];
  const places = [listsOf(chunk, 10), listsOf(chunk, 11), listsOf(chunk, 12)] as const;
  let to = members.offsets[at] ?? 0;
  for (let row = 0; row < chunk.rowCount; row += 1) {
    const count = Number(places[0][2 * row + 1]);
    const [year, base, quarter] = places.map((lists) => Number(lists[2 * row])) as [number, number, number];
    for (let item = 0; item < count; item += 1, to += 1) {
      members.years[to] = years[year + item] as number;
      members.bases[to] = bases[base + item] as number;
      members.quarters[to] = quarters[quarter + item] as number;
    }
    members.offsets[at + row + 1] = to;
  }
}
