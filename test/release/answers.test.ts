import { describe, expect, it } from "vitest";
import { citationChanges, differencesOf, firstStep, foremost } from "./answers.js";

const cited = (value: string) => ({ kind: "law", series: "snmg", value, inForceFrom: "2026-01-01", text: null });

/** An answer as the library gives it, some parts changed. */
function answer(value: unknown, changed: object = {}) {
  return {
    kind: "determined",
    value,
    certainty: { source: "reported", projectedFrom: null },
    assumed: [],
    readings: [],
    notices: [],
    citations: [cited("24000.00")],
    steps: [{ id: "a.b", inputs: {}, value: 1, citations: [0] }],
    ...changed,
  };
}

const undetermined = (code: string) => ({ kind: "undetermined", reasons: [{ code }], citations: [], steps: [] });
const dinars = (centimes: number) => ({ centimes, dinars: (centimes / 100).toFixed(2) });

const between = (before: unknown, after: unknown, newFields: readonly string[] = []) =>
  differencesOf({ answer: before }, { answer: after }, new Set(newFields)).map(({ how, path, by }) => [how, path, by]);

describe("two answers", () => {
  it("that are the same, in whatever order their fields stand, do not differ", () => {
    const { kind, ...rest } = answer({ a: 1, b: dinars(5) });
    expect(between(answer({ b: dinars(5), a: 1 }), { ...rest, kind })).toEqual([]);
  });

  it.each<[string, unknown, unknown, unknown]>([
    ["an amount, in centimes", answer({ m: dinars(150) }), answer({ m: dinars(100) }), ["amount", "value.m", -50]],
    [
      "another part of the result",
      answer({ on: "2026-01-01" }),
      answer({ on: "2026-01-02" }),
      ["result", "value.on", null],
    ],
    ["one line more", answer([{ a: 1 }]), answer([{ a: 1 }, { a: 2 }]), ["result", "value", null]],
    ["a field that is there no more", answer({ a: 1, b: 2 }), answer({ a: 1 }), ["result", "value.b", null]],
    ["a part that is none now", answer(null), answer(dinars(1)), ["result", "value", null]],
    ["no answer any more", answer(1), undetermined("missing-fact"), ["undetermined now", "", null]],
    ["an answer now", undetermined("missing-fact"), answer(1), ["determined now", "", null]],
    [
      "a part of its own",
      answer({ part: answer(1) }),
      answer({ part: undetermined("no-known-rule") }),
      ["undetermined now", "value.part", null],
    ],
    ["other reasons", undetermined("missing-fact"), undetermined("no-known-rule"), ["reasons", "reasons[].code", null]],
    [
      "the certainty",
      answer(1),
      answer(1, { certainty: { source: "enacted", projectedFrom: null } }),
      ["certainty", "certainty.source", null],
    ],
    ["a notice", answer(1), answer(1, { notices: [{ code: "n" }] }), ["notice", "notices", null]],
    ["a citation", answer(1), answer(1, { citations: [cited("20000.00")] }), ["citation", "citations[].value", null]],
    [
      "an amount of the working, which is no result",
      answer(1, { steps: [{ id: "a.b", value: dinars(1) }] }),
      answer(1, { steps: [{ id: "a.b", value: { ...dinars(2), dinars: "0.01" } }] }),
      ["working", "steps[].value.centimes", null],
    ],
  ])("that differ by %s", (_, before, after, difference) => {
    expect(between(before, after)).toEqual([difference]);
  });

  it("that differ by a field that is new do not give another result", () => {
    expect(between(answer({ a: 1 }), answer({ a: 1, b: 2 }), ["value.b"])).toEqual([["field", "value.b", null]]);
    expect(between(answer({ a: 1 }), answer({ a: 1, b: 2 }))).toEqual([["result", "value.b", null]]);
  });

  it("of which one had prolonged the law say so, of their parts as well", () => {
    const prolonged = (value: unknown) =>
      answer(value, { certainty: { source: "reported", projectedFrom: "2026-11-21" } });
    const [difference] = differencesOf({ answer: prolonged([answer(1)]) }, { answer: prolonged([answer(2)]) });
    expect(difference).toMatchObject({ how: "result", projected: true });
    expect(differencesOf({ answer: answer(1) }, { answer: prolonged(2) })[0]).toMatchObject({ projected: false });
  });

  it("of which one is refused", () => {
    expect(differencesOf({ answer: 1 }, { refused: "no" }).map(({ how }) => how)).toEqual(["refused now"]);
    expect(differencesOf({ refused: "no" }, { answer: 1 }).map(({ how }) => how)).toEqual(["accepted now"]);
    expect(differencesOf({ refused: "no" }, { refused: "in other words" })).toEqual([]);
  });

  it("are told by the way that counts most", () => {
    const all = differencesOf(
      { answer: answer({ m: dinars(1), on: 1 }) },
      { answer: answer({ m: dinars(2), on: 2 }, { citations: [] }) },
    );
    expect(new Set(all.map(({ how }) => how))).toEqual(new Set(["amount", "result", "citation"]));
    expect(foremost(all)).toBe("amount");
    expect(foremost([])).toBeNull();
  });
});

describe("what two answers rest on", () => {
  it("is told value beside value, those of parts too, and not what both rest on", () => {
    const rate = { ...cited("0.15"), series: "contribution-rate" };
    const before = answer({ part: answer(1, { citations: [cited("20000.00"), rate] }) }, { citations: [rate] });
    const after = answer({ part: answer(1) }, { citations: [rate] });
    expect(citationChanges(before, after)).toEqual([
      { series: "snmg", before: cited("20000.00"), after: cited("24000.00") },
    ]);
    expect(citationChanges(undetermined("a"), answer(1))).toEqual([
      { series: "snmg", before: null, after: cited("24000.00") },
    ]);
  });

  it("names the first step that differs, wherever its citations stand", () => {
    const steps = (...values: readonly number[]) => ({
      steps: values.map((value, place) => ({ id: `step-${String(place)}`, inputs: {}, value, citations: [value] })),
    });
    expect(firstStep(answer(1, steps(1, 2, 3)), answer(1, steps(1, 5, 6)))).toBe("step-1");
    expect(firstStep(answer(1, steps(1)), answer(1, steps(1, 2)))).toBe("step-1");
    expect(
      firstStep(answer(1), answer(1, { steps: [{ id: "a.b", inputs: {}, value: 1, citations: [7] }] })),
    ).toBeNull();
  });
});
