import type * as notices from "../../retirement/notices.js";
import type * as steps from "../../retirement/steps.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";

export const retirementSteps: StepSentences<typeof steps> = {
  "retirement.no-age-for-incapacity": () => "الشخص عاجز عجزا كليا ونهائيا عن العمل: لا يُشترط أي سن.",
  "retirement.no-age-for-war-invalidity": ({ inputs }, say) =>
    `عجز الحرب بنسبة ${say.rate(inputs.invalidity)} يبلغ ${say.rate(inputs.from)}: لا يُشترط أي سن.`,
  "retirement.ordinary-age": ({ inputs, value }, say) =>
    `السن العادية لهذا الشخص (${say.word(inputs.sex)}) هي ${say.years(value)}.`,
  "retirement.children-reduction": ({ inputs, value }, say) =>
    `عدد الأطفال الذين رُبّوا مدة لا تقل عن ${say.years(inputs.yearsEach)}: ${say.number(inputs.childrenRaised)}. يخفض كل طفل السن بمقدار ${say.years(inputs.perChild)}، في حدود ${say.number(inputs.atMost)}: التخفيض ${say.years(value)}.`,
  "retirement.moudjahid-reduction": ({ value }, say) => `يستفيد المجاهد من تقاعد أبكر بمقدار ${say.years(value)}.`,
  "retirement.invalidity-reduction": ({ inputs, value }, say) =>
    `عجز الحرب بنسبة ${say.rate(inputs.invalidity)}: تخفيض بمقدار ${say.years(inputs.perBand)} عن كل شريحة كاملة من ${say.rate(inputs.band)}، أي ${say.years(value)} في المجموع.`,
  "retirement.reductions": ({ inputs, value }, say) =>
    `مجموع التخفيضات، ${say.years(inputs.total)}، محدود بـ ${say.years(inputs.atMost)}: ${say.years(value)}.`,
  "retirement.required-age": ({ inputs, value }, say) =>
    `السن المطلوبة هي ${say.years(inputs.ordinary)} ناقص ${say.years(inputs.reductions)}: ${say.years(value)}.`,
  "retirement.reached-on": ({ inputs, value }, say) =>
    `الشخص مولود في ${say.day(inputs.birthDate)}، ويبلغ ${say.years(inputs.age)} في ${say.day(value)}.`,
  "retirement.effective-years": ({ inputs, value }, say) =>
    `عدد الثلاثيات المدفوعة الاشتراك: ${say.number(inputs.quarters)}، أي ${say.years(value)}.`,
  "retirement.war-years": ({ inputs, value }, say) =>
    `عدد السنوات المدنية من حرب التحرير: ${say.number(inputs.calendarYears)}، تُحسب كل منها ${say.number(inputs.counts)} مرات: ${say.years(value)}.`,
  "retirement.validated-years": ({ inputs, value }, say) =>
    `مجموع السنوات المعتمدة: ${say.years(inputs.effective)} و${say.years(inputs.war)} تساوي ${say.years(value)}.`,
  "retirement.pension-duration": ({ inputs, value }, say) =>
    `يُشترط للمعاش ${say.years(inputs.required)}، منها ${say.years(inputs.requiredEffective)} باشتراكات؛ المكتسب: ${say.years(inputs.validated)}، منها ${say.years(inputs.effective)} باشتراكات. ${value ? "هذا كاف." : "هذا غير كاف."}`,
  "retirement.short-duration": ({ inputs, value }, say) =>
    `يُشترط للمدة المخفضة ${say.years(inputs.required)}، منها ${say.years(inputs.requiredEffective)} باشتراكات؛ المكتسب: ${say.years(inputs.validated)}، منها ${say.years(inputs.effective)} باشتراكات. ${value ? "هذا كاف." : "هذا غير كاف."}`,
  "retirement.allowance-duration": ({ inputs, value }, say) =>
    `يُشترط للمنحة ${say.years(inputs.required)} وأقل من ${say.years(inputs.below)}؛ المكتسب: ${say.years(inputs.validated)}. ${value ? "هذا كاف." : "هذا غير كاف."}`,
  "retirement.allowance-age": ({ value }, say) =>
    value === null ? "سن المنحة هي سن المعاش." : `سن المنحة هي ${say.years(value)} للجميع، دون تخفيضات.`,
  "retirement.right": ({ inputs, value }, say) => `الحق في ${say.day(inputs.on)}: ${say.word(value)}.`,
  "retirement.counted-years": ({ inputs, value }, say) =>
    `في حالة العجز تُحسب على الأقل ${say.years(inputs.atLeast)}؛ المكتسب: ${say.years(inputs.validated)}؛ المحسوب: ${say.years(value)}.`,
  "retirement.best-bases": ({ inputs, value }, say) =>
    `أفضل الأوعية السنوية، في حدود ${say.number(inputs.best)}، هي أوعية ${inputs.years.length === 0 ? "لا سنة" : say.list(inputs.years.map(String))}؛ مجموعها ${say.exact(value)}.`,
  "retirement.monthly-base": ({ inputs, value }, say) =>
    `متوسطها الشهري هو ${say.exact(inputs.sum)} على ${say.months(inputs.months)}: ${say.exact(value)}.`,
  "retirement.base-under-ceiling": ({ inputs, value }, say) =>
    inputs.ceiling === null
      ? `لا يُطبق أي سقف على الوعاء الشهري ${say.exact(value)}.`
      : `الوعاء الشهري ${say.exact(inputs.base)}، في حدود السقف ${say.amount(inputs.ceiling)}، هو ${say.exact(value)}.`,
  "retirement.rate": ({ inputs, value }, say) =>
    `${say.years(inputs.years)} بنسبة ${say.rate(inputs.perYear)} عن كل سنة تعطي ${say.rate(value)}.`,
  "retirement.war-rate": ({ inputs, value }, say) =>
    `${say.years(inputs.years)} من الحرب بنسبة ${say.rate(inputs.perWarYear)} عن كل سنة تعطي ${say.rate(value)}.`,
  "retirement.capped-rate": ({ inputs, value }, say) =>
    `النسبة ${say.rate(inputs.rate)}، على ألا تتجاوز ${say.rate(inputs.cap)}، هي ${say.rate(value)}.`,
  "retirement.month": ({ inputs, value }, say) =>
    `${say.rate(inputs.rate)} من ${say.exact(inputs.base)} تساوي ${say.exact(value)} في الشهر.`,
  "retirement.minimum": ({ inputs, value }, say) =>
    inputs.minimum === null
      ? `لا يُطبق أي حد أدنى على ${say.exact(value)} في الشهر.`
      : `${say.exact(inputs.month)} في الشهر، مرفوعة إلى الحد الأدنى ${say.amount(inputs.minimum)} إن كانت دونه، هي ${say.exact(value)}.`,
  "retirement.ceiling": ({ inputs, value }, say) =>
    inputs.ceiling === null
      ? `لا يُطبق أي سقف على المعاش ${say.exact(value)} في الشهر.`
      : `${say.exact(inputs.month)} في الشهر، في حدود السقف ${say.amount(inputs.ceiling)}، هي ${say.exact(value)}.`,
  "retirement.monthly": ({ inputs, value }, say) =>
    `${say.word(inputs.right)} ابتداء من ${say.day(inputs.startOn)}: ${say.amount(value)} في الشهر.`,
  "retirement.spouse-increase": ({ value }, say) => `الزيادة عن الزوج المكفول هي ${say.amount(value)} في الشهر.`,
  "retirement.no-spouse-increase": ({ value }, say) => `دون زوج مكفول، الزيادة هي ${say.amount(value)}.`,
  "retirement.total": ({ inputs, value }, say) =>
    `${say.amount(inputs.monthly)} و${say.amount(inputs.spouseIncrease)} تساوي ${say.amount(value)} في الشهر.`,
  "retirement.start-date": ({ inputs, value }, say) =>
    `استُلم الطلب في ${say.day(inputs.claimReceivedOn)}: يبدأ المعاش في أول يوم من الشهر الموالي، ${say.day(value)}.`,
};

export const retirementNotices: NoticeSentences<typeof notices> = {
  "base-outside-bounds": ({ year, base, floor, ceiling }, say) =>
    `وعاء سنة ${String(year)}، ${say.amount(base)}، يخرج عن حدود تلك السنة، من ${say.amount(floor)} إلى ${say.amount(ceiling)}؛ ويُؤخذ كما هو.`,
  "bounds-unknown": ({ year }) => `حدود وعاء سنة ${String(year)} غير معروفة؛ ويُؤخذ كما هو.`,
  "coefficients-at-one": () => "لم تُعط معاملات التحيين: تُحسب الأوعية كما هي، لعدم نشر أي جدول.",
};
