// The licences of what is bundled into the command, which its authors ask to be passed on with it.
import { readFileSync, writeFileSync } from "node:fs";

/** What the command is bundled with. */
export const BUNDLED = ["csv-parse", "csv-stringify", "hyparquet", "hyparquet-writer"];

/** The licence of each, as it stands in the package. */
export function notices(): string {
  return BUNDLED.map((name) => {
    const folder = new URL(`../node_modules/${name}/`, import.meta.url);
    const { version } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8")) as { version: string };
    return `${name} ${version}\n\n${readFileSync(new URL("LICENSE", folder), "utf8").trim()}\n`;
  }).join(`\n${"-".repeat(80)}\n\n`);
}

/** Writes them beside the command. */
export function writeNotices(): void {
  writeFileSync(new URL("../dist/cli-notices.txt", import.meta.url), notices());
}
