/** A JSON Schema, or a part of one: plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What an operation is in words, and inputs to try it with. */
export interface OperationText {
  /** One sentence. */
  readonly summary: string;
  /** Its texts of law, and what it gives. */
  readonly description: string;
  /** Inputs, by what becomes of them. */
  readonly examples: Readonly<Record<string, unknown>>;
}

/** The same data, which the caller may change. */
export function copied<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}
