import * as z from "zod/mini";

/**
 * One of several objects, told apart by a field. One of no known kind is read as each of them, so that `read` can say what
 * is wrong with it whatever it is.
 */
export function byKind<const K extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]]>(
  field: string,
  kinds: K,
): z.ZodMiniDiscriminatedUnion<K> {
  return z.discriminatedUnion(field, kinds, { unionFallback: true });
}
