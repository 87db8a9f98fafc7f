import * as z from "zod/mini";
import { readings, type ReadingChoices, type ReadingId } from "../law/readings.js";
import type { ContextOptions } from "../working/context.js";
import type { InputOf } from "./input.js";
import { choice, day, orNull } from "./leaves.js";
import { legislation, type ReformInput } from "./reform.js";

/** What a caller settles for all questions; see `ContextOptions` for each. */
export type CasnosOptions = InputOf<Omit<ContextOptions, "legislation">> & {
  /** Reforms that are supposed over the law, in order: the last one that sets a value holds; none when left out. */
  readonly legislation?: readonly ReformInput[] | undefined;
};

// Built from the table, where the compiler no longer sees which options belong to which reading.
const readingChoices = /* @__PURE__ */ z.strictObject(
  Object.fromEntries((Object.keys(readings) as ReadingId[]).map((id) => [id, z.optional(choice(readings[id]))])),
) as unknown as z.ZodMiniType<ReadingChoices>;

/** The schema of the options. */
export const optionsSchema: z.ZodMiniType<ContextOptions> = /* @__PURE__ */ z.strictObject({
  knownOn: z.optional(orNull(day)),
  readings: z.optional(readingChoices),
  legislation: z.optional(legislation),
  lawUntil: z.optional(orNull(day)),
  projection: z.optional(choice(["flag", "refuse"] as const)),
  minimumSource: z.optional(choice(["enacted", "reported", "unverified"] as const)),
  leftOut: z.optional(choice(["unknown", "ordinary"] as const)),
});
