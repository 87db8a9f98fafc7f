// npm run schemas: writes the schemas of answers from the types. A test fails when they are not up to date.
import { writeFileSync } from "node:fs";
import { written } from "./written.js";

for (const [file, text] of written()) {
  writeFileSync(new URL(`../../src/schemas/generated/${file}`, import.meta.url), text);
}
