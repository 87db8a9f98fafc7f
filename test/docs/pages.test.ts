import type { Language } from "casnos-rules";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allSeries, seriesIds } from "../../src/catalogue/series.js";
import { CHAPTERS } from "../../docs/pages/chapters.js";
import { voiceOf } from "../../src/explain/full-voice.js";
import { operations } from "../../src/operations.js";
import { lawOfOperations } from "../../docs/pages/law-of-operations.js";
import { valuesPage } from "../../docs/pages/lists.js";
import { pages } from "../../docs/pages/pages.js";
import { seriesPage } from "../../docs/pages/series-page.js";

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
  const list = valuesPage(languageOf(folder));

  it("is short, and leaves the values to their own pages", () => {
    expect(page.split("\n").length).toBeLessThan(320);
    expect(page).not.toContain("http");
  });

  it("says first what each status means", () => {
    const { enacted, reported, unverified } = voiceOf(languageOf(folder)).words.statuses;
    const [start = ""] = page.split("| --- |");
    for (const status of [enacted, reported, unverified]) expect(start).toContain(`**${status}**`);
  });

  it("links each branch to its place in the list of values", () => {
    const places = [...page.matchAll(/\]\(law\/index\.md#([^)]*)\)/g)].map(([, place = ""]) => place);
    expect(places).toHaveLength(CHAPTERS.length);
    for (const place of places) expect(list).toContain(`<a id="${place}"></a>`);
  });

  it("links only to values that there are", () => {
    const named = [...page.matchAll(/\]\(law\/(?!index)([^).#]*)\.md\)/g)].map(([, id = ""]) => id);
    expect(named.length).toBeGreaterThan(CHAPTERS.length);
    expect(named.filter((id) => !(id in allSeries))).toEqual([]);
  });
});

describe.each(["en", "fr", "ar"] as const)("the pages of the values in %s", (language) => {
  const text = seriesIds.map((id) => seriesPage(allSeries[id], language, law));

  it("are listed once each", () => {
    const listed = [...valuesPage(language).matchAll(/\]\(\.\/([^)]*)\.md\)/g)].map(([, id = ""]) => id);
    expect(listed.sort()).toEqual([...seriesIds].sort());
  });

  it("show every dated value", () => {
    const rows = text.map((page) => page.split("\n").filter((line) => line.startsWith("| ")).length - 2);
    expect(rows).toEqual(seriesIds.map((id) => allSeries[id].entries.length));
  });

  it("write no link that is broken by a space", () => {
    const links = [...text.join("\n").matchAll(/<(https?:[^>]*)>/g)].map(([, address = ""]) => address);
    expect(links.length).toBeGreaterThan(300);
    expect(links.filter((address) => /[\s,]/.test(address))).toEqual([]);
    expect(text.join("\n").replaceAll(/xmlns="[^"]*"/g, "")).not.toMatch(/[^<]https?:/);
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
