import { labels } from "casnos-rules/explain";
import { inputJsonSchema } from "casnos-rules/schemas";
import { describe, expect, it } from "vitest";
import { fieldsHtml } from "../../examples/form/html.js";
import { pageWords } from "../../examples/form/words.js";
import { operations, type OperationId } from "../../src/operations.js";

const formIds = [...(Object.keys(operations) as OperationId[]), "assess"] as const;
const cases = formIds.flatMap((form) => (["fr", "ar", "en"] as const).map((language) => [form, language] as const));
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, text = ""]) => text);

describe("the page of a form", () => {
  it.each(cases)(
    "for %s in %s gives each control one label, and describes it by a hint that is there",
    (form, language) => {
      const html = fieldsHtml(inputJsonSchema(form), labels(form, { language }), pageWords[language]);
      const ids = all(html, /<(?:input|select)[^>]* id="([^"]*)"/g);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      expect(all(html, / for="([^"]*)"/g).sort()).toEqual([...ids].sort());
      const hints = all(html, /class="hint" id="([^"]*)"/g);
      for (const hint of all(html, /aria-describedby="([^"]*)"/g)) expect(hints).toContain(hint);
      expect(html).not.toMatch(/undefined|\[object/);
    },
  );

  it.each(formIds)("for %s asks for every field of its labels", (form) => {
    const labelled = labels(form, { language: "en" });
    const html = fieldsHtml(inputJsonSchema(form), labelled, pageWords.en);
    for (const { path, label } of labelled.fields) {
      const name = path.split(".").at(-1) ?? path;
      expect(html).toMatch(new RegExp(`data-(leaf|part|list)="${name}"`));
      expect(html).toContain(label);
    }
  });

  it("marks what is required, and lets null be said in place of a value", () => {
    const html = fieldsHtml(
      inputJsonSchema("contributions.annual"),
      labels("contributions.annual", { language: "en" }),
      pageWords.en,
    );
    expect(html).toMatch(/<input id="year" [^>]*required/);
    expect(html).toContain('<label for="activities[__1].to.none">The activity goes on</label>');
    expect(html).not.toMatch(/<input id="declared\[__1\]\.base"[^>]* required/);
  });

  it("does not ask for what is inside a part that is left out", () => {
    const html = fieldsHtml(inputJsonSchema("assess"), labels("assess", { language: "en" }), pageWords.en);
    for (const id of ["death.diedOn", "death.drawn.right", "pensionInPayment.monthly"]) {
      expect(html).toMatch(new RegExp(`<(input|select) id="${id.replaceAll(".", "\\.")}"(?![^>]* required)`));
    }
    expect(html).toMatch(/<fieldset data-part="drawn">/);
    expect(html).toMatch(/<fieldset data-part="person" data-required>/);
    expect(html).toMatch(/<input id="on" [^>]* required/);
  });
});
