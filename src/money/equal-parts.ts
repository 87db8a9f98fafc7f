import { centimes, type Centimes } from "./centimes.js";

/**
 * An amount in equal parts that add up to it: no two differ by more than a centime, and the parts that are a centime
 * greater come first.
 *
 * @param total - The amount.
 * @param count - How many parts, 1 or more.
 * @returns The parts.
 */
export function equalParts(total: Centimes, count: number): readonly Centimes[] {
  const over = total % count;
  const least = (total - over) / count;
  return Array.from({ length: count }, (_, place) => centimes(place < over ? least + 1 : least));
}
