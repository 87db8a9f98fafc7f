// The page of one value of the law: what it is on a day, how it moved, every dated value with its source, and who reads it.
import type { Language } from "casnos-rules";
import type { AnySeries } from "casnos-rules/law";
import { entriesOf } from "./dated-values.js";
import { code, pageOf } from "./page.js";
import type { LawOfOperations } from "./law-of-operations.js";
import { SITE_WORDS } from "../site/words.js";
import { pageOfOperation } from "./operations.js";
import { overTime } from "./over-time.js";

/** The page of a series in a language, Markdown. */
export function seriesPage(series: AnySeries, language: Language, law: LawOfOperations): string {
  const page = pageOf(language);
  const { say } = page;
  const words = SITE_WORDS[language];
  const name = titled(say.words.series[series.id as never]);
  const readers = [...law].filter(([, of]) => of.series.includes(series.id as never)).map(([id]) => id);
  const drawn = overTime(series, page, words);
  return [
    "---",
    `title: ${JSON.stringify(name)}`,
    "editLink: false",
    "---",
    "",
    `# ${name}`,
    "",
    `${code(series.id, say)}${series.per === undefined ? "" : ` · ${words.perOf[series.per]}`}`,
    "",
    `## ${words.valueOnADay}`,
    "",
    `<ValueOnADay series="${series.id}" />`,
    "",
    ...(drawn === null ? [] : [`## ${words.overTime}`, "", drawn, ""]),
    `## ${words.everyValue}`,
    "",
    ...entriesOf(series, page),
    ...(readers.length === 0
      ? []
      : [
          `## ${words.readBy}`,
          "",
          ...readers.map((id) => `- [${say.words.operations[id] ?? id}](../rules/${pageOfOperation(id)}.md)`),
          "",
        ]),
    words.permanent,
    "",
  ].join("\n");
}

/** A name as a title: its first letter is a capital one. */
function titled(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
