// Writes a form as one HTML page that needs nothing else: fields from the JSON Schema of an input, words from the labels,
// and the whole library in the page, so that the answer is worked out where it is read.
//
//   npm run form -- --operation retirement.pension --lang ar
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";
import { CasnosInputError, type Language } from "casnos-rules";
import { labels, type FormId } from "casnos-rules/explain";
import { inputJsonSchema } from "casnos-rules/schemas";
import { escaped, fieldsHtml } from "./html.js";
import { style } from "./style.js";
import { pageWords } from "./words.js";

const LANGUAGES = ["fr", "ar", "en"] as const;
const root = resolve(import.meta.dirname, "../..");

const USAGE = `Usage: npm run build && npm run form -- [--operation name] [--lang fr|ar|en] [--out folder]

Writes a form for an operation, or for a person's whole file ("assess"), as an HTML page.

  --operation   the name of an operation, or assess (retirement.pension)
  --lang        the language of the page; one page in each when left out
  --out         the folder of the pages (.cache/form)
  --help        this text
`;

/** The script of the page, with the library in it. */
function script(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, "page.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    charset: "utf8",
    write: false,
    logLevel: "error",
    tsconfigRaw: {},
    alias: Object.fromEntries(
      ["casnos-rules", "casnos-rules/explain", "casnos-rules/reasoning"].map((name) => [
        name,
        join(root, "dist/standalone.js"),
      ]),
    ),
  });
  return (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script");
}

function page(operation: Exclude<FormId, "options">, language: Language, code: string): string {
  const form = labels(operation, { language });
  const words = pageWords[language];
  const { problems, questions } = words;
  const names = Object.fromEntries(form.fields.map(({ path, label }) => [path, label]));
  const settings = JSON.stringify({ operation, language, labels: names, problems, questions });
  return `<!doctype html>
<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(form.title)}</title>
<style>${style}</style>
<body>
<main>
<h1>${escaped(form.title)}</h1>
<p>${escaped(words.requiredNote)}</p>
<form>
${fieldsHtml(inputJsonSchema(operation), form, words)}
<button type="submit">${escaped(words.answer)}</button>
</form>
<section id="answer" tabindex="-1" aria-live="polite"></section>
</main>
<script type="application/json" id="settings">${settings.replaceAll("<", "\\u003c")}</script>
<script>${code}</script>
</body>
</html>
`;
}

function run(): void {
  const { values } = parseArgs({
    options: {
      operation: { type: "string", default: "retirement.pension" },
      lang: { type: "string" },
      out: { type: "string", default: join(root, ".cache/form") },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const operation = values.operation as Exclude<FormId, "options">;
  const languages = values.lang === undefined ? LANGUAGES : [values.lang as Language];
  mkdirSync(values.out, { recursive: true });
  const code = script();
  for (const language of languages) {
    const file = join(values.out, `${operation}.${language}.html`);
    writeFileSync(file, page(operation, language, code));
    process.stdout.write(`${file}\n`);
  }
}

try {
  run();
} catch (error) {
  const problems = error instanceof CasnosInputError ? error.issues.map(({ sentences }) => sentences.en) : [];
  process.stderr.write(problems.length > 0 ? `${problems.join("\n")}\n` : `${String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
