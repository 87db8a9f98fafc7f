import { inputAt, resultOf, type Outcome } from "./inputs.js";
import { prototypesNow, strayKeys } from "./prototypes.js";

/** Told of the place whose input is about to be passed. */
export type Progress = (place: number) => void;

/** What came of all inputs. */
export interface Report {
  /** By function, how many inputs had which outcome. */
  readonly counts: Readonly<Record<string, Readonly<Record<Outcome, number>>>>;
  /** Bytes in use after a collection: at a tenth of the inputs, and at the end. Empty where none can be forced. */
  readonly heap: Readonly<Record<string, number>>;
  readonly longest: { readonly place: number; readonly target: string; readonly ms: number };
  /** What must not have happened, each kind once. */
  readonly wrong: readonly { readonly place: number; readonly what: string }[];
}

// What is kept at the end beside what is kept after a tenth: compiled code and the counts, and no input.
const MOST_GROWTH = 24 * 2 ** 20;
const MOST_SHOWN = 50;

// Parts of the inputs, in hundredths, after which the heap is measured.
const PARTS = [10, 25, 50, 75, 100];

/** Passes so many malformed inputs, one after another, and says what came of them. */
export async function fuzzing(inputs: number, seed: number, progress: Progress = () => undefined): Promise<Report> {
  const counts: Record<string, Record<Outcome, number>> = {};
  const wrong = new Map<string, { place: number; what: string }>();
  const heap: Record<string, number> = {};
  const before = prototypesNow();
  let longest = { place: 0, target: "", ms: 0 };
  const note = (place: number, what: string): void => {
    const kind = what.split("\n").slice(0, 4).join(" ");
    if (wrong.size < MOST_SHOWN && !wrong.has(kind)) wrong.set(kind, { place, what });
  };
  for (let place = 0; place < inputs; place += 1) {
    progress(place);
    const put = inputAt(seed, place);
    const begun = performance.now();
    const result = resultOf(put);
    const { target, outcome, wrong: what } = result instanceof Promise ? await result : result;
    const ms = performance.now() - begun;
    if (ms > longest.ms) longest = { place, target, ms };
    counts[target] ??= { refused: 0, undetermined: 0, determined: 0, given: 0 };
    if (outcome !== null) counts[target][outcome] += 1;
    if (what !== null) note(place, `${target}: ${what}`);
    const part = ((place + 1) * 100) / inputs;
    if (PARTS.includes(part)) await measure(`${String(part)} %`);
  }
  const stray = strayKeys();
  if (stray.length > 0) note(inputs, `an object made afterwards has ${stray.join(", ")}`);
  const after = prototypesNow();
  const changed = [...after.filter((key) => !before.includes(key)), ...before.filter((key) => !after.includes(key))];
  if (changed.length > 0) note(inputs, `prototypes changed: ${changed.join(", ")}`);
  const grown = (heap["100 %"] ?? 0) - (heap["10 %"] ?? 0);
  if (grown > MOST_GROWTH) note(inputs, `the heap grew by ${String(grown)} bytes`);
  return { counts, heap, longest, wrong: [...wrong.values()] };

  async function measure(when: string): Promise<void> {
    const { gc } = globalThis;
    if (gc === undefined) return;
    // What a promise still holds is let go of first.
    await new Promise((resolve) => setTimeout(resolve, 50));
    gc();
    gc();
    heap[when] = process.memoryUsage().heapUsed;
  }
}
