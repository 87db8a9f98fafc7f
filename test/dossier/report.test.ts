import { createCasnos, unwrap, type Dossier, type InputOf } from "casnos-rules";
import { report } from "casnos-rules/explain";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

// What a reader of the report takes away from it, where a figure alone would mislead.

const casnos = createCasnos();

function example(name: string): InputOf<Dossier> {
  const file = new URL(`../../examples/dossiers/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as InputOf<Dossier>;
}

/** The lines of a report in English, with runs of spaces as one. */
function linesOf(file: InputOf<Dossier>): readonly string[] {
  return report(casnos.assess(file), { language: "en" })
    .split("\n")
    .map((line) => line.replace(/[ \u00a0]+/g, " ").trim());
}

const linesOfExample = (name: string): readonly string[] => linesOf(example(name));

describe("of a debt out of time in part", () => {
  const file = example("15-farmer-with-arrears-since-1996");

  // 2 x 7 200 + 12 x 22 500 + 2 x 27 000 are of 1996 to 2011; the surcharges of 2012 to 2015 are 38 880 of 520 398.
  it("says how much of the totals is no longer recoverable", () => {
    const { totalBarred, totalBarredSurcharge } = casnos.assess(file);
    expect(unwrap(totalBarred).dinars).toBe("338400.00");
    expect(unwrap(totalBarredSurcharge).dinars).toBe("481518.00");
    expect(linesOf(file)).toContainEqual(
      expect.stringMatching(/^of which no longer recoverable .*DA 338,400\.00 DA 481,518\.00/),
    );
  });

  it("claims nothing where the notices received are not known", () => {
    const unknown = { ...file, noticesReceived: undefined };
    expect(casnos.assess(unknown).totalBarred).toMatchObject({ kind: "undetermined" });
    const lines = linesOf(unknown);
    expect(lines.some((line) => /^of which no longer recoverable .*\?/.test(line))).toBe(true);
    expect(lines.some((line) => line.startsWith("- of which no longer recoverable"))).toBe(true);
  });

  it("has no such line where nothing is out of time", () => {
    const lines = linesOfExample("13-surcharge-under-appeal");
    expect(lines.some((line) => line.startsWith("of which no longer recoverable"))).toBe(false);
  });
});

describe("of a pension in payment whose raises are not all known", () => {
  const lines = linesOfExample("12-pensioner-of-2006-followed");

  it("names the day of the amount, and says that today's is not known", () => {
    expect(lines).toContain("Monthly total on 30 April 2008 DA 12,000.00 reported");
    expect(lines).toContain("Monthly total on 21 November 2026 ? The raise of 1 May 2008 is not known");
    expect(lines).toContain(
      "- Monthly total on 21 November 2026: No source read gives the rule: rates of the last raise of pensions, on 1 May 2008.",
    );
  });

  it("says that the amount received in 2012 was not used", () => {
    expect(lines.some((line) => line.startsWith("- The amount received on 1 January 2012 is not used"))).toBe(true);
  });
});

describe("of who died with a pension in payment", () => {
  const file = {
    on: "2026-11-21",
    person: { sex: "male", birthDate: "1941-02-03", moudjahid: false, totallyIncapacitated: false },
    pensionInPayment: { monthly: "30000", liquidatedOn: "2026-02-01", from: "2026-02-01" },
    death: { diedOn: "2026-03-14", drawn: { right: "pension", monthly: "30000" } },
    family: [{ relation: "spouse", paidActivity: false, remarriedOn: null }],
  } as const satisfies InputOf<Dossier>;

  it("follows the pension to the death, and no further", () => {
    const { revaluation } = casnos.assess(file);
    expect(revaluation && unwrap(revaluation)).toMatchObject({ reachedOn: "2026-03-14" });
    expect(linesOf(file)).toContain("Pension drawn until the death");
  });

  it("says where it differs from what was drawn", () => {
    const differs = (line: string): boolean => line.includes("differs from the pension drawn");
    const death = { ...file.death, drawn: { right: "pension", monthly: "41000" } } as const;
    expect(linesOf(file).some(differs)).toBe(false);
    expect(linesOf({ ...file, death }).some(differs)).toBe(true);
  });

  it("says where the file says that nothing was drawn", () => {
    const death = { diedOn: "2026-03-14", drawn: null } as const;
    expect(linesOf({ ...file, death }).some((line) => line.includes("nothing was drawn"))).toBe(true);
  });
});
