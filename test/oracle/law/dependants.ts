import { type DayNumber, numberOf, yearsLater } from "./civil-days.js";
import type { RelativeIn } from "./facts.js";
import { known } from "./unknown.js";

export type ChildIn = Extract<RelativeIn, { readonly relation: "child" }>;

/**
 * Loi 83-11, article 67: a child below eighteen, below twenty-one where it studies or is apprenticed for little pay, and at
 * any age where it can never work, or is a daughter without income.
 */
export function isDependentChild(child: ChildIn, on: DayNumber): boolean {
  const born = numberOf(known(child.birthDate));
  if (on < yearsLater(born, 18)) return true;
  if (known(child.incapacitated)) return true;
  const belowTwentyOne = on < yearsLater(born, 21);
  if (belowTwentyOne && (known(child.studying) || known(child.apprentice))) return true;
  return known(child.sex) === "female" && !known(child.ownIncome);
}
