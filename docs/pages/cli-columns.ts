import { labels } from "casnos-rules/explain";
import { kindText } from "../../cli/help.js";
import { operations } from "../../cli/operations/index.js";
import { CERTAINTY, MARKS } from "../../cli/operations/marks.js";
import type { Operation } from "../../cli/operations/operation.js";
import { options, type OptionName } from "../../cli/options.js";
import { clientFields } from "../../cli/portfolio/client-fields.js";
import { LINE_COLUMNS } from "../../cli/portfolio/line-columns.js";
import { speechIn } from "../../cli/words/speech.js";

const say = speechIn("en");

/** The columns that the command reads and gives, and its options, from the tables that it works by. */
export function cliColumnsPage(): string {
  return [
    "# Columns and options of the command",
    "Written by `npm run pages` from the tables that the command reads by; `npx casnos-rules --help --lang fr` says the same in French, `--lang ar` in Arabic. How it is used: [cli.md](cli.md).",
    ...operations.map(operationSection),
    "## Of every row",
    list(
      [...MARKS, ...CERTAINTY].map(({ name }) => [name, (say.marks as Readonly<Record<string, string>>)[name] ?? ""]),
    ),
    "## portfolio",
    `${say.headings.clients}:`,
    list(
      clientFields.map(({ name, kind, needed }) => [
        name,
        [
          `${needed ? `${say.needed}; ` : ""}${say.portfolio[name]}`,
          ...(kind.kind === "text" ? [] : [kindText(kind, say)]),
        ].join("; "),
      ]),
    ),
    `${say.headings.lines}:`,
    list(LINE_COLUMNS.map(({ name }) => [name, say.portfolio[name]])),
    "## Options",
    list(
      (Object.keys(options) as OptionName[]).map((name) => {
        const { value, of } = options[name];
        const written = `--${name}${value === null ? "" : ` ${value}`}`;
        return [written, `${say.options[name]}${of === "both" ? "" : ` (${of})`}`];
      }),
    ),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function operationSection({ name, single, fields, results }: Operation): string {
  const form = labels(single, { language: "en" });
  const words = new Map(form.fields.map(({ path, label }) => [path, label]));
  return [
    `## ${name}: ${form.title}`,
    `Each row is a question of \`${single}\`. It reads:`,
    list(
      fields.map((field) => [
        field.name,
        `${field.needed ? `${say.needed}; ` : ""}${words.get(field.label) ?? ""}; ${kindText(field.kind, say)}`,
      ]),
    ),
    "It gives:",
    list(results.map((one) => [one.name, say.results[one.name]])),
  ].join("\n\n");
}

function list(rows: readonly (readonly [string, string])[]): string {
  return rows.map(([name, text]) => `- \`${name}\`: ${text}`).join("\n");
}
