// The words of the site in the language of the page.
import type { Language } from "casnos-rules";
import { useData } from "vitepress";
import { computed, type ComputedRef } from "vue";
import { SITE_WORDS, type SiteWords } from "../words.js";

/** The language of the page. */
export function useLanguage(): ComputedRef<Language> {
  const { lang } = useData();
  return computed(() => lang.value as Language);
}

/** The words of that language. */
export function useWords(): ComputedRef<SiteWords> {
  const language = useLanguage();
  return computed(() => SITE_WORDS[language.value]);
}
