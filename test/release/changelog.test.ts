import { describe, expect, it } from "vitest";
import { compareVersions, kindsIn, namedIn, sectionsBetween, sectionsOf } from "./changelog.js";

const changelog = `# Changelog

For those who rely on the numbers.

## 2.1.0 (2027-03-02)

In short.

### Law

- The wage, \`snmg\`.

### Corrections

- A pension: \`2.0.0/retirement.pension\`,
  \`retirement.buyBack\`.

## 2.0.1 (not published)

### Technical

## 2.0.0 (2027-01-05)

### Corrections

- Of \`disputes.appeal\`.
`;

describe("the sections of a changelog", () => {
  it("have a version, a day once they are published, and their kinds", () => {
    expect(sectionsOf(changelog).map(({ version, date, kinds }) => [version, date, [...kinds.keys()]])).toEqual([
      ["2.1.0", "2027-03-02", ["", "Law", "Corrections"]],
      ["2.0.1", null, ["", "Technical"]],
      ["2.0.0", "2027-01-05", ["", "Corrections"]],
    ]);
    expect(sectionsOf(changelog)[0]?.kinds.get("")).toBe("In short.");
  });

  it("name in code what they touch; a receipt also by its operation", () => {
    const since = sectionsBetween(changelog, "2.0.0", "2.1.0");
    expect(since.map(({ version }) => version)).toEqual(["2.1.0", "2.0.1"]);
    expect([...namedIn(since, ["Corrections"])]).toEqual([
      "2.0.0/retirement.pension",
      "retirement.pension",
      "retirement.buyBack",
    ]);
    expect([...namedIn(since, ["Law"])]).toEqual(["snmg"]);
  });

  it("whose kind is empty say nothing of it", () => {
    expect([...kindsIn(sectionsBetween(changelog, "2.0.0", "2.0.1"))]).toEqual([]);
    expect([...kindsIn(sectionsBetween(changelog, "2.0.0", "2.1.0"))]).toEqual(["", "Law", "Corrections"]);
  });

  it("are in the order of numbers, not of letters", () => {
    expect(compareVersions("1.10.0", "1.9.9")).toBeGreaterThan(0);
    expect(compareVersions("1.2.3", "1.2.3")).toBe(0);
    expect(compareVersions("0.9.0", "1.0.0")).toBeLessThan(0);
    expect(() => compareVersions("1.0", "1.0.0")).toThrow("1.0 is no version of three numbers");
  });
});
