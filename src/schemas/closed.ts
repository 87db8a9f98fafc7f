import * as z from "zod/mini";

type Shape = Readonly<Record<string, z.ZodMiniType>>;
type Output<S extends Shape> = z.output<z.ZodMiniObject<S, z.core.$strict>>;

/**
 * An object with these fields and no other, as `z.strictObject` describes it, read by a shorter path: one pass over the
 * fields, without a payload of its own for each. A career of forty years is read in a third of the time.
 */
export function closed<S extends Shape>(shape: S): z.ZodMiniType<Output<S>> & Pick<z.ZodMiniObject<S>, "_zod"> {
  const schema = z.strictObject<Record<string, z.ZodMiniType>>(shape);
  const fields = Object.entries(shape).map(([name, field]) => ({
    name,
    field,
    mayLack: field._zod.optin === "optional",
  }));
  const read: typeof schema._zod.run = (payload, context) => {
    const input: unknown = payload.value;
    if (!isRecord(input)) {
      payload.issues.push({ code: "invalid_type", expected: "object", input, inst: schema });
      return payload;
    }
    payload.value = readFields(fields, input, payload.issues, context);
    const keys = unknownKeys(input, shape);
    if (keys.length > 0) payload.issues.push({ code: "unrecognized_keys", keys, input, inst: schema });
    return payload;
  };
  schema._zod.parse = read;
  schema._zod.run = read;
  return schema as never;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unknownKeys(input: Readonly<Record<string, unknown>>, shape: Shape): string[] {
  return Object.keys(input).filter((key) => !Object.hasOwn(shape, key));
}

interface Field {
  readonly name: string;
  readonly field: z.ZodMiniType;
  readonly mayLack: boolean;
}

function readFields(
  fields: readonly Field[],
  input: Readonly<Record<string, unknown>>,
  issues: z.core.$ZodRawIssue[],
  context: z.core.ParseContextInternal,
): Record<string, unknown> {
  const output: Record<string, unknown> = {};
  const payload: z.core.ParsePayload = { value: undefined, issues: [] };
  for (const { name, field, mayLack } of fields) {
    const value = Object.hasOwn(input, name) ? input[name] : undefined;
    if (value === undefined && mayLack) continue;
    payload.value = value;
    // Only schemas that answer at once are used here, so what comes back is no promise.
    const result = field._zod.run(payload, context) as z.core.ParsePayload;
    // With nothing wrong but a field too many zod reads on, and needs the value.
    if (result.issues.every(({ code }) => code === "unrecognized_keys")) output[name] = result.value;
    if (result.issues.length === 0) continue;
    for (const issue of result.issues) issues.push({ ...issue, path: [name, ...(issue.path ?? [])] });
    payload.issues = [];
  }
  return output;
}
