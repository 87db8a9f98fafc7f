// The same two columns as someone would write them who knows the one day and wants nothing else: whole centimes, every row
// looked at and marked, every result rounded exactly.

/** A column of results, and what each row is: 0 computed, 1 wrong. */
export interface ByHand {
  readonly amounts: Float64Array;
  readonly codes: Uint8Array;
}

function isAmount(value: number): boolean {
  return value >= 0 && value <= 1e14 && Math.floor(value) === value;
}

/** The contributions of 2026. */
export function contributionsByHand(bases: Float64Array): ByHand {
  const amounts = new Float64Array(bases.length).fill(Number.NaN);
  const codes = new Uint8Array(bases.length);
  for (let row = 0; row < bases.length; row += 1) {
    const base = bases[row] as number;
    if (!isAmount(base)) codes[row] = 1;
    else amounts[row] = Math.floor((6 * Math.min(Math.max(base, 28_800_000), 576_000_000) + 20) / 40);
  }
  return { amounts, codes };
}

/** The pensions of who starts on 1 February 2025, of any age. */
export function pensionsByHand(offsets: Int32Array, bases: Float64Array, quarters: Uint8Array): ByHand {
  const rows = offsets.length - 1;
  const amounts = new Float64Array(rows).fill(Number.NaN);
  const codes = new Uint8Array(rows);
  const best = new Float64Array(10);
  for (let row = 0; row < rows; row += 1) {
    const [from, to] = [offsets[row] as number, offsets[row + 1] as number];
    if (!(from >= 0 && from <= to && to - from <= 400 && to <= bases.length && to <= quarters.length)) {
      codes[row] = 1;
      continue;
    }
    let held = 0;
    let found = 0;
    let isWrong = false;
    for (let place = from; place < to; place += 1) {
      const base = bases[place] as number;
      const count = quarters[place] as number;
      if (count < 1 || count > 4 || !isAmount(base)) isWrong = true;
      held += count;
      if (found === 10 && base <= (best[9] as number)) continue;
      let slot = found < 10 ? found++ : 9;
      while (slot > 0 && (best[slot - 1] as number) < base) {
        best[slot] = best[slot - 1] as number;
        slot -= 1;
      }
      best[slot] = base;
    }
    if (isWrong) codes[row] = 1;
    else if (held >= 60) amounts[row] = monthByHand(best, found, held, 2_000_000, 30_000_000);
    else if (held >= 20) amounts[row] = monthByHand(best, found, held, 1_500_000, Number.MAX_SAFE_INTEGER);
  }
  return { amounts, codes };
}

function monthByHand(best: Float64Array, found: number, held: number, least: number, most: number): number {
  let sum = 0;
  for (let place = 0; place < found; place += 1) sum += best[place] as number;
  // A fortieth a year is a hundred-and-sixtieth a quarter; four fifths at most.
  const [numerator, denominator] = [sum * Math.min(held, 128), found * 12 * 160];
  const doubled = 2 * numerator + denominator;
  const month =
    doubled <= Number.MAX_SAFE_INTEGER
      ? Math.floor(doubled / (2 * denominator))
      : Number((2n * BigInt(sum) * BigInt(Math.min(held, 128)) + BigInt(denominator)) / BigInt(2 * denominator));
  return Math.min(Math.max(month, least), most);
}
