// The results of a retirement: age, first day of a right and what lacks, the pension, its amount by age, one more year.
import type { Answer } from "casnos-rules";
import { isDay, type Day } from "casnos-rules/calendar";
import { age, contextOf, pension, type Pension, type RetirementAge } from "casnos-rules/retirement";
import { retirementInputs } from "casnos-rules/schemas";
import {
  earliest,
  oneMoreYear,
  type Earliest,
  type FirstRight,
  type MissingCondition,
  type OneMoreYear,
} from "casnos-rules/what-if";
import type { Bar } from "../frame/bars.js";
import { asked, type Asked } from "../frame/asked.js";
import type { Card, CardRow } from "../frame/card.js";
import { careerField } from "../frame/career.js";
import type { PageFields } from "../frame/problems.js";
import type { Speaker } from "../frame/speaker.js";
import { asRead } from "../frame/typed.js";
import { FRAME_WORDS, type FrameWords } from "../frame/words.js";
import { birthday, periodsUntil, personOf, type Case, type RetirementState } from "./state.js";
import { RETIREMENT_WORDS, type RetirementWords } from "./words.js";

const context = contextOf();
const schemas = retirementInputs();
const AGES_BEFORE = 4;
const AGES_AFTER = 8;
const OLDEST = 120;

/** The results of a case on a day. */
export function retirementCards(filledIn: RetirementState, today: string, speaker: Speaker): readonly Card[] {
  const state = asRead(filledIn);
  const words = RETIREMENT_WORDS[speaker.language];
  const ageAsked = askAge(state, today);
  const at = { state, today };
  const firstAsked = askEarliest(at);
  const startOn = startOf(state, firstAsked, today);
  const pensionAsked = askPension(at, startOn);
  const moreAsked = askOneMore(at, startOn);
  const until = (day: string): Pick<Card, "fields"> => ({ fields: fieldsOf(at, day, words, speaker) });
  const pictured = { bars: byAge(at, startOn), hasSpouse: state.spouse };
  return [
    { ...ageCard(ageAsked, words, speaker), ...until(today) },
    { ...firstCard(firstAsked, words, speaker), ...until(today) },
    { ...pensionCard(pensionAsked, startOn, words, speaker, pictured), ...until(startOn) },
    { ...moreCard(moreAsked, words, speaker), ...until(startOn) },
  ];
}

/** The fields of the page; the years of the career up to a day are several to a line. */
function fieldsOf({ state }: Case, day: string, words: RetirementWords, { language }: Speaker): PageFields {
  const { base } = FRAME_WORDS[language];
  // Without a first day filled in, it is a day that is worked out, or today.
  const startOn = state.start === "" ? { name: "on", label: words.on } : { name: "start", label: words.startOn };
  return {
    "person.sex": { name: "sex", label: words.sex },
    "person.birthDate": { name: "born", label: words.birthDate },
    "person.childrenRaised": { name: "children", label: words.children },
    "periods[].year": { name: careerField(state.career, day, "year"), label: words.career },
    "periods[].base": { name: careerField(state.career, day, "base"), label: base },
    "continuing.base": { name: "next", label: words.nextBase },
    base: { name: "next", label: words.nextBase },
    startOn,
    on: { name: "on", label: words.on },
  };
}

function askAge(state: RetirementState, on: string): Asked<RetirementAge> {
  const question = { operation: "retirement.age", input: { person: personOf(state), on } } as const;
  return asked(question, { schema: schemas["retirement.age"], rule: age, context });
}

function askEarliest(at: Case): Asked<Earliest> {
  const { state, today: on } = at;
  const continuing = state.goOn && state.next !== "" ? { base: state.next } : null;
  const input = { person: personOf(state), ...periodsUntil(at, on), on, continuing };
  return asked(
    { operation: "retirement.earliest", input },
    { schema: schemas["retirement.earliest"], rule: earliest, context },
  );
}

function askPension(at: Case, startOn: string): Asked<Pension> {
  const { state } = at;
  const periods = periodsUntil(at, startOn);
  const input = { person: personOf(state), ...periods, startOn, dependentSpouse: state.spouse };
  return asked(
    { operation: "retirement.pension", input },
    { schema: schemas["retirement.pension"], rule: pension, context },
  );
}

function askOneMore(at: Case, startOn: string): Asked<OneMoreYear> {
  const { state } = at;
  const periods = periodsUntil(at, startOn);
  const input = { person: personOf(state), ...periods, startOn, base: state.next, dependentSpouse: state.spouse };
  return asked(
    { operation: "retirement.oneMoreYear", input },
    { schema: schemas["retirement.oneMoreYear"], rule: oneMoreYear, context },
  );
}

/** The day filled in; else the first day of a right to a pension, of an allowance, or today. */
function startOf({ start }: RetirementState, { answer }: Asked<Earliest>, today: string): string {
  if (start !== "") return start;
  if (answer?.kind !== "determined") return today;
  return dayOf(answer.value.pension) ?? dayOf(answer.value.allowance) ?? today;
}

function dayOf(first: Answer<FirstRight>): Day | null {
  return first.kind === "determined" && first.value.first === "day" ? first.value.day : null;
}

function ageCard(ageAsked: Asked<RetirementAge>, words: RetirementWords, { format }: Speaker): Card {
  const { answer } = ageAsked;
  const value = answer?.kind === "determined" ? answer.value : null;
  return {
    id: "age",
    title: words.age,
    asked: ageAsked,
    headline: value === null ? undefined : value.condition === "none" ? words.noAge : format.years(value.years),
    rows: value?.condition === "age" ? [[words.ageReached, format.day(value.reachedOn)]] : [],
  };
}

function firstCard(firstAsked: Asked<Earliest>, words: RetirementWords, { format }: Speaker): Card {
  const { answer } = firstAsked;
  if (answer?.kind !== "determined") return { id: "first", title: words.first, asked: firstAsked };
  const { pension: ofPension, allowance, missingForPension } = answer.value;
  const said = (first: Answer<FirstRight>): string | undefined => {
    if (first.kind === "undetermined") return undefined;
    return first.value.first === "day" ? format.day(first.value.day) : words.never;
  };
  const rows = [
    [words.firstPension, said(ofPension), ofPension],
    [words.firstAllowance, said(allowance), allowance],
    [
      words.lacks,
      missingForPension.kind === "determined" ? lacking(missingForPension.value, words, format) : undefined,
      missingForPension,
    ],
  ] as const;
  return {
    id: "first",
    title: words.first,
    asked: firstAsked,
    about: ofPension.kind === "determined" && ofPension.value.first === "never" ? allowance : ofPension,
    headline:
      said(ofPension) === words.never
        ? saidOfAllowance(said(allowance), words, FRAME_WORDS[format.language])
        : said(ofPension),
    rows: rows.flatMap(([name, value, answer]): readonly CardRow[] =>
      value === undefined ? [] : [[name, value, { answer }]],
    ),
  };
}

/** The allowance, said as such, where there is never a pension. */
function saidOfAllowance(day: string | undefined, words: RetirementWords, { named }: FrameWords): string {
  return day === undefined || day === words.never ? words.never : named(words.firstAllowance, day);
}

function lacking(conditions: readonly MissingCondition[], words: RetirementWords, format: Speaker["format"]): string {
  const lacks = conditions.flatMap((one) => {
    if (one.met) return [];
    if (one.condition === "age") return one.reachedOn === null ? [] : [words.lacksAge(format.day(one.reachedOn))];
    return [words.lacksYears(format.years(one.missing))];
  });
  return lacks.length === 0 ? words.nothing : format.list([...new Set(lacks)]);
}

function pensionCard(
  pensionAsked: Asked<Pension>,
  startOn: string,
  words: RetirementWords,
  { format }: Speaker,
  { bars, hasSpouse }: { readonly bars: readonly Bar[]; readonly hasSpouse: boolean },
): Card {
  const { answer } = pensionAsked;
  const value = answer?.kind === "determined" ? answer.value : null;
  const title = isDay(startOn) ? words.pension(format.day(startOn)) : words.right.pension;
  const kinds = bars.some(({ other }) => other)
    ? { kinds: { ordinary: words.right.pension, other: words.right.allowance } }
    : {};
  const around = { up: words.daMonth, along: words.atAge, title: words.agePicture, here: words.ageHere } as const;
  const picture = { kind: "bars", bars, ...kinds, ...around } as const;
  const shown = bars.length === 0 ? undefined : picture;
  if (value === null) return { id: "pension", title, asked: pensionAsked, picture: shown };
  if (value.right === "none") {
    return { id: "pension", title, asked: pensionAsked, headline: words.right.none, picture: shown };
  }
  const { right, rate, monthlyBase, monthly, total } = value;
  const increased =
    total.kind === "undetermined" ? FRAME_WORDS[format.language].unknown : words.aMonth(format.amount(total.value));
  return {
    id: "pension",
    title: FRAME_WORDS[format.language].named(title, words.right[right]),
    asked: pensionAsked,
    headline: words.aMonth(format.amount(monthly)),
    rows: [
      [words.rate, format.rate(rate)],
      [words.monthlyBase, format.exact(monthlyBase)],
      ...(hasSpouse ? [[words.withSpouse, increased, { answer: total }] as const] : []),
    ],
    picture: shown,
  };
}

/** The pension that starts on each birthday around the one asked for. */
function byAge(at: Case, startOn: string): readonly Bar[] {
  const { born } = at.state;
  if (!isDay(born) || !isDay(startOn)) return [];
  const years = Number(startOn.slice(0, 4)) - Number(born.slice(0, 4));
  if (years < 0 || years > OLDEST) return [];
  const age = birthday(born, years) > startOn ? years - 1 : years;
  return Array.from({ length: AGES_BEFORE + AGES_AFTER + 1 }, (_, place) => age - AGES_BEFORE + place)
    .filter((one) => one >= 0)
    .map((one) => {
      const { answer } = askPension(at, birthday(born, one));
      const value = answer?.kind === "determined" ? answer.value : undefined;
      const centimes = value === undefined ? undefined : value.right === "none" ? null : value.monthly.centimes;
      return { label: String(one), centimes, other: value?.right === "allowance", here: one === age };
    });
}

function moreCard(moreAsked: Asked<OneMoreYear>, words: RetirementWords, { format }: Speaker): Card {
  const { answer } = moreAsked;
  if (answer?.kind !== "determined") return { id: "one-more", title: words.oneMore, asked: moreAsked };
  const { brings, contribution, repaid } = answer.value;
  const value = brings.kind === "determined" ? brings.value : null;
  const amount =
    value !== null && "monthly" in value && value.monthly.centimes > 0 ? `${format.amount(value.monthly)} ` : "";
  return {
    id: "one-more",
    title: words.oneMore,
    asked: moreAsked,
    about: brings,
    headline: value === null ? undefined : `${amount}${words.brings[value.brings]}`,
    rows: [
      ...(contribution.kind === "determined"
        ? [[words.costs, format.amount(contribution.value), { answer: contribution }] as const]
        : []),
      ...(repaid.kind === "determined" && repaid.value.repaid === "by"
        ? [[words.repaidOn, format.day(repaid.value.on), { answer: repaid }] as const]
        : []),
    ],
  };
}
