import type * as steps from "../../reasoning/steps.js";
import type { StepSentences } from "../sentence.js";

export const reasoningSteps: StepSentences<typeof steps> = {
  "reasoning.searched-bases": ({ inputs, value }, say) =>
    value
      ? `توجد أوعية اشتراك تعطي لسنة ${String(inputs.year)} اشتراكا قدره ${say.amount(inputs.contribution)}، بنسبة ${say.rate(inputs.rate)} بين ${say.amount(inputs.floor)} و${say.amount(inputs.ceiling)}.`
      : `لا يعطي أي وعاء اشتراك لسنة ${String(inputs.year)} اشتراكا قدره ${say.amount(inputs.contribution)}، بنسبة ${say.rate(inputs.rate)} بين ${say.amount(inputs.floor)} و${say.amount(inputs.ceiling)}.`,
  "reasoning.drew-curve": ({ inputs, value }, say) =>
    `عدد أجزاء اشتراك سنة ${String(inputs.year)}: ${say.number(value)}. الاشتراك ثابت إلى غاية وعاء قدره ${say.amount(inputs.floor)}، ثم يساوي ${say.rate(inputs.rate)} من الوعاء، ثم يثبت من جديد ابتداء من وعاء قدره ${say.amount(inputs.ceiling)}.`,
};
