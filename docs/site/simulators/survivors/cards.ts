// The results of a death: the survivors' pension with the part of each, and what it becomes next.
import type { Day } from "casnos-rules/calendar";
import { contextOf, survivors, type Survivors } from "casnos-rules/retirement";
import { retirementInputs } from "casnos-rules/schemas";
import type { Bar } from "../frame/bars.js";
import { asked, type Asked } from "../frame/asked.js";
import type { Card, CardRow, Picture } from "../frame/card.js";
import type { Speaker } from "../frame/speaker.js";
import { asRead } from "../frame/typed.js";
import { survivorsFields } from "./fields.js";
import { deceasedOf, familyOf, personOf, supposing, type FamilyRow, type SurvivorsState } from "./state.js";
import { relativeName, type SurvivorsWords } from "./words.js";

const context = contextOf();
const schema = retirementInputs()["retirement.survivors"];
/** Each change takes somebody away, and a family of more than this many lines is not followed to its end. */
const MOST_CHANGES = 12;

/** What the results are said with. */
export interface Said {
  readonly words: SurvivorsWords;
  readonly speaker: Speaker;
}

/** The results of a case on a day. */
export function survivorsCards(filledIn: SurvivorsState, on: string, said: Said): readonly Card[] {
  const state = asRead(filledIn);
  const now = askSurvivors(state, on);
  const next = nextChange(now);
  const cards = [
    pensionCard(now, state, on, said),
    ...(next === null ? [] : [nextCard(next, leaving(now, next), state, said)]),
  ];
  const fields = survivorsFields(state, said);
  return cards.map((card) => ({ ...card, fields }));
}

/** The survivors' pension on a day. */
export function askSurvivors(state: SurvivorsState, on: string): Asked<Survivors> {
  const input = { deceased: deceasedOf(state), ...familyOf(state), on };
  return asked({ operation: "retirement.survivors", input }, { schema, rule: survivors, context });
}

/** The day asked for, and the first one after it on which age changes something. */
export function daysLookedAt(state: SurvivorsState, on: string): readonly string[] {
  const next = nextChange(askSurvivors(asRead(state), on));
  return next === null ? [on] : [on, next];
}

/** Whether more than the birth date is asked of a child on a day: a minor has a right by the age alone. */
export function isMoreAsked(row: FamilyRow, { died }: SurvivorsState, on: string): boolean {
  if (row.who !== "child" || row.born === "") return false;
  const deceased = { was: "pensioner", diedOn: died, right: "pension", monthly: "1" };
  const family = [personOf({ ...row, sex: "", doing: "", unable: "", income: "" })];
  const { answer } = asked(
    { operation: "retirement.survivors", input: { deceased, family, on } },
    { schema, rule: survivors, context },
  );
  return answer?.kind === "undetermined" && answer.reasons.some(({ code }) => code === "missing-fact");
}

function nextChange({ answer }: Asked<Survivors>): Day | null {
  return answer?.kind === "determined" && answer.value.right !== "none" ? answer.value.nextChange : null;
}

/** The places of those whose right by age ends on a day. */
function leaving({ answer }: Asked<Survivors>, day: Day): readonly number[] {
  if (answer?.kind !== "determined" || answer.value.right === "none") return [];
  return answer.value.shares.filter(({ until }) => until === day).map(({ index }) => index);
}

function pensionCard(now: Asked<Survivors>, state: SurvivorsState, on: string, said: Said): Card {
  const { words, speaker } = said;
  const common = { id: "pension", title: words.pension, asked: now };
  const { answer } = now;
  if (answer?.kind !== "determined") return common;
  const { value } = answer;
  if (value.right === "none") {
    const rows = value.why === "no-survivor-entitled" ? withoutRows(value.without, words) : [];
    return { ...common, headline: words.none[value.why], rows };
  }
  const { format } = speaker;
  return {
    ...common,
    headline: words.aMonth(format.amount(value.total)),
    rows: [
      [words.ofDeceased[value.ofRight], words.aMonth(format.amount(value.of))],
      ...partRows(value, state.family, said),
      [words.nextChange, value.nextChange === null ? words.noChange : format.day(value.nextChange)],
      [words.paidFrom, words.notSaid],
    ],
    picture: partsPicture(value, state.family, words.picture(format.day(on as Day)), words),
  };
}

/** The pension from the first day on which age ends somebody's right, and from the days after it. */
function nextCard(day: Day, places: readonly number[], state: SurvivorsState, said: Said): Card {
  const { words, speaker } = said;
  const then = askSurvivors(state, day);
  const title = words.next(speaker.format.day(day));
  const { answer } = then;
  const common = { id: "next", title, asked: then };
  if (answer?.kind !== "determined") return { ...common, rows: supposedRows(day, places, state, said) };
  const { value } = answer;
  if (value.right === "none") return { ...common, headline: words.none[value.why] };
  return {
    ...common,
    headline: words.aMonth(speaker.format.amount(value.total)),
    rows: [...partRows(value, state.family, said), ...laterRows(nextChange(then), state, said)],
  };
}

/** What it comes to with a right by studies and without any, where it is not said which it will be. */
function supposedRows(
  day: Day,
  places: readonly number[],
  state: SurvivorsState,
  { words, speaker }: Said,
): readonly CardRow[] {
  if (places.every((place) => state.family[place]?.doing !== "")) return [];
  const names = speaker.format.list(places.map((place) => relativeName(place, "child", words)));
  return (["studying", "neither"] as const).map((doing) => {
    const then = askSurvivors(supposing(state, places, doing), day);
    return [words.supposed[doing](names), amountThen(then, words, speaker), then];
  });
}

function laterRows(first: Day | null, state: SurvivorsState, { words, speaker }: Said): readonly CardRow[] {
  const { format } = speaker;
  const rows: CardRow[] = [];
  let day = first;
  while (day !== null && rows.length < MOST_CHANGES) {
    const then = askSurvivors(state, day);
    rows.push([words.from(format.day(day)), amountThen(then, words, speaker), then]);
    day = nextChange(then);
  }
  return rows;
}

function amountThen({ answer }: Asked<Survivors>, words: SurvivorsWords, { format }: Speaker): string {
  if (answer?.kind !== "determined") return words.unknown;
  const { value } = answer;
  return value.right === "none" ? words.none[value.why] : words.aMonth(format.amount(value.total));
}

type WithPension = Extract<Survivors, { readonly right: "survivors-pension" }>;
type Without = WithPension["without"];

/** A line for each of the family, in its order. */
function partRows(
  { shares, without }: WithPension,
  family: readonly FamilyRow[],
  { words, speaker }: Said,
): readonly CardRow[] {
  const { format } = speaker;
  const parts = shares.map(({ index, rate, monthly, until }) => {
    const part = words.part(format.amount(monthly), format.rate(rate));
    const name = relativeName(index, family[index]?.who ?? "", words);
    return [index, [name, until === null ? part : words.until(part, format.day(until))] as const] as const;
  });
  const others = without.map((one, place) => [one.index, withoutRows(without, words)[place] as CardRow] as const);
  return [...parts, ...others].sort(([one], [other]) => one - other).map(([, row]) => row);
}

function withoutRows(without: Without, words: SurvivorsWords): readonly CardRow[] {
  return without.map(({ index, relation, reason }) => {
    const who = relation === "female-collateral" ? "woman" : relation;
    return [relativeName(index, who, words), words.reason[reason]];
  });
}

function partsPicture(
  { shares }: WithPension,
  family: readonly FamilyRow[],
  title: string,
  words: SurvivorsWords,
): Picture {
  const bars = family.map(({ who }, index): Bar => {
    const share = shares.find((one) => one.index === index);
    return {
      label: relativeName(index, who, words),
      centimes: share?.monthly.centimes ?? null,
    };
  });
  return { kind: "bars", bars, up: words.daMonth, along: words.relatives, title };
}
