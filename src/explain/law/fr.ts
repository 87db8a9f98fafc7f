import type { originalWording } from "../../working/original-wording.js";
import type { Chapter, ChapterWords } from "../book.js";
import type { NoticeSentences } from "../sentence.js";
import { valueSentences } from "./value-sentences.js";
import { lawUnits } from "./units.js";

const lawSteps = valueSentences((day, series, value) => `Au ${day}, ${series} : ${value}.`);

const lawNotices: NoticeSentences<{ readonly originalWording: typeof originalWording }> = {
  "original-wording": ({ text, signedOn }, say) =>
    signedOn === null
      ? `Texte : ${say.word(text)}. Il a été lu dans sa rédaction d'origine ; ses modifications n'ont pas été vues.`
      : `Texte : ${say.word(text)}, du ${say.day(signedOn)}. Il a été lu dans sa rédaction d'origine ; ses modifications n'ont pas été vues.`,
};

const lawWords: ChapterWords<keyof typeof lawUnits> = {
  series: {
    snmg: "salaire national minimum garanti (SNMG)",
    "reference-wage": "salaire de référence",
    "affiliation-duty": "caractère obligatoire ou non de l'affiliation",
    "auto-entrepreneur-affiliation-duty": "caractère obligatoire ou non de l'affiliation en auto-entrepreneuriat",
    "benefits-of-two-activities": "prestations d'une personne qui est aussi salariée",
    "contribution-base-ceiling": "plafond de l'assiette de cotisation",
    "contribution-base-floor": "plancher de l'assiette de cotisation",
    "contribution-index-wage": "salaire sur lequel sont indexées les limites de la cotisation",
    "national-commission-from": "montant de majorations et pénalités à partir duquel la commission nationale décide",
    "incapacity-age-condition": "âge exigé d'une personne en incapacité de travail",
    "incapacity-years": "durée minimale comptée en cas d'incapacité",
    "minimum-pension": "minimum de la pension",
    "retirement-age-men": "âge de la retraite des hommes (années)",
    "retirement-age-women": "âge de la retraite des femmes (années)",
    "benefit-limitation-years": "prescription des prestations (années)",
  },
  choices: {
    "text-loi-08-08": "loi 08-08",
    "text-loi-83-15": "loi 83-15",
  },
};

export const lawChapter: Chapter = {
  steps: lawSteps,
  notices: lawNotices,
  words: lawWords,
  units: lawUnits,
};
