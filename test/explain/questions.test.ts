import { CasnosInputError, createCasnos } from "casnos-rules";
import { questionSentence } from "casnos-rules/explain";
import { ask, type Question } from "casnos-rules/reasoning";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factValues } from "../../src/explain/questions/facts.js";
import { allFacts } from "../../src/facts/all.js";
import { centimes } from "../../src/money/centimes.js";
import type { Domain } from "../../src/working/fact.js";
import { runs } from "../runs.js";

const languages = ["fr", "ar", "en"] as const;
const facts = Object.values(allFacts).map(({ id, domain }) => [id, domain] as const);
const question = (fact: string, domain: Domain<unknown>, place: Partial<Question> = {}): Question => ({
  fact,
  domain,
  year: null,
  index: null,
  ...place,
});
const bare = (text: string) => text.replace(/[\u2066\u2069]/g, "");
const isolated = (text: string) => text.replace(/\u2066[^\u2066\u2069]*\u2069/g, "");
const DINARS = /\d[\d,\u202f]{6,}/;

describe("a question", () => {
  it("can be asked of every fact that a rule asks for, and of no other", () => {
    expect(Object.keys(factValues).sort()).toEqual(Object.keys(allFacts).sort());
  });

  it.each(facts)("for %s is a sentence in each language, unlike any other", (fact, domain) => {
    for (const language of languages) {
      const text = questionSentence(question(fact, domain), { language });
      expect(text).toMatch(language === "ar" ? /؟ .*\.$/ : /\? .*\.$/);
      expect(text).not.toContain(fact.includes(".") ? fact : `${fact}:`);
      expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object|[a-z]-or-none/);
      expect(text, "the greatest number held is none of the law").not.toMatch(DINARS);
      const others = facts
        .filter(([id]) => id !== fact)
        .map(([id, its]) => questionSentence(question(id, its), { language }));
      expect(others).not.toContain(text);
    }
  });

  it.each(facts)("for %s says what null says where there can be none", (fact, domain) => {
    const canBeNone = domain.kind.endsWith("-or-none") || fact === "notices";
    for (const [language, quote] of [
      ["fr", "«"],
      ["ar", "«"],
      ["en", "“"],
    ] as const) {
      expect(questionSentence(question(fact, domain), { language }).includes(quote)).toBe(canBeNone);
    }
  });

  it.each(facts)("for %s gives every option in words", (fact, domain) => {
    if (domain.kind !== "choice") return;
    for (const language of languages) {
      const [, answers = ""] = questionSentence(question(fact, domain), { language }).split(/[?؟] [^:]*: /);
      const options = answers.replace(/\.$/, "").split(language === "ar" ? "، " : ", ");
      expect(new Set(options).size).toBe(domain.options.length);
      for (const option of domain.options) expect(options).not.toContain(option);
    }
  });

  it("names the year of a fact of a year, whatever it is", () => {
    const ofAYear = ["income.amount", "declared.base", "turnover.amount"];
    fc.assert(
      fc.property(fc.constantFrom(...ofAYear), fc.integer({ min: 1850, max: 2200 }), (fact, year) => {
        const { domain } = allFacts[fact] ?? { domain: { kind: "list" } };
        for (const language of languages) {
          const text = questionSentence(question(fact, domain, { year }), { language });
          expect(text).toMatch(
            language === "ar" ? new RegExp(`لسنة \u2066${String(year)}\u2069؟`) : new RegExp(` ${String(year)} ?\\?`),
          );
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  it("names the place of an item of a list, counted from 1", () => {
    const ofAnItem = Object.keys(allFacts).filter((id) => /^(activities|family)\./.test(id));
    expect(ofAnItem.length).toBe(12);
    fc.assert(
      fc.property(fc.constantFrom(...ofAnItem), fc.integer({ min: 0, max: 199 }), (fact, index) => {
        const { domain } = allFacts[fact] ?? { domain: { kind: "list" } };
        for (const [language, no] of [
          ["fr", "n° "],
          ["ar", "رقم "],
          ["en", "no. "],
        ] as const) {
          const text = bare(questionSentence(question(fact, domain, { index }), { language }));
          expect(text).toContain(`${no}${String(index + 1)} `);
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  it("says the bounds of an amount in DA, and only those that mean something", () => {
    const domain: Domain<unknown> = { kind: "amount", least: centimes(100), most: centimes(123_456_705) };
    expect(questionSentence(question("tariff", domain), { language: "en" })).toBe(
      "What is the regulated tariff of the care? An amount in DA, at least DA\u00a01.00, at most DA\u00a01,234,567.05.",
    );
  });

  it("says the bounds of a count", () => {
    const { domain } = allFacts["person.childrenRaised"] ?? { domain: { kind: "list" } };
    const sentence = (language: "fr" | "ar") =>
      questionSentence(question("person.childrenRaised", domain), { language });
    expect(sentence("fr")).toContain("Un nombre entier de 0 à 30.");
    expect(sentence("ar")).toContain("عدد صحيح من \u20660\u2069 إلى \u206630\u2069.");
  });

  it("isolates in Arabic what is Latin", () => {
    for (const [fact, domain] of facts) {
      const text = questionSentence(question(fact, domain, { year: 2005, index: 1 }), { language: "ar" });
      expect(isolated(text)).not.toMatch(/[\u2066\u2069A-Za-z%]|\d[.,]\d/);
    }
  });

  it("reads like this where it was asked", () => {
    const activities = [{ activity: "trader", from: "1999-03-01", to: null }] as const;
    const [first] = ask(createCasnos(), "contributions.annual", { year: 2006, activities }).questions;
    if (first === undefined) throw new Error("nothing is asked");
    expect(languages.map((language) => questionSentence(first, { language }))).toEqual([
      "Quel a été votre revenu de 2005 ? Un montant en DA par an, zéro ou plus.",
      "ما هو دخلك لسنة \u20662005\u2069؟ مبلغ بالدينار الجزائري في السنة، صفر أو أكثر.",
      "What was your income of 2005? An amount in DA a year, zero or more.",
    ]);
    const ending = question("activities.to", { kind: "day-or-none" }, { index: 1 });
    expect(questionSentence(ending, { language: "en" })).toBe(
      "When did the activity end (no. 2 in the list)? A day, as YYYY-MM-DD. Or: “The activity goes on”.",
    );
  });

  it("of another version of the library is asked by its name", () => {
    expect(questionSentence(question("fact.to.come", { kind: "yes-no" }), { language: "en" })).toBe(
      "What is this fact: fact.to.come? Yes or no.",
    );
  });

  it("refuses a language that there is not", () => {
    expect(() => questionSentence(question("on", { kind: "day" }), { language: "de" as never })).toThrow(
      CasnosInputError,
    );
  });
});
