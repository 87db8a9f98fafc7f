// What a tool says in words: the explanation in the language asked for, then how the answer stands and on what it rests.
import type { Answer, Assessment, Citation, Language } from "casnos-rules";
import { explain, report } from "casnos-rules/explain";
import { WORDS, type Status, type Words } from "./words.js";

/** An answer of an operation, or what is said of a person's file. */
export type Given = Answer<unknown> | Assessment;

/** The explanation of an answer, ending with its status and its sources. */
export function spoken(given: Given, language: Language): string {
  const words = WORDS[language];
  const sources = sourcesOf(given, words);
  return [
    "kind" in given ? explain(given, { language }) : report(given, { language }),
    "",
    words.status(words.statuses[statusOf(given)]),
    words.notOfficial,
    sources.length === 0 ? `${words.sources} ${words.noSource}` : words.sources,
    ...sources.map((source) => `- ${source}`),
  ].join("\n");
}

/** How an answer stands. A file stands nowhere as a whole: each of its figures does for itself. */
export function statusOf(given: Given): Status {
  if (!("kind" in given)) return "beside-each-figure";
  return given.kind === "determined" ? given.certainty.source : "undetermined";
}

/** The texts that an answer and its parts rest on, each with its articles; the page where a value was read without one. */
function sourcesOf(given: Given, words: Words): readonly string[] {
  const named = citationsIn(given).flatMap((citation) => {
    // A convention of the library has no source; the explanation names it.
    if (citation.kind === "convention") return [];
    const { text, article, seenAt, series } = citation;
    return [words.source(text?.title ?? seenAt ?? series, article)];
  });
  return [...new Set(named)];
}

function citationsIn(value: unknown): readonly Citation[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    name === "citations" && Array.isArray(inner) && typeof inner[0] === "object"
      ? (inner as Citation[])
      : citationsIn(inner),
  );
}
