// The page of one operation: a form that answers in the page, the law it reads, the readings it depends on, its name.
import type { Language, OperationId, ReadingId } from "casnos-rules";
import { labels } from "casnos-rules/explain";
import { code, pageOf } from "./page.js";
import type { LawOfOperations } from "./law-of-operations.js";
import { SITE_WORDS } from "../site/words.js";

/** The page of an operation in a language, Markdown. */
export function rulePage(operation: OperationId, language: Language, law: LawOfOperations): string {
  const {
    say,
    words: { colon },
  } = pageOf(language);
  const words = SITE_WORDS[language];
  const { title } = labels(operation, { language });
  const { series = [], readings = [] } = law.get(operation) ?? {};
  return [
    "---",
    `title: ${JSON.stringify(title)}`,
    "editLink: false",
    "---",
    "",
    `# ${title}`,
    "",
    `${words.inTheCode}${colon} ${code(operation, say)}`,
    "",
    `## ${words.tryIt}`,
    "",
    words.tryItText,
    "",
    `<OperationForm operation="${operation}" />`,
    "",
    ...(series.length === 0
      ? []
      : [`## ${words.lawItReads}`, "", ...series.map((id) => `- [${say.words.series[id]}](../law/${id}.md)`), ""]),
    ...(readings.length === 0
      ? []
      : [
          `## ${words.readingsOfRule}`,
          "",
          ...readings.map((id) => `- ${say.words.readings[id as ReadingId]} (${code(id, say)})`),
          "",
        ]),
    words.permanent,
    "",
  ].join("\n");
}
