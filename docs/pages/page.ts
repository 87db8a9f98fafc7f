// What every written page is made of: the words and the voice of its language, and pieces of Markdown.
import type { Language } from "casnos-rules";
import { isolate } from "../../src/calendar/format.js";
import { voiceOf, type FullVoice } from "../../src/explain/full-voice.js";
import type { Chapter } from "./chapters.js";
import { PAGE_WORDS, type PageWords } from "./page-words.js";

/** What a page is written with. */
export interface Page {
  readonly say: FullVoice;
  readonly words: PageWords;
}

/** What the pages of a language are written with. */
export function pageOf(language: Language): Page {
  return { say: voiceOf(language), words: PAGE_WORDS[language] };
}

/** The lines of a page in a language: Arabic runs from right to left wherever the page is shown. */
export function written(language: Language, lines: readonly string[]): string {
  return `${language === "ar" ? '<div dir="rtl">\n\n' : ""}${lines.join("\n")}\n${language === "ar" ? "\n</div>\n" : ""}`;
}

/** The anchor of a chapter: the same in each language. */
export function anchorOf({ en }: Chapter["title"]): string {
  return `branch-${en.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
}

/** A place to link to. */
export function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}

/** A name of the code, kept in one piece. */
export function code(name: string, say: FullVoice): string {
  return isolate(`\`${name}\``, say.language);
}

/** A Markdown table with an empty line after it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => " --- ").join("|")}|`, ...rows.map(line), ""];
}
