// The languages of the site, and where the pages of each stand.
import type { Language } from "casnos-rules";

export const LANGUAGES = ["en", "fr", "ar"] as const satisfies readonly Language[];

/** The folder of the pages of a language: English ones stand in the root. */
export function folderOf(language: Language): string {
  return language === "en" ? "" : `${language}/`;
}
