import type { Random } from "../comparison/random.js";
import { numberOf, textOf, yearsLater } from "../law/civil-days.js";
import type { DeathCapitalIn } from "../law/death-capital.js";
import type { RelativeIn } from "../law/facts.js";
import { minimumPension } from "../law/pension.js";
import { halfUp } from "../law/fraction.js";
import type { Readings } from "../law/readings.js";
import type { DeceasedIn, SurvivorsIn } from "../law/survivors.js";
import { answerOf, isNoAnswer } from "../law/unknown.js";
import { snmg } from "../law/wages.js";
import { type Case, DEFAULTS, everyReading, someReadings } from "./case.js";
import { AROUND_THE_LAW, around, dayAfter, someDay } from "./days.js";
import { aroundAmount, da, someAmount } from "./money.js";
import { somePeriods, somePerson } from "./retirement.js";

const SURVIVORS = everyReading("short-career-mean", "moudjahid-index", "short-duration", "snmg-12000");
const WAGES = everyReading("snmg-1997", "snmg-12000");

const WIDOW: RelativeIn = { relation: "spouse", paidActivity: false, remarriedOn: null };

/** Every small family, with totals that do not divide, around each day of the law. */
export function* survivorsBoundaries(): Iterable<Case<SurvivorsIn>> {
  for (const on of AROUND_THE_LAW) {
    for (const [spouses, children, parents] of families()) {
      for (const monthly of ["0.01", "15000", "18750.01", "20000.03", "33333.37"]) {
        const family = familyOf(on, spouses, children, parents);
        const deceased: DeceasedIn = { was: "pensioner", diedOn: on, monthly, right: "pension" };
        yield { readings: DEFAULTS, input: { deceased, family, on } };
      }
    }
  }
  for (const on of ["2006-03-01", "2012-02-29", "2024-05-06"]) {
    const deceased: DeceasedIn = { was: "pensioner", diedOn: on, monthly: "31000", right: "allowance" };
    for (const years of [18, 21]) {
      for (const birthDate of around(textOf(yearsLater(numberOf(on), -years)))) {
        for (const facts of children(birthDate))
          yield { readings: DEFAULTS, input: { deceased, family: [WIDOW, facts], on } };
      }
    }
    const limit = halfUp(minimumPension(numberOf(on), DEFAULTS));
    for (const resources of aroundAmount(limit)) {
      yield { readings: DEFAULTS, input: { deceased, family: [{ relation: "parent", resources }], on } };
    }
    for (const remarriedOn of [null, on]) {
      const family: readonly RelativeIn[] = [{ relation: "spouse", remarriedOn }];
      yield { readings: DEFAULTS, input: { deceased, family, on } };
    }
  }
}

export function survivors(random: Random): Case<SurvivorsIn> {
  const readings = someReadings(random, SURVIVORS);
  const diedOn = someDay(random, random.oneIn(12) ? 1982 : 1991, 2030);
  const on = dayAfter(random, diedOn, 60);
  const family = random.oneIn(40) ? {} : { family: someFamily(random, on) };
  return { readings, input: { deceased: someDeceased(random, diedOn, readings), ...family, on } };
}

export function* deathCapitalBoundaries(): Iterable<Case<DeathCapitalIn>> {
  for (const diedOn of AROUND_THE_LAW) {
    for (const readings of WAGES) {
      const wage = answerOf(() => snmg(numberOf(diedOn), readings));
      const amounts = isNoAnswer(wage) ? ["100000"] : aroundAmount(96n * wage);
      for (const amount of amounts) {
        for (const family of [[WIDOW], [WIDOW, WIDOW, WIDOW]]) {
          const claimed = around(textOf(yearsLater(numberOf(diedOn), 4)));
          for (const claimedOn of claimed) {
            const facts = { diedOn, family, claimedOn, on: claimedOn };
            yield { readings, input: { deceased: { was: "active", lastBase: amount }, ...facts } };
            yield {
              readings,
              input: { deceased: { was: "pensioner", annualPension: amount }, ...facts, claimedOn: null },
            };
          }
        }
      }
    }
  }
}

export function deathCapital(random: Random): Case<DeathCapitalIn> {
  const readings = someReadings(random, WAGES);
  const diedOn = someDay(random, random.oneIn(10) ? 1982 : 1991, 2030);
  const amount = someAmount(random, random.oneIn(2) ? 400_000 : 3_000_000);
  const known = random.oneIn(30) ? {} : { lastBase: amount };
  const deceased: DeathCapitalIn["deceased"] = random.oneIn(2)
    ? { was: "active", ...known }
    : { was: "pensioner", annualPension: amount };
  const claimedOn = random.oneIn(3) ? null : dayAfter(random, diedOn, 70);
  const on = dayAfter(random, diedOn, 80);
  return { readings, input: { deceased, diedOn, family: someFamily(random, diedOn), claimedOn, on } };
}

function someDeceased(random: Random, diedOn: string, readings: Readings): DeceasedIn {
  if (random.oneIn(3)) {
    const year = Number(diedOn.slice(0, 4));
    const person = somePerson(random, year - 80, year - 40, Infinity);
    return { was: "insured", diedOn, person, periods: somePeriods(random, diedOn, readings) };
  }
  const right = random.of(["pension", "pension", "allowance"] as const);
  const most = right === "pension" ? 200_000 : 30_000;
  const monthly = random.oneIn(40) ? {} : { monthly: someAmount(random, most) };
  return { was: "pensioner", diedOn, ...monthly, right };
}

function someFamily(random: Random, on: string): readonly RelativeIn[] {
  const size = random.of([0, 1, 1, 2, 2, 3, 4, 5, 7]);
  return random.list(size, () => someRelative(random, on));
}

function someRelative(random: Random, on: string): RelativeIn {
  switch (random.of(["spouse", "child", "child", "child", "parent", "female-collateral"] as const)) {
    case "spouse":
      return {
        relation: "spouse",
        paidActivity: random.oneIn(6),
        remarriedOn: random.oneIn(12) ? on : null,
      };
    case "child":
      return someChild(random, on);
    case "parent":
      return { relation: "parent", resources: someResources(random, on) };
    case "female-collateral":
      return { relation: "female-collateral", ownIncome: random.oneIn(2) };
  }
}

function someChild(random: Random, on: string): RelativeIn {
  const years = random.of([3, 10, 17, 18, 19, 20, 21, 25, 26, 40]);
  const birthDate = textOf(yearsLater(numberOf(on), -years) + random.of([-1, 0, 0, 1, 77]));
  const child: RelativeIn = {
    relation: "child",
    birthDate,
    sex: random.of(["female", "male"] as const),
    studying: random.oneIn(2),
    apprentice: random.oneIn(4) && !apprenticeAgeInDoubt(birthDate, on),
    incapacitated: random.oneIn(5),
    ownIncome: random.oneIn(2),
  };
  return child;
}

/** From 21 to 25 the dossier has two ages of an apprentice, and no day on which one became the other. */
function apprenticeAgeInDoubt(birthDate: string, on: string): boolean {
  const born = numberOf(birthDate);
  const day = numberOf(on);
  return day >= yearsLater(born, 21) && day < yearsLater(born, 25);
}

function someResources(random: Random, on: string): ReturnType<typeof someAmount> {
  const limit = answerOf(() => halfUp(minimumPension(numberOf(on), DEFAULTS)));
  if (isNoAnswer(limit) || random.oneIn(2)) return someAmount(random, 40_000);
  return da(limit + BigInt(random.between(-1, 1)));
}

function families(): readonly (readonly [number, number, number])[] {
  const all: (readonly [number, number, number])[] = [];
  for (let spouses = 0; spouses <= 3; spouses += 1) {
    for (let born = 0; born <= 4; born += 1) {
      for (let parents = 0; parents <= 2; parents += 1) all.push([spouses, born, parents]);
    }
  }
  return all;
}

function familyOf(on: string, spouses: number, born: number, parents: number): readonly RelativeIn[] {
  const birthDate = textOf(yearsLater(numberOf(on), -7));
  return [
    ...Array.from({ length: born }, (): RelativeIn => ({ relation: "child", birthDate })),
    ...Array.from({ length: spouses }, () => WIDOW),
    ...Array.from({ length: parents }, (): RelativeIn => ({ relation: "parent", resources: "0" })),
  ];
}

function children(birthDate: string): readonly RelativeIn[] {
  const yes = [false, true];
  return yes.flatMap((studying) =>
    yes.flatMap((incapacitated) =>
      yes.flatMap((ownIncome) =>
        (["male", "female"] as const).map((sex): RelativeIn => {
          return { relation: "child", birthDate, sex, studying, apprentice: false, incapacitated, ownIncome };
        }),
      ),
    ),
  );
}
