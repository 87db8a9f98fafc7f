import type * as z from "zod/mini";

/** Plain data: what JSON can hold. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

type Schema = z.core.$ZodTypes;

/**
 * Facts as their schema reads them, written as plain data in one way: amounts in DA with two decimals, rates as decimal
 * text, fields that are absent left out. The schema knows which number is an amount; the facts alone do not.
 */
export function written(schema: z.core.$ZodType, facts: unknown): Plain {
  if (facts === null) return null;
  const { def } = (schema as Schema)._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
      return written(def.innerType, facts);
    case "pipe":
      return written(def.out, facts);
    case "array":
      return (facts as readonly unknown[]).map((item) => written(def.element, item));
    case "object":
      return writtenFields(def.shape, facts as Fields);
    case "union":
      return written(kindOf(def as z.core.$ZodDiscriminatedUnionDef, facts as Fields), facts);
    default:
      return leafText(def, facts);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function writtenFields(shape: Readonly<Record<string, z.core.$ZodType>>, facts: Fields): Plain {
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, field]): [string, Plain][] => {
      const value = facts[name];
      return value === undefined ? [] : [[name, written(field, value)]];
    }),
  );
}

/** The kind of an object that was read as one of several. */
function kindOf({ discriminator, options }: z.core.$ZodDiscriminatedUnionDef, facts: Fields): z.core.$ZodType {
  const kind = facts[discriminator] as z.core.util.Primitive;
  const option = options.find(({ _zod: { propValues } }) => propValues?.[discriminator]?.has(kind) === true);
  return option as z.core.$ZodType;
}

function leafText(def: object, value: unknown): Plain {
  const { write = null } = def as { readonly write?: ((of: unknown) => string) | null };
  return write === null ? (value as Plain) : write(value);
}
