import type * as steps from "../../reasoning/steps.js";
import type { StepSentences } from "../sentence.js";

export const reasoningSteps: StepSentences<typeof steps> = {
  "reasoning.searched-bases": ({ inputs, value }, say) =>
    value
      ? `Bases were found that give a contribution of ${say.amount(inputs.contribution)} for ${String(inputs.year)}, at ${say.rate(inputs.rate)} between ${say.amount(inputs.floor)} and ${say.amount(inputs.ceiling)}.`
      : `No base gives a contribution of ${say.amount(inputs.contribution)} for ${String(inputs.year)}, at ${say.rate(inputs.rate)} between ${say.amount(inputs.floor)} and ${say.amount(inputs.ceiling)}.`,
  "reasoning.drew-curve": ({ inputs, value }, say) =>
    `The contribution of ${String(inputs.year)} has ${say.number(value)} pieces: constant up to a base of ${say.amount(inputs.floor)}, then ${say.rate(inputs.rate)} of the base, and constant again from a base of ${say.amount(inputs.ceiling)}.`,
};
