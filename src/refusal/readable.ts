import { CasnosInputError } from "./input-error.js";

/**
 * What a look at an input gives. Where the input itself throws, as a getter, a proxy or data that leads back to itself may,
 * it is refused as any other wrong input, with what was thrown as the cause.
 */
export function readable<T>(look: () => T): T {
  try {
    return look();
  } catch (cause) {
    if (cause instanceof CasnosInputError) throw cause;
    throw new CasnosInputError([{ path: [], code: "unreadable", facts: {} }], { cause });
  }
}
