import type { Screen } from "./screen.js";
import type { Speech } from "./words/speech.js";

/** Says how far the work is, on standard error. */
export interface Progress {
  /** So many rows are done, which is so much of the file. */
  done(rows: number, share: number): void;
  /** All is done. */
  end(rows: number): void;
}

const MILLISECONDS_BETWEEN_LINES = 5000;
const MILLISECONDS_BETWEEN_BARS = 100;
const WIDTH = 24;

/** A bar that moves on a terminal; elsewhere a line now and then. */
export function progress(say: Speech, screen: Screen, isQuiet: boolean): Progress {
  if (isQuiet) return { done: () => undefined, end: () => undefined };
  const since = performance.now();
  let last = since;
  const perSecond = (rows: number): number => Math.round(rows / Math.max(0.001, (performance.now() - since) / 1000));
  return {
    done(rows, share) {
      const now = performance.now();
      const between = screen.isTerminal ? MILLISECONDS_BETWEEN_BARS : MILLISECONDS_BETWEEN_LINES;
      if (now - last < between) return;
      last = now;
      const text = say.rowsDone(rows, perSecond(rows));
      if (screen.isTerminal) screen.say(`\r\u{1B}[K${bar(share)} ${text}`);
      else screen.say(`${text}\n`);
    },
    end(rows) {
      if (screen.isTerminal) screen.say("\r\u{1B}[K");
      screen.say(`${say.rowsDone(rows, perSecond(rows))}\n`);
    },
  };
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * WIDTH);
  return `[${"#".repeat(full)}${".".repeat(WIDTH - full)}] ${String(Math.round(share * 100)).padStart(3)} %`;
}
