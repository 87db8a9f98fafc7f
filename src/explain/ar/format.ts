import { formatWith, type Format } from "../format/format.js";
import { arabicFormat } from "../format/ar.js";

/** How Arabic writes numbers, amounts in DA, rates and days. */
export const format: Format = /* @__PURE__ */ formatWith(arabicFormat);
