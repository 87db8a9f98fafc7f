import type * as steps from "../../reasoning/steps.js";
import type { StepSentences } from "../sentence.js";

export const reasoningSteps: StepSentences<typeof steps> = {
  "reasoning.searched-bases": ({ inputs, value }, say) =>
    value
      ? `Il existe des assiettes qui donnent une cotisation de ${say.amount(inputs.contribution)} pour ${String(inputs.year)}, au taux de ${say.rate(inputs.rate)} entre ${say.amount(inputs.floor)} et ${say.amount(inputs.ceiling)}.`
      : `Aucune assiette ne donne une cotisation de ${say.amount(inputs.contribution)} pour ${String(inputs.year)}, au taux de ${say.rate(inputs.rate)} entre ${say.amount(inputs.floor)} et ${say.amount(inputs.ceiling)}.`,
  "reasoning.drew-curve": ({ inputs, value }, say) =>
    `La cotisation de ${String(inputs.year)} comporte ${say.number(value)} segments : elle est constante jusqu'à une assiette de ${say.amount(inputs.floor)}, puis égale à ${say.rate(inputs.rate)} de l'assiette, et de nouveau constante à partir d'une assiette de ${say.amount(inputs.ceiling)}.`,
};
