// npm run pictures: the pictures of README.md. The chart is text, and a test says when it is out of date. How the explanation
// is shaped depends on the browser and on its fonts, so that no test compares it: after a change of its words, look at it.
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { browser } from "../../test/site/browser.js";
import { EXPLANATION_FILE, EXPLANATION_WIDTH, explanationPage } from "./arabic-explanation.js";
import { CHART_FILE, chart } from "./chart.js";

mkdirSync(dirname(CHART_FILE), { recursive: true });
writeFileSync(CHART_FILE, chart());

const chrome = await browser();
const page = await chrome.newPage({ viewport: { width: EXPLANATION_WIDTH, height: 100 } });
await page.setContent(explanationPage());
await page.screenshot({ path: EXPLANATION_FILE, fullPage: true });
await chrome.close();

for (const file of [CHART_FILE, EXPLANATION_FILE]) console.log(`${file}, ${String(statSync(file).size)} bytes`);
