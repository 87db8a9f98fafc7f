import { type DayNumber, monthsLater, numberOf, textOf, yearsLater } from "./civil-days.js";
import { DECREE_2015, covered } from "./coverage.js";
import type { PersonIn } from "./facts.js";
import { Unknown, answerOf, known } from "./unknown.js";

export interface InvalidityIn {
  readonly person: PersonIn;
  readonly affiliatedOn?: string | undefined;
  readonly foundOn?: string | undefined;
  readonly totalAndDefinitive?: boolean | undefined;
  readonly upToDate?: boolean | undefined;
  readonly ceasedOn?: string | null | undefined;
  readonly decidedOn: string;
  readonly claimedOn?: string | null | undefined;
  readonly lacksYearsForPension?: boolean | undefined;
}

// Décret exécutif 96-434 of 1996-11-30, in the journal of the day after: total and definitive incapacity.
const STATE_FROM = numberOf("1996-12-01");

const MISSING = { unknown: ["missing-fact"] };

interface Asked {
  readonly met: boolean;
  readonly [said: string]: unknown;
}

/** The dossier on benefits, section 2: the conditions one after the other, up to the first that is not met. */
export function invalidity(facts: InvalidityIn): unknown {
  const decidedOn = numberOf(facts.decidedOn);
  const { person, claimedOn } = facts;
  covered(decidedOn, person.sex, person.birthDate);
  // On which of the two days the age is asked, no source says.
  const reachedOn = yearsLater(numberOf(known(person.birthDate)), ordinaryAge(person));
  const days = claimedOn == null ? [decidedOn] : [decidedOn, numberOf(claimedOn)];
  const answers = [...new Set(days.map((day) => day >= reachedOn))].map((past) =>
    answerOf(() => withAge(facts, past, reachedOn, decidedOn)),
  );
  const [only] = answers;
  if (claimedOn === undefined && decidedOn >= reachedOn) {
    return { either: [only, MISSING] };
  }
  return answers.length === 1 ? only : { either: answers };
}

function withAge(facts: InvalidityIn, past: boolean, reachedOn: DayNumber, decidedOn: DayNumber): unknown {
  const barLifted = past && known(facts.lacksYearsForPension);
  const conditions: Record<string, Asked> = {
    "below-pension-age": {
      years: ordinaryAge(facts.person),
      reachedOn: textOf(reachedOn),
      barLifted,
      met: !past || barLifted,
    },
  };
  if (past && !barLifted) {
    // It is no whatever the others are; they may be asked for all the same.
    const others = [facts.foundOn, facts.totalAndDefinitive];
    return others.includes(undefined) ? { either: [none(conditions), MISSING] } : none(conditions);
  }
  // Décret 15-289 was not read, nor what was asked of the self-employed before the decree of 1996.
  if (decidedOn < STATE_FROM || decidedOn >= DECREE_2015) throw new Unknown("no-known-rule");
  conditions["total-and-definitive"] = { met: known(facts.totalAndDefinitive) };
  if (!conditions["total-and-definitive"].met) return none(conditions);
  const registered = timeComplete(yearsLater(numberOf(known(facts.affiliatedOn)), 1), known(facts.foundOn));
  conditions["registered-long-enough"] = registered;
  // Who was not affiliated long enough can have a retirement pension for incapacity.
  if (!registered.met) return none(conditions, "retirement-for-incapacity");
  conditions["up-to-date"] = { met: known(facts.upToDate) };
  if (!conditions["up-to-date"].met) return none(conditions);
  const ceasedOn = known(facts.ceasedOn);
  const without =
    ceasedOn === null
      ? { completeOn: null, met: false }
      : timeComplete(monthsLater(numberOf(ceasedOn), 3), facts.decidedOn);
  conditions["without-activity-long-enough"] = without;
  if (!without.met) return none(conditions);
  const unknown = { unknown: ["no-known-rule"] };
  return {
    right: "invalidity-pension",
    conditions,
    monthly: unknown,
    thirdPersonSupplement: unknown,
    // Who is past the age has none on which the pension could become another.
    convertsOn: decidedOn >= reachedOn ? unknown : textOf(reachedOn),
  };
}

function none(
  conditions: Readonly<Record<string, Asked>>,
  fallback: "retirement-for-incapacity" | null = null,
): object {
  return { right: "none", conditions, fallback };
}

function timeComplete(completeOn: DayNumber, by: string): Asked {
  return { completeOn: textOf(completeOn), met: numberOf(by) >= completeOn };
}

/** 65 for men, 60 for women, as the dossier gives it here. */
function ordinaryAge({ sex }: PersonIn): number {
  return known(sex) === "female" ? 60 : 65;
}
