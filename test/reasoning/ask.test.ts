// Random inputs with facts left out, completed at random by this file alone: every completion lies within the bounds, both
// ends are reached, what is asked for changes the answer, and what is not asked for changes nothing.
import { CasnosInputError, createCasnos, type Answer, type OperationId } from "casnos-rules";
import { ask, type GivenFact, type Question } from "casnos-rules/reasoning";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allFacts } from "../../src/facts/all.js";
import { examples } from "../examples/index.js";
import { runs } from "../runs.js";

const casnos = createCasnos();

type Loose = Readonly<Record<string, unknown>>;
type Place = Pick<Question, "fact" | "year" | "index">;

const answerOf = (operation: OperationId, input: unknown): Answer<unknown> => casnos.answer(operation, input as never);

/** The input with a fact put where its name says. */
function put(input: Loose, { fact, year, index }: Place, value: unknown): Loose {
  const [head = "", field] = fact.split(".");
  const died = input["deceased"] as Loose | undefined;
  if (died?.["was"] === "insured" && (head === "person" || head === "periods")) {
    return { ...input, deceased: put(died, { fact, year, index }, value) };
  }
  if (field === undefined) return { ...input, [head]: value };
  if (year !== null)
    return { ...input, [head]: [...((input[head] as Loose[] | undefined) ?? []), { year, [field]: value }] };
  if (index !== null) {
    return {
      ...input,
      [head]: (input[head] as Loose[]).map((one, at) => (at === index ? { ...one, [field]: value } : one)),
    };
  }
  const place = head === "family" && input["relative"] !== undefined ? "relative" : head;
  return { ...input, [place]: { ...(input[place] as Loose), [field]: value } };
}

/** The facts of an input that can be left out, each with the input without it. */
function removable(input: Loose, within = ""): readonly (readonly [name: string, without: Loose])[] {
  return Object.entries(input).flatMap(([name, value]): (readonly [string, Loose])[] => {
    const { [name]: _, ...rest } = input;
    const id = within === "" ? name : `${within}.${name}`;
    const known =
      allFacts[id] ?? allFacts[id.replace(/^relative\./, "family.").replace(/^deceased\.person\./, "person.")];
    const isFact = known !== undefined && known.domain.kind !== "list";
    const itself: (readonly [string, Loose])[] = isFact ? [[id, rest]] : [];
    if (Array.isArray(value)) {
      const items = value as readonly Loose[];
      const dropped = ["income", "declared", "turnover"].includes(name)
        ? items.map((_item, at): readonly [string, Loose] => [
            `${name}[${String(at)}]`,
            { ...input, [name]: items.filter((_i, other) => other !== at) },
          ])
        : [];
      const inner = items.flatMap((item, at) =>
        typeof item === "object" && !["periods", "payments", "debts", "rates", "notices"].includes(name)
          ? removable(item, name).map(([path, without]): readonly [string, Loose] => [
              `${path}[${String(at)}]`,
              { ...input, [name]: items.map((one, other) => (other === at ? without : one)) },
            ])
          : [],
      );
      return [...itself, ...dropped, ...inner];
    }
    if (typeof value !== "object" || value === null) return itself;
    const path = name === "person" ? "person" : id;
    return [
      ...itself,
      ...removable(value as Loose, path).map(([of, without]): readonly [string, Loose] => [
        of,
        { ...input, [name]: without },
      ]),
    ];
  });
}

/** Leaves out some facts of an input, one after the other; one that every input must have stays. */
function leaveOut(operation: OperationId, input: Loose, choices: readonly number[]): Loose {
  return choices.reduce((left, choice) => {
    const all = removable(left);
    const without = all[choice % Math.max(all.length, 1)]?.[1] ?? left;
    return isRead(operation, without) ? without : left;
  }, input);
}

function isRead(operation: OperationId, input: Loose): boolean {
  try {
    answerOf(operation, input);
    return true;
  } catch (error) {
    if (error instanceof CasnosInputError) return false;
    throw error;
  }
}

const daysOf = (input: unknown): readonly string[] =>
  JSON.stringify(input).match(/\d{4}-\d{2}-\d{2}/g) ?? ["2020-01-01"];

/** A value of a domain: at its ends, near the days of the case and their anniversaries, or anywhere. */
function valueOf({ domain }: Pick<Question, "domain">, input: unknown, next: () => number, none = 0.4): unknown {
  const among = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  switch (domain.kind) {
    case "choice":
      return among(domain.options);
    case "yes-no":
      return next() >= none;
    case "count":
      return domain.least + Math.floor(next() * (domain.most - domain.least + 1));
    case "amount-or-none":
      if (next() < none) return null;
      return ((10 ** (next() * 12) * 100) / 100).toFixed(2);
    case "amount":
      return next() < 0.1 ? "0" : (10 ** (next() * 12)).toFixed(2);
    case "day-or-none":
    case "day": {
      if (domain.kind === "day-or-none" && next() < none) return null;
      const near = new Date(among(daysOf(input)));
      if (next() < 0.7)
        near.setUTCFullYear(near.getUTCFullYear() + Math.floor(next() * ([-80, -26, 4][Math.floor(next() * 3)] ?? 0)));
      near.setUTCDate(near.getUTCDate() + Math.floor(next() * 5) - 2);
      return near.toISOString().slice(0, 10);
    }
    case "list":
      return undefined;
  }
}

/** Completes an input at random; null where a list is missing or a value cannot stand beside the others. */
function completeAtRandom(operation: OperationId, input: Loose, next: () => number): Loose | null {
  let whole = input;
  // Now all that can be is, now nothing, so that what hangs on many facts at once is found.
  const none = [0.03, 0.4, 0.97][Math.floor(next() * 3)];
  for (let turn = 0; turn < 20; turn += 1) {
    try {
      const answer = answerOf(operation, whole);
      if (answer.kind === "determined") return whole;
      const missing = answer.reasons.find((reason) => reason.code === "missing-fact");
      if (missing === undefined) return whole;
      const domain = allFacts[missing.fact]?.domain;
      if (domain === undefined || domain.kind === "list") return null;
      whole = put(whole, missing, valueOf({ domain }, whole, next, none));
    } catch (error) {
      if (error instanceof CasnosInputError) return null;
      throw error;
    }
  }
  return null;
}

/** Every amount by its path; a part that is an answer of its own stands for its value. */
function amounts(value: unknown, path = ""): readonly (readonly [string, number])[] {
  if (typeof value !== "object" || value === null) return [];
  const held = value as { centimes?: number; kind?: string; steps?: unknown; value?: unknown };
  if (held.centimes !== undefined) return [[path, held.centimes]];
  if (held.steps !== undefined) return held.kind === "determined" ? amounts(held.value, path) : [];
  return Object.entries(value).flatMap(([name, inner]) => amounts(inner, path === "" ? name : `${path}.${name}`));
}

const inputs = examples.filter(([operation, input]) => answerOf(operation, input).kind === "determined");
const cases = inputs.map(
  ([operation, input], place) => [`${operation} (${String(place)})`, operation, input as Loose] as const,
);
const choices = fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 });
const random = fc.integer();

/** Numbers between 0 and 1, all as likely (mulberry32): those of fast-check crowd at its ends. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe("facts left out", () => {
  it.each(cases)("%s: any completion lies within the bounds, and both ends are reached", (_, operation, input) => {
    fc.assert(
      fc.property(choices, random, (choice, seed) => {
        const left = leaveOut(operation, input, choice);
        const { bounds } = ask(casnos, operation, left as never);
        const next = drawn(seed);
        for (let time = 0; time < 5; time += 1) {
          const whole = completeAtRandom(operation, left, next);
          if (whole === null || bounds === "unknown") continue;
          const answer = answerOf(operation, whole);
          expect(answer.kind).toBe("determined");
          if (answer.kind !== "determined") continue;
          for (const [name, value] of amounts(answer.value)) {
            const of = bounds[name];
            expect(of, name).toBeDefined();
            if (of === undefined || of === "unknown") continue;
            expect(value, name).toBeGreaterThanOrEqual(of.least.centimes);
            expect(value, name).toBeLessThanOrEqual(of.greatest.centimes);
          }
        }
        if (bounds === "unknown") return;
        for (const [name, of] of Object.entries(bounds)) {
          if (of === "unknown") continue;
          const reached = (by: readonly GivenFact[]): number | undefined => {
            const answer = answerOf(
              operation,
              by.reduce((held, fact) => put(held, fact, fact.value), left),
            );
            return answer.kind === "determined" ? new Map(amounts(answer.value)).get(name) : undefined;
          };
          expect(reached(of.leastWith), name).toBe(of.least.centimes);
          expect(reached(of.greatestWith), name).toBe(of.greatest.centimes);
        }
      }),
      { numRuns: runs(10) },
    );
  });

  it.each(cases)("%s: what is asked for changes the answer, and what is not changes nothing", (_, operation, input) => {
    fc.assert(
      fc.property(choices, random, (choice, seed) => {
        const left = leaveOut(operation, input, choice);
        const { questions, answer } = ask(casnos, operation, left as never);
        const next = drawn(seed);
        if (answer.kind === "determined") {
          // Nothing is asked for but what a part of the answer lacks.
          const lacked = missingIn(answer.value);
          for (const question of questions) expect(lacked).toContain(placeOf(question));
        }
        for (const question of questions) {
          if (question.domain.kind === "list") continue;
          expect(findsTwo(operation, left, question, next), `${question.fact} of ${JSON.stringify(left)}`).toBe(true);
        }
      }),
      { numRuns: runs(3), includeErrorInReport: true, endOnFailure: true },
    );
  });
});

const placeOf = ({ fact, year, index }: Place): string => [fact, year, index].join(" ");

/** The facts that parts of a result lack. */
function missingIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const held = value as {
    kind?: string;
    steps?: unknown;
    value?: unknown;
    reasons?: readonly (Place & { code: string })[];
  };
  if (held.steps === undefined || held.kind === undefined) return Object.values(value).flatMap(missingIn);
  if (held.kind === "determined") return missingIn(held.value);
  return (held.reasons ?? []).filter(({ code }) => code === "missing-fact").map(placeOf);
}

describe("a fact that a part alone lacks", () => {
  const person = { sex: "male", birthDate: "1940-01-01", moudjahid: false, totallyIncapacitated: false } as const;
  const periods = Array.from({ length: 20 }, (_, place) => ({
    kind: "contributed" as const,
    year: 1985 + place,
    base: "360000",
  }));
  const asked = (startOn: string, more = {}) => {
    const { questions } = ask(casnos, "retirement.pension", { person, periods, startOn, ...more });
    return questions.map(({ fact }) => fact);
  };

  it("is asked for: a dependent spouse, on whom the increase and the total hang", () => {
    expect(asked("2010-02-01")).toEqual(["dependentSpouse"]);
    // From 2013 the increase is unknown; without a spouse the total is known all the same.
    expect(asked("2026-02-01")).toEqual(["dependentSpouse"]);
    expect(asked("2026-02-01", { dependentSpouse: true })).toEqual([]);
    expect(asked("2026-02-01", { dependentSpouse: false })).toEqual([]);
    // No increase without a pension: nobody asks.
    expect(asked("2026-02-01", { person: { ...person, birthDate: "2000-01-01" } })).toEqual([]);
  });

  it("is asked for after what the whole lacks", () => {
    const { birthDate: _, ...ageless } = person;
    expect(asked("2010-02-01", { person: ageless })).toEqual(["person.birthDate", "dependentSpouse"]);
  });

  it("of each year of a schedule is asked for, in their order", () => {
    const activities = [{ activity: "trader", from: "1999-03-01", to: null }] as const;
    const { questions } = ask(casnos, "contributions.schedule", { activities, fromYear: 2006, toYear: 2016 });
    expect(questions.map(({ fact, year }) => [fact, year])).toEqual([
      ...Array.from({ length: 10 }, (_, place) => ["income.amount", 2005 + place]),
      ["declared.base", 2016],
    ]);
  });

  it("is not asked for where every value leaves the part the same", () => {
    const affiliation = (on: string) =>
      ask(casnos, "eligibility.affiliation", { activity: "trader", on }).questions.map(({ fact }) => fact);
    expect(affiliation("2010-01-01")).toEqual(["alsoSalaried"]);
  });
});

/** Whether two values of a fact lead to two results, the other facts being the same; what only one of them asks for is free. */
function findsTwo(operation: OperationId, left: Loose, question: Question, next: () => number): boolean {
  for (let time = 0; time < 2000; time += 1) {
    const one = completeAtRandom(operation, putIfFits(left, question, next), next);
    if (one === null) continue;
    const others = question.year === null ? one : withoutYear(one, question);
    for (let again = 0; again < 25; again += 1) {
      const other = completeAtRandom(operation, putIfFits(others, question, next), next);
      if (other !== null && resultOf(operation, other) !== resultOf(operation, one)) return true;
    }
  }
  return false;
}

function putIfFits(left: Loose, question: Question, next: () => number): Loose {
  return put(left, question, valueOf(question, left, next));
}

function resultOf(operation: OperationId, whole: Loose): string {
  const answer = answerOf(operation, whole);
  return JSON.stringify(answer.kind === "determined" ? valuesOnly(answer.value) : answer.reasons);
}

function withoutYear(whole: Loose, { fact, year }: Question): Loose {
  const [head = ""] = fact.split(".");
  return { ...whole, [head]: (whole[head] as { year: number }[]).filter((item) => item.year !== year) };
}

function valuesOnly(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(valuesOnly);
  const held = value as { kind?: string; steps?: unknown; value?: unknown; reasons?: unknown };
  if (held.steps !== undefined && held.kind !== undefined) {
    return held.kind === "determined" ? valuesOnly(held.value) : held.reasons;
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, valuesOnly(inner)]));
}
