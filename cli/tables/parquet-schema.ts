import type { SchemaElement } from "hyparquet";

// How lists are put together and what is text must be known to read a file at all; unsigned numbers come back as they went.
const KEPT: ReadonlySet<string> = new Set(["LIST", "MAP", "MAP_KEY_VALUE", "UTF8", "STRING", "UINT_32", "UINT_64"]);

/**
 * An element of a schema without what its values mean: amounts and days are then read as the whole numbers that stand in
 * the file, where a conversion would pass through floating point.
 */
export function withoutConversion(element: SchemaElement): SchemaElement {
  const { converted_type, logical_type, ...rest } = element;
  const isWhole = logical_type?.type === "INTEGER";
  return {
    ...rest,
    ...(converted_type !== undefined && KEPT.has(converted_type) ? { converted_type } : {}),
    ...(logical_type !== undefined && (isWhole || KEPT.has(logical_type.type)) ? { logical_type } : {}),
  };
}
