import { formatWith, type Format } from "../format/format.js";
import { englishFormat } from "../format/en.js";

/** How English writes numbers, amounts in DA, rates and days. */
export const format: Format = /* @__PURE__ */ formatWith(englishFormat);
