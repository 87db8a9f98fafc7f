// The glossary: the terms of the field, then every name that an input or an answer can hold, in the three languages.
import { readings } from "casnos-rules";
import { seriesIds } from "../../src/catalogue/series.js";
import { voiceOf } from "../../src/explain/full-voice.js";
import { operations } from "../../src/operations.js";
import { table } from "./coverage.js";
import { TERMS } from "./terms.js";

const [fr, ar, en] = [voiceOf("fr").words, voiceOf("ar").words, voiceOf("en").words];

type Names = Readonly<Record<string, string>>;

/** The page, Markdown. */
export function glossaryPage(): string {
  return `${[
    "# Glossary · Glossaire · مصطلحات",
    "",
    "French, Arabic, English, and the name in the code. Written by `npm run pages` from the words the explanations use.",
    "",
    "## Terms",
    "",
    "An Arabic form with ✓ was seen in an Algerian source; the others are the usual translation.",
    "",
    ...table(
      ["Français", "العربية", "English", "Code"],
      TERMS.map((term) => [
        term.fr,
        `${term.ar}${term.seen ? " ✓" : ""}`,
        term.en,
        term.code === null ? "–" : `\`${term.code}\``,
      ]),
    ),
    ...section("Operations", Object.keys(operations), fr.operations, ar.operations, en.operations),
    ...section("Facts", Object.keys(en.facts), fr.facts, ar.facts, en.facts),
    ...section("Words of an input or an answer", Object.keys(en.choices), fr.choices, ar.choices, en.choices),
    ...section("Values of the law", seriesIds, fr.series, ar.series, en.series),
    ...section("Readings", Object.keys(readings), fr.readings, ar.readings, en.readings),
    ...section("How well a source was read", Object.keys(en.statuses), fr.statuses, ar.statuses, en.statuses),
  ].join("\n")}\n`;
}

function section(
  title: string,
  names: readonly string[],
  inFrench: Names,
  inArabic: Names,
  inEnglish: Names,
): readonly string[] {
  const sorted = [...names].sort((a, b) => (a < b ? -1 : 1));
  const rows = sorted.map((name) => [`\`${name}\``, inFrench[name] ?? "", inArabic[name] ?? "", inEnglish[name] ?? ""]);
  return [`## ${title}`, "", ...table(["Code", "Français", "العربية", "English"], rows)];
}
