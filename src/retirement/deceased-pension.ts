import type { Day } from "../calendar/day.js";
import { periodsFact } from "../facts/career.js";
import { deceasedMonthly, deceasedRight, type Deceased, type DeceasedInsured } from "../facts/deceased.js";
import { allowanceReversion, survivorsAgeCondition } from "../law/survivors.js";
import type { Centimes } from "../money/centimes.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import { NO_AGE_ASKED, type AgeOfRight, type NoRight } from "./entitlement.js";
import { liquidation } from "./liquidation.js";
import type { RetirementRight } from "./monthly-amount.js";
import * as step from "./steps.js";

/** The pension or the allowance that passes on to the survivors. */
export interface PassedOn {
  readonly right: RetirementRight;
  /** DA a month, on the day of death. */
  readonly monthly: Centimes;
}

/** The pension that the deceased had, or would have had by the law of the day of death; or no right at all. */
export function pensionOfDeceased(deceased: Deceased, w: Working): PassedOn | NoRight {
  const passedOn = deceased.was === "pensioner" ? drawn(deceased, w) : earned(deceased, w);
  if (passedOn.right !== "allowance") return passedOn;
  w.step(step.allowancePassesOn, { rule: w.law.read(allowanceReversion, deceased.diedOn) }, "as-a-pension");
  return passedOn;
}

function drawn({ diedOn, ...deceased }: Extract<Deceased, { was: "pensioner" }>, w: Working): PassedOn {
  const right = w.need(deceasedRight, deceased.right);
  const monthly = w.need(deceasedMonthly, deceased.monthly);
  return { right, monthly: w.step(step.drawnByDeceased, { right, diedOn }, monthly) };
}

function earned({ person, periods, diedOn }: DeceasedInsured, w: Working): PassedOn | NoRight {
  const career = w.need(periodsFact, periods);
  // National service counts for a pension at the legal age, and here no age is asked.
  if (career.some(({ kind }) => kind === "national-service")) noKnownRule("national-service-after-a-death", diedOn);
  const liquidated = liquidation({ person, periods: career, startOn: diedOn }, w, noAgeAfterDeath);
  if (liquidated.right === "none") return liquidated;
  const { right, monthly } = liquidated;
  return { right, monthly: w.step(step.earnedByDeceased, { right, diedOn }, monthly) };
}

/** Of who died before retirement no age is asked, for the pension of the survivors. */
const noAgeAfterDeath: AgeOfRight = (_right, _person, diedOn: Day, w) => {
  w.step(step.noAgeAfterDeath, { diedOn, rule: w.law.read(survivorsAgeCondition, diedOn) }, "none");
  return NO_AGE_ASKED;
};
