import type { UnitsOf } from "../book.js";

/** What the values of the series of this book are, so that a citation is written without the law. */
export const eligibilityUnits = {
  "filing-days": "count",
  "late-filing-penalty-initial": "amount",
  "late-filing-penalty-per-month": "amount",
  "documents-common": "documents",
  "documents-trader": "documents",
  "documents-artisan": "documents",
  "documents-farmer": "documents",
  "documents-breeder": "documents",
  "documents-liberal-profession": "documents",
  "documents-auto-entrepreneur": "documents",
  "documents-carrier": "documents",
  "documents-regulated-activity": "documents",
  "auto-entrepreneur-turnover": "amount",
  "auto-entrepreneur-years-above": "count",
  "documents-company-owner": "documents",
} as const satisfies UnitsOf;
