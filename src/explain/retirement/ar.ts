import type * as notices from "../../retirement/notices.js";
import type * as steps from "../../retirement/steps.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";

export const retirementSteps: StepSentences<typeof steps> = {
  "retirement.no-age-for-incapacity": () => "الشخص عاجز عجزا كليا ونهائيا عن العمل: لا تُشترط أي سن.",
  "retirement.freed-by-war-invalidity": ({ inputs, value }, say) =>
    `عجز الحرب بنسبة ${say.rate(inputs.invalidity)} ${value ? "يبلغ" : "لا يبلغ"} ${say.rate(inputs.from)}: ${value ? "لا تُشترط أي سن" : "تُشترط سن"}.`,
  "retirement.ordinary-age": ({ inputs, value }, say) =>
    `السن العادية لهذا الشخص (${say.word(inputs.sex)}) هي ${say.years(value)}.`,
  "retirement.children-reduction": ({ inputs, value }, say) =>
    `عدد الأطفال الذين تمت تربيتهم (المدة الدنيا: ${say.years(inputs.yearsEach)}): ${say.number(inputs.childrenRaised)}. تخفيض السن عن كل طفل: ${say.years(inputs.perChild)}؛ العدد الأقصى للأطفال المحسوبين: ${say.number(inputs.atMost)}؛ مجموع التخفيض: ${say.years(value)}.`,
  "retirement.moudjahid-reduction": ({ value }, say) =>
    `يمكن للمجاهد أن يتقاعد مبكرا؛ تخفيض السن: ${say.years(value)}.`,
  "retirement.invalidity-reduction": ({ inputs, value }, say) =>
    `عجز الحرب بنسبة ${say.rate(inputs.invalidity)}: تخفيض السن عن كل شريحة كاملة من ${say.rate(inputs.band)}: ${say.years(inputs.perBand)}؛ مجموع التخفيض: ${say.years(value)}.`,
  "retirement.reductions": ({ inputs, value }, say) =>
    `مجموع التخفيضات: ${say.years(inputs.total)}؛ حده الأقصى: ${say.years(inputs.atMost)}؛ التخفيض المعتمد: ${say.years(value)}.`,
  "retirement.required-age": ({ inputs, value }, say) =>
    `السن العادية: ${say.years(inputs.ordinary)}؛ التخفيضات: ${say.years(inputs.reductions)}؛ السن المطلوبة: ${say.years(value)}.`,
  "retirement.reached-on": ({ inputs, value }, say) =>
    `تاريخ الميلاد: ${say.day(inputs.birthDate)}؛ تاريخ بلوغ السن (${say.years(inputs.age)}): ${say.day(value)}.`,
  "retirement.effective-years": ({ inputs, value }, say) =>
    `عدد الثلاثيات المدفوعة الاشتراك: ${say.number(inputs.quarters)}، أي ${say.years(value)}.`,
  "retirement.war-years": ({ inputs, value }, say) =>
    `عدد السنوات المدنية من حرب التحرير: ${say.number(inputs.calendarYears)}؛ عدد مرات حساب كل منها: ${say.number(inputs.counts)}؛ المجموع: ${say.years(value)}.`,
  "retirement.validated-years": ({ inputs, value }, say) =>
    `مجموع السنوات المعتمدة: ${say.years(inputs.effective)} و${say.years(inputs.war)}، أي ${say.years(value)}.`,
  "retirement.pension-duration": ({ inputs, value }, say) =>
    `المدة المشترطة لمعاش التقاعد: ${say.years(inputs.required)}، منها باشتراكات مدفوعة: ${say.years(inputs.requiredEffective)}؛ المدة المكتسبة: ${say.years(inputs.validated)}، منها باشتراكات مدفوعة: ${say.years(inputs.effective)}. ${value ? "هذا كاف." : "هذا غير كاف."}`,
  "retirement.short-duration": ({ inputs, value }, say) =>
    `المدة المخفضة المشترطة: ${say.years(inputs.required)}، منها باشتراكات مدفوعة: ${say.years(inputs.requiredEffective)}؛ المدة المكتسبة: ${say.years(inputs.validated)}، منها باشتراكات مدفوعة: ${say.years(inputs.effective)}. ${value ? "هذا كاف." : "هذا غير كاف."}`,
  "retirement.allowance-duration": ({ inputs, value }, say) =>
    `أدنى مدة مشترطة لمنحة التقاعد: ${say.years(inputs.required)}؛ المدة التي يجب أن تقل عنها: ${say.years(inputs.below)}؛ المدة المكتسبة: ${say.years(inputs.validated)}. ${value ? "هذا كاف." : "هذا غير كاف."}`,
  "retirement.allowance-age": ({ value }, say) =>
    value === null
      ? "سن منحة التقاعد هي سن معاش التقاعد."
      : `سن منحة التقاعد هي ${say.years(value)} للجميع، دون تخفيضات.`,
  "retirement.right": ({ inputs, value }, say) => `بتاريخ ${say.day(inputs.on)}، الحق المفتوح: ${say.word(value)}.`,
  "retirement.counted-years": ({ inputs, value }, say) =>
    `في حالة العجز عن العمل، أدنى مدة محسوبة: ${say.years(inputs.atLeast)}؛ المدة المكتسبة: ${say.years(inputs.validated)}؛ المدة المحسوبة: ${say.years(value)}.`,
  "retirement.best-bases": ({ inputs, value }, say) =>
    `سنوات أفضل أوعية الاشتراك السنوية (العدد الأقصى: ${say.number(inputs.best)}): ${inputs.years.length === 0 ? "لا توجد" : say.list(inputs.years.map(String))}؛ مجموع هذه الأوعية: ${say.exact(value)}.`,
  "retirement.monthly-base": ({ inputs, value }, say) =>
    `متوسطها الشهري: ${say.exact(inputs.sum)} مقسوما على عدد الأشهر (${say.number(inputs.months)})، أي ${say.exact(value)}.`,
  "retirement.base-under-ceiling": ({ inputs, value }, say) =>
    inputs.ceiling === null
      ? `لا يُطبق أي سقف على الوعاء الشهري ${say.exact(value)}.`
      : `الوعاء الشهري ${say.exact(inputs.base)}، في حدود السقف ${say.amount(inputs.ceiling)}، هو ${say.exact(value)}.`,
  "retirement.rate": ({ inputs, value }, say) =>
    `المدة: ${say.years(inputs.years)}، بنسبة ${say.rate(inputs.perYear)} عن كل سنة، أي ما مجموعه ${say.rate(value)}.`,
  "retirement.war-rate": ({ inputs, value }, say) =>
    `سنوات الحرب: ${say.years(inputs.years)}، بنسبة ${say.rate(inputs.perWarYear)} عن كل سنة، أي ما مجموعه ${say.rate(value)}.`,
  "retirement.capped-rate": ({ inputs, value }, say) =>
    `النسبة ${say.rate(inputs.rate)}، على ألا تتجاوز ${say.rate(inputs.cap)}، هي ${say.rate(value)}.`,
  "retirement.month": ({ inputs, value }, say) =>
    `${say.rate(inputs.rate)} من ${say.exact(inputs.base)} تساوي ${say.exact(value)} في الشهر.`,
  "retirement.minimum": ({ inputs, value }, say) =>
    inputs.minimum === null
      ? `لا يُطبق أي حد أدنى على المبلغ الشهري ${say.exact(value)}.`
      : `المبلغ الشهري ${say.exact(inputs.month)}، مرفوعا إلى الحد الأدنى ${say.amount(inputs.minimum)} إن كان دونه، هو ${say.exact(value)}.`,
  "retirement.ceiling": ({ inputs, value }, say) =>
    inputs.ceiling === null
      ? `لا يُطبق أي سقف على المعاش الشهري ${say.exact(value)}.`
      : `المبلغ الشهري ${say.exact(inputs.month)}، في حدود السقف ${say.amount(inputs.ceiling)}، هو ${say.exact(value)}.`,
  "retirement.monthly": ({ inputs, value }, say) =>
    `${say.word(inputs.right)} ابتداء من ${say.day(inputs.startOn)}: ${say.amount(value)} في الشهر.`,
  "retirement.minimum-for-incapacity": ({ value }, say) =>
    `لا يؤكد أي مصدر تم الاطلاع عليه أن الحد الأدنى يسري في حالة العجز عن العمل؛ وقد طُبق: ${say.amount(value)} في الشهر.`,
  "retirement.spouse-increase": ({ value }, say) => `الزيادة عن زوج تحت الكفالة هي ${say.amount(value)} في الشهر.`,
  "retirement.no-spouse-increase": ({ value }, say) => `في غياب زوج تحت الكفالة، الزيادة هي ${say.amount(value)}.`,
  "retirement.total": ({ inputs, value }, say) =>
    `مجموع ${say.amount(inputs.monthly)} و${say.amount(inputs.spouseIncrease)} هو ${say.amount(value)} في الشهر.`,
  "retirement.start-date": ({ inputs, value }, say) =>
    `استُلم الطلب في ${say.day(inputs.claimReceivedOn)}: يبدأ المعاش في أول يوم من الشهر الموالي، ${say.day(value)}.`,
  "retirement.amount-before-raises": ({ inputs, value }, say) =>
    `المبلغ الناتج عن الاشتراكات بتاريخ ${say.day(inputs.from)}: ${say.amount(value)} في الشهر. يوم التثمين السنوي: ${say.monthDay(inputs.annual)}.`,
  "retirement.raise-reach": ({ inputs, value }, say) =>
    `تثمين ${say.day(inputs.on)} معروف للمعاشات المصفاة إلى غاية ${say.day(inputs.last)}؛ تاريخ تصفية هذا المعاش: ${say.day(inputs.liquidatedOn)}، وهو ${value ? "معني به" : "غير معني به"}.`,
  "retirement.pension-generation": ({ inputs, value }, say) =>
    `يتوقف تثمين ${say.day(inputs.on)} على أقدمية المعاش؛ تاريخ تصفية هذا المعاش: ${say.day(inputs.liquidatedOn)} (${say.word(value)}).`,
  "retirement.given-raise-rate": ({ inputs, value }, say) =>
    `لا يحسم أي مصدر تم الاطلاع عليه تثمين ${say.day(inputs.on)} لهذا المعاش؛ وتؤخذ النسبة المقدمة مع المعطيات: ${say.rate(value)}.`,
  "retirement.raised": ({ inputs, value }, say) =>
    `تثمين ${say.day(inputs.on)} بنسبة ${say.rate(inputs.rate)}: من ${say.amount(inputs.before)} إلى ${say.amount(value)} في الشهر.`,
  "retirement.stopped-before-raise": ({ inputs, value }, say) =>
    `لا يمكن تطبيق تثمين ${say.day(inputs.on)} (${say.word(inputs.reason)}): يُتابَع المعاش إلى غاية ${say.day(value)}.`,
  "retirement.revalued": ({ inputs, value }, say) =>
    `المبلغ الناتج عن الاشتراكات بتاريخ ${say.day(inputs.reachedOn)} هو ${say.amount(value)} في الشهر. عدد عمليات التثمين المطبقة: ${say.number(inputs.raises)}.`,
  "retirement.exceptional-rise": ({ inputs, value }, say) =>
    `الزيادة الاستثنائية لسنة 2012: ${say.rate(inputs.rate)} من المبلغ الصافي المقبوض ${say.amount(inputs.received)}، أي ${say.amount(value)} في الشهر، ولا تخضع للتثمين.`,
  "retirement.revalued-total": ({ inputs, value }, say) =>
    inputs.rise === null
      ? `في غياب زيادة استثنائية، المجموع هو المبلغ الناتج عن الاشتراكات: ${say.amount(value)} في الشهر.`
      : `مجموع ${say.amount(inputs.contributory)} والزيادة الاستثنائية ${say.amount(inputs.rise)} هو ${say.amount(value)} في الشهر.`,
};

export const retirementNotices: NoticeSentences<typeof notices> = {
  "base-outside-bounds": ({ year, base, floor, ceiling }, say) =>
    `وعاء اشتراك سنة ${String(year)}، ${say.amount(base)}، يخرج عن حدود تلك السنة، من ${say.amount(floor)} إلى ${say.amount(ceiling)}؛ ويُؤخذ كما هو.`,
  "bounds-unknown": ({ years }, say) =>
    `حدود أوعية الاشتراك لهذه السنوات غير معروفة، وتؤخذ هذه الأوعية كما هي: ${say.yearRanges(years)}.`,
  "coefficients-at-one": () => "لم تُعط معاملات التحيين: تُحسب أوعية الاشتراك كما هي، لعدم نشر أي جدول.",
  "given-rate-not-used": ({ on, rate, why }, say) =>
    `النسبة المقدمة ${say.rate(rate)} لتاريخ ${say.day(on)} لم تؤخذ: ${say.word(why)}.`,
  "public-aid-2009": ({ on, contributory, threshold, rate }, say) =>
    `المبلغ الناتج عن الاشتراكات بتاريخ ${say.day(on)} هو ${say.amount(contributory)} في الشهر. الإعانة العمومية لذلك اليوم، ${say.rate(rate)} للمعاشات التي تقل عن ${say.amount(threshold)}، غير محسوبة هنا.`,
  "total-below-minimum": ({ on, total, minimum }, say) =>
    `المجموع ${say.amount(total)} في الشهر أقل من الحد الأدنى للمعاش بتاريخ ${say.day(on)}، ${say.amount(minimum)}؛ ولا يُطبق هنا أي حد أدنى.`,
};

export const retirementWords = {
  series: {
    "incapacity-minimum": "الحد الأدنى للمعاش في حالة العجز عن العمل",
    "retirement-age-men": "سن تقاعد الرجال (بالسنوات)",
    "retirement-age-women": "سن تقاعد النساء (بالسنوات)",
    "age-reduction-per-child": "تخفيض السن عن كل طفل تمت تربيته (بالسنوات)",
    "children-counted-at-most": "العدد الأقصى للأطفال المحسوبين",
    "years-raising-a-child": "عدد سنوات تربية الطفل المشترطة",
    "age-reduction-moudjahid": "تخفيض السن للمجاهد (بالسنوات)",
    "age-reduction-per-invalidity-band": "تخفيض السن عن كل شريحة من عجز الحرب (بالسنوات)",
    "invalidity-band": "شريحة عجز الحرب",
    "invalidity-without-age-condition": "عجز الحرب الذي لا تُشترط ابتداء منه أي سن",
    "age-reductions-at-most": "الحد الأقصى لمجموع تخفيضات السن (بالسنوات)",
    "allowance-age": "شرط السن لمنحة التقاعد (بالسنوات)",
    "incapacity-age-condition": "شرط السن للشخص العاجز عن العمل",
    "incapacity-years": "أدنى مدة محسوبة في حالة العجز عن العمل",
    "pension-years": "المدة المشترطة لمعاش التقاعد",
    "pension-effective-years": "المدة المدفوعة الاشتراك المشترطة لمعاش التقاعد",
    "short-duration-years": "المدة المخفضة حسب الركن الصحفي لسنة 2006",
    "short-duration-effective-years": "الجزء المدفوع الاشتراك من المدة المخفضة",
    "allowance-years": "المدة المشترطة لمنحة التقاعد",
    "war-year-counts": "عدد السنوات التي تُحسب عن سنة حرب واحدة",
    "pension-rate-per-year": "النسبة عن كل سنة معتمدة",
    "pension-rate-per-war-year": "النسبة عن كل سنة حرب",
    "pension-rate-cap": "النسبة القصوى للمعاش",
    "pension-rate-cap-moudjahid": "النسبة القصوى لمعاش المجاهد",
    "best-years": "عدد أفضل السنوات في المتوسط",
    "pension-base-ceiling": "سقف وعاء المعاش",
    "pension-ceiling": "سقف المعاش",
    "minimum-pension": "الحد الأدنى للمعاش",
    "minimum-pension-moudjahid": "الحد الأدنى لمعاش المجاهد",
    "minimum-allowance": "الحد الأدنى لمنحة التقاعد",
    "spouse-increase": "الزيادة عن زوج تحت الكفالة",
    "pension-start": "بداية المعاش",
    "pension-raise-day": "يوم التثمين السنوي للمعاشات",
    "pension-raise": "نسب آخر تثمين للمعاشات",
    "older-pension-raise": "نسب تثمين المعاشات المصفاة قبل سنة 1992",
    "pension-generation": "جيل المعاش",
    "pension-raise-scope": "المعاشات المعنية بآخر تثمين",
    "exceptional-rise-2012": "نسب الزيادة الاستثنائية لسنة 2012",
    "public-aid-2009-threshold": "عتبة الإعانة العمومية لسنة 2009",
    "public-aid-2009-rate": "نسبة الإعانة العمومية لسنة 2009",
  },
  choices: {
    "older-pension": "معاش مصفى قبل سنة 1992",
    "later-pension": "معاش مصفى في سنة 1992 أو بعدها",
    "liquidated-by-end-of-year-before-last": "المعاشات المصفاة إلى غاية 31 ديسمبر من السنة ما قبل الماضية",
    "liquidated-before-the-raise": "المعاشات المصفاة قبل التثمين",
    "liquidated-before-the-last-annual-raise-day": "المعاشات المصفاة قبل آخر يوم للتثمين السنوي",
    "rate-unknown": "لا يعطي أي مصدر تم الاطلاع عليه نسبته",
    "scope-unknown": "لا يبين أي مصدر تم الاطلاع عليه إن كان هذا المعاش معنيا به",
    "rate-known": "نسبة ذلك التثمين معروفة",
    "liquidated-too-late": "صُفي المعاش بعد الأجل المحدد لذلك التثمين",
    "no-raise-reached": "لم يُبلغ أي تثمين في ذلك اليوم",
  },
  facts: { received2012: "المبلغ الصافي المقبوض في 1 جانفي 2012 قبل الزيادة الاستثنائية" },
  topics: {},
  parts: { exceptionalRise2012: "الزيادة الاستثنائية لسنة 2012" },
};
