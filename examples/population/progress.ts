/** Says how far a part has come. */
export interface Progress {
  /** So many of all are done. */
  at(done: number): void;
  /** The part is over; gives how many a second. */
  over(): number;
}

const BAR = 30;
const BETWEEN = 200;
const BETWEEN_LINES = 5000;

/** A bar that moves on a terminal; else a line from time to time. */
export function progress(what: string, all: number, of = "members"): Progress {
  const begun = performance.now();
  const isMoving = process.stderr.isTTY;
  let said = begun;
  let last = 0;
  function speed(): number {
    return last / ((performance.now() - begun) / 1000);
  }
  function say(): void {
    const part = last / all;
    const left = Math.ceil((all - last) / speed());
    const text = `${what} ${String(Math.floor(part * 100)).padStart(3)} %  ${grouped(last)} of ${grouped(all)} ${of}, ${grouped(speed())}/s, ${String(left)} s left`;
    if (!isMoving) process.stderr.write(`${text}\n`);
    else process.stderr.write(`\r${"█".repeat(Math.round(part * BAR)).padEnd(BAR, "░")} ${text}\u001b[K`);
  }
  return {
    at(done) {
      last = done;
      const now = performance.now();
      if (now - said < (isMoving ? BETWEEN : BETWEEN_LINES)) return;
      said = now;
      say();
    },
    over() {
      if (isMoving) process.stderr.write("\r\u001b[K");
      return speed();
    },
  };
}

/** A whole number with its thousands apart. */
export function grouped(number: number): string {
  return Math.round(number).toLocaleString("en");
}
