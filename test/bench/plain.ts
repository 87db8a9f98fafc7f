// What most programs do: the same two rules in plain numbers, without dates, sources, working or checks. Dinars in
// floating point, the law of one day written into the code.

/** The contribution of 2026, DA a year. */
export function plainContribution(base: number): number {
  return Math.round(Math.min(Math.max(base, 288_000), 5_760_000) * 0.15 * 100) / 100;
}

/** The pension of who starts in 2025, DA a month, from bases of whole years. */
export function plainPension(bases: readonly number[]): number {
  const mean = plainMean(bases) / 12;
  const month = mean * Math.min(bases.length * 0.025, 0.8);
  return Math.round(Math.min(Math.max(month, 20_000), 300_000) * 100) / 100;
}

/** The mean of the ten best bases, DA a year. */
export function plainMean(bases: readonly number[]): number {
  const best = [...bases].sort((a, b) => b - a).slice(0, 10);
  return best.reduce((sum, base) => sum + base, 0) / best.length;
}
