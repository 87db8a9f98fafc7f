/**
 * Finds the greatest of the values between two places, the earlier one first where two are equal.
 *
 * @param values - The annual bases.
 * @param from - The first place looked at.
 * @param to - The place after the last.
 * @param most - How many are wanted.
 * @param best - Filled with the places found, the greatest first; what it held is lost.
 * @returns How many were found.
 */
export function placesOfBest(
  values: ArrayLike<number> | ArrayLike<bigint>,
  from: number,
  to: number,
  most: number,
  best: number[],
): number {
  const at = values as ArrayLike<number>;
  let found = 0;
  let least = Number.NEGATIVE_INFINITY;
  for (let place = from; place < to; place += 1) {
    const value = at[place] as number;
    if (found === most && value <= least) continue;
    let slot = found < most ? found++ : found - 1;
    while (slot > 0 && (at[best[slot - 1] as number] as number) < value) {
      best[slot] = best[slot - 1] as number;
      slot -= 1;
    }
    best[slot] = place;
    least = at[best[found - 1] as number] as number;
  }
  return found;
}
