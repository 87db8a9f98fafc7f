import * as z from "zod/mini";
import type { ContributionBasesFacts } from "../reasoning/contribution.js";
import { amount, year } from "./leaves.js";

/** The schema of what `contributionBases` takes. */
export const basesInputSchema: z.ZodMiniType<ContributionBasesFacts> = /* @__PURE__ */ z.strictObject({
  year,
  contribution: amount,
});

/** The schema of what `contributionCurve` takes. */
export const curveInputSchema: z.ZodMiniType<{ readonly year: number }> = /* @__PURE__ */ z.strictObject({ year });
