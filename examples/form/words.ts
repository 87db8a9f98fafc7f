import type { Language } from "casnos-rules";

/** The words of the page itself; those of its fields are labels of the library. */
export interface PageWords {
  readonly required: string;
  readonly requiredNote: string;
  readonly notKnown: string;
  readonly add: (what: string) => string;
  readonly remove: string;
  readonly item: string;
  readonly nothing: string;
  readonly answer: string;
  readonly result: string;
  readonly problems: string;
  readonly questions: string;
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: {
    required: "required",
    requiredNote: "Fields marked * are required.",
    notKnown: "Not known",
    add: (what) => `Add: ${what}`,
    remove: "Remove",
    item: "No.",
    nothing: "The list is known, and has nothing else in it",
    answer: "Answer",
    result: "Answer",
    problems: "Please check these fields",
    questions: "Still to be known",
  },
  fr: {
    required: "obligatoire",
    requiredNote: "Les champs marqués * sont obligatoires.",
    notKnown: "Non connu",
    add: (what) => `Ajouter : ${what}`,
    remove: "Retirer",
    item: "N°",
    nothing: "La liste est connue et ne contient rien d'autre",
    answer: "Répondre",
    result: "Réponse",
    problems: "Champs à vérifier",
    questions: "Données encore nécessaires",
  },
  ar: {
    required: "إجباري",
    requiredNote: "الخانات المعلمة بـ * إجبارية.",
    notKnown: "غير معروف",
    add: (what) => `إضافة: ${what}`,
    remove: "حذف",
    item: "رقم",
    nothing: "القائمة معروفة ولا تحتوي على شيء آخر",
    answer: "الجواب",
    result: "الجواب",
    problems: "خانات يجب التحقق منها",
    questions: "معطيات ما زالت مطلوبة",
  },
};
