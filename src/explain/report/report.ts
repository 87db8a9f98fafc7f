import type { Assessment } from "../../dossier/assessment.js";
import { explainOptions, type ExplainOptions } from "../options.js";
import { voiceOf } from "../full-voice.js";
import { affiliationBlock } from "./affiliation.js";
import type { Block, BlockOf } from "./block.js";
import { careBlock } from "./care.js";
import { contributionsBlock } from "./contributions.js";
import { datesBlock } from "./dates.js";
import { deathBlock } from "./death.js";
import { appealsBlock, debtsBlock } from "./disputes.js";
import { notesOf } from "./notes.js";
import { pensionInPaymentBlock } from "./pension-in-payment.js";
import { retirementBlock } from "./retirement.js";
import { textTable } from "./table.js";

type Format = "text" | "markdown";

const BLOCKS: readonly BlockOf[] = [
  datesBlock,
  affiliationBlock,
  contributionsBlock,
  debtsBlock,
  appealsBlock,
  retirementBlock,
  pensionInPaymentBlock,
  deathBlock,
  careBlock,
];

/**
 * Writes a person's file as a report: what is owed and due, what is owed to the person, the next dates, and by each
 * amount its status and source.
 *
 * @param assessment - What `casnos.assess` gives.
 * @param options - Language and format.
 * @returns The report, lines separated by `\n`.
 * @throws CasnosInputError for a language or a format that there is not.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const activities = [{ activity: "trader", from: "2026-02-01", to: null }] as const;
 * const file = createCasnos().assess({ on: "2026-02-05", person: {}, activities });
 * const [title] = report(file, { language: "en" }).split("\n");
 * title; // => "Situation towards CASNOS on 5 February 2026"
 * ```
 */
export function report(assessment: Assessment, options: ExplainOptions): string {
  const { language, format } = explainOptions(options);
  const say = voiceOf(language);
  const { report: words, headings } = say.words;
  const notes = notesOf(say);
  const blocks = BLOCKS.map((blockOf) => blockOf(assessment, say, notes)).filter((block) => block !== null);
  // The lists are made last: they hold what the blocks noted.
  const { remarks, unanswered, sources } = notes.listed();
  const lists = [
    { heading: headings.remarks, body: dashed(remarks) },
    { heading: words.unanswered, body: dashed(unanswered) },
    { heading: headings.sources, body: format === "markdown" ? dashed(sources) : sources },
  ].filter(({ body }) => body.length > 0);
  const lines = [
    ...headed(words.title(say.day(assessment.on)), 1, format),
    words.disclaimer,
    ...[...blocks, ...lists].flatMap((block) => ["", ...blockLines(block, format)]),
  ];
  return `${lines.join("\n")}\n`;
}

function dashed(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `- ${line}`);
}

function blockLines({ heading, body }: Block, format: Format): readonly string[] {
  const lines = body.flatMap((part) => (typeof part === "string" ? [part] : textTable(part, format)));
  return [...headed(heading, 2, format), ...lines];
}

function headed(text: string, level: 1 | 2, format: Format): readonly string[] {
  if (format === "markdown") return [`${"#".repeat(level)} ${text}`, ""];
  return [text, (level === 1 ? "=" : "-").repeat(Array.from(text).length)];
}
