import { formatWith, type Format } from "../format/format.js";
import { frenchFormat } from "../format/fr.js";

/** How French writes numbers, amounts in DA, rates and days. */
export const format: Format = /* @__PURE__ */ formatWith(frenchFormat);
