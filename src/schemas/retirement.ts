import * as z from "zod/mini";
import type { Day } from "../calendar/day.js";
import type { Relative } from "../facts/family.js";
import { closed } from "./closed.js";
import { checked, found, periodsAfter, type Conflict } from "./conflicts.js";
import { deceased, family, periods, person } from "./facts.js";
import { FIRST_DAY, day, yesNo } from "./leaves.js";
import type { FactsOf } from "../operations.js";
import type { SchemasOf } from "./schemas-of.js";

type SurvivorsFacts = FactsOf<"retirement.survivors">;

/** The inputs of the operations on retirement. */
export function retirementInputs(): SchemasOf<"retirement"> {
  return {
    "retirement.age": closed({ person, on: day }),
    "retirement.entitlement": checked(
      closed({ person, periods: z.optional(periods), on: day }),
      ({ periods: items, on }) => periodsAfter(items, on),
    ),
    "retirement.pension": checked(
      closed({ person, periods: z.optional(periods), startOn: day, dependentSpouse: z.optional(yesNo) }),
      ({ periods: items, startOn }) => periodsAfter(items, startOn),
    ),
    "retirement.buyBack": checked(closed({ person, periods: z.optional(periods), on: day }), ({ periods: items, on }) =>
      periodsAfter(items, on),
    ),
    "retirement.claimWindow": closed({ startOn: day }),
    "retirement.startDate": closed({ claimReceivedOn: day }),
    "retirement.survivors": checked(closed({ deceased, family: z.optional(family), on: day }), daysOfSurvivors),
  };
}

/** Nothing after the day asked for, no career after the death, no remarriage before it. */
function daysOfSurvivors({ deceased: who, family: relatives, on }: SurvivorsFacts): readonly Conflict[] {
  const { diedOn } = who;
  if (on < diedOn) return [{ path: ["on"], code: "end-before-start", facts: { start: diedOn, end: on } }];
  const career = who.was === "insured" ? periodsAfter(who.periods, diedOn) : [];
  return [
    ...career.map((conflict) => ({ ...conflict, path: ["deceased", ...conflict.path] })),
    ...found(relatives ?? [], (relative, place) => outsideLife(relative, ["family", place], diedOn, on)),
  ];
}

/** A birth or a remarriage that is not of the days between which it must lie. */
function outsideLife(relative: Relative, path: Conflict["path"], diedOn: Day, on: Day): Conflict | null {
  if (relative.relation === "spouse") {
    return outside(relative.remarriedOn, [...path, "remarriedOn"], diedOn, on);
  }
  return relative.relation === "child" ? outside(relative.birthDate, [...path, "birthDate"], FIRST_DAY, on) : null;
}

function outside(day: Day | null | undefined, path: Conflict["path"], least: Day, most: Day): Conflict | null {
  if (day === null || day === undefined || (day >= least && day <= most)) return null;
  return { path, code: "out-of-range", facts: { least, most } };
}
