// The simulators as the browser tests ask them: their cases, and what Node gives for each.
import type { Language } from "casnos-rules";
import * as arabic from "casnos-rules/explain/ar";
import * as english from "casnos-rules/explain/en";
import * as french from "casnos-rules/explain/fr";
import { stateIn, type State } from "../../docs/site/simulators/frame/address.js";
import type { Card } from "../../docs/site/simulators/frame/card.js";
import type { Speaker } from "../../docs/site/simulators/frame/speaker.js";
import { contributionCards } from "../../docs/site/simulators/contribution/cards.js";
import { CASES as CONTRIBUTIONS } from "../../docs/site/simulators/contribution/cases.js";
import { FIRST as CONTRIBUTION } from "../../docs/site/simulators/contribution/state.js";
import { fileResults } from "../../docs/site/simulators/file/cards.js";
import type { NextStep } from "../../docs/site/simulators/file/next-step.js";
import { CASES as FILES } from "../../docs/site/simulators/file/cases.js";
import { FIRST as FILE, type FileState } from "../../docs/site/simulators/file/state.js";
import { retirementCards } from "../../docs/site/simulators/retirement/cards.js";
import { CASES as RETIREMENTS } from "../../docs/site/simulators/retirement/cases.js";
import { FIRST as RETIREMENT } from "../../docs/site/simulators/retirement/state.js";
import { survivorsCards } from "../../docs/site/simulators/survivors/cards.js";
import { CASES as FAMILIES } from "../../docs/site/simulators/survivors/cases.js";
import { healthCards } from "../../docs/site/simulators/survivors/health-cards.js";
import { FIRST as SURVIVORS, type SurvivorsState } from "../../docs/site/simulators/survivors/state.js";
import type { SurvivorsWords } from "../../docs/site/simulators/survivors/words.js";
import { words as survivorsAr } from "../../docs/site/simulators/survivors/words-ar.js";
import { words as survivorsEn } from "../../docs/site/simulators/survivors/words-en.js";
import { words as survivorsFr } from "../../docs/site/simulators/survivors/words-fr.js";

/** A simulator: its page, its cases by what they are about, and the cards that Node works out. */
export interface Simulator {
  readonly name: string;
  readonly cases: Readonly<Record<string, string>>;
  readonly cards: (hash: string, language: Language) => readonly Card[];
  /** What it says to do next, where it does. */
  readonly next?: (hash: string, language: Language) => NextStep;
}

/** What each page says answers with. */
export const SPEAKERS: Readonly<Record<Language, Speaker>> = {
  fr: { language: "fr", explanation: french.explanation, format: french.format },
  ar: { language: "ar", explanation: arabic.explanation, format: arabic.format },
  en: { language: "en", explanation: english.explanation, format: english.format },
};

const survivorsWords: Readonly<Record<Language, SurvivorsWords>> = {
  fr: survivorsFr,
  ar: survivorsAr,
  en: survivorsEn,
};

/** Every simulator. */
export const SIMULATORS: readonly Simulator[] = [
  {
    ...simulator("file", FILES, FILE, (state, on, speaker) => fileResults(state, on, speaker).cards),
    next: (hash, language) => {
      const state = { ...FILE, ...stateIn(hash, FILE) } as FileState;
      return fileResults(state, state.on, SPEAKERS[language]).next;
    },
  },
  simulator("contribution", CONTRIBUTIONS, CONTRIBUTION, contributionCards),
  simulator("retirement", RETIREMENTS, RETIREMENT, retirementCards),
  simulator("survivors", FAMILIES, SURVIVORS, cardsOfFamily),
];

/** What stands behind `#` of the first case of a simulator. */
export function firstCase({ cases }: Simulator): string {
  return Object.values(cases)[0] ?? "";
}

function cardsOfFamily(state: SurvivorsState, on: string, speaker: Speaker): readonly Card[] {
  const said = { words: survivorsWords[speaker.language], speaker };
  return [...survivorsCards(state, on, said), ...(state.more ? healthCards(state, on, said) : [])];
}

function simulator<S extends State & { readonly on: string }>(
  name: string,
  cases: Readonly<Record<string, string>>,
  first: S,
  cardsOf: (state: S, on: string, speaker: Speaker) => readonly Card[],
): Simulator {
  const cards = (hash: string, language: Language): readonly Card[] => {
    const state = { ...first, ...stateIn(hash, first) };
    return cardsOf(state, state.on, SPEAKERS[language]);
  };
  return { name, cases, cards };
}
