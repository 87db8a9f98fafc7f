// The page of a form, from the JSON Schema of its input and the labels of the library.
import type { FieldLabel, FormLabels } from "casnos-rules/explain";
import type { PageWords } from "./words.js";

/** As much of a JSON Schema as the inputs use. */
export interface Node {
  readonly type?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly oneOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

interface Drawing {
  readonly labels: ReadonlyMap<string, FieldLabel>;
  /** Inside a part that can be left out nothing is needed until it is filled in: the library says then what is lacking. */
  readonly optional?: boolean;
  readonly words: PageWords;
}

/** The fields of a form. */
export function fieldsHtml(schema: Node, { fields }: FormLabels, words: PageWords): string {
  return propertiesHtml(schema, "", "", { labels: new Map(fields.map((field) => [field.path, field])), words });
}

/** The fields of an object; those of a union stand once, with the kinds they belong to. */
function propertiesHtml(node: Node, path: string, id: string, drawing: Drawing): string {
  const arms = node.oneOf ?? [node];
  const kind = Object.entries(arms[0]?.properties ?? {}).find(([, field]) => field.const !== undefined)?.[0];
  const kindOf = (arm: Node) => (kind === undefined ? "" : (arm.properties?.[kind]?.const ?? ""));
  const below = (name: string) => (path === "" ? name : `${path}.${name}`);
  const names = new Set(arms.flatMap((arm) => Object.keys(arm.properties ?? {})));
  const order = [...drawing.labels.keys()];
  return [...names]
    .sort((a, b) => order.indexOf(below(a)) - order.indexOf(below(b)))
    .map((name) => {
      const held = arms.filter((arm) => arm.properties?.[name] !== undefined);
      const field = held[0]?.properties?.[name] ?? {};
      const required = held[0]?.required?.includes(name) ?? false;
      const at = below(name);
      const html = fieldHtml(
        { node: field, name, path: at, id: id === "" ? name : `${id}.${name}`, required },
        drawing,
      );
      if (name === kind) return `<div data-kind="${name}">${html}</div>`;
      return held.length === arms.length ? html : `<div data-kinds="${held.map(kindOf).join(" ")}">${html}</div>`;
    })
    .join("\n");
}

interface Field {
  readonly node: Node;
  readonly name: string;
  readonly path: string;
  /** The path with the place of each item, `__` for the next one. */
  readonly id: string;
  readonly required: boolean;
}

function fieldHtml(field: Field, drawing: Drawing): string {
  const { node } = field;
  const inner = node.anyOf?.find((arm) => arm.type === "object" || arm.type === "array" || arm.format === "date");
  const real = inner?.properties?.["dinars"] === undefined ? (inner ?? node) : node;
  if (real.type === "array") return listHtml({ ...field, node: real }, drawing);
  if (real.properties !== undefined || real.oneOf !== undefined) return partHtml({ ...field, node: real }, drawing);
  return leafHtml({ ...field, node: real }, drawing);
}

function partHtml({ node, name, path, id, required }: Field, drawing: Drawing): string {
  const optional = drawing.optional === true || !required;
  return `<fieldset data-part="${name}"${optional ? "" : " data-required"}>
<legend>${escaped(drawing.labels.get(path)?.label ?? name)}${mark(required, drawing.words)}</legend>
${hintHtml(id, path, drawing)}
${propertiesHtml(node, path, id, { ...drawing, optional })}
${noneHtml(id, path, drawing)}
</fieldset>`;
}

function listHtml({ node, name, path, id }: Field, drawing: Drawing): string {
  const label = drawing.labels.get(path)?.label ?? name;
  const { words } = drawing;
  const items = node.items ?? {};
  const next = `${id}[__${String(path.split("[]").length)}]`;
  const body =
    items.properties === undefined && items.oneOf === undefined
      ? `<label for="${next}">${escaped(label)}</label> ${inputHtml(items, next, "", false, drawing)}`
      : propertiesHtml(items, `${path}[]`, next, { ...drawing, optional: false });
  return `<fieldset data-list="${name}">
<legend>${escaped(label)}</legend>
${hintHtml(id, path, drawing)}
<div data-items></div>
<template data-place="__${String(path.split("[]").length)}"><fieldset data-item><legend>${escaped(words.item)} <bdi data-number></bdi></legend>
${body}
<button type="button" data-remove>${escaped(words.remove)}</button>
</fieldset></template>
<p><button type="button" data-add>${escaped(words.add(label))}</button></p>
<p><input type="checkbox" id="${id}.nothing" data-nothing> <label for="${id}.nothing">${escaped(words.nothing)}</label></p>
${noneHtml(id, path, drawing)}
</fieldset>`;
}

function leafHtml({ node, name, path, id, required }: Field, drawing: Drawing): string {
  const label = drawing.labels.get(path);
  return `<div class="field" data-leaf="${name}">
<label for="${id}">${escaped(label?.label ?? name)}${mark(required, drawing.words)}</label>
${inputHtml(node, id, path, required, drawing)}
${hintHtml(id, path, drawing)}
${noneHtml(id, path, drawing)}
</div>`;
}

/** The control of one value. Text is left to right whatever the page: days and numbers are written so. */
function inputHtml(node: Node, id: string, path: string, required: boolean, drawing: Drawing): string {
  const label = drawing.labels.get(path);
  const described = label?.hint === undefined ? "" : ` aria-describedby="${id}.hint"`;
  const common = `id="${id}"${described}${required && drawing.optional !== true && label?.none === undefined ? " required" : ""}`;
  if (label?.options !== undefined) {
    const options = label.options.map(
      (option) => `<option value="${String(option.value)}">${escaped(option.label)}</option>`,
    );
    const type = node.type === "boolean" ? ' data-type="yes-no"' : "";
    return `<select ${common}${type}><option value="">—</option>${options.join("")}</select>`;
  }
  if (node.type === "integer") {
    return `<input ${common} type="number" dir="ltr" data-type="number" min="${node.minimum ?? ""}" max="${node.maximum ?? ""}">`;
  }
  const { pattern } = node.anyOf?.find((arm) => arm.pattern !== undefined) ?? {};
  const shape = node.format === "date" ? "[0-9]{4}-[0-9]{2}-[0-9]{2}" : pattern?.replace(/^\^|\$$/g, "");
  const mode = node.format === "date" ? "text" : "decimal";
  return `<input ${common} type="text" dir="ltr" inputmode="${mode}" autocomplete="off"${shape === undefined ? "" : ` pattern="${escaped(shape)}"`}>`;
}

function hintHtml(id: string, path: string, { labels }: Drawing): string {
  const hint = labels.get(path)?.hint;
  return hint === undefined ? "" : `<p class="hint" id="${id}.hint">${escaped(hint)}</p>`;
}

function noneHtml(id: string, path: string, { labels }: Drawing): string {
  const none = labels.get(path)?.none;
  if (none === undefined) return "";
  return `<p class="none"><input type="checkbox" id="${id}.none" data-none> <label for="${id}.none">${escaped(none)}</label></p>`;
}

function mark(required: boolean, words: PageWords): string {
  return required ? ` <span class="required" title="${escaped(words.required)}">*</span>` : "";
}

/** Text inside a page. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
