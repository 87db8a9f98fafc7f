/** The languages of the explanations. */
export type Language = "fr" | "ar" | "en";

// Left-to-right isolate and its end: they keep a Latin number or title in one piece inside Arabic text.
const ISOLATE = "\u2066";
const END_OF_ISOLATE = "\u2069";

/** Latin text kept in one piece inside Arabic. */
export function isolate(text: string, language: Language): string {
  return language === "ar" ? `${ISOLATE}${text}${END_OF_ISOLATE}` : text;
}
