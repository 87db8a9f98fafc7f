import type * as notices from "../../dossier/notices.js";
import type * as steps from "../../dossier/steps.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";

export const dossierSteps: StepSentences<typeof steps> = {
  "dossier.listed": ({ value }, say) => `العدد الموجود في الملف: ${say.number(value)}.`,
  "dossier.paid": ({ inputs, value }, say) =>
    `المدفوع عن سنة ${String(inputs.year)} إلى غاية ${say.day(inputs.on)}: ${say.amount(value)}.`,
  "dossier.nothing-late": ({ inputs }, say) =>
    `بتاريخ ${say.day(inputs.on)} لا يوجد أي تأخير عن سنة ${String(inputs.year)}.`,
  "dossier.total": ({ inputs, value }, say) =>
    `المجموع (عدد السنوات: ${say.number(inputs.years)}): ${say.amount(value)}.`,
};

export const dossierNotices: NoticeSentences<typeof notices> = {
  "paid-too-much": ({ year, excess }, say) =>
    `دُفع ${say.amount(excess)} زيادة عن المستحق لسنة ${String(year)}: لا يُرحَّل هذا المبلغ إلى أي سنة أخرى.`,
  "payments-of-other-years": ({ years }, say) =>
    `توجد مدفوعات عن سنوات خارج هذا الحساب (${say.yearRanges(years)}): لم تُحتسب فيه.`,
};
