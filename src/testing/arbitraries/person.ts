import * as fc from "fast-check";
import { addDays, later, type Day } from "../../calendar/day.js";
import { MONTHS_IN_A_YEAR, addMonths } from "../../calendar/months.js";
import { FIRST_DAY } from "../../facts/bounds.js";
import { childrenRaised, warInvalidityPercent, type Person } from "../../facts/person.js";
import type { InputOf } from "../../schemas/input.js";
import { legalAges, turningChildren, turningInvalidity } from "../boundaries.js";
import { DAYS_WITHIN, OFTEN, OLDEST, ONE_IN } from "../limits.js";
import { among, countOf, countsOf } from "./counts.js";
import { anyDay } from "./days.js";
import { fields, oneIn, type FactsOptions } from "./fields.js";
import { on, placed, type Placed } from "./placed.js";

/** A birth so that an age of the law is reached on the day it is placed by, the day before or the day after. */
export function birth({
  min = 0,
  max = OLDEST.person,
}: { readonly min?: number; readonly max?: number } = {}): Placed<Day> {
  const around = fc.oneof(
    { weight: OFTEN.more, arbitrary: fc.constantFrom(0, 1, -1) },
    fc.integer({ min: 0, max: DAYS_WITHIN.year }),
  );
  return fc.tuple(among(legalAges, { min, max }), around).map(
    ([age, days]) =>
      (day) =>
        born(addDays(addMonths(day, -age * MONTHS_IN_A_YEAR), days), day),
  );
}

function born(birth: Day, day: Day): Day {
  return later(FIRST_DAY, birth > day ? day : birth);
}

/** A person, placed by the day of the law. */
export function placedPerson(options: FactsOptions = {}): Placed<InputOf<Person>> {
  const shape = {
    sex: fc.constantFrom("male" as const, "female" as const),
    birthDate: birth(),
    childrenRaised: countOf(childrenRaised, turningChildren),
    moudjahid: oneIn(ONE_IN.person),
    warInvalidityPercent: countOf(warInvalidityPercent, turningInvalidity(countsOf(warInvalidityPercent).most)),
    totallyIncapacitated: oneIn(ONE_IN.person),
    childOfChahid: oneIn(ONE_IN.person),
  };
  return placed(fields(shape, [], options));
}

/**
 * A person whose birthday is often that of a legal age on the day asked for, or a day beside it.
 *
 * @param options - Whether facts are left out.
 * @returns The facts of a person, as operations take them.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check";
 *
 * fc.sample(anyPerson(), 20).every(({ sex }) => sex === "male" || sex === "female"); // => true
 * ```
 */
export function anyPerson(options: FactsOptions & { readonly on?: Day } = {}): fc.Arbitrary<InputOf<Person>> {
  const day = options.on === undefined ? anyDay() : fc.constant(options.on);
  return on(placedPerson(options), day).map(([, person]) => person);
}
