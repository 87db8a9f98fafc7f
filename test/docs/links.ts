// The links of the pages that are written by hand or from the law: each leads to a file, a heading, or a page of the site.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { seriesIds } from "../../src/catalogue/series.js";
import { operations } from "../../src/operations.js";
import { pageOfOperation } from "../../docs/pages/operations.js";

const ROOT = resolve(import.meta.dirname, "../..");
const AT_THE_ROOT = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"];

/** The pages that the site has besides files, in each language, and without an ending. */
const PAGES_OF_THE_SITE = new Set([
  ...["law/", "rules/", "reference/", "changelog", "contributing"],
  ...seriesIds.map((id) => `law/${id}`),
  ...Object.keys(operations).map((id) => `rules/${pageOfOperation(id)}`),
]);

/** The pages whose links are looked at, by their path from the root. */
export function linkingPages(): readonly string[] {
  const docs = readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .map((file) => `docs/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".md") && !file.startsWith("docs/written/"));
  return [...AT_THE_ROOT, ...docs.sort()];
}

/** The links of a page that lead to no other host, without what stands in code. */
export function linksOf(text: string): readonly string[] {
  const prose = withoutFences(text).replaceAll(/`[^`\n]*`/g, "");
  const inText = [...prose.matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)];
  const inHtml = [...prose.matchAll(/ (?:href|src)="([^"]*)"/g)];
  // The first page of a language has its links in front of its text.
  const inFront = [...(/^---\n[^]*?\n---\n/.exec(text)?.[0] ?? "").matchAll(/^ *link: (.*)$/gm)];
  return [...inText, ...inHtml, ...inFront].map(([, link = ""]) => link).filter((link) => !/^[a-z]+:/.test(link));
}

/** Whether a link of a page leads nowhere. */
export function leadsNowhere(link: string, page: string): boolean {
  const [path = "", place] = link.split("#");
  const target = path === "" ? page : targetOf(path, page);
  if (target === null) return !isPageOfTheSite(path, page);
  if (place === undefined || !target.endsWith(".md")) return false;
  return !placesOf(readFileSync(join(ROOT, target), "utf8"), target).has(decodeURIComponent(place));
}

/** The file a link leads to, where there is one. */
function targetOf(path: string, page: string): string | null {
  const named = fromRoot(path, page);
  if (named.startsWith("..")) return null;
  const names = page.startsWith("docs/") ? [named, `${named}.md`, posix.join(named, "index.md")] : [named];
  const file = names.find((name) => existsSync(join(ROOT, name)));
  return file ?? null;
}

function isPageOfTheSite(path: string, page: string): boolean {
  const named = fromRoot(path, page);
  if (!page.startsWith("docs/") || !named.startsWith("docs/")) return false;
  const inEnglish = named.replace(/^docs\/(?:(?:fr|ar)\/)?/, "").replace(/(?:index)?\.md$/, "");
  // A page that is in English alone has one in the other languages that says so.
  return PAGES_OF_THE_SITE.has(inEnglish) || existsSync(join(ROOT, "docs", `${inEnglish}.md`));
}

function fromRoot(path: string, page: string): string {
  return path.startsWith("/") ? posix.join("docs", path) : posix.join(posix.dirname(page), path);
}

/** The places of a page that a link can name: those of its headings, and those that are written into it. */
function placesOf(text: string, page: string): ReadonlySet<string> {
  const prose = withoutFences(text);
  const written = [...prose.matchAll(/ id="([^"]*)"|\{#([^}]*)\}/g)].map(([, id, place]) => id ?? place ?? "");
  const headings = [...prose.matchAll(/^#+ (.*?)(?: \{#[^}]*\})?$/gm)].map(([, heading = ""]) =>
    heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/[`*]/g, ""),
  );
  // The site names them otherwise than code hosts do; its own links are checked once it is built.
  const names = page.startsWith("docs/") ? [onCodeHosts, onTheSite] : [onCodeHosts];
  return new Set([...written, ...names.flatMap((name) => numbered(headings.map(name)))]);
}

function onCodeHosts(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
}

function onTheSite(heading: string): string {
  return heading
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .replace(/^(\d)/, "_$1")
    .toLowerCase();
}

/** The second of a name is named with a number. */
function numbered(names: readonly string[]): readonly string[] {
  return names.map((name, place) => {
    const before = names.slice(0, place).filter((one) => one === name).length;
    return before === 0 ? name : `${name}-${String(before)}`;
  });
}

function withoutFences(text: string): string {
  return text.replaceAll(/^ *```[^]*?^ *```/gm, "");
}
