import type { Day } from "../calendar/day.js";
import { MONTHS_IN_A_YEAR, addMonths, isClamped } from "../calendar/months.js";
import { dependency } from "../family/dependant.js";
import {
  annualPension,
  askedOnFact,
  claimedOnFact,
  lastBase,
  type ActiveMember,
  type DeceasedMember,
  type PensionHolder,
} from "../facts/death-capital.js";
import { childBirthDate, familyFact, type Relative, type Spouse } from "../facts/family.js";
import {
  deathCapitalBeneficiaries,
  deathCapitalCeiling,
  deathCapitalClaimStart,
  deathCapitalFloorByHours,
  deathCapitalFloorByWage,
  deathCapitalOfMember,
  deathCapitalOfPensioner,
  deathCapitalPayment,
  deathCapitalProtection,
  deathCapitalSplit,
  deathCapitalSpouse,
} from "../law/death-capital.js";
import { benefitLimitationYears } from "../law/disputes.js";
import { amount, type Amount } from "../money/amount.js";
import { centimes, type Centimes } from "../money/centimes.js";
import { equalParts } from "../money/equal-parts.js";
import type { Answer, Determined, Undetermined } from "../working/answer.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import * as notice from "./notices.js";
import * as step from "./steps.js";

/** What a death capital depends on. */
export interface DeathCapitalFacts {
  /** Who died: an active member, or a pensioner. */
  readonly deceased: DeceasedMember;
  /** The day of death, which is the day of the law. */
  readonly diedOn: Day;
  /** The family on the day of death, at most 100 persons. */
  readonly family?: readonly Relative[] | undefined;
  /** The day the capital was claimed, not before the death; null while it was not. */
  readonly claimedOn?: Day | null | undefined;
  /** The day asked for, not before the death; a claim after it counts as not yet made. Asked while none is made. */
  readonly on?: Day | undefined;
}

/** A dependant who gets a share. */
export interface DeathCapitalBeneficiary {
  /** The place in the family given, from 0. */
  readonly index: number;
  /** What the person was to the deceased. */
  readonly relation: Relative["relation"];
}

/** The share of a dependant. */
export interface DeathCapitalShare extends DeathCapitalBeneficiary {
  /** DA, paid once. */
  readonly amount: Amount;
}

/** Whether a claim came in time, or still can. */
export type ClaimStanding = "in-time" | "late" | "still-open" | "lapsed";

/** A capital for the dependants of who died; or one of which it is not known whether there is anybody to get it. */
export interface DeathCapitalDue {
  /** For the dependants, once one of them is known; not known while nobody is, and nothing says that there is none. */
  readonly capital: "for-the-dependants" | "not-known";
  /** All of it, where somebody gets it, DA, paid once; its ceiling or floor is unknown in some cases. */
  readonly amount: Answer<Amount>;
  /** Who gets a share, in the order of the family given. */
  readonly beneficiaries: Answer<readonly DeathCapitalBeneficiary[]>;
  /** The equal shares, in the same order. */
  readonly shares: Answer<readonly DeathCapitalShare[]>;
  /** The last day to claim it. */
  readonly claimBy: Answer<Day>;
  /** How the claim stands. */
  readonly claim: Answer<ClaimStanding>;
}

/** No capital: nobody of the family was a dependant. */
export interface NoDeathCapital {
  /** Nobody is entitled. */
  readonly capital: "none";
}

/** The capital that a death opens. */
export type DeathCapital = DeathCapitalDue | NoDeathCapital;

/**
 * The capital paid once to the dependants of who died (capital décès, رأسمال الوفاة), and its shares.
 *
 * @remarks Loi 83-11, articles 47 to 51, 67 and 88, from 1984. An active member: the last annual base, at most eight
 * annual minimum wages (décret 85-35, to 2015-11-17; the ceiling of décret exécutif 15-289 was not read). A pensioner:
 * the annual pension; below one of the two floors that are reported there is no known amount. The articles name the
 * spouse, dependent children and dependent ascendants: whether another dependent woman of the family shares is not
 * known. Claimed within four years (loi 08-08, article 78, from 2008-03-02), counted from the death, which no source
 * says. Law of the death.
 * @param facts - Who died, on which day, the family, and when the capital was claimed; amounts in centimes.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The amount, the beneficiaries, the shares in DA and the last day to claim, each an answer of its own.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const deceased = { was: "active", lastBase: dinarText("300000") } as const;
 * const child = { relation: "child", birthDate: "2005-01-01" as Day } as const;
 * const facts = { deceased, diedOn: "2010-06-01" as Day, family: [{ relation: "spouse" }, child] } as const;
 * const answer = determine(deathCapital, facts, contextOf());
 * const value = answer.kind === "determined" && answer.value.capital !== "none" ? answer.value : null;
 * value?.shares.kind === "determined" && value.shares.value[0]?.amount.dinars; // => "150000.00"
 * ```
 */
export function deathCapital(facts: DeathCapitalFacts, w: Working): DeathCapital {
  const { deceased, diedOn } = facts;
  const beneficiaries = w.part((part) => beneficiariesOf(facts, part));
  if (beneficiaries.kind === "determined" && beneficiaries.value.length === 0) return forNobody(facts, w);

  w.aside((look) => say(deceased, diedOn, look));
  const capital = hasKnownBeneficiary(facts, w) ? "for-the-dependants" : "not-known";
  w.step(step.deathCapital, rules(diedOn, w), capital);
  return {
    capital,
    amount: w.part((part) => amount(amountOf(deceased, diedOn, part))),
    beneficiaries,
    shares: w.part((part) => sharesOf(facts, part)),
    claimBy: w.part((part) => lastDayToClaim(diedOn, part)),
    claim: w.part((part) => standing(facts, part)),
  };
}

/** The whole family is known, and nobody of it gets a share: the steps show why. */
function forNobody(facts: DeathCapitalFacts, w: Working): NoDeathCapital {
  beneficiariesOf(facts, w);
  w.step(step.deathCapital, rules(facts.diedOn, w), "none");
  return { capital: "none" };
}

/**
 * One beneficiary who is known is enough, whatever is missing on the others: the one with the best source. Where sources
 * that are too weak for the caller would say it, the whole answer rests on them. While nobody is known, the answer rests
 * on what says that the others get nothing.
 */
function hasKnownBeneficiary({ family = [], diedOn }: DeathCapitalFacts, w: Working): boolean {
  const all = family.map((relative, index) => {
    return { relative, index, found: w.part((part) => isBeneficiary(relative, diedOn, index, part)) };
  });
  const best = (["enacted", "reported", "unverified"] as const)
    .map((source) => all.find(({ found }) => isDetermined(found) && found.value && found.certainty.source === source))
    .find((one) => one !== undefined);
  const known = best ?? all.find(({ found }) => !isDetermined(found) && isTooWeak(found));
  if (known !== undefined) return isBeneficiary(known.relative, diedOn, known.index, w);

  const others = all.filter(({ found }) => isDetermined(found));
  others.forEach(({ relative, index }) => isBeneficiary(relative, diedOn, index, w));
  return false;
}

function isDetermined<T>(answer: Answer<T>): answer is Determined<T> {
  return answer.kind === "determined";
}

function isTooWeak({ reasons }: Undetermined): boolean {
  return reasons.some(({ code }) => code === "below-minimum-source");
}

function rules(diedOn: Day, w: Working) {
  return {
    diedOn,
    beneficiaries: w.law.read(deathCapitalBeneficiaries, diedOn),
    split: w.law.read(deathCapitalSplit, diedOn),
    payment: w.law.read(deathCapitalPayment, diedOn),
  };
}

function amountOf(deceased: DeceasedMember, diedOn: Day, w: Working): Centimes {
  return deceased.was === "active" ? ofMember(deceased, diedOn, w) : ofPensioner(deceased, diedOn, w);
}

/** The last annual base, held under its ceiling (décret 85-35). */
function ofMember(deceased: ActiveMember, diedOn: Day, w: Working): Centimes {
  const rule = w.law.read(deathCapitalOfMember, diedOn);
  const ceiling = w.law.read(deathCapitalCeiling, diedOn);
  const base = w.need(lastBase, deceased.lastBase);
  const capital = centimes(Math.min(base, ceiling.value));
  return w.step(step.capitalOfMember, { diedOn, rule, base, ceiling }, capital);
}

/** The annual pension, where it reaches both floors that are reported (loi 83-11, articles 51 and 41). */
function ofPensioner(deceased: PensionHolder, diedOn: Day, w: Working): Centimes {
  const rule = w.law.read(deathCapitalOfPensioner, diedOn);
  const pension = w.need(annualPension, deceased.annualPension);
  const { byHours, byWage } = floors(diedOn, w);
  if (pension < byHours || pension < byWage) noKnownRule("floor-of-the-death-capital-of-a-pensioner", diedOn);
  return w.step(step.capitalOfPensioner, { diedOn, rule, pension }, pension);
}

/** The two floors of the capital of a pensioner that sources give, DA a year. */
function floors(diedOn: Day, w: Working): { readonly byHours: Centimes; readonly byWage: Centimes } {
  const ofHours = w.law.read(deathCapitalFloorByHours, diedOn);
  const ofWage = w.law.read(deathCapitalFloorByWage, diedOn);
  return {
    byHours: w.step(step.floorByHours, { floor: ofHours }, ofHours.value),
    byWage: w.step(
      step.floorByWage,
      { monthly: ofWage, months: MONTHS_IN_A_YEAR },
      centimes(ofWage.value * MONTHS_IN_A_YEAR),
    ),
  };
}

/** The spouse, and the children and ascendants who are dependent on the day of death (loi 83-11, articles 47 and 49). */
function beneficiariesOf({ family, diedOn }: DeathCapitalFacts, w: Working): readonly DeathCapitalBeneficiary[] {
  const found = w.need(familyFact, family).flatMap((relative, index) => {
    const { relation } = relative;
    return isBeneficiary(relative, diedOn, index, w) ? [{ index, relation }] : [];
  });
  w.step(step.beneficiaries, { diedOn, rule: w.law.read(deathCapitalBeneficiaries, diedOn) }, found.length);
  return found;
}

function isBeneficiary(relative: Relative, diedOn: Day, index: number, w: Working): boolean {
  if (relative.relation === "spouse") return isSpouseBeneficiary(relative, diedOn, w);
  if (relative.relation === "child" && w.need(childBirthDate, relative.birthDate, { index }) > diedOn) {
    return noKnownRule("death-capital-of-a-child-born-after-the-death", diedOn);
  }
  const { dependent } = dependency(relative, diedOn, { index }, w);
  if (dependent && relative.relation === "female-collateral") {
    return noKnownRule("death-capital-of-a-female-collateral", diedOn);
  }
  return dependent;
}

/** The articles name the spouse; that a paid activity takes nothing away is how article 67 is read here. */
function isSpouseBeneficiary({ paidActivity }: Spouse, diedOn: Day, w: Working): boolean {
  const asNamed = w.law.read(deathCapitalBeneficiaries, diedOn);
  const rule = paidActivity === false ? asNamed : w.law.read(deathCapitalSpouse, diedOn);
  if (paidActivity === true) w.notice(notice.workingSpouse, { rule });
  return w.step(step.spouseGetsAShare, { rule }, true);
}

/** Equal shares that add up to the capital (loi 83-11, article 50). */
function sharesOf(facts: DeathCapitalFacts, w: Working): readonly DeathCapitalShare[] {
  const { deceased, diedOn } = facts;
  const all = beneficiariesOf(facts, w);
  const total = amountOf(deceased, diedOn, w);
  const count = all.length;
  // Nobody, by sources that are too weak for the caller: the answer is refused for them, not for the shares of nobody.
  if (count === 0) return [];
  const oneMore = total % count;
  const parts = equalParts(total, count);
  const rule = w.law.read(deathCapitalSplit, diedOn);
  const by = oneMore === 0 ? undefined : "largest-remainder";
  w.step(step.equalShares, { total, rule, count, oneMore }, centimes((total - oneMore) / count), by);
  return all.map((one, place) => ({ ...one, amount: amount(parts[place] as Centimes) }));
}

/** The same day some years after the death; that the years run from it is supposed. */
function lastDayToClaim(diedOn: Day, w: Working): Day {
  const years = w.law.read(benefitLimitationYears, diedOn);
  const months = years.value * MONTHS_IN_A_YEAR;
  const by = isClamped(diedOn, months) ? "month-end" : undefined;
  const start = w.law.read(deathCapitalClaimStart, diedOn);
  return w.step(step.claimBy, { diedOn, start, years }, addMonths(diedOn, months), by);
}

function standing(facts: DeathCapitalFacts, w: Working): ClaimStanding {
  const lastDay = lastDayToClaim(facts.diedOn, w);
  const given = w.need(claimedOnFact, facts.claimedOn);
  const isLater = given !== null && facts.on !== undefined && given > facts.on;
  const claimedOn = isLater ? null : given;
  const on = claimedOn ?? w.need(askedOnFact, facts.on);
  const standing = standingOf(claimedOn !== null, on <= lastDay);
  w.step(step.claimStanding, { on, lastDay }, standing);
  return standing;
}

function standingOf(claimed: boolean, inTime: boolean): ClaimStanding {
  if (claimed) return inTime ? "in-time" : "late";
  return inTime ? "still-open" : "lapsed";
}

/** What is said beside the capital and changes nothing. */
function say(deceased: DeceasedMember, diedOn: Day, w: Working): void {
  w.notice(notice.neitherCededNorSeized, { rule: w.law.read(deathCapitalProtection, diedOn) });
  if (deceased.was === "active") {
    w.notice(notice.openingConditionsUnknown, {});
    return;
  }
  const byHours = w.law.find(deathCapitalFloorByHours, diedOn);
  const byWage = w.law.find(deathCapitalFloorByWage, diedOn);
  if (byHours === null || byWage === null || deceased.annualPension === undefined) return;
  if (deceased.annualPension >= Math.max(byHours.value, byWage.value * MONTHS_IN_A_YEAR)) return;
  w.notice(notice.floorsInConflict, { byHours, byWage });
}
