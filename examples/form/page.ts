/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// What the page does: adds and removes items, shows the fields of the kind chosen, reads the form, and says the answer.
import { CasnosInputError, createCasnos, type Answer, type Language, type SpokenIssue } from "casnos-rules";
import { explain, questionSentence, report } from "casnos-rules/explain";
import { ask } from "casnos-rules/reasoning";

interface Settings {
  readonly operation: string;
  readonly language: Language;
  /** The label of each field. */
  readonly labels: Readonly<Record<string, string>>;
  readonly problems: string;
  readonly questions: string;
}

const settings = JSON.parse(document.querySelector("#settings")?.textContent ?? "{}") as Settings;
const { language } = settings;
const form = document.querySelector("form");
const output = document.querySelector<HTMLElement>("#answer");
const casnos = createCasnos();

/** The elements of a part that belong to it, and not to an item or a part inside it. */
function within(root: Element, selector: string): readonly Element[] {
  const own = root.closest("[data-part], [data-list], [data-item], [data-leaf], form");
  return [...root.querySelectorAll(selector)].filter(
    (element) => element.parentElement?.closest("[data-part], [data-list], [data-item], [data-leaf], form") === own,
  );
}

function isTicked(root: Element, name: string): boolean {
  return within(root, `input[${name}]`).some((box) => (box as HTMLInputElement).checked);
}

/** Shows the fields of the kind that is chosen, and those that every kind has. */
function showKinds(root: ParentNode): void {
  for (const chooser of root.querySelectorAll<HTMLSelectElement>("[data-kind] select")) {
    const owner = chooser.closest("[data-part], [data-item], form");
    if (owner === null) continue;
    const parts = [...owner.querySelectorAll<HTMLElement>("[data-kinds]")].filter(
      (part) => part.parentElement?.closest("[data-part], [data-item], form") === owner,
    );
    for (const part of parts) {
      part.hidden = !(part.dataset["kinds"] ?? "").split(" ").includes(chooser.value);
      for (const control of part.querySelectorAll<HTMLInputElement>("input, select, button")) {
        control.disabled = part.hidden;
      }
    }
  }
}

/** A value as the library takes it; undefined for what was left empty. */
function valueOf(leaf: Element): unknown {
  if (isTicked(leaf, "data-none")) return null;
  const control = leaf.querySelector<HTMLInputElement | HTMLSelectElement>("input:not([data-none]), select");
  const text = control?.value.trim() ?? "";
  if (text === "") return undefined;
  const type = control?.dataset["type"];
  if (type === "number") return Number(text);
  return type === "yes-no" ? text === "true" : text;
}

const isShown = (element: Element) => element.closest("[hidden]") === null;

function read(root: Element): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const element of within(root, "[data-leaf], [data-part], [data-list]").filter(isShown)) {
    const { leaf, part, list } = (element as HTMLElement).dataset;
    const name = leaf ?? part ?? list ?? "";
    const value = leaf !== undefined ? valueOf(element) : part !== undefined ? partOf(element) : itemsOf(element);
    if (value !== undefined) input[name] = value;
  }
  return input;
}

/** A part of which nothing is filled in is left out, unless the form needs it. */
function partOf(part: Element): unknown {
  if (isTicked(part, "data-none")) return null;
  const value = read(part);
  return Object.keys(value).length > 0 || "required" in (part as HTMLElement).dataset ? value : undefined;
}

function itemsOf(list: Element): unknown {
  if (isTicked(list, "data-none")) return null;
  const items = within(list, "[data-item]").map((item) =>
    item.querySelector("[data-leaf]") === null ? valueOf(item) : read(item),
  );
  return items.length > 0 || isTicked(list, "data-nothing") ? items : undefined;
}

let added = 0;

function add(list: Element): void {
  const template = list.querySelector<HTMLTemplateElement>("template");
  const items = list.querySelector("[data-items]");
  if (template === null || items === null) return;
  const holder = document.createElement("div");
  added += 1;
  holder.innerHTML = template.innerHTML.replaceAll(template.dataset["place"] ?? "", `n${String(added)}`);
  items.append(...holder.children);
  number(items);
  showKinds(items);
  items.lastElementChild?.querySelector<HTMLElement>("input, select")?.focus();
}

/** Items count from 1, as the questions and the answers count them. */
function number(items: Element): void {
  [...items.children].forEach((item, place) => {
    const shown = item.querySelector("[data-number]");
    if (shown !== null) shown.textContent = String(place + 1);
  });
}

function remove(item: Element): void {
  const items = item.parentElement;
  const button = item.closest("[data-list]")?.querySelector<HTMLElement>(":scope > p > [data-add]");
  item.remove();
  if (items !== null) number(items);
  button?.focus();
}

/** Adds a part of what is said, under a heading where it has none of its own. */
function show(heading: string | null, lines: readonly string[]): void {
  if (output === null) return;
  const title = document.createElement("h2");
  title.textContent = heading;
  title.hidden = heading === null;
  const body = document.createElement("div");
  body.className = "text";
  body.textContent = lines.join("\n");
  output.append(title, body);
}

/** The questions that the library still has, for an operation that could not be answered. */
function questions(operation: string, input: unknown, answer: Answer<unknown>): readonly string[] {
  if (answer.kind === "determined") return [];
  const asked = ask(casnos, operation as "retirement.pension", input as never);
  return asked.questions.map((question) => `• ${questionSentence(question, { language })}`);
}

function say(input: unknown): void {
  const { operation } = settings;
  if (operation === "assess") {
    show(null, [report(casnos.assess(input as never), { language })]);
    return;
  }
  const answer = casnos.answer(operation as "retirement.pension", input as never);
  show(null, [explain(answer, { language })]);
  const open = questions(operation, input, answer);
  if (open.length > 0) show(settings.questions, open);
}

/** What is wrong, under the label of its field and the places of its items instead of its path. */
function problem({ path, sentences }: SpokenIssue): string {
  const sentence = sentences[language];
  const label =
    settings.labels[
      path
        .map((key) => (typeof key === "number" ? "[]" : `.${key}`))
        .join("")
        .slice(1)
    ];
  if (label === undefined) return sentence;
  const places = path.filter((key) => typeof key === "number").map((place) => String(place + 1));
  const said = sentence.slice(sentence.indexOf(":"));
  return `${label}${places.length === 0 ? "" : ` (${places.join(", ")})`}${language === "fr" ? " " : ""}${said}`;
}

form?.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("button") : null;
  const list = button?.closest("[data-list]");
  const item = button?.closest("[data-item]");
  if (button?.dataset["add"] !== undefined && list) add(list);
  if (button?.dataset["remove"] !== undefined && item) remove(item);
});
form?.addEventListener("change", () => showKinds(form));
form?.addEventListener("submit", (event) => {
  event.preventDefault();
  output?.replaceChildren();
  try {
    say(read(form));
  } catch (error) {
    if (!(error instanceof CasnosInputError)) throw error;
    show(
      settings.problems,
      error.issues.map((issue) => `• ${problem(issue)}`),
    );
  }
  output?.focus();
});
showKinds(document);
