import { addDays, firstOfYear, isDay, lastOfYear, type Day } from "../../calendar/day.js";
import { MONTHS_IN_A_YEAR, addMonths } from "../../calendar/months.js";
import { FIRST_DAY, LAST_DAY } from "../../facts/bounds.js";
import { childBirthDate } from "../../facts/family.js";
import { debtorBirthDate } from "../../facts/debt.js";
import { birthDate } from "../../facts/person.js";
import { GREATEST_AMOUNT } from "../../money/centimes.js";
import { personTurns } from "../../retirement/turns.js";
import type { Domain } from "../../working/fact.js";
import type { LawView } from "../../working/law-view.js";
import { A_GLANCE, FEW, OLDEST } from "./limits.js";

/** What the trials of a fact are made from. */
export interface Ground {
  readonly law: LawView;
  /** The days of the input. */
  readonly days: readonly Day[];
  /** The first and last days of the years it asks for, and of those beside them. */
  readonly endsOfYears: readonly Day[];
  /** The amounts that the law set where it was read, centimes. */
  readonly amounts: ReadonlySet<number>;
  /** The counts that it set: ages among them. */
  readonly counts: ReadonlySet<number>;
  /** The days on which what was read can change. */
  readonly turningDays: ReadonlySet<Day>;
}

const BORN: ReadonlySet<string> = new Set([birthDate.id, childBirthDate.id, debtorBirthDate.id]);

/** Every value of a fact at which a result can turn, with those beside it: what lies between two of them changes nothing. */
export function candidatesOf(fact: string, domain: Domain<unknown>, ground: Ground): readonly unknown[] {
  switch (domain.kind) {
    case "choice":
      return domain.options;
    case "yes-no":
      return [true, false];
    case "count":
      return countsOf(fact, domain.least, domain.most, ground);
    case "amount":
      return amountsBetween(domain.least, domain.most, ground);
    case "amount-or-none":
      return [null, ...amountsBetween(domain.least, domain.most, ground)];
    case "day":
      return daysOf(fact, ground);
    case "day-or-none":
      return [null, ...daysOf(fact, ground)];
    case "list":
      return [];
  }
}

/** A few values of a fact that are far apart, to see whether it matters at all. */
export function fewOf(fact: string, domain: Domain<unknown>, ground: Ground): readonly unknown[] {
  const all = candidatesOf(fact, domain, ground);
  if (all.length <= A_GLANCE) return all;
  const [first, last] = [all[0], all.at(-1)];
  return [first, ...(domain.kind === "choice" ? all.slice(1, -1) : [all[Math.floor(all.length / 2)]]), last];
}

/** All of a short domain; of a long one the turns that the rules name, with their neighbours. */
function countsOf(fact: string, least: number, most: number, { law, days }: Ground): readonly number[] {
  const turns = personTurns[fact];
  const all = Array.from({ length: most - least + 1 }, (_, place) => least + place);
  if (turns === undefined || (all.length <= FEW && days.length === 0)) return all;
  const named = days.flatMap((day) => turns(law, day));
  return inOrder([least, ...named, most].filter((count) => count >= least && count <= most));
}

/** Both ends, the middle, which tells what grows without end, and what the law sets with the centime on either side. */
function amountsBetween(least: number, most: number, { amounts }: Ground): readonly number[] {
  const set = [...amounts].flatMap((value) => [value - 1, value, value + 1]);
  return inOrder([least, most, Math.floor(most / 2), ...set].filter((value) => value >= least && value <= most));
}

function daysOf(fact: string, ground: Ground): readonly Day[] {
  const days = BORN.has(fact) ? birthDays(fact, ground) : otherDays(ground);
  return inOrder([FIRST_DAY, ...days, LAST_DAY]);
}

/** For each day of the case and each age that matters, the last birthday that has reached it and the first that has not. */
function birthDays(fact: string, { law, days, counts }: Ground): readonly Day[] {
  const ofLaw = [...counts].filter((count) => count <= OLDEST);
  return days.flatMap((on) => {
    const ages = new Set([0, ...ofLaw, ...(personTurns[fact]?.(law, on) ?? [])]);
    return [...ages].flatMap((age) => {
      const last = lastBirthday(age, on);
      return [last, addDays(last, 1)];
    });
  });
}

/** The last day of birth of who has reached an age on a day. */
function lastBirthday(age: number, on: Day): Day {
  let day = addMonths(on, -age * MONTHS_IN_A_YEAR);
  while (addMonths(addDays(day, 1), age * MONTHS_IN_A_YEAR) <= on) day = addDays(day, 1);
  return day;
}

/** The days of the case and of the law, and those that lie a delay of the law before or after a day of the case. */
function otherDays({ days, endsOfYears, counts, turningDays }: Ground): readonly Day[] {
  const delays = [...counts].filter((count) => count > 0 && count <= OLDEST);
  const delayed = days.flatMap((day) =>
    delays.flatMap((delay) => [-delay, delay].flatMap((by) => [addDays(day, by), addMonths(day, by)])),
  );
  return [...days, ...endsOfYears, ...turningDays, ...delayed].flatMap((day) => [
    addDays(day, -1),
    day,
    addDays(day, 1),
  ]);
}

function inOrder<T extends Day | number>(values: readonly T[]): readonly T[] {
  const sorted = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
  return sorted.filter((value) => typeof value === "number" || (value >= FIRST_DAY && value <= LAST_DAY));
}

/** Every day of an input. */
export function daysIn(value: unknown): readonly Day[] {
  if (typeof value === "string" && isDay(value)) return [value];
  if (typeof value !== "object" || value === null) return [];
  return [...new Set(Object.values(value).flatMap(daysIn))].sort();
}

/** The first and last days of the calendar years that an input asks for, and of those beside them. */
export function endsOfYearsIn(input: unknown): readonly Day[] {
  const { year, fromYear = year, toYear = year } = input as Readonly<Record<string, unknown>>;
  const asked = [year, fromYear, toYear].filter((one) => typeof one === "number");
  return asked.flatMap((one) => [one - 1, one, one + 1].flatMap((of) => [firstOfYear(of), lastOfYear(of)]));
}

/** Whether an amount tried is the greatest there is: what is only reached with it has no bound in the law. */
export function isWithoutBound(value: unknown): boolean {
  return value === GREATEST_AMOUNT;
}
