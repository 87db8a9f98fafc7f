import * as z from "zod/mini";
import { seriesIds } from "../catalogue/series.js";
import type { FactsOf, OperationId } from "../operations.js";
import { activities, checked, declared, income, periods, periodsAfter, person } from "./facts.js";
import { choice, day, described, year, yesNo } from "./leaves.js";

/** The schema of the input of each operation. What it gives are the facts as rules take them. */
export const inputSchemas: { readonly [O in OperationId]: z.ZodMiniType<FactsOf<O>> } = {
  "law.value": z.strictObject({ series: choice(seriesIds), on: day }) as z.ZodMiniType<FactsOf<"law.value">>,

  "contributions.annual": z.strictObject({
    year,
    activities: z.optional(activities),
    income: z.optional(income),
    declared: z.optional(declared),
  }) as z.ZodMiniType<FactsOf<"contributions.annual">>,

  "retirement.pension": checked(
    z.strictObject({
      person,
      periods: z.optional(periods),
      startOn: day,
      dependentSpouse: z.optional(yesNo),
    }) as z.ZodMiniType<FactsOf<"retirement.pension">>,
    ({ periods: items, startOn }) => periodsAfter(items, startOn),
  ),
};

/** The JSON Schema (draft 2020-12) of the input of an operation. */
export function inputJsonSchema(operation: OperationId): Record<string, unknown> {
  const schema = z.toJSONSchema(inputSchemas[operation], { io: "input", metadata: described as never });
  return { title: operation, ...schema };
}
