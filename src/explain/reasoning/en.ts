import type * as steps from "../../reasoning/steps.js";
import type { Book, Chapter } from "../book.js";
import type { StepSentences } from "../sentence.js";

const reasoningSteps: StepSentences<typeof steps> = {
  "reasoning.searched-bases": ({ inputs, value }, say) =>
    value
      ? `Bases were found that give a contribution of ${say.amount(inputs.contribution)} for ${String(inputs.year)}, at ${say.rate(inputs.rate)} between ${say.amount(inputs.floor)} and ${say.amount(inputs.ceiling)}.`
      : `No base gives a contribution of ${say.amount(inputs.contribution)} for ${String(inputs.year)}, at ${say.rate(inputs.rate)} between ${say.amount(inputs.floor)} and ${say.amount(inputs.ceiling)}.`,
  "reasoning.drew-curve": ({ inputs, value }, say) =>
    `The contribution of ${String(inputs.year)} has ${say.number(value)} pieces: constant up to a base of ${say.amount(inputs.floor)}, then ${say.rate(inputs.rate)} of the base, and constant again from a base of ${say.amount(inputs.ceiling)}.`,
  "reasoning.searched-means": ({ inputs, value }, say) =>
    value
      ? `Yearly means of bases were found, up to ${say.amount(inputs.greatest)}, that give ${say.amount(inputs.monthly)} a month from ${say.day(inputs.startOn)} (${say.word(inputs.right)}).`
      : `No yearly mean of bases with a known result, up to ${say.amount(inputs.greatest)}, gives ${say.amount(inputs.monthly)} a month from ${say.day(inputs.startOn)} (${say.word(inputs.right)}).`,
  "reasoning.drew-surcharge": ({ inputs, value }, say) =>
    `The surcharge on a debt of ${say.amount(inputs.due)}, due on ${say.day(inputs.dueOn)}, is followed by the day on which it is paid at once, until ${say.day(inputs.until)}; number of complete months: ${say.number(inputs.months)}, number of levels: ${say.number(value)}.`,
  "reasoning.at-start": ({ value }, say) => `For a pension that starts on ${say.day(value)}:`,
  "reasoning.drew-pension-by-start": ({ inputs, value }, say) =>
    `The pension is followed by the day it starts, from ${say.day(inputs.from)} to ${say.day(inputs.to)}; number of levels: ${say.number(value)}.`,
  "reasoning.at-quarters": ({ inputs, value }, say) =>
    `For a career whose number of contributed quarters is ${say.number(value)}, on a base of ${say.amount(inputs.base)} a year:`,
  "reasoning.drew-pension-by-years": ({ inputs, value }, say) =>
    `The pension that starts on ${say.day(inputs.startOn)} is followed by the number of quarters contributed on a base of ${say.amount(inputs.base)} a year, from 0 to ${say.number(inputs.quarters)}; number of pieces: ${say.number(value)}.`,
  "reasoning.at-children": ({ value }, say) => `For a number of children of ${say.number(value)}:`,
  "reasoning.drew-survivors": ({ inputs, value }, say) =>
    `The survivors' pension on ${say.day(inputs.on)} is followed by the number of children, from 0 to ${say.number(inputs.children)}; number of levels: ${say.number(value)}.`,
};

const reasoningChapter: Chapter = {
  steps: reasoningSteps,
};

/** English sentences of inverses and curves, beside those of the branches that they run. */
export const reasoning: Book<"en"> = { language: "en", chapters: [reasoningChapter] };
