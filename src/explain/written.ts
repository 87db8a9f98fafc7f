import type { Explanation, Section } from "./explanation.js";

/** A piece of a text: a heading and its lines. */
export interface TextBlock {
  readonly heading: string | null;
  readonly level: 1 | 2;
  readonly lines: readonly string[];
  readonly numbered?: boolean;
}

/** An explanation as blocks of text, its parts behind it, each under its title. */
export function blocksOf({ sections, parts }: Explanation, title?: string): readonly TextBlock[] {
  const [answer, ...others] = sections;
  // How sure an answer is stands right below it.
  const [certainty, below] = others[0]?.kind === "certainty" ? [others[0], others.slice(1)] : [null, others];
  return [
    {
      heading: title ?? answer?.heading ?? null,
      level: 1,
      lines: [answer, certainty].flatMap((section) => (section == null ? [] : linesOf(section))),
    },
    ...below.map((section) => ({
      heading: section.heading,
      level: 2 as const,
      lines: linesOf(section),
      numbered: section.kind === "working",
    })),
    ...parts.flatMap((part) => blocksOf(part, part.title)),
  ];
}

function linesOf(section: Section): readonly string[] {
  if (section.kind !== "sources") return section.lines;
  return section.lines.map(({ text, address, rest }) => `${text}${address ?? ""}${rest}`);
}

/** Writes blocks as plain text or Markdown. */
export function written(blocks: readonly TextBlock[], format: "text" | "markdown"): string {
  return blocks.map((block) => (format === "text" ? asText(block) : asMarkdown(block))).join("\n\n");
}

function asText({ heading, level, lines, numbered }: TextBlock): string {
  const body = lines.map((line, place) =>
    numbered === true ? `  ${String(place + 1)}. ${line}` : level === 2 ? `  - ${line}` : line,
  );
  return [...(heading === null ? [] : [heading]), ...body].join("\n");
}

function asMarkdown({ heading, level, lines, numbered }: TextBlock): string {
  const body = lines.map((line, place) =>
    numbered === true ? `${String(place + 1)}. ${line}` : level === 2 ? `- ${line}` : `${line}  `,
  );
  return [...(heading === null ? [] : [`${level === 1 ? "##" : "###"} ${heading}`, ""]), ...body].join("\n");
}
