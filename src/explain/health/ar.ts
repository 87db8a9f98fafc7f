import type * as notices from "../../health/notices.js";
import type * as steps from "../../health/steps.js";
import type { Book, Chapter, ChapterWords } from "../book.js";
import { familyChapter } from "../family/ar.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";
import { yesOrNo as yes } from "../sentence.js";
import { healthUnits } from "./units.js";

const healthSteps: StepSentences<typeof steps> = {
  "health.pension-age": ({ inputs, value }, say) =>
    `تاريخ الميلاد: ${say.day(inputs.birthDate)} (${say.word(inputs.sex)})؛ السن العادية للتقاعد: ${say.years(inputs.age)}؛ تاريخ بلوغها: ${say.day(value)}.`,
  "health.age-bar-lifted": ({ inputs, value }, say) =>
    `لا يُحتج بالسن على من لا يستوفي مدة معاش التقاعد؛ نقص المدة: ${yes(inputs.lacksYears, say)}؛ رفع شرط السن: ${yes(value, say)}.`,
  "health.below-pension-age": ({ inputs, value }, say) =>
    inputs.barLifted
      ? `تاريخ بلوغ سن التقاعد: ${say.day(inputs.reachedOn)}؛ لا يُحتج بهذه السن: شرط السن مستوفى.`
      : `يُطلب معاش العجز قبل بلوغ سن التقاعد؛ تاريخ بلوغ السن: ${say.day(inputs.reachedOn)}؛ اليوم المعتبر: ${say.day(inputs.on)}؛ الشرط مستوفى: ${yes(value, say)}.`,
  "health.invalidity-state": ({ inputs, value }, say) =>
    `الحالة المشترطة لغير الأجراء: ${say.word(inputs.state)}؛ الشرط مستوفى: ${yes(value, say)}.`,
  "health.registered-long-enough": ({ inputs, value }, say) =>
    `تاريخ التسجيل: ${say.day(inputs.affiliatedOn)}؛ المدة المشترطة: ${say.years(inputs.years)}؛ تاريخ اكتمالها: ${say.day(inputs.completeOn)}؛ تاريخ أول معاينة طبية: ${say.day(inputs.foundOn)}؛ الشرط مستوفى: ${yes(value, say)}.`,
  "health.invalidity-contributions": ({ inputs, value }, say) =>
    `وضعية الاشتراكات المشترطة: ${say.word(inputs.rule)}؛ الشرط مستوفى: ${yes(value, say)}.`,
  "health.without-activity": ({ inputs, value }, say) =>
    inputs.ceasedOn === null || inputs.completeOn === null
      ? `مصدر واحد فقط يذكر مدة دون نشاط مأجور قبل القرار الطبي؛ المدة: ${say.months(inputs.months)}؛ تاريخ القرار الطبي: ${say.day(inputs.decidedOn)}؛ النشاط لم يتوقف؛ الشرط مستوفى: ${yes(value, say)}.`
      : `مصدر واحد فقط يذكر مدة دون نشاط مأجور قبل القرار الطبي؛ المدة: ${say.months(inputs.months)}؛ تاريخ القرار الطبي: ${say.day(inputs.decidedOn)}؛ تاريخ التوقف عن النشاط: ${say.day(inputs.ceasedOn)}؛ تاريخ اكتمال المدة: ${say.day(inputs.completeOn)}؛ الشرط مستوفى: ${yes(value, say)}.`,
  "health.retirement-for-incapacity": ({ inputs, value }, say) =>
    `في حالة عدم الحق في معاش العجز، يفتح العجز الكلي والنهائي حقا آخر: ${say.word(value)}؛ شرط السن: ${say.word(inputs.age)}؛ أدنى مدة محسوبة: ${say.years(inputs.atLeast)}.`,
  "health.invalidity-right": ({ inputs, value }, say) =>
    `بتاريخ ${say.day(inputs.on)}، الحق المفتوح: ${say.word(value)}.`,
  "health.third-person": ({ inputs }, say) => `الزيادة عن مساعدة الغير: ${say.word(inputs.rule)}.`,
  "health.invalidity-converted": ({ inputs, value }, say) =>
    `ابتداء من ${say.day(value)} يحل محل معاش العجز: ${say.word(inputs.rule)}، مع الزيادة عن زوج تحت الكفالة إن كانت مستحقة.`,
  "health.spouse-gets-a-share": ({ inputs }, say) => `الزوج: له حصة (${say.word(inputs.rule)}).`,
  "health.beneficiaries": ({ inputs, value }, say) =>
    `تاريخ الوفاة: ${say.day(inputs.diedOn)}؛ عدد المستفيدين من حصة في رأسمال الوفاة: ${say.number(value)}.`,
  "health.capital-of-member": ({ inputs, value }, say) =>
    `وفاة منتسب يمارس نشاطه بتاريخ ${say.day(inputs.diedOn)}؛ ${say.word(inputs.rule)}: ${say.amount(inputs.base)}؛ السقف: ${say.amount(inputs.ceiling)}؛ رأسمال الوفاة: ${say.amount(value)}.`,
  "health.floor-by-hours": ({ value }, say) =>
    `الحد الأدنى حسب قانون 1983، محسوبا بساعات الأجر الوطني الأدنى المضمون: ${say.amount(value)} في السنة.`,
  "health.floor-by-wage": ({ inputs, value }, say) =>
    `الحد الأدنى حسب صندوق الأجراء: ${say.amount(inputs.monthly)} في الشهر؛ عدد الأشهر: ${say.number(inputs.months)}؛ في السنة: ${say.amount(value)}.`,
  "health.capital-of-pensioner": ({ inputs, value }, say) =>
    `وفاة صاحب معاش بتاريخ ${say.day(inputs.diedOn)}؛ ${say.word(inputs.rule)}، وهو لا يقل عن أي من الحدين الأدنيين: ${say.amount(value)}.`,
  "health.equal-shares": ({ inputs, value }, say) =>
    inputs.oneMore === 0
      ? `المبلغ المقسم بحصص متساوية: ${say.amount(inputs.total)}؛ عدد الأشخاص: ${say.number(inputs.count)}؛ الحصة: ${say.amount(value)}.`
      : `المبلغ المقسم بحصص متساوية: ${say.amount(inputs.total)}؛ عدد الأشخاص: ${say.number(inputs.count)}؛ الحصة: ${say.amount(value)}؛ عدد الأوائل في القائمة الذين يُضاف إليهم سنتيم: ${say.number(inputs.oneMore)}.`,
  "health.claim-by": ({ inputs, value }, say) =>
    `أجل طلب رأسمال الوفاة: ${say.years(inputs.years)}؛ لا يبين أي مصدر متى يبدأ حسابه؛ البداية المعتمدة: ${say.word(inputs.start)}، ${say.day(inputs.diedOn)}؛ آخر أجل: ${say.day(value)}.`,
  "health.claim-standing": ({ inputs, value }, say) =>
    `آخر أجل للطلب: ${say.day(inputs.lastDay)}؛ اليوم المعتبر: ${say.day(inputs.on)}؛ وضعية الطلب: ${say.word(value)}.`,
  "health.death-capital": ({ inputs, value }, say) =>
    value === "none"
      ? `تاريخ الوفاة: ${say.day(inputs.diedOn)}؛ لا يستفيد أي فرد من العائلة من رأسمال الوفاة.`
      : value === "not-known"
        ? `تاريخ الوفاة: ${say.day(inputs.diedOn)}؛ لا يُعرف هل يستفيد أحد من العائلة من رأسمال الوفاة.`
        : `تاريخ الوفاة: ${say.day(inputs.diedOn)}؛ يعود رأسمال الوفاة إلى ذوي الحقوق بحصص متساوية، ويُدفع مرة واحدة.`,
  "health.not-filed": ({ inputs }, say) =>
    `بتاريخ ${say.day(inputs.on)}، لا حق في الأداءات العينية: لم يُودع طلب الانتساب؛ مدة الانتظار بعد الإيداع: ${say.days(inputs.days)}.`,
  "health.waiting": ({ inputs, value }, say) =>
    `تاريخ إيداع طلب الانتساب: ${say.day(inputs.filedOn)}؛ مدة الانتظار: ${say.days(inputs.days)}؛ أول يوم لفتح الحق في العلاج: ${say.day(value)}.`,
  "health.still-waiting": ({ inputs }, say) =>
    `بتاريخ ${say.day(inputs.on)}، لم يُفتح بعد الحق في الأداءات العينية؛ تنتهي مدة الانتظار في ${say.day(inputs.openFrom)}، ويُفتح الحق حينئذ بشرط الوفاء بالالتزامات.`,
  "health.obligations": ({ value }, say) => `تسوية وضعية الانتساب والاشتراكات والزيادات والغرامات: ${yes(value, say)}.`,
  "health.schedule": ({ inputs, value }, say) =>
    `تم توقيع رزنامة دفع للمستحقات؛ اشتراك السنة الجارية مدفوع: ${yes(inputs.currentYearPaid, say)}؛ فتح الحق في العلاج فورا: ${yes(value, say)}.`,
  "health.care-refused": ({ inputs }, say) =>
    `بتاريخ ${say.day(inputs.on)}، لا حق في الأداءات العينية: الالتزامات غير مستوفاة.`,
  "health.care-of-pension-holder": ({ inputs }, say) =>
    `يخول المعاش الحق في الأداءات العينية دون انتظار: ${say.word(inputs.rule)}.`,
  "health.care-open": ({ inputs }, say) =>
    `بتاريخ ${say.day(inputs.on)}، الحق في الأداءات العينية مفتوح (${say.word(inputs.duration)}): ${say.papers(inputs.covers)}. الحق في تعويضة يومية: ${say.word(inputs.dailyAllowance)}.`,
  "health.maternity-of-member": ({ inputs }, say) => `أداءات غير الأجراء: ${say.word(inputs.rule)}.`,
  "health.maternity-of-pension-holder": ({ inputs, value }, say) =>
    `شرط العلاج في إطار التأمين على الأمومة: ${say.word(inputs.rule)}؛ المعاش المستفاد منه: ${say.word(inputs.pension)}؛ العلاج في إطار التأمين على الأمومة: ${yes(value, say)}.`,
  "health.spouse-in-kind": ({ inputs, value }, say) =>
    `الزوج، نشاط مأجور: ${yes(inputs.paidActivity, say)}؛ الأداءات العينية بصفة ذوي الحقوق: ${yes(value, say)}.`,
  "health.salaried-spouse": ({ value }, say) =>
    `الزوج الأجير الذي لا يستوفي الشروط بعمله الخاص يمكن أن يكون من ذوي الحقوق؛ ينطبق ذلك هنا: ${yes(value, say)}.`,
  "health.treatment-begun": ({ inputs }, say) =>
    `علاج ولد يدرس؛ تاريخ بدء العلاج: ${say.day(inputs.begunOn)}؛ تاريخ بلوغ حد السن: ${say.day(inputs.limit)}؛ مآل العلاج: ${say.word(inputs.rule)}.`,
  "health.dependant-not-covered": ({ inputs }, say) =>
    `بتاريخ ${say.day(inputs.on)}، لا توجد تغطية ضمن ذوي الحقوق (${say.word(inputs.relation)}).`,
  "health.dependant-covered": ({ inputs }, say) =>
    `بتاريخ ${say.day(inputs.on)}، تغطية بصفة ذوي الحقوق (${say.word(inputs.relation)})، ${say.word(inputs.extent)}: ${say.word(inputs.care)}؛ العلاج في إطار الأمومة (${say.word(inputs.rule)}): ${yes(inputs.maternity, say)}.`,
  "health.papers-by": ({ inputs, value }, say) =>
    `أجل إيداع الملف: ${say.months(inputs.months)} بعد ${say.day(inputs.from)}؛ آخر يوم: ${say.day(value)}.`,
  "health.papers-filed": ({ inputs, value }, say) =>
    `تاريخ إيداع الملف: ${say.day(inputs.filedOn)}؛ آخر يوم: ${say.day(inputs.fileBy)}؛ الوضعية: ${say.word(value)}.`,
  "health.papers-not-filed": ({ inputs, value }, say) =>
    `لم يُودع الملف إلى غاية ${say.day(inputs.on)}؛ آخر يوم: ${say.day(inputs.fileBy)}؛ الوضعية: ${say.word(value)}.`,
  "health.papers-lost": ({ inputs }, say) =>
    `آخر يوم لإيداع الملف: ${say.day(inputs.fileBy)}؛ يسقط الحق في التعويض عن الفترة التي تعذرت مراقبتها.`,
  "health.papers-kept": ({ inputs }, say) =>
    `آخر يوم لإيداع الملف: ${say.day(inputs.fileBy)}؛ تحفظ القوة القاهرة المثبتة الحق في التعويض.`,
  "health.care-rate": ({ inputs, value }, say) =>
    `العلاج: ${say.word(inputs.care)}${inputs.pensionHolder ? ` (${say.word("pension-holder")})` : ""}؛ نسبة التعويض من التعريفة التنظيمية: ${say.rate(value)}.`,
  "health.covered-days": ({ inputs, value }, say) =>
    `إقامة الأم والطفل: ${say.days(inputs.days)}؛ أقصى مدة متكفل بها: ${say.days(inputs.atMost)}؛ المدة المتكفل بها هنا: ${say.days(value)}.`,
  "health.reimbursed": ({ inputs, value }, say) =>
    `${say.rate(inputs.rate)} من ${say.amount(inputs.tariff)}: ${say.amount(value)}.`,
  "health.stay-reimbursed": ({ inputs, value }, say) =>
    `${say.rate(inputs.rate)} من ${say.amount(inputs.tariff)}؛ المدة المتكفل بها: ${say.days(inputs.covered)}؛ مدة الإقامة: ${say.days(inputs.days)}؛ المبلغ: ${say.amount(value)}.`,
  "health.borne": ({ inputs, value }, say) =>
    `التعريفة: ${say.amount(inputs.tariff)}؛ التعويض: ${say.amount(inputs.reimbursed)}؛ الباقي على عاتق المؤمن له اجتماعيا: ${say.amount(value)}.`,
  "health.free-medicines": ({ inputs, value }, say) =>
    `بتاريخ ${say.day(inputs.on)}، الأدوية مجانية ودون سقف (${say.word(inputs.ground)})؛ ما يدفعه الصندوق: ${say.amount(value)}.`,
  "health.under-cap": ({ inputs, value }, say) =>
    `مبلغ الوصفة الطبية: ${say.amount(inputs.amount)}؛ سقف نظام الدفع من قبل الغير: ${say.amount(inputs.cap)}؛ في حدود السقف: ${yes(value, say)}.`,
  "health.under-every-cap": ({ inputs }, say) =>
    `مبلغ الوصفة الطبية: ${say.amount(inputs.amount)}؛ سقف ذلك اليوم غير معروف، وأدنى سقف مذكور: ${say.amount(inputs.cap)}؛ المبلغ في حدود السقف.`,
  "health.beyond-every-cap": ({ inputs }, say) =>
    `مبلغ الوصفة الطبية: ${say.amount(inputs.amount)}؛ سقف ذلك اليوم غير معروف، وأعلى سقف مذكور: ${say.amount(inputs.cap)}؛ المبلغ يتجاوز السقف.`,
  "health.under-prescriptions": ({ inputs, value }, say) =>
    `عدد الوصفات المصروفة في هذا الثلاثي: ${say.number(inputs.served)}؛ الحد الأقصى: ${say.number(inputs.atMost)}؛ إمكانية وصفة أخرى: ${yes(value, say)}.`,
  "health.beyond-third-party": ({ inputs, value }, say) =>
    `بتاريخ ${say.day(inputs.on)}، لا يُطبق نظام الدفع من قبل الغير (الحد المتجاوز: ${say.word(value)})؛ البديل: ${say.word(inputs.rule)}.`,
  "health.patient-share": ({ inputs, value }, say) =>
    `حصة المريض، ${say.rate(inputs.rate)} من ${say.amount(inputs.amount)}: ${say.amount(value)}.`,
  "health.fund-share": ({ inputs, value }, say) =>
    `المبلغ: ${say.amount(inputs.amount)}؛ حصة المريض: ${say.amount(inputs.patient)}؛ حصة الصندوق: ${say.amount(value)}.`,
  "health.maintained-condition": ({ inputs, value }, say) =>
    `الشرط: ${say.word(inputs.condition)}؛ مستوفى: ${yes(value, say)}.`,
  "health.maintained-income": ({ inputs, value }, say) =>
    `الدخل في الشهر: ${say.amount(inputs.income)}؛ السقف (الأجر الوطني الأدنى المضمون): ${say.amount(inputs.atMost)}؛ الشرط مستوفى: ${yes(value, say)}.`,
  "health.maintained": ({ inputs, value }, say) =>
    `بتاريخ ${say.day(inputs.on)}، الإبقاء على الأداءات العينية بعد الوفاة (${say.word(inputs.relation)}): ${yes(value, say)}.`,
};

const healthNotices: NoticeSentences<typeof notices> = {
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
  "care-of-late-affiliation": () =>
    "حسب مقال عن نظام سنة 1985، كان يمكن، بصفة استثنائية، منح الأداءات العينية للتأمين على المرض لمن يمارس نشاطا غير مأجور فقط وتعذر سريان انتسابه خلال السنة المدنية.",
  "treatment-of-a-student": () => "يُستكمل إلى نهايته العلاج الذي بدأ قبل بلوغ الولد الذي يزاول دراسته حد السن.",
  "ordinary-care-rate": ({ rate }, say) =>
    `نسبة ${say.rate(rate)} هي نسبة العلاج خارج الهياكل العمومية؛ وهي أقصى نسبة تعويض عن الأدوية.`,
  "pension-holder-care-rate": ({ rate }, say) =>
    `يجيز القانون التعويض لأصحاب المعاشات بنسبة ${say.rate(rate)} في حالات مدرجة في قائمة؛ ولم يتم الاطلاع على قائمة المرسوم \u206684-27\u2069، ويُفترض أن كل معاش مدرج فيها.`,
  "qualified-delivery": ({ rule }, say) => `يشترط القانون أن تتم الولادة ${say.word(rule)}؛ ولا يُتحقق من ذلك هنا.`,
  "long-illnesses": ({ groups, ofTheFund, later, laterRate }, say) =>
    `إدراج المرض في القائمة مأخوذ من المعطيات المقدمة؛ ولم يتم الاطلاع على القائمة. عدد مجموعات الأمراض حسب مصدر: ${say.number(groups)}؛ عدد الأمراض حسب بيان أقدم للصندوق: ${say.number(ofTheFund)}؛ عدد الأمراض المعترف بها لاحقا: ${say.number(later)}، بنسبة ${say.rate(laterRate)} فقط، بموافقة الطبيب المستشار.`,
  "stay-beyond-maternity": ({ days }, say) =>
    `أيام الإقامة الزائدة على ما يدفعه التأمين على الأمومة: ${say.number(days)}. لا يبين أي مصدر تم الاطلاع عليه إن كان التأمين على المرض يدفعها.`,
  "maintained-without-limit": () => "لا يذكر المصدر حدا لمدة الإبقاء على الأداءات، ولا ينفي وجوده.",
};

const healthWords: ChapterWords<keyof typeof healthUnits> = {
  series: {
    "invalidity-age-bar": "السن التي يُطلب معاش العجز قبلها",
    "invalidity-age-bar-lifted": "من لا يُحتج عليه بهذه السن",
    "invalidity-state": "الحالة المشترطة لمعاش العجز",
    "invalidity-registration-years": "عدد سنوات التسجيل المشترط لمعاش العجز",
    "invalidity-contributions": "وضعية الاشتراكات المشترطة لمعاش العجز",
    "invalidity-months-without-activity": "عدد الأشهر دون نشاط مأجور المشترط لمعاش العجز",
    "third-person-supplement": "الزيادة عن مساعدة الغير",
    "invalidity-payment": "دفع معاش العجز",
    "invalidity-stops-above": "القدرة على العمل التي يُلغى معاش العجز فوقها",
    "invalidity-conversion": "مآل معاش العجز عند سن التقاعد",
    "death-capital-beneficiaries": "المستفيدون من رأسمال الوفاة",
    "death-capital-spouse": "حصة الزوج في رأسمال الوفاة",
    "death-capital-claim-start": "بداية حساب أجل طلب رأسمال الوفاة",
    "death-capital-split": "قسمة رأسمال الوفاة",
    "death-capital-payment": "عدد مرات دفع رأسمال الوفاة",
    "death-capital-protection": "حماية رأسمال الوفاة",
    "death-capital-of-member": "رأسمال وفاة منتسب يمارس نشاطه",
    "death-capital-ceiling": "سقف رأسمال وفاة منتسب يمارس نشاطه",
    "death-capital-of-pensioner": "رأسمال وفاة صاحب معاش",
    "death-capital-floor-by-hours": "الحد الأدنى لرأسمال وفاة صاحب معاش، بساعات الأجر الوطني الأدنى المضمون",
    "death-capital-floor-by-wage": "الحد الأدنى لرأسمال وفاة صاحب معاش، حسب صندوق الأجراء",
    "care-waiting-days": "عدد الأيام بين إيداع طلب الانتساب والعلاج",
    "care-obligations": "الالتزامات التي تتوقف عليها الأداءات",
    "care-with-schedule": "العلاج مع رزنامة دفع للمستحقات",
    "care-of-late-affiliation": "علاج من تعذر سريان انتسابه في الوقت المناسب",
    "member-care": "الأداءات العينية لغير الأجراء",
    "care-covered": "أنواع العلاج المتكفل بها",
    "care-duration": "مدة التكفل بالعلاج",
    "daily-allowance": "حق غير الأجراء في تعويضة يومية (المرض والأمومة)",
    "care-of-pension-holders": "علاج أصحاب المعاشات",
    "maternity-of-pension-holders": "المعاشات التي تخول العلاج في إطار التأمين على الأمومة",
    "dependant-care": "علاج ذوي الحقوق",
    "dependant-maternity": "علاج ذوي الحقوق في إطار التأمين على الأمومة",
    "salaried-spouse-without-own-right": "الزوج الأجير دون حق بعمله الخاص",
    "treatment-of-a-student": "علاج بدأ قبل بلوغ الولد الذي يزاول دراسته حد السن",
    "care-rate": "نسبة التعويض من التعريفة التنظيمية",
    "raised-care-rate": "نسبة التعويض المرفوعة من التعريفة التنظيمية",
    "pension-holder-care-rate": "نسبة التعويض من التعريفة التنظيمية لأصحاب المعاشات",
    "maternity-delivery": "من يتولى الولادة",
    "maternity-care-rate": "نسبة التعويض من تعريفة الأمومة",
    "maternity-hospital-days": "الحد الأقصى لأيام إقامة الأمومة",
    "care-papers-months": "أجل إيداع ملف العلاج (أشهر)",
    "late-care-papers": "ملف علاج مودع خارج الأجل",
    "long-illness-groups": "مجموعات الأمراض طويلة المدة",
    "long-illnesses-of-the-fund": "الأمراض طويلة المدة حسب بيان أقدم للصندوق",
    "later-long-illnesses": "الأمراض المعترف بها لاحقا حسب هذا البيان",
    "later-long-illness-rate": "نسبة التعويض عن هذه الأمراض",
    "third-party-agreements": "كيفية تطبيق نظام الدفع من قبل الغير",
    "pharmacy-patient-share": "حصة المريض في الصيدلية",
    "third-party-cap": "سقف الوصفة الطبية في نظام الدفع من قبل الغير",
    "least-third-party-cap": "أدنى سقف مذكور للوصفة الطبية",
    "greatest-third-party-cap": "أعلى سقف مذكور للوصفة الطبية",
    "third-party-prescriptions": "عدد الوصفات في الثلاثي في نظام الدفع من قبل الغير",
    "free-medicines": "أدوية المصابين بأمراض مزمنة وأصحاب المعاشات",
    "beyond-third-party-cap": "وصفة طبية تتجاوز السقف",
    "care-abroad": "تعويض العلاج في الخارج",
    "medicines-list": "قائمة الأدوية القابلة للتعويض",
    "documents-health-card": "وثائق بطاقة الشفاء",
    "maintained-care": "الإبقاء على الأداءات العينية بعد الوفاة",
  },
  choices: {
    "all-care": "كل العلاج",
    "treatment-begun": "العلاج الذي بدأ قبل حد السن",
    "no-own-right": "انعدام حق بالعمل الخاص",
    "no-paid-activity": "عدم ممارسة نشاط مأجور",
    "pension-age": "سن التقاعد",
    "years-of-a-pension-lacking": "من لا يستوفي مدة معاش التقاعد",
    "total-and-definitive": "عجز كلي ونهائي عن ممارسة أي مهنة",
    "up-to-date": "مسواة",
    "due-at-an-unknown-rate": "مستحقة بنسبة غير معروفة",
    "monthly-in-arrears": "شهريا عند نهاية الشهر",
    "retirement-pension-of-at-least-the-amount": "معاش تقاعد بمبلغ لا يقل عنه",
    "invalidity-pension": "معاش العجز",
    "retirement-for-incapacity": "معاش التقاعد بسبب العجز",
    dependants: "الزوج والأولاد تحت الكفالة والأصول تحت الكفالة",
    "the-death": "يوم الوفاة",
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
    lapsed: "انقضى الأجل",
    "affiliation-and-contributions": "الانتساب والاشتراكات والزيادات والغرامات",
    "care-at-once": "فتح الحق في العلاج فورا",
    "exceptional-sickness-care": "العلاج في إطار التأمين على المرض بصفة استثنائية",
    "sickness-and-maternity": "العلاج في إطار التأمين على المرض والأمومة",
    "sickness-care": "العلاج في إطار التأمين على المرض",
    "medical-care": "العلاج الطبي",
    surgery: "الجراحة",
    medicines: "الأدوية",
    hospital: "الاستشفاء",
    tests: "الفحوص والتحاليل",
    "dental-care": "علاج الأسنان وتعويضها",
    optics: "النظارات الطبية",
    cures: "العلاج بالمياه المعدنية",
    appliances: "الأجهزة الطبية",
    rehabilitation: "إعادة التأهيل",
    ambulance: "النقل بسيارة الإسعاف",
    "family-planning": "التخطيط العائلي",
    "travel-for-medical-control": "التنقل للمراقبة الطبية",
    "while-conditions-hold": "ما دامت الشروط مستوفاة",
    "direct-invalidity-or-retirement": "معاش مباشر للعجز أو التقاعد",
    "spouse-only": "الزوج وحده",
    "carried-to-its-end": "يُستكمل إلى نهايته",
    "lost-except-force-majeure": "سقوط الحق إلا في حالة القوة القاهرة",
    "by-qualified-staff": "على يد مستخدمين مؤهلين",
    "by-agreement": "باتفاقية مع الصيدليات والأطباء والعيادات",
    free: "مجانا",
    "reimbursement-on-file": "التعويض العادي على أساس ملف",
    "urgency-or-transfer": "لا يوجد، إلا في حالة الاستعجال أو التحويل التنظيمي",
    "list-of-the-employees": "القائمة المطبقة على الأجراء",
    "birth-extract-twelve": "شهادة الميلاد رقم \u206612\u2069",
    "two-photographs": "صورتان شمسيتان",
    "widow-ascendants-orphans": "الأرملة والأصول واليتامى، بشروط",
    "not-yet": "لم يُودع بعد، والأجل لا يزال ساريا",
    kept: "حق محفوظ",
    lost: "حق ساقط",
    member: "منتسب",
    "pension-holder": "صاحب معاش",
    "retirement-allowance": "منحة التقاعد",
    invalidity: "معاش العجز",
    retirement: "معاش التقاعد",
    survivors: "معاش منقول",
    ordinary: "علاج عادي",
    "long-illness": "حالة مدرجة لطبيعتها أو مدتها",
    maternity: "الأمومة",
    "maternity-hospital": "إقامة الأم والطفل في المستشفى",
    "chronic-illness": "مرض مزمن",
    amount: "سقف الوصفة الطبية",
    prescriptions: "عدد وصفات الثلاثي",
    widow: "أرملة",
    ascendant: "أحد الأصول",
    orphan: "يتيم",
    "child-in-charge": "ولد في كفالة وصي أو زوج جديد",
    unremarried: "عدم إعادة الزواج",
    "no-cover-by-own-work": "عدم التغطية بالعمل الخاص",
    "guardian-not-insured": "انتفاء صفة المؤمن له اجتماعيا عن الوصي أو الزوج الجديد",
    "death-capital-conditions": "استيفاء شروط رأسمال الوفاة",
    "income-within-minimum-wage": "دخل لا يتجاوز الأجر الوطني الأدنى المضمون",
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
    insured: "الصفة: منتسب أو صاحب معاش",
    pension: "المعاش المستفاد منه",
    arrearsSchedule: "توقيع رزنامة دفع للمستحقات",
    currentYearPaid: "دفع اشتراك السنة الجارية",
    salariedWithoutOwnRight: "زوج أجير لا يستوفي الشروط بعمله الخاص",
    care: "طبيعة العلاج",
    tariff: "التعريفة التنظيمية للعلاج",
    treatmentEndedOn: "يوم نهاية علاج متواصل",
    pensionHolder: "صفة صاحب معاش",
    hospitalDays: "عدد أيام الإقامة في المستشفى",
    forceMajeure: "ثبوت القوة القاهرة",
    amount: "مبلغ الوصفة الطبية، أو الزيادات المتنازع فيها",
    chronic: "وجود مرض مزمن معترف به",
    prescriptionsThisQuarter: "عدد الوصفات المصروفة في هذا الثلاثي",
    relation: "الصلة بالمتوفى",
    remarried: "إعادة زواج الأرملة",
    coveredByOwnWork: "التغطية بالعمل الخاص",
    deathCapitalConditions: "استيفاء شروط رأسمال الوفاة",
    monthlyIncome: "الدخل الخاص في الشهر",
    dependent: "الوجود تحت كفالة المؤمن له اجتماعيا",
    guardianInsured: "صفة المؤمن له اجتماعيا للوصي أو الزوج الجديد",
  },
  topics: {
    "invalidity-amount-of-the-self-employed": "مبلغ معاش العجز لغير الأجراء",
    "third-person-supplement-rate": "نسبة الزيادة عن مساعدة الغير",
    "conversion-past-the-pension-age": "تاريخ استبدال معاش عجز ممنوح بعد سن التقاعد",
    "floor-of-the-death-capital-of-a-pensioner": "الحد الأدنى لرأسمال وفاة صاحب معاش",
    "death-capital-of-a-child-born-after-the-death": "حصة الولد المولود بعد الوفاة في رأسمال الوفاة",
    "death-capital-of-a-female-collateral": "حصة قريبة تحت الكفالة في رأسمال الوفاة",
    "maternity-of-an-allowance": "العلاج في إطار التأمين على الأمومة مع منحة التقاعد",
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
    maternity: "العلاج في إطار التأمين على الأمومة",
  },
};

const healthChapter: Chapter = {
  steps: healthSteps,
  notices: healthNotices,
  words: healthWords,
  units: healthUnits,
};

/** Arabic sentences of care, invalidity and death capital, with who is dependent on the insured. */
export const health: Book<"ar"> = { language: "ar", chapters: [healthChapter, familyChapter] };
