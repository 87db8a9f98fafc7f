import * as fc from "fast-check";

/**
 * Values drawn as another arbitrary draws them, made simpler by a function of their own: what is drawn from a list of
 * boundaries shrinks like what is drawn from everywhere. Each value it gives must be simpler in one fixed order.
 */
class Simplified<T> extends fc.Arbitrary<T> {
  constructor(
    private readonly draw: fc.Arbitrary<T>,
    private readonly simpler: (value: T) => Generator<T>,
    private readonly isOne: (value: unknown) => value is T,
  ) {
    super();
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<T> {
    return new fc.Value(this.draw.generate(random, bias).value, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is T {
    return this.isOne(value);
  }

  override shrink(value: T): fc.Stream<fc.Value<T>> {
    return fc.stream(this.simpler(value)).map((one) => new fc.Value(one, undefined));
  }
}

/** Draws as `draw` does, and shrinks by `simpler`. */
export function simplified<T>(
  draw: fc.Arbitrary<T>,
  simpler: (value: T) => Generator<T>,
  isOne: (value: unknown) => value is T,
): fc.Arbitrary<T> {
  return new Simplified(draw, simpler, isOne);
}

/** Whole numbers on the way from a target to a value: the target first, then halfway and nearer, not the value itself. */
export function* towards(target: number, value: number): Generator<number> {
  for (let gap = value - target; gap !== 0; gap = Math.trunc(gap / 2)) yield value - gap;
}

/** The least and the greatest that is drawn, both included. */
export interface Bounds {
  /** The least. */
  readonly min?: number | undefined;
  /** The greatest. */
  readonly max?: number | undefined;
}

/** Whole numbers between two bounds, drawn as `draw` does and made simpler by `simpler`. */
export function simplifiedCount(
  draw: fc.Arbitrary<number>,
  simpler: (value: number) => Generator<number>,
  { min, max }: { readonly min: number; readonly max: number },
): fc.Arbitrary<number> {
  const isOne = (value: unknown): value is number =>
    Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max;
  return simplified(draw, simpler, isOne);
}
