import * as z from "zod/mini";
import type { OperationId } from "../operations.js";
import { closed } from "./closed.js";
import { inputSchemas } from "./inputs.js";
import { Refused, anyText, choice, leaf, typeName } from "./leaves.js";
import type { CasnosOptions } from "./options.js";

/** A receipt as far as its form goes; options and input are read by what they are put to. */
export interface ReadReceipt {
  readonly format: 1;
  readonly library: string;
  readonly law: string;
  readonly options: CasnosOptions;
  readonly operation: OperationId | "assess";
  readonly input: unknown;
  readonly answer: unknown;
  readonly hash: string;
}

const FORMAT = 1;

const format = /* @__PURE__ */ leaf<typeof FORMAT>(
  (value) => {
    if (value === FORMAT) return FORMAT;
    if (typeof value !== "number") return new Refused("wrong-type", { received: typeName(value), expected: "number" });
    return value > FORMAT
      ? new Refused("newer-format", { received: value, most: FORMAT })
      : new Refused("unknown-option", { options: [FORMAT] });
  },
  { const: FORMAT },
);

const anything = /* @__PURE__ */ leaf<unknown>((value) => value, {});

/** What is looked at before the hash: whether it can be a receipt of a form that is known here. */
export const envelopeSchema: z.ZodMiniType<Pick<ReadReceipt, "format" | "hash">> = /* @__PURE__ */ z.object({
  format,
  hash: anyText,
});

/** The schema of a receipt whose content fits its hash. */
export const receiptSchema: z.ZodMiniType<ReadReceipt> = /* @__PURE__ */ schemaOfReceipt();

function schemaOfReceipt(): z.ZodMiniType<ReadReceipt> {
  return closed({
    format,
    library: anyText,
    law: anyText,
    options: leaf<CasnosOptions>((value) => value as CasnosOptions, {}),
    operation: choice<OperationId | "assess">([...(Object.keys(inputSchemas) as OperationId[]), "assess"]),
    input: anything,
    answer: anything,
    hash: anyText,
  });
}
