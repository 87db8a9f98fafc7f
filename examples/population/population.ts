// Draws a population, computes it and counts what came of it.
import { DuckDBInstance } from "@duckdb/node-api";
import { createCasnos } from "casnos-rules";
import { accountOf, type Account } from "./account.js";
import { MEMBERS_AT_ONCE } from "./columns.js";
import { compute } from "./compute.js";
import { generate } from "./generate.js";
import { boundsOf } from "./members.js";
import { watched } from "./memory-in-use.js";
import type { Progress } from "./progress.js";

/** What to do. */
export interface Order {
  readonly members: number;
  readonly seed: number;
  readonly threads: number;
  /** How many go through a thread at a time; whole chunks of DuckDB. */
  readonly membersAtOnce?: number;
  /** An empty folder. */
  readonly folder: string;
  readonly progress: (what: string, all: number) => Progress;
}

/** How fast a part was, and the most memory that the program held meanwhile. */
export interface Part {
  readonly membersPerSecond: number;
  /** Bytes. */
  readonly mostMemory: number;
}

/** What came of it. */
export interface Done {
  readonly account: Account;
  readonly drawing: Part;
  readonly computing: Part;
}

/** DuckDB may hold so much, however many members there are; the threads hold the rest. */
const MEMORY_OF_DUCKDB = "256MB";

/** Draws, computes and counts a population. */
export async function population(order: Order): Promise<Done> {
  const { members, seed, threads, membersAtOnce = MEMBERS_AT_ONCE, folder, progress } = order;
  const database = await DuckDBInstance.create(":memory:", {
    memory_limit: MEMORY_OF_DUCKDB,
    threads: String(threads),
    temp_directory: folder,
  });
  const [reading, writing] = [await database.connect(), await database.connect()];
  try {
    const bounds = boundsOf(createCasnos());
    const drawing = await timed("drawing  ", (drawn) => generate(writing, { members, seed, bounds, folder, drawn }));
    const computing = await timed("computing", (computed) =>
      compute(reading, writing, { folder, threads, membersAtOnce, computed }),
    );
    const account = await accountOf(reading, folder, computing.value);
    return { account, drawing: drawing.part, computing: computing.part };
  } finally {
    reading.closeSync();
    writing.closeSync();
    database.closeSync();
  }

  async function timed<T>(
    what: string,
    run: (at: (members: number) => void) => Promise<T>,
  ): Promise<{ readonly value: T; readonly part: Part }> {
    const shown = progress(what, members);
    const { value, mostMemory } = await watched(() =>
      run((done) => {
        shown.at(done);
      }),
    );
    return { value, part: { membersPerSecond: shown.over(), mostMemory } };
  }
}
