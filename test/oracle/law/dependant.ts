import { centimes } from "./amounts.js";
import { type DayNumber, numberOf, textOf, yearsLater } from "./civil-days.js";
import { covered } from "./coverage.js";
import type { ChildIn } from "./dependants.js";
import type { RelativeIn } from "./facts.js";
import { fraction, isBelow } from "./fraction.js";
import { minimumPension } from "./pension.js";
import type { Readings } from "./readings.js";
import { Unknown, known } from "./unknown.js";

export interface DependantIn {
  readonly relative: RelativeIn;
  readonly on: string;
  readonly salariedWithoutOwnRight?: boolean | undefined;
  readonly treatmentBegunOn?: string | null | undefined;
}

type Ground =
  | { readonly ground: "minor" | "student" | "apprentice"; readonly until: string }
  | {
      readonly ground: "incapacity" | "no-income" | "small-resources" | "no-paid-activity" | "no-own-right";
      until: null;
    };

const NOT_COVERED = { covered: false };

/** The dossier on benefits, 1.3: loi 83-11, articles 66 and 67; maternity care for the spouse alone. */
export function dependant(facts: DependantIn, readings: Readings): unknown {
  const on = numberOf(facts.on);
  const { relative } = facts;
  covered(on, ...asked(relative));
  switch (relative.relation) {
    case "spouse":
      if (!known(relative.paidActivity)) return allCare({ ground: "no-paid-activity", until: null }, true);
      return known(facts.salariedWithoutOwnRight)
        ? allCare({ ground: "no-own-right", until: null }, true)
        : NOT_COVERED;
    case "child":
      return child(relative, facts.treatmentBegunOn, on);
    case "parent": {
      // Before the first known wage either can be said first.
      if (relative.resources === undefined) throw new Unknown("missing-fact", "outside-coverage");
      const small = !isBelow(minimumPension(on, readings), fraction(centimes(relative.resources)));
      return small ? allCare({ ground: "small-resources", until: null }) : NOT_COVERED;
    }
    case "female-collateral":
      return known(relative.ownIncome) ? NOT_COVERED : allCare({ ground: "no-income", until: null });
  }
}

/** Where several grounds hold, no source says which is named: each will do. */
function child(facts: ChildIn, treatmentBegunOn: string | null | undefined, on: DayNumber): unknown {
  const born = numberOf(known(facts.birthDate));
  const eighteen = yearsLater(born, 18);
  const twentyOne = yearsLater(born, 21);
  if (on < eighteen) return allCare({ ground: "minor", until: textOf(eighteen) });
  const grounds = groundsOf(facts, on, born);
  if (grounds.length > 0) return { either: grounds.map((ground) => allCare(ground)) };
  known(facts.incapacitated);
  if (on < apprenticeAgeAtMost(on, born)) knownApprentice(facts, on < apprenticeAgeAtLeast(on, born));
  if (known(facts.sex) === "female") known(facts.ownIncome);
  if (on < twentyOne) known(facts.studying);
  return on >= twentyOne && keepsTreatment(facts, treatmentBegunOn, twentyOne)
    ? { ...allCare({ ground: "incapacity", until: null }), ground: "treatment-begun", extent: "treatment-begun" }
    : NOT_COVERED;
}

function groundsOf(facts: ChildIn, on: DayNumber, born: DayNumber): readonly Ground[] {
  const grounds: Ground[] = [];
  const twentyOne = yearsLater(born, 21);
  if (facts.incapacitated === true) grounds.push({ ground: "incapacity", until: null });
  if (facts.studying === true && on < twentyOne) grounds.push({ ground: "student", until: textOf(twentyOne) });
  if (facts.apprentice === true && on < apprenticeAgeAtLeast(on, born)) {
    const ends = new Set([apprenticeAgeAtLeast(on, born), apprenticeAgeAtMost(on, born)]);
    for (const until of ends) grounds.push({ ground: "apprentice", until: textOf(until) });
  }
  if (facts.sex === "female" && facts.ownIncome === false) grounds.push({ ground: "no-income", until: null });
  return grounds;
}

/**
 * An apprentice was dependent below 21 by the wording of 1983, first amended in 1996, and is below 25 "today" (dossier on
 * retirement, 6.1): between the two days it is not known which.
 */
function apprenticeAgeAtLeast(on: DayNumber, born: DayNumber): DayNumber {
  return yearsLater(born, on < numberOf("2026-11-21") ? 21 : 25);
}

function apprenticeAgeAtMost(on: DayNumber, born: DayNumber): DayNumber {
  return yearsLater(born, on < numberOf("1996-07-06") ? 21 : 25);
}

function knownApprentice({ apprentice, sex, ownIncome }: ChildIn, certain: boolean): void {
  if (!known(apprentice) || certain) return;
  const asked = sex === undefined || (sex === "female" && ownIncome === undefined);
  throw asked ? new Unknown("no-known-rule", "missing-fact") : new Unknown("no-known-rule");
}

/** A student whose treatment began before twenty-one was finished keeps the care of it. */
function keepsTreatment(
  { studying }: ChildIn,
  treatmentBegunOn: string | null | undefined,
  twentyOne: DayNumber,
): boolean {
  // Left out, care in general is asked about: the documentation of the field says so.
  if (studying === false || treatmentBegunOn === null || treatmentBegunOn === undefined) return false;
  if (numberOf(treatmentBegunOn) >= twentyOne) return false;
  return known(studying);
}

function allCare({ ground, until }: Ground, maternity = false): object {
  return { covered: true, ground, extent: "all-care", until, sickness: true, maternity };
}

function asked(relative: RelativeIn): readonly unknown[] {
  switch (relative.relation) {
    case "spouse":
      return [relative.paidActivity];
    case "child":
      return [relative.birthDate, relative.sex, relative.studying, relative.apprentice, relative.incapacitated];
    case "parent":
      return [relative.resources];
    case "female-collateral":
      return [relative.ownIncome];
  }
}
