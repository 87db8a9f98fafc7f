import type * as notices from "../../what-if/notices.js";
import type * as steps from "../../what-if/steps.js";
import type { Book, Chapter, ChapterWords } from "../book.js";
import { amountOr, yesOrNo, type NoticeSentences, type StepSentences } from "../sentence.js";

const whatIfSteps: StepSentences<typeof steps> = {
  "what-if.looked-until": ({ inputs, value }, say) =>
    inputs.continuing
      ? `يُبحث عن أول يوم لكل حق من ${say.day(inputs.on)} إلى ${say.day(value)}، مع دفع الاشتراك كاملا عن كل ثلاثي قادم؛ ويُحسب الثلاثي بعد انتهائه.`
      : `يُبحث عن أول يوم لكل حق من ${say.day(inputs.on)} إلى ${say.day(value)}، مع بقاء المسار المهني كما هو.`,
  "what-if.not-yet": ({ inputs, value }, say) =>
    `بتاريخ ${say.day(value)} لم يُفتح هذا الحق بعد: ${say.word(inputs.right)}.`,
  "what-if.first-day": ({ inputs, value }, say) =>
    `أول يوم للحق ابتداء من ${say.day(inputs.on)} (${say.word(inputs.right)}): ${say.day(value)}.`,
  "what-if.never": ({ inputs, value }, say) =>
    `من ${say.day(inputs.on)} إلى ${say.day(inputs.until)} لا يُفتح هذا الحق (${say.word(inputs.right)}): ${say.word(value)}.`,
  "what-if.missing-age": ({ inputs, value }, say) =>
    value === null
      ? `السن المطلوبة: ${say.years(inputs.required)}؛ السن بتاريخ ${say.day(inputs.on)}: ${say.years(inputs.held)}.`
      : `السن المطلوبة: ${say.years(inputs.required)}؛ السن بتاريخ ${say.day(inputs.on)}: ${say.years(inputs.held)}؛ تاريخ بلوغها: ${say.day(value)}.`,
  "what-if.missing-years": ({ inputs, value }, say) =>
    `السنوات المطلوبة (${say.word(inputs.condition)}): ${say.years(inputs.required)}؛ المستوفاة: ${say.years(inputs.held)}؛ الناقصة: ${say.years(value)}.`,
  "what-if.later-start": ({ inputs, value }, say) =>
    `بدل أن يبدأ المعاش في ${say.day(inputs.startOn)} يبدأ بعد عام، في ${say.day(value)}.`,
  "what-if.further-year": ({ inputs, value }, say) =>
    `بين ${say.day(inputs.startOn)} و${say.day(inputs.laterOn)} يُدفع اشتراك إضافي عن أول سنة مدنية لا توجد في المسار المهني: ${String(value)}.`,
  "what-if.brings": ({ inputs, value }, say) =>
    `ابتداء من ${say.day(inputs.startOn)} في الشهر: ${amountOr("no-right", inputs.now, say)}؛ وابتداء من ${say.day(inputs.laterOn)} مع السنة الإضافية: ${amountOr("no-right", inputs.later, say)}. ما تأتي به (${say.word(inputs.brings)}): ${say.amount(value)} في الشهر.`,
  "what-if.still-no-right": ({ inputs }, say) =>
    `لا يوجد حق مفتوح بتاريخ ${say.day(inputs.startOn)}، ولا مع السنة الإضافية بتاريخ ${say.day(inputs.laterOn)}.`,
  "what-if.not-drawn": ({ inputs, value }, say) =>
    inputs.monthly === null
      ? `لا يوجد حق مفتوح بتاريخ ${say.day(inputs.startOn)}: ما لم يُقبض إلى غاية ${say.day(inputs.laterOn)} (${say.months(inputs.months)}) هو ${say.amount(value)}.`
      : `ما لم يُقبض من ${say.day(inputs.startOn)} إلى ${say.day(inputs.laterOn)}: ${say.amount(inputs.monthly)} في الشهر لمدة ${say.months(inputs.months)}، أي ${say.amount(value)} في المجموع.`,
  "what-if.cost": ({ inputs, value }, say) =>
    `الاشتراك (${say.amount(inputs.contribution)}) والمعاش غير المقبوض (${say.amount(inputs.notDrawn)}) مجموعهما ${say.amount(value)}.`,
  "what-if.repaid-on": ({ inputs, value }, say) =>
    `${say.amount(inputs.cost)} بمقدار ${say.amount(inputs.monthly)} في الشهر ابتداء من ${say.day(inputs.laterOn)}: يُسترجع بعد ${say.months(inputs.months)}، بتاريخ ${say.day(value)}. لا تُحسب زيادات تثمين المعاش.`,
  "what-if.age-then": ({ inputs, value }, say) =>
    `تاريخ الميلاد: ${say.day(inputs.birthDate)}؛ السن حينئذ، بتاريخ ${say.day(inputs.on)}: ${say.years(value)}، ${say.months(inputs.months)}.`,
  "what-if.never-repaid": ({ value }, say) => `لا يُسترجع أبدا: ${say.word(value)}.`,
  "what-if.account": ({ inputs, value }, say) =>
    `الحساب بتاريخ ${say.day(inputs.by)}، مع ما أُودع ودُفع إلى غاية ${say.day(inputs.on)}. عدد النشاطات: ${say.number(inputs.activities)}؛ عدد السنوات: ${say.number(value)}.`,
  "what-if.to-file": ({ inputs, value }, say) =>
    `النشاط (${say.word(inputs.activity)}) الذي بدأ بتاريخ ${say.day(inputs.from)}؛ ملف الانتساب لم يودع بعد بتاريخ ${say.day(inputs.on)}: ${yesOrNo(value, say)}.`,
  "what-if.due-by-then": ({ inputs, value }, say) =>
    `اشتراك سنة ${String(inputs.year)}، وآخر أجل لدفعه ${say.day(inputs.dueOn)}: غير المدفوع منه والواجب دفعه إلى غاية ${say.day(inputs.by)}: ${say.amount(value)}.`,
  "what-if.not-yet-due": ({ inputs, value }, say) =>
    `اشتراك سنة ${String(inputs.year)}، وآخر أجل لدفعه ${say.day(inputs.dueOn)}، أي بعد ${say.day(inputs.by)}: الواجب دفعه منه إلى غاية ذلك اليوم: ${say.amount(value)}.`,
  "what-if.waiting": ({ inputs, value }, say) =>
    `بتاريخ ${say.day(inputs.by)}: ${say.amount(inputs.atBy)}؛ وبعد شهر، بتاريخ ${say.day(inputs.later)}: ${say.amount(inputs.atLater)}. كلفة الانتظار: ${say.amount(value)}.`,
  "what-if.total-due": ({ inputs, value }, say) =>
    `الاشتراكات الواجب دفعها إلى غاية ${say.day(inputs.by)} (عدد السنوات: ${say.number(inputs.years)}): ${say.amount(value)}.`,
  "what-if.total-penalty": ({ inputs, value }, say) =>
    `غرامات تأخير الإيداع بتاريخ ${say.day(inputs.by)} (عدد النشاطات: ${say.number(inputs.activities)}): ${say.amount(value)}.`,
  "what-if.total-to-pay": ({ inputs, value }, say) =>
    `لتسوية الوضعية بتاريخ ${say.day(inputs.by)}: الاشتراكات ${say.amount(inputs.due)}، زيادات التأخير ${say.amount(inputs.surcharges)}، الغرامات ${say.amount(inputs.penalties)}؛ المجموع ${say.amount(value)}.`,
  "what-if.total-waiting": ({ inputs, value }, say) =>
    `من ${say.day(inputs.by)} إلى ${say.day(inputs.later)} ترتفع زيادات التأخير والغرامات بمقدار ${say.amount(value)}.`,
};

const whatIfNotices: NoticeSentences<typeof notices> = {
  "revaluations-not-counted": () => "لا تُحسب زيادات تثمين المعاش قيد الصرف، لا فيما لم يُقبض ولا في مدة استرجاعه.",
  "incurred-charges-counted": () => "زيادات التأخير والغرامات المذكورة هي المترتبة؛ ولا يُعرف هنا هل دُفع شيء منها.",
  "later-payments-not-counted": ({ on, count }, say) =>
    `المدفوعات بعد ${say.day(on)} لم تتم بعد ولا تُحسب؛ عددها: ${say.number(count)}.`,
};

const whatIfWords: ChapterWords = {
  series: {},
  choices: {
    "validated-years": "السنوات المعتمدة",
    "contributed-years": "السنوات المدفوع اشتراكها",
    "career-too-short": "المسار المهني قصير جدا",
    "years-of-a-pension": "السنوات المستوفاة هي التي يتطلبها معاش التقاعد",
    "pension-instead": "يُفتح بدله معاش التقاعد",
    more: "زيادة",
    less: "نقصان",
    "nothing-more": "لا شيء زائد",
    "a-right": "حق لم يكن مفتوحا من قبل",
    "loss-of-the-right": "فقدان الحق",
    "no-right": "لا حق",
    "beyond-a-lifetime": "يتطلب ذلك أكثر من مدة الحياة",
  },
  parts: {
    pension: "معاش التقاعد",
    allowance: "منحة التقاعد",
    missingForPension: "ما ينقص لمعاش التقاعد",
    missingForAllowance: "ما ينقص لمنحة التقاعد",
    now: "المعاش دون السنة الإضافية",
    later: "المعاش مع السنة الإضافية",
    brings: "ما تأتي به السنة الإضافية",
    pensionNotDrawn: "المعاش غير المقبوض",
    repaid: "استرجاع الاشتراك",
    repaidWithPension: "استرجاع الاشتراك والمعاش غير المقبوض",
    toFile: "إيداع الملف",
    lastDay: "آخر يوم",
    penalty: "غرامة تأخير الإيداع",
    waiting: "شهر إضافي",
    unpaid: "غير المدفوع",
    surcharge: "زيادة التأخير",
    totalUnpaid: "غير المدفوع في المجموع",
    totalDue: "الاشتراكات الواجب دفعها في المجموع",
    totalSurcharge: "زيادات التأخير في المجموع",
    totalPenalty: "الغرامات في المجموع",
    totalToPay: "لتسوية الوضعية",
    totalWaiting: "شهر إضافي، في المجموع",
  },
};

const whatIfChapter: Chapter = {
  steps: whatIfSteps,
  notices: whatIfNotices,
  words: whatIfWords,
};

/** Arabic sentences of what if, beside those of the branches that they run. */
export const whatIf: Book<"ar"> = { language: "ar", chapters: [whatIfChapter] };
