/** Data frozen all through. */
export function frozen<T>(data: T): T {
  if (typeof data !== "object" || data === null) return data;
  Object.values(data).forEach(frozen);
  return Object.freeze(data);
}
