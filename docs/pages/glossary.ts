// The glossary: the terms of the field, then every name that an input or an answer can hold, in the three languages. The
// page of a language has its headings and its first column in that language.
import { readings, type Language } from "casnos-rules";
import { seriesIds } from "../../src/catalogue/series.js";
import { isolate } from "../../src/calendar/format.js";
import { voiceOf, type FullVoice } from "../../src/explain/full-voice.js";
import { operations } from "../../src/operations.js";
import { table, written } from "./page.js";
import { PAGE_WORDS } from "./page-words.js";
import { TERMS } from "./terms.js";

/** The language of a page, then the two others. */
const COLUMNS: Readonly<Record<Language, readonly Language[]>> = {
  en: ["en", "fr", "ar"],
  fr: ["fr", "ar", "en"],
  ar: ["ar", "fr", "en"],
};

/** How each language names itself. */
const NAMES: Readonly<Record<Language, string>> = { en: "English", fr: "Français", ar: "العربية" };

type Names = Readonly<Record<string, string>>;

/** The page in a language, Markdown. */
export function glossaryPage(language: Language): string {
  const words = PAGE_WORDS[language];
  const section = (
    title: string,
    names: readonly string[],
    of: (words: FullVoice["words"]) => Names,
  ): readonly string[] => {
    const rows = names.map((name) => ({
      name,
      cells: COLUMNS[language].map((one) => of(voiceOf(one).words)[name] ?? ""),
    }));
    const inOrder = rows.sort(
      (a, b) => order(language, a.cells[0] ?? "", b.cells[0] ?? "") || (a.name < b.name ? -1 : 1),
    );
    return [
      `## ${title}`,
      "",
      ...nameTable(
        language,
        inOrder.map(({ name, cells }) => [...cells, `\`${name}\``]),
      ),
    ];
  };
  return written(language, [
    `# ${words.glossary}`,
    "",
    words.glossaryIntroduction,
    "",
    `## ${words.terms}`,
    "",
    words.termsIntroduction,
    "",
    ...nameTable(
      language,
      TERMS.map((term) => [
        ...COLUMNS[language].map((one) => (one === "ar" && term.seen ? `${term.ar} ✓` : term[one])),
        term.code === null ? words.nothing : `\`${term.code}\``,
      ]),
    ),
    ...section(words.operations, Object.keys(operations), (of) => of.operations),
    ...section(words.facts, Object.keys(voiceOf("en").words.facts), (of) => of.facts),
    ...section(words.choices, Object.keys(voiceOf("en").words.choices), (of) => of.choices),
    ...section(words.series, seriesIds, (of) => of.series),
    ...section(words.readings, Object.keys(readings), (of) => of.readings),
    ...section(words.statuses, Object.keys(voiceOf("en").words.statuses), (of) => of.statuses),
  ]);
}

/** A table of names in each language and in the code; what is not Arabic is kept in one piece on the Arabic page. */
function nameTable(language: Language, rows: readonly (readonly string[])[]): readonly string[] {
  const head = [...COLUMNS[language].map((one) => NAMES[one]), PAGE_WORDS[language].inTheCode];
  const isArabic = (column: number): boolean => COLUMNS[language][column] === "ar";
  return table(
    head,
    rows.map((cells) => cells.map((cell, column) => (isArabic(column) ? cell : isolate(cell, language)))),
  );
}

/** As a dictionary of the language has it. */
function order(language: Language, one: string, other: string): number {
  return one.localeCompare(other, language);
}
