import { createCasnos, type Answer, type Language } from "casnos-rules";
import { explain, formatOf, report } from "casnos-rules/explain";
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as contributionSteps from "../../src/contributions/steps.js";
import * as disputesSteps from "../../src/disputes/steps.js";
import * as dossierSteps from "../../src/dossier/steps.js";
import * as eligibilitySteps from "../../src/eligibility/steps.js";
import * as healthSteps from "../../src/health/steps.js";
import * as retirementSteps from "../../src/retirement/steps.js";
import * as whatIfSteps from "../../src/what-if/steps.js";
import type { Chapter } from "../../src/explain/book.js";
import { books as arabic } from "../../src/explain/ar/all-books.js";
import { books as english } from "../../src/explain/en/all-books.js";
import { books as french } from "../../src/explain/fr/all-books.js";
import { voiceOf } from "../../src/explain/full-voice.js";
import { allFacts } from "../../src/facts/all.js";
import { amount } from "../../src/money/amount.js";
import { centimes } from "../../src/money/centimes.js";
import type { StepDefinition } from "../../src/working/step.js";
import { examples } from "../examples/index.js";

const casnos = createCasnos();
const languages = ["fr", "ar", "en"] as const;
const answers = examples.map(
  ([operation, input], place) => [`${operation} (${String(place)})`, casnos.answer(operation, input as never)] as const,
);

/** The figures a text shows, whatever the language: amounts, rates, counts, days and years, in order of size. */
function figures(text: string, language: Language): readonly string[] {
  const months = [...MONTHS.entries()].reduce(
    (all, [name, number]) => all.replaceAll(new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, "gu"), number),
    text,
  );
  const plain = months
    .replace(/[\u2066\u2069]/g, "")
    .replace(language === "en" ? /(?<=\d),(?=\d{3}(?!\d))/g : /\u202f/g, "")
    .replace(/(?<=\d),(?=\d)/g, ".")
    .replace(/1er /g, "1 ")
    .replace(/سنة واحدة|شهر واحد|يوم واحد/g, "1")
    .replace(/سنتان|شهران|يومان/g, "2");
  return [...plain.matchAll(/\d+(\.\d+)?/g)].map(([figure]) => figure).sort();
}

const MONTHS = new Map(
  [
    ["janvier", "January", "جانفي"],
    ["février", "February", "فيفري"],
    ["mars", "March", "مارس"],
    ["avril", "April", "أفريل"],
    ["mai", "May", "ماي"],
    ["juin", "June", "جوان"],
    ["juillet", "July", "جويلية"],
    ["août", "August", "أوت"],
    ["septembre", "September", "سبتمبر"],
    ["octobre", "October", "أكتوبر"],
    ["novembre", "November", "نوفمبر"],
    ["décembre", "December", "ديسمبر"],
  ].flatMap((names, place) => names.map((name) => [name, String(place + 1)] as const)),
);

describe("an explanation", () => {
  it.each(answers)("of %s shows the same figures in the three languages", (_, answer) => {
    const [french, arabic, english] = languages.map((language) => figures(explain(answer, { language }), language));
    expect(french).toEqual(english);
    expect(arabic).toEqual(english);
  });

  it.each(answers)("of %s has no hole in any language or format", (_, answer) => {
    for (const language of languages) {
      for (const format of ["text", "markdown"] as const) {
        const text = explain(answer, { language, format });
        expect(text).not.toMatch(
          /undefined|\bnull\b|NaN|\[object|(contributions|retirement|eligibility|health|disputes|dossier|what-if|law)\.[a-z]/,
        );
        expect(text.length).toBeGreaterThan(20);
      }
    }
  });

  it.each(answers)("of %s isolates Latin numbers in Arabic, and closes each isolate", (_, answer) => {
    const text = explain(answer, { language: "ar" });
    let open = 0;
    for (const sign of text) {
      if (sign === "\u2066") open += 1;
      if (sign === "\u2069") open -= 1;
      expect(open === 0 || open === 1).toBe(true);
    }
    expect(open).toBe(0);
    expect(/\d,\d/.test(text.replace(/\u2066[^\u2069]*\u2069/g, ""))).toBe(false);
  });

  it("says first of a surcharge that no text gives its rate", () => {
    const answer = casnos.contributions.lateSurcharge({
      due: "1000",
      dueOn: "2020-06-30",
      payments: [],
      on: "2020-07-05",
    });
    expect(explain(answer, { language: "en" })).toContain("No text read gives the rate of the surcharge.");
  });

  it("works on an answer that came back from JSON", () => {
    for (const [, answer] of answers) {
      const back = JSON.parse(JSON.stringify(answer)) as Answer<unknown>;
      expect(explain(back, { language: "fr" })).toBe(explain(answer, { language: "fr" }));
    }
  });

  it("of a trader in 2006 reads like this", () => {
    const answer = casnos.contributions.annual({
      year: 2006,
      activities: [{ activity: "trader", from: "1999-03-01", to: null }],
      income: [{ year: 2005, amount: "50000" }],
    });
    expect(explain(answer, { language: "en" }).split("\n").slice(0, 9)).toEqual([
      "Answer",
      "The contribution of 2006 is 15% of DA\u00a096,000.00: DA\u00a014,400.00.",
      "It rests on published reports; not every legal text was read.",
      "Disputed: the result would differ under another reading of: wage that the bounds are indexed on.",
      "",
      "Working",
      "  1. Own-account work began on 1 March 1999.",
      "  2. The contribution of 2006 rests on the income earned in 2005: DA\u00a050,000.00.",
      "  3. The base of 2006, DA\u00a050,000.00, brought between the floor DA\u00a096,000.00 and the ceiling DA\u00a0768,000.00, is DA\u00a096,000.00.",
    ]);
  });
});

describe("amounts and days", () => {
  it.each([
    ["fr", "1\u202f234\u202f567,05\u00a0DA", "1er janvier 2026", "2,5\u00a0%"],
    ["en", "DA\u00a01,234,567.05", "1 January 2026", "2.5%"],
    ["ar", "\u20661\u202f234\u202f567,05\u2069\u00a0دج", "1 جانفي 2026", "\u20662,5\u00a0%\u2069"],
  ] as const)("are written as is usual in %s", (language, money, day, rate) => {
    const format = formatOf(language);
    expect(format.amount(amount(centimes(123_456_705)))).toBe(money);
    expect(format.day("2026-01-01" as never)).toBe(day);
    expect(format.rate("0.025")).toBe(rate);
  });

  it.each([
    ["fr", "≈ 13,33\u00a0%", "33,75\u00a0%"],
    ["en", "≈ 13.33%", "33.75%"],
    ["ar", "\u2066≈ 13,33\u00a0%\u2069", "\u206633,75\u00a0%\u2069"],
  ] as const)("mark in %s a rate that does not end", (language, endless, ending) => {
    expect(formatOf(language).rate("2/15")).toBe(endless);
    expect(formatOf(language).rate("0.3375")).toBe(ending);
  });

  it.each([
    ["fr", "1\u00a0an", "7,5\u00a0ans", "15\u00a0ans"],
    ["en", "1\u00a0year", "7.5\u00a0years", "15\u00a0years"],
    ["ar", "سنة واحدة", "\u20667,5\u2069\u00a0سنة", "\u206615\u2069\u00a0سنة"],
  ] as const)("counts agree with their noun in %s", (language, one, half, many) => {
    const format = formatOf(language);
    expect([format.years("1"), format.years("7.5"), format.years("15")]).toEqual([one, half, many]);
  });
});

describe("each language", () => {
  const definitions = [
    contributionSteps,
    disputesSteps,
    dossierSteps,
    eligibilitySteps,
    healthSteps,
    retirementSteps,
    whatIfSteps,
  ].flatMap((branch) => Object.values<StepDefinition>(branch));

  it.each(definitions.map(({ id }) => id))("has a sentence for %s", (id) => {
    for (const books of [arabic, english, french]) {
      const sentences = books.flatMap(({ chapters }) => chapters).filter(({ steps }) => Object.hasOwn(steps, id));
      expect(new Set(sentences).size).toBe(1);
    }
  });

  it.each(Object.keys(allFacts))("has a name for the fact %s", (fact) => {
    for (const { words } of languages.map(voiceOf)) expect(words.facts[fact]).toBeTypeOf("string");
  });

  it("has the same words as the others", () => {
    const [fr, ar, en] = [voiceOf("fr").words, voiceOf("ar").words, voiceOf("en").words];
    for (const part of [
      "choices",
      "facts",
      "topics",
      "parts",
      "series",
      "readings",
      "conventions",
      "operations",
      "report",
    ] as const) {
      expect(Object.keys(fr[part]).sort()).toEqual(Object.keys(en[part]).sort());
      expect(Object.keys(ar[part]).sort()).toEqual(Object.keys(en[part]).sort());
    }
  });
});

describe("a word", () => {
  const folder = new URL("../../src/explain/", import.meta.url);
  const branches = ["contributions", "retirement", "family", "health", "disputes", "what-if"];

  it.each(languages)("has one text whichever branch says it, in %s", async (language) => {
    const texts = new Map<string, string>();
    for (const branch of branches) {
      const file = new URL(`${branch}/${language}.ts`, folder).href;
      const module = (await import(/* @vite-ignore */ file)) as Readonly<
        Record<string, Chapter | { readonly chapters: readonly Chapter[] }>
      >;
      // A chapter of no branch stands alone; the others are the first of their book.
      const words = Object.values(module)
        .map((held) => ("chapters" in held ? held.chapters[0] : held))
        .find((held) => held !== undefined && "words" in held)?.words;
      for (const kind of ["choices", "facts", "topics", "parts"] as const) {
        for (const [name, text] of Object.entries(words?.[kind] ?? {})) {
          const key = `${kind}.${name}`;
          expect([text, key]).toEqual([texts.get(key) ?? text, key]);
          texts.set(key, text);
        }
      }
    }
    expect(texts.size).toBeGreaterThan(100);
  });
});

describe("a report", () => {
  const folder = new URL("../../examples/dossiers/", import.meta.url);
  const files = readdirSync(folder);
  const assessed = (file: string) => casnos.assess(JSON.parse(readFileSync(new URL(file, folder), "utf8")) as never);

  it.each(files)("of %s shows the same figures in the three languages", (file) => {
    const assessment = assessed(file);
    const of = (language: Language) => figures(report(assessment, { language }), language);
    expect(of("fr")).toEqual(of("en"));
    expect(of("ar")).toEqual(of("en"));
  });

  it.each(files)("of %s has no hole, in text and Markdown", (file) => {
    for (const language of languages) {
      for (const format of ["text", "markdown"] as const) {
        expect(report(assessed(file), { language, format })).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
      }
    }
  });
});

describe("options that there are not", () => {
  const answer = casnos.eligibility.filingDeadline({ activityStart: "2026-02-01" });
  const file = casnos.assess({ on: "2026-02-05", person: {}, activities: [] });

  it.each([
    [undefined, "language: this field is required"],
    ["fr", "language: this field is required"],
    [{ language: "de" }, "language: unknown value; allowed: fr, ar, en"],
    [{ language: "constructor" }, "language: unknown value; allowed: fr, ar, en"],
    [{ language: "fr", format: "html" }, "format: unknown value; allowed: text, markdown"],
  ])("%j is refused by name", (options, message) => {
    for (const write of [() => explain(answer, options as never), () => report(file, options as never)]) {
      expect(write).toThrow(expect.objectContaining({ name: "CasnosInputError", message }) as Error);
    }
  });
});
