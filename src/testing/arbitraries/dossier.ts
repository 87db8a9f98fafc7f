import * as fc from "fast-check";
import { addDays, yearOf, type Day } from "../../calendar/day.js";
import type { Dossier } from "../../dossier/dossier.js";
import type { FactsOf } from "../../operations.js";
import type { InputOf } from "../../schemas/input.js";
import { MOST, MOST_CENTIMES, MOST_DAYS, YEARS_BEFORE } from "../limits.js";
import { anyAmount } from "./amounts.js";
import { placedCareer } from "./career.js";
import { anyDossierPayments, placedContributor } from "./contributor.js";
import { anyDay, anyDelay } from "./days.js";
import { placedFamily } from "./family.js";
import { fields, orNone, record, type FactsOptions } from "./fields.js";
import { placedAppeal } from "./inputs/disputes.js";
import { anyCarePapers } from "./inputs/health.js";
import { placedRevaluation } from "./inputs/retirement.js";
import { placedPerson } from "./person.js";
import { dayBefore, put } from "./placed.js";

/**
 * Whole files, as `assess` takes them: a person, activities, incomes, payments, a career, a family, now and then a death,
 * a pension in payment, a contested decision and papers of care.
 *
 * @param options - Whether facts are left out.
 * @returns An arbitrary of fast-check; the facade accepts each file.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 * import * as fc from "fast-check";
 *
 * const casnos = createCasnos();
 * fc.sample(anyDossier(), 5).every((dossier) => casnos.assess(dossier).on === dossier.on); // => true
 * ```
 */
export function anyDossier(options: FactsOptions = {}): fc.Arbitrary<InputOf<Dossier>> {
  const file = fields(
    {
      alsoSalaried: fc.boolean(),
      payments: anyDossierPayments(),
      dependentSpouse: fc.boolean(),
      upToDate: fc.boolean(),
      arrearsSchedule: fc.boolean(),
      noticesReceived: orNone(fc.array(anyDay(), { maxLength: MOST.noticesOfDossier })),
      carePapers: fc.array(anyCarePapers(options), { maxLength: 1 }),
    },
    [],
    options,
  );
  const placed = fields(
    {
      periods: placedCareer(options),
      pensionInPayment: placedRevaluation(options).map((of) => (day: Day) => withoutEnd(of(day))),
      contested: fc
        .tuple(anyDelay(MOST_DAYS.appeal), placedAppeal(options))
        .map(([days, appeal]) => (day: Day) => [appeal({ from: addDays(day, -days), to: day })]),
    },
    [],
    { leftOut: true },
  );
  return fc
    .tuple(
      anyDay(),
      placedPerson(options),
      placedContributor(options),
      orNone(anyDelay()),
      file,
      placed,
      placedFamily(options),
      placedDeath(options),
    )
    .map(([day, person, contributor, filedAfter, facts, later, family, death]) => {
      const died = death?.(day);
      const { activities, ...amounts } = contributor({ first: yearOf(day) - YEARS_BEFORE, last: yearOf(day) });
      return {
        on: day,
        person: person(day),
        ...(activities === undefined ? {} : { activities: activities.map((one) => filed(one, filedAfter)) }),
        ...amounts,
        ...facts,
        ...put(later, day),
        family: family({ from: died?.diedOn ?? day, to: day }),
        ...(died === undefined ? {} : { death: died }),
      };
    });
}

/** An activity with the day it was filed, null while it is not. */
function filed<A extends { readonly from: string }>(activity: A, days: number | null) {
  return { ...activity, filedOn: days === null ? null : addDays(activity.from as Day, days) };
}

function withoutEnd({ to: _, ...rest }: InputOf<FactsOf<"retirement.revalue">>) {
  return rest;
}

/** A death before the day it is placed by, of who drew a pension or did not. */
function placedDeath(options: FactsOptions) {
  const drawn = orNone(
    record({
      right: fc.constantFrom("pension" as const, "allowance" as const, "invalidity" as const),
      monthly: anyAmount({ max: MOST_CENTIMES.monthly }),
    }),
  );
  const rest = fields({ lastBase: anyAmount() }, [], options);
  const one = fc.tuple(dayBefore(), drawn, rest).map(([before, pension, more]) => (day: Day) => {
    const diedOn = before(day);
    return { diedOn, drawn: pension, ...more, claimedOn: null };
  });
  return fc.option(one, { nil: undefined, freq: 1 });
}
