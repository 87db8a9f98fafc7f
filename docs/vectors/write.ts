// npm run vectors: writes the vectors anew.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { vectorFiles } from "./vectors.js";

const folder = new URL("../../vectors/", import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
let lines = 0;
let bytes = 0;
for (const [file, text] of vectorFiles()) {
  writeFileSync(new URL(file, folder), text);
  lines += text.split("\n").length - 1;
  bytes += Buffer.byteLength(text);
}
console.log(`${String(lines)} vectors, ${String(Math.round(bytes / 1024))} kB`);
