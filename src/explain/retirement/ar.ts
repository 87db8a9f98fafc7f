import type * as notices from "../../retirement/notices.js";
import type * as steps from "../../retirement/steps.js";
import type { Book, Chapter, ChapterWords } from "../book.js";
import { familyChapter } from "../family/ar.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";
import { saidYears as said, yesOrNo as yes } from "../sentence.js";
import { retirementUnits } from "./units.js";

const retirementSteps: StepSentences<typeof steps> = {
  "retirement.no-age-for-incapacity": () => "الشخص عاجز عجزا كليا ونهائيا عن العمل: لا تُشترط أي سن.",
  "retirement.freed-by-war-invalidity": ({ inputs, value }, say) =>
    `عجز الحرب بنسبة ${say.rate(inputs.invalidity)} ${value ? "يبلغ" : "لا يبلغ"} نسبة ${say.rate(inputs.from)}: ${value ? "لا تُشترط أي سن" : "تُشترط سن"}.`,
  "retirement.ordinary-age": ({ inputs, value }, say) =>
    `سن التقاعد العادية لهذا الشخص (${say.word(inputs.sex)}) هي ${say.years(value)}.`,
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
    `عدد ثلاثيات الاشتراك: ${say.number(inputs.quarters)}، أي ${say.years(value)}.`,
  "retirement.war-years": ({ inputs, value }, say) =>
    `عدد السنوات المدنية خلال حرب التحرير: ${say.number(inputs.calendarYears)}؛ عدد مرات حساب كل منها: ${say.number(inputs.counts)}؛ المجموع: ${say.years(value)}.`,
  "retirement.validated-years": ({ inputs, value }, say) =>
    `مجموع السنوات المعتمدة: ${say.years(inputs.effective)} و${say.years(inputs.war)}، أي ${say.years(value)}.`,
  "retirement.pension-duration": ({ inputs, value }, say) =>
    `المدة المشترطة لمعاش التقاعد: ${say.years(inputs.required)}، منها مدة الاشتراك: ${say.years(inputs.requiredEffective)}؛ المدة المكتسبة: ${say.years(inputs.validated)}، منها مدة الاشتراك: ${say.years(inputs.effective)}. ${value ? "هذا كاف." : "هذا غير كاف."}`,
  "retirement.short-duration": ({ inputs, value }, say) =>
    `المدة المخفضة المشترطة: ${say.years(inputs.required)}، منها مدة الاشتراك: ${say.years(inputs.requiredEffective)}؛ المدة المكتسبة: ${say.years(inputs.validated)}، منها مدة الاشتراك: ${say.years(inputs.effective)}. ${value ? "هذا كاف." : "هذا غير كاف."}`,
  "retirement.allowance-duration": ({ inputs, value }, say) =>
    `أدنى مدة مشترطة لمنحة التقاعد: ${say.years(inputs.required)}؛ المدة التي يجب أن تقل عنها: ${say.years(inputs.below)}؛ المدة المكتسبة: ${say.years(inputs.validated)}. ${value ? "هذا كاف." : "هذا غير كاف."}`,
  "retirement.allowance-age": ({ value }, say) =>
    value === null
      ? "سن منحة التقاعد هي سن معاش التقاعد."
      : `سن منحة التقاعد هي ${say.years(value)} للجميع، دون تخفيضات.`,
  "retirement.right": ({ inputs, value }, say) => `بتاريخ ${say.day(inputs.on)}، الحق المفتوح: ${say.word(value)}.`,
  "retirement.counted-years": ({ inputs, value }, say) =>
    `في حالة العجز عن العمل، أدنى مدة محسوبة: ${say.years(inputs.atLeast)}؛ المدة المكتسبة: ${say.years(inputs.validated)}؛ المدة المحسوبة: ${say.years(value)}.`,
  "retirement.allowance-base": ({ value }, say) =>
    `لا يحدد أي مصدر تم الاطلاع عليه وعاء منحة التقاعد؛ واعتُمد وعاء المعاش، وهو متوسط أفضل السنوات (العدد الأقصى: ${say.number(value)}).`,
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
      ? `لا يُطبق أي سقف على المبلغ الشهري ${say.exact(value)}.`
      : `المبلغ الشهري ${say.exact(inputs.month)}، في حدود السقف ${say.amount(inputs.ceiling)}، هو ${say.exact(value)}.`,
  "retirement.monthly": ({ inputs, value }, say) =>
    `${say.word(inputs.right)} ابتداء من ${say.day(inputs.startOn)}: ${say.amount(value)} في الشهر.`,
  "retirement.minimum-for-incapacity": ({ value }, say) =>
    `لا يؤكد أي مصدر تم الاطلاع عليه أن الحد الأدنى يسري في حالة العجز عن العمل؛ وقد طُبق هنا: ${say.amount(value)} في الشهر.`,
  "retirement.spouse-increase": ({ value }, say) => `الزيادة عن زوج تحت الكفالة هي ${say.amount(value)} في الشهر.`,
  "retirement.no-spouse-increase": ({ value }, say) =>
    `في حالة عدم وجود زوج تحت الكفالة، الزيادة هي ${say.amount(value)}.`,
  "retirement.total": ({ inputs, value }, say) =>
    `مجموع ${say.amount(inputs.monthly)} و${say.amount(inputs.spouseIncrease)} هو ${say.amount(value)} في الشهر.`,
  "retirement.start-date": ({ inputs, value }, say) =>
    `استُلم الطلب في ${say.day(inputs.claimReceivedOn)}: يبدأ المعاش في أول يوم من الشهر الموالي، ${say.day(value)}.`,
  "retirement.no-age-after-death": ({ inputs }, say) =>
    `الوفاة بتاريخ ${say.day(inputs.diedOn)}، قبل التقاعد: لا تُشترط أي سن للمعاش المنقول.`,
  "retirement.drawn-by-deceased": ({ inputs, value }, say) =>
    `المبلغ الذي كان يُدفع للمتوفى يوم الوفاة، ${say.day(inputs.diedOn)} (${inputs.right === "invalidity" ? "معاش العجز" : say.word(inputs.right)}): ${say.amount(value)} في الشهر.`,
  "retirement.earned-by-deceased": ({ inputs, value }, say) =>
    `الحق المكتسب للمتوفى إلى غاية يوم الوفاة، ${say.day(inputs.diedOn)} (${say.word(inputs.right)}): ${say.amount(value)} في الشهر.`,
  "retirement.allowance-passes-on": () =>
    "لا يبين أي مصدر تم الاطلاع عليه كيفية توزيع منحة التقاعد: تُطبق الحصص المعمول بها في المعاش.",
  "retirement.invalidity-passes-on": () => "يُنقل معاش العجز إلى ذوي الحقوق حسب قواعد التقاعد.",
  "retirement.bought-back-before-the-age": ({ inputs }, say) =>
    `لا يكون شراء السنوات إلا بعد بلوغ السن القانونية، وحده الأقصى: ${say.years(inputs.atMost)}. ولم تُبلغ هذه السن عند الوفاة بتاريخ ${say.day(inputs.diedOn)}: لا تُحسب المدة المذكورة (${say.years(inputs.given)}).`,
  "retirement.national-service-below-the-age": ({ inputs }, say) =>
    `تُحسب الخدمة الوطنية (${say.yearRanges(inputs.years)}) لمعاش التقاعد في السن القانونية، ولم تُبلغ هذه السن عند الوفاة بتاريخ ${say.day(inputs.diedOn)}. لا يبين أي مصدر تم الاطلاع عليه إن كانت تُحسب لذوي الحقوق؛ ولا تُحسب حيث لا تغير شيئا.`,
  "retirement.surviving-spouse": ({ inputs, value }, say) =>
    `فرد العائلة رقم ${say.number(inputs.place)}، زوج (${say.word(inputs.condition)})، ${inputs.remarriedOn === null ? "دون إعادة الزواج" : `إعادة الزواج بتاريخ ${say.day(inputs.remarriedOn)}`}؛ الحق: ${yes(value, say)}.`,
  "retirement.survivor": ({ inputs, value }, say) =>
    `فرد العائلة رقم ${say.number(inputs.place)} (${say.word(inputs.relation)})؛ الحق: ${yes(value, say)}.`,
  "retirement.after-departure": ({ inputs, value }, say) =>
    `عدد من كان لهم حق عند الوفاة ولم يعد لهم حق بتاريخ ${say.day(inputs.on)}: ${say.number(inputs.gone)}. لا يبين أي مصدر تم الاطلاع عليه من تعود إليه حصتهم؛ ويُطبق جدول النسب على الباقين، وعددهم: ${say.number(value)}.`,
  "retirement.spouse-alone": ({ value }, say) => `حصة الزوج وحده: ${say.rate(value)}.`,
  "retirement.spouse-beside-others": ({ inputs, value }, say) =>
    `عدد ذوي الحقوق الآخرين مع الزوج: ${say.number(inputs.others)}؛ حصة الزوج: ${say.rate(value)}.`,
  "retirement.each-spouse": ({ inputs, value }, say) =>
    `عدد الأزواج: ${say.number(inputs.spouses)}؛ الحصة المقسمة بالتساوي: ${say.rate(inputs.rate)}؛ حصة كل واحد: ${say.rate(value)}.`,
  "retirement.one-other": ({ value }, say) => `حصة صاحب الحق الآخر الوحيد: ${say.rate(value)}.`,
  "retirement.each-of-others": ({ inputs, value }, say) =>
    `عدد ذوي الحقوق الآخرين: ${say.number(inputs.others)}؛ الحصة المقسمة بالتساوي: ${say.rate(inputs.rate)}؛ حصة كل واحد: ${say.rate(value)}.`,
  "retirement.each-orphan": ({ inputs, value }, say) =>
    `لا يوجد زوج؛ عدد الأولاد: ${say.number(inputs.orphans)}؛ حصة كل واحد: ${say.rate(value)}.`,
  "retirement.each-half-orphan": ({ inputs, value }, say) =>
    `لا يوجد زوج؛ عدد الأولاد: ${say.number(inputs.orphans)}. حصة كل واحد: ${say.rate(value)}، وهي مذكورة ليتيم الأبوين وحده؛ وإن أمكن أن يكون الوالد الآخر (الأب أو الأم) على قيد الحياة فكيفية التطبيق: ${say.word(inputs.rule)}.`,
  "retirement.each-parent": ({ inputs, value }, say) =>
    `لا يوجد زوج؛ عدد الأصول: ${say.number(inputs.parents)}؛ حصة كل واحد: ${say.rate(value)}.`,
  "retirement.sum-of-rates": ({ inputs, value }, say) =>
    `مجموع الحصص: ${say.rate(value)}؛ وهو لا يتجاوز ${say.rate(inputs.atMost)}.`,
  "retirement.cut-rates": ({ inputs }, say) =>
    `مجموع الحصص، ${say.rate(inputs.sum)}، يتجاوز ${say.rate(inputs.atMost)}: يُخفض إلى هذا الحد (${say.word(inputs.rule)}).`,
  "retirement.survivors-month": ({ inputs, value }, say) =>
    `${say.rate(inputs.rate)} من المبلغ الشهري للمتوفى، ${say.amount(inputs.of)}، تساوي ${say.exact(value)} في الشهر.`,
  "retirement.survivors-minimum": ({ inputs, value }, say) =>
    `المبلغ الشهري لجميع ذوي الحقوق، ${say.exact(inputs.month)}، مرفوعا إلى الحد الأدنى ${say.amount(inputs.minimum)} إن كان دونه، هو ${say.exact(value)}.`,
  "retirement.survivors-total": ({ value }, say) => `جميع ذوي الحقوق معا: ${say.amount(value)} في الشهر.`,
  "retirement.survivor-share": ({ inputs, value }, say) =>
    `فرد العائلة رقم ${say.number(inputs.place)} (${say.word(inputs.relation)})، الحصة ${say.rate(inputs.rate)}: ${say.amount(value)} في الشهر.`,
  "retirement.survivors-pension": ({ inputs, value }, say) =>
    `المعاش المنقول بتاريخ ${say.day(inputs.on)}: ${say.amount(value)} في الشهر؛ عدد من يتقاسمونه: ${say.number(inputs.survivors)}.`,
  "retirement.no-survivors-pension": ({ inputs }, say) =>
    `لا يوجد معاش منقول بتاريخ ${say.day(inputs.on)}: ${say.word(inputs.why)}.`,
  "retirement.yearly-proofs": ({ inputs, value }, say) =>
    `الوثيقة المطلوبة كل سنة (${say.word(inputs.relation)}): ${say.papers(value)}.`,
  "retirement.other-fund-years": ({ inputs, value }, say) =>
    `السنوات لدى صندوق آخر: ${say.yearRanges(inputs.years)}. تُحسب لفتح الحق وحده، وكل ثلاثي دُفع اشتراكه هنا أيضا لا يُحسب إلا مرة واحدة؛ المدة المضافة: ${say.years(value)}.`,
  "retirement.chahid-child-years": ({ value }, say) => `بصفة ابن شهيد، المدة المحسوبة كعمل فعلي: ${say.years(value)}.`,
  "retirement.chahid-child-rate": ({ value }, say) =>
    `لا يحدد أي مصدر تم الاطلاع عليه نسبة سنوات ابن الشهيد؛ واعتُمدت نسبة السنة المعتمدة؛ المدة المعنية: ${say.years(value)}.`,
  "retirement.national-service-years": ({ inputs, value }, say) =>
    `عدد ثلاثيات الخدمة الوطنية التي لا يشملها نظام آخر: ${say.number(inputs.quarters)}، أي ${say.years(value)}. تُحسب لمعاش التقاعد في السن القانونية، ولا تُعد مدفوعة الاشتراك.`,
  "retirement.national-service-rate": ({ value }, say) =>
    `لا يحدد أي مصدر تم الاطلاع عليه نسبة الخدمة الوطنية؛ واعتُمدت نسبة السنة المعتمدة؛ المدة المعنية: ${say.years(value)}.`,
  "retirement.national-service-without-age": ({ inputs }, say) =>
    `لا تُحسب الخدمة الوطنية (${say.yearRanges(inputs.years)}) إلا لمعاش التقاعد في السن القانونية؛ ولا تُشترط هنا أي سن، فلم تُحسب.`,
  "retirement.without-national-service": ({ inputs, value }, say) =>
    `الخدمة الوطنية (${say.years(inputs.nationalService)}) لا يُعرف حسابها إلا لمعاش التقاعد؛ المدة معها: ${say.years(inputs.validated)}؛ المدة دونها: ${say.years(value)}.`,
  "retirement.bought-back-years": ({ inputs, value }, say) =>
    `السنوات المشتراة: ${say.years(inputs.given)}؛ الحد الأقصى في المجموع: ${say.years(inputs.atMost)}؛ المحسوب منها في المدة والنسبة: ${say.years(value)}.`,
  "retirement.ministry-invalidity-years": ({ inputs, value }, say) =>
    `العجز الذي تتكفل به الوزارة، وهو فترة مجانية: ${say.yearRanges(inputs.years)}. يُحسب في المدة، فيما لا يشمله نظام آخر: ${say.years(value)}. ولا يذكر أي مصدر تم الاطلاع عليه نسبته ولا من يستفيد منه.`,
  "retirement.effective-in-all": ({ inputs, value }, say) =>
    `مدة الاشتراك لفتح الحق (${said(
      [
        ["هنا", inputs.contributed],
        ["لدى صندوق آخر", inputs.otherFund],
        ["بصفة ابن شهيد", inputs.childOfChahid],
      ],
      say,
    )})؛ المجموع: ${say.years(value)}.`,
  "retirement.validated-in-all": ({ inputs, value }, say) =>
    `المدة المعتمدة لفتح الحق، وكل سنة مدنية تُحسب مرة (${said(
      [
        ["الاشتراك", inputs.effective],
        ["الحرب", inputs.war],
        ["الخدمة الوطنية", inputs.nationalService],
        ["شراء السنوات", inputs.boughtBack],
        ["العجز الذي تتكفل به الوزارة", inputs.ministryInvalidity],
      ],
      say,
    )})؛ المجموع: ${say.years(value)}.`,
  "retirement.years-paid": ({ inputs, value }, say) =>
    `المدة المحسوبة هنا بالنسبة العادية (${said(
      [
        ["الاشتراك هنا", inputs.contributed],
        ["بصفة ابن شهيد", inputs.childOfChahid],
        ["الخدمة الوطنية", inputs.nationalService],
        ["شراء السنوات", inputs.boughtBack],
      ],
      say,
    )})؛ المجموع: ${say.years(value)}.`,
  "retirement.buy-back-at-most": ({ inputs, value }, say) =>
    `أقصى مدة يمكن شراؤها في المجموع: ${say.years(inputs.atMost)}؛ عدد السنوات المشتراة: ${say.number(inputs.already)}؛ الباقي: ${say.number(value)}.`,
  "retirement.buy-back-missing": ({ inputs }, say) =>
    `ما ينقص لمعاش التقاعد: عدد السنوات المعتمدة: ${say.number(inputs.missing)}؛ عدد السنوات المدفوعة الاشتراك: ${say.number(inputs.missingContributed)}. لا يبين أي مصدر تم الاطلاع عليه إن كانت السنوات المشتراة منها.`,
  "retirement.buy-back-not-needed": ({ inputs }, say) =>
    `بتاريخ ${say.day(inputs.on)}، لا تنقص أي سنة لمعاش التقاعد: لا حاجة إلى شراء السنوات.`,
  "retirement.buy-back-too-early": ({ inputs, value }, say) =>
    `لا يمكن شراء السنوات إلا ابتداء من بلوغ سن التقاعد، وتاريخ بلوغها: ${say.day(value)}؛ وهو سابق لأوانه بتاريخ ${say.day(inputs.on)}.`,
  "retirement.buy-back-used-up": ({ inputs }, say) =>
    `بتاريخ ${say.day(inputs.on)}، لم يعد شراء السنوات ممكنا؛ المدة المشتراة: ${say.years(inputs.already)}.`,
  "retirement.buy-back-validated": ({ inputs, value }, say) =>
    `المدة المعتمدة: ${say.years(inputs.validated)}؛ المدة المشتراة: ${say.years(inputs.bought)}؛ المجموع: ${say.years(value)}.`,
  "retirement.buy-back-opens": ({ inputs, value }, say) =>
    `بتاريخ ${say.day(inputs.on)}، شراء السنوات مفتوح، وحده الأقصى: ${say.years(inputs.mostYears)}. الحق الذي يمكن أن يفتحه: ${say.word(value)}.`,
  "retirement.claim-from": ({ inputs, value }, say) =>
    `بداية المعاش: ${say.day(inputs.startOn)}؛ أقصى مدة لتقديم الطلب قبل البداية: ${say.months(inputs.months)}؛ أول يوم للطلب: ${say.day(value)}.`,
  "retirement.claim-until": ({ inputs, value }, say) =>
    `بداية المعاش: ${say.day(inputs.startOn)}؛ أول يوم للطلب: ${say.day(inputs.from)}؛ آخر يوم للطلب: ${say.day(value)} (أدنى مدة قبل البداية: ${say.months(inputs.months)}).`,
  "retirement.amount-before-raises": ({ inputs, value }, say) =>
    `المبلغ الناتج عن الاشتراكات بتاريخ ${say.day(inputs.from)}: ${say.amount(value)} في الشهر. يوم التثمين السنوي: ${say.monthDay(inputs.annual)}.`,
  "retirement.raise-reach": ({ inputs, value }, say) =>
    `تثمين ${say.day(inputs.on)} معروف للمعاشات المصفاة إلى غاية ${say.day(inputs.last)}؛ تاريخ تصفية هذا المعاش: ${say.day(inputs.liquidatedOn)}، وهو ${value ? "معني به" : "غير معني به"}.`,
  "retirement.pension-generation": ({ inputs, value }, say) =>
    `يتوقف تثمين ${say.day(inputs.on)} على أقدمية المعاش؛ تاريخ تصفية هذا المعاش: ${say.day(inputs.liquidatedOn)} (${say.word(value)}).`,
  "retirement.given-raise-rate": ({ inputs, value }, say) =>
    `لا يحسم أي مصدر تم الاطلاع عليه تثمين ${say.day(inputs.on)} لهذا المعاش؛ وتُعتمد النسبة المقدمة مع المعطيات: ${say.rate(value)}.`,
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
      ? `في حالة عدم وجود زيادة استثنائية، المجموع هو المبلغ الناتج عن الاشتراكات: ${say.amount(value)} في الشهر.`
      : `مجموع ${say.amount(inputs.contributory)} والزيادة الاستثنائية ${say.amount(inputs.rise)} هو ${say.amount(value)} في الشهر.`,
};

const retirementNotices: NoticeSentences<typeof notices> = {
  "base-outside-bounds": ({ year, base, floor, ceiling }, say) =>
    `وعاء اشتراك سنة ${String(year)}، ${say.amount(base)}، يخرج عن حدود تلك السنة، من ${say.amount(floor)} إلى ${say.amount(ceiling)}؛ ويُؤخذ كما هو.`,
  "bounds-unknown": ({ years }, say) =>
    `حدود أوعية الاشتراك لهذه السنوات غير معروفة، وتؤخذ هذه الأوعية كما هي: ${say.yearRanges(years)}.`,
  "coefficients-at-one": () => "لم تُقدم معاملات التحيين: تُحسب أوعية الاشتراك كما هي، لعدم نشر أي جدول.",
  "survivor-gone": ({ place, relation }, say) =>
    `فرد العائلة رقم ${say.number(place)} (${say.word(relation)}) كان له حق عند الوفاة ولم يعد له حق. لا يبين أي مصدر تم الاطلاع عليه من تعود إليه هذه الحصة: يُطبق جدول النسب على الباقين.`,
  "not-raised-since-death": ({ diedOn, on }, say) =>
    `لا يشمل هذا المبلغ عمليات تثمين المعاشات بين ${say.day(diedOn)} و${say.day(on)}.`,
  "other-fund-pays": ({ years }, say) =>
    `يدفع الصندوق الآخر حصته عن هذه السنوات حسب قواعده الخاصة: ${say.yearRanges(years)}.`,
  "war-years-reported-as-work": ({ contributed, war, required }, say) =>
    `حسب الصحافة، يعدّ القانون 99-07 (المواد من 41 إلى 43) سنوات الحرب عملا فعليا، وتدفع الدولة عنها لهذا الصندوق. ولم يُطّلع على كيفية تطبيقه هنا، فلا تُعد مدفوعة الاشتراك. المدة المدفوع اشتراكها: ${say.years(contributed)}؛ مدة الحرب: ${say.years(war)}؛ المدة المطلوبة: ${say.years(required)}.`,
  "benefits-of-one-fund-chosen": ({ years }, say) =>
    `السنوات لدى الصندوقين معا: ${say.yearRanges(years)}. تُحسب فترات الصندوقين لفتح الحق؛ ويختار المؤمن له أداءات أحد الصندوقين.`,
  "claim-starts-earlier": ({ claimReceivedOn, startOn }, say) =>
    `إذا استُلم الطلب بتاريخ ${say.day(claimReceivedOn)} فبداية المعاش: ${say.day(startOn)}، أول يوم من الشهر الموالي (المرسوم التنفيذي 15-289، المادة 12). وأشهر هذه الفترة منقولة عن الصحافة ولا تتوافق مع هذه المادة.`,
  "exceptional-rise-beyond-minimum": ({ received, raised, paid }, say) =>
    `المبلغ الصافي المقبوض ${say.amount(received)} مع الزيادة الاستثنائية: ${say.amount(raised)} في الشهر؛ وما تدفعه تعليمة جانفي 2012 لمن كان يقبض أقل من ذلك: ${say.amount(paid)}.`,
  "third-person-increase-raised": ({ on, rate }, say) =>
    `بتاريخ ${say.day(on)}، تُثمن الزيادة عن مساعدة الغير على حدة بنسبة ${say.rate(rate)}؛ وهي غير مشمولة في هذا المبلغ.`,
  "part-of-a-full-orphan": ({ rate }, say) =>
    `الحصة ${say.rate(rate)} مذكورة ليتيم الأبوين وحده. لا يعطي أي مصدر تم الاطلاع عليه حصة الولد الذي يكون والده الآخر على قيد الحياة: تُطبق الحصة نفسها.`,
  "start-is-no-first-day": ({ startOn, next }, say) =>
    `يبدأ المعاش في أول يوم من الشهر، واليوم المختار ليس كذلك: ${say.day(startOn)}؛ أول يوم من الشهر الموالي: ${say.day(next)}.`,
  "given-rate-not-used": ({ on, rate, why }, say) =>
    `النسبة المقدمة ${say.rate(rate)} لتاريخ ${say.day(on)} لم تُعتمد: ${say.word(why)}.`,
  "public-aid-2009": ({ on, contributory, threshold, rate }, say) =>
    `المبلغ الناتج عن الاشتراكات بتاريخ ${say.day(on)} هو ${say.amount(contributory)} في الشهر. الإعانة العمومية لذلك اليوم، ${say.rate(rate)} للمعاشات التي تقل عن ${say.amount(threshold)}، غير محسوبة هنا.`,
  "total-below-minimum": ({ on, total, minimum }, say) =>
    `المجموع ${say.amount(total)} في الشهر أقل من الحد الأدنى للمعاش بتاريخ ${say.day(on)}، ${say.amount(minimum)}؛ ولا يُطبق هنا أي حد أدنى.`,
};

const retirementWords: ChapterWords<keyof typeof retirementUnits> = {
  series: {
    "incapacity-minimum": "الحد الأدنى للمعاش في حالة العجز عن العمل",
    "age-reduction-per-child": "تخفيض السن عن كل طفل تمت تربيته (بالسنوات)",
    "children-counted-at-most": "العدد الأقصى للأطفال المحسوبين",
    "years-raising-a-child": "عدد سنوات تربية الطفل المشترطة",
    "age-reduction-moudjahid": "تخفيض السن للمجاهد (بالسنوات)",
    "age-reduction-per-invalidity-band": "تخفيض السن عن كل شريحة من عجز الحرب (بالسنوات)",
    "invalidity-band": "شريحة عجز الحرب",
    "invalidity-without-age-condition": "عجز الحرب الذي لا تُشترط ابتداء منه أي سن",
    "age-reductions-at-most": "الحد الأقصى لمجموع تخفيضات السن (بالسنوات)",
    "allowance-age": "شرط السن لمنحة التقاعد (بالسنوات)",
    "pension-years": "المدة المشترطة لمعاش التقاعد",
    "pension-effective-years": "مدة الاشتراك المشترطة لمعاش التقاعد",
    "short-duration-years": "المدة المخفضة حسب ركن صحفي لسنة 2006",
    "short-duration-effective-years": "مدة الاشتراك المشترطة ضمن المدة المخفضة",
    "allowance-years": "المدة المشترطة لمنحة التقاعد",
    "war-year-counts": "عدد السنوات التي تُحسب عن سنة حرب واحدة",
    "pension-rate-per-year": "النسبة عن كل سنة معتمدة",
    "pension-rate-per-war-year": "النسبة عن كل سنة حرب",
    "pension-rate-cap": "النسبة القصوى للمعاش",
    "pension-rate-cap-moudjahid": "النسبة القصوى لمعاش المجاهد",
    "best-years": "عدد أفضل السنوات في المتوسط",
    "allowance-base": "وعاء منحة التقاعد",
    "pension-base-ceiling": "سقف وعاء المعاش",
    "pension-ceiling": "سقف المعاش",
    "minimum-pension-moudjahid": "الحد الأدنى لمعاش المجاهد",
    "minimum-allowance": "الحد الأدنى لمنحة التقاعد",
    "spouse-increase": "الزيادة عن زوج تحت الكفالة",
    "pension-start": "بداية المعاش",
    "survivors-age-condition": "شرط السن لمن توفي قبل التقاعد",
    "allowance-reversion": "انتقال منحة التقاعد إلى ذوي الحقوق",
    "invalidity-reversion": "كيفية نقل معاش العجز",
    "surviving-spouse-condition": "شرط حق الزوج الباقي على قيد الحياة",
    "surviving-spouse-remarriage": "إعادة زواج الزوج الباقي على قيد الحياة",
    "survivors-after-departure": "حصة من لم يعد له حق",
    "survivors-spouse-alone-rate": "حصة الزوج وحده",
    "survivors-spouse-beside-others-rate": "حصة الزوج مع ذوي حقوق آخرين",
    "survivors-several-spouses": "حصة عدة أزواج",
    "survivors-one-other-rate": "حصة صاحب الحق الآخر الوحيد مع الزوج",
    "survivors-several-others-rate": "حصة ذوي الحقوق الآخرين مع الزوج",
    "survivors-orphan-rate": "حصة الولد في غياب الزوج",
    "survivors-half-orphan": "حصة ولد قد يكون والده الآخر على قيد الحياة",
    "survivors-parent-rate": "حصة أحد الأصول في غياب الزوج",
    "survivors-rate-cap": "الحد الأقصى لمجموع حصص ذوي الحقوق",
    "survivors-cut": "تخفيض الحصص التي يتجاوز مجموعها الحد الأقصى",
    "minimum-survivors-pension": "الحد الأدنى للمعاش المنقول الرئيسي",
    "survivors-proofs-spouse": "الوثيقة السنوية للزوج الباقي على قيد الحياة",
    "survivors-proofs-student": "الوثيقة السنوية للولد الذي يزاول دراسته",
    "survivors-proofs-apprentice": "الوثيقة السنوية للولد الممتهن",
    "survivors-proofs-incapacity": "الوثيقة السنوية للولد العاجز عن العمل",
    "national-service-years": "ما تُحسب له الخدمة الوطنية",
    "other-fund-years": "ما تُحسب له السنوات لدى صندوق آخر",
    "buy-back-years-at-most": "أقصى مدة يمكن شراؤها",
    "ministry-invalidity-years": "ما يُحسب فيه العجز الذي تتكفل به الوزارة",
    "chahid-child-years": "المدة الممنوحة لابن الشهيد",
    "national-service-rate": "نسبة الخدمة الوطنية",
    "war-years-as-work": "ما تُحسب له سنوات الحرب إضافة إلى المدة",
    "chahid-child-rate": "نسبة سنوات ابن الشهيد",
    "claim-from-months-before": "العدد الأقصى للأشهر بين طلب المعاش وبدايته",
    "claim-until-months-before": "العدد الأدنى للأشهر بين طلب المعاش وبدايته",
    "pension-raise-day": "يوم التثمين السنوي للمعاشات",
    "pension-raise": "نسب آخر تثمين للمعاشات",
    "older-pension-raise": "نسب تثمين المعاشات المصفاة قبل سنة 1992",
    "pension-generation": "جيل المعاش",
    "pension-raise-scope": "المعاشات المعنية بآخر تثمين",
    "exceptional-rise-2012": "نسب الزيادة الاستثنائية لسنة 2012",
    "exceptional-rise-2012-minimum": "المبلغ المدفوع سنة 2012 لمن كان يقبض أقل منه",
    "third-person-raise": "تثمين الزيادة عن مساعدة الغير",
    "public-aid-2009-threshold": "عتبة الإعانة العمومية لسنة 2009",
    "public-aid-2009-rate": "نسبة الإعانة العمومية لسنة 2009",
  },
  choices: {
    "as-a-pension": "كما في معاش التقاعد",
    "as-a-retirement-pension": "مثل معاش التقاعد",
    "as-a-full-orphan": "مثل يتيم الأبوين",
    "legal-marriage": "زواج شرعي",
    "ends-the-right": "سقوط الحق",
    "table-of-those-left": "يُطبق جدول النسب على الباقين",
    "equal-parts": "حصص متساوية",
    "in-proportion": "بالتناسب",
    "no-survivor-entitled": "لا حق لأي فرد من العائلة",
    "deceased-without-right": "لم يكن للمتوفى حق في معاش ولا في منحة",
    marriage: "زواج",
    remarried: "إعادة الزواج",
    "not-dependent": "ليس تحت الكفالة",
    "resources-above-the-limit": "موارد تفوق الحد المسموح",
    "own-income": "دخل خاص",
    "non-remarriage-certificate": "شهادة عدم إعادة الزواج",
    "school-certificate": "شهادة مدرسية",
    "apprenticeship-certificate": "شهادة التمهين",
    "no-activity-certificate": "شهادة عدم ممارسة أي نشاط",
    "for-a-pension-at-the-legal-age": "لمعاش التقاعد في السن القانونية",
    "for-the-right-alone": "لفتح الحق وحده",
    "in-the-duration": "في المدة",
    "as-of-a-pension": "وعاء المعاش",
    "as-effective-work": "كعمل فعلي",
    "as-a-validated-year": "نسبة السنة المعتمدة",
    nothing: "لا يوجد",
    "not-needed": "لا حاجة إليه",
    "used-up": "مستنفد",
    "older-pension": "معاش مصفى قبل سنة 1992",
    "later-pension": "معاش مصفى في سنة 1992 أو بعدها",
    "liquidated-by-end-of-year-before-last": "المعاشات المصفاة إلى غاية 31 ديسمبر من السنة ما قبل الماضية",
    "liquidated-before-the-raise": "المعاشات المصفاة قبل التثمين",
    "liquidated-before-the-last-annual-raise-day": "المعاشات المصفاة قبل آخر يوم للتثمين السنوي",
    "rate-unknown": "لا يحدد أي مصدر تم الاطلاع عليه نسبته",
    "scope-unknown": "لا يبين أي مصدر تم الاطلاع عليه إن كان هذا المعاش معنيا به",
    "rate-known": "نسبة ذلك التثمين معروفة",
    "liquidated-too-late": "تمت تصفية المعاش في تاريخ لا يسمح بذلك التثمين",
    "no-raise-reached": "لا يوجد تثمين مطبق في ذلك اليوم",
  },
  facts: {
    "deceased.monthly": "المبلغ الشهري الذي كان يُدفع للمتوفى",
    "deceased.right": "حق المتوفى (معاش أو منحة أو معاش عجز)",
    "person.childOfChahid": "صفة ابن شهيد",
    received2012: "المبلغ الصافي المقبوض في 1 جانفي 2012 قبل الزيادة الاستثنائية",
  },
  topics: {
    "survivors-part-of-a-female-collateral": "حصة القريبة من الحواشي تحت الكفالة في غياب الزوج",
    "share-freed-by-remarriage": "مصير حصة الزوج الذي تزوج من جديد، إلى جانب ذوي حقوق آخرين",
    "survivors-pension-of-a-child-born-after-the-death": "المعاش المنقول للولد المولود بعد الوفاة",
    "yearly-proofs-of-this-survivor": "الوثيقة السنوية لصاحب الحق هذا",
    "national-service-after-a-death": "الخدمة الوطنية لمن توفي قبل السن القانونية",
    "national-service-in-an-allowance": "الخدمة الوطنية في منحة التقاعد",
    "bought-back-years-as-contributed": "اعتبار السنوات المشتراة مدفوعة الاشتراك",
    "bought-back-years-not-needed": "أثر السنوات المشتراة في مبلغ معاش مسار يكفي دونها",
    "rate-of-ministry-invalidity": "نسبة العجز الذي تتكفل به الوزارة",
    "minimum-of-a-mixed-career": "الحد الأدنى إذا دفع صندوق آخر حصة",
    "incapacity-years-of-a-mixed-career": "أدنى مدة محسوبة في حالة العجز عن العمل إذا دفع صندوق آخر حصة",
    "buy-back-where-no-age-is-asked": "شراء السنوات حيث لا تُشترط أي سن",
    "price-of-buy-back": "ثمن السنوات المشتراة",
  },
  parts: {
    proofs: "الوثيقة السنوية:",
    price: "ثمن السنوات المشتراة",
    exceptionalRise2012: "الزيادة الاستثنائية لسنة 2012",
  },
};

const retirementChapter: Chapter = {
  steps: retirementSteps,
  notices: retirementNotices,
  words: retirementWords,
  units: retirementUnits,
};

/** Arabic sentences of retirement, with who is dependent on the insured. */
export const retirement: Book<"ar"> = { language: "ar", chapters: [retirementChapter, familyChapter] };
