// Serves this folder on the loopback address, opens the page in headless Chromium, and checks what it shows and what comes
// of the receipts that it verifies. The page is of 127.0.0.1, which browsers trust as they do https: Web Crypto is there.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";

// Far from the zones that receipts are drawn up in: there it is a day later for most of a day.
const ZONE = "Pacific/Kiritimati";

const receipts = (await readdir(join(import.meta.dirname, "receipts"), { recursive: true }))
  .filter((name) => name.endsWith(".json"))
  .sort();

let verified = null;

/** What is served at a path that is no file of this folder; null for a file. */
async function answered(path, request) {
  if (path === "/receipts.json") return JSON.stringify(receipts);
  if (path !== "/verified") return null;
  verified = JSON.parse(await text(request));
  return "";
}

// As strict as a page can be that loads scripts and data of its own.
const POLICY = ["default-src 'none'", ...["script-src", "style-src", "connect-src"].map((what) => `${what} 'self'`)];

const types = { css: "text/css", html: "text/html", js: "text/javascript", json: "application/json" };
const server = createServer(async (request, response) => {
  const path = normalize(new URL(request.url, "http://localhost").pathname);
  try {
    const file = join(import.meta.dirname, path === "/" ? "index.html" : path);
    const body = (await answered(path, request)) ?? (await readFile(file));
    response.setHeader("content-security-policy", POLICY.join("; "));
    response.setHeader("content-type", `${types[file.split(".").at(-1)] ?? "text/plain"}; charset=utf-8`);
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const address = `http://127.0.0.1:${server.address().port}/`;

const chromium = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
chromium.push("--disable-background-networking", "--disable-component-update", "--disable-sync");
chromium.push(`--user-data-dir=${await mkdtemp(join(tmpdir(), "page-"))}`, "--virtual-time-budget=60000");
const run = promisify(execFile);
const inZone = { env: { ...process.env, TZ: ZONE }, maxBuffer: 1e7 };
const { stdout: page } = await run("chromium", [...chromium, "--dump-dom", address], inZone);
const screenshot = process.argv[2];
if (screenshot) await run("chromium", [...chromium, "--window-size=900,1400", `--screenshot=${screenshot}`, address]);
server.close();

for (const expected of ['<p id="amount">150000.00</p>', "150\u202f000,00&nbsp;DA", "دج"]) {
  if (!page.includes(expected)) throw new Error(`the page does not show ${expected}:\n${page}`);
}
console.log("the page shows 150000.00, 150 000,00 DA and the Arabic explanation");

if (verified === null) throw new Error(`the page did not come to the end of its receipts:\n${page}`);
if (verified.violations.length > 0) throw new Error(`refused by the policy: ${verified.violations.join(", ")}`);
console.log(`the page breaks nothing of its policy: ${POLICY.join("; ")}`);
if (verified.zone !== ZONE) throw new Error(`the page ran in ${verified.zone}`);
const changelog = await readFile(join(import.meta.dirname, "node_modules/casnos-rules/CHANGELOG.md"), "utf8");
const faults = Object.entries(verified.verdicts).filter(([name, verdict]) => {
  // The tests of the library look whether it stands under a correction.
  const announced = changelog.includes(`\`${name.replace(/\.json$/, "")}\``);
  return verdict !== "same" && !(verdict === "differs" && announced);
});
const count = Object.keys(verified.verdicts).length;
if (count === 0 || count !== receipts.length) throw new Error(`${count} of ${receipts.length} receipts verified`);
if (faults.length > 0) throw new Error(`receipts that do not verify: ${JSON.stringify(faults)}`);
console.log(`the page verifies ${count} receipts in ${verified.zone}`);
