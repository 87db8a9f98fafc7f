// The command: `npx casnos-rules`.
import { CasnosInputError } from "casnos-rules";
import { readFileSync } from "node:fs";
import { dropAll } from "./atomic-file.js";
import { batch } from "./batch.js";
import { requestOf, type Request } from "./command-line.js";
import { Failure } from "./failure.js";
import { help } from "./help.js";
import { speechIn, type Speech } from "./words/speech.js";

const FAILED = 70;
const STOPPED = 128;
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** The version of the package that this file is part of. */
function version(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}

async function run(request: Request): Promise<void> {
  if (request.command === "version") process.stdout.write(`${version()}\n`);
  else if (request.command === "help") process.stdout.write(help(request.say));
  else if (request.command === "batch") await batch(request);
}

function stopOn(signal: keyof typeof SIGNALS, say: Speech): void {
  process.once(signal, () => {
    dropAll();
    process.stderr.write(`\n${say.stopped}\n`);
    process.exit(STOPPED + SIGNALS[signal]);
  });
}

let say = speechIn("en");
try {
  const request = requestOf(process.argv.slice(2), process.env);
  ({ say } = request);
  for (const signal of Object.keys(SIGNALS) as (keyof typeof SIGNALS)[]) stopOn(signal, say);
  await run(request);
} catch (error) {
  process.exitCode = exitCodeOf(error);
  process.stderr.write(`casnos-rules: ${textOf(error, say)}\n`);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof Failure) return error.exitCode;
  return error instanceof CasnosInputError ? 2 : FAILED;
}

function textOf(error: unknown, { language, seeHelp }: Speech): string {
  if (error instanceof Failure) return error.exitCode === 2 ? `${error.message}\n${seeHelp}` : error.message;
  if (error instanceof CasnosInputError) return error.issues.map(({ sentences }) => sentences[language]).join("\n");
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
