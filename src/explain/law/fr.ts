import { valueSentences } from "./value-sentences.js";

export const lawSteps = valueSentences((day, series, value) => `Au ${day}, ${series} : ${value}.`);

export const lawWords = {
  series: {
    snmg: "salaire national minimum garanti (SNMG)",
    "reference-wage": "salaire de référence",
  },
};
