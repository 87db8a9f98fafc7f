/** Numbers that follow from a seed and a place alone, so that one input of a million can be had again by itself. */
export class Random {
  private state: number;

  constructor(seed: number, place: number) {
    this.state = mixed(mixed(seed >>> 0) ^ mixed((place + 0x9e3779b9) >>> 0));
  }

  /** A whole number from 0 up to a bound, the bound left out. */
  below(bound: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    return Math.floor((mixed(this.state) / 2 ** 32) * bound);
  }

  /** A whole number between two bounds, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** Yes in so many of a hundred cases. */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** One of a list. */
  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
}

function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
}
