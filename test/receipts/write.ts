// Draws up the receipts of this version anew: npm run receipts. Those of other versions are left as they were.
import { VERSION } from "casnos-rules/receipt";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { cases, drawnUp } from "./cases.js";
import { FOLDER } from "./golden.js";
import { lastRelease } from "../release/tree.js";

if (lastRelease.version === VERSION) {
  throw new Error(
    `The receipts of ${VERSION} are those of a release, and are never written again: take a later version`,
  );
}

const folder = new URL(`${VERSION}/`, FOLDER);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const one of cases) {
  // A value on each line, so that a change can be read, and no indentation, which would be half of the file.
  const text = JSON.stringify(await drawnUp(one), null, 1).replace(/^ +/gm, "");
  writeFileSync(new URL(`${one.name}.json`, folder), `${text}\n`);
}
console.log(`${String(cases.length)} receipts of version ${VERSION}`);
