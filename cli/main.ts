// The command: `npx casnos-rules`.
import { readFileSync } from "node:fs";
import { dropAll } from "./atomic-file.js";
import { command } from "./command.js";

const STOPPED = 128;
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

for (const [signal, number] of Object.entries(SIGNALS)) {
  process.once(signal, () => {
    dropAll();
    process.exit(STOPPED + number);
  });
}

const packageJson = readFileSync(new URL("../package.json", import.meta.url), "utf8");
process.exitCode = await command(process.argv.slice(2), {
  environment: process.env,
  version: (JSON.parse(packageJson) as { readonly version: string }).version,
  screen: {
    print: (text) => process.stdout.write(text),
    say: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
  },
});
