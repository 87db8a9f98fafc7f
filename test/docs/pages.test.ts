import type { Language } from "casnos-rules";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allSeries, seriesIds } from "../../src/catalogue/series.js";
import { CHAPTERS } from "../../docs/pages/chapters.js";
import { voiceOf } from "../../src/explain/full-voice.js";
import { operations } from "../../src/operations.js";
import { lawOfOperations } from "../../docs/pages/law-of-operations.js";
import { pages } from "../../docs/pages/pages.js";

const law = lawOfOperations();
const written = pages(law);

describe("the generated pages", () => {
  it.each([...written])("%s is up to date: npm run pages", (file, text) => {
    expect(readFileSync(new URL(`../../docs/${file}`, import.meta.url), "utf8")).toBe(text);
  });

  it("show every series once", () => {
    const shown = CHAPTERS.flatMap(({ series }) => series.map(({ id }) => id));
    expect(shown.sort()).toEqual([...seriesIds].sort());
  });
});

describe.each(["", "fr/", "ar/"])("the coverage page %scoverage.md", (folder) => {
  const page = written.get(`${folder}coverage.md`) ?? "";
  const annex = written.get(`${folder}coverage-annex.md`) ?? "";

  it("writes no link that is broken by a space", () => {
    const links = [...`${page}${annex}`.matchAll(/<(https?:[^>]*)>/g)].map(([, address]) => address);
    expect(links.length).toBeGreaterThan(300);
    expect(links.filter((address) => /[\s,]/.test(address ?? ""))).toEqual([]);
    expect(`${page}${annex}`).not.toMatch(/[^<]https?:/);
  });

  it("is short, and leaves every value to its annex", () => {
    expect(page.split("\n").length).toBeLessThan(320);
    for (const id of seriesIds) expect(annex).toContain(`<a id="${id}"></a>`);
  });

  it("says first what each status means", () => {
    const { enacted, reported, unverified } = voiceOf(languageOf(folder)).words.statuses;
    const [start = ""] = page.split("| --- |");
    for (const status of [enacted, reported, unverified]) expect(start).toContain(`**${status}**`);
  });

  it("links only to what its annex holds", () => {
    const targets = [...page.matchAll(/\]\(([^)#]*)#([^)]*)\)/g)];
    expect(targets.length).toBeGreaterThan(CHAPTERS.length);
    for (const [, file, anchor] of targets) {
      expect(file).toBe("coverage-annex.md");
      expect(annex).toContain(`<a id="${anchor ?? ""}"></a>`);
    }
  });

  it("shows every dated value in the annex", () => {
    const rows = annex.split("\n").filter((line) => line.startsWith("| "));
    const dated = seriesIds.flatMap((id) => allSeries[id].entries);
    expect(rows).toHaveLength(dated.length + 2 * seriesIds.length);
  });
});

function languageOf(folder: string): Language {
  return folder === "fr/" ? "fr" : folder === "ar/" ? "ar" : "en";
}

describe.each(["", "fr/", "ar/"])("the glossary %sglossary.md", (folder) => {
  const page = written.get(`${folder}glossary.md`) ?? "";
  const rows = page.split("\n").filter((line) => line.startsWith("| "));

  it("has no empty cell", () => {
    expect(rows.length).toBeGreaterThan(500);
    expect(rows.filter((line) => /\|\s*\|/.test(line))).toEqual([]);
  });

  it("has its own language first", () => {
    const { operations: names } = voiceOf(languageOf(folder)).words;
    const plain = rows.map((row) => row.replace(/[\u2066\u2069]/g, ""));
    for (const [operation, name] of Object.entries(names)) {
      const starts = plain.filter((row) => row.endsWith(` | \`${operation}\` |`)).map((row) => row.split(" | ")[0]);
      expect(starts).toContain(`| ${name}`);
    }
  });

  it("holds the same names as in the other languages", () => {
    const inEnglish = written.get("glossary.md") ?? "";
    const codes = (text: string): readonly string[] => [...text.matchAll(/`[^`]*`/g)].map(([one]) => one).sort();
    expect(codes(page)).toEqual(codes(inEnglish));
  });

  it.each(Object.keys(operations))("names the operation %s", (operation) => {
    expect(page).toContain(`\`${operation}\``);
  });
});

describe("the law that the operations read", () => {
  // Asked for by their name alone: `law.value`.
  const ONLY_LOOKED_UP = ["third-party-agreements", "care-abroad", "medicines-list", "documents-health-card"];

  it("is all of it: no value of the law lies unused", () => {
    const read = [...law.values()].flatMap(({ series }) => series);
    const used = new Set<string>([...read, ...ONLY_LOOKED_UP]);
    expect(seriesIds.filter((id) => !used.has(id))).toEqual([]);
  });

  it("is found for each operation", () => {
    for (const [operation, { series }] of law) {
      expect(series.length, operation).toBeGreaterThan(0);
      for (const id of series) expect(allSeries).toHaveProperty(id);
    }
  });
});
