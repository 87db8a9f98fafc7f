/** Numbers that look random and come out the same for the same seed (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 to below a limit of at most 2^53. */
  below(limit: number): number {
    return limit <= TWO_TO_32
      ? Math.floor((this.next() / TWO_TO_32) * limit)
      : (this.next() * (TWO_TO_32 / 2048) + (this.next() >>> 11)) % limit;
  }

  /** A whole number between two, both included. */
  between(least: number, greatest: number): number {
    return least + this.below(greatest - least + 1);
  }

  /** Yes, so many times of a hundred. */
  percent(chance: number): boolean {
    return this.below(100) < chance;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }
}

const TWO_TO_32 = 2 ** 32;
