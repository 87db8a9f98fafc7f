import type { Day } from "../calendar/day.js";
import { MONTHS_IN_A_YEAR, addMonths, completeMonths } from "../calendar/months.js";
import type { Person } from "../facts/person.js";
import type { ReadingId } from "../law/readings.js";
import type { AnySeries } from "../law/series.js";
import { entitlement, type Entitlement, type EntitlementFacts } from "../retirement/entitlement.js";
import type { RetirementRight } from "../retirement/monthly-amount.js";
import type { Answer } from "../working/answer.js";
import type { LawView } from "../working/law-view.js";
import type { Working } from "../working/working.js";
import { careerOn, nextQuarterDay, type ContinuedCareer } from "./continued-career.js";

/** A person, and a career that may go on. */
export interface Prospect extends ContinuedCareer {
  readonly person: Person;
}

/** The first day on which a right is open, or not known; null where there is none up to the last day. */
export interface FoundDay {
  readonly day: Day | null;
  /** The readings on which any of the days looked at may hang. */
  readonly readings: ReadonlySet<ReadingId>;
}

/** What the right is asked on, on a day. */
export function asOf(day: Day, prospect: Prospect): EntitlementFacts {
  return { person: prospect.person, periods: careerOn(day, prospect), on: day };
}

/**
 * Looks for the first day of a right. Between two turns nothing that the rule looks at changes, so the days on which it
 * can give another result are the turns alone, and the first that gives the right is the first day of all.
 */
export function findFirstDay(right: RetirementRight, prospect: Prospect, until: Day, w: Working): FoundDay {
  const readings = new Set<ReadingId>();
  let day: Day | null = prospect.on;
  while (day !== null) {
    const facts = asOf(day, prospect);
    const { answer, series, readings: consulted } = w.trial((silent) => entitlement(facts, silent));
    consulted.forEach((reading) => readings.add(reading));
    if (mayBe(right, answer)) break;
    const next = nextTurn(day, { series, hangsOnAge: hangsOnAge(answer) }, prospect, w.law);
    day = next !== null && next <= until ? next : null;
  }
  return { day, readings };
}

/** The one question that leaves a pension known: it is asked of who is short of the years of a pension. */
const OPEN_FOR_AN_ALLOWANCE_ALONE = "national-service-in-an-allowance";

/** Whether an answer ends the search: the right, or a day on which no source says whether it is open. */
function mayBe(right: RetirementRight, answer: Answer<Entitlement>): boolean {
  if (answer.kind === "determined") return answer.value.right === right;
  const [reason] = answer.reasons;
  const leavesPension = reason?.code === "no-known-rule" && reason.topic === OPEN_FOR_AN_ALLOWANCE_ALONE;
  return right === "allowance" || !leavesPension;
}

/** What a result rested on, on the last day looked at. */
interface RestedOn {
  readonly series: ReadonlySet<AnySeries>;
  readonly hangsOnAge: boolean;
}

/** Whether an age that is not reached, or not known, stands in the way: else no birthday changes anything. */
function hangsOnAge(answer: Answer<Entitlement>): boolean {
  if (answer.kind === "undetermined") return true;
  return answer.value.conditions.some(({ condition, met }) => condition === "age" && !met);
}

/** The next day on which an age can be reached, a quarter counts, or the law that was looked at can change. */
function nextTurn(day: Day, rested: RestedOn, { person, continuing }: Prospect, law: LawView): Day | null {
  const turns = [...rested.series].flatMap((one) => law.days(one).find((change) => change > day) ?? []);
  if (rested.hangsOnAge && person.birthDate !== undefined) turns.push(nextBirthday(person.birthDate, day));
  if (continuing !== null) turns.push(nextQuarterDay(day));
  return turns.reduce<Day | null>((first, turn) => (first === null || turn < first ? turn : first), null);
}

/** The first anniversary of a day after another, by which ages are counted. */
function nextBirthday(birthDate: Day, day: Day): Day {
  const years = Math.floor(completeMonths(birthDate, day) / MONTHS_IN_A_YEAR) + 1;
  return addMonths(birthDate, years * MONTHS_IN_A_YEAR);
}
