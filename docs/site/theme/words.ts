// The words of the components that answer in a page, which every page carries.
import type { Language } from "casnos-rules";
import { useData } from "vitepress";
import { computed, type ComputedRef } from "vue";

/** The words of the components in one language. */
export interface LiveWords {
  readonly loading: string;
  readonly needsScript: string;
  readonly edit: string;
  readonly run: string;
  readonly restore: string;
  readonly codeOfExample: string;
  readonly failed: string;
  readonly day: string;
}

const WORDS: Readonly<Record<Language, LiveWords>> = {
  en: {
    loading: "Loading the rules…",
    needsScript: "This part answers in the browser and needs JavaScript.",
    edit: "Change and run",
    run: "Run",
    restore: "As it was",
    codeOfExample: "Code of the example; the values after => are worked out anew",
    failed: "It ended with an error:",
    day: "Day",
  },
  fr: {
    loading: "Chargement des règles…",
    needsScript: "Cette partie répond dans le navigateur et demande JavaScript.",
    edit: "Modifier et exécuter",
    run: "Exécuter",
    restore: "Rétablir",
    codeOfExample: "Code de l'exemple ; les valeurs après => sont recalculées",
    failed: "L'exécution a échoué :",
    day: "Jour",
  },
  ar: {
    loading: "تحميل القواعد…",
    needsScript: "هذا الجزء يجيب في المتصفح ويحتاج إلى JavaScript.",
    edit: "غيّر ونفّذ",
    run: "نفّذ",
    restore: "كما كان",
    codeOfExample: "شيفرة المثال؛ تُحسب القيم التي بعد ⁦=>⁩ من جديد",
    failed: "انتهى التنفيذ بخطأ:",
    day: "اليوم",
  },
};

/** The language of the page. */
export function useLanguage(): ComputedRef<Language> {
  const { lang } = useData();
  return computed(() => lang.value as Language);
}

/** The words of that language. */
export function useWords(): ComputedRef<LiveWords> {
  const language = useLanguage();
  return computed(() => WORDS[language.value]);
}
