import { CasnosInputError, type InputIssue } from "../refusal/input-error.js";
import { nearest } from "../refusal/nearest.js";

/** Refuses a name that is none of some, with those nearest to it: a caller without types can pass anything. */
export function refuseUnknownName(name: string, names: readonly string[], path: InputIssue["path"]): void {
  if (names.includes(name)) return;
  throw new CasnosInputError([
    { path, code: "unknown-option", facts: { received: name, nearest: nearest(name, names) } },
  ]);
}
