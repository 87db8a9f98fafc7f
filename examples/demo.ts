// Assesses the files of people: those of examples/dossiers/, or the one given.
//
//   npm run demo
//   npm run demo -- my-file.json --lang ar --format markdown
//   npm run demo -- my-file.json --lang fr --format ical > my-dates.ics
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { CasnosInputError, createCasnos, type Language } from "casnos-rules";
import { icalendar, report } from "casnos-rules/explain";

const folder = join(import.meta.dirname, "dossiers");

const USAGE = `Usage: npm run demo -- [file.json …] [--lang fr|ar|en] [--format text|markdown|ical]

Assesses the files of people: those given, or all of examples/dossiers/.

  --lang     the language of the report: fr, ar or en (en)
  --format   text or markdown (text); ical gives the next dates as a calendar
  --help     this text
`;

interface Request {
  readonly files: readonly string[];
  readonly language: Language;
  readonly format: "text" | "markdown" | "ical";
}

/** What the command line asks for; null where it asks how it is written. */
function requested(): Request | null {
  const options = {
    lang: { type: "string", default: "en" },
    format: { type: "string", default: "text" },
    help: { type: "boolean", short: "h", default: false },
  } as const;
  // Not strict, so that what is wrong is said here: the parser would speak of its own rules.
  const { values, positionals, tokens } = parseArgs({ allowPositionals: true, strict: false, tokens: true, options });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!Object.hasOwn(options, token.name)) throw new Error(`unknown option ${token.rawName}\n${USAGE}`);
  }
  if (values.help === true) return null;
  const { lang, format } = values;
  if (lang !== "fr" && lang !== "ar" && lang !== "en") throw new Error(`--lang is fr, ar or en, ${said(lang)}`);
  if (format !== "text" && format !== "markdown" && format !== "ical") {
    throw new Error(`--format is text, markdown or ical, ${said(format)}`);
  }
  const all = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  return { files: positionals.length > 0 ? positionals : all, language: lang, format };
}

/** The value of an option; or that there is none. */
function said(value: unknown): string {
  return typeof value === "string" ? `not ${value}` : "and is to be given";
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
      const assessment = casnos.assess(dossier as never);
      if (format === "ical") return icalendar(assessment, { language, file: basename(file, ".json") });
      return `${basename(file)}\n\n${report(assessment, { language, format })}`;
    } catch (error) {
      if (!(error instanceof CasnosInputError)) throw error;
      const problems = error.issues.map(({ sentences }) => `  ${sentences[language]}`);
      throw new Error([`${basename(file)}:`, ...problems].join("\n"), { cause: error });
    }
  });
  // Calendars follow one another as they are; between reports stands a line.
  process.stdout.write(reports.join(format === "ical" ? "" : `\n${"~".repeat(100)}\n\n`));
}

try {
  const request = requested();
  if (request === null) process.stdout.write(USAGE);
  else run(request);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
