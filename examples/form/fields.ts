/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// What the fields of a form do: items are added and removed, those of the kind chosen are shown, what is filled in is read,
// and an input is written into them.

/** Lets a form add and remove items and show the fields of the kinds chosen. */
export function behave(form: HTMLFormElement): void {
  form.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const list = button?.closest("[data-list]");
    const item = button?.closest("[data-item]");
    if (button?.dataset["add"] !== undefined && list) {
      add(list)?.querySelector<HTMLElement>("input, select")?.focus();
    }
    if (button?.dataset["remove"] !== undefined && item) remove(item);
  });
  form.addEventListener("change", () => showKinds(form));
  showKinds(form);
}

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

/** What is filled in, as the library takes it; what is left empty is left out. */
export function read(root: Element): Record<string, unknown> {
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

/** Adds an item to a list and gives it. */
function add(list: Element): Element | null {
  const template = list.querySelector<HTMLTemplateElement>("template");
  const items = list.querySelector("[data-items]");
  if (template === null || items === null) return null;
  const holder = document.createElement("div");
  added += 1;
  holder.innerHTML = template.innerHTML.replaceAll(template.dataset["place"] ?? "", `n${String(added)}`);
  items.append(...holder.children);
  number(items);
  showKinds(items);
  return items.lastElementChild;
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

/** Writes an input into the fields of a form, or of a part of it. */
export function fill(root: Element, input: Readonly<Record<string, unknown>>): void {
  // The kind first: it says which of the fields of the same name are meant.
  const elements = within(root, "[data-leaf], [data-part], [data-list]") as readonly HTMLElement[];
  const kinds = elements.filter((element) => element.closest("[data-kind]") !== null);
  for (const element of [...kinds, ...elements.filter((one) => !kinds.includes(one))]) {
    if (element.closest("[hidden]") !== null) continue;
    const name = element.dataset["leaf"] ?? element.dataset["part"] ?? element.dataset["list"] ?? "";
    if (Object.hasOwn(input, name)) fillOne(element, input[name]);
    if (kinds.includes(element)) showKinds(root.closest("form") ?? root);
  }
}

function fillOne(element: HTMLElement, value: unknown): void {
  const none = within(element, "input[data-none]")[0] as HTMLInputElement | undefined;
  if (value === null && none !== undefined) none.checked = true;
  else if (element.dataset["leaf"] !== undefined) setLeaf(element, value);
  else if (element.dataset["part"] !== undefined) fill(element, value as Readonly<Record<string, unknown>>);
  else fillItems(element, value as readonly unknown[]);
}

function setLeaf(leaf: Element, value: unknown): void {
  const control = leaf.querySelector<HTMLInputElement | HTMLSelectElement>("input:not([data-none]), select");
  if (control !== null) control.value = String(value);
}

function fillItems(list: Element, values: readonly unknown[]): void {
  const nothing = within(list, "input[data-nothing]")[0] as HTMLInputElement | undefined;
  if (values.length === 0 && nothing !== undefined) nothing.checked = true;
  for (const value of values) {
    const item = add(list);
    if (item === null) continue;
    if (item.querySelector("[data-leaf]") === null) setLeaf(item, value);
    else fill(item, value as Readonly<Record<string, unknown>>);
  }
}
