// The results of a file: the duty, the papers, the last day, the penalty, and the status of an auto-entrepreneur.
import type { Answer } from "casnos-rules";
import { addDays, addMonths, isDay, unixDay, type Day } from "casnos-rules/calendar";
import {
  affiliation,
  autoEntrepreneurStatus,
  contextOf,
  filingDeadline,
  lateFilingPenalty,
  type Affiliation,
  type AutoEntrepreneurStatus,
  type FilingDeadline,
  type LateFilingPenalty,
} from "casnos-rules/eligibility";
import { eligibilityInputs } from "casnos-rules/schemas";
import type { Bar } from "../frame/bars.js";
import { asked, type Asked } from "../frame/asked.js";
import type { Card } from "../frame/card.js";
import type { PageFields } from "../frame/problems.js";
import type { Speaker } from "../frame/speaker.js";
import { asRead } from "../frame/typed.js";
import { nextStep, type NextStep } from "./next-step.js";
import {
  affiliationInput,
  deadlineInput,
  isFiledBy,
  isToBeFiled,
  lastTurnover,
  penaltyInput,
  penaltyInputIfFiledOn,
  statusInput,
  turnoverPlace,
  type FileState,
} from "./state.js";
import { FILE_WORDS, type FileWords } from "./words.js";

const context = contextOf();
const schemas = eligibilityInputs();
const MONTHS_AHEAD = 12;
/** No month is longer, so that a penalty that rises by the month rises within them. */
const DAYS_AHEAD = 31;

/** What is said of a file on a day. */
export interface FileResults {
  readonly next: NextStep;
  readonly cards: readonly Card[];
}

/** The results of a file on a day. */
export function fileResults(filledIn: FileState, on: string, speaker: Speaker): FileResults {
  const state = asRead(filledIn);
  const words = FILE_WORDS[speaker.language];
  const duty = askDuty(state, on);
  const deadline = askDeadline(state);
  const penalty = askPenalty(penaltyInput(state, on));
  const rise = isToBeFiled(state, on) ? nextRise(state, on, deadline) : null;
  const bars = isToBeFiled(state, on) ? byMonth(state, on) : [];
  const byStart = [
    deadlineCard(deadline, { state, on }, words, speaker),
    penaltyCard(penalty, { rise, bars, on }, words, speaker),
  ];
  const cards = [
    dutyCard(duty, state, words),
    ...papersCards(duty, words),
    // Without the day it began there is nothing to ask.
    ...(state.start === "" ? [] : byStart),
    ...(state.activity === "auto-entrepreneur" ? [statusCard(askStatus(state, on), words)] : []),
  ];
  const fields = fieldsOf(words, state);
  return {
    next: nextStep({ state, on, deadline, penalty, rise }, words, speaker.format),
    cards: cards.map((card) => ({ ...card, fields })),
  };
}

function fieldsOf(words: FileWords, state: FileState): PageFields {
  const lineOf = (field: string) => (place: number) => `turnover[${String(turnoverPlace(state, place))}].${field}`;
  const isGiven = state.turnover.some(({ amount }) => amount !== "");
  return {
    activity: { name: "activity", label: words.activity },
    activityStart: { name: "start", label: words.start },
    filedOn: { name: "filedOn", label: words.filedOn },
    on: { name: "on", label: words.on },
    // The status is asked for a year of the lines, or else for the one before today.
    year: { name: isGiven ? `turnover[${String(lastTurnover(state))}].year` : "on", label: words.year },
    "turnover[].year": { name: lineOf("year"), label: words.year },
    "turnover[].amount": { name: lineOf("amount"), label: words.turnover },
  };
}

function askDuty(state: FileState, on: string): Asked<Affiliation> {
  return asked(
    { operation: "eligibility.affiliation", input: affiliationInput(state, on) },
    { schema: schemas["eligibility.affiliation"], rule: affiliation, context },
  );
}

function askDeadline(state: FileState): Asked<FilingDeadline> {
  return asked(
    { operation: "eligibility.filingDeadline", input: deadlineInput(state) },
    { schema: schemas["eligibility.filingDeadline"], rule: filingDeadline, context },
  );
}

function askPenalty(input: object): Asked<LateFilingPenalty> {
  return asked(
    { operation: "eligibility.lateFilingPenalty", input },
    { schema: schemas["eligibility.lateFilingPenalty"], rule: lateFilingPenalty, context },
  );
}

function askStatus(state: FileState, on: string): Asked<AutoEntrepreneurStatus> {
  return asked(
    { operation: "eligibility.autoEntrepreneurStatus", input: statusInput(state, on) },
    { schema: schemas["eligibility.autoEntrepreneurStatus"], rule: autoEntrepreneurStatus, context },
  );
}

function dutyCard(duty: Asked<Affiliation>, { salaried }: FileState, words: FileWords): Card {
  const value = duty.answer?.kind === "determined" ? duty.answer.value : null;
  const benefits = value?.benefits;
  const whose = benefits?.kind === "determined" ? words.whose[benefits.value] : words.notKnown;
  return {
    id: "duty",
    title: words.duty,
    asked: duty,
    headline: value === null ? undefined : words.obligation[value.obligation],
    rows: value === null || salaried !== "yes" ? [] : [[words.benefits, whose, { answer: benefits ?? null }]],
  };
}

/** The papers stand in results of their own: they are less sure than the duty. */
function papersCards(duty: Asked<Affiliation>, words: FileWords): readonly Card[] {
  const { answer } = duty;
  if (answer?.kind !== "determined") return [];
  const { ownPapers, commonPapers } = answer.value;
  const cardOf = (id: string, title: string, papers: Answer<unknown>): Card => ({
    id,
    title,
    asked: duty,
    about: papers,
    isPart: true,
    rows: papers.kind === "undetermined" ? [[words.toDo, words.askAgency]] : [],
  });
  return [cardOf("papers", words.papers, ownPapers), cardOf("common-papers", words.commonPapers, commonPapers)];
}

function deadlineCard(
  deadline: Asked<FilingDeadline>,
  { state, on }: { readonly state: FileState; readonly on: string },
  words: FileWords,
  { format }: Speaker,
): Card {
  const { answer } = deadline;
  if (answer?.kind !== "determined") return { id: "deadline", title: words.deadline, asked: deadline };
  const { lastDay } = answer.value;
  const countedTo = isFiledBy(state, on) ? state.filedOn : on;
  const left = isDay(countedTo) ? unixDay(lastDay) - unixDay(countedTo) : null;
  const day = format.day(lastDay);
  return {
    id: "deadline",
    title: words.deadline,
    asked: deadline,
    headline: left === null ? day : words.dayAnd(day, howFar(left, isFiledBy(state, on), words, format)),
  };
}

function howFar(left: number, isFiled: boolean, words: FileWords, format: Speaker["format"]): string {
  if (isFiled) return left < 0 ? words.filedLate(format.days(-left)) : words.filedInTime;
  if (left === 0) return words.isToday;
  return left < 0 ? words.passed(format.days(-left)) : words.left(format.days(left));
}

/** The day from which a file that is not handed in costs more, and what it then costs. */
export interface Rise {
  readonly day: Day;
  readonly asked: Asked<LateFilingPenalty>;
  readonly penalty: { readonly dinars: string };
}

function nextRise(state: FileState, on: string, { answer }: Asked<FilingDeadline>): Rise | null {
  if (answer?.kind !== "determined" || !isDay(on)) return null;
  const { lastDay } = answer.value;
  const from = on < lastDay ? lastDay : on;
  const now = centimesIfFiledOn(state, from);
  if (now === undefined) return null;
  const day = Array.from({ length: DAYS_AHEAD }, (_, place) => addDays(from, place + 1)).find(
    (one) => (centimesIfFiledOn(state, one) ?? now) > now,
  );
  const then = day === undefined ? null : askPenalty(penaltyInputIfFiledOn(state, day));
  if (day === undefined || then?.answer?.kind !== "determined" || !then.answer.value.late) return null;
  return { day, asked: then, penalty: then.answer.value.penalty };
}

/** What it costs to hand the file in on a day, whole centimes; undefined where it is not known. */
function centimesIfFiledOn(state: FileState, day: string): number | undefined {
  const { answer } = askPenalty(penaltyInputIfFiledOn(state, day));
  if (answer?.kind !== "determined") return undefined;
  return answer.value.late ? answer.value.penalty.centimes : 0;
}

/** The penalty of a file that is handed in today, or in each of the months to come. */
function byMonth(state: FileState, on: string): readonly Bar[] {
  if (!isDay(state.start) || !isDay(on)) return [];
  const bars = Array.from({ length: MONTHS_AHEAD + 1 }, (_, place) => {
    const day = addMonths(on, place);
    const label = `${day.slice(5, 7)}/${day.slice(2, 4)}`;
    return { label, centimes: centimesIfFiledOn(state, day), here: place === 0 };
  });
  return bars.some(({ centimes }) => centimes !== undefined && centimes > 0) ? bars : [];
}

function penaltyCard(
  penalty: Asked<LateFilingPenalty>,
  { rise, bars, on }: { readonly rise: Rise | null; readonly bars: readonly Bar[]; readonly on: string },
  words: FileWords,
  { format }: Speaker,
): Card {
  const { answer } = penalty;
  const value = answer?.kind === "determined" ? answer.value : null;
  const along = words.alongMonths(Number(on.slice(8)));
  return {
    id: "penalty",
    title: words.penalty,
    asked: penalty,
    headline: value === null ? undefined : value.late ? format.amount(value.penalty) : words.noPenalty,
    rows: [
      ...(value?.late === true
        ? ([
            [words.countedTo, format.day(value.countedTo)],
            [words.months, value.months === 0 ? words.noMonth : format.months(value.months)],
          ] as const)
        : []),
      ...(value === null || rise === null
        ? []
        : [[words.ifLater, words.riseOf(format.day(rise.day), format.amount(rise.penalty)), rise.asked] as const]),
    ],
    picture:
      bars.length === 0 ? undefined : { kind: "bars", bars, here: words.on, up: words.da, along, title: words.picture },
  };
}

function statusCard(status: Asked<AutoEntrepreneurStatus>, words: FileWords): Card {
  const value = status.answer?.kind === "determined" ? status.answer.value : null;
  return {
    id: "status",
    title: words.status,
    asked: status,
    headline: value === null ? undefined : words.statusIs[value.status],
  };
}
