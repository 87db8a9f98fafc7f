// Writes the pages of the site that are made from the law: one for each value and each operation, in each language. They
// are not kept in git: the law is, and VitePress takes them from beside the other pages.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { allSeries, seriesIds } from "../../src/catalogue/series.js";
import { lawOfOperations } from "../pages/law-of-operations.js";
import { LANGUAGES, folderOf } from "./languages.js";
import { writeLiveModules } from "./build/live-modules.js";
import { rulesPage, valuesPage } from "./written/lists.js";
import { SITE_WORDS } from "./words.js";
import { OPERATIONS_BY_BRANCH, pageOfOperation } from "./written/operations.js";
import { rulePage } from "./written/rule-page.js";
import { seriesPage } from "./written/series-page.js";

const docs = resolve(import.meta.dirname, "..");
const law = lawOfOperations();
const operations = OPERATIONS_BY_BRANCH.flatMap(([, ids]) => ids);

for (const language of LANGUAGES) {
  const folder = join(docs, folderOf(language));
  for (const name of ["law", "rules"]) {
    rmSync(join(folder, name), { recursive: true, force: true });
    mkdirSync(join(folder, name), { recursive: true });
  }
  writeFileSync(join(folder, "law/index.md"), valuesPage(language));
  writeFileSync(join(folder, "rules/index.md"), rulesPage(language));
  for (const id of seriesIds) writeFileSync(join(folder, `law/${id}.md`), seriesPage(allSeries[id], language, law));
  for (const id of operations) {
    writeFileSync(join(folder, `rules/${pageOfOperation(id)}.md`), rulePage(id, language, law));
  }
}
writeLiveModules();
cpSync(join(docs, "../CHANGELOG.md"), join(docs, "changelog.md"));
cpSync(join(docs, "../CONTRIBUTING.md"), join(docs, "contributing.md"));

// The menu of languages leads from each page to the same in another language: where there is none, to a page that says so.
const inEnglish = readdirSync(docs, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".md") && !/^(?:(?:fr|ar)\/|\.)/.test(file));
for (const language of LANGUAGES.filter((one) => one !== "en")) {
  for (const file of inEnglish.filter((one) => !existsSync(join(docs, folderOf(language), one)))) {
    const path = join(docs, folderOf(language), file);
    const link = `${"../".repeat(file.split("/").length)}${file}`;
    const title = /^# (.+)$/m.exec(readFileSync(join(docs, file), "utf8"))?.[1] ?? file.replace(/\.md$/, "");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `# ${title}\n\n${SITE_WORDS[language].englishOnly} [${title}](${link})\n`);
  }
}
