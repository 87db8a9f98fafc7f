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
