import { describe, expect, it } from "vitest";
import type { NameKind } from "./names.js";
import { verdictOf, type Findings } from "./verdict.js";

const nothing: Findings = {
  names: { added: [], removed: [], demanded: [] },
  law: { values: [], newSeries: [], goneSeries: [], checkedOn: null },
  tally: {
    questions: 10,
    refused: 0,
    determined: 10,
    members: 1,
    affectedMembers: new Set(),
    affectedQuestions: 0,
    affectedInputs: 0,
    operations: new Map(),
    activities: new Map(),
    years: new Map(),
    texts: new Map(),
    correctedBy: new Set(),
    movedBy: new Set(),
  },
};

const changelogOf = (...versions: readonly string[]) => versions.map((one) => `## ${one}\n\n- Words.\n`).join("\n");
const verdict = (findings: Partial<Findings>, version: string, changelog = changelogOf(version, "3.1.4")) =>
  verdictOf({ ...nothing, ...findings }, { lastVersion: "3.1.4", version, changelog });
const one = (kind: NameKind, name: string, short = name) => [{ kind, name, short }];

describe("which version a change needs", () => {
  it("none, or a patch, where nothing differs", () => {
    expect(verdict({}, "3.1.4").lacking).toEqual([]);
    expect(verdict({}, "3.1.5")).toEqual({ level: "patch", because: [], lacking: [] });
    expect(verdict({}, "3.1.5", changelogOf("3.1.4")).lacking).toEqual(["CHANGELOG.md has no section ## 3.1.5"]);
    expect(verdict({}, "3.1.3").lacking).toEqual(["package.json says 3.1.3, which is before 3.1.4"]);
  });

  it.each<[string, Partial<Findings>, "minor" | "major"]>([
    ["a new step", { names: { ...nothing.names, added: one("step", "a.b") } }, "minor"],
    ["a new series", { law: { ...nothing.law, newSeries: ["a"] } }, "minor"],
    ["another day looked through", { law: { ...nothing.law, checkedOn: ["2026-11-21", "2027-01-01"] } }, "minor"],
    ["answers that differ", { tally: { ...nothing.tally, affectedQuestions: 1 } }, "minor"],
    ["a removed reading", { names: { ...nothing.names, removed: one("reading", "a") } }, "major"],
    [
      "a field that can no longer be left out",
      { names: { ...nothing.names, demanded: one("demand of an input", "retirement.age person.sex", "sex") } },
      "major",
    ],
  ])("%s", (_, findings, level) => {
    expect(verdict(findings, "3.1.4")).toMatchObject({
      level,
      lacking: [`package.json still says 3.1.4: this needs a ${level} version after it`],
    });
    const tooLittle = level === "major" ? "3.2.0" : "3.1.5";
    expect(verdict(findings, tooLittle).lacking[0]).toBe(
      `package.json says ${tooLittle}: this needs a ${level} version after 3.1.4`,
    );
    const enough = level === "major" ? "4.0.0" : "3.2.0";
    expect(verdict(findings, enough, `## ${enough}\n\n### Operations\n\n- \`a\`, \`sex\`.\n`).lacking).toEqual([]);
  });

  it("a new operation or entry is announced by its name, in the sections of every version since", () => {
    const findings = { names: { ...nothing.names, added: one("entry", "casnos-rules/a", "/a") } };
    const changelog = (word: string) =>
      `## 3.3.0\n\n### Operations\n\n- B.\n\n## 3.2.0\n\n### Operations\n\n- ${word}.\n`;
    expect(verdict(findings, "3.3.0", changelog("/a")).lacking).toEqual(["CHANGELOG.md does not name the entry `/a`"]);
    for (const named of ["`/a`", "`casnos-rules/a`"]) {
      expect(verdict(findings, "3.3.0", changelog(named)).lacking).toEqual([]);
    }
  });
});
