import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createCasnos } from "casnos-rules";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { slot } from "../../examples/population/columns.js";
import { boundsOf, drawMembers } from "../../examples/population/members.js";
import { compare } from "./affected.js";
import { libraryOf, type Library } from "./library.js";
import { reportOf } from "./report.js";
import { ROOT, cleared, treeOf, workFolder } from "./tree.js";
import { verdictOf, type Findings, type Verdict } from "./verdict.js";

// Copies of the tree in which one thing was changed, beside the tree as it is: each fault must be told with whom it
// reaches, how, by which text, and which version it needs.

const MEMBERS = 30;
const SEED = 7;
const silent = () => ({ at: () => undefined, over: () => 0 });

let folder = "";
let before: Library;
beforeAll(async () => {
  folder = workFolder();
  before = await libraryOf(treeOf(ROOT, join(folder, "before")), join(folder, "before.mjs"));
});
afterAll(() => {
  cleared(folder);
});

/** One text of one file in the place of another. */
type Fault = readonly [file: string, from: string, to: string];

let copies = 0;
async function found(...faults: readonly Fault[]): Promise<Findings> {
  copies += 1;
  const copy = join(folder, `copy-${String(copies)}`);
  mkdirSync(copy);
  for (const part of ["src", "package.json"]) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  for (const [file, from, to] of faults) {
    const parts = readFileSync(join(copy, file), "utf8").split(from);
    expect(parts, `${from} is in ${file} once`).toHaveLength(2);
    writeFileSync(join(copy, file), parts.join(to));
  }
  const into = join(folder, `after-${String(copies)}`);
  const after = await libraryOf(treeOf(copy, into), `${into}.mjs`);
  cleared(copy);
  cleared(into);
  return compare(before, after, { members: MEMBERS, seed: SEED }, silent);
}

/** What a tree is told that says this version after 3.1.4, and this entry. */
function told(findings: Findings, version: string, kind = "", entry = ""): Verdict {
  const changelog = `# Changelog\n\n## ${version}\n\n### ${kind}\n\n- ${entry}\n\n## 3.1.4\n\n- Older.\n`;
  return verdictOf(findings, { lastVersion: "3.1.4", version, changelog });
}

function report(findings: Findings): string {
  return reportOf({ before: "one", after: "other", seed: SEED, ...findings, verdict: told(findings, "3.1.4") });
}

/** How many members contribute on the floor of 2026, twelve minimum wages of 24 000 DA: found by themselves. */
function membersOnTheFloorOf2026(): number {
  const { members } = slot(MEMBERS);
  drawMembers(members, 0, MEMBERS, SEED, boundsOf(createCasnos()));
  return Array.from({ length: MEMBERS }).filter((_, row) => {
    const [from, to] = [members.offsets[row] ?? 0, members.offsets[row + 1] ?? 0];
    const places = Array.from({ length: to - from }, (_none, place) => from + place);
    return places.some((place) => members.years[place] === 2026 && members.bases[place] === 28_800_000);
  }).length;
}

const WAGE =
  'from: "2026-01-01",\n      value: "24000",\n      text: decret2601,\n      article: null,\n      status: "reported"';
const wageWith = (from: string, to: string): Fault => ["src/law/wages.ts", WAGE, WAGE.replace(from, to)];
const hows = ({ tally }: Findings, operation: string) => [...(tally.operations.get(operation)?.hows.keys() ?? [])];
const named = (names: Findings["names"]["added"]) => names.map(({ kind, name }) => [kind, name]);

describe("a tree in which nothing was changed", () => {
  let same: Findings;
  beforeAll(async () => {
    same = await found();
  });

  it("affects nobody, and needs no version", () => {
    expect(same.tally).toMatchObject({ members: MEMBERS, affectedQuestions: 0 });
    expect(told(same, "3.1.4")).toEqual({ level: "patch", because: [], lacking: [] });
    expect(report(same)).toContain("\nAffected: nobody\n");
  });

  it("is asked what has answers: each operation, and nothing that is refused", () => {
    expect(same.tally.refused).toBe(0);
    expect(same.tally.determined / same.tally.questions).toBeGreaterThan(0.8);
    expect([...same.tally.operations.keys()].sort()).toEqual([...before.operations].sort());
  });
});

describe("a minimum wage that is a dinar less from 2026", () => {
  let less: Findings;
  beforeAll(async () => {
    less = await found(wageWith("24000", "23999"));
  });

  it("leaves alone whose base is above the floor, and moves no amount of who is on it: they declared more", () => {
    expect(hows(less, "contributions.annual")).not.toContain("amount");
  });
});

describe("a minimum wage that is a dinar more from 2026", () => {
  let more: Findings;
  beforeAll(async () => {
    more = await found(wageWith("24000", "24001"));
  });

  it("reaches who contributes on the floor, by 15 % of twelve dinars", () => {
    const annual = more.tally.operations.get("contributions.annual");
    const onTheFloor = membersOnTheFloorOf2026();
    expect(onTheFloor).toBeGreaterThan(5);
    expect(annual?.hows.get("amount")?.members.size).toBe(onTheFloor);
    expect(annual?.amounts.get("value.amount")).toMatchObject({ least: 180, greatest: 180, down: 0 });
    expect(annual?.byRule).toBe(0);
  });

  it("is one value of one series", () => {
    expect(more.law.values).toEqual([
      {
        series: "snmg",
        from: "2026-01-01",
        kind: "changed",
        fields: [{ field: "value", before: "24000", after: "24001" }],
      },
    ]);
  });

  it("is told with the members, the activities, the years and the text", () => {
    const text = report(more);
    const annual = more.tally.operations.get("contributions.annual")?.hows.get("amount");
    expect(text).toContain(`    another amount: ${String(annual?.questions)} of `);
    expect(text).toMatch(/ {6}amount \d+ up, by \+1\.80 DA\n/);
    expect(text).toMatch(/of which activity: .*trader \d+/);
    expect(text).toMatch(/of which year: .*2026 \d+/);
    expect(text).toContain(
      "snmg: 24000.00 from 2026-01-01 (decret-presidentiel-26-01, reported) → " +
        "24001.00 from 2026-01-01 (decret-presidentiel-26-01, reported) (",
    );
    expect(text).toContain("  snmg from 2026-01-01, changed: value 24000 → 24001\n");
  });

  it("asks for a minor version, and for a correction that names the series", () => {
    expect(told(more, "3.1.4").lacking).toEqual(["package.json still says 3.1.4: this needs a minor version after it"]);
    expect(told(more, "3.1.5", "Corrections", "Of 2026: `snmg`.").lacking).toEqual([
      "package.json says 3.1.5: this needs a minor version after 3.1.4",
    ]);
    expect(told(more, "3.2.0", "Law", "Of 2026: `snmg`.").lacking).toEqual([
      "CHANGELOG.md has no ### Corrections, and past results differ",
      "CHANGELOG.md names `snmg` nowhere under ### Corrections",
    ]);
    expect(told(more, "3.2.0", "Corrections", "Of 2026: snmg.").lacking).toEqual([
      "CHANGELOG.md names `snmg` nowhere under ### Corrections",
    ]);
    expect(told(more, "3.2.0", "Corrections", "Of 2026: `snmg`.").lacking).toEqual([]);
    expect(told(more, "4.0.0", "Corrections", "Of 2026: `snmg`.").lacking).toEqual([]);
  });
});

describe("the same wage, known otherwise", () => {
  it("not at all: who had an answer has none", async () => {
    const unknown = await found(wageWith('"24000"', "{ unknown: true }"));
    const annual = unknown.tally.operations.get("contributions.annual");
    expect(annual?.hows.get("undetermined now")?.members.size).toBeGreaterThanOrEqual(membersOnTheFloorOf2026());
    expect(annual?.byRule).toBe(0);
    expect([...unknown.tally.correctedBy]).toEqual(["snmg"]);
  });

  it("by a weaker source: the certainty, and nothing else", async () => {
    const weaker = await found(wageWith("reported", "unverified"));
    expect(hows(weaker, "contributions.annual")).toContain("certainty");
    expect(hows(weaker, "contributions.annual").filter((how) => how !== "certainty" && how !== "citation")).toEqual([]);
    expect([...weaker.tally.correctedBy]).toEqual([]);
    expect(told(weaker, "3.2.0", "Law", "`snmg` is unverified.")).toMatchObject({ level: "minor", lacking: [] });
  });

  it("by another article: the citation alone", async () => {
    const article = await found(wageWith("article: null", 'article: "2"'));
    expect(hows(article, "contributions.annual")).toEqual(["citation"]);
    expect(article.law.values.map(({ fields }) => fields)).toEqual([[{ field: "article", before: null, after: "2" }]]);
    expect(told(article, "3.1.5").level).toBe("minor");
  });
});

describe("new law", () => {
  it("of a day after the last one checked is no correction: the answers had said that they prolong the law", async () => {
    const entry = '{ from: "2027-02-01", value: "26000", text: null, article: null, status: "reported", seenAt: null }';
    const later = await found(["src/law/wages.ts", '?amp=1",\n    },\n  ],', `?amp=1",\n    },\n    ${entry},\n  ],`]);
    expect(later.law.values.map(({ series, from, kind }) => [series, from, kind])).toEqual([
      ["snmg", "2027-02-01", "added"],
    ]);
    expect(later.tally.affectedQuestions).toBeGreaterThan(0);
    expect([...later.tally.correctedBy]).toEqual([]);
    expect(told(later, "3.2.0", "Law", "From 2027-02-01: `snmg`.")).toMatchObject({ level: "minor", lacking: [] });
    expect(told(later, "3.2.0", "Law", "A wage.").lacking).toEqual([
      "CHANGELOG.md names `snmg` nowhere under ### Law or ### Corrections",
    ]);
  });
});

describe("a rule that is another", () => {
  it("is told by its step and by no text, and asks for a correction that names the operations", async () => {
    const rule = await found([
      "src/eligibility/filing-deadline.ts",
      "addDays(activityStart, days.value)",
      "addDays(activityStart, days.value + 1)",
    ]);
    const deadline = rule.tally.operations.get("eligibility.filingDeadline");
    expect(deadline?.byRule).toBe(deadline?.corrected);
    expect([...(deadline?.steps.keys() ?? [])]).toEqual(["eligibility.last-day-to-file"]);
    expect(report(rule)).toContain("by no text, the rule itself: ");
    expect(report(rule)).toContain("none: no citation differs");
    expect(rule.law.values).toEqual([]);
    // The deadline is asked for by other operations too: whichever of them were reached are named.
    const names = before.operations.map((operation) => `\`3.1.4/${operation}\``).join(", ");
    expect(told(rule, "3.2.0", "Corrections", names).lacking).toEqual([]);
    expect(told(rule, "3.2.0", "Corrections", "The deadline.").lacking).toContain(
      "CHANGELOG.md names `eligibility.filingDeadline` nowhere under ### Corrections",
    );
  });
});

describe("names", () => {
  it("an operation that is removed asks for a major version", async () => {
    const { length } = before.operations;
    const removed = await found(["src/operations.ts", '  "contributions.voluntaryScheme": voluntaryScheme,\n', ""]);
    expect(named(removed.names.removed)).toEqual([["operation", "contributions.voluntaryScheme"]]);
    expect(removed.tally.operations.size).toBe(length - 1);
    expect(told(removed, "3.2.0", "Technical", "One less.")).toMatchObject({
      level: "major",
      lacking: [
        "package.json says 3.2.0: this needs a major version after 3.1.4",
        "CHANGELOG.md does not name the operation `contributions.voluntaryScheme`",
      ],
    });
    expect(told(removed, "4.0.0", "Operations", "`contributions.voluntaryScheme` goes.").lacking).toEqual([]);
  });

  it("a step and an export that are renamed do as well", async () => {
    const renamed = await found(
      ["src/eligibility/steps.ts", '"eligibility.last-day-to-file"', '"eligibility.last-day-for-filing"'],
      ["src/calendar/index.ts", "export { addDays,", "export { addDays as plusDays,"],
    );
    expect(named(renamed.names.removed)).toEqual([
      ["export", "casnos-rules/calendar addDays"],
      ["step", "eligibility.last-day-to-file"],
    ]);
    expect(named(renamed.names.added)).toEqual([
      ["export", "casnos-rules/calendar plusDays"],
      ["step", "eligibility.last-day-for-filing"],
    ]);
    expect(hows(renamed, "eligibility.filingDeadline")).toEqual(["certainty"]);
    expect(told(renamed, "3.2.0").level).toBe("major");
  });

  it("a new name asks for a minor version", async () => {
    const added = await found(["src/calendar/index.ts", "export { addDays,", "export { addDays as plusDays, addDays,"]);
    expect(added.tally.affectedQuestions).toBe(0);
    expect(told(added, "3.1.5")).toMatchObject({ level: "minor", because: ["there are new names"] });
    expect(told(added, "3.2.0").lacking).toEqual([]);
  });
});
