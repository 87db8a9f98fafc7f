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

describe("of an amount raised to the minimum", () => {
  it("says so of a pension, with the amount before", () => {
    expect(linesOfExample("04-farmer-and-mother-of-three")).toContainEqual(
      expect.stringMatching(/^before the minimum .*DA .* raised to the minimum$/),
    );
  });

  it("says so of the survivors, and of the pension they come from", () => {
    const lines = linesOfExample("11-widow-with-three-children-and-a-parent");
    const raised = lines.filter((line) => line.startsWith("before the minimum"));
    expect(raised).toHaveLength(2);
    expect(raised[0]).toMatch(/DA 20,833\.33.* raised to the minimum$/);
    expect(raised[1]).toMatch(/DA 21,600\.00 raised to the minimum and shared/);
  });
});

describe("of contested decisions", () => {
  const lines = linesOfExample("13-surcharge-under-appeal");

  it("says what is contested, how much, and when it was notified", () => {
    expect(lines).toContainEqual(
      expect.stringMatching(/^Contested decision 1 late surcharges and penalties, DA 1,200,000\.00 notified on 10 Nov/),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^Contested decision 2 decision of the fund notified on 1 September 2026/),
    );
  });

  it("says what was lodged, and by when an answer comes in time", () => {
    expect(lines).toContainEqual(
      expect.stringMatching(/^prior appeal, local appeal commission lodged on 10 September 2026 .*20 October 2026/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^What can be done now answer awaited, until 29 November 2026/));
  });
});

describe("of the right to care", () => {
  it("hangs the cover of the family on that of the insured", () => {
    expect(linesOfExample("14-accident-in-the-first-fortnight")).toContainEqual(
      expect.stringMatching(/^Dependant 1 covered as a dependant once the insured has the right to care/),
    );
    expect(linesOfExample("12-pensioner-of-2006-followed")).toContainEqual(
      expect.stringMatching(/^Dependant 1 covered as a dependant enacted/),
    );
  });

  it("is open from a day, once", () => {
    expect(linesOfExample("15-farmer-with-arrears-since-1996")).toContainEqual(
      expect.stringMatching(/^Right to care open from 1 March 2016 /),
    );
  });

  it("says why surcharges incurred leave it open", () => {
    const said = "- Surcharges or penalties were incurred, and the file does not say whether they were paid.";
    expect(linesOfExample("03-trader-filed-late-in-2026")).toContain(said);
    expect(linesOfExample("04-farmer-and-mother-of-three")).toContain(said);
    expect(linesOfExample("13-surcharge-under-appeal")).not.toContain(said);
  });
});

describe("of a pension", () => {
  const starts = (line: string): boolean => line.startsWith("If claimed now, from");

  it.each(["03-trader-filed-late-in-2026", "07-career-too-short", "15-farmer-with-arrears-since-1996"])(
    "has no first day where there is no right (%s)",
    (name) => {
      expect(linesOfExample(name).some(starts)).toBe(false);
    },
  );

  it("has none of an empty file, and one where there is a right", () => {
    expect(linesOf({ on: "2026-11-21", person: {} }).some(starts)).toBe(false);
    expect(linesOfExample("04-farmer-and-mother-of-three").some(starts)).toBe(true);
  });
});

describe("in words", () => {
  it("says whose right ends by age, and begins a label with a capital", () => {
    const lines = linesOfExample("11-widow-with-three-children-and-a-parent");
    expect(lines).toContainEqual(expect.stringMatching(/^30 January 2028 .* \(3, child\)$/));
    expect(lines).toContainEqual(expect.stringMatching(/^Last day to claim the death capital 14 March 2030/));
  });

  it("names the surcharge as incurred", () => {
    expect(linesOfExample("03-trader-filed-late-in-2026")).toContainEqual(
      expect.stringContaining("Surcharge incurred"),
    );
  });

  it("lists articles", () => {
    const lines = linesOfExample("13-surcharge-under-appeal");
    expect(lines.some((line) => line.includes("articles 7 and 12,"))).toBe(true);
  });
});
