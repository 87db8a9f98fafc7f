// French sets a space before its high signs, at which no line may break.

/** A French text whose signs stay with the word before them. */
export function withFrenchSpaces(text: string): string {
  return text.replaceAll(/ (?=[:;?!»%])/g, "\u00A0").replaceAll(/(?<=«) |(?<=\b[Nn]°) /g, "\u00A0");
}

/** The same of all the texts of some data, and of what its functions give. */
export function inFrench<T>(data: T): T {
  if (typeof data === "string") return withFrenchSpaces(data) as T;
  if (isFunction(data)) return ((...given) => inFrench(data(...given))) satisfies Say as T;
  if (Array.isArray(data)) return data.map(inFrench) as T;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, inFrench(value as unknown)])) as T;
}

type Say = (...given: unknown[]) => unknown;

function isFunction(data: unknown): data is Say {
  return typeof data === "function";
}
