import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { leadsNowhere, linkingPages, linksOf } from "./links.js";

const ROOT = resolve(import.meta.dirname, "../..");

describe("the links of the pages", () => {
  it.each(linkingPages())("of %s lead somewhere", (page) => {
    const links = linksOf(readFileSync(join(ROOT, page), "utf8"));
    expect(links.filter((link) => leadsNowhere(link, page))).toEqual([]);
  });

  it("are found in text, pictures, what stands in front, and not in code", () => {
    const text = `---
hero:
  link: /in/front
---
[text](a.md#b) ![a picture](c.svg) [\`code\`](d) <a href="e"> [elsewhere](https://example.org)
\`[code](f)\`

\`\`\`md
[in a block](g)
\`\`\`
`;
    expect(linksOf(text)).toEqual(["a.md#b", "c.svg", "d", "e", "/in/front"]);
  });

  it.each([
    ["README.md", "docs/guide/start.md"],
    ["README.md", "LICENSE"],
    ["CHANGELOG.md", "CONTRIBUTING.md#versions"],
    ["CONTRIBUTING.md", "#add-a-value-of-the-law"],
    ["docs/guide/start.md", "./apps.md#loading-it"],
    ["docs/guide/start.md", "../rules/law-value"],
    ["docs/guide/start.md", "../law/snmg"],
    ["docs/ar/guide/start.md", "../law/snmg"],
    ["docs/fr/guide/start.md", "../api.md"],
    ["docs/index.md", "/simulators/file"],
    ["docs/index.md", "/law/"],
  ])("are right: in %s, %s", (page, link) => {
    expect(leadsNowhere(link, page)).toBe(false);
  });

  it.each([
    ["README.md", "docs/guide/begin.md"],
    ["README.md", "docs/guide/start"],
    ["README.md", "docs/law/snmg"],
    ["README.md", "guide/start.md"],
    ["CHANGELOG.md", "CONTRIBUTING.md#version"],
    ["CONTRIBUTING.md", "#add-a-law"],
    ["docs/guide/start.md", "../rules/law-values"],
    ["docs/guide/start.md", "../law/snmgs"],
    ["docs/guide/start.md", "./apps.md#loading"],
    ["docs/guide/start.md", "../../../elsewhere.md"],
    ["docs/index.md", "/simulator/file"],
  ])("are wrong: in %s, %s", (page, link) => {
    expect(leadsNowhere(link, page)).toBe(true);
  });
});
