/** A value as the pages write it: as it would be typed. */
export function literal(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return `${String(value)}n`;
  if (typeof value === "function") return "a function";
  if (typeof value !== "object" || value === null) return String(value);
  if (ArrayBuffer.isView(value)) return listed([...(value as Float64Array)].map(literal));
  if (Array.isArray(value)) return listed(value.map(literal));
  const fields = Object.entries(value).map(
    ([name, of]) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)}: ${literal(of)}`,
  );
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

function listed(items: readonly string[]): string {
  return `[${items.join(", ")}]`;
}
