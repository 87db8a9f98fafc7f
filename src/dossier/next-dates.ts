import { yearOf, type Day } from "../calendar/day.js";
import { declareBy, dueDays } from "../contributions/due-days.js";
import { isIdle } from "../contributions/schedule.js";
import type { Appeal } from "../disputes/appeal.js";
import type { Answer } from "../working/answer.js";
import { determine } from "../working/determine.js";
import type { Context } from "../working/working.js";
import type {
  AssessedActivity,
  AssessedDeath,
  AssessedRetirement,
  Assessment,
  NextDate,
  OpenDate,
} from "./assessment.js";
import type { Dossier } from "./dossier.js";
import { contributor, isDeclared, unpaidOfYear } from "./years.js";

/** The answers of a file that days come from. */
type Sources = Pick<Assessment, "activities" | "retirement" | "death" | "appeals">;

type What = Pick<NextDate, "what" | "year" | "activity">;

/** A day to keep, and the answer that it comes from. */
interface DatedAnswer {
  readonly date: NextDate;
  readonly answer: Answer<Day>;
}

type Found = DatedAnswer | OpenDate;

/**
 * The days to keep from the day asked for: filing, declaring and paying of the year before, this one and the next, and
 * the retirement age, the next step of an appeal, what a death sets; and those that cannot be said, with the reasons.
 */
export function nextDates(
  dossier: Dossier,
  { activities, retirement, death, appeals }: Sources,
  context: Context,
): Pick<Assessment, "nextDates" | "nextDateAnswers" | "openDates"> {
  const year = yearOf(dossier.on);
  const found = [
    ...filings(dossier, activities),
    ...[year - 1, year, year + 1].flatMap((of) => ofYear(of, dossier, context)),
    ...(death === null && dossier.pensionInPayment === undefined ? retirementAge(retirement) : []),
    ...appeals.flatMap(nextOfAppeal),
    ...ofDeath(death),
  ];
  const dated = found
    .filter(isDated)
    .filter(({ date: { day } }) => day >= dossier.on)
    .sort((a, b) => inOrder(a.date, b.date));
  return {
    nextDates: dated.map((one) => one.date),
    nextDateAnswers: dated.map((one) => one.answer),
    openDates: found.filter((one): one is OpenDate => !isDated(one)),
  };
}

function filings(dossier: Dossier, activities: Answer<readonly AssessedActivity[]>): readonly Found[] {
  if (activities.kind === "undetermined") return [];
  const begun = (dossier.activities ?? []).filter(({ from }) => from <= dossier.on);
  return activities.value.flatMap(({ activity, deadline }, place) => {
    const filedOn = begun[place]?.filedOn ?? null;
    if (filedOn !== null && filedOn <= dossier.on) return [];
    return date({ what: "file", year: null, activity }, deadline, ({ lastDay }) => lastDay);
  });
}

function ofYear(year: number, dossier: Dossier, context: Context): readonly Found[] {
  const facts = { ...contributor(dossier), year };
  const idle = determine((_: null, w) => isIdle(year, facts.activities, w), null, context);
  if (idle.kind === "undetermined" || idle.value) return [];
  const declaring = determine((_: null, w) => declareBy(facts, w), null, context);
  const paying = determine((_: null, w) => dueDays(facts, w), null, context);
  return [
    ...(isDeclared(year, dossier) ? [] : date({ what: "declare", year, activity: null }, declaring, (day) => day)),
    ...(isPaid(year, dossier, context)
      ? []
      : date({ what: "pay", year, activity: null }, paying, ({ dueOn }) => dueOn)),
  ];
}

function isPaid(year: number, dossier: Dossier, context: Context): boolean {
  const unpaid = determine((_: null, w) => unpaidOfYear(year, dossier, w), null, context);
  return unpaid.kind === "determined" && unpaid.value === 0;
}

function retirementAge({ age }: AssessedRetirement): readonly Found[] {
  if (age.kind === "undetermined") return [];
  return date({ what: "retirement", ...NO_YEAR }, age, (value) =>
    value.condition === "none" || value.reached ? null : value.reachedOn,
  );
}

const NO_YEAR = { year: null, activity: null } as const;

/** The last day of the stage that can be taken now. */
function nextOfAppeal(appeal: Answer<Appeal>): readonly Found[] {
  if (appeal.kind === "undetermined") return [{ what: "appeal", ...NO_YEAR, reasons: appeal.reasons }];
  return date({ what: "appeal", ...NO_YEAR }, appeal.value.next, (next) =>
    next.state === "open" ? next.lastDay : null,
  );
}

/** Until when the death capital is claimed, and when age next ends the ground of a survivor. */
function ofDeath(death: AssessedDeath | null): readonly Found[] {
  if (death === null) return [];
  const { survivors, deathCapital } = death;
  const leaving = date({ what: "survivor-leaves", ...NO_YEAR }, survivors, (value) =>
    value.right === "survivors-pension" ? value.nextChange : null,
  );
  if (deathCapital.kind === "undetermined" || deathCapital.value.capital === "none") return leaving;
  const { claim, claimBy } = deathCapital.value;
  const isClaimed = claim.kind === "determined" && claim.value === "in-time";
  return [...leaving, ...(isClaimed ? [] : date({ what: "claim-death-capital", ...NO_YEAR }, claimBy, (day) => day))];
}

/** The day an answer gives, or the reasons why it gives none; nothing where there is no day to keep. */
function date<T>(what: What, answer: Answer<T>, dayOf: (value: T) => Day | null): readonly Found[] {
  if (answer.kind === "undetermined") return [{ ...what, reasons: answer.reasons }];
  const day = dayOf(answer.value);
  return day === null ? [] : [{ date: { ...what, day }, answer: Object.freeze({ ...answer, value: day }) }];
}

function isDated(found: Found): found is DatedAnswer {
  return "date" in found;
}

/** By day; those of one day as they stand in this text, so that the order of the file does not matter. */
function inOrder(a: NextDate, b: NextDate): number {
  const [first, second] = [a, b].map(
    ({ day, what, year, activity }) => `${day} ${what} ${String(year)} ${String(activity)}`,
  );
  return (first ?? "") < (second ?? "") ? -1 : 1;
}
