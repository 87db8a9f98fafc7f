import * as fc from "fast-check";
import { later, type Day } from "../../../calendar/day.js";
import { hospitalDays, prescriptionsThisQuarter } from "../../../facts/care.js";
import type { FactsOf } from "../../../operations.js";
import type { InputOf } from "../../../schemas/input.js";
import { turningHospitalDays, turningPrescriptions } from "../../boundaries.js";
import { MOST_CENTIMES, MOST_DAYS } from "../../limits.js";
import { anyAmount } from "../amounts.js";
import { countOf } from "../counts.js";
import { anyDay } from "../days.js";
import { anyDeceasedMember, placedFamily, placedRelative } from "../family.js";
import { fields, orNone, type FactsOptions } from "../fields.js";
import { placedPerson } from "../person.js";
import { after, dayAfter, dayBefore, placedOrNone, put } from "../placed.js";
import type { InputsOf } from "./of-branch.js";

/** Inputs of care, invalidity and the death capital. */
export function healthInputs(options: FactsOptions): InputsOf<"health"> {
  const modest = anyAmount({ max: MOST_CENTIMES.modest });
  return {
    "health.careRights": fields(
      {
        insured: fc.constantFrom("member" as const, "pension-holder" as const),
        filedOn: orNone(anyDay()),
        on: anyDay(),
        upToDate: fc.boolean(),
        arrearsSchedule: fc.boolean(),
        currentYearPaid: fc.boolean(),
        pension: fc.constantFrom(
          "retirement" as const,
          "invalidity" as const,
          "retirement-allowance" as const,
          "survivors" as const,
        ),
      },
      ["on"],
      options,
    ),
    "health.dependant": fc
      .tuple(
        anyDay(),
        placedRelative(options),
        fields({ salariedWithoutOwnRight: fc.boolean(), treatmentBegunOn: placedOrNone(dayBefore()) }, [], options),
      )
      .map(([day, relative, rest]) => ({ relative: relative({ from: day, to: day }), on: day, ...put(rest, day) })),
    "health.reimbursement": anyCarePapers(options),
    "health.thirdPartyPayment": fields(
      {
        amount: modest,
        on: anyDay(),
        chronic: fc.boolean(),
        pensionHolder: fc.boolean(),
        prescriptionsThisQuarter: countOf(prescriptionsThisQuarter, turningPrescriptions),
      },
      ["on"],
      options,
    ),
    "health.maintainedRights": fields(
      {
        relation: fc.constantFrom(
          "widow" as const,
          "ascendant" as const,
          "orphan" as const,
          "child-in-charge" as const,
        ),
        on: anyDay(),
        remarried: fc.boolean(),
        coveredByOwnWork: fc.boolean(),
        deathCapitalConditions: fc.boolean(),
        monthlyIncome: modest,
        dependent: fc.boolean(),
        guardianInsured: fc.boolean(),
      },
      ["on"],
      options,
    ),
    "health.invalidity": fc
      .tuple(
        anyDay(),
        placedPerson(options),
        fields(
          {
            affiliatedOn: dayBefore(MOST_DAYS.affiliation),
            foundOn: dayBefore(),
            totalAndDefinitive: fc.boolean(),
            upToDate: fc.boolean(),
            ceasedOn: placedOrNone(dayBefore()),
            claimedOn: placedOrNone(dayBefore()),
            lacksYearsForPension: fc.boolean(),
          },
          [],
          options,
        ),
      )
      .map(([decidedOn, person, { affiliatedOn, foundOn, ceasedOn, claimedOn, ...rest }]) => {
        const days = put({ ...rest, affiliatedOn, foundOn, ceasedOn, claimedOn }, decidedOn);
        return { person: person(decidedOn), decidedOn, ...days, ...claimAfterFinding(days) };
      }),
    "health.deathCapital": fc
      .tuple(
        anyDay(),
        anyDeceasedMember(options),
        fields({ family: placedFamily(options), claimedOn: placedOrNone(dayAfter()), on: dayAfter() }, [], options),
      )
      .map(([diedOn, deceased, { family, ...days }]) => ({
        deceased,
        diedOn,
        ...(family === undefined ? {} : { family: family({ from: diedOn, to: diedOn }) }),
        ...put(days, diedOn),
      })),
  };
}

/** The papers of a care, as they are filed. */
export function anyCarePapers(options: FactsOptions): fc.Arbitrary<InputOf<FactsOf<"health.reimbursement">>> {
  const later = dayAfter(MOST_DAYS.care);
  const days = fields({ treatmentEndedOn: placedOrNone(later), filedOn: placedOrNone(later), on: later }, [], options);
  const facts = fields(
    {
      tariff: anyAmount(),
      care: fc.constantFrom(
        "ordinary" as const,
        "long-illness" as const,
        "maternity" as const,
        "maternity-hospital" as const,
      ),
      pensionHolder: fc.boolean(),
      hospitalDays: countOf(hospitalDays, turningHospitalDays),
      forceMajeure: fc.boolean(),
    },
    [],
    options,
  );
  return after(
    fc.tuple(days, facts).map(([of, rest]) => ({ ...of, ...rest })),
    (careOn, rest) => ({ careOn, ...rest }),
  );
}

/** A claim is made once the illness was found: one drawn before is made on that day. */
function claimAfterFinding({
  foundOn,
  claimedOn,
}: {
  readonly foundOn?: Day | undefined;
  readonly claimedOn?: Day | null | undefined;
}): { readonly claimedOn?: Day } {
  return typeof claimedOn === "string" && foundOn !== undefined ? { claimedOn: later(claimedOn, foundOn) } : {};
}
