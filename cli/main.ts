// The command: `npx casnos-rules`.
import { readFileSync } from "node:fs";
import { dropAll } from "./atomic-file.js";
import { command } from "./command.js";

const STOPPED = 128;
const NOT_SAID = 1;
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

for (const [signal, number] of Object.entries(SIGNALS)) {
  process.once(signal, () => {
    process.exit(STOPPED + number);
  });
}

// However it ends, no file begun is left.
process.on("exit", dropAll);

// Who reads what is said may stop before its end: what is left is said to nobody, and a table is written all the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.exitCode = NOT_SAID;
    if (stream === process.stdout) process.stderr.write(`casnos-rules: ${error.message}\n`);
  });
}

const packageJson = readFileSync(new URL("../package.json", import.meta.url), "utf8");
const exitCode = await command(process.argv.slice(2), {
  environment: process.env,
  version: (JSON.parse(packageJson) as { readonly version: string }).version,
  screen: {
    print: (text) => process.stdout.write(text),
    say: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
  },
});
process.exitCode ??= exitCode;
