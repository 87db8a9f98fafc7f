import * as fc from "fast-check";
import { seriesIds } from "../../catalogue/series.js";
import type { FactsOf, OperationId } from "../../operations.js";
import type { InputOf } from "../../schemas/input.js";
import { refuseUnknownName } from "../unknown-name.js";
import { anyDay } from "./days.js";
import { record, type FactsOptions } from "./fields.js";
import { contributionsInputs } from "./inputs/contributions.js";
import { disputesInputs } from "./inputs/disputes.js";
import { eligibilityInputs } from "./inputs/eligibility.js";
import { healthInputs } from "./inputs/health.js";
import type { Inputs } from "./inputs/of-branch.js";
import { retirementInputs } from "./inputs/retirement.js";

/**
 * Inputs of an operation, around everything where its law turns. The facade accepts each of them.
 *
 * @param operation - The name of the operation.
 * @param options - Whether facts are left out.
 * @returns An arbitrary of fast-check; a failing case shrinks to round amounts and simple days.
 * @throws CasnosInputError for a name that is no operation.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 * import * as fc from "fast-check";
 *
 * const casnos = createCasnos();
 * const neverEarlier = fc.property(inputOf("eligibility.filingDeadline"), (input) => {
 *   const answer = casnos.eligibility.filingDeadline(input);
 *   return answer.kind === "undetermined" || answer.value.lastDay > input.activityStart;
 * });
 * fc.check(neverEarlier).failed; // => false
 * ```
 */
export function inputOf<O extends OperationId>(
  operation: O,
  options: FactsOptions = {},
): fc.Arbitrary<InputOf<FactsOf<O>>> {
  const all = inputs(options);
  refuseUnknownName(operation, Object.keys(all), ["operation"]);
  return all[operation];
}

function inputs(options: FactsOptions): Inputs {
  return {
    ...eligibilityInputs(options),
    ...contributionsInputs(options),
    ...retirementInputs(options),
    ...healthInputs(options),
    ...disputesInputs(options),
    "law.value": record({ series: fc.constantFrom(...seriesIds), on: anyDay() }),
  };
}
