// Members from Parquet through all threads back to Parquet. A batch stands in a slot of shared memory from the moment it is
// read until it is written; there are a few more slots than threads, so whoever is ahead waits for whoever is behind.
import type { DuckDBConnection } from "@duckdb/node-api";
import { build } from "esbuild";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { FIRST_YEAR, LAST_YEAR, slot, type Slot } from "./columns.js";
import { queue, type Queue } from "./queue.js";
import { reader } from "./read.js";
import type { Job, Tally } from "./worker.js";
import { writer } from "./write.js";

/** What to compute, and where it lies. */
export interface Asked {
  readonly folder: string;
  readonly threads: number;
  /** How many go through a thread at a time; whole chunks of DuckDB. */
  readonly membersAtOnce: number;
  /** Called after each batch, with the members computed and written so far. */
  readonly computed: (members: number) => void;
}

/** What came of all members together. */
export interface Whole {
  readonly members: number;
  readonly massByYear: readonly number[];
  readonly massThen: number;
  readonly massReformed: number;
  readonly reasons: ReadonlyMap<string, number>;
  /** SHA-256 of all answers, in the order of the members. */
  readonly digest: string;
}

const MORE_SLOTS_THAN_THREADS = 2;

interface Batch {
  readonly rows: number;
  readonly slot: number;
  readonly tally: Promise<Tally>;
}

/** Reads, computes and writes all members of a folder. */
export async function compute(from: DuckDBConnection, to: DuckDBConnection, asked: Asked): Promise<Whole> {
  const { folder, threads, membersAtOnce, computed } = asked;
  const slots = Array.from({ length: threads + MORE_SLOTS_THAN_THREADS }, () => slot(membersAtOnce));
  const free = queue(slots.map((_, place) => place));
  const batches = queue<Batch | null>();
  const workers = await startWorkers(threads, slots);
  const idle = queue(workers);
  const fail = (error: Error): void => [free, batches, idle].forEach((one) => one.fail(error));
  try {
    const writing = write();
    writing.catch(fail);
    await Promise.all([read(free, batches, idle), writing]);
    return await writing;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  async function read(free: Queue<number>, batches: Queue<Batch | null>, idle: Queue<Worker>): Promise<void> {
    const members = await reader(from, folder);
    for (;;) {
      const at = await free.take();
      const rows = await members.fill((slots[at] as Slot).members);
      if (rows === 0) break;
      const worker = await idle.take();
      const tally = run(worker, { slot: at, rows });
      tally.then(() => idle.put(worker), fail);
      batches.put({ rows, slot: at, tally });
    }
    batches.put(null);
  }

  /** Batches are written in the order in which they were read, whichever is done first. */
  async function write(): Promise<Whole> {
    const answers = await writer(to, folder);
    const massByYear = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, () => 0);
    const reasons = new Map<string, number>();
    let [members, massThen, massReformed] = [0, 0, 0];
    for (let batch = await batches.take(); batch !== null; batch = await batches.take()) {
      const tally = await batch.tally;
      await answers.append(slots[batch.slot] as Slot, batch.rows);
      free.put(batch.slot);
      tally.massByYear.forEach((mass, year) => (massByYear[year] = (massByYear[year] ?? 0) + mass));
      tally.reasons.forEach((count, reason) => reasons.set(reason, (reasons.get(reason) ?? 0) + count));
      massThen += tally.massThen;
      massReformed += tally.massReformed;
      members += batch.rows;
      computed(members);
    }
    return { members, massByYear, massThen, massReformed, reasons, digest: await answers.close() };
  }
}

/** One job at a time for each worker: what it says next is the answer. */
function run(worker: Worker, job: Job): Promise<Tally> {
  return new Promise((give, refuse) => {
    worker.once("error", refuse);
    worker.once("message", (tally: Tally) => {
      worker.off("error", refuse);
      give(tally);
    });
    worker.postMessage(job);
  });
}

/** Threads run JavaScript, so their program is bundled first. */
async function startWorkers(count: number, slots: readonly Slot[]): Promise<readonly Worker[]> {
  const root = join(import.meta.dirname, "..", "..");
  const outfile = join(root, ".cache", "population", "worker.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "worker.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    tsconfig: join(root, "tsconfig.test.json"),
    logLevel: "error",
  });
  return Array.from({ length: count }, () => new Worker(outfile, { workerData: { slots } }));
}
