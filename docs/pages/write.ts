// npm run pages: writes the pages that are made from the data. A test fails when they are not up to date.
import { writeFileSync } from "node:fs";
import { pages } from "./pages.js";

for (const [file, text] of pages()) writeFileSync(new URL(`../${file}`, import.meta.url), text);
