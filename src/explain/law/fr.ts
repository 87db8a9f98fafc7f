import type { originalWording } from "../../working/original-wording.js";
import type { NoticeSentences } from "../sentence.js";
import { valueSentences } from "./value-sentences.js";

export const lawSteps = valueSentences((day, series, value) => `Au ${day}, ${series} : ${value}.`);

export const lawNotices: NoticeSentences<{ readonly originalWording: typeof originalWording }> = {
  "original-wording": ({ text, signedOn }, say) =>
    signedOn === null
      ? `Texte : ${say.word(text)}. Il a été lu dans sa rédaction d'origine ; ses modifications n'ont pas été vues.`
      : `Texte : ${say.word(text)}, du ${say.day(signedOn)}. Il a été lu dans sa rédaction d'origine ; ses modifications n'ont pas été vues.`,
};

export const lawWords = {
  series: {
    snmg: "salaire national minimum garanti (SNMG)",
    "reference-wage": "salaire de référence",
  },
};
