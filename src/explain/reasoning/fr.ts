import type * as steps from "../../reasoning/steps.js";
import type { Book, Chapter } from "../book.js";
import type { StepSentences } from "../sentence.js";

const reasoningSteps: StepSentences<typeof steps> = {
  "reasoning.searched-bases": ({ inputs, value }, say) =>
    value
      ? `Il existe des assiettes qui donnent une cotisation de ${say.amount(inputs.contribution)} pour ${String(inputs.year)}, au taux de ${say.rate(inputs.rate)} entre ${say.amount(inputs.floor)} et ${say.amount(inputs.ceiling)}.`
      : `Aucune assiette ne donne une cotisation de ${say.amount(inputs.contribution)} pour ${String(inputs.year)}, au taux de ${say.rate(inputs.rate)} entre ${say.amount(inputs.floor)} et ${say.amount(inputs.ceiling)}.`,
  "reasoning.drew-curve": ({ inputs, value }, say) =>
    `La cotisation de ${String(inputs.year)} comporte ${say.number(value)} segments : elle est constante jusqu'à une assiette de ${say.amount(inputs.floor)}, puis égale à ${say.rate(inputs.rate)} de l'assiette, et de nouveau constante à partir d'une assiette de ${say.amount(inputs.ceiling)}.`,
  "reasoning.searched-means": ({ inputs, value }, say) =>
    value
      ? `Il existe des moyennes annuelles d'assiettes, jusqu'à ${say.amount(inputs.greatest)}, qui donnent ${say.amount(inputs.monthly)} par mois à partir du ${say.day(inputs.startOn)} (${say.word(inputs.right)}).`
      : `Aucune moyenne annuelle d'assiettes dont le résultat est connu, jusqu'à ${say.amount(inputs.greatest)}, ne donne ${say.amount(inputs.monthly)} par mois à partir du ${say.day(inputs.startOn)} (${say.word(inputs.right)}).`,
  "reasoning.drew-surcharge": ({ inputs, value }, say) =>
    `La majoration d'une dette de ${say.amount(inputs.due)}, échue le ${say.day(inputs.dueOn)}, est suivie selon le jour où elle est payée en une fois, jusqu'au ${say.day(inputs.until)} ; nombre de mois entiers : ${say.number(inputs.months)}, nombre de paliers : ${say.number(value)}.`,
  "reasoning.at-start": ({ value }, say) => `Pour une pension qui commence le ${say.day(value)} :`,
  "reasoning.drew-pension-by-start": ({ inputs, value }, say) =>
    `La pension est suivie selon le jour où elle commence, du ${say.day(inputs.from)} au ${say.day(inputs.to)} ; nombre de paliers : ${say.number(value)}.`,
  "reasoning.at-quarters": ({ inputs, value }, say) =>
    `Pour une carrière dont le nombre de trimestres cotisés est ${say.number(value)}, sur une assiette annuelle de ${say.amount(inputs.base)} :`,
  "reasoning.drew-pension-by-years": ({ inputs, value }, say) =>
    `La pension qui commence le ${say.day(inputs.startOn)} est suivie selon le nombre de trimestres cotisés sur une assiette annuelle de ${say.amount(inputs.base)}, de 0 à ${say.number(inputs.quarters)} ; nombre de segments : ${say.number(value)}.`,
  "reasoning.at-children": ({ value }, say) => `Pour un nombre d'enfants de ${say.number(value)} :`,
  "reasoning.drew-survivors": ({ inputs, value }, say) =>
    `La pension de réversion au ${say.day(inputs.on)} est suivie selon le nombre d'enfants, de 0 à ${say.number(inputs.children)} ; nombre de paliers : ${say.number(value)}.`,
};

const reasoningChapter: Chapter = {
  steps: reasoningSteps,
};

/** French sentences of inverses and curves, beside those of the branches that they run. */
export const reasoning: Book<"fr"> = { language: "fr", chapters: [reasoningChapter] };
