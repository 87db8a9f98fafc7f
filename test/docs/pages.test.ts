import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allSeries, seriesIds } from "../../src/catalogue/series.js";
import { CHAPTERS } from "../../docs/pages/chapters.js";
import { operations } from "../../src/operations.js";
import { lawOfOperations } from "../../docs/pages/law-of-operations.js";
import { pages } from "../../docs/pages/pages.js";

describe("the generated pages", () => {
  it.each([...pages()])("%s is up to date: npm run pages", (file, text) => {
    expect(readFileSync(new URL(`../../docs/${file}`, import.meta.url), "utf8")).toBe(text);
  });

  it("show every series once", () => {
    const shown = CHAPTERS.flatMap(({ series }) => series.map(({ id }) => id));
    expect(shown.sort()).toEqual([...seriesIds].sort());
  });
});

describe("the glossary", () => {
  const page = pages().get("glossary.md") ?? "";

  it("has no empty cell", () => {
    expect(page.split("\n").filter((line) => /\|\s*\|/.test(line))).toEqual([]);
  });

  it.each(Object.keys(operations))("names the operation %s", (operation) => {
    expect(page).toContain(`| \`${operation}\` |`);
  });
});

describe("the law that the operations read", () => {
  // Asked for by their name alone: `law.value`.
  const ONLY_LOOKED_UP = ["third-party-agreements", "care-abroad", "medicines-list", "documents-health-card"];

  it("is all of it: no value of the law lies unused", () => {
    const read = [...lawOfOperations().values()].flatMap(({ series }) => series);
    const used = new Set<string>([...read, ...ONLY_LOOKED_UP]);
    expect(seriesIds.filter((id) => !used.has(id))).toEqual([]);
  });

  it("is found for each operation", () => {
    for (const [operation, { series }] of lawOfOperations()) {
      expect(series.length, operation).toBeGreaterThan(0);
      for (const id of series) expect(allSeries).toHaveProperty(id);
    }
  });
});
