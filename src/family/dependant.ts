import type { Day } from "../calendar/day.js";
import { MONTHS_IN_A_YEAR, addMonths, isClamped } from "../calendar/months.js";
import {
  apprentice,
  childBirthDate,
  childSex,
  incapacitated,
  ownIncome,
  resources,
  studying,
  type Child,
  type FemaleCollateral,
  type Parent,
  type Relative,
  type Spouse,
} from "../facts/family.js";
import {
  apprenticeAge,
  ascendantTest,
  childAge,
  greatestApprenticeAge,
  incapacitatedChildren,
  raisedApprenticeAge,
  studentAge,
  womenWithoutIncome,
} from "../law/family.js";
import { minimumPension } from "../law/pension.js";
import type { AnySeries, ValueOf } from "../law/series.js";
import type { Cited } from "../working/cited.js";
import type { Fact, FactPlace } from "../working/fact.js";
import type { Working } from "../working/working.js";
import * as step from "./steps.js";

/** A person of the family who must be dependent to have a right: all but the spouse, who has rights by the marriage. */
export type DependentRelative = Exclude<Relative, Spouse>;

/** Why a person of the family is dependent. */
export type DependencyGround = "minor" | "student" | "apprentice" | "incapacity" | "no-income" | "small-resources";

/** Dependent on the insured, and why. */
export interface Dependent {
  /** Dependent on the day asked for. */
  readonly dependent: true;
  /** Why. */
  readonly ground: DependencyGround;
  /** The first day on which age ends this ground; null when no age does. */
  readonly until: Day | null;
}

/** Not dependent on the insured. */
export interface NotDependent {
  /** Not dependent on the day asked for. */
  readonly dependent: false;
}

/** Whether a person of the family is dependent on the insured. */
export type Dependency = Dependent | NotDependent;

const NOT_DEPENDENT: NotDependent = { dependent: false };

/**
 * Whether a person of the family other than the spouse is dependent on the insured on a day (à charge, تحت الكفالة; loi
 * 83-11, article 67).
 */
export function dependency(relative: DependentRelative, on: Day, place: FactPlace, w: Working): Dependency {
  switch (relative.relation) {
    case "child":
      return ofChild(relative, on, place, w);
    case "parent":
      return ofParent(relative, on, place, w);
    case "female-collateral":
      return ofCollateral(relative, on, place, w);
  }
}

/** What makes a child dependent: an age not reached, or a rule that knows no age. */
type ChildGround =
  | { readonly ground: "minor" | "student" | "apprentice"; readonly age: Cited<number> }
  | { readonly ground: "incapacity" | "no-income"; readonly rule: Cited<string> };

/** How a child is looked at: by what is given and known, or by asking for what is missing. */
interface Look {
  /** A fact; undefined where it is missing and not asked for. */
  readonly fact: <T>(fact: Fact<T>, value: T | undefined) => T | undefined;
  /** A rule of the law; null where none is known, if that is not refused. */
  readonly law: <S extends AnySeries>(series: S) => Cited<ValueOf<S>> | null;
  /** The same, never refused. */
  readonly known: <S extends AnySeries>(series: S) => Cited<ValueOf<S>> | null;
}

/** A ground that the facts given meet is enough, whatever else is missing; only without one is more asked for. */
function ofChild(child: Child, on: Day, place: FactPlace, w: Working): Dependency {
  const known: Look["known"] = (series) => w.law.find(series, on);
  const given: Look = { fact: (_, value) => value, law: known, known };
  const asking: Look = {
    fact: (fact, value) => w.need(fact, value, place),
    law: (series) => w.law.read(series, on),
    known,
  };
  const found = groundOf(child, given, on) ?? groundOf(child, asking, on);
  if (found === null) return notDependent(child, on, w);
  return "age" in found ? byAge(child, found, on, w) : atAnyAge(found, on, w);
}

/**
 * The first ground of article 67 that a child meets: below the age of majority; at any age when incapable of all work for
 * ever; below a higher age as a student; at any age as a daughter without income; below a higher age as an apprentice. An
 * age is looked at before the fact it belongs to, which decides nothing once the age is past.
 */
function groundOf(child: Child, look: Look, on: Day): ChildGround | null {
  const birthDate = look.fact(childBirthDate, child.birthDate);
  const below = (series: AgeSeries, law = look.law): Cited<number> | null => {
    if (birthDate === undefined) return null;
    const age = law(series);
    return age !== null && isSet(age) && on < dayOfAge(birthDate, age) ? age : null;
  };
  const atAnyAgeBy = (ground: "incapacity" | "no-income", series: RuleSeries): ChildGround | null => {
    const rule = look.law(series);
    return rule === null ? null : { ground, rule };
  };

  const minor = below(childAge);
  if (minor !== null) return { ground: "minor", age: minor };
  if (look.fact(incapacitated, child.incapacitated) === true) return atAnyAgeBy("incapacity", incapacitatedChildren);
  const student = child.studying === false ? null : below(studentAge);
  if (student !== null && look.fact(studying, child.studying) === true) return { ground: "student", age: student };
  if (look.fact(childSex, child.sex) === "female" && look.fact(ownIncome, child.ownIncome) === false) {
    return atAnyAgeBy("no-income", womenWithoutIncome);
  }
  // Nobody past the greatest age of any source is an apprentice of the law, whatever the age of the day was.
  if (child.apprentice === false || below(greatestApprenticeAge) === null) return null;
  if (look.fact(apprentice, child.apprentice) !== true) return null;
  // Below the age of 1983 whatever became of it; up to the higher one where that is known to be in force.
  const age = below(raisedApprenticeAge, look.known) ?? below(apprenticeAge) ?? below(raisedApprenticeAge);
  return age === null ? null : { ground: "apprentice", age };
}

type AgeSeries =
  | typeof childAge
  | typeof studentAge
  | typeof apprenticeAge
  | typeof raisedApprenticeAge
  | typeof greatestApprenticeAge;
type RuleSeries = typeof incapacitatedChildren | typeof womenWithoutIncome;

function isSet(age: Cited<number | null>): age is Cited<number> {
  return age.value !== null;
}

function dayOfAge(birthDate: Day, age: Cited<number>): Day {
  return addMonths(birthDate, age.value * MONTHS_IN_A_YEAR);
}

function byAge(child: Child, { ground, age }: ChildGround & { age: Cited<number> }, on: Day, w: Working): Dependent {
  const until = ageStep(child, ground, age, on, w);
  w.step(step.dependentByAge, { on, ground, until }, true);
  return { dependent: true, ground, until };
}

function atAnyAge({ ground, rule }: ChildGround & { rule: Cited<string> }, on: Day, w: Working): Dependent {
  w.step(step.dependentChild, { on, ground, rule }, true);
  return { dependent: true, ground, until: null };
}

/** No ground, so that every age is past: each is shown, but for what the child is known not to be. */
function notDependent(child: Child, on: Day, w: Working): NotDependent {
  ageStep(child, "minor", w.law.read(childAge, on), on, w);
  if (child.studying !== false) ageStep(child, "student", w.law.read(studentAge, on), on, w);
  if (child.apprentice !== false) ageStep(child, "apprentice", w.law.read(greatestApprenticeAge, on), on, w);
  w.step(step.notDependentChild, { on }, false);
  return NOT_DEPENDENT;
}

/** The day an age is reached; of who was born on 29 February the convention matters up to that day, and not after it. */
function ageStep(child: Child, ground: DependencyGround, age: Cited<number>, on: Day, w: Working): Day {
  const birthDate = w.need(childBirthDate, child.birthDate);
  const until = dayOfAge(birthDate, age);
  const by = on <= until && isClamped(birthDate, age.value * MONTHS_IN_A_YEAR) ? "month-end" : undefined;
  return w.step(step.ofAge, { birthDate, age, ground }, until, by);
}

/** An ascendant whose own resources do not pass the minimum pension. */
function ofParent(parent: Parent, on: Day, place: FactPlace, w: Working): Dependency {
  const own = w.need(resources, parent.resources, place);
  const test = w.law.read(ascendantTest, on);
  const atMost = w.law.read(minimumPension, on);
  const dependent = w.step(step.dependentParent, { resources: own, test, atMost }, own <= atMost.value);
  return dependent ? { dependent, ground: "small-resources", until: null } : NOT_DEPENDENT;
}

/** A dependent woman of the family without income. */
function ofCollateral(relative: FemaleCollateral, on: Day, place: FactPlace, w: Working): Dependency {
  const income = w.need(ownIncome, relative.ownIncome, place);
  const rule = w.law.read(womenWithoutIncome, on);
  const dependent = w.step(step.dependentCollateral, { rule, ownIncome: income }, !income);
  return dependent ? { dependent, ground: "no-income", until: null } : NOT_DEPENDENT;
}
