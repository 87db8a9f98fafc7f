import { labels } from "casnos-rules/explain";
import type { Kind } from "./cells/kinds.js";
import { operations } from "./operations/index.js";
import { CERTAINTY, MARKS } from "./operations/marks.js";
import type { Field, Operation } from "./operations/operation.js";
import { clientFields } from "./portfolio/client-fields.js";
import { LINE_COLUMNS } from "./portfolio/line-columns.js";
import { options, type OptionName } from "./options.js";
import type { Speech } from "./words/speech.js";

/** All that the command can do, from the tables that it reads by. */
export function help(say: Speech): string {
  return [
    say.usage,
    ...say.about,
    `${say.headings.options}:\n${optionLines(say).join("\n")}`,
    `${say.headings.operations}:`,
    ...operations.map((operation) => operationText(operation, say)),
    [
      `${say.headings.clients}:`,
      ...clientFields.map(
        ({ name, kind, needed }) =>
          `  ${name}${needed ? ` (${say.needed})` : ""}: ${say.portfolio[name]}${kind.kind === "text" ? "" : ` – ${kindText(kind, say)}`}`,
      ),
    ].join("\n"),
    [`${say.headings.lines}:`, ...LINE_COLUMNS.map(({ name }) => `  ${name}: ${say.portfolio[name]}`)].join("\n"),
    "",
  ].join("\n\n");
}

function optionLines(say: Speech): readonly string[] {
  return (Object.keys(options) as OptionName[]).map((name) => {
    const { value } = options[name];
    return `  --${name}${value === null ? "" : ` ${value}`}\n      ${say.options[name]}`;
  });
}

function operationText(operation: Operation, say: Speech): string {
  const { name, single, fields, results } = operation;
  const form = labels(single, { language: say.language });
  const words = new Map(form.fields.map(({ path, label }) => [path, label]));
  return [
    `${name}: ${form.title}`,
    `  ${say.headings.columns}:`,
    ...fields.map((field) => fieldLine(field, words.get(field.label) ?? field.name, say)),
    `  ${say.headings.gives}:`,
    ...results.map((one) => `    ${one.name}: ${say.results[one.name]}`),
    ...MARKS.map((one) => `    ${one.name}: ${markText(one.name, say)}`),
    ...CERTAINTY.map((one) => `    ${one.name} (--certainty): ${markText(one.name, say)}`),
  ].join("\n");
}

function markText(name: string, say: Speech): string {
  const texts: Readonly<Record<string, string>> = say.marks;
  return texts[name] ?? "";
}

function fieldLine({ name, kind, needed }: Field, label: string, say: Speech): string {
  return `    ${name}${needed ? ` (${say.needed})` : ""}: ${label} – ${kindText(kind, say)}`;
}

/** How a cell of a kind is written. */
export function kindText(kind: Kind, say: Speech): string {
  switch (kind.kind) {
    case "name":
      return `${say.kinds.name} ${kind.names.join(", ")}`;
    case "day":
      return kind.orNone ? say.kinds.dayOrNone : say.kinds.day;
    case "list":
      return `${say.kinds.list}; ${say.parts(kind.parts.map(({ name }) => name).join(", "))}`;
    default:
      return say.kinds[kind.kind];
  }
}
