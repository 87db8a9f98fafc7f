import type * as notices from "../../eligibility/notices.js";
import type * as steps from "../../eligibility/steps.js";
import type { Book, Chapter, ChapterWords } from "../book.js";
import { yesOrNo, type NoticeSentences, type StepSentences } from "../sentence.js";
import { eligibilityUnits } from "./units.js";

const eligibilitySteps: StepSentences<typeof steps> = {
  "eligibility.duty": ({ inputs, value }, say) =>
    `الانتساب بتاريخ ${say.day(inputs.on)}، النشاط: ${say.word(inputs.activity)}. هذا الانتساب ${say.word(value)}.`,
  "eligibility.own-papers": ({ inputs, value }, say) =>
    `الوثائق التي تثبت النشاط (${say.word(inputs.activity)}): ${say.papers(value)}.`,
  "eligibility.common-papers": ({ value }, say) => `الوثائق المطلوبة من الجميع: ${say.papers(value)}.`,
  "eligibility.benefits-of-both": ({ value }, say) =>
    `من كان أجيرا أيضا يكون منتسبا إلى النظامين؛ الأداءات: ${say.word(value)}.`,
  "eligibility.benefits-of-one": () => "دون عمل مأجور، الأداءات هي أداءات هذا النشاط.",
  "eligibility.last-day-to-file": ({ inputs, value }, say) =>
    `بدأ النشاط في ${say.day(inputs.activityStart)}؛ أجل إيداع ملف الانتساب: ${say.days(inputs.days)}، دون احتساب يوم البدء؛ آخر يوم للإيداع: ${say.day(value)}.`,
  "eligibility.in-time": ({ inputs }, say) =>
    `آخر يوم هو ${say.day(inputs.lastDay)}؛ والإيداع غير متأخر بتاريخ ${say.day(inputs.countedTo)}.`,
  "eligibility.months-late": ({ inputs, value }, say) =>
    `من ${say.day(inputs.lastDay)} إلى ${say.day(inputs.countedTo)}، أشهر التأخير (${say.word(inputs.counting)}): ${say.number(value)}.`,
  "eligibility.penalty": ({ inputs, value }, say) =>
    `غرامة التأخير هي ${say.amount(inputs.initial)}، تُضاف إليها ${say.amount(inputs.perMonth)} عن كل شهر من التأخير (عدد الأشهر: ${say.number(inputs.months)})، أي ما مجموعه ${say.amount(value)}.`,
  "eligibility.turnover-above": ({ inputs, value }, say) =>
    `رقم أعمال سنة ${String(inputs.year)}: ${say.amount(inputs.turnover)}؛ فوق الحد الأقصى ${say.amount(inputs.ceiling)}: ${yesOrNo(value, say)}.`,
  "eligibility.auto-entrepreneur-status": ({ inputs, value }, say) =>
    `في نهاية سنة ${String(inputs.year)}، عدد السنوات المتتالية فوق الحد الأقصى: ${say.number(inputs.yearsAbove)}؛ تُفقد الصفة ابتداء من: ${say.number(inputs.most)}. الصفة: ${say.word(value)}.`,
};

const eligibilityNotices: NoticeSentences<typeof notices> = {
  "regulated-activity": ({ papers }, say) => `إذا كان النشاط منظما قانونا، تُطلب أيضا: ${say.papers(papers)}.`,
};

const eligibilityWords: ChapterWords<keyof typeof eligibilityUnits> = {
  series: {
    "filing-days": "عدد الأيام لإيداع ملف الانتساب",
    "late-filing-penalty-initial": "الغرامة الأولية عن تأخير الإيداع",
    "late-filing-penalty-per-month": "الغرامة عن كل شهر من تأخير الإيداع",
    "documents-common": "الوثائق المطلوبة من الجميع",
    "documents-trader": "وثائق التاجر",
    "documents-artisan": "وثائق الحرفي",
    "documents-farmer": "وثائق الفلاح",
    "documents-breeder": "وثائق مربي المواشي",
    "documents-liberal-profession": "وثائق المهنة الحرة",
    "documents-auto-entrepreneur": "وثائق المقاول الذاتي",
    "documents-carrier": "وثائق الناقل",
    "documents-regulated-activity": "وثائق النشاط المنظم قانونا",
    "auto-entrepreneur-turnover": "رقم الأعمال الأقصى للمقاول الذاتي",
    "auto-entrepreneur-years-above": "عدد سنوات التجاوز التي تُفقد الصفة",
    "documents-company-owner": "وثائق صاحب الشركة",
  },
  topics: {
    "auto-entrepreneur-status-after-its-loss": "صفة المقاول الذاتي بعد فقدانها",
  },
};

const eligibilityChapter: Chapter = {
  steps: eligibilitySteps,
  notices: eligibilityNotices,
  words: eligibilityWords,
  units: eligibilityUnits,
};

/** Arabic sentences of affiliation. */
export const eligibility: Book<"ar"> = { language: "ar", chapters: [eligibilityChapter] };
