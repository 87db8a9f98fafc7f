import { type AmountIn, type Centimes, centimes, least, shared } from "./amounts.js";
import { type DayNumber, firstOfYear, numberOf, textOf, yearsLater } from "./civil-days.js";
import { DECREE_2015, LAW_08_08, covered } from "./coverage.js";
import { isDependentChild } from "./dependants.js";
import type { RelativeIn } from "./facts.js";
import { decimal, fraction, isBelow, over, times } from "./fraction.js";
import { minimumPension } from "./pension.js";
import type { Readings } from "./readings.js";
import { type Code, type NoAnswer, Unknown, answerOf, isNoAnswer, known } from "./unknown.js";
import { snmg } from "./wages.js";

export interface DeathCapitalIn {
  readonly deceased:
    | { readonly was: "active"; readonly lastBase?: AmountIn | undefined }
    | { readonly was: "pensioner"; readonly annualPension?: AmountIn | undefined };
  readonly diedOn: string;
  readonly family?: readonly RelativeIn[] | undefined;
  readonly claimedOn?: string | null | undefined;
  readonly on?: string | undefined;
}

/** Loi 83-11, articles 47 to 51: once, in equal shares. */
export function deathCapital(facts: DeathCapitalIn, readings: Readings): unknown {
  const diedOn = numberOf(facts.diedOn);
  covered(diedOn);
  const relatives = known(facts.family);
  const standing = relatives.map((relative) => answerOf(() => isHeir(relative, diedOn, readings)));
  const unknown = standing.filter(isNoAnswer).flatMap((one) => one.unknown);
  const heirs = relatives
    .map(({ relation }, index) => ({ index, relation }))
    .filter(({ index }) => standing[index] === true);
  if (heirs.length === 0 && unknown.length === 0) return { capital: "none" };
  const amount = answerOf(() => amountOf(facts, diedOn, readings));
  return {
    capital: heirs.length === 0 ? "not-known" : "for-the-dependants",
    amount: asText(amount),
    beneficiaries: unknown.length === 0 ? heirs : { unknown },
    shares: sharesOf(amount, heirs.length, unknown),
    claimBy: answerOf(() => textOf(lastDayToClaim(diedOn))),
    claim: answerOf(() => claim(facts, diedOn)),
  };
}

/** The dossier on benefits, section 3: the spouse, dependent children, dependent ascendants. */
function isHeir(relative: RelativeIn, diedOn: DayNumber, readings: Readings): boolean {
  switch (relative.relation) {
    case "spouse":
      return true;
    case "child":
      return isDependentChild(relative, diedOn);
    case "parent":
      return !isBelow(minimumPension(diedOn, readings), fraction(centimes(known(relative.resources))));
    case "female-collateral":
      // Dependent by article 67, and not named among those who share.
      if (!known(relative.ownIncome)) throw new Unknown("no-known-rule");
      return false;
  }
}

function sharesOf(amount: Centimes | NoAnswer, heirs: number, unknown: readonly Code[]): unknown {
  const codes = [...unknown, ...(isNoAnswer(amount) ? amount.unknown : [])];
  if (isNoAnswer(amount) || codes.length > 0) return { unknown: codes };
  return shared(
    amount,
    Array.from({ length: heirs }, () => decimal("1")),
  ).map(String);
}

function amountOf({ deceased }: DeathCapitalIn, diedOn: DayNumber, readings: Readings): Centimes {
  // Before the first known wage neither a ceiling nor a floor is known.
  if (diedOn < firstOfYear(1990)) throw new Unknown("outside-coverage", "no-known-rule", "missing-fact");
  const wage = snmg(diedOn, readings);
  if (deceased.was === "active") {
    // The ceiling of the decree of 2015 is not known.
    if (diedOn >= DECREE_2015) throw new Unknown("no-known-rule");
    return least(centimes(known(deceased.lastBase)), 8n * 12n * wage);
  }
  const annual = centimes(known(deceased.annualPension));
  // Two floors are reported, 2 300 hours of the wage and three quarters of it; below the higher one nothing is certain.
  const hours = over(times(fraction(wage), decimal("2300")), decimal("173.33"));
  if (isBelow(fraction(annual), hours)) throw new Unknown("no-known-rule");
  return annual;
}

/** Loi 08-08, article 78: four years. */
function lastDayToClaim(diedOn: DayNumber): DayNumber {
  if (diedOn < LAW_08_08) throw new Unknown("no-known-rule", "outside-coverage");
  return yearsLater(diedOn, 4);
}

function claim(facts: DeathCapitalIn, diedOn: DayNumber): string {
  const lastDay = lastDayToClaim(diedOn);
  const claimedOn = known(facts.claimedOn);
  if (claimedOn !== null) {
    const pending = facts.on !== undefined && numberOf(claimedOn) > numberOf(facts.on);
    if (!pending) return numberOf(claimedOn) <= lastDay ? "in-time" : "late";
  }
  return numberOf(known(facts.on)) <= lastDay ? "still-open" : "lapsed";
}

function asText(amount: Centimes | NoAnswer): unknown {
  return isNoAnswer(amount) ? amount : String(amount);
}
