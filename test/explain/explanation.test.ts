import { createCasnos } from "casnos-rules";
import { explain, explanation, type Explanation, type Source } from "casnos-rules/explain";
import { describe, expect, it } from "vitest";
import { examples } from "../examples/index.js";

const casnos = createCasnos();
const languages = ["fr", "ar", "en"] as const;
const answers = examples.map(([operation, input], place) => ({
  name: `${operation} (${String(place)})`,
  answer: casnos.answer(operation, input as never),
}));

function sourcesOf({ sections }: Explanation): readonly Source[] {
  return sections.flatMap((section) => (section.kind === "sources" ? section.lines : []));
}

describe("an explanation as data", () => {
  it.each(answers)("of $name tells each source, its series and the address apart", ({ answer }) => {
    for (const language of languages) {
      const sources = sourcesOf(explanation(answer, { language }));
      expect(sources).toHaveLength(answer.citations.length);
      for (const [place, citation] of answer.citations.entries()) {
        const { text, address, rest, series } = sources[place] as Source;
        if (citation.kind === "convention") {
          expect([address, rest, series]).toEqual([null, "", null]);
          continue;
        }
        expect(series).toBe(citation.series);
        expect(address !== null).toBe(citation.seenAt?.includes("http") === true);
        expect(`${text}${address ?? ""}${rest}`).toContain(citation.seenAt ?? "");
        expect(text).not.toContain("http");
        if (address === null) continue;
        expect(citation.seenAt).toContain(address);
        expect(new URL(address).href.length).toBeGreaterThanOrEqual(address.length);
        expect(address).not.toMatch(/[\s,;\u2066-\u2069]/);
      }
    }
  });

  it.each(answers)("of $name has the lines of the text, in its order", ({ answer }) => {
    for (const language of languages) {
      const lines = explain(answer, { language }).split("\n");
      const said = allLines(explanation(answer, { language }));
      expect(lines.filter((line) => line !== "").map((line) => line.replace(/^ {2}(\d+\.|-) /, ""))).toEqual(said);
    }
  });

  it.each(answers)("of $name is plain data", ({ answer }) => {
    const data = explanation(answer, { language: "fr" });
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it("says what the parts of a value are", () => {
    const answer = casnos.retirement.pension({
      person: { sex: "male", birthDate: "1950-03-01", moudjahid: false, totallyIncapacitated: false },
      periods: Array.from({ length: 20 }, (_, place) => ({ kind: "contributed", year: 1995 + place, base: "720000" })),
      startOn: "2016-02-01",
    });
    const { parts } = explanation(answer, { language: "en" });
    expect(parts.map(({ title }) => title)).toEqual(["Increase for a dependent spouse", "Monthly total"]);
    expect(parts[0]?.sections[0]).toEqual({
      kind: "answer",
      heading: "Answer",
      lines: ["No answer can be given.", "A fact is missing: whether there is a dependent spouse."],
    });
  });

  it("has no section of what an answer does not have", () => {
    const answer = casnos.contributions.annual({ year: 2006 });
    const kinds = explanation(answer, { language: "en" }).sections.map(({ kind }) => kind);
    expect(answer.kind === "undetermined" && answer.steps.length + answer.citations.length).toBe(0);
    expect(kinds).toEqual(["answer"]);
  });

  it("parts what follows an address from it", () => {
    const answer = casnos.disputes.appeal({ matter: "decision", notifiedOn: "2020-01-05" });
    const cited = sourcesOf(explanation(answer, { language: "ar" }));
    expect(cited.map(({ rest }) => rest)).toContain(", data/civilCode.ts\u2069");
  });

  it("is refused for a language that there is not", () => {
    const answer = casnos.contributions.annual({ year: 2006 });
    expect(() => explanation(answer, { language: "de" as never })).toThrow("language: unknown value");
  });
});

/** Headings and lines, as they stand one below the other. */
function allLines({ sections, parts }: Explanation, title?: string): readonly string[] {
  return [
    ...sections.flatMap(({ kind, heading, ...section }) => [
      ...(heading === null ? [] : [kind === "answer" ? (title ?? heading) : heading]),
      ...section.lines.map((line) =>
        typeof line === "string" ? line : `${line.text}${line.address ?? ""}${line.rest}`,
      ),
    ]),
    ...parts.flatMap((part) => allLines(part, part.title)),
  ];
}
