import { isolate, type Language } from "../../calendar/format.js";
import { amount } from "../../money/amount.js";
import { GREATEST_AMOUNT, type Centimes } from "../../money/centimes.js";
import type { Question } from "../../reasoning/ask.js";
import { ar as labelsAr } from "../labels/ar.js";
import type { Choice } from "../labels/choices.js";
import { en as labelsEn } from "../labels/en.js";
import { fr as labelsFr } from "../labels/fr.js";
import { optionLabel } from "../labels/labels.js";
import { explainOptions } from "../options.js";
import type { FullVoice } from "../full-voice.js";
import { voiceOf } from "../full-voice.js";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { factValues, type FactName, type FactValues, type Place, type QuestionWords } from "./facts.js";
import { fr } from "./fr.js";

const words: Readonly<Record<Language, QuestionWords>> = { fr, ar, en };
const none = { fr: labelsFr.none, ar: labelsAr.none, en: labelsEn.none } as const;

/**
 * Asks a question of `ask` in words: the fact, the year or the place of the item, and what can be answered.
 *
 * @remarks A place in a list counts from 1. The greatest amount that the library can hold is not said.
 * @param question - A question, as `ask` of `casnos-rules/reasoning` gives it.
 * @param options - The language.
 * @returns The question, then the values it allows, amounts in DA.
 * @throws CasnosInputError for a language that there is not.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 * import { ask } from "casnos-rules/reasoning";
 *
 * const activities = [{ activity: "trader", from: "1999-03-01", to: null }] as const;
 * const [first] = ask(createCasnos(), "contributions.annual", { year: 2006, activities }).questions;
 * first && questionSentence(first, { language: "en" }); // => "What was your income of 2005? An amount in DA a year, zero or more."
 * ```
 */
export function questionSentence(question: Question, options: { readonly language: Language }): string {
  const { language } = explainOptions(options);
  const say = voiceOf(language);
  return [asked(question, say), ...allowed(question, say)].join(" ");
}

function asked({ fact, year, index }: Question, say: FullVoice): string {
  const own = words[say.language];
  if (!Object.hasOwn(own.facts, fact)) return own.other(isolate(fact, say.language));
  const place: Place = {
    year: (before) => (year === null ? "" : ` ${before} ${say.yearRanges([year])}`),
    item: index === null ? "" : own.item(say.number(index + 1)),
  };
  return own.facts[fact as FactName](place);
}

/** What can be answered: the values of the domain, and what null says. */
function allowed({ fact, domain }: Question, say: FullVoice): readonly string[] {
  const own = words[say.language];
  const values = valuesOf(fact);
  const orNone = values.none === undefined ? [] : [own.orNone(none[say.language][values.none])];
  switch (domain.kind) {
    case "choice":
      return [own.oneOf(say.list(domain.options.map((option) => optionOf(values.choice, String(option), say))))];
    case "yes-no":
      return [own.yesOrNo];
    case "count":
      return [own.between(say.number(domain.least), say.number(domain.most))];
    case "amount":
    case "amount-or-none":
      return [amounts(values.unit, domain, say), ...orNone];
    case "day":
    case "day-or-none":
      return [own.day, ...orNone];
    case "list":
      return [values.unit === "days" ? own.days : own.list, ...orNone];
  }
}

function valuesOf(fact: string): FactValues {
  return Object.hasOwn(factValues, fact) ? factValues[fact as FactName] : {};
}

function optionOf(choice: Choice | undefined, option: string, say: FullVoice): string {
  return choice === undefined ? say.word(option) : optionLabel(choice, option, say);
}

interface Amounts {
  readonly least: Centimes;
  readonly most: Centimes;
}

/** The unit and the bounds of an amount; one that only keeps numbers exact is none of the law. */
function amounts(unit: FactValues["unit"] = "amount", { least, most }: Amounts, say: FullVoice): string {
  const own = words[say.language];
  const from = least === 0 ? own.zeroOrMore : own.atLeast(say.amount(amount(least)));
  const to = most < GREATEST_AMOUNT ? own.atMost(say.amount(amount(most))) : "";
  return `${own.amounts[unit === "days" ? "amount" : unit]}${from}${to}.`;
}
