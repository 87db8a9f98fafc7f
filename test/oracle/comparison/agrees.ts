/**
 * Whether what the library told is what the oracle expects: the same data; an unknown of the oracle names every reason that
 * can be given for it, and one of them must have been.
 */
export function agrees(expected: unknown, actual: unknown): boolean {
  if (expected === actual) return true;
  if (typeof expected !== "object" || typeof actual !== "object" || expected === null || actual === null) return false;
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || expected.length !== actual.length) return false;
    return expected.every((item, place) => agrees(item, (actual as unknown[])[place]));
  }
  const wanted = expected as Readonly<Record<string, unknown>>;
  const given = actual as Readonly<Record<string, unknown>>;
  if (Array.isArray(wanted["unknown"])) return gives(wanted["unknown"], given["unknown"]);
  const names = Object.keys(wanted);
  return names.length === Object.keys(given).length && names.every((name) => agrees(wanted[name], given[name]));
}

function gives(allowed: readonly unknown[], given: unknown): boolean {
  return Array.isArray(given) && given.length > 0 && given.every((code) => allowed.includes(code));
}
