import * as fc from "fast-check";
import { addDays, earlier, type Day } from "../../../calendar/day.js";
import type { FactsOf } from "../../../operations.js";
import type { InputOf } from "../../../schemas/input.js";
import { DRAWN_DAYS, GIVEN_RATES, MOST, MOST_CENTIMES, MOST_DAYS } from "../../limits.js";
import { anyAmount } from "../amounts.js";
import { placedCareer } from "../career.js";
import { anyDay, anyDelay } from "../days.js";
import { placedDeceased, placedFamily } from "../family.js";
import { fields, orNone, record, type FactsOptions } from "../fields.js";
import { placedPerson } from "../person.js";
import { on, type Placed } from "../placed.js";
import type { InputsOf } from "./of-branch.js";

/** Inputs of pensions. */
export function retirementInputs(options: FactsOptions): InputsOf<"retirement"> {
  const insured = fc.tuple(
    placedPerson(options),
    placedCareer(options),
    fields({ periods: fc.constant(null) }, [], options),
  );
  const who = insured.map(([person, career, { periods }]) => (day: Day) => ({
    person: person(day),
    ...(periods === undefined ? {} : { periods: career(day) }),
  }));
  const asked = on(who).map(([day, facts]) => ({ ...facts, on: day }));
  const starting = on(who).map(([day, facts]) => ({ ...facts, startOn: day }));
  const spouse = fields({ dependentSpouse: fc.boolean() }, [], options);
  const continuing = fields({ continuing: orNone(record({ base: anyAmount() })) }, [], options);
  return {
    "retirement.age": on(placedPerson(options)).map(([day, person]) => ({ person, on: day })),
    "retirement.entitlement": asked,
    "retirement.pension": fc.tuple(starting, spouse).map(([facts, more]) => ({ ...facts, ...more })),
    "retirement.buyBack": asked,
    "retirement.claimWindow": record({ startOn: anyDay() }),
    "retirement.startDate": record({ claimReceivedOn: anyDay() }),
    "retirement.earliest": fc.tuple(asked, continuing).map(([facts, more]) => ({ ...facts, ...more })),
    "retirement.oneMoreYear": fc
      .tuple(starting, spouse, anyAmount())
      .map(([facts, more, base]) => ({ ...facts, ...more, base })),
    "retirement.survivors": fc
      .tuple(anyDay(), placedDeceased(options), anyDelay(), fields({ family: placedFamily(options) }, [], options))
      .map(([diedOn, deceased, days, { family }]) => {
        const to = addDays(diedOn, days);
        return {
          deceased: deceased(diedOn),
          ...(family === undefined ? {} : { family: family({ from: diedOn, to }) }),
          on: to,
        };
      }),
    "retirement.revalue": placedRevaluation(options).map((of) => of(DRAWN_DAYS.last)),
  };
}

/** A pension in payment and the day asked for, which is at most the day it is placed by. */
export function placedRevaluation(options: FactsOptions): Placed<InputOf<FactsOf<"retirement.revalue">>> {
  const rate = record({ on: anyDay(), rate: fc.constantFrom(...GIVEN_RATES.raise) });
  const amount = anyAmount({ max: MOST_CENTIMES.monthly });
  const rates = fc.uniqueArray(rate, { selector: ({ on: at }) => at, maxLength: MOST.rates });
  return fc
    .tuple(
      anyDay(),
      anyDelay(MOST_DAYS.pensionHeld),
      anyDelay(MOST_DAYS.pensionFollowed),
      amount,
      fields({ received2012: amount, rates }, [], options),
    )
    .map(([liquidated, held, followed, monthly, rest]) => (last) => {
      const liquidatedOn = earlier(liquidated, last);
      const from = earlier(addDays(liquidatedOn, held), last);
      return { monthly, liquidatedOn, from, to: earlier(addDays(from, followed), last), ...rest };
    });
}
