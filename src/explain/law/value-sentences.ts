import type * as steps from "../../catalogue/steps.js";
import type { StepSentences } from "../sentence.js";

type Say = (day: string, series: string, value: string) => string;

/** The sentence of a value of the law, one for each unit. */
export function valueSentences(sentence: Say): StepSentences<typeof steps> {
  return {
    "law.value.amount": ({ inputs: { on, series }, value }, say) =>
      sentence(say.day(on), say.series(series), value === null ? say.words.none : say.amount(value)),
    "law.value.rate": ({ inputs: { on, series }, value }, say) =>
      sentence(say.day(on), say.series(series), say.rate(value)),
    "law.value.scale": ({ inputs: { on, series }, value }, say) =>
      sentence(say.day(on), say.series(series), say.scale(value)),
    "law.value.count": ({ inputs: { on, series }, value }, say) =>
      sentence(say.day(on), say.series(series), value === null ? say.words.none : say.number(value)),
    "law.value.years": ({ inputs: { on, series }, value }, say) =>
      sentence(say.day(on), say.series(series), say.years(value)),
    "law.value.month-day": ({ inputs: { on, series }, value }, say) =>
      sentence(say.day(on), say.series(series), value === null ? say.words.none : say.monthDay(value)),
    "law.value.choice": ({ inputs: { on, series }, value }, say) =>
      sentence(say.day(on), say.series(series), say.word(value)),
    "law.value.documents": ({ inputs: { on, series }, value }, say) =>
      sentence(say.day(on), say.series(series), say.papers(value)),
  };
}
