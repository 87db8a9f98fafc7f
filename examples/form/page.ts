/// <reference lib="dom" />
// The page of one form: its fields behave, and its answer stands under it.
import { answerIn, type Settings } from "./answering.js";
import { behave, read } from "./fields.js";

const settings = JSON.parse(document.querySelector("#settings")?.textContent ?? "{}") as Settings;
const form = document.querySelector("form");
const output = document.querySelector<HTMLElement>("#answer");

if (form !== null && output !== null) {
  behave(form);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    answerIn(output, read(form), settings);
  });
}
