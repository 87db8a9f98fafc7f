import { inspect, parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { fuzzing, type Progress, type Report } from "./fuzzing.js";
import { inputAt, resultOf } from "./inputs.js";

// Malformed inputs through every function that takes one: `npm run fuzz -- --inputs 1000000 --seed 1`. The input of a place
// is made from the seed and the place alone: `--seed 1 --only 4711` shows one and what comes of it.

// Milliseconds of work, which a busy machine does not lengthen; and of waiting, in which nothing may be done at all.
const LONGEST_CALL = 5000;
const LONGEST_WAIT = 120_000;
const BAR = 40;

if (isMainThread) await watch();
else await work();

async function watch(): Promise<void> {
  const { values } = parseArgs({
    options: {
      inputs: { type: "string", default: "1000000" },
      seed: { type: "string", default: "20261121" },
      only: { type: "string" },
    },
  });
  const [inputs, seed] = [Number(values.inputs), Number(values.seed)];
  if (values.only !== undefined) return showOne(seed, Number(values.only));
  const shared = new SharedArrayBuffer(8);
  const progress = new Int32Array(shared);
  console.log(`${String(inputs)} inputs, seed ${String(seed)}`);
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { inputs, seed, shared },
    resourceLimits: { stackSizeMb: 4 },
  });
  let [place, since, used] = [-1, Date.now(), process.cpuUsage()];
  const timer = setInterval(() => {
    const [now = 0, begun = 0] = progress;
    if (now !== place || begun === 0) [place, since, used] = [now, Date.now(), process.cpuUsage()];
    showProgress(now, inputs);
    const { user, system } = process.cpuUsage(used);
    if ((user + system) / 1000 < LONGEST_CALL && Date.now() - since < LONGEST_WAIT) return;
    console.error(
      `\nplace ${String(now)} has taken more than ${String(LONGEST_CALL)} ms: --seed ${String(seed)} --only ${String(now)}`,
    );
    process.exit(1);
  }, 250);
  const report = await new Promise<Report>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the worker ended with ${String(code)}`)));
  });
  clearInterval(timer);
  showProgress(inputs, inputs);
  showReport(report, seed);
  if (report.wrong.length > 0) process.exitCode = 1;
}

async function work(): Promise<void> {
  const { inputs, seed, shared } = workerData as { inputs: number; seed: number; shared: SharedArrayBuffer };
  const cells = new Int32Array(shared);
  const progress: Progress = (place) => {
    Atomics.store(cells, 0, place);
    Atomics.store(cells, 1, 1);
  };
  parentPort?.postMessage(await fuzzing(inputs, seed, progress));
}

async function showOne(seed: number, place: number): Promise<void> {
  const put = inputAt(seed, place);
  console.log(put.target.name);
  console.log(shown(put.input));
  console.log(await resultOf(put));
}

function shown(input: unknown): string {
  try {
    return inspect(input, { depth: 8, breakLength: 120 }).slice(0, 20_000);
  } catch (error) {
    return `an input that throws when it is looked at: ${String(error)}`;
  }
}

function showProgress(done: number, all: number): void {
  if (!process.stdout.isTTY) return;
  const filled = Math.round((done / all) * BAR);
  process.stdout.write(`\r[${"#".repeat(filled)}${" ".repeat(BAR - filled)}] ${String(done)}`);
}

function showReport({ counts, heap, longest, wrong }: Report, seed: number): void {
  console.log();
  console.table(counts);
  const totals = Object.values(counts).reduce<Record<string, number>>((sum, row) => {
    for (const [outcome, count] of Object.entries(row)) sum[outcome] = (sum[outcome] ?? 0) + count;
    return sum;
  }, {});
  console.log(
    Object.entries(totals)
      .map(([outcome, count]) => `${outcome} ${String(count)}`)
      .join(", "),
  );
  console.log(`longest call ${String(Math.round(longest.ms))} ms: --only ${String(longest.place)} (${longest.target})`);
  for (const [when, bytes] of Object.entries(heap)) console.log(`heap at ${when}: ${(bytes / 2 ** 20).toFixed(1)} MiB`);
  for (const one of wrong) console.log(`wrong: ${one.what} (--seed ${String(seed)} --only ${String(one.place)})`);
  console.log(wrong.length === 0 ? "nothing wrong" : `${String(wrong.length)} wrong`);
}
