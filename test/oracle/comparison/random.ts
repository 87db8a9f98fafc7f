/** Chance that a seed repeats: the same seed gives the same draws on every machine (xoshiro128**). */
export class Random {
  readonly #state: Uint32Array;

  constructor(seed: number) {
    this.#state = new Uint32Array(4);
    let mixed = seed >>> 0;
    for (let place = 0; place < 4; place += 1) {
      mixed = (mixed + 0x9e3779b9) >>> 0;
      let word = mixed;
      word = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
      word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
      this.#state[place] = word ^ (word >>> 15);
    }
  }

  /** A whole number from 0 to below a bound. */
  below(bound: number): number {
    return Math.floor((this.#next() / 2 ** 32) * bound);
  }

  /** A whole number between two, both included. */
  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  /** Whether one chance in so many comes. */
  oneIn(chances: number): boolean {
    return chances !== Infinity && this.below(chances) === 0;
  }

  of<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError("chosen from nothing");
    // An item may be undefined itself: a fact that is not known.
    return items[this.below(items.length)] as T;
  }

  /** Some of the items, in their order. */
  someOf<T>(items: readonly T[]): readonly T[] {
    return items.filter(() => this.oneIn(2));
  }

  list<T>(length: number, make: (place: number) => T): readonly T[] {
    return Array.from({ length }, (_, place) => make(place));
  }

  #next(): number {
    const state = this.#state;
    const [a = 0, b = 0, c = 0, d = 0] = state;
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    const third = c ^ a;
    const fourth = d ^ b;
    state[0] = a ^ fourth;
    state[1] = b ^ third;
    state[2] = third ^ shifted;
    state[3] = rotated(fourth, 11);
    return result;
  }
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
