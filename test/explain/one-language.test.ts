import { createCasnos, type Language, type OperationId } from "casnos-rules";
import * as full from "casnos-rules/explain";
import * as ar from "casnos-rules/explain/ar";
import * as en from "casnos-rules/explain/en";
import * as fr from "casnos-rules/explain/fr";
import { describe, expect, it } from "vitest";
import { examples } from "../examples/index.js";

const casnos = createCasnos();
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
