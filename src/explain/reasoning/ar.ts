import type * as steps from "../../reasoning/steps.js";
import type { Book, Chapter } from "../book.js";
import type { StepSentences } from "../sentence.js";

const reasoningSteps: StepSentences<typeof steps> = {
  "reasoning.searched-bases": ({ inputs, value }, say) =>
    value
      ? `توجد أوعية اشتراك تعطي لسنة ${String(inputs.year)} اشتراكا قدره ${say.amount(inputs.contribution)}، بنسبة ${say.rate(inputs.rate)} بين ${say.amount(inputs.floor)} و${say.amount(inputs.ceiling)}.`
      : `لا يعطي أي وعاء اشتراك لسنة ${String(inputs.year)} اشتراكا قدره ${say.amount(inputs.contribution)}، بنسبة ${say.rate(inputs.rate)} بين ${say.amount(inputs.floor)} و${say.amount(inputs.ceiling)}.`,
  "reasoning.drew-curve": ({ inputs, value }, say) =>
    `عدد أجزاء اشتراك سنة ${String(inputs.year)}: ${say.number(value)}. الاشتراك ثابت إلى غاية وعاء قدره ${say.amount(inputs.floor)}، ثم يساوي ${say.rate(inputs.rate)} من الوعاء، ثم يثبت من جديد ابتداء من وعاء قدره ${say.amount(inputs.ceiling)}.`,
  "reasoning.searched-means": ({ inputs, value }, say) =>
    value
      ? `توجد متوسطات سنوية لأوعية الاشتراك، إلى غاية ${say.amount(inputs.greatest)}، تعطي ${say.amount(inputs.monthly)} في الشهر ابتداء من ${say.day(inputs.startOn)} (${say.word(inputs.right)}).`
      : `لا يعطي أي متوسط سنوي لأوعية الاشتراك معروف النتيجة، إلى غاية ${say.amount(inputs.greatest)}، مبلغ ${say.amount(inputs.monthly)} في الشهر ابتداء من ${say.day(inputs.startOn)} (${say.word(inputs.right)}).`,
  "reasoning.drew-surcharge": ({ inputs, value }, say) =>
    `تُتبع زيادة التأخير على دين قدره ${say.amount(inputs.due)} حل أجله في ${say.day(inputs.dueOn)} حسب اليوم الذي يُدفع فيه دفعة واحدة، إلى غاية ${say.day(inputs.until)}؛ عدد الأشهر الكاملة: ${say.number(inputs.months)}، عدد الدرجات: ${say.number(value)}.`,
  "reasoning.at-start": ({ value }, say) => `إذا بدأ المعاش في ${say.day(value)}:`,
  "reasoning.drew-pension-by-start": ({ inputs, value }, say) =>
    `يُتبع المعاش حسب يوم بدايته، من ${say.day(inputs.from)} إلى ${say.day(inputs.to)}؛ عدد الدرجات: ${say.number(value)}.`,
  "reasoning.at-quarters": ({ inputs, value }, say) =>
    `إذا كان عدد ثلاثيات الاشتراك في المسار ${say.number(value)}، على وعاء سنوي قدره ${say.amount(inputs.base)}:`,
  "reasoning.drew-pension-by-years": ({ inputs, value }, say) =>
    `يُتبع المعاش الذي يبدأ في ${say.day(inputs.startOn)} حسب عدد ثلاثيات الاشتراك على وعاء سنوي قدره ${say.amount(inputs.base)}، من 0 إلى ${say.number(inputs.quarters)}؛ عدد الأجزاء: ${say.number(value)}.`,
  "reasoning.at-children": ({ value }, say) => `إذا كان عدد الأولاد ${say.number(value)}:`,
  "reasoning.drew-survivors": ({ inputs, value }, say) =>
    `يُتبع المعاش المنقول في ${say.day(inputs.on)} حسب عدد الأولاد، من 0 إلى ${say.number(inputs.children)}؛ عدد الدرجات: ${say.number(value)}.`,
};

const reasoningChapter: Chapter = {
  steps: reasoningSteps,
};

/** Arabic sentences of inverses and curves, beside those of the branches that they run. */
export const reasoning: Book<"ar"> = { language: "ar", chapters: [reasoningChapter] };
