import type { originalWording } from "../../working/original-wording.js";
import type { NoticeSentences } from "../sentence.js";
import { valueSentences } from "./value-sentences.js";

export const lawSteps = valueSentences((day, series, value) => `On ${day}, ${series}: ${value}.`);

export const lawNotices: NoticeSentences<{ readonly originalWording: typeof originalWording }> = {
  "original-wording": ({ text, signedOn }, say) =>
    signedOn === null
      ? `Text: ${say.word(text)}. It was read in its original wording; what amended it was not seen.`
      : `Text: ${say.word(text)}, of ${say.day(signedOn)}. It was read in its original wording; what amended it was not seen.`,
};

export const lawWords = {
  series: {
    snmg: "national minimum wage (SNMG)",
    "reference-wage": "reference wage",
  },
};
