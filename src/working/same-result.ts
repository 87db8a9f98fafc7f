/**
 * Whether two results of one rule are the same result. Parts that are answers of their own are left out: each says
 * itself what it hangs on.
 */
export function sameResult(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b)) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, place) => sameResult(item, b[place]));
  }
  if (isAnswer(a) && isAnswer(b)) return true;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameResult(a[key], b[key]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isAnswer(value: Record<string, unknown>): boolean {
  return (value["kind"] === "determined" || value["kind"] === "undetermined") && "steps" in value;
}
