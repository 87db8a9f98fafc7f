import { receipt, VERSION, verify, type Receipt } from "casnos-rules/receipt";
import { createCasnos } from "casnos-rules";
import { readFileSync } from "node:fs";
import { operations } from "../../src/operations.js";
import { describe, expect, it } from "vitest";
import { cases } from "./cases.js";
import { corrected, fault, goldens } from "./golden.js";
import { hashOf } from "./hash.js";

const kept = goldens();
const announced = corrected(readFileSync(new URL("../../CHANGELOG.md", import.meta.url), "utf8"));

describe("the receipts of every version", () => {
  it.each(kept.map((golden) => [golden.name, golden] as const))("%s gives the same again", async (_, golden) => {
    expect(await fault(golden, announced)).toBeNull();
  });

  it("are there for each case of this version", () => {
    const names = cases.map(({ name }) => `${VERSION}/${name}`).sort();
    expect(new Set(names).size).toBe(names.length);
    expect(kept.map(({ name }) => name).filter((name) => name.startsWith(`${VERSION}/`))).toEqual(names);
  });

  it("are of every operation and every file", () => {
    expect(new Set(cases.map(({ operation }) => operation)).size).toBe(Object.keys(operations).length + 1);
    expect(cases.filter(({ operation }) => operation === "assess")).toHaveLength(15);
  });

  it("announced as corrected were there", () => {
    const names = new Set(kept.map(({ name }) => name));
    expect([...announced].filter((name) => !names.has(name))).toEqual([]);
  });
});

describe("a receipt whose answer another version changes", () => {
  const name = "0.0.9/start-date";

  /** A receipt of a version that gave another day. */
  async function older(): Promise<Receipt> {
    const { hash: _, ...content } = await receipt(createCasnos(), "retirement.startDate", {
      claimReceivedOn: "2026-03-15",
    });
    const answer = { ...content.answer, value: { startOn: "2026-05-01" } };
    const changed = { ...content, library: "0.0.9", answer };
    return { ...changed, hash: hashOf(changed) } as Receipt;
  }

  const entry = (heading: string, line: string) =>
    `# Changelog\n\n## 0.1.0\n\n### Law\n\n- A new value.\n\n### ${heading}\n\n- ${line}\n\n### Technical\n\n- Faster.\n`;

  it("fails", async () => {
    expect(await fault({ name, data: await older() }, corrected(""))).toMatchObject({
      verdict: "differs",
      differences: [{ path: ["answer", "value", "startOn"], was: "2026-05-01", is: "2026-04-01" }],
    });
  });

  it.each([
    ["under another heading", entry("Law", `The first day: \`${name}\`.`)],
    ["by another name", entry("Corrections", "The first day: `0.0.9/start-dates`, `0.0.8/start-date`.")],
    ["without its version", entry("Corrections", "The first day: `start-date`.")],
    ["in plain words", entry("Corrections", `The first day: ${name}.`)],
  ])("fails where the changelog names it %s", async (_, changelog) => {
    expect(await fault({ name, data: await older() }, corrected(changelog))).toMatchObject({ verdict: "differs" });
  });

  it("passes where the changelog names it under a correction", async () => {
    const changelog = entry("Corrections", `The first day of a pension, \`${name}\` and \`0.0.9/other\`.`);
    expect([...corrected(changelog)]).toEqual([name, "0.0.9/other"]);
    expect(await fault({ name, data: await older() }, corrected(changelog))).toBeNull();
  });

  it("fails where the file of the receipt itself was changed, whatever the changelog says", async () => {
    const data = { ...(await older()), library: "0.0.8" };
    expect(await verify(data)).toEqual({ verdict: "altered" });
    expect(await fault({ name, data }, new Set([name]))).toEqual({ verdict: "altered" });
    expect(await fault({ name, data: { format: 9 } }, new Set([name]))).toMatchObject({ verdict: "unreadable" });
  });
});
