import { valueSentences } from "./value-sentences.js";

export const lawSteps = valueSentences((day, series, value) => `On ${day}, ${series}: ${value}.`);

export const lawWords = {
  series: {
    snmg: "national minimum wage (SNMG)",
    "reference-wage": "reference wage",
  },
};
