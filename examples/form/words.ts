import type { Language } from "casnos-rules";

/** The words of the page itself; those of its fields are labels of the library. */
export interface PageWords {
  readonly required: string;
  readonly requiredNote: string;
  readonly add: (what: string) => string;
  readonly remove: string;
  readonly item: string;
  readonly nothing: string;
  readonly answer: string;
  readonly problems: string;
  readonly questions: string;
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: {
    required: "required",
    requiredNote: "Fields marked * are required.",
    add: (what) => `Add: ${what}`,
    remove: "Remove",
    item: "No.",
    nothing: "None: the list is empty",
    answer: "Answer",
    problems: "Please check these fields",
    questions: "Still to be known",
  },
  fr: {
    required: "obligatoire",
    requiredNote: "Les champs marqués * sont obligatoires.",
    add: (what) => `Ajouter : ${what}`,
    remove: "Retirer",
    item: "N°",
    nothing: "Aucun élément : la liste est vide",
    answer: "Répondre",
    problems: "Champs à vérifier",
    questions: "Données encore nécessaires",
  },
  ar: {
    required: "إجباري",
    requiredNote: "الخانات المعلمة بـ * إجبارية.",
    add: (what) => `إضافة: ${what}`,
    remove: "حذف",
    item: "رقم",
    nothing: "لا شيء: القائمة فارغة",
    answer: "الجواب",
    problems: "خانات يجب التحقق منها",
    questions: "معطيات ما زالت مطلوبة",
  },
};
