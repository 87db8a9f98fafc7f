import * as fc from "fast-check";
import { ACTIVITIES } from "../../../facts/activity.js";
import { YEARS_BEFORE } from "../../limits.js";
import { anyAmount } from "../amounts.js";
import { anyTurnover, orAny, overYears } from "../contributor.js";
import { anyDay, anyYear } from "../days.js";
import { fields, record, type FactsOptions } from "../fields.js";
import { after, dayAfter, placedOrNone } from "../placed.js";
import type { InputsOf } from "./of-branch.js";

/** Inputs of affiliation, filing and its penalty. */
export function eligibilityInputs(options: FactsOptions): InputsOf<"eligibility"> {
  const turnover = overYears(anyAmount(), (year, amount) => ({ year, amount }));
  return {
    "eligibility.affiliation": fields(
      { activity: fc.constantFrom(...ACTIVITIES), on: anyDay(), alsoSalaried: fc.boolean() },
      ["on"],
      options,
    ),
    "eligibility.autoEntrepreneurStatus": fields(
      { turnover: orAny(turnover, anyTurnover(), options), year: anyYear() },
      ["year"],
      options,
    ).map(({ turnover: of, year }) => ({
      year,
      ...(of === undefined ? {} : { turnover: of({ first: year - YEARS_BEFORE, last: year }) }),
    })),
    "eligibility.filingDeadline": record({ activityStart: anyDay() }),
    "eligibility.lateFilingPenalty": after(
      fields({ filedOn: placedOrNone(dayAfter()), on: dayAfter() }, ["on"], options),
      (activityStart, rest) => ({ activityStart, ...rest }),
    ),
  };
}
