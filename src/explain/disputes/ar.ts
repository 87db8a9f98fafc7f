import type * as notices from "../../disputes/notices.js";
import type * as steps from "../../disputes/steps.js";
import type { Book, Chapter, ChapterWords } from "../book.js";
import type { NoticeSentences, StepSentences, Voice } from "../sentence.js";
import { disputesUnits } from "./units.js";

const at = ({ stage, forum }: { readonly stage: string; readonly forum: string }, say: Voice): string =>
  `${say.word(stage)} (${say.word(forum)})`;

const disputesSteps: StepSentences<typeof steps> = {
  "disputes.law": ({ inputs, value }, say) =>
    `تاريخ تبليغ القرار: ${say.day(inputs.notifiedOn)}؛ مسار الطعن حسب قانون ذلك اليوم: ${say.word(value)}.`,
  "disputes.forum": ({ inputs, value }, say) =>
    `المبلغ المتنازع فيه: ${say.amount(inputs.amount)}؛ تفصل اللجنة الوطنية مباشرة ابتداء من ${say.amount(inputs.from)}. الطعن الأول: ${say.word(value)}.`,
  "disputes.last-day": ({ inputs, value }, say) =>
    `المرحلة: ${at(inputs, say)}. الأجل: ${say.days(inputs.days)} ابتداء من ${say.day(inputs.countedFrom)} (${say.word(inputs.countedFor)})، دون احتساب ذلك اليوم؛ آخر يوم: ${say.day(value)}.`,
  "disputes.last-day-in-months": ({ inputs, value }, say) =>
    `المرحلة: ${at(inputs, say)}. الأجل: ${say.months(inputs.months)} ابتداء من ${say.day(inputs.countedFrom)} (${say.word(inputs.countedFor)})؛ آخر يوم: ${say.day(value)}.`,
  "disputes.lodged": ({ inputs, value }, say) =>
    inputs.supposed
      ? `المرحلة: ${at(inputs, say)}. لم يُذكر تاريخها؛ التاريخ المفترض: ${say.day(value)}.`
      : `المرحلة: ${at(inputs, say)}. تاريخها: ${say.day(value)}؛ آخر يوم: ${say.day(inputs.lastDay)}.`,
  "disputes.not-lodged": ({ inputs }, say) => `المرحلة: ${at(inputs, say)}. لم يُباشر هذا الإجراء: لا يُحتسب شيء بعده.`,
  "disputes.decide-by": ({ inputs, value }, say) =>
    `أجل القرار (${say.word(inputs.forum)}): ${say.days(inputs.days)} ابتداء من استلام الطعن في ${say.day(inputs.lodgedOn)}؛ آخر يوم: ${say.day(value)}.`,
  "disputes.decide-by-in-months": ({ inputs, value }, say) =>
    `أجل الفصل في الطعن: ${say.months(inputs.months)} ابتداء من تقديمه في ${say.day(inputs.lodgedOn)}؛ آخر يوم: ${say.day(value)}.`,
  "disputes.notify-by": ({ inputs, value }, say) =>
    `أجل تبليغ القرار (${say.word(inputs.forum)}): ${say.days(inputs.days)} ابتداء من صدور القرار في أجل أقصاه ${say.day(inputs.decideBy)}؛ آخر يوم: ${say.day(value)}.`,
  "disputes.propose-by": ({ inputs, value }, say) =>
    `أجل اقتراح الخبراء من طرف الصندوق: ${say.days(inputs.days)} ابتداء من الطلب في ${say.day(inputs.requestedOn)}؛ آخر يوم: ${say.day(value)}.`,
  "disputes.answered": ({ inputs, value }, say) =>
    inputs.supposed
      ? `الرد على هذه المرحلة: ${at(inputs, say)}. لم يُذكر تاريخه؛ التاريخ المفترض: ${say.day(value)}.`
      : `الرد على هذه المرحلة: ${at(inputs, say)}. تاريخه: ${say.day(value)}؛ آخر يوم: ${say.day(inputs.by)}.`,
  "disputes.silent": ({ inputs }, say) =>
    `الرد على هذه المرحلة: ${at(inputs, say)}. لم يصل أي رد إلى غاية ${say.day(inputs.by)}: التزمت الجهة المعنية السكوت.`,
  "disputes.settled": ({ inputs }, say) =>
    `لم يقترح الصندوق أي خبير إلى غاية ${say.day(inputs.proposeBy)}: رأي الطبيب المعالج ملزم له.`,
  "disputes.not-settled": ({ inputs }, say) =>
    `موضوع المنازعة: ${say.word(inputs.matter)}. لا يوجد رأي يحسم المنازعة في اليوم المطلوب.`,
  "disputes.decided-late": ({ inputs }, say) =>
    `بعد السكوت، انقضى أجل هذه المرحلة، ${at(inputs, say)}، في ${say.day(inputs.ranOutOn)}؛ تاريخ تبليغ القرار: ${say.day(inputs.decidedOn)}، ولا يوجد مصدر مقروء يبين هل يفتح القرار أجلا جديدا.`,
  "disputes.effect": ({ value }) =>
    value ? "الطعن يوقف تنفيذ القرار المتنازع فيه." : "الطعن لا يوقف تنفيذ القرار المتنازع فيه.",
  "disputes.road": ({ inputs, value }, say) => {
    const end = inputs.end === "last-stage" ? "" : ` نهاية المسار: ${say.word(inputs.end)}.`;
    return value === 1
      ? `تاريخ تبليغ القرار: ${say.day(inputs.notifiedOn)}. المرحلة الوحيدة: ${say.word(inputs.first)}، آخر يوم: ${say.day(inputs.firstDay)}.${end}`
      : `تاريخ تبليغ القرار: ${say.day(inputs.notifiedOn)}. عدد المراحل: ${say.number(value)}. الأولى: ${say.word(inputs.first)}، آخر يوم: ${say.day(inputs.firstDay)}؛ الأخيرة: ${say.word(inputs.last)}، آخر يوم: ${say.day(inputs.lastDay)}.${end}`;
  },
  "disputes.without-ways": ({ inputs }, say) =>
    `انقضى أجل هذه المرحلة (${say.word(inputs.stage)}) في ${say.day(inputs.lastDay)}، غير أن القرار لم يذكر طرق الطعن وآجاله: لا يمكن الاحتجاج بالتأخر.`,
  "disputes.next": ({ inputs, value }, say) => {
    const stage = `بتاريخ ${say.day(inputs.on)}، المرحلة: ${at(inputs, say)}.`;
    if (inputs.day === null) return `${stage} ينتهي هنا مسار الطعن الوارد في النصوص: لم يبق فيه أي إجراء.`;
    const day = say.day(inputs.day);
    if (value === "open") return `${stage} أجلها لا يزال ساريا؛ آخر يوم: ${day}.`;
    if (value === "waiting") return `${stage} تمت مباشرتها، والرد منتظر؛ آخر يوم للرد: ${day}.`;
    return value === "open-late"
      ? `${stage} انقضى أجلها في ${day}، ولا يمكن الاحتجاج بهذا التأخر: تبقى مفتوحة.`
      : `${stage} انقضى أجلها في ${day}: لم تعد مباشرتها ممكنة.`;
  },
  "disputes.measure-days": ({ inputs, value }, say) =>
    `الإجراء: ${say.word(inputs.measure)}، بتاريخ ${say.day(inputs.on)}. الأجل الممنوح ${say.word(inputs.what)}: ${say.days(inputs.days)}، دون احتساب اليوم الأول؛ آخر يوم: ${say.day(value)}.`,
  "disputes.need": ({ inputs, value }, say) =>
    `الإجراء: ${say.word(inputs.measure)}. ما يطلبه القانون: ${say.papers(value)}.`,
  "disputes.need-in-days": ({ inputs, value }, say) =>
    `الإجراء: ${say.word(inputs.measure)}. ما يطلبه القانون: ${say.word(inputs.need)}، الأجل: ${say.days(value)}.`,
  "disputes.notice-first": ({ inputs, value }, say) =>
    `الإجراء: ${say.word(inputs.measure)}. قبله: ${say.word(inputs.need)}، الأجل المتروك للمدين: ${say.days(value)}.`,
  "disputes.all-needs": ({ inputs, value }, say) =>
    `الإجراء: ${say.word(inputs.measure)}. كل ما يطلبه القانون فيه حسب النصوص المقروءة: ${say.papers(value)}.`,
  "disputes.object": ({ inputs, value }, say) =>
    `الإجراء: ${say.word(inputs.measure)}. يقتصر على: ${say.word(inputs.what)}، الأجل بعد تاريخ الاستحقاق: ${say.years(value)}.`,
  "disputes.force": ({ inputs, value }, say) => `الإجراء: ${say.word(inputs.measure)}. القوة: ${say.word(value)}.`,
  "disputes.costs": ({ value }, say) => `مصاريف التحصيل الجبري على عاتق: ${say.word(value)}.`,
  "disputes.lapses-after": ({ inputs, value }, say) =>
    `الحق: ${say.word(inputs.claim)}، تاريخ الاستحقاق: ${say.day(inputs.dueOn)}. مدة التقادم: ${say.years(inputs.years)}؛ آخر يوم: ${say.day(value)}.`,
  "disputes.lapsed": ({ inputs, value }, say) =>
    value
      ? `الحق: ${say.word(inputs.claim)}. بتاريخ ${say.day(inputs.on)}، اكتمل التقادم؛ كان آخر يوم: ${say.day(inputs.lastDay)}.`
      : `الحق: ${say.word(inputs.claim)}. بتاريخ ${say.day(inputs.on)}، لم يكتمل التقادم؛ آخر يوم: ${say.day(inputs.lastDay)}.`,
};

const disputesNotices: NoticeSentences<typeof notices> = {
  "appeal-without-ways": ({ notifiedOn }, say) =>
    `أحد قرارات هذه المنازعة، التي بدأت في ${say.day(notifiedOn)}، لم يذكر طرق الطعن وآجاله: لا يمكن رفض الطعن المتأخر فيه بسبب التأخر.`,
  "no-further-appeal": ({ day, forum }, say) =>
    `ذُكر طعن ثان بتاريخ ${say.day(day)}؛ لكن هذا المسار (${say.word(forum)}) لا يتضمن طعنا ثانيا، ولا يُحتسب ذلك اليوم.`,
  "other-means": ({ loans, security }, say) =>
    `وسائل أخرى للتحصيل: ${say.word(loans)}. الضمانات: ${say.word(security)}.`,
};

const disputesWords: ChapterWords<keyof typeof disputesUnits> = {
  choices: {
    "one-appeal": "طعن مسبق واحد ثم المحكمة",
    commissions: "طعن مسبق أمام اللجان ثم المحكمة",
    suspends: "يوقف تنفيذ القرار المتنازع فيه",
    "does-not-suspend": "لا يوقف تنفيذ القرار المتنازع فيه",
    admissible: "مقبول",
    "treating-doctor-binds": "رأي الطبيب المعالج ملزم للصندوق",
    "opinion-of-the-treating-doctor": "رأي الطبيب المعالج",
    surcharges: "زيادات وغرامات التأخير",
    decision: "قرار الصندوق",
    medical: "قرار طبي",
    invalidity: "معاش العجز",
    "prior-appeal": "الطعن المسبق",
    "further-appeal": "الطعن الثاني",
    "court-action": "الدعوى القضائية",
    "expertise-request": "طلب الخبرة الطبية",
    "experts-answer": "الرد على اقتراح الخبراء",
    "local-commission": "لجنة الطعن المحلية",
    "national-commission": "لجنة الطعن الوطنية",
    "invalidity-commission": "لجنة العجز الولائية",
    court: "المحكمة",
    fund: "الصندوق",
    "forum-not-known": "جهة لم تذكرها المصادر",
    notification: "التبليغ",
    silence: "طعن بقي دون رد",
    proposal: "اقتراح الخبراء",
    open: "مفتوح",
    "open-late": "مرحلة متأخرة لا تزال مفتوحة",
    lapsed: "انقضى الأجل",
    waiting: "الرد منتظر",
    ended: "نهاية مسار الطعن",
    "formal-notice": "إعذار",
    "tax-roll": "الجدول",
    constraint: "الملاحقة",
    "account-attachment": "المعارضة على الحسابات",
    warning: "إنذار",
    regularise: "للتسوية",
    challenge: "للاعتراض",
    "regularise-or-appeal": "للتسوية أو الطعن",
    heed: "للاستجابة",
    validate: "لإجراء التثبيت، عند عدم وجود سند تنفيذي",
    "name-of-the-debtor": "اسم المدين",
    "sums-by-nature-and-period": "المبالغ المستحقة حسب طبيعتها وفترتها",
    "texts-and-sanctions": "النصوص والعقوبات",
    "visa-of-the-wali": "تأشيرة الوالي",
    "visa-of-the-court-president": "تأشيرة رئيس المحكمة",
    "signature-of-the-agency-director": "توقيع مدير الوكالة",
    "enforceable-title": "سند تنفيذي",
    "validation-procedure": "إجراء التثبيت",
    "sums-past-due": "المبالغ التي حل أجلها",
    enforceable: "نافذ",
    "provisionally-enforceable": "نافذ نفاذا معجلا",
    debtor: "المدين",
    benefit: "أداء",
    "pension-arrears": "متأخرات المعاش",
    "last-stage": "آخر مرحلة في النصوص المقروءة",
    "not-taken": "المرحلة الأخيرة لم تتم",
    "taken-too-late": "المرحلة الأخيرة تمت بعد الأجل",
    "lateness-not-known": "لا يُعرف هل تأخرت المرحلة الأخيرة، أو هل يمكن الاحتجاج بالتأخر",
    "bound-by-the-treating-doctor": "رأي الطبيب المعالج ملزم للصندوق",
    "day-not-stated": "ما يلي متوقف على يوم لم يُذكر",
    "what-follows-not-known": "لا يوجد مصدر مقروء يبين ما يلي",
    "retention-on-loans": "الاقتطاع من القروض؛ على البنوك أن تطلب شهادة استيفاء الاشتراكات",
    "privilege-and-mortgage": "الامتياز، بعد الأجور والخزينة، والرهن القانوني",
  },
  series: {
    "prior-appeal": "الطعن قبل أي دعوى قضائية",
    "appeal-effect": "أثر الطعن على القرار المتنازع فيه",
    "appeal-without-ways": "الطعن المتأخر في قرار لم يذكر طرق الطعن وآجاله",
    "appeal-days-local": "أجل الطعن أمام اللجنة المحلية (أيام)",
    "decision-days-local": "أجل قرار اللجنة المحلية (أيام)",
    "notification-days-local": "أجل تبليغ قرار اللجنة المحلية (أيام)",
    "appeal-days-national": "أجل الطعن أمام اللجنة الوطنية (أيام)",
    "appeal-days-national-after-silence": "أجل الطعن أمام اللجنة الوطنية عند سكوت اللجنة المحلية (أيام)",
    "appeal-days-national-at-once": "أجل إخطار اللجنة الوطنية مباشرة (أيام)",
    "decision-days-national": "أجل قرار اللجنة الوطنية (أيام)",
    "notification-days-national": "أجل تبليغ قرار اللجنة الوطنية (أيام)",
    "court-days": "أجل رفع الدعوى بعد اللجنة الوطنية (أيام)",
    "court-days-after-silence": "أجل رفع الدعوى عند سكوت اللجنة الوطنية (أيام)",
    "expertise-days": "أجل طلب الخبرة الطبية (أيام)",
    "experts-proposal-days": "أجل اقتراح الخبراء من طرف الصندوق (أيام)",
    "experts-answer-days": "أجل الرد على اقتراح الخبراء (أيام)",
    "without-experts": "أثر عدم اقتراح الخبراء في الأجل",
    "appeal-days-invalidity": "أجل الطعن أمام لجنة العجز (أيام)",
    "decision-days-invalidity": "أجل قرار لجنة العجز (أيام)",
    "notification-days-invalidity": "أجل تبليغ قرار لجنة العجز (أيام)",
    "court-days-invalidity": "أجل رفع الدعوى بعد لجنة العجز (أيام)",
    "prior-appeal-months": "أجل الطعن المسبق وفق قانون ⁦1983⁩ (أشهر)",
    "prior-decision-months": "أجل القرار في الطعن المسبق وفق قانون ⁦1983⁩ (أشهر)",
    "court-months": "أجل رفع الدعوى وفق قانون ⁦1983⁩ (أشهر)",
    "court-months-after-silence": "أجل رفع الدعوى عند عدم الرد وفق قانون ⁦1983⁩ (أشهر)",
    "formal-notice-days": "أجل التسوية بعد الإعذار (أيام)",
    "formal-notice-contents": "بيانات الإعذار",
    "tax-roll-days": "أجل الاعتراض على الجدول (أيام)",
    "tax-roll-visa-days": "أجل تأشيرة الوالي على الجدول (أيام)",
    "tax-roll-force": "قوة الجدول",
    "constraint-days": "الأجل الممنوح بعد الملاحقة (أيام)",
    "constraint-remedy": "الغرض من الأجل الممنوح بعد الملاحقة",
    "constraint-signature": "توقيع الملاحقة",
    "constraint-visa-days": "أجل تأشيرة رئيس المحكمة على الملاحقة (أيام)",
    "constraint-force": "قوة الملاحقة",
    "account-attachment-days": "أجل إجراء تثبيت المعارضة على الحسابات (أيام)",
    "account-attachment-needs": "أساس المعارضة على الحسابات",
    "recovery-costs": "من يتحمل مصاريف التحصيل الجبري",
    "recovery-on-loans": "وسائل التحصيل من القروض",
    "recovery-security": "ضمانات ديون الصندوق",
    "warning-days": "الأجل الممنوح بعد الإنذار (أيام)",
    "warning-years": "عدد السنوات التي يمكن خلالها أن يكون المبلغ محل إنذار",
    "arrears-limitation-years": "مدة تقادم متأخرات المعاش (سنوات)",
  },
  facts: {
    amount: "مبلغ الوصفة الطبية، أو الزيادات المتنازع فيها",
    wayStated: "ذكر طرق الطعن وآجاله في القرار",
    appealedOn: "يوم الطعن الأول أو طلب الخبرة الطبية",
    decisionNotifiedOn: "يوم تبليغ القرار في الطعن الأول",
    furtherAppealedOn: "يوم الطعن أمام اللجنة الوطنية",
    furtherDecisionNotifiedOn: "يوم تبليغ قرار اللجنة الوطنية",
    courtSeizedOn: "يوم رفع الدعوى أمام المحكمة",
    expertsProposedOn: "يوم اقتراح الخبراء من طرف الصندوق",
    expertsAnsweredOn: "يوم الرد على اقتراح الخبراء",
    on: "اليوم المطلوب",
  },
  topics: {
    "court-after-silence-on-invalidity": "أجل رفع الدعوى عند سكوت لجنة العجز",
    "appeal-before-the-silence": "الطعن أو الدعوى قبل انقضاء أجل الرد",
    "appeal-after-a-late-decision": "أجل الطعن أو الدعوى بعد قرار بُلغ بعد انقضاء الأجل المفتوح بالسكوت",
    "lateness-after-silence": "التأخر بعد السكوت، إذا لم يذكر القرار طرق الطعن وآجاله",
    "needs-of-a-warning": "ما يطلبه قانون ⁦1983⁩ في الإنذار",
  },
  parts: {
    next: "ما لا يزال ممكنا",
    settledBy: "الرأي الذي يحسم المنازعة",
    needs: "ما يطلبه القانون في الإجراء",
    object: "المبالغ التي يمكن أن يشملها",
    force: "قوة الإجراء",
    costs: "المصاريف",
  },
};

const disputesChapter: Chapter = {
  steps: disputesSteps,
  notices: disputesNotices,
  words: disputesWords,
  units: disputesUnits,
};

/** Arabic sentences of disputes. */
export const disputes: Book<"ar"> = { language: "ar", chapters: [disputesChapter] };
