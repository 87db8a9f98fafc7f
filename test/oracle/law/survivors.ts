import { type AmountIn, type Centimes, centimes, shared } from "./amounts.js";
import { careerOf } from "./career.js";
import { type DayNumber, firstOfYear, numberOf } from "./civil-days.js";
import { COVERED_FROM, covered } from "./coverage.js";
import { isDependentChild } from "./dependants.js";
import { rightByYears, rightTold } from "./entitlement.js";
import type { PeriodIn, PersonIn, RelativeIn } from "./facts.js";
import { type Fraction, decimal, fraction, greater, halfUp, isBelow, over, sum, times, written } from "./fraction.js";
import { amountOf, minimumPension } from "./pension.js";
import type { Readings } from "./readings.js";
import { Unknown, known } from "./unknown.js";

export type DeceasedIn =
  | {
      readonly was: "pensioner";
      readonly diedOn: string;
      readonly monthly?: AmountIn | undefined;
      readonly right?: "pension" | "allowance" | "invalidity" | undefined;
    }
  | {
      readonly was: "insured";
      readonly diedOn: string;
      readonly person: PersonIn;
      readonly periods?: readonly PeriodIn[] | undefined;
    };

export interface SurvivorsIn {
  readonly deceased: DeceasedIn;
  readonly family?: readonly RelativeIn[] | undefined;
  readonly on: string;
}

interface Drawn {
  readonly right: "pension" | "allowance" | "invalidity";
  readonly monthly: Centimes;
}

interface Survivor {
  readonly index: number;
  readonly relation: RelativeIn["relation"];
  readonly rate: Fraction;
}

const AT_MOST = decimal("0.9");

export function survivors({ deceased, family, on: onText }: SurvivorsIn, readings: Readings): unknown {
  const on = numberOf(onText);
  const drawn = drawnBy(deceased, readings);
  if ("refused" in drawn) return drawn.refused;
  const diedOn = numberOf(deceased.diedOn);
  if (family === undefined) covered(diedOn, family);
  const relatives = known(family);
  // What becomes of the shares when a child is born after the death is not known.
  if (relatives.some((relative) => isChildBornAfter(relative, diedOn, on))) throw unknownBeforeWages(on);
  const standing = relatives.map((relative) => standingOf(relative, on, readings));
  const entitled = relatives
    .map(({ relation }, index) => ({ relation, index }))
    .filter(({ index }) => standing[index] === "entitled");
  const without = relatives.map((_, index) => index).filter((index) => standing[index] !== "entitled");
  if (entitled.length === 0) {
    const nobody = { right: "none", without };
    return diedOn < COVERED_FROM ? { either: [nobody, { unknown: ["outside-coverage"] }] } : nobody;
  }
  // What happens to the share that a remarriage frees is not known (dossier on retirement, 6.2).
  if (standing.includes("remarried")) throw unknownBeforeWages(on);
  if (diedOn < COVERED_FROM) throw unknownBeforeWages(on);
  const shares = withRates(entitled);
  const rate = sum(shares.map((share) => share.rate));
  const total = totalOf(drawn, rate, on, readings);
  const parts = shared(
    total,
    shares.map((share) => share.rate),
  );
  return {
    right: "survivors-pension",
    ofRight: drawn.right,
    of: String(drawn.monthly),
    rate: written(rate),
    total: String(total),
    shares: shares.map((share, place) => ({
      index: share.index,
      relation: share.relation,
      rate: written(share.rate),
      monthly: String(parts[place]),
    })),
    without,
  };
}

/** What the deceased drew, or would have drawn whatever the age; or the right refused for want of years. */
function drawnBy(deceased: DeceasedIn, readings: Readings): Drawn | { readonly refused: object } {
  if (deceased.was === "pensioner") return { right: known(deceased.right), monthly: centimes(known(deceased.monthly)) };
  const { person } = deceased;
  const diedOn = numberOf(deceased.diedOn);
  covered(diedOn);
  const career = careerOf(person, deceased.periods);
  const byYears = known(person.totallyIncapacitated)
    ? ({ right: "pension", of: "pension", asked: null, career } as const)
    : rightByYears(person, career, readings);
  if (byYears.right === "none") return { refused: rightTold(byYears, person, diedOn, readings) };
  const { monthly } = amountOf(byYears, person, diedOn, readings);
  return { right: byYears.right, monthly };
}

function standingOf(
  relative: RelativeIn,
  on: DayNumber,
  readings: Readings,
): "entitled" | "not-entitled" | "remarried" {
  switch (relative.relation) {
    case "spouse": {
      const remarriedOn = known(relative.remarriedOn);
      return remarriedOn !== null && numberOf(remarriedOn) <= on ? "remarried" : "entitled";
    }
    case "child":
      return isDependentChild(relative, on) ? "entitled" : "not-entitled";
    case "parent":
      return isBelow(minimumPension(on, readings), fraction(centimes(known(relative.resources))))
        ? "not-entitled"
        : "entitled";
    case "female-collateral":
      return known(relative.ownIncome) ? "not-entitled" : "entitled";
  }
}

/** Dossier on retirement, 6.2. */
function withRates(entitled: readonly Omit<Survivor, "rate">[]): readonly Survivor[] {
  const spouses = BigInt(entitled.filter(({ relation }) => relation === "spouse").length);
  const others = BigInt(entitled.length) - spouses;
  if (spouses > 0n) {
    const ofSpouses = decimal(others === 0n ? "0.75" : "0.5");
    const ofOthers = decimal(others === 1n ? "0.3" : "0.4");
    return entitled.map((one) => ({
      ...one,
      rate: one.relation === "spouse" ? over(ofSpouses, fraction(spouses)) : over(ofOthers, fraction(others)),
    }));
  }
  const rates = entitled.map(({ relation }) => rateWithoutSpouse(relation));
  const all = sum(rates);
  const kept = isBelow(AT_MOST, all) ? over(AT_MOST, all) : decimal("1");
  return entitled.map((one) => ({ ...one, rate: times(rateWithoutSpouse(one.relation), kept) }));
}

function rateWithoutSpouse(relation: RelativeIn["relation"]): Fraction {
  if (relation === "child") return decimal("0.45");
  if (relation === "parent") return decimal("0.3");
  throw new Unknown("no-known-rule");
}

/** The minimum of a pension holds for the main survivors' pension too; not for what comes from an allowance. */
function totalOf({ right, monthly }: Drawn, rate: Fraction, on: DayNumber, readings: Readings): Centimes {
  const exact = times(fraction(monthly), rate);
  return halfUp(right === "allowance" ? exact : greater(exact, minimumPension(on, readings)));
}

function isChildBornAfter(relative: RelativeIn, diedOn: DayNumber, on: DayNumber): boolean {
  if (relative.relation !== "child" || numberOf(known(relative.birthDate)) <= diedOn) return false;
  return isDependentChild(relative, on);
}

/** Not known; before the first known wage it is outside coverage as well. */
function unknownBeforeWages(on: DayNumber): Unknown {
  return on < firstOfYear(1990) ? new Unknown("no-known-rule", "outside-coverage") : new Unknown("no-known-rule");
}
