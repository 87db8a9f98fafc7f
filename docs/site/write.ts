// Writes the pages of the site that are made from the law, one for each value and each operation in each language, and what
// it shows of the root. They are not kept in git: the law is.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { allSeries, seriesIds } from "../../src/catalogue/series.js";
import { lawOfOperations } from "../pages/law-of-operations.js";
import { rulesPage, valuesPage } from "../pages/lists.js";
import { OPERATIONS_BY_BRANCH, pageOfOperation } from "../pages/operations.js";
import { rulePage } from "../pages/rule-page.js";
import { seriesPage } from "../pages/series-page.js";
import { LANGUAGES, folderOf } from "./languages.js";
import { SITE_WORDS } from "./words.js";

const docs = resolve(import.meta.dirname, "..");
const folder = join(docs, "written");
const law = lawOfOperations();

// The pages of the interfaces, which typedoc has written before, stay.
for (const name of readdirSync(folder).filter((one) => one !== "reference")) {
  rmSync(join(folder, name), { recursive: true });
}
for (const language of LANGUAGES) {
  const own = folderOf(language);
  write(`${own}law/index.md`, valuesPage(language));
  write(`${own}rules/index.md`, rulesPage(language));
  for (const id of seriesIds) write(`${own}law/${id}.md`, seriesPage(allSeries[id], language, law));
  for (const id of OPERATIONS_BY_BRANCH.flatMap(([, ids]) => ids)) {
    write(`${own}rules/${pageOfOperation(id)}.md`, rulePage(id, language, law));
  }
}
cpSync(join(docs, "../CHANGELOG.md"), join(folder, "changelog.md"));
cpSync(join(docs, "../CONTRIBUTING.md"), join(folder, "contributing.md"));

// The menu of languages leads from each page to the same in another language: where there is none, to a page that says so.
const inEnglish = new Map([docs, folder].flatMap(pagesInEnglish));
for (const language of LANGUAGES.filter((one) => one !== "en")) {
  for (const [page, title] of inEnglish) {
    const path = `${folderOf(language)}${page}`;
    if (existsSync(join(docs, path)) || existsSync(join(folder, path))) continue;
    const link = `${"../".repeat(page.split("/").length)}${page}`;
    write(path, `# ${title}\n\n${SITE_WORDS[language].englishOnly} [${title}](${link})\n`);
  }
}

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The pages of a folder that are in English, each with its title. */
function pagesInEnglish(of: string): readonly (readonly [string, string])[] {
  return readdirSync(of, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".md") && !/^(?:fr|ar|written|api-report)\/|^\./.test(file))
    .map((file) => [file, /^# (.+)$/m.exec(readFileSync(join(of, file), "utf8"))?.[1] ?? file.replace(/\.md$/, "")]);
}
