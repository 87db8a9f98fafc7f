import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { EXPLANATION_FILE, EXPLANATION_WIDTH, explanationPage } from "../../docs/pictures/arabic-explanation.js";
import { CHART_FILE, chart } from "../../docs/pictures/chart.js";

const ROOT = resolve(import.meta.dirname, "../..");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");

describe("the pictures of the README", () => {
  it("have the chart as the library draws it: npm run pictures", () => {
    expect(readFileSync(join(ROOT, CHART_FILE), "utf8")).toBe(chart());
  });

  // A browser shapes and compresses it by its version and its fonts: its bytes say nothing of the words in it.
  it("have the explanation as a picture that is light enough", () => {
    const png = readFileSync(join(ROOT, EXPLANATION_FILE));
    expect(png.toString("latin1", 1, 4)).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(EXPLANATION_WIDTH);
    expect(statSync(join(ROOT, EXPLANATION_FILE)).size).toBeLessThanOrEqual(120_000);
  });

  it("say the result in the explanation, from right to left", () => {
    const page = explanationPage();
    expect(page).toContain(`<html lang="ar" dir="rtl">`);
    expect(/<p class="result">(.*?)<\/p>/.exec(page)?.[1]).toContain("24\u202f000,00");
    expect(page.match(/<h[12]>/g)).toHaveLength(4);
    expect(/<ol>(.*)<\/ol>/.exec(page)?.[1]?.match(/<li>/g)).toHaveLength(14);
  });

  it.each([CHART_FILE, EXPLANATION_FILE])("stand in it with their words: %s", (file) => {
    const shown = new RegExp(`!\\[([^\\]]*)\\]\\(${file.replaceAll(".", "\\.")}\\)`).exec(readme);
    expect(shown?.[1]?.length).toBeGreaterThan(80);
  });
});
