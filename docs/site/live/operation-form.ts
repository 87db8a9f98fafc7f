// Shows the form of an operation in a page, with an example filled in, and answers in it.
import type { Language, OperationId } from "casnos-rules";
import { labels } from "casnos-rules/explain";
import { inputJsonSchema } from "casnos-rules/schemas";
import { answerIn, type Settings } from "../../../examples/form/answering.js";
import { behave, fill, read } from "../../../examples/form/fields.js";
import { escaped, fieldsHtml } from "../../../examples/form/html.js";
import { pageWords } from "../../../examples/form/words.js";
import { examples } from "./examples.js";

/** Shows the form of an operation in an element. */
export function showForm(place: HTMLElement, operation: OperationId, language: Language): void {
  const form = labels(operation, { language });
  const words = pageWords[language];
  const { problems, questions } = words;
  const names = Object.fromEntries(form.fields.map(({ path, label }) => [path, label]));
  const settings: Settings = { operation, language, labels: names, problems, questions };
  place.innerHTML = `<p>${escaped(words.requiredNote)}</p>
<form>${fieldsHtml(inputJsonSchema(operation), form, words)}<button type="submit">${escaped(words.answer)}</button></form>
<section class="answer" tabindex="-1" aria-live="polite"></section>`;
  const [fields, output] = [place.querySelector("form"), place.querySelector<HTMLElement>(".answer")];
  if (fields === null || output === null) return;
  behave(fields);
  fill(fields, examples[operation]);
  fields.addEventListener("submit", (event) => {
    event.preventDefault();
    answerIn(output, read(fields), settings);
  });
}
