import type { Context } from "../working/working.js";

/** The law that a question is put to: what `createCasnos` gives. */
export interface Reasoning {
  /** What its rules run in. */
  readonly context: Context;
}
