import { createHash } from "node:crypto";

/** Plain data as JSON with its names in order: the text that receipts are hashed by, made apart from the library. */
export function sorted(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(sorted).join(",")}]`;
  if (typeof data !== "object" || data === null) return JSON.stringify(data);
  const fields = Object.entries(data).filter(([, value]) => value !== undefined);
  const inOrder = fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${inOrder.map(([name, value]) => `${JSON.stringify(name)}:${sorted(value)}`).join(",")}}`;
}

/** The hash of the content of a receipt. */
export function hashOf(content: object): string {
  return `sha256-${createHash("sha256").update(sorted(content), "utf8").digest("hex")}`;
}
