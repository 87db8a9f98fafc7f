// Assesses the files of people: those of examples/dossiers/, or the one given.
//
//   npm run demo
//   npm run demo -- my-file.json --lang ar --format markdown
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { CasnosInputError, createCasnos, type Language } from "casnos-rules";
import { report } from "casnos-rules/explain";

const folder = join(import.meta.dirname, "dossiers");

interface Request {
  readonly files: readonly string[];
  readonly language: Language;
  readonly format: "text" | "markdown";
}

function requested(): Request {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: "string", default: "en" }, format: { type: "string", default: "text" } },
  });
  const { lang, format } = values;
  if (lang !== "fr" && lang !== "ar" && lang !== "en") throw new Error(`--lang is fr, ar or en, not ${lang}`);
  if (format !== "text" && format !== "markdown") throw new Error(`--format is text or markdown, not ${format}`);
  const all = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  return { files: positionals.length > 0 ? positionals : all, language: lang, format };
}

function dossierIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function run({ files, language, format }: Request): void {
  const casnos = createCasnos();
  const reports = files.map((file) => {
    const dossier = dossierIn(file);
    try {
      return `${basename(file)}\n\n${report(casnos.assess(dossier as never), { language, format })}`;
    } catch (error) {
      if (!(error instanceof CasnosInputError)) throw error;
      const problems = error.issues.map(({ sentences }) => `  ${sentences[language]}`);
      throw new Error([`${basename(file)}:`, ...problems].join("\n"), { cause: error });
    }
  });
  process.stdout.write(reports.join(`\n${"~".repeat(100)}\n\n`));
}

try {
  run(requested());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
