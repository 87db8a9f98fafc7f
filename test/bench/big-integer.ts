// The same two rules in BigInt: whole centimes, multiplied first and divided once, half up.

/** The contribution of 2026, centimes a year. */
export function bigContribution(base: bigint): bigint {
  const raised = base < 28_800_000n ? 28_800_000n : base;
  const retained = raised > 576_000_000n ? 576_000_000n : raised;
  return (2n * retained * 3n + 20n) / 40n;
}

/** The pension of who starts in 2025, centimes a month, from bases of whole years. */
export function bigPension(bases: readonly bigint[]): bigint {
  const best = [...bases].sort((a, b) => (a < b ? 1 : Number(a > b) * -1)).slice(0, 10);
  const sum = best.reduce((total, base) => total + base, 0n);
  const fortieths = bases.length < 32 ? BigInt(bases.length) : 32n;
  const [numerator, denominator] = [sum * fortieths, BigInt(best.length) * 12n * 40n];
  const month = (2n * numerator + denominator) / (2n * denominator);
  if (month < 2_000_000n) return 2_000_000n;
  return month > 30_000_000n ? 30_000_000n : month;
}
