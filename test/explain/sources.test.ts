import { createCasnos, type Language } from "casnos-rules";
import { explain } from "casnos-rules/explain";
import { describe, expect, it } from "vitest";

const casnos = createCasnos();
const duty = casnos.eligibility.affiliation({ activity: "trader", on: "2026-11-21" });
const wage = casnos.law.value("snmg", { on: "2026-02-01" });
const languages: readonly Language[] = ["en", "fr", "ar"];

describe("the sources of an explanation", () => {
  it.each(languages)("name the copy that a text was read in, %s", (language) => {
    for (const answer of [duty, wage]) {
      const said = explain(answer, { language });
      for (const one of answer.citations) {
        if (one.kind === "law" && one.seenAt !== null) expect(said).toContain(one.seenAt);
      }
    }
  });

  it("tell a text read in a copy from a report of it", () => {
    expect(explain(duty, { language: "en" })).toContain("; read in this copy or restatement: ");
    expect(explain(wage, { language: "en" })).toContain("; reported in: https://lematindalgerie.com/");
  });

  it("say the day of publication once, in the language of the explanation", () => {
    const said = explain(wage, { language: "en" });
    expect(said).toContain("JO n° 01; published on 8 January 2026");
    expect(said).not.toContain("JO n° 01 du 8 janvier 2026");
  });
});
