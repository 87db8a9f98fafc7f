// npm run pages: writes the pages that are made from the data. A test fails when they are not up to date.
import { writeFileSync } from "node:fs";
import { lawOfOperations } from "./law-of-operations.js";
import { pages } from "./pages.js";

for (const [file, text] of pages(lawOfOperations())) writeFileSync(new URL(`../${file}`, import.meta.url), text);
