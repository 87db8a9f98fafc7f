// What is done to the pages once they are built: each says what it may load, and a worker keeps them for use without a
// connection.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteConfig } from "vitepress";
import { writeLiveModules } from "./live-modules.js";

/** Adds to a page the policy of what it may load and whom it may tell: itself alone. */
export function secured(html: string): string {
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>([^]*?)<\/script>/g)]
    .filter(([, attributes = ""]) => !attributes.includes("application/"))
    .map(([, , code = ""]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`);
  const policy = [
    "default-src 'none'",
    // An example that is changed in the page is run as a module of its own, which has an address of this kind.
    `script-src 'self' blob: ${inline.join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html.replace(
    /<meta charset="[^"]*">/,
    `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

/** Writes the modules of the live examples, and the worker that keeps the simulators and what they need. */
export function finished({ outDir, site }: SiteConfig): void {
  writeLiveModules(join(outDir, "live"));
  const files = readdirSync(outDir, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  const kept = files.filter(
    (file) =>
      /^(?:(?:fr|ar)\/)?simulators\/.*\.html$/.test(file) ||
      /^(?:(?:fr|ar)\/)?index\.html$/.test(file) ||
      (/^assets\/.*\.(?:js|css|woff2)$/.test(file) && isShared(file)) ||
      file === "icon.svg",
  );
  const hash = createHash("sha256");
  for (const file of kept) hash.update(file).update(readFileSync(join(outDir, file)));
  const version = hash.digest("hex").slice(0, 16);
  const template = readFileSync(join(import.meta.dirname, "service-worker.js"), "utf8");
  writeFileSync(
    join(outDir, "service-worker.js"),
    template
      .replace('"VERSION"', JSON.stringify(version))
      .replace('["KEPT"]', JSON.stringify(kept.map((file) => site.base + file))),
  );
}

/** Not the scripts of other pages, nor the words to search in, which are loaded when they are asked for. */
function isShared(file: string): boolean {
  return /^assets\/(?:chunks\/(?!@localSearchIndex)|app\.|style\.|(?:fr_|ar_)?simulators_)/.test(file);
}
