import type { OperationName } from "./operations/operation.js";

/** The options of both commands. */
export type OptionName =
  | "of"
  | "strict"
  | "certainty"
  | "keep"
  | "set"
  | "separator"
  | "late-rates"
  | "raise"
  | "known-on"
  | "reading"
  | "law-until"
  | "minimum-source"
  | "projection"
  | "legislation"
  | "on"
  | "until"
  | "totals"
  | "lang"
  | "quiet"
  | "help"
  | "version";

/** How an option is written: the form of its value, whether it can be given several times, which command takes it. */
export interface OptionForm {
  /** What follows it; null where nothing does. */
  readonly value: string | null;
  readonly repeated: boolean;
  readonly of: "batch" | "portfolio" | "both";
  /** The only operation on a table that reads it; left out where each does. */
  readonly operation?: OperationName;
}

/** All options, in the order of the help. */
export const options: Readonly<Record<OptionName, OptionForm>> = {
  of: { value: "OPERATION", repeated: false, of: "batch" },
  strict: { value: null, repeated: false, of: "both" },
  certainty: { value: null, repeated: false, of: "batch" },
  keep: { value: "COLUMN,…", repeated: true, of: "both" },
  set: { value: "COLUMN=VALUE", repeated: true, of: "batch" },
  separator: { value: "CHARACTER", repeated: false, of: "both" },
  "late-rates": { value: "INITIAL,MONTHLY", repeated: false, of: "batch", operation: "late-surcharges" },
  raise: { value: "YYYY-MM-DD=RATE", repeated: true, of: "batch", operation: "revaluations" },
  on: { value: "YYYY-MM-DD", repeated: false, of: "portfolio" },
  until: { value: "YYYY-MM-DD", repeated: false, of: "portfolio" },
  totals: { value: "FILE", repeated: false, of: "portfolio" },
  "known-on": { value: "YYYY-MM-DD", repeated: false, of: "both" },
  reading: { value: "ID=OPTION", repeated: true, of: "both" },
  "law-until": { value: "YYYY-MM-DD", repeated: false, of: "both" },
  "minimum-source": { value: "enacted|reported|unverified", repeated: false, of: "both" },
  projection: { value: "flag|refuse", repeated: false, of: "both" },
  legislation: { value: "FILE.json", repeated: false, of: "both" },
  lang: { value: "fr|ar|en", repeated: false, of: "both" },
  quiet: { value: null, repeated: false, of: "both" },
  help: { value: null, repeated: false, of: "both" },
  version: { value: null, repeated: false, of: "both" },
};
