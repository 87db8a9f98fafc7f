import type * as notices from "../../contributions/notices.js";
import type * as steps from "../../contributions/steps.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";

export const contributionSteps: StepSentences<typeof steps> = {
  "contributions.no-activity": ({ inputs }) =>
    `لا نشاط للحساب الخاص في سنة ${String(inputs.year)}: لا يُستحق أي اشتراك.`,
  "contributions.began": ({ value }, say) => `بدأ النشاط للحساب الخاص في ${say.day(value)}.`,
  "contributions.income": ({ inputs, value }, say) =>
    `يُحسب اشتراك سنة ${String(inputs.year)} على أساس الدخل المحقق في سنة ${String(inputs.earnedIn)}: ${say.amount(value)}.`,
  "contributions.declared": ({ inputs, value }, say) =>
    `وعاء الاشتراك المصرح به لسنة ${String(inputs.year)} هو ${say.amount(value)}.`,
  "contributions.minimum": ({ inputs, value }, say) =>
    `بدأ النشاط للحساب الخاص في ${say.day(inputs.began)}، وهو تاريخ متأخر لا يسمح باعتماد وعاء سابق: يُحسب اشتراك سنة ${String(inputs.year)} على الحد الأدنى لوعاء الاشتراك، ${say.amount(value)}.`,
  "contributions.provisional": ({ inputs, value }, say) =>
    `لم يُصرح بشيء لسنة ${String(inputs.year)}: يُؤخذ مؤقتا وعاء الاشتراك المعتمد لسنة ${String(inputs.previousYear)}، ${say.amount(value)}.`,
  "contributions.retained": ({ inputs, value }, say) =>
    `وعاء اشتراك سنة ${String(inputs.year)}، ${say.amount(inputs.base)}، بعد حصره بين الحد الأدنى ${say.amount(inputs.floor)} والسقف ${say.amount(inputs.ceiling)}، هو ${say.amount(value)}.`,
  "contributions.amount": ({ inputs, value }, say) =>
    `اشتراك سنة ${String(inputs.year)} هو ${say.rate(inputs.rate)} من ${say.amount(inputs.retained)}: ${say.amount(value)}.`,
  "contributions.flat": ({ inputs, value }, say) =>
    `الاشتراك الجزافي للمقاول الذاتي لسنة ${String(inputs.year)} هو ${say.amount(value)}.`,
  "contributions.social-insurance": ({ inputs, value }, say) =>
    `تعود إلى التأمينات الاجتماعية نسبة ${say.rate(inputs.rate)} من ${say.amount(inputs.retained)}: ${say.amount(value)}.`,
  "contributions.retirement-part": ({ inputs, value }, say) =>
    `الباقي من ${say.amount(inputs.amount)} يعود إلى التقاعد: ${say.amount(value)}.`,
};

export const contributionNotices: NoticeSentences<typeof notices> = {
  "provisional-base": ({ year, previousYear }) =>
    `وعاء اشتراك سنة ${String(year)} مؤقت، مأخوذ من سنة ${String(previousYear)}: يمكن للصندوق تسويته لاحقا.`,
};
