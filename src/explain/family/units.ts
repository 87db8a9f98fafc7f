import type { UnitsOf } from "../book.js";

/** What the values of the series of this book are, so that a citation is written without the law. */
export const familyUnits = {
  "child-age": "count",
  "student-age": "count",
  "apprentice-age": "count",
  "greatest-apprentice-age": "count",
  "raised-apprentice-age": "count",
  "women-without-income": "choice",
  "incapacitated-children": "choice",
  "dependent-spouse-test": "choice",
  "ascendant-test": "choice",
} as const satisfies UnitsOf;
