import type { Random } from "../comparison/random.js";
import type { CareRightsIn } from "../law/care-rights.js";
import { monthsLater, numberOf, textOf, yearsLater } from "../law/civil-days.js";
import type { PersonIn } from "../law/facts.js";
import type { InvalidityIn } from "../law/invalidity.js";
import type { ThirdPartyPaymentIn } from "../law/third-party-payment.js";
import { type Case, DEFAULTS } from "./case.js";
import { AROUND_THE_LAW, MONTH_ENDS, around, someDay } from "./days.js";
import { aroundAmount, someAmount } from "./money.js";

const EITHER = [true, false, undefined] as const;
const PENSIONS = ["invalidity", "retirement", "retirement-allowance", "survivors", undefined] as const;

const CARE_DAYS = [
  ...AROUND_THE_LAW,
  ...MONTH_ENDS,
  ...["1985-02-09", "1996-07-06", "2015-07-23", "2015-08-15", "2016-03-31", "2016-12-31"].flatMap((day) => around(day)),
];

/** The fifteenth day and those beside it, each fact of the obligations known or not, on each day of the law. */
export function* careRightsBoundaries(): Iterable<Case<CareRightsIn>> {
  for (const on of CARE_DAYS) {
    for (const pension of PENSIONS) yield { readings: DEFAULTS, input: { insured: "pension-holder", on, pension } };
    for (const filedOn of [...around(textOf(numberOf(on) - 15)), ...around(on), null, undefined]) {
      yield { readings: DEFAULTS, input: { insured: "member", filedOn, on, upToDate: true } };
    }
    for (const upToDate of EITHER) {
      for (const arrearsSchedule of EITHER) {
        for (const currentYearPaid of EITHER) {
          const obligations = { upToDate, arrearsSchedule, currentYearPaid };
          yield {
            readings: DEFAULTS,
            input: { insured: "member", filedOn: textOf(numberOf(on) - 15), on, ...obligations },
          };
        }
      }
    }
    yield { readings: DEFAULTS, input: { on } };
  }
}

export function careRights(random: Random): Case<CareRightsIn> {
  const on = random.oneIn(3) ? someDay(random, 2015, 2017) : someDay(random, 1983, 2030);
  const filedOn = random.oneIn(8)
    ? random.of([null, undefined])
    : textOf(numberOf(on) - (random.oneIn(2) ? random.between(-3, 20) : random.between(0, 4000)));
  const input = {
    insured: random.of(["member", "member", "member", "pension-holder"] as const),
    filedOn,
    on,
    upToDate: random.of(EITHER),
    arrearsSchedule: random.of(EITHER),
    currentYearPaid: random.of(EITHER),
    pension: random.of(PENSIONS),
  };
  return { readings: DEFAULTS, input };
}

const PHARMACY_DAYS = [
  ...AROUND_THE_LAW.filter((day) => day >= "2010"),
  ...["2011-08-01", "2011-12-31", "2026-11-21"].flatMap((day) => around(day)),
];
const CAPS = [200_000n, 300_000n, 500_000n];

/** Each cap with a centime less and more, each number of prescriptions, amounts that give half a centime. */
export function* thirdPartyPaymentBoundaries(): Iterable<Case<ThirdPartyPaymentIn>> {
  for (const on of PHARMACY_DAYS) {
    for (const amount of [...CAPS.flatMap(aroundAmount), "0.01", "0.02", "0.03", "100.05", undefined]) {
      for (const prescriptionsThisQuarter of [0, 1, 2, 3, undefined]) {
        for (const chronic of EITHER) {
          for (const pensionHolder of EITHER) {
            yield { readings: DEFAULTS, input: { amount, on, chronic, pensionHolder, prescriptionsThisQuarter } };
          }
        }
      }
    }
  }
}

export function thirdPartyPayment(random: Random): Case<ThirdPartyPaymentIn> {
  const ill = random.oneIn(3);
  const input = {
    amount: random.oneIn(15) ? undefined : someAmount(random, random.oneIn(2) ? 2500 : 7000),
    on: random.oneIn(3) ? someDay(random, 2011, 2011) : someDay(random, 2009, 2032),
    chronic: random.oneIn(12) ? undefined : ill && random.oneIn(2),
    pensionHolder: random.oneIn(12) ? undefined : ill && random.oneIn(2),
    prescriptionsThisQuarter: random.oneIn(12) ? undefined : random.below(4),
  };
  return { readings: DEFAULTS, input };
}

/** The year of registration, the three months, the birthday of the age and the days of the decrees, a day around each. */
export function* invalidityBoundaries(): Iterable<Case<InvalidityIn>> {
  const decided = ["1984-01-01", "1996-12-01", "2009-02-28", "2012-02-29", "2015-11-18", "2026-11-21"];
  for (const decidedOn of decided.flatMap((day) => around(day))) {
    for (const sex of ["female", "male"] as const) {
      const met = { ...ALL_MET, person: younger(sex, decidedOn), decidedOn, foundOn: monthsBefore(decidedOn, 6) };
      const days = { affiliatedOn: monthsBefore(decidedOn, 60), ceasedOn: monthsBefore(decidedOn, 5) };
      for (const affiliatedOn of around(monthsBefore(met.foundOn, 12))) {
        yield { readings: DEFAULTS, input: { ...met, ...days, affiliatedOn } };
        yield { readings: DEFAULTS, input: { ...met, ...days, affiliatedOn, upToDate: false } };
      }
      for (const ceasedOn of [...around(monthsBefore(decidedOn, 3), 2), null, undefined]) {
        yield { readings: DEFAULTS, input: { ...met, ...days, ceasedOn } };
      }
      for (const totalAndDefinitive of EITHER) {
        for (const upToDate of EITHER) {
          yield { readings: DEFAULTS, input: { ...met, ...days, totalAndDefinitive, upToDate } };
        }
      }
      for (const born of around(monthsBefore(decidedOn, 12 * (sex === "female" ? 60 : 65)))) {
        const person: PersonIn = { sex, birthDate: born, childrenRaised: 3, moudjahid: true, warInvalidityPercent: 50 };
        for (const lacksYearsForPension of EITHER) {
          for (const claimedOn of [null, undefined, decidedOn, textOf(numberOf(decidedOn) - 1)]) {
            yield { readings: DEFAULTS, input: { ...met, ...days, person, lacksYearsForPension, claimedOn } };
          }
        }
      }
    }
  }
}

export function invalidity(random: Random): Case<InvalidityIn> {
  const decidedOn = random.oneIn(4) ? someDay(random, 1983, 2030) : someDay(random, 1996, 2016);
  const foundOn = monthsBefore(decidedOn, random.below(30), random.between(-1, 1));
  const born = monthsBefore(
    decidedOn,
    random.oneIn(3) ? random.of([720, 780]) : random.between(300, 850),
    random.between(-1, 1),
  );
  const sex = random.of(["female", "male"] as const);
  const input: InvalidityIn = {
    person: random.oneIn(25) ? { sex } : { sex, birthDate: born, childrenRaised: random.below(5) },
    affiliatedOn: monthsBefore(foundOn, random.oneIn(2) ? 12 : random.between(0, 200), random.between(-1, 1)),
    foundOn: notAfter(foundOn, decidedOn),
    totalAndDefinitive: !random.oneIn(5),
    upToDate: !random.oneIn(5),
    ceasedOn: random.oneIn(8)
      ? null
      : monthsBefore(decidedOn, random.oneIn(2) ? 3 : random.below(30), random.between(-1, 1)),
    decidedOn,
    lacksYearsForPension: random.oneIn(10) ? undefined : random.oneIn(2),
    claimedOn: random.oneIn(3)
      ? random.of([null, undefined])
      : notBefore(notAfter(monthsBefore(decidedOn, random.below(8)), decidedOn), notAfter(foundOn, decidedOn)),
  };
  if (!random.oneIn(15)) return { readings: DEFAULTS, input };
  const left = random.of(["affiliatedOn", "foundOn", "totalAndDefinitive", "upToDate", "ceasedOn"] as const);
  return { readings: DEFAULTS, input: { ...input, [left]: undefined } };
}

const ALL_MET = { totalAndDefinitive: true, upToDate: true, lacksYearsForPension: false, claimedOn: null };

function younger(sex: "female" | "male", on: string): PersonIn {
  return { sex, birthDate: textOf(yearsLater(numberOf(on), -50)) };
}

function monthsBefore(day: string, months: number, step = 0): string {
  return textOf(monthsLater(numberOf(day), -months) + step);
}

function notAfter(day: string, last: string): string {
  return day > last ? last : day;
}

function notBefore(day: string, first: string): string {
  return day < first ? first : day;
}
