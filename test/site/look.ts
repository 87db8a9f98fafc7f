// npm run site:look: pictures of pages at the width of a phone and of a desk, to be looked at.
import { mkdirSync } from "node:fs";
import { browser } from "./browser.js";
import { served } from "./server.js";

const WIDTHS = { phone: 390, desk: 1280 } as const;
const folder = ".cache/looks";
const paths = process.argv.slice(2);

mkdirSync(folder, { recursive: true });
const site = await served();
const chrome = await browser();
for (const path of paths) {
  for (const [name, width] of Object.entries(WIDTHS)) {
    const page = await chrome.newPage({ viewport: { width, height: 900 } });
    page.on("console", (message) => console.log(path, message.type(), message.text()));
    page.on("pageerror", (error) => console.log(path, error.message));
    await page.goto(`${site.address}/${path}`, { waitUntil: "networkidle" });
    const file = `${folder}/${path.replaceAll(/[^a-z0-9]+/gi, "-")}.${name}.png`;
    await page.screenshot({ path: file, fullPage: !process.env["TOP"] });
    console.log(file);
    await page.close();
  }
}
await chrome.close();
await site.close();
