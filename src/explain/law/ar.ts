import type { originalWording } from "../../working/original-wording.js";
import type { NoticeSentences } from "../sentence.js";
import { valueSentences } from "./value-sentences.js";

export const lawSteps = valueSentences((day, series, value) => `في ${day}، ${series}: ${value}.`);

export const lawNotices: NoticeSentences<{ readonly originalWording: typeof originalWording }> = {
  "original-wording": ({ text, signedOn }, say) =>
    signedOn === null
      ? `النص: ${say.word(text)}. قُرئ في صيغته الأصلية؛ لم يُطلع على تعديلاته.`
      : `النص: ${say.word(text)}، المؤرخ في ${say.day(signedOn)}. قُرئ في صيغته الأصلية؛ لم يُطلع على تعديلاته.`,
};

export const lawWords = {
  series: {
    snmg: "الأجر الوطني الأدنى المضمون",
    "reference-wage": "الأجر المرجعي",
  },
};
