import type * as steps from "../../family/steps.js";
import type { Chapter, ChapterWords } from "../book.js";
import type { StepSentences } from "../sentence.js";
import { yesOrNo as yes } from "../sentence.js";
import { familyUnits } from "./units.js";

const familySteps: StepSentences<typeof steps> = {
  "family.of-age": ({ inputs, value }, say) =>
    `Enfant (${say.word(inputs.ground)}), date de naissance : ${say.day(inputs.birthDate)} ; la limite d'âge de ${say.years(inputs.age)} est atteinte le ${say.day(value)}.`,
  "family.dependent-child": ({ inputs }, say) =>
    `Au ${say.day(inputs.on)}, l'enfant est à charge à tout âge (${say.word(inputs.ground)}).`,
  "family.dependent-by-age": ({ inputs }, say) =>
    `Au ${say.day(inputs.on)}, l'enfant est à charge (${say.word(inputs.ground)}), jusqu'à la veille du ${say.day(inputs.until)}.`,
  "family.not-dependent-child": ({ inputs }, say) => `Au ${say.day(inputs.on)}, l'enfant n'est pas à charge.`,
  "family.dependent-parent": ({ inputs, value }, say) =>
    `Ascendant, ressources propres par mois : ${say.amount(inputs.resources)} ; limite (minimum de la pension) : ${say.amount(inputs.atMost)} ; à charge : ${yes(value, say)}.`,
  "family.dependent-collateral": ({ inputs, value }, say) =>
    `Collatérale, revenu propre : ${yes(inputs.ownIncome, say)} ; à charge : ${yes(value, say)}.`,
};

const familyWords: ChapterWords<keyof typeof familyUnits> = {
  choices: {
    minor: "minorité",
    student: "études",
    apprentice: "apprentissage",
    incapacity: "incapacité définitive de travail",
    "no-income": "absence de revenu",
    "small-resources": "ressources limitées",
    dependent: "à charge",
    "minimum-pension": "le minimum de la pension",
    spouse: "conjoint",
    child: "enfant",
    parent: "ascendant",
    "female-collateral": "collatérale",
  },
  series: {
    "child-age": "âge en dessous duquel un enfant est à charge (années)",
    "student-age": "âge en dessous duquel un enfant qui étudie est à charge (années)",
    "apprentice-age": "âge en dessous duquel un enfant en apprentissage est à charge (années)",
    "greatest-apprentice-age": "âge le plus élevé d'un enfant en apprentissage selon les sources (ans)",
    "raised-apprentice-age": "âge relevé pour un enfant en apprentissage (années)",
    "women-without-income": "filles et collatérales sans revenu",
    "incapacitated-children": "enfants en incapacité définitive de travail",
    "dependent-spouse-test": "condition des prestations en nature du conjoint",
    "ascendant-test": "limite des ressources d'un ascendant à charge",
  },
  facts: {
    family: "membres de la famille",
    "family.paidActivity": "existence d'une activité rémunérée du conjoint",
    "family.remarriedOn": "jour d'un remariage",
    "family.birthDate": "date de naissance de l'enfant",
    "family.sex": "sexe de l'enfant",
    "family.studying": "poursuite d'études",
    "family.apprentice": "apprentissage payé moins de la moitié du SNMG",
    "family.incapacitated": "incapacité définitive de travail de l'enfant",
    "family.ownIncome": "existence d'un revenu propre",
    "family.resources": "ressources propres de l'ascendant, par mois",
  },
  topics: {},
  parts: {},
};

export const familyChapter: Chapter = {
  steps: familySteps,
  words: familyWords,
  units: familyUnits,
};
