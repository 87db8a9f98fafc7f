const RIGHTS = ["none", "allowance", "pension"];

/** The right of a row by its name. */
export function rightAt(rights: Uint8Array, row: number): string | null {
  return RIGHTS[rights[row] ?? 0] ?? null;
}
