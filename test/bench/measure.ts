/** A piece of work: so many calls in one run. */
export interface Work {
  readonly calls: number;
  readonly run: () => unknown;
}

/** The least, the median and the greatest of several rounds. */
export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** What pieces of work cost, round by round: nanoseconds of the processor a call, of the same round at the same place. */
export class Costs {
  constructor(private readonly rounds: Readonly<Record<string, readonly number[]>>) {}

  get names(): readonly string[] {
    return Object.keys(this.rounds);
  }

  /** These costs and others, which were measured in rounds of their own. */
  with(others: Costs): Costs {
    return new Costs({ ...this.rounds, ...others.rounds });
  }

  /** Nanoseconds a call. */
  of(name: string): Spread {
    return spreadOf(this.all(name));
  }

  /** How many times as long one takes as another, each round by itself: what slows a round slows both. */
  ratio(name: string, to: string): Spread {
    const others = this.all(to);
    return spreadOf(this.all(name).map((cost, round) => cost / (others[round] as number)));
  }

  private all(name: string): readonly number[] {
    const found = this.rounds[name];
    if (found === undefined) throw new Error(name);
    return found;
  }
}

/** The spread of some numbers. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  return {
    least: sorted[0] ?? Number.NaN,
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    most: sorted.at(-1) ?? Number.NaN,
  };
}

const ROUNDS = 9;
const WARMING = 2;

const NANOSECONDS_IN_A_MICROSECOND = 1000;

/**
 * Runs several pieces of work in turn, round after round, so that a slower moment of the machine slows all of them. What is
 * measured is the time of the processor, of all threads: other programs on the machine take none of it.
 */
export async function measure(works: Readonly<Record<string, Work>>, rounds = ROUNDS): Promise<Costs> {
  const times: Record<string, number[]> = {};
  for (let round = -WARMING; round < rounds; round += 1) {
    for (const [name, { run, calls }] of Object.entries(works)) {
      const start = process.cpuUsage();
      const done = run();
      if (done instanceof Promise) await done;
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) (times[name] ??= []).push(((user + system) * NANOSECONDS_IN_A_MICROSECOND) / calls);
    }
  }
  return new Costs(times);
}
