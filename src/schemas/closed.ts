import * as z from "zod/mini";

/** How a schema reads a payload; in zod a function of its own, which is asked for once and needs no object. */
export interface Readable {
  readonly _zod: { readonly run: (payload: z.core.ParsePayload, context: z.core.ParseContextInternal) => unknown };
}

type Shape = Readonly<Record<string, z.ZodMiniType>>;
type Output<S extends Shape> = z.output<z.ZodMiniObject<S, z.core.$strict>>;

/**
 * An object with these fields and no other, as `z.strictObject` describes it, read by a shorter path: one pass over the
 * fields, without a payload of its own for each. A career of forty years is read in half the time.
 */
export function closed<S extends Shape>(shape: S): z.ZodMiniType<Output<S>> & Pick<z.ZodMiniObject<S>, "_zod"> {
  const schema = z.strictObject<Record<string, z.ZodMiniType>>(shape);
  const fields = Object.entries(shape).map(([name, field]) => {
    return { name, run: (field as Readable)._zod.run, mayLack: field._zod.optin === "optional" };
  });
  const read: typeof schema._zod.run = (payload, context) => {
    const input: unknown = payload.value;
    if (!isRecord(input)) {
      payload.issues.push({ code: "invalid_type", expected: "object", input, inst: schema });
      return payload;
    }
    // A copy has the shape of the input from the start, which is faster than one field after another.
    const output: Record<string, unknown> = { ...input };
    const given = Object.keys(output);
    let inner: z.core.ParsePayload = { value: undefined, issues: [] };
    let known = 0;
    for (const { name, run, mayLack } of fields) {
      const isGiven = given.includes(name);
      if (isGiven) known += 1;
      const value = isGiven ? output[name] : undefined;
      if (value === undefined && mayLack) continue;
      inner.value = value;
      // Only schemas that answer at once are used here, so what comes back is no promise.
      const result = run(inner, context) as z.core.ParsePayload;
      if (result.value !== value) output[name] = result.value;
      if (result.issues.length === 0) continue;
      for (const issue of result.issues) payload.issues.push(at(name, issue));
      inner = { value: undefined, issues: [] };
    }
    payload.value = output;
    if (known === given.length) return payload;
    const keys = given.filter((key) => !Object.hasOwn(shape, key));
    // What is not given yet, for the names that one of these may have been meant for.
    const others = Object.keys(shape).filter((key) => !given.includes(key));
    payload.issues.push({ code: "unrecognized_keys", keys, others, input, inst: schema });
    return payload;
  };
  schema._zod.parse = read;
  schema._zod.run = read;
  return schema as never;
}

/** A list of one kind of items, as `z.array` describes it, read in the same way. */
export function listed<T>(item: z.ZodMiniType<T>): z.ZodMiniArray<z.ZodMiniType<T>> {
  const schema = z.array(item);
  const { run } = (item as Readable)._zod;
  const read: typeof schema._zod.run = (payload, context) => {
    const input: unknown = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({ code: "invalid_type", expected: "array", input, inst: schema });
      return payload;
    }
    let inner: z.core.ParsePayload = { value: undefined, issues: [] };
    const output: unknown[] = [];
    // By place: a hole in a list is looked at as what is missing.
    for (let place = 0; place < input.length; place += 1) {
      inner.value = input[place];
      const result = run(inner, context) as z.core.ParsePayload;
      output.push(result.value);
      if (result.issues.length === 0) continue;
      for (const issue of result.issues) payload.issues.push(at(place, issue));
      inner = { value: undefined, issues: [] };
    }
    payload.value = output as T[];
    return payload;
  };
  schema._zod.parse = read;
  schema._zod.run = read;
  return schema;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function at(place: string | number, issue: z.core.$ZodRawIssue): z.core.$ZodRawIssue {
  return { ...issue, path: [place, ...(issue.path ?? [])] };
}
