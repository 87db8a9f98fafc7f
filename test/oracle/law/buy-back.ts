import { type Career, careerOf } from "./career.js";
import { numberOf, textOf } from "./civil-days.js";
import { DECREE_2015 } from "./coverage.js";
import { allowanceAge, rightByYears, yearsOfPension } from "./entitlement.js";
import type { PeriodIn, PersonIn } from "./facts.js";
import { type Fraction, ZERO, fraction, isBelow, lesser, plus, times, written } from "./fraction.js";
import type { Readings } from "./readings.js";
import { pensionAge } from "./retirement-age.js";
import { Unknown, answerOf, isNoAnswer, known } from "./unknown.js";

export interface BoughtBackIn {
  readonly kind: "bought-back";
  readonly years: number;
}

export interface BuyBackIn {
  readonly person: PersonIn;
  readonly periods?: readonly (PeriodIn | BoughtBackIn)[] | undefined;
  readonly on: string;
}

const AT_MOST = fraction(5n);
const NOT_NEEDED = { buyBack: "not-needed" };

/** Décret exécutif 15-289, article 13: five years at most, past the age of article 9, for who lacks years. */
export function buyBack({ person, periods, on: onText }: BuyBackIn, readings: Readings): unknown {
  const on = numberOf(onText);
  if (on < DECREE_2015) throw new Unknown("no-known-rule", "outside-coverage", "missing-fact");
  if (known(person.totallyIncapacitated)) {
    // No duration is asked of who can never work; the career may be asked for all the same.
    const career = answerOf(() => held(person, periods));
    return isNoAnswer(career) ? { either: [NOT_NEEDED, career] } : NOT_NEEDED;
  }
  const { career, bought } = held(person, periods);
  const asksNoAge =
    (bought.numerator > 0n ? known(person.moudjahid) : person.moudjahid === true) &&
    known(person.warInvalidityPercent) >= 100;
  // Who is past no age because none is asked: whether years can be bought back, no source says.
  if (asksNoAge && (bought.numerator > 0n || !hasPension(person, career, ZERO, readings))) {
    throw new Unknown("no-known-rule");
  }
  // The years of everybody are enough whoever it is.
  if (hasPension(person, career, ZERO, {}) || hasPension(person, career, ZERO, readings)) return NOT_NEEDED;
  const age = pensionAge(person, on, readings);
  if (age !== null && on < age.reachedOn) return { buyBack: "too-early", ageReachedOn: textOf(age.reachedOn) };
  // Whether years bought back are contributed ones no source says; where a right hangs on it there is no answer.
  if (hasPension(person, career, bought, readings)) throw new Unknown("no-known-rule");
  const asked = yearsOfPension(person, readings);
  const missingYears = written(lacking(asked.validated, career.validated));
  const most = lacking(AT_MOST, bought);
  if (most.numerator === 0n) return { buyBack: "used-up", missingYears };
  return {
    buyBack: "open",
    missingYears,
    missingContributedYears: written(lacking(asked.contributed, career.contributed)),
    mostYears: written(most),
    opens: opened(person, career, bought, most, on, readings),
    price: { unknown: ["no-known-rule"] },
  };
}

/** The best right that they can open on the day. */
function opened(
  person: PersonIn,
  career: Career,
  bought: Fraction,
  most: Fraction,
  on: number,
  readings: Readings,
): "pension" | "allowance" | "nothing" {
  const withMost = { ...career, validated: plus(career.validated, most) };
  if (hasPension(person, withMost, ZERO, readings)) return "pension";
  if (hasPension(person, withMost, plus(bought, most), readings)) throw new Unknown("no-known-rule");
  // An allowance is for less than the years of a pension: of those bought back some can be left out.
  const long = !isBelow(withMost.validated, fraction(5n)) && isBelow(career.validated, fraction(15n));
  const age = allowanceAge(person, readings);
  return long && age !== null && on >= age.reachedOn ? "allowance" : "nothing";
}

function hasPension(person: PersonIn, career: Career, contributedToo: Fraction, readings: Readings): boolean {
  const counted = { ...career, contributed: plus(career.contributed, contributedToo) };
  return rightByYears(person, counted, readings).right === "pension";
}

function held(person: PersonIn, periods: BuyBackIn["periods"]): { readonly career: Career; readonly bought: Fraction } {
  let bought = ZERO;
  const others: PeriodIn[] = [];
  for (const period of known(periods)) {
    if (period.kind === "bought-back") bought = plus(bought, fraction(BigInt(period.years)));
    else others.push(period);
  }
  const career = careerOf(person, others);
  // More than the law allows are not validated.
  bought = lesser(bought, AT_MOST);
  return { career: { ...career, validated: plus(career.validated, bought) }, bought };
}

function lacking(asked: Fraction, held: Fraction): Fraction {
  return isBelow(held, asked) ? plus(asked, times(held, fraction(-1n))) : ZERO;
}
