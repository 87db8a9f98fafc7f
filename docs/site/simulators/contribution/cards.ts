// The results of a year: what is owed and on which base, by when, and what paying it on a day costs.
import type { Answer } from "casnos-rules";
import { addMonths, isDay, type Day } from "casnos-rules/calendar";
import {
  annual,
  contextOf,
  lateSurcharge,
  schedule,
  type AnnualContribution,
  type LateSurcharge,
  type Schedule,
} from "casnos-rules/contributions";
import { contributionCurve, surchargeCurve } from "casnos-rules/reasoning";
import { contributionsInputs } from "casnos-rules/schemas";
import { asked, type Asked } from "../frame/asked.js";
import type { Card, CardRow, Picture } from "../frame/card.js";
import type { PageFields } from "../frame/problems.js";
import type { Speaker } from "../frame/speaker.js";
import { asRead } from "../frame/typed.js";
import { annualInput, yearOf, type ContributionState } from "./state.js";
import { CONTRIBUTION_WORDS, type ContributionWords } from "./words.js";

const context = contextOf();
const schemas = contributionsInputs();
/** How far the drawing of the surcharge goes beyond the day of payment. */
const MONTHS_DRAWN = 24;
const LAST_DRAWN = "2200-12-31";

interface Said {
  readonly words: ContributionWords;
  readonly speaker: Speaker;
}

/** The results of a year on a day. */
export function contributionCards(filledIn: ContributionState, today: string, speaker: Speaker): readonly Card[] {
  const state = asRead(filledIn);
  const said = { words: CONTRIBUTION_WORDS[speaker.language], speaker };
  const year = yearOf(state, today);
  const input = annualInput(state, year);
  const owed = asked(
    { operation: "contributions.annual", input },
    { schema: schemas["contributions.annual"], rule: annual, context },
  );
  const days = askDays(input, year);
  const dueOn = dueDay(days);
  const due = amountOf(owed.answer);
  const fields = fieldsOf(said.words, state);
  const cards = [
    owedCard(owed, year, said),
    daysCard(days, said),
    ...(due === null || dueOn === null
      ? []
      : [surchargeCard({ due, dueOn, paidOn: state.paid === "" ? today : state.paid }, said)]),
  ];
  return cards.map((card) => ({ ...card, fields }));
}

function fieldsOf(words: ContributionWords, state: ContributionState): PageFields {
  // Without a year filled in, it is the year of the day.
  const year = state.year === "" ? { name: "on", label: words.on } : { name: "year", label: words.year };
  const base = { name: "base", label: words.base };
  const paid = state.paid === "" ? { name: "on", label: words.on } : { name: "paid", label: words.paid };
  return {
    year,
    fromYear: year,
    toYear: year,
    "activities[].activity": { name: "activity", label: words.activity },
    "activities[].option": { name: "option", label: words.option },
    "activities[].from": { name: "from", label: words.from },
    "declared[].base": base,
    "declared[].year": year,
    "income[].amount": base,
    "income[].year": year,
    on: paid,
    "payments[].on": paid,
  };
}

function askDays(input: object, year: number): Asked<Schedule> {
  const { year: _, ...contributor } = input as { year: number };
  const question = {
    operation: "contributions.schedule",
    input: { ...contributor, fromYear: year, toYear: year },
  } as const;
  return asked(question, { schema: schemas["contributions.schedule"], rule: schedule, context });
}

function dueDay({ answer }: Asked<Schedule>): Day | null {
  const line = answer?.kind === "determined" ? answer.value.lines[0] : undefined;
  return line?.days.kind === "determined" ? (line.days.value?.dueOn ?? null) : null;
}

function amountOf(answer: Answer<AnnualContribution> | null): string | null {
  if (answer?.kind !== "determined" || answer.value.contribution === "none") return null;
  return answer.value.amount.dinars;
}

function owedCard(owed: Asked<AnnualContribution>, year: number, { words, speaker }: Said): Card {
  const { format } = speaker;
  const title = Number.isNaN(year) ? words.owedInNoYear : words.owed(String(year));
  const { answer } = owed;
  const curve = curveOf(year, { words, speaker }, answer);
  if (answer?.kind !== "determined") return { id: "owed", title, asked: owed, picture: curve };
  const { value } = answer;
  if (value.contribution === "none") return { id: "owed", title, asked: owed, headline: words.nothing };
  if (value.contribution === "flat") {
    return { id: "owed", title, asked: owed, headline: format.amount(value.amount), rows: [[words.basis, words.flat]] };
  }
  const { base, retained, rate, amount, split } = value;
  const parts: readonly CardRow[] =
    split.kind === "determined"
      ? [
          [words.toRetirement, format.amount(split.value.retirement), { answer: split }],
          [words.toInsurance, format.amount(split.value.socialInsurance), { answer: split }],
        ]
      : [];
  return {
    id: "owed",
    title,
    asked: owed,
    headline: format.amount(amount),
    rows: [
      [words.base, format.amount(base)],
      ...(retained.centimes === base.centimes ? [] : [[words.retained, format.amount(retained)] as const]),
      [words.rate, format.rate(rate)],
      ...parts,
    ],
    picture: curve,
  };
}

/** The contribution of the year by base, with a ring at this one. */
function curveOf(year: number, { words }: Said, answer: Answer<AnnualContribution> | null): Picture | undefined {
  if (answer === null) return undefined;
  const value = answer.kind === "determined" ? answer.value : null;
  if (value !== null && value.contribution !== "general") return undefined;
  const curve = contributionCurve({ context }, { year });
  if (curve.kind === "undetermined") return undefined;
  return {
    kind: "curve",
    curve: curve.value,
    ...(value === null ? {} : { at: value.base }),
    up: words.daYear,
    along: words.baseAxis,
    title: words.byBase(String(year)),
  };
}

function daysCard(days: Asked<Schedule>, { words, speaker }: Said): Card {
  const { format } = speaker;
  const { answer } = days;
  const line = answer?.kind === "determined" ? answer.value.lines[0] : undefined;
  const payable = line?.days.kind === "determined" ? line.days.value : undefined;
  const declareBy = line?.declareBy.kind === "determined" ? line.declareBy : undefined;
  return {
    id: "days",
    title: words.days,
    asked: days,
    about: line?.days,
    ...(payable ? { headline: format.day(payable.dueOn) } : payable === null ? { headline: words.nothing } : {}),
    rows: [
      ...(payable ? [[words.payableFrom, format.day(payable.payableFrom)] as const] : []),
      ...(declareBy?.value ? [[words.declareBy, format.day(declareBy.value), { answer: declareBy }] as const] : []),
    ],
  };
}

interface Debt {
  readonly due: string;
  readonly dueOn: Day;
  readonly paidOn: string;
}

function surchargeCard({ due, dueOn, paidOn }: Debt, { words, speaker }: Said): Card {
  const { format } = speaker;
  const input = { due, dueOn, payments: [{ on: paidOn, amount: due }], on: paidOn };
  const late: Asked<LateSurcharge> = asked(
    { operation: "contributions.lateSurcharge", input },
    { schema: schemas["contributions.lateSurcharge"], rule: lateSurcharge, context },
  );
  const { answer } = late;
  return {
    id: "surcharge",
    title: isDay(paidOn) ? words.paidOn(format.day(paidOn)) : words.surcharge,
    asked: late,
    headline: answer?.kind === "determined" ? format.amount(answer.value.surcharge) : undefined,
    rows: answer?.kind === "determined" ? [[words.monthsLate, format.months(answer.value.months)]] : [],
    picture: answer !== null && isDay(paidOn) ? lateness({ due, dueOn, paidOn }, words) : undefined,
  };
}

/** The surcharge by the day of payment, with a ring at this one. */
function lateness({ due, dueOn, paidOn }: Debt, words: ContributionWords): Picture | undefined {
  const until = addMonths((paidOn > dueOn ? paidOn : dueOn) as Day, MONTHS_DRAWN);
  if (until > LAST_DRAWN) return undefined;
  const curve = surchargeCurve({ context }, { due, dueOn, until });
  if (curve.kind === "undetermined") return undefined;
  return {
    kind: "curve",
    curve: curve.value,
    ...(paidOn < dueOn ? {} : { at: paidOn as Day }),
    up: words.da,
    along: words.dayAxis,
    title: words.byDay,
  };
}
