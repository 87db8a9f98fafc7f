/** What stands on a side of a relation. */
export type Side = number | string;

/** How what a system gave must stand to what the law says. */
export interface Relation {
  /** What the system gave. */
  readonly got: Side;
  /** How it must stand. */
  readonly must:
    "equal" | "be-at-most" | "be-at-least" | "be-whole-centimes" | "be-whole-years" | "be-a-day" | "be-one-of";
  /** What it must so stand to. */
  readonly to: Side;
}

/** What it must be to the letter. */
export function equal(got: Side, to: Side): readonly Relation[] {
  return [{ got, must: "equal", to }];
}

/** What it never passes; days as text are in the order of days. */
export function atMost(got: Side, to: Side): readonly Relation[] {
  return [{ got, must: "be-at-most", to }];
}

/** What it never falls below. */
export function atLeast(got: Side, to: Side): readonly Relation[] {
  return [{ got, must: "be-at-least", to }];
}

/** Between two bounds, both included. */
export function between(
  got: Side,
  { least, most }: { readonly least: Side; readonly most: Side },
): readonly Relation[] {
  return [...atLeast(got, least), ...atMost(got, most)];
}

/** Whether a relation holds; a number and a text stand in none. */
export function holds({ got, must, to }: Relation): boolean {
  if (typeof got !== typeof to) return false;
  switch (must) {
    case "equal":
      return got === to;
    case "be-at-most":
      return got <= to;
    case "be-at-least":
      return got >= to;
    case "be-whole-centimes":
    case "be-whole-years":
    case "be-a-day":
    case "be-one-of":
      return false;
  }
}
