import type * as notices from "../../contributions/notices.js";
import type * as steps from "../../contributions/steps.js";
import type { Book, Chapter, ChapterWords } from "../book.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";
import { contributionUnits } from "./units.js";

const contributionSteps: StepSentences<typeof steps> = {
  "contributions.no-activity": ({ inputs }) =>
    `لا يوجد نشاط للحساب الخاص في سنة ${String(inputs.year)}: لا يُستحق أي اشتراك.`,
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
    `بدأ النشاط للحساب الخاص في ${say.day(inputs.began)}، وهو تاريخ قريب لا يسمح باعتماد وعاء سابق: يُحسب اشتراك سنة ${String(inputs.year)} على الحد الأدنى لوعاء الاشتراك، ${say.amount(value)}.`,
  "contributions.provisional": ({ inputs, value }, say) =>
    `لم يُصرح بأي وعاء لسنة ${String(inputs.year)}: يُعتمد مؤقتا وعاء الاشتراك المعتمد لسنة ${String(inputs.previousYear)}، وهو ${say.amount(value)}.`,
  "contributions.retained": ({ inputs, value }, say) =>
    `وعاء اشتراك سنة ${String(inputs.year)} قبل تطبيق الحدود: ${say.amount(inputs.base)}؛ الحد الأدنى: ${say.amount(inputs.floor)}؛ السقف: ${say.amount(inputs.ceiling)}؛ الوعاء المعتمد: ${say.amount(value)}.`,
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
    `كل بدء للنشاط في ${say.day(value)} أو بعده هو بدء متأخر: يُدفع اشتراكه الأول في أجل قصير.`,
  "contributions.due-after-start": ({ inputs, value }, say) =>
    `بدأ النشاط في ${say.day(inputs.began)}؛ أجل دفع اشتراكه الأول بعد البدء: ${say.days(inputs.days)}، ويُمدد إلى ${say.day(inputs.due)} إن كان هذا التاريخ لاحقا؛ آخر أجل: ${say.day(value)}.`,
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
      ? `لا يحدد أي نص تم الاطلاع عليه نسبة زيادة التأخير (النسبة المطبقة هنا: ${say.rate(inputs.rate)}). يكون أول يوم من التأخير ${say.day(inputs.day)}؛ ولا يُحسب عنه أي مبلغ غير مدفوع: ${say.exact(value)}.`
      : `لا يحدد أي نص تم الاطلاع عليه نسبة زيادة التأخير. في أول يوم من التأخير، ${say.day(inputs.day)}، المبلغ غير المدفوع هو ${say.amount(inputs.unpaid)}: ${say.rate(inputs.rate)} منه تساوي ${say.exact(value)}.`,
  "contributions.months-late": ({ inputs, value }, say) =>
    inputs.months === 1
      ? `شهر كامل آخر، انتهى في ${say.day(inputs.to)}، بنسبة ${say.rate(inputs.rate)} من المبلغ غير المدفوع ${say.amount(inputs.unpaid)}: ${say.exact(value)}.`
      : `عدد الأشهر الكاملة الموالية، وقد انتهى أولها في ${say.day(inputs.from)} وآخرها في ${say.day(inputs.to)}: ${say.number(inputs.months)}، عن كل منها نسبة ${say.rate(inputs.rate)} من المبلغ غير المدفوع ${say.amount(inputs.unpaid)}؛ المجموع: ${say.exact(value)}.`,
  "contributions.surcharge": ({ inputs, value }, say) =>
    `لا يحدد أي نص تم الاطلاع عليه نسبة زيادة التأخير؛ مبلغ الزيادة على ما كان آخر أجل لدفعه ${say.day(inputs.dueOn)}: ${say.amount(value)} بتاريخ ${say.day(inputs.on)}.`,
  "contributions.unpaid": ({ inputs, value }, say) =>
    `من أصل ${say.amount(inputs.due)}، المبلغ المدفوع إلى غاية ${say.day(inputs.on)} هو ${say.amount(inputs.paid)}: المبلغ غير المدفوع هو ${say.amount(value)}.`,
  "contributions.remitted": ({ inputs, value }, say) =>
    inputs.bound === "exact"
      ? `مبلغ التخفيض بناء على ملف مبرر: ${say.rate(inputs.rate)} من ${say.amount(inputs.surcharge)}، أي ${say.amount(value)}.`
      : `الحد الأقصى للتخفيض الذي يمكن للجنة منحه: ${say.rate(inputs.rate)} من ${say.amount(inputs.surcharge)}، أي ${say.amount(value)}.`,
  "contributions.nothing-due": ({ inputs, value }, say) =>
    `سبب الطلب: ${say.word(inputs.ground)}؛ ${say.word(inputs.rule)}. المبلغ الأصلي: ${say.amount(inputs.surcharge)}؛ الإعفاء كلي: ${say.amount(value)}.`,
  "contributions.no-such-ground": ({ inputs }, say) =>
    `سبب الطلب: ${say.word(inputs.ground)}؛ القانون الساري في ${say.day(inputs.on)} لا يتضمن هذا السبب للتخفيض.`,
  "contributions.remaining": ({ inputs, value }, say) =>
    inputs.bound === "exact"
      ? `من أصل ${say.amount(inputs.surcharge)}، مبلغ التخفيض: ${say.amount(inputs.remitted)}؛ الباقي المستحق: ${say.amount(value)}.`
      : `من أصل ${say.amount(inputs.surcharge)}، الحد الأقصى للتخفيض: ${say.amount(inputs.remitted)}؛ الحد الأدنى للباقي المستحق: ${say.amount(value)}.`,
  "contributions.forum": ({ inputs, value }, say) =>
    `تفصل اللجنة الوطنية ابتداء من ${say.amount(inputs.threshold)} من الزيادات والغرامات، واللجنة المحلية فيما دون ذلك؛ بالنسبة إلى ${say.amount(inputs.surcharge)}: ${say.word(value)}.`,
  "contributions.limitation-period": ({ inputs, value }, say) =>
    `أصبح المبلغ مستحقا في ${say.day(inputs.dueOn)}؛ مدة التحصيل: ${say.years(inputs.years)}، إلى غاية ${say.day(value)}.`,
  "contributions.new-period": ({ inputs, value }, say) =>
    `استُلم إعذار في ${say.day(inputs.received)}، قبل انتهاء المدة (آخر يوم: ${say.day(inputs.lastDay)})؛ ${say.word(inputs.effect)}: ${say.years(inputs.years)}، إلى غاية ${say.day(value)}.`,
  "contributions.limitation": ({ inputs, value }, say) =>
    value
      ? `مدة التقادم المحسوبة من ${say.day(inputs.countedFrom)} انتهت في ${say.day(inputs.lastDay)}: بتاريخ ${say.day(inputs.on)} لم يعد تحصيل الدين ممكنا.`
      : `مدة التقادم المحسوبة من ${say.day(inputs.countedFrom)} تنتهي في ${say.day(inputs.lastDay)}: بتاريخ ${say.day(inputs.on)} لم يكتمل التقادم بعد.`,
  "contributions.settled-base": ({ inputs, value }, say) =>
    `وعاء الاشتراك الذي حدده الصندوق لسنة ${String(inputs.year)} هو ${say.amount(value)}.`,
  "contributions.adjustment": ({ inputs, value }, say) =>
    `لسنة ${String(inputs.year)}، المبلغ المطلوب: ${say.amount(inputs.called)}؛ المبلغ المستحق على الوعاء المحدد: ${say.amount(inputs.owed)}؛ الفرق${inputs.direction === "none" ? "" : ` (${say.word(inputs.direction)})`}: ${say.amount(value)}.`,
  "contributions.nothing-to-settle": ({ inputs }, say) =>
    `لا تُطرح المسألة: ${say.words.topics[inputs.topic] ?? inputs.topic}.`,
  "contributions.settled-debt": ({ inputs, value }, say) =>
    `اشتراك سنة ${String(inputs.year)}، المستحق: ${say.amount(inputs.due)}؛ المدفوع: ${say.amount(inputs.paid)}؛ غير المدفوع: ${say.amount(value)}؛ زيادة التأخير: ${say.amount(inputs.surcharge)}، المدفوع منها: ${say.amount(inputs.surchargePaid)}.`,
  "contributions.settlement": ({ inputs, value }, say) =>
    `المدفوع إلى غاية ${say.day(inputs.on)}: ${say.amount(inputs.paid)}؛ على الاشتراكات: ${say.amount(inputs.onContributions)}؛ على الزيادات: ${say.amount(inputs.onSurcharges)}؛ الباقي غير الموزع: ${say.amount(value)}.`,
  "contributions.amnesty-opens": ({ inputs, value }, say) =>
    `التدبير: ${say.word(inputs.amnesty)}؛ بدايته: ${say.day(value)}؛ ما يُعفى منه أو يُمنح: ${say.word(inputs.wipes)}.`,
  "contributions.amnesty-open-since": ({ inputs }, say) =>
    `التدبير: ${say.word(inputs.amnesty)}؛ ساري المفعول في ${say.day(inputs.on)}، ولا يذكر أي مصدر يومه الأول؛ ما يُعفى منه أو يُمنح: ${say.word(inputs.wipes)}.`,
  "contributions.amnesty-extended": ({ inputs, value }, say) =>
    `التدبير: ${say.word(inputs.amnesty)}؛ آخر أجل في البداية: ${say.day(inputs.ofLaw)}؛ بعد التمديد: ${say.day(value)}.`,
  "contributions.amnesty-closes": ({ inputs, value }, say) =>
    `التدبير: ${say.word(inputs.amnesty)}؛ آخر يوم: ${say.day(value)}.`,
  "contributions.first-part": ({ value }, say) => `أجل دفع الشطر الأول: قبل ${say.day(value)}.`,
  "contributions.amnesty-condition": ({ inputs, value }, say) =>
    `التدبير: ${say.word(inputs.amnesty)}؛ الشرط (${say.word(inputs.condition)}): ${say.word(value)}.`,
  "contributions.amnesty-unsure": ({ inputs }, say) =>
    `لا يبين أي مصدر إن كان هذا التدبير ساريا في ${say.day(inputs.on)}: ${say.word(inputs.amnesty)}.`,
  "contributions.amnesties": ({ inputs, value }, say) =>
    `عدد الإعفاءات ونداءات الصندوق السارية في ${say.day(inputs.on)}: ${say.number(value)}.`,
  "contributions.no-amnesty": ({ inputs }, say) => `لم يُعثر على أي إعفاء سار في ${say.day(inputs.on)}.`,
  "contributions.amnesty-loss": ({ inputs, value }, say) =>
    `التدبير: ${say.word(inputs.amnesty)}؛ ما يُفقده: ${say.word(value)}.`,
  "contributions.amnesty-farmer-years": ({ inputs }, say) =>
    `التدبير: ${say.word(inputs.amnesty)}؛ السنوات التي يمكن للفلاح دفعها في أي سن: ${say.word(inputs.years)}.`,
  "contributions.amnesty-age": ({ inputs, value }, say) =>
    `تاريخ الميلاد: ${say.day(inputs.birthDate)}؛ تاريخ بلوغ سن ${say.years(inputs.age)}: ${say.day(value)}.`,
  "contributions.amnesty-all-years": ({ inputs }, say) =>
    `التدبير: ${say.word(inputs.amnesty)}؛ تاريخ بلوغ حد السن: ${say.day(inputs.reached)}؛ في ${say.day(inputs.on)} يمكن دفع كل السنوات الماضية.`,
  "contributions.amnesty-age-passed": ({ inputs, value }, say) =>
    `تاريخ الميلاد: ${say.day(inputs.birthDate)}؛ تاريخ تجاوز سن ${say.years(inputs.age)}: ${say.day(value)}.`,
  "contributions.amnesty-years": ({ inputs, value }, say) =>
    `التدبير: ${say.word(inputs.amnesty)}؛ تاريخ تجاوز حد السن: ${say.day(inputs.passed)}؛ عدد السنوات الماضية التي يمكن دفعها في ${say.day(inputs.on)}: ${say.number(value)}.`,
  "contributions.amnesty-months": ({ inputs, value }, say) =>
    `التدبير: ${say.word(inputs.amnesty)}؛ أقصى مدة لرزنامة الدفع: ${say.months(value)}.`,
  "contributions.voluntary-none": ({ inputs }, say) =>
    `في ${say.day(inputs.on)} لا يوجد بعد انتساب إرادي للعاملين في القطاع غير الرسمي.`,
  "contributions.voluntary-closed": ({ inputs, value }, say) =>
    `لا يبين أي مصدر إن كان الانتساب الإرادي لا يزال مفتوحا في ${say.day(inputs.on)}: يُعد مغلقا بعد ${say.day(value)}.`,
  "contributions.voluntary-open": ({ inputs }, say) =>
    `في ${say.day(inputs.on)} الانتساب الإرادي للعاملين في القطاع غير الرسمي مفتوح لدى صندوق آخر: ${say.word(inputs.fund)}. ما يمنحه: ${say.word(inputs.gives)}، دون معاش؛ أقصى مدة: ${say.years(inputs.years)}.`,
  "contributions.voluntary-last-day": ({ value }, say) =>
    `لا يبين أي مصدر إلى متى يبقى الانتساب الإرادي مفتوحا: آخر يوم معتمد هنا هو ${say.day(value)}.`,
  "contributions.voluntary-monthly": ({ inputs, value }, say) =>
    `كلفة الانتساب الإرادي هي نسبة ${say.rate(inputs.rate)} من الأجر الوطني الأدنى المضمون ${say.amount(inputs.wage)}: ${say.amount(value)} في الشهر.`,
};

const contributionNotices: NoticeSentences<typeof notices> = {
  "several-activities": ({ year, activities }, say) =>
    `عدد الأنشطة الممارسة سنة ${String(year)}: ${say.number(activities)}. يُعتمد عنها جميعا اشتراك واحد على وعاء واحد؛ ولا يحدد أي مصدر تم الاطلاع عليه ما يُستحق عن عدة أنشطة.`,
  "provisional-base": ({ year, previousYear }) =>
    `وعاء اشتراك سنة ${String(year)} مؤقت، مأخوذ من سنة ${String(previousYear)}: يمكن للصندوق تسويته لاحقا.`,
  "early-notice": ({ received, dueOn }, say) =>
    `الإعذار المستلم في ${say.day(received)} غير لاحق لآخر أجل (${say.day(dueOn)}): لا يغير شيئا.`,
  "late-notice": ({ received, lastDay }, say) =>
    `الإعذار المستلم في ${say.day(received)} لاحق لآخر يوم، ${say.day(lastDay)}: لا يغير شيئا.`,
  "amnesty-of-good-faith": ({ on, amnesty, wipes }, say) =>
    `في ${say.day(on)} يفتح حسن النية، مع شروط أخرى، تدبيرا آخر: ${say.word(amnesty)}. ما يُعفى منه: ${say.word(wipes)}.`,
  "reported-measure": ({ amnesty, gives }, say) => `التدبير: ${say.word(amnesty)}؛ ما نُقل عنه: ${say.word(gives)}.`,
  "reported-schedule": ({ amnesty, months }, say) =>
    `التدبير: ${say.word(amnesty)}؛ مدة رزنامة الدفع كما نُقلت: ${say.months(months)}.`,
  "fund-practice": ({ amnesty, to, announced, until }, say) =>
    `التدبير: ${say.word(amnesty)}؛ آخر يوم أعلنه الصندوق (${say.word(to)}): ${say.day(announced)}؛ اليوم المعتمد هنا: ${say.day(until)}.`,
  "earlier-decision": ({ amnesty }, say) =>
    `التدبير: ${say.word(amnesty)}؛ يشمل الإعفاء أيضا ما أبقاه قرار سابق للجنة الطعن مستحقا.`,
  "compensating-contribution": ({ fund }, say) =>
    `عند الانتقال من هذا النظام (${say.word(fund)}) إلى نظام عادي يمكن دفع اشتراك تعويضي للتقاعد عن المدة المنقضية؛ لا يحدد أي مصدر مبلغه.`,
};

const contributionWords: ChapterWords<keyof typeof contributionUnits> = {
  series: {
    "newcomer-base": "وعاء اشتراك السنة الأولى",
    "contribution-proration": "اشتراك جزء من السنة",
    "contribution-rate": "نسبة الاشتراك",
    "contribution-social-insurance-rate": "حصة التأمينات الاجتماعية من النسبة",
    "contribution-base-rule": "أساس حساب الاشتراك",
    "flat-contribution": "الاشتراك الجزافي للمقاول الذاتي",
    "contribution-payable-from": "اليوم الذي يمكن ابتداء منه دفع الاشتراك",
    "contribution-due-day": "آخر أجل لدفع الاشتراك",
    "farmer-contribution-due-day": "آخر أجل لدفع اشتراك الفلاحين ومربي المواشي",
    "late-start-from": "اليوم من السنة الذي يُعد ابتداء منه بدء النشاط متأخرا",
    "days-to-pay-after-start": "عدد أيام أجل الدفع بعد بدء متأخر للنشاط",
    "base-declaration-day": "آخر يوم للتصريح بوعاء الاشتراك",
    weekend: "عطلة نهاية الأسبوع",
    "late-surcharge-initial-rate": "النسبة الأولية لزيادة التأخير",
    "late-surcharge-monthly-rate": "النسبة الشهرية لزيادة التأخير",
    "base-adjustment": "ما يمكن للصندوق فعله بوعاء اشتراك السنة",
    "remission-rate": "حصة زيادة التأخير التي تُخفض أو يمكن تخفيضها",
    "remission-bound": "طبيعة هذه الحصة، ثابتة أو قصوى",
    "force-majeure-remission": "أثر القوة القاهرة على زيادة التأخير",
    "good-faith-remission": "أثر حسن النية على زيادة التأخير",
    "limitation-years": "مدة تقادم تحصيل الاشتراكات (سنوات)",
    "limitation-notice": "أثر الإعذار على التقادم",
    "amnesty-2008": "إعفاء القانون ⁦08-08⁩",
    "amnesty-2008-loss": "فقدان إعفاء القانون ⁦08-08⁩",
    "campaign-2010": "حملة الصندوق في سنة 2010",
    "campaign-2010-wipes": "ما أعفت منه حملة سنة 2010",
    "campaign-2010-months": "مدة رزنامة الدفع في حملة سنة 2010 (أشهر)",
    "farmers-plan-2009": "مخطط متأخرات الفلاحين في 2009 و2010",
    "farmers-plan-2009-gives": "ما منحه مخطط متأخرات الفلاحين",
    "farmers-plan-2009-months": "مدة رزنامة الدفع في مخطط متأخرات الفلاحين (أشهر)",
    "late-filing-amnesty-2008": "الإعفاء من غرامة تأخير الإيداع",
    "amnesty-2015": "إعفاء قانون المالية التكميلي لسنة 2015",
    "amnesty-2015-extension": "تمديد إعفاء قانون المالية التكميلي لسنة 2015",
    "practice-2016": "الأجل الذي أعلنه الصندوق في سنة 2016",
    "farmer-practice-2016": "الأجل الذي أعلنه الصندوق للفلاحين في سنة 2016",
    "amnesty-2015-loss": "فقدان إعفاء قانون المالية التكميلي لسنة 2015",
    "schedule-months-2015": "مدة رزنامة الدفع وفق قانون المالية التكميلي لسنة 2015 (أشهر)",
    "amnesty-2015-age": "السن التي يمكن دونها دفع كل السنوات الماضية",
    "amnesty-2015-years-above-age": "عدد السنوات الماضية التي يمكن دفعها فوق هذه السن",
    "amnesty-2015-farmer-years": "السنوات الماضية التي يمكن للفلاحين دفعها",
    "other-debtors-2015": "إعفاء سنة 2015 لمن له رزنامة دفع سابقة أو عليه زيادات فقط",
    "call-2017": "نداء الصندوق في سنة 2017",
    "call-2017-gives": "ما أدى إليه نداء سنة 2017",
    "farmer-disaster": "إعفاء الفلاحين بعد الجفاف أو الحريق",
    "farmer-disaster-wipes": "ما يُعفى منه الفلاحون بعد الجفاف أو الحريق",
    "carriers-2018": "دفع الناقلين على شطرين في سنة 2018",
    "carriers-first-part": "آخر يوم للشطر الأول للناقلين",
    "amnesty-2021": "إعفاء الأمر ⁦21-12⁩",
    "schedule-months-2021": "مدة رزنامة الدفع وفق الأمر ⁦21-12⁩ (أشهر)",
    "call-2025": "نداء الصندوق في ديسمبر 2025",
    "amnesty-search": "البحث عن الإعفاءات",
    "voluntary-scheme": "الانتساب الإرادي للعاملين في القطاع غير الرسمي",
    "voluntary-scheme-fund": "صندوق الانتساب الإرادي",
    "voluntary-scheme-rate": "نسبة الانتساب الإرادي",
    "voluntary-scheme-gives": "ما يمنحه الانتساب الإرادي",
    "voluntary-scheme-years": "أقصى مدة للانتساب الإرادي (سنوات)",
  },
  choices: {
    "settled-by-the-fund": "يمكن للصندوق تحديده لاحقا",
    "at-most": "نسبة قصوى",
    exact: "نسبة محددة",
    "nothing-due": "لا يُستحق شيء",
    "no-such-ground": "سبب غير منصوص عليه",
    "justified-file": "ملف مبرر",
    "force-majeure": "القوة القاهرة",
    "good-faith": "حسن النية",
    "local-commission": "لجنة الطعن المحلية",
    "national-commission": "لجنة الطعن الوطنية",
    "new-period": "تبدأ مدة تقادم جديدة",
    "to-pay": "للدفع",
    "in-excess": "مطلوب زيادة عن المستحق",
    "loi-08-08": "إعفاء القانون ⁦08-08⁩، المادة 87",
    "late-filing-2008": "الإعفاء من غرامة تأخير الإيداع، القانون ⁦08-08⁩",
    "farmers-plan-2009": "مخطط متأخرات الفلاحين في 2009 و2010",
    "campaign-2010": "حملة الصندوق في سنة 2010",
    "lfc-2015": "إعفاء قانون المالية التكميلي لسنة 2015، المادة 57",
    "lfc-2015-other-debtors": "إعفاء سنة 2015 لمن له رزنامة دفع سابقة أو عليه زيادات فقط",
    "call-2017": "نداء سنة 2017",
    "farmers-drought-or-fire": "إعفاء الفلاحين بعد الجفاف أو الحريق",
    "carriers-2018": "دفع الناقلين على شطرين في سنة 2018",
    "ordonnance-21-12": "إعفاء الأمر ⁦21-12⁩",
    "call-2025": "نداء ديسمبر 2025",
    "surcharges-and-penalties": "زيادات وغرامات التأخير",
    penalties: "الغرامات",
    "credit-support": "دعم بالقرض",
    "late-filing-penalty": "غرامة تأخير الإيداع",
    "ordinary-remission": "التخفيض العادي من طرف اللجنة",
    "payment-in-two-parts": "الدفع على شطرين، دون ذكر أي إعفاء",
    "not-known": "غير معروف",
    open: "مفتوح",
    closed: "انتهى السريان",
    met: "مستوفى",
    "not-met": "غير مستوفى",
    "taking-requests": "استقبال الطلبات",
    "still-possible": "لم يتم بعد ولا يزال ممكنا",
    farmers: "الفلاحون",
    others: "الأنشطة الأخرى",
    "financial-difficulty": "صعوبة مالية",
    "payment-schedule": "رزنامة دفع",
    "current-contribution-paid": "دفع اشتراك السنة الجارية",
    "all-paid-or-schedule": "دفع الكل مرة واحدة، أو رزنامة دفع",
    "only-surcharges": "دين من الزيادات فقط",
    "earlier-schedule-or-only-surcharges": "رزنامة دفع سابقة، أو دين من الزيادات فقط",
    "not-affiliated-before": "عدم الانتساب من قبل",
    "affiliated-in-the-window": "إيداع الانتساب أثناء سريان التدبير",
    "first-part-in-time": "دفع الشطر الأول في الأجل",
    "default-on-the-schedule": "الإخلال برزنامة الدفع",
    "default-at-the-last-instalment": "إخلال يثبت عند آخر قسط",
    "since-1996": "كل السنوات منذ 1996، سنة تحويل الفلاحين إلى الصندوق",
    "none-found": "لم يُعثر على شيء",
    cnas: "صندوق الأجراء (كناس)",
    "sickness-and-maternity-care": "الأداءات العينية للمرض والأمومة",
  },
  facts: {
    ground: "سبب التخفيض",
    notices: "أيام استلام الإعذارات",
    debts: "الاشتراكات المستحقة",
    settledBase: "وعاء الاشتراك الذي حدده الصندوق",
    birthDate: "تاريخ ميلاد المدين",
    goodFaith: "حسن النية",
    financialDifficulty: "وجود صعوبة مالية",
    currentYearPaid: "دفع اشتراك السنة الجارية",
    scheduleSigned: "توقيع رزنامة دفع",
    paidAtOnce: "دفع كل المستحقات مرة واحدة",
    onlySurcharges: "اقتصار الدين على الزيادات",
    hasEarlierSchedule: "وجود رزنامة دفع سابقة",
    firstPartPaidOn: "يوم دفع الشطر الأول",
  },
  topics: {
    "adjustment-without-activity": "تسوية سنة دون نشاط",
    "adjustment-of-a-flat-contribution": "تسوية اشتراك جزافي",
    "due-day-of-an-adjustment": "آخر أجل لدفع باقي التسوية",
    "excess-of-an-adjustment": "مصير المبلغ المطلوب زيادة عن المستحق",
    "loss-of-an-amnesty": "ما يُفقد هذا الإعفاء",
    "years-of-an-amnesty": "السنوات الماضية التي يمكن دفعها في إطار هذا الإعفاء",
    "years-at-the-age-of-an-amnesty": "السنوات الماضية التي يمكن دفعها في سن الحد نفسها",
    "schedule-of-an-amnesty": "مدة رزنامة الدفع في إطار هذا الإعفاء",
    "amnesty-for-a-breeder": "سريان ما ورد بشأن الفلاحين على مربي المواشي",
    "end-of-the-voluntary-scheme": "نهاية الانتساب الإرادي",
  },
  parts: {
    forum: "اللجنة المختصة",
    dueDay: "آخر أجل لدفع الباقي",
    excess: "المطلوب زيادة عن المستحق",
    lostBy: "ما يُفقد الإعفاء",
    yearsThatMayBePaid: "السنوات الماضية التي يمكن دفعها",
    scheduleMonths: "مدة رزنامة الدفع",
    lastDay: "آخر يوم",
  },
};

const contributionChapter: Chapter = {
  steps: contributionSteps,
  notices: contributionNotices,
  words: contributionWords,
  units: contributionUnits,
};

/** Arabic sentences of contributions. */
export const contributions: Book<"ar"> = { language: "ar", chapters: [contributionChapter] };
