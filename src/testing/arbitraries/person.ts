import * as fc from "fast-check";
import { addDays, later, type Day } from "../../calendar/day.js";
import { MONTHS_IN_A_YEAR, addMonths } from "../../calendar/months.js";
import { childrenRaised, warInvalidityPercent, type Person } from "../../facts/person.js";
import type { InputOf } from "../../schemas/input.js";
import { legalAges } from "../boundaries.js";
import { among, anyDay, fields, on, type FactsOptions, type Placed } from "./leaves.js";

const OLDEST = 100;
const FIRST_BIRTH = "1850-01-01" as Day;

/** A birth so that an age of the law is reached on the day it is placed by, the day before or the day after. */
export function birth({ min = 0, max = OLDEST }: { readonly min?: number; readonly max?: number } = {}): Placed<Day> {
  const around = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(0, 1, -1) }, fc.integer({ min: 0, max: 364 }));
  return fc.tuple(among(legalAges, { min, max }), around).map(
    ([age, days]) =>
      (day) =>
        born(addDays(addMonths(day, -age * MONTHS_IN_A_YEAR), days), day),
  );
}

function born(birth: Day, day: Day): Day {
  return later(FIRST_BIRTH, birth > day ? day : birth);
}

/** A person, placed by the day of the law. */
export function placedPerson(options: FactsOptions = {}): Placed<InputOf<Person>> {
  const most = ({ domain }: typeof childrenRaised): number => (domain.kind === "count" ? domain.most : 0);
  const shape = {
    sex: fc.constantFrom("male" as const, "female" as const),
    birthDate: birth(),
    childrenRaised: among([0, 1, 2, 3, 4], { max: most(childrenRaised) }),
    moudjahid: yes(),
    warInvalidityPercent: among([0, 9, 10, 19, 20, 99, 100], { max: most(warInvalidityPercent) }),
    totallyIncapacitated: yes(),
    childOfChahid: yes(),
  };
  return fields(shape, [], options).map(
    (drawn) =>
      (day): InputOf<Person> =>
        drawn.birthDate === undefined
          ? (drawn as Omit<typeof drawn, "birthDate">)
          : { ...drawn, birthDate: drawn.birthDate(day) },
  );
}

/** Seldom true: what few persons are. */
function yes(): fc.Arbitrary<boolean> {
  return fc.nat({ max: 7 }).map((chance) => chance === 7);
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
