import * as fc from "fast-check";
import { earlier, type Day } from "../../calendar/day.js";
import type { Deceased } from "../../facts/deceased.js";
import type { DeceasedMember } from "../../facts/death-capital.js";
import type { Relative } from "../../facts/family.js";
import type { InputOf } from "../../schemas/input.js";
import { MOST, MOST_CENTIMES, OLDEST } from "../limits.js";
import { anyAmount } from "./amounts.js";
import { placedCareer } from "./career.js";
import { anyDay, anyDelay } from "./days.js";
import { fields, type FactsOptions } from "./fields.js";
import { birth, placedPerson } from "./person.js";
import { dayAfter, on, placedOrNone, put, type Placed } from "./placed.js";

type AnyRelative = InputOf<Relative>;

/** The days that what happens to a family lies between. */
export interface Life {
  /** The death, or the first day that a remarriage is looked for from. */
  readonly from: Day;
  /** The day asked for. */
  readonly to: Day;
}

type Placing<T> = fc.Arbitrary<(life: Life) => T>;

/** One relative: births at the ages of the law on the day asked for, or a day beside. */
export function placedRelative(options: FactsOptions = {}): Placing<AnyRelative> {
  const spouse = fields({ paidActivity: fc.boolean(), remarriedOn: placedOrNone(dayAfter()) }, [], options).map(
    ({ remarriedOn, ...rest }) =>
      ({ from, to }: Life): AnyRelative => {
        if (remarriedOn === undefined) return { relation: "spouse", ...rest };
        const day = remarriedOn(from);
        return { relation: "spouse", ...rest, remarriedOn: day === null ? null : earlier(day, to) };
      },
  );
  const child = fields(
    {
      birthDate: birth({ max: OLDEST.child }),
      sex: fc.constantFrom("female" as const, "male" as const),
      studying: fc.boolean(),
      apprentice: fc.boolean(),
      incapacitated: fc.boolean(),
      ownIncome: fc.boolean(),
      otherParentLives: fc.boolean(),
    },
    [],
    options,
  ).map(({ birthDate, ...rest }) => ({ to }: Life): AnyRelative => ({
    relation: "child",
    ...put({ ...rest, birthDate }, to),
  }));
  const parent = fields({ resources: anyAmount({ max: MOST_CENTIMES.modest }) }, [], options).map(
    (rest) => (): AnyRelative => ({
      relation: "parent",
      ...rest,
    }),
  );
  const collateral = fields({ ownIncome: fc.boolean() }, [], options).map((rest) => (): AnyRelative => ({
    relation: "female-collateral",
    ...rest,
  }));
  return fc.oneof(child, spouse, parent, collateral);
}

/** A family of none to five. */
export function placedFamily(options: FactsOptions = {}): Placing<readonly AnyRelative[]> {
  return fc
    .array(placedRelative(options), { maxLength: MOST.relatives })
    .map((all) => (life) => all.map((one) => one(life)));
}

/**
 * The family of an insured person on a day.
 *
 * @param options - The day asked for, and whether facts are left out.
 * @returns None to five relatives, as operations take them.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check";
 *
 * fc.sample(anyFamily(), 20).every((family) => family.length <= 5); // => true
 * ```
 */
export function anyFamily(
  options: FactsOptions & { readonly on?: Day } = {},
): fc.Arbitrary<readonly InputOf<Relative>[]> {
  const day = options.on === undefined ? anyDay() : fc.constant(options.on);
  return fc.tuple(day, anyDelay(), placedFamily(options)).map(([to, , family]) => family({ from: to, to }));
}

/** Who died on the day it is placed by: drawing a pension, or with a career. */
export function placedDeceased(options: FactsOptions = {}): Placed<InputOf<Deceased>> {
  const pensioner = fields(
    {
      monthly: anyAmount({ max: MOST_CENTIMES.monthly }),
      right: fc.constantFrom("pension", "allowance", "invalidity"),
    },
    [],
    options,
  ).map((rest) => (diedOn: Day): InputOf<Deceased> => ({ was: "pensioner", diedOn, ...rest }));
  const insured = fc
    .tuple(placedPerson(options), placedCareer(options))
    .map(([person, career]) => (diedOn: Day): InputOf<Deceased> => ({
      was: "insured",
      diedOn,
      person: person(diedOn),
      periods: career(diedOn),
    }));
  return fc.oneof(pensioner, insured);
}

/**
 * Who died, drawing a pension or with a career.
 *
 * @param options - Whether facts are left out.
 * @returns The facts of the deceased, as `retirement.survivors` takes them.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check";
 *
 * fc.sample(anyDeceased(), 20).every(({ was }) => was === "pensioner" || was === "insured"); // => true
 * ```
 */
export function anyDeceased(options: FactsOptions = {}): fc.Arbitrary<InputOf<Deceased>> {
  const placed = placedDeceased(options);
  return on(placed).map(([, deceased]) => deceased);
}

/** Who died, as the death capital knows them. */
export function anyDeceasedMember(options: FactsOptions = {}): fc.Arbitrary<InputOf<DeceasedMember>> {
  const active = fields({ lastBase: anyAmount() }, [], options).map((rest) => ({ was: "active" as const, ...rest }));
  const pensioner = fields({ annualPension: anyAmount() }, [], options).map((rest) => ({
    was: "pensioner" as const,
    ...rest,
  }));
  return fc.oneof(active, pensioner);
}
