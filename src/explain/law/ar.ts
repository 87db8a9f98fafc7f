import { valueSentences } from "./value-sentences.js";

export const lawSteps = valueSentences((day, series, value) => `في ${day}، ${series}: ${value}.`);
