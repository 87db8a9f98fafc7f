// The operations by the branch whose pages they stand under, and the file of each.
import type { OperationId } from "casnos-rules";
import { operations } from "../../src/operations.js";

const BRANCHES = ["eligibility", "contributions", "retirement", "health", "disputes", "law"] as const;
const WORD = { eligibility: "affiliation", law: "values" } as const;

type Branch = Exclude<(typeof BRANCHES)[number], keyof typeof WORD> | (typeof WORD)[keyof typeof WORD];

/** Every operation under the word of its branch. */
export const OPERATIONS_BY_BRANCH: readonly (readonly [Branch, readonly OperationId[]])[] = BRANCHES.map((branch) => [
  branch in WORD ? WORD[branch as keyof typeof WORD] : (branch as Branch),
  (Object.keys(operations) as OperationId[]).filter((id) => id.startsWith(`${branch}.`)),
]);

/** The file of an operation: `retirement-one-more-year`. */
export function pageOfOperation(id: string): string {
  return id.replace(".", "-").replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
