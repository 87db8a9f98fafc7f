import * as fc from "fast-check";
import { addDays, earlier, later, type Day } from "../../../calendar/day.js";
import { ENFORCEMENT_MEASURES, LAPSING_CLAIMS } from "../../../facts/dispute.js";
import type { FactsOf } from "../../../operations.js";
import type { InputOf } from "../../../schemas/input.js";
import { MOST_DAYS } from "../../limits.js";
import { anyAmount } from "../amounts.js";
import { anyDay, anyDelay } from "../days.js";
import { fields, record, type FactsOptions } from "../fields.js";
import type { InputsOf } from "./of-branch.js";

/** Inputs of appeals, enforcement and the lapse of claims. */
export function disputesInputs(options: FactsOptions): InputsOf<"disputes"> {
  return {
    "disputes.appeal": fc
      .tuple(anyDay(), anyDelay(MOST_DAYS.appeal), placedAppeal(options))
      .map(([from, days, appeal]) => appeal({ from, to: addDays(from, days) })),
    "disputes.enforcement": record({ measure: fc.constantFrom(...ENFORCEMENT_MEASURES), on: anyDay() }),
    "disputes.limitation": fc
      .tuple(fc.constantFrom(...LAPSING_CLAIMS), anyDay(), anyDelay())
      .map(([claim, dueOn, days]) => ({ claim, dueOn, on: addDays(dueOn, days) })),
  };
}

type Appeal = InputOf<FactsOf<"disputes.appeal">>;

/** The days on the road of each matter, in their order. */
const ROADS = {
  surcharges: ["appealedOn", "decisionNotifiedOn", "furtherAppealedOn", "furtherDecisionNotifiedOn", "courtSeizedOn"],
  decision: ["appealedOn", "decisionNotifiedOn", "furtherAppealedOn", "furtherDecisionNotifiedOn", "courtSeizedOn"],
  medical: ["appealedOn", "expertsProposedOn", "expertsAnsweredOn"],
  invalidity: ["appealedOn", "decisionNotifiedOn", "courtSeizedOn"],
} as const;

const LONGEST_ROAD = /* @__PURE__ */ Math.max(.../* @__PURE__ */ Object.values(ROADS).map(({ length }) => length));

/**
 * A contested decision between its notification and a last day: the road is walked as far as that day allows, and what
 * did not happen yet is null, or not known.
 */
export function placedAppeal(
  options: FactsOptions,
): fc.Arbitrary<(life: { readonly from: Day; readonly to: Day }) => Appeal> {
  const facts = fields({ wayStated: fc.boolean(), amount: anyAmount() }, [], options);
  return fc
    .tuple(
      fc.constantFrom("surcharges" as const, "decision" as const, "medical" as const, "invalidity" as const),
      fc.array(anyDelay(MOST_DAYS.stepOfAppeal), { minLength: LONGEST_ROAD, maxLength: LONGEST_ROAD }),
      fc.nat({ max: LONGEST_ROAD }),
      facts,
    )
    .map(([matter, delays, walked, { amount, wayStated }]) => ({ from, to }) => {
      const road = ROADS[matter];
      const days: Record<string, Day | null> = {};
      let day = from;
      road.forEach((name, place) => {
        if (place < walked) days[name] = day = earlier(addDays(day, delays[place] ?? 0), to);
        else if (options.leftOut !== true) days[name] = null;
      });
      return {
        matter,
        notifiedOn: from,
        ...(wayStated === undefined ? {} : { wayStated }),
        ...(amount === undefined || matter !== "surcharges" ? {} : { amount }),
        ...days,
        on: later(day, to),
      };
    });
}
