import type * as notices from "../../contributions/notices.js";
import type * as steps from "../../contributions/steps.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";

export const contributionSteps: StepSentences<typeof steps> = {
  "contributions.no-activity": ({ inputs }) =>
    `لا نشاط للحساب الخاص في سنة ${String(inputs.year)}: لا يُستحق أي اشتراك.`,
  "contributions.began": ({ value }, say) => `بدأ النشاط للحساب الخاص في ${say.day(value)}.`,
  "contributions.auto-entrepreneur": ({ inputs }, say) =>
    `في ${say.day(inputs.on)}، انتساب المقاول الذاتي: ${say.word(inputs.duty)}.`,
  "contributions.whole-year": ({ inputs }) =>
    `يُستحق عن جزء من سنة ${String(inputs.year)} اشتراك السنة كاملة: لا يوجد تقسيم بالتناسب.`,
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
  "contributions.payable-from": ({ inputs, value }, say) =>
    `يمكن دفع اشتراك سنة ${String(inputs.year)} ابتداء من ${say.monthDay(inputs.opening)}، وليس قبل بدء النشاط في ${say.day(inputs.began)}: أي ابتداء من ${say.day(value)}.`,
  "contributions.due-day": ({ inputs, value }, say) =>
    inputs.group === "farmers"
      ? `آخر أجل لدفع اشتراك الفلاحين ومربي المواشي لسنة ${String(inputs.year)} هو ${say.day(value)}.`
      : `آخر أجل لدفع اشتراك سنة ${String(inputs.year)} هو ${say.day(value)}.`,
  "contributions.late-start": ({ value }, say) =>
    `كل بدء للنشاط في ${say.day(value)} أو بعده هو بدء متأخر: يُدفع اشتراكه الأول بعده بقليل.`,
  "contributions.due-after-start": ({ inputs, value }, say) =>
    `بدأ النشاط في ${say.day(inputs.began)}؛ أجل دفع اشتراكه الأول بعد البدء: ${say.days(inputs.days)}، أو ${say.day(inputs.due)} إن كان لاحقا لذلك؛ آخر أجل: ${say.day(value)}.`,
  "contributions.working-day": ({ inputs, value }, say) =>
    value === inputs.due
      ? `${say.day(inputs.due)} لا يوافق عطلة نهاية الأسبوع (${say.word(inputs.weekend)}): يبقى آخر أجل كما هو.`
      : `يوافق ${say.day(inputs.due)} عطلة نهاية الأسبوع (${say.word(inputs.weekend)}): يُؤجل آخر أجل إلى ${say.day(value)}.`,
  "contributions.declare-by": ({ inputs, value }, say) =>
    value === null
      ? `لا يوجد وعاء اشتراك يجب التصريح به لسنة ${String(inputs.year)}.`
      : `آخر يوم للتصريح بوعاء اشتراك سنة ${String(inputs.year)} هو ${say.day(value)}.`,
  "contributions.scheduled": ({ inputs, value }, say) =>
    `عدد السنوات من ${String(inputs.fromYear)} إلى ${String(inputs.toYear)}: ${say.number(value)}.`,
  "contributions.first-day-late": ({ inputs, value }, say) =>
    inputs.unpaid.centimes === 0
      ? `لا يعطي أي نص تم الاطلاع عليه نسبة زيادة التأخير (اعتُمدت هنا ${say.rate(inputs.rate)}). يكون أول يوم من التأخير ${say.day(inputs.day)}؛ ولا يُحسب عنه أي مبلغ غير مدفوع: ${say.exact(value)}.`
      : `لا يعطي أي نص تم الاطلاع عليه نسبة زيادة التأخير. في أول يوم من التأخير، ${say.day(inputs.day)}، المبلغ غير المدفوع هو ${say.amount(inputs.unpaid)}: ${say.rate(inputs.rate)} منه تساوي ${say.exact(value)}.`,
  "contributions.months-late": ({ inputs, value }, say) =>
    inputs.months === 1
      ? `شهر كامل آخر، انتهى في ${say.day(inputs.to)}، بنسبة ${say.rate(inputs.rate)} من المبلغ غير المدفوع ${say.amount(inputs.unpaid)}: ${say.exact(value)}.`
      : `عدد الأشهر الكاملة الموالية، وقد انتهى أولها في ${say.day(inputs.from)} وآخرها في ${say.day(inputs.to)}: ${say.number(inputs.months)}، عن كل منها نسبة ${say.rate(inputs.rate)} من المبلغ غير المدفوع ${say.amount(inputs.unpaid)}؛ المجموع: ${say.exact(value)}.`,
  "contributions.surcharge": ({ inputs, value }, say) =>
    `لا يعطي أي نص تم الاطلاع عليه نسبة زيادة التأخير؛ على ما كان مستحقا في ${say.day(inputs.dueOn)} هي ${say.amount(value)} بتاريخ ${say.day(inputs.on)}.`,
  "contributions.unpaid": ({ inputs, value }, say) =>
    `من أصل ${say.amount(inputs.due)}، المبلغ المدفوع إلى غاية ${say.day(inputs.on)} هو ${say.amount(inputs.paid)}: المبلغ غير المدفوع هو ${say.amount(value)}.`,
};

export const contributionNotices: NoticeSentences<typeof notices> = {
  "provisional-base": ({ year, previousYear }) =>
    `وعاء اشتراك سنة ${String(year)} مؤقت، مأخوذ من سنة ${String(previousYear)}: يمكن للصندوق تسويته لاحقا.`,
};

export const contributionWords = {
  series: {
    "newcomer-base": "وعاء اشتراك السنة الأولى",
    "contribution-proration": "اشتراك جزء من السنة",
    "contribution-index-wage": "الأجر الذي تُربط به حدود الاشتراك",
    "contribution-base-floor": "الحد الأدنى لوعاء الاشتراك",
    "contribution-base-ceiling": "سقف وعاء الاشتراك",
    "contribution-rate": "نسبة الاشتراك",
    "contribution-social-insurance-rate": "حصة التأمينات الاجتماعية من النسبة",
    "contribution-base-rule": "أساس حساب الاشتراك",
    "flat-contribution": "الاشتراك الجزافي للمقاول الذاتي",
    "contribution-payable-from": "اليوم الذي يمكن ابتداء منه دفع الاشتراك",
    "contribution-due-day": "آخر أجل لدفع الاشتراك",
    "farmer-contribution-due-day": "آخر أجل لدفع اشتراك الفلاحين ومربي المواشي",
    "late-start-from": "اليوم من السنة الذي يُعد ابتداء منه بدء النشاط متأخرا",
    "days-to-pay-after-start": "عدد الأيام للدفع بعد بدء متأخر للنشاط",
    "base-declaration-day": "آخر يوم للتصريح بوعاء الاشتراك",
    weekend: "عطلة نهاية الأسبوع",
    "late-surcharge-initial-rate": "النسبة الأولية لزيادة التأخير",
    "late-surcharge-monthly-rate": "النسبة الشهرية لزيادة التأخير",
  },
  choices: {},
  facts: {},
  topics: {},
  parts: {},
};
