import { valueSentences } from "./value-sentences.js";

export const lawSteps = valueSentences((day, series, value) => `في ${day}، ${series}: ${value}.`);

export const lawWords = {
  series: {
    snmg: "الأجر الوطني الأدنى المضمون",
    "reference-wage": "الأجر المرجعي",
  },
};
