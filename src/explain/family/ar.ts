import type * as steps from "../../family/steps.js";
import type { Chapter, ChapterWords } from "../book.js";
import type { StepSentences } from "../sentence.js";
import { yesOrNo as yes } from "../sentence.js";
import { familyUnits } from "./units.js";

const familySteps: StepSentences<typeof steps> = {
  "family.of-age": ({ inputs, value }, say) =>
    `ولد (${say.word(inputs.ground)})، تاريخ الميلاد: ${say.day(inputs.birthDate)}؛ تاريخ بلوغ حد السن (${say.years(inputs.age)}): ${say.day(value)}.`,
  "family.dependent-child": ({ inputs }, say) =>
    `بتاريخ ${say.day(inputs.on)}، الولد تحت الكفالة مهما كانت سنه (${say.word(inputs.ground)}).`,
  "family.dependent-by-age": ({ inputs }, say) =>
    `بتاريخ ${say.day(inputs.on)}، الولد تحت الكفالة (${say.word(inputs.ground)})، إلى غاية اليوم السابق لتاريخ ${say.day(inputs.until)}.`,
  "family.not-dependent-child": ({ inputs }, say) => `بتاريخ ${say.day(inputs.on)}، الولد ليس تحت الكفالة.`,
  "family.dependent-parent": ({ inputs, value }, say) =>
    `أحد الأصول، موارده الخاصة في الشهر: ${say.amount(inputs.resources)}؛ السقف (الحد الأدنى للمعاش): ${say.amount(inputs.atMost)}؛ تحت الكفالة: ${yes(value, say)}.`,
  "family.dependent-collateral": ({ inputs, value }, say) =>
    `قريبة من الحواشي، وجود دخل خاص: ${yes(inputs.ownIncome, say)}؛ تحت الكفالة: ${yes(value, say)}.`,
};

const familyWords: ChapterWords<keyof typeof familyUnits> = {
  choices: {
    minor: "عدم بلوغ حد السن",
    student: "الدراسة",
    apprentice: "التمهين",
    incapacity: "العجز النهائي عن العمل",
    "no-income": "انعدام الدخل",
    "small-resources": "محدودية الموارد",
    dependent: "تحت الكفالة",
    "minimum-pension": "الحد الأدنى للمعاش",
    spouse: "زوج",
    child: "ولد",
    parent: "أحد الأصول",
    "female-collateral": "قريبة من الحواشي",
  },
  series: {
    "child-age": "السن التي يبقى الولد دونها تحت الكفالة (بالسنوات)",
    "student-age": "السن التي يبقى الولد الذي يزاول دراسته دونها تحت الكفالة (بالسنوات)",
    "apprentice-age": "السن التي يبقى الولد الممتهن دونها تحت الكفالة (بالسنوات)",
    "greatest-apprentice-age": "أعلى سن للولد الممتهن حسب المصادر (سنوات)",
    "raised-apprentice-age": "السن المرفوعة للولد الممتهن (بالسنوات)",
    "women-without-income": "البنات والقريبات من الحواشي دون دخل",
    "incapacitated-children": "الأولاد العاجزون نهائيا عن العمل",
    "dependent-spouse-test": "شرط الأداءات العينية للزوج",
    "ascendant-test": "سقف موارد أحد الأصول تحت الكفالة",
  },
  facts: {
    family: "أفراد العائلة",
    "family.paidActivity": "وجود نشاط مأجور للزوج",
    "family.remarriedOn": "يوم إعادة الزواج",
    "family.birthDate": "تاريخ ميلاد الولد",
    "family.sex": "جنس الولد",
    "family.studying": "متابعة الدراسة",
    "family.apprentice": "تمهين بأجر دون نصف الأجر الوطني الأدنى المضمون",
    "family.incapacitated": "عجز الولد النهائي عن العمل",
    "family.ownIncome": "وجود دخل خاص",
    "family.resources": "الموارد الخاصة لأحد الأصول في الشهر",
  },
  topics: {},
  parts: {},
};

export const familyChapter: Chapter = {
  steps: familySteps,
  words: familyWords,
  units: familyUnits,
};
