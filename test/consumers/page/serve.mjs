// Serves this folder on the loopback address, opens the page in headless Chromium, and checks what it shows.
import { execFile } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import { promisify } from "node:util";

const types = { html: "text/html", js: "text/javascript" };
const server = createServer(async (request, response) => {
  const path = normalize(new URL(request.url, "http://localhost").pathname);
  try {
    const file = join(import.meta.dirname, path === "/" ? "index.html" : path);
    response.setHeader("content-type", `${types[file.split(".").at(-1)] ?? "text/plain"}; charset=utf-8`);
    response.end(await readFile(file));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const address = `http://127.0.0.1:${server.address().port}/`;

const chromium = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
chromium.push("--disable-background-networking", "--disable-component-update", "--disable-sync");
chromium.push(`--user-data-dir=${await mkdtemp(join(tmpdir(), "page-"))}`, "--virtual-time-budget=5000");
const run = promisify(execFile);
const { stdout: page } = await run("chromium", [...chromium, "--dump-dom", address], { maxBuffer: 1e7 });
const screenshot = process.argv[2];
if (screenshot) await run("chromium", [...chromium, "--window-size=900,1400", `--screenshot=${screenshot}`, address]);
server.close();

for (const expected of ['<p id="amount">150000.00</p>', "150\u202f000,00&nbsp;DA", "دج"]) {
  if (!page.includes(expected)) throw new Error(`the page does not show ${expected}:\n${page}`);
}
console.log("the page shows 150000.00, 150 000,00 DA and the Arabic explanation");
