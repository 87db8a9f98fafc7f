/** What a piece of work costs: the median and the spread of several rounds, in nanoseconds a call. */
export interface Cost {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Runs several pieces of work in turn, round after round, so that a slower moment of the machine slows all of them. */
export function measure(
  works: Readonly<Record<string, { readonly run: () => void; readonly calls: number }>>,
): Record<string, Cost> {
  const rounds = 9;
  const times: Record<string, number[]> = {};
  for (let round = -2; round < rounds; round += 1) {
    for (const [name, { run, calls }] of Object.entries(works)) {
      const start = process.hrtime.bigint();
      run();
      const spent = Number(process.hrtime.bigint() - start) / calls;
      if (round >= 0) (times[name] ??= []).push(spent);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => {
      const sorted = [...all].sort((a, b) => a - b);
      return [name, { median: sorted[Math.floor(rounds / 2)] ?? 0, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 }];
    }),
  );
}
