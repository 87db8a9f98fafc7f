import type { UnitsOf } from "../book.js";

/** What the values of the series of this book are, so that a citation is written without the law. */
export const lawUnits = {
  snmg: "amount",
  "reference-wage": "amount",
  // Read by the rules of several branches.
  "affiliation-duty": "choice",
  "auto-entrepreneur-affiliation-duty": "choice",
  "benefits-of-two-activities": "choice",
  "contribution-base-ceiling": "amount",
  "contribution-base-floor": "amount",
  "contribution-index-wage": "amount",
  "national-commission-from": "amount",
  "incapacity-age-condition": "choice",
  "incapacity-years": "years",
  "minimum-pension": "amount",
  "retirement-age-men": "count",
  "retirement-age-women": "count",
  "benefit-limitation-years": "count",
} as const satisfies UnitsOf;
