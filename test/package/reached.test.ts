import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bareImports, reached } from "../../build/reached.js";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "reached-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

describe("the files that an entry leads to", () => {
  it("are found through imports, re-exports, require and types, and no others", () => {
    write({
      "dist/law/index.js": `import{a}from"../shared.js";import{d}from"date-fns";export*from"../words.js";await import("./later.js");`,
      "dist/law/index.cjs": `"use strict";const a = require("../shared.cjs");`,
      "dist/law/index.d.ts": `export { A } from "../shared.js"; export declare const b: import("./later.js").B;`,
      "dist/law/index.d.cts": `export { A } from "../shared.cjs";`,
      "dist/law/later.js": `import "../law/index.js";`,
      "dist/law/later.d.ts": "",
      "dist/shared.js": "",
      "dist/shared.cjs": "",
      "dist/shared.d.ts": "",
      "dist/shared.d.cts": "",
      "dist/words.js": "",
      "dist/stray.js": `import "./shared.js";`,
      "dist/shared.js.map": "",
    });
    const entry = ["js", "cjs", "d.ts", "d.cts"].map((ending) => `dist/law/index.${ending}`);
    expect([...reached(root, entry)].sort()).toEqual([
      ...["dist/law/index.cjs", "dist/law/index.d.cts", "dist/law/index.d.ts", "dist/law/index.js"],
      ...["dist/law/later.d.ts", "dist/law/later.js"],
      ...["dist/shared.cjs", "dist/shared.d.cts", "dist/shared.d.ts", "dist/shared.js", "dist/words.js"],
    ]);
  });

  it("are all there", () => {
    write({ "dist/index.js": `export * from "./chunk.js";` });
    expect(() => reached(root, ["dist/index.js"])).toThrow("dist/index.js leads to dist/chunk.js, which is not there");
    expect(() => reached(root, ["dist/other.js"])).toThrow("package.json leads to dist/other.js, which is not there");
  });
});

it("packages and modules of the platform are told from files", () => {
  const text = `import { a } from "zod/mini"; import fs from "node:fs"; import b from "./b.js"; export * from "../c.js";`;
  expect(bareImports(text)).toEqual(["zod/mini", "node:fs"]);
});
