// The simulators as the browser tests ask them: their cases, and what Node gives for each.
import type { Language } from "casnos-rules";
import * as arabic from "casnos-rules/explain/ar";
import * as english from "casnos-rules/explain/en";
import * as french from "casnos-rules/explain/fr";
import { stateIn, type State } from "../../docs/site/simulators/frame/address.js";
import type { Card } from "../../docs/site/simulators/frame/card.js";
import type { Speaker } from "../../docs/site/simulators/frame/speaker.js";
import { contributionCards } from "../../docs/site/simulators/contribution/cards.js";
import { CONTRIBUTION_CASES } from "../../docs/site/simulators/contribution/cases.js";
import { FIRST as CONTRIBUTION } from "../../docs/site/simulators/contribution/state.js";
import { retirementCards } from "../../docs/site/simulators/retirement/cards.js";
import { RETIREMENT_CASES } from "../../docs/site/simulators/retirement/cases.js";
import { FIRST as RETIREMENT } from "../../docs/site/simulators/retirement/state.js";

/** A simulator: its page, its cases, and the cards that Node works out. */
export interface Simulator {
  readonly name: string;
  readonly cases: readonly string[];
  readonly cards: (hash: string, language: Language) => readonly Card[];
}

const speakers: Readonly<Record<Language, Speaker>> = {
  fr: { language: "fr", explanation: french.explanation, format: french.format },
  ar: { language: "ar", explanation: arabic.explanation, format: arabic.format },
  en: { language: "en", explanation: english.explanation, format: english.format },
};

/** Every simulator. */
export const SIMULATORS: readonly Simulator[] = [
  simulator("retirement", RETIREMENT_CASES, RETIREMENT, retirementCards),
  simulator("contribution", CONTRIBUTION_CASES, CONTRIBUTION, contributionCards),
];

function simulator<S extends State>(
  name: string,
  cases: readonly string[],
  first: S,
  cardsOf: (state: S, on: string, speaker: Speaker) => readonly Card[],
): Simulator {
  const cards = (hash: string, language: Language): readonly Card[] => {
    const state = { ...first, ...stateIn(`#${hash}`, first) };
    return cardsOf(state, String(state["on"]), speakers[language]);
  };
  return { name, cases, cards };
}
