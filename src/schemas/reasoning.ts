import * as z from "zod/mini";
import type { ContributionBasesFacts } from "../reasoning/contribution.js";
import { amount, year } from "./leaves.js";

export const basesInputSchema: z.ZodMiniType<ContributionBasesFacts> = /* @__PURE__ */ z.strictObject({
  year,
  contribution: amount,
});

export const curveInputSchema: z.ZodMiniType<{ readonly year: number }> = /* @__PURE__ */ z.strictObject({ year });
