import type { RetirementRight } from "../retirement/monthly-amount.js";

/** How a right stands in a column; 0 is none. */
export const RIGHTS: Readonly<Record<RetirementRight, number>> = { allowance: 1, pension: 2 };
