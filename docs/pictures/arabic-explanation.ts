// The explanation of a pension in Arabic as a page, right to left: what a browser takes the picture of.
import { explain } from "casnos-rules/explain";
import { PENSION } from "./case.js";

/** Where its picture stands, seen from the root of the repository. */
export const EXPLANATION_FILE = "docs/pictures/explanation-ar.png";

/** How wide the page is, in points. */
export const EXPLANATION_WIDTH = 860;

/** So many sources are shown of each list; the others are left out, with dots in their place. */
const SOURCES = 2;

/** The answer, its working, its remarks and its first sources; the parts of the answer that come after are left out. */
export function explanationPage(): string {
  const [, answer = ""] = explain(PENSION, { language: "ar", format: "markdown" }).split(/^## /m);
  const [result = "", ...sections] = answer.split(/^### /m);
  return `<!doctype html>
<html lang="ar" dir="rtl">
<meta charset="utf-8">
<style>
  body { margin: 0; padding: 20px 30px; background: #fff; color: #222; font: 14px/1.75 "DejaVu Sans", sans-serif }
  h1 { margin: 0 0 6px; font-size: 18px; color: #00695c }
  h2 { margin: 14px 0 4px; font-size: 15px; color: #00695c }
  p { margin: 0 }
  ol, ul { margin: 0; padding-inline-start: 34px }
  .result { font-weight: bold }
</style>
${part("h1", result)}
${sections.map((section) => part("h2", section)).join("\n")}
</html>
`;
}

function part(heading: "h1" | "h2", text: string): string {
  const [title = "", ...lines] = text.split("\n").filter((line) => line.trim() !== "");
  return `<${heading}>${escaped(title)}</${heading}>\n${isList(lines) ? list(lines) : paragraphs(lines)}`;
}

function isList([first = ""]: readonly string[]): boolean {
  return /^(?:-|\d+\.) /.test(first);
}

function list(lines: readonly string[]): string {
  const items = lines.map((line) => `<li>${escaped(line.replace(/^(?:-|\d+\.) /, ""))}</li>`);
  if (!lines[0]?.startsWith("-")) return `<ol>${items.join("")}</ol>`;
  return `<ul>${items.slice(0, SOURCES).join("")}</ul>${items.length > SOURCES ? "<p>…</p>" : ""}`;
}

function paragraphs([result = "", ...others]: readonly string[]): string {
  return `<p class="result">${escaped(result)}</p>${others.map((line) => `<p>${escaped(line)}</p>`).join("")}`;
}

function escaped(text: string): string {
  return text.trim().replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
