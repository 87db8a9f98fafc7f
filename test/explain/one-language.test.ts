import { createCasnos, type Language, type OperationId } from "casnos-rules";
import * as full from "casnos-rules/explain";
import * as ar from "casnos-rules/explain/ar";
import * as en from "casnos-rules/explain/en";
import * as fr from "casnos-rules/explain/fr";
import { inputOf } from "casnos-rules/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operations } from "../../src/operations.js";
import { examples } from "../examples/index.js";
import { runs } from "../runs.js";

const casnos = createCasnos();
const ids = (Object.keys(operations) as OperationId[]).filter((operation) => operation !== "law.value");
const entries = { fr, ar, en };
const languages = Object.keys(entries) as readonly Language[];
const answers = examples.map(([operation, input], place) => ({
  name: `${operation} (${String(place)})`,
  operation,
  answer: casnos.answer(operation, input as never),
}));

type BookName = "eligibility" | "contributions" | "retirement" | "health" | "disputes" | "dossier" | "whatIf";

/** The books that the page of the interface names for the answers of an operation; of its branch alone, if not here. */
const several: Readonly<Partial<Record<OperationId, readonly BookName[]>>> = {
  "retirement.earliest": ["whatIf", "retirement"],
  "retirement.oneMoreYear": ["whatIf", "retirement", "contributions"],
  "contributions.toBeInOrder": ["whatIf", "contributions", "eligibility", "dossier"],
};

function booksOf(operation: OperationId): readonly BookName[] {
  return several[operation] ?? [operation.split(".")[0] as BookName];
}

/** An explainer of the books of some names. */
function composed(language: Language, names: readonly BookName[]): fr.Explainer {
  switch (language) {
    case "fr":
      return fr.explainer(names.map((name) => fr[name]));
    case "ar":
      return ar.explainer(names.map((name) => ar[name]));
    case "en":
      return en.explainer(names.map((name) => en[name]));
  }
}

describe.each(languages)("the entry of one language, %s", (language) => {
  const { explain, explanation } = entries[language];

  it.each(answers)("says of $name what the full one says", ({ answer }) => {
    for (const format of ["text", "markdown"] as const) {
      expect(explain(answer, { format })).toBe(full.explain(answer, { language, format }));
    }
    expect(explanation(answer)).toEqual(full.explanation(answer, { language }));
  });

  it.each(answers.filter(({ operation }) => operation !== "law.value"))(
    "says of $name the same with the books of its branch alone",
    ({ operation, answer }) => {
      expect(composed(language, booksOf(operation)).explain(answer)).toBe(explain(answer));
    },
  );
});

describe("some books", () => {
  it.each(ids)("say all that any answer of %s says", (operation) => {
    const own = languages.map((language) => [language, composed(language, booksOf(operation))] as const);
    fc.assert(
      fc.property(inputOf(operation, { leftOut: true }), (input) => {
        const answer = casnos.answer(operation, input);
        for (const [language, { explain }] of own) expect(explain(answer)).toBe(entries[language].explain(answer));
      }),
      { numRuns: runs(25) },
    );
  });

  const answer = casnos.contributions.annual({
    year: 2006,
    activities: [{ activity: "trader", from: "1999-03-01", to: null }],
    income: [{ year: 2005, amount: "50000" }],
  });

  it("name a step and a series of a branch that is not among them, and say the rest", () => {
    const { sections } = en.explainer([]).explanation(answer);
    const [result, certainty, , sources] = sections;
    expect(result).toEqual({ kind: "answer", heading: "Answer", lines: ["contributions.amount"] });
    expect(certainty?.lines[0]).toBe("It rests on published reports; not every legal text was read.");
    expect(sources?.lines).toContainEqual(
      expect.objectContaining({
        series: "contribution-rate",
        text: expect.stringMatching(/^contribution-rate: 0\.15, in force from /) as string,
      }),
    );
  });

  it("name a notice of a branch that is not among them", () => {
    const [operation, input] = examples.find(([id]) => id === "contributions.toBeInOrder") ?? ["law.value", {}];
    const told = casnos.answer(operation, input as never);
    expect(told.kind === "determined" && told.notices.map(({ code }) => code)).toContain("incurred-charges-counted");
    expect(en.explainer([]).explain(told)).toContain("- incurred-charges-counted");
  });

  it("write Markdown, and refuse what is neither text nor Markdown", () => {
    const { explain } = en.explainer([en.contributions]);
    expect(explain(answer, { format: "markdown" })).toBe(en.explain(answer, { format: "markdown" }));
    expect(() => explain(answer, { format: "html" as never })).toThrow(new RangeError("format: html"));
  });
});

describe("a name that every object has", () => {
  it.each(["constructor", "toString", "__proto__"])("is said as it is where no sentence has it: %s", (id) => {
    const answer = casnos.eligibility.filingDeadline({ activityStart: "2026-02-01" });
    const steps = [{ id, inputs: {}, value: null, citations: [] }];
    expect(full.explain({ ...answer, steps }, { language: "en" }).split("\n")[1]).toBe(id);
  });
});
