// What a death opens beside the pension: the capital, and care. Loaded when it is asked for.
import type { Answer } from "casnos-rules";
import {
  careRights,
  contextOf,
  deathCapital,
  maintainedRights,
  type CareRights,
  type DeathCapital,
  type MaintainedRights,
} from "casnos-rules/health";
import { healthInputs } from "casnos-rules/schemas";
import { asked, type Asked } from "../frame/asked.js";
import type { Card, CardRow } from "../frame/card.js";
import { asRead } from "../frame/typed.js";
import { FRAME_WORDS } from "../frame/words.js";
import { askSurvivors, type Said } from "./cards.js";
import { survivorsFields } from "./fields.js";
import { familyAtDeath, memberOf, yesOrNo, type FamilyRow, type SurvivorsState } from "./state.js";
import { relativeName } from "./words.js";

const context = contextOf();
const schemas = healthInputs();

/** The death capital, the care that a survivors' pension carries, and the care that a widow keeps. */
export function healthCards(filledIn: SurvivorsState, on: string, said: Said): readonly Card[] {
  const state = asRead(filledIn);
  const deceased = memberOf(state);
  const { answer } = askSurvivors(state, on);
  const hasPension = answer?.kind === "determined" && answer.value.right !== "none";
  const widow = state.sex === "male" ? state.family.find(({ who }) => who === "spouse") : undefined;
  const cards = [
    ...(deceased === null ? [] : [capitalCard(askCapital(deceased, state, on), state.family, said)]),
    ...(hasPension ? [careCard(askCare(on), said)] : []),
    ...(widow === undefined ? [] : [keptCard(askKept(widow, state, on), said)]),
  ];
  const fields = survivorsFields(state, said);
  return cards.map((card) => ({ ...card, fields }));
}

function askCapital(deceased: object, state: SurvivorsState, on: string): Asked<DeathCapital> {
  const diedOn = state.died === "" ? {} : { diedOn: state.died };
  const claimedOn = state.claimed === "" ? null : state.claimed;
  const input = { deceased, ...diedOn, ...familyAtDeath(state), claimedOn, on };
  return asked(
    { operation: "health.deathCapital", input },
    { schema: schemas["health.deathCapital"], rule: deathCapital, context },
  );
}

function askCare(on: string): Asked<CareRights> {
  const input = { insured: "pension-holder", pension: "survivors", on };
  return asked(
    { operation: "health.careRights", input },
    { schema: schemas["health.careRights"], rule: careRights, context },
  );
}

function askKept(widow: FamilyRow, state: SurvivorsState, on: string): Asked<MaintainedRights> {
  const { remarried, since } = widow;
  const isRemarried =
    remarried === "no" || (remarried === "yes" && since !== "") ? remarried === "yes" && since <= on : null;
  const input = {
    relation: "widow",
    on,
    ...(isRemarried === null ? {} : { remarried: isRemarried }),
    ...yesOrNo("coveredByOwnWork", state.cover),
    ...yesOrNo("deathCapitalConditions", state.conditions),
    ...(state.income === "" ? {} : { monthlyIncome: state.income }),
  };
  return asked(
    { operation: "health.maintainedRights", input },
    { schema: schemas["health.maintainedRights"], rule: maintainedRights, context },
  );
}

function capitalCard(capital: Asked<DeathCapital>, family: readonly FamilyRow[], { words, speaker }: Said): Card {
  const { format } = speaker;
  const common = { id: "capital", title: words.capital, asked: capital };
  const { answer } = capital;
  if (answer?.kind !== "determined") return common;
  const { value } = answer;
  if (value.capital === "none") return { ...common, headline: words.noCapital };
  const name = (index: number): string => relativeName(index, family[index]?.who ?? "", words);
  const { amount, beneficiaries, shares, claimBy, claim } = value;
  return {
    ...common,
    about: amount,
    headline: known(amount, (it) => format.amount(it)),
    rows: [
      ...(shares.kind === "determined"
        ? shares.value.map((share) => [name(share.index), format.amount(share.amount), { answer: shares }] as const)
        : rowOf(words.shared, beneficiaries, (all) => format.list(all.map(({ index }) => name(index))))),
      ...rowOf(words.claimBy, claimBy, (day) => format.day(day)),
      ...rowOf(words.claim, claim, (standing) => words.standing[standing]),
    ],
  };
}

function careCard(care: Asked<CareRights>, { words, speaker }: Said): Card {
  const common = { id: "care", title: words.care, asked: care };
  const { answer } = care;
  if (answer?.kind !== "determined" || answer.value.right === "none") return common;
  const { yes, no } = FRAME_WORDS[speaker.language];
  const rows = rowOf(words.maternity, answer.value.maternity, (isCovered) => (isCovered ? yes : no));
  return { ...common, headline: words.careOpen, rows };
}

function keptCard(kept: Asked<MaintainedRights>, { words }: Said): Card {
  const { answer } = kept;
  const headline = known(answer, ({ right }) => words.kept[right]);
  return { id: "kept", title: words.careKept, asked: kept, headline };
}

function known<T>(answer: Answer<T> | null, said: (value: T) => string): string | undefined {
  return answer?.kind === "determined" ? said(answer.value) : undefined;
}

function rowOf<T>(name: string, answer: Answer<T>, said: (value: T) => string): readonly CardRow[] {
  return answer.kind === "determined" ? [[name, said(answer.value), { answer }]] : [];
}
