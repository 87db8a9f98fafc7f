import { valueSentences } from "./value-sentences.js";

export const lawSteps = valueSentences((day, series, value) => `Au ${day}, ${series} : ${value}.`);
