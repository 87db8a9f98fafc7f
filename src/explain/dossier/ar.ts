import type * as notices from "../../dossier/notices.js";
import type * as steps from "../../dossier/steps.js";
import type { Book, Chapter } from "../book.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";

const dossierSteps: StepSentences<typeof steps> = {
  "dossier.listed": ({ value }, say) => `العدد الموجود في الملف: ${say.number(value)}.`,
  "dossier.paid": ({ inputs, value }, say) =>
    `المدفوع عن سنة ${String(inputs.year)} إلى غاية ${say.day(inputs.on)}: ${say.amount(value)}.`,
  "dossier.nothing-late": ({ inputs }, say) =>
    `بتاريخ ${say.day(inputs.on)} لا يوجد أي تأخير عن سنة ${String(inputs.year)}.`,
  "dossier.total": ({ inputs, value }, say) =>
    `المجموع (عدد السنوات: ${say.number(inputs.years)}): ${say.amount(value)}.`,
};

const dossierNotices: NoticeSentences<typeof notices> = {
  "paid-too-much": ({ year, excess }, say) =>
    `دُفع ${say.amount(excess)} زيادة عن المستحق لسنة ${String(year)}: لا يُرحَّل هذا المبلغ إلى أي سنة أخرى.`,
  "payments-of-other-years": ({ years }, say) =>
    `توجد مدفوعات عن سنوات خارج هذا الحساب (${say.yearRanges(years)}): لم تُحتسب فيه.`,
  "received-2012-not-used": ({ received, reachedOn }, say) =>
    `المبلغ المقبوض في 1 جانفي 2012 لم يُستعمل (${say.amount(received)}): المعاش متابَع إلى غاية ${say.day(reachedOn)}، دون الزيادة الاستثنائية لسنة 2012.`,
  "drawn-differs": ({ reachedOn, followed, drawn }, say) =>
    `المعاش قيد الصرف في ${say.day(reachedOn)} (${say.amount(followed)}، دون الحد الأدنى والمكملات) يختلف عن المعاش المقبوض عند الوفاة (${say.amount(drawn)}): حقوق العائلة تستند إلى الثاني.`,
  "nothing-drawn": ({ diedOn }, say) =>
    `يوجد معاش قيد الصرف، والملف يذكر أنه لم يُقبض شيء يوم الوفاة (${say.day(diedOn)}): حقوق العائلة هي حقوق عائلة شخص لم يتقاعد بعد.`,
};

const dossierChapter: Chapter = {
  steps: dossierSteps,
  notices: dossierNotices,
};

/** Arabic sentences of the parts of a person's file. */
export const dossier: Book<"ar"> = { language: "ar", chapters: [dossierChapter] };
