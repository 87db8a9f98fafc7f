import type * as notices from "../../health/notices.js";
import type * as steps from "../../health/steps.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";
import { yesOrNo as yes } from "../sentence.js";

export const healthSteps: StepSentences<typeof steps> = {
  "health.pension-age": ({ inputs, value }, say) =>
    `تاريخ الميلاد: ${say.day(inputs.birthDate)} (${say.word(inputs.sex)})؛ السن العادية للتقاعد: ${say.years(inputs.age)}؛ تاريخ بلوغها: ${say.day(value)}.`,
  "health.age-bar-lifted": ({ inputs, value }, say) =>
    `لا يُحتج بالسن على من لا يستوفي مدة معاش التقاعد؛ نقص المدة: ${yes(inputs.lacksYears, say)}؛ رفع شرط السن: ${yes(value, say)}.`,
  "health.below-pension-age": ({ inputs, value }, say) =>
    inputs.barLifted
      ? `سن التقاعد المبلوغة في ${say.day(inputs.reachedOn)} لا يُحتج بها: شرط السن مستوفى.`
      : `يُطلب معاش العجز قبل بلوغ سن التقاعد؛ تاريخ بلوغ السن: ${say.day(inputs.reachedOn)}؛ اليوم المعتبر: ${say.day(inputs.on)}؛ الشرط مستوفى: ${yes(value, say)}.`,
  "health.invalidity-state": ({ inputs, value }, say) =>
    `الحالة المشترطة لغير الأجراء: ${say.word(inputs.state)}؛ الشرط مستوفى: ${yes(value, say)}.`,
  "health.registered-long-enough": ({ inputs, value }, say) =>
    `تاريخ التسجيل: ${say.day(inputs.affiliatedOn)}؛ المدة المشترطة: ${say.years(inputs.years)}؛ تاريخ اكتمالها: ${say.day(inputs.completeOn)}؛ تاريخ أول معاينة طبية: ${say.day(inputs.foundOn)}؛ الشرط مستوفى: ${yes(value, say)}.`,
  "health.invalidity-contributions": ({ inputs, value }, say) =>
    `وضعية الاشتراكات المشترطة: ${say.word(inputs.rule)}؛ الشرط مستوفى: ${yes(value, say)}.`,
  "health.without-activity": ({ inputs, value }, say) =>
    inputs.ceasedOn === null || inputs.completeOn === null
      ? `صفحة واحدة فقط تذكر مدة دون نشاط مأجور قبل القرار الطبي؛ المدة: ${say.months(inputs.months)}؛ تاريخ القرار الطبي: ${say.day(inputs.decidedOn)}؛ النشاط لم يتوقف؛ الشرط مستوفى: ${yes(value, say)}.`
      : `صفحة واحدة فقط تذكر مدة دون نشاط مأجور قبل القرار الطبي؛ المدة: ${say.months(inputs.months)}؛ تاريخ القرار الطبي: ${say.day(inputs.decidedOn)}؛ تاريخ التوقف عن النشاط: ${say.day(inputs.ceasedOn)}؛ تاريخ اكتمال المدة: ${say.day(inputs.completeOn)}؛ الشرط مستوفى: ${yes(value, say)}.`,
  "health.retirement-for-incapacity": ({ inputs, value }, say) =>
    `في غياب الحق في معاش العجز، العجز الكلي والنهائي يفتح حقا آخر: ${say.word(value)}؛ السن المشترطة: ${say.word(inputs.age)}؛ أدنى مدة محسوبة: ${say.years(inputs.atLeast)}.`,
  "health.invalidity-right": ({ inputs, value }, say) =>
    `بتاريخ ${say.day(inputs.on)}، الحق المفتوح: ${say.word(value)}.`,
  "health.third-person": ({ inputs }, say) => `الزيادة عن مساعدة الغير: ${say.word(inputs.rule)}.`,
  "health.invalidity-converted": ({ inputs, value }, say) =>
    `ابتداء من ${say.day(value)} يُستبدل معاش العجز: ${say.word(inputs.rule)}، مع الزيادة عن زوج تحت الكفالة إن كانت مستحقة.`,
  "health.spouse-gets-a-share": ({ inputs }, say) => `الزوج: له حصة (${say.word(inputs.rule)}).`,
  "health.beneficiaries": ({ inputs, value }, say) =>
    `تاريخ الوفاة: ${say.day(inputs.diedOn)}؛ عدد المستفيدين من حصة في رأسمال الوفاة: ${say.number(value)}.`,
  "health.capital-of-member": ({ inputs, value }, say) =>
    `وفاة منخرط نشط بتاريخ ${say.day(inputs.diedOn)}؛ ${say.word(inputs.rule)}: ${say.amount(inputs.base)}؛ السقف: ${say.amount(inputs.ceiling)}؛ رأسمال الوفاة: ${say.amount(value)}.`,
  "health.floor-by-hours": ({ value }, say) =>
    `الحد الأدنى حسب قانون 1983، بساعات الأجر الوطني الأدنى المضمون: ${say.amount(value)} في السنة.`,
  "health.floor-by-wage": ({ inputs, value }, say) =>
    `الحد الأدنى حسب صندوق الأجراء: ${say.amount(inputs.monthly)} في الشهر؛ عدد الأشهر: ${say.number(inputs.months)}؛ في السنة: ${say.amount(value)}.`,
  "health.capital-of-pensioner": ({ inputs, value }, say) =>
    `وفاة صاحب معاش بتاريخ ${say.day(inputs.diedOn)}؛ ${say.word(inputs.rule)}، فوق الحدين الأدنيين: ${say.amount(value)}.`,
  "health.equal-shares": ({ inputs, value }, say) =>
    inputs.oneMore === 0
      ? `المبلغ المقسم بحصص متساوية: ${say.amount(inputs.total)}؛ عدد الأشخاص: ${say.number(inputs.count)}؛ الحصة: ${say.amount(value)}.`
      : `المبلغ المقسم بحصص متساوية: ${say.amount(inputs.total)}؛ عدد الأشخاص: ${say.number(inputs.count)}؛ الحصة: ${say.amount(value)}، وسنتيم إضافي لأوائل القائمة، وعددهم: ${say.number(inputs.oneMore)}.`,
  "health.claim-by": ({ inputs, value }, say) =>
    `أجل طلب رأسمال الوفاة: ${say.years(inputs.years)}، ابتداء من تاريخ الوفاة ${say.day(inputs.diedOn)}؛ آخر أجل: ${say.day(value)}.`,
  "health.claim-standing": ({ inputs, value }, say) =>
    `آخر أجل للطلب: ${say.day(inputs.lastDay)}؛ اليوم المعتبر: ${say.day(inputs.on)}؛ وضعية الطلب: ${say.word(value)}.`,
  "health.death-capital": ({ inputs, value }, say) =>
    value === "none"
      ? `تاريخ الوفاة: ${say.day(inputs.diedOn)}؛ لا يستفيد أي فرد من العائلة من رأسمال الوفاة.`
      : `تاريخ الوفاة: ${say.day(inputs.diedOn)}؛ يعود رأسمال الوفاة إلى ذوي الحقوق بحصص متساوية، ويُدفع مرة واحدة.`,
};

export const healthNotices: NoticeSentences<typeof notices> = {
  "ordinary-age-taken": ({ years }, say) =>
    `سن التقاعد المعتمدة هي السن العادية: ${say.years(years)}، دون أي تخفيض عن تربية الأطفال أو عن صفة المجاهد.`,
  "invalidity-paid": ({ rule }, say) => `دفع معاش العجز: ${say.word(rule)}.`,
  "invalidity-revised": ({ above }, say) =>
    `يُمنح معاش العجز بصفة مؤقتة: تجوز مراجعته، ويُلغى إذا تجاوزت القدرة على العمل ${say.rate(above)}.`,
  "death-capital-protected": () => "رأسمال الوفاة غير قابل للتنازل عنه ولا للحجز.",
  "death-capital-opening-unknown": () =>
    "شروط فتح حق غير الأجراء غير معروفة، ما عدا تسوية وضعية الاشتراكات؛ ولا يُتحقق منها هنا.",
  "death-capital-floors-in-conflict": ({ byHours, byWage }, say) =>
    `تعطي المصادر حدين أدنيين لرأسمال وفاة صاحب المعاش، والمعاش السنوي لا يبلغهما معا: ${say.amount(byHours)} في السنة حسب قانون 1983، و${say.amount(byWage)} في الشهر حسب صندوق الأجراء.`,
  "working-spouse-gets-a-share": () =>
    "الزوج يمارس نشاطا مأجورا وله حصة مع ذلك: لا يحرمه القانون في هذه الحالة إلا من الأداءات العينية.",
};

export const healthWords = {
  series: {
    "invalidity-age-bar": "السن التي يُطلب معاش العجز قبلها",
    "invalidity-age-bar-lifted": "من لا يُحتج عليه بهذه السن",
    "invalidity-state": "الحالة المشترطة لمعاش العجز",
    "invalidity-registration-years": "سنوات التسجيل المشترطة لمعاش العجز",
    "invalidity-contributions": "وضعية الاشتراكات المشترطة لمعاش العجز",
    "invalidity-months-without-activity": "أشهر دون نشاط مأجور مشترطة لمعاش العجز",
    "third-person-supplement": "الزيادة عن مساعدة الغير",
    "invalidity-payment": "دفع معاش العجز",
    "invalidity-stops-above": "القدرة على العمل التي يُلغى معاش العجز فوقها",
    "invalidity-conversion": "مآل معاش العجز عند سن التقاعد",
    "death-capital-beneficiaries": "المستفيدون من رأسمال الوفاة",
    "death-capital-spouse": "الزوج ورأسمال الوفاة",
    "death-capital-split": "قسمة رأسمال الوفاة",
    "death-capital-payment": "عدد مرات دفع رأسمال الوفاة",
    "death-capital-protection": "حماية رأسمال الوفاة",
    "death-capital-of-member": "رأسمال وفاة منخرط نشط",
    "death-capital-ceiling": "سقف رأسمال وفاة منخرط نشط",
    "death-capital-of-pensioner": "رأسمال وفاة صاحب معاش",
    "death-capital-floor-by-hours": "الحد الأدنى لرأسمال وفاة صاحب معاش، بساعات الأجر الوطني الأدنى المضمون",
    "death-capital-floor-by-wage": "الحد الأدنى لرأسمال وفاة صاحب معاش، حسب صندوق الأجراء",
    "benefit-claim-years": "سنوات طلب الأداءات",
  },
  choices: {
    "pension-age": "سن التقاعد",
    "years-of-a-pension-lacking": "من لا يستوفي مدة معاش التقاعد",
    "total-and-definitive": "عجز كلي ونهائي عن ممارسة أي مهنة",
    "up-to-date": "وضعية مسواة",
    "due-at-an-unknown-rate": "مستحقة بنسبة غير معروفة",
    "monthly-in-arrears": "شهريا عند نهاية الشهر",
    "retirement-pension-of-at-least-the-amount": "معاش تقاعد بمبلغ لا يقل عنه",
    "invalidity-pension": "معاش العجز",
    "retirement-for-incapacity": "معاش التقاعد بسبب العجز",
    dependants: "ذوو الحقوق",
    "with-or-without-paid-activity": "بنشاط مأجور أو دونه",
    "equal-shares": "حصص متساوية",
    once: "مرة واحدة",
    "neither-ceded-nor-seized": "غير قابل للتنازل عنه ولا للحجز",
    "last-annual-base": "آخر وعاء سنوي للاشتراك",
    "annual-pension": "المعاش السنوي",
    "for-the-dependants": "لذوي الحقوق",
    "in-time": "في الأجل",
    late: "خارج الأجل",
    "still-open": "لا يزال ممكنا",
    lapsed: "ساقط بالتقادم",
  },
  facts: {
    affiliatedOn: "تاريخ التسجيل لدى الصندوق",
    foundOn: "تاريخ أول معاينة طبية",
    totalAndDefinitive: "كون العجز كليا ونهائيا",
    upToDate: "تسوية وضعية الاشتراكات",
    ceasedOn: "تاريخ التوقف عن النشاط المأجور",
    lacksYearsForPension: "نقص مدة معاش التقاعد",
    "deceased.lastBase": "آخر وعاء سنوي لاشتراك المتوفى",
    "deceased.annualPension": "المعاش السنوي للمتوفى",
    claimedOn: "تاريخ الطلب",
    on: "اليوم المطلوب",
  },
  topics: {
    "invalidity-amount-of-the-self-employed": "مبلغ معاش العجز لغير الأجراء",
    "third-person-supplement-rate": "نسبة الزيادة عن مساعدة الغير",
    "conversion-past-the-pension-age": "تاريخ استبدال معاش عجز ممنوح بعد سن التقاعد",
    "floor-of-the-death-capital-of-a-pensioner": "الحد الأدنى لرأسمال وفاة صاحب معاش",
    "death-capital-of-a-child-born-after-the-death": "حصة الولد المولود بعد الوفاة في رأسمال الوفاة",
  },
  parts: {
    monthly: "المبلغ الشهري",
    thirdPersonSupplement: "الزيادة عن مساعدة الغير",
    convertsOn: "الاستبدال بمعاش التقاعد",
    amount: "مبلغ رأسمال الوفاة",
    beneficiaries: "المستفيدون",
    shares: "الحصص",
    claimBy: "آخر أجل للطلب",
    claim: "الطلب",
  },
};
