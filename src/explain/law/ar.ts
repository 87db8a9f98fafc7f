import type { originalWording } from "../../working/original-wording.js";
import type { Chapter, ChapterWords } from "../book.js";
import type { NoticeSentences } from "../sentence.js";
import { valueSentences } from "./value-sentences.js";
import { lawUnits } from "./units.js";

const lawSteps = valueSentences((day, series, value) => `في ${day}، ${series}: ${value}.`);

const lawNotices: NoticeSentences<{ readonly originalWording: typeof originalWording }> = {
  "original-wording": ({ text, signedOn }, say) =>
    signedOn === null
      ? `النص: ${say.word(text)}. قُرئ في صيغته الأصلية؛ لم يُطلع على تعديلاته.`
      : `النص: ${say.word(text)}، المؤرخ في ${say.day(signedOn)}. قُرئ في صيغته الأصلية؛ لم يُطلع على تعديلاته.`,
};

const lawWords: ChapterWords<keyof typeof lawUnits> = {
  series: {
    snmg: "الأجر الوطني الأدنى المضمون",
    "reference-wage": "الأجر المرجعي",
    "affiliation-duty": "وجوب الانتساب",
    "auto-entrepreneur-affiliation-duty": "وجوب انتساب المقاول الذاتي",
    "benefits-of-two-activities": "أداءات من هو أجير أيضا",
    "contribution-base-ceiling": "سقف وعاء الاشتراك",
    "contribution-base-floor": "الحد الأدنى لوعاء الاشتراك",
    "contribution-index-wage": "الأجر الذي تُربط به حدود الاشتراك",
    "national-commission-from": "مبلغ الزيادات والغرامات الذي تفصل ابتداء منه اللجنة الوطنية",
    "incapacity-age-condition": "شرط السن للشخص العاجز عن العمل",
    "incapacity-years": "أدنى مدة محسوبة في حالة العجز عن العمل",
    "minimum-pension": "الحد الأدنى للمعاش",
    "retirement-age-men": "سن تقاعد الرجال (بالسنوات)",
    "retirement-age-women": "سن تقاعد النساء (بالسنوات)",
    "benefit-limitation-years": "مدة تقادم الأداءات (سنوات)",
  },
  choices: {
    "text-loi-08-08": "القانون ⁦08-08⁩",
    "text-loi-83-15": "القانون ⁦83-15⁩",
  },
};

export const lawChapter: Chapter = {
  steps: lawSteps,
  notices: lawNotices,
  words: lawWords,
  units: lawUnits,
};
