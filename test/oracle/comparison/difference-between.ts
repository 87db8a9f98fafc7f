/**
 * Where what the library told first differs from what the oracle expects; null where they agree. An unknown of the oracle
 * names every reason that can be given for it, and one of them must have been.
 */
export function differenceBetween(expected: unknown, actual: unknown, path = ""): string | null {
  if (expected === actual) return null;
  if (!isObject(expected) || !isObject(actual)) return path;
  if (Array.isArray(expected["unknown"])) return gives(expected["unknown"], actual["unknown"]) ? null : path;
  if (Array.isArray(expected["either"])) return expected["either"].some((one) => agrees(one, actual)) ? null : path;
  if (Object.keys(expected).length !== Object.keys(actual).length) return path;
  for (const [name, value] of Object.entries(expected)) {
    const difference = differenceBetween(
      value,
      actual[name],
      Array.isArray(expected) ? `${path}[]` : `${path}.${name}`,
    );
    if (difference !== null) return difference;
  }
  return null;
}

function agrees(expected: unknown, actual: unknown): boolean {
  return differenceBetween(expected, actual) === null;
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function gives(allowed: readonly unknown[], given: unknown): boolean {
  return Array.isArray(given) && given.length > 0 && given.every((code) => allowed.includes(code));
}
