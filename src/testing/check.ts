import * as fc from "fast-check";
import type { Language } from "../calendar/format.js";
import type { Entry, SourceStatus } from "../law/series.js";
import type { ReadingChoices } from "../law/readings.js";
import { contextOf } from "../working/context.js";
import type { Adapter, Capability } from "./adapter.js";
import { Misshapen, Unanswered, askedOf, type Call } from "./asked.js";
import { checkOptions, refuseUnknownProperty, refuseUnknownReadings } from "./check-options.js";
import { catalogue, type PropertyId } from "./properties/catalogue.js";
import { figuresOf, type Figures } from "./properties/figures.js";
import type { AnyProperty, PropertyBranch } from "./properties/property.js";
import { holds, type Relation } from "./properties/relation.js";
import { sentencesOf } from "./words/words.js";

/** Where the law of a property comes from. */
export interface PropertySource {
  /** The series of `casnos-rules/law` that sets it. */
  readonly series: string;
  /** The text, `"decret-executif-15-289"`; null when not known. */
  readonly text: string | null;
  /** The article; null when not known. */
  readonly article: string | null;
  /** How well it was read. */
  readonly status: SourceStatus;
  /** Where it was read; null for a convention of the library. */
  readonly seenAt: string | null;
}

/** A property of the law, to be read. */
export interface LegalProperty {
  /** Stable name, `"contribution.floor"`. */
  readonly id: PropertyId;
  /** Which part of the law it is of. */
  readonly branch: PropertyBranch;
  /** What the law says, in each language. */
  readonly sentence: Readonly<Record<Language, string>>;
  /** Where that comes from: the last value of its series. */
  readonly source: PropertySource;
  /** The functions of an adapter that it asks. */
  readonly needs: readonly Capability[];
}

/** How properties are tried. */
export interface CheckOptions {
  /** Which random cases: the same seed draws the same. 20261121 when left out. */
  readonly seed?: number | undefined;
  /** How many cases each property is tried on; 100 when left out. */
  readonly runs?: number | undefined;
  /** The language of the sentences; English when left out. */
  readonly language?: Language | undefined;
  /** Only these properties; all when left out. */
  readonly only?: readonly PropertyId[] | undefined;
  /** The readings that the system follows; each left out takes its default. */
  readonly readings?: ReadingChoices | undefined;
}

/** What is said of every property in a report. */
export interface Reported extends Omit<LegalProperty, "sentence"> {
  /** What the law says. */
  readonly sentence: string;
}

/** A property that held in every case that the system answered. */
export interface HeldProperty extends Reported {
  /** It held. */
  readonly outcome: "held";
  /** The cases that the system answered. */
  readonly answered: number;
}

/** A property that does not hold, with the simplest case found. */
export interface BrokenProperty extends Reported {
  /** It does not hold. */
  readonly outcome: "broken";
  /** The simplest case found, plain data. */
  readonly counterexample: unknown;
  /** What the system was asked in that case, and gave. */
  readonly calls: readonly Call[];
  /** What does not stand as it must; null where the system threw. */
  readonly relation: Relation | null;
  /** What the system threw; null where it answered. */
  readonly thrown: string | null;
  /** The seed of the run. */
  readonly seed: number;
  /** The place of the case in it, for `fc.assert` of fast-check. */
  readonly path: string;
}

/** A property that was not tried. */
export interface NotRunProperty extends Reported {
  /** It was not tried. */
  readonly outcome: "not-run";
  /** Functions are missing, or the system answered no case. */
  readonly why: "missing-functions" | "no-answer";
  /** The functions that are missing. */
  readonly missing: readonly Capability[];
}

/** What came of one property. */
export type PropertyResult = HeldProperty | BrokenProperty | NotRunProperty;

/** What came of all properties: plain data. */
export interface PropertiesReport {
  /** The seed of every property. */
  readonly seed: number;
  /** The cases of every property. */
  readonly runs: number;
  /** How many held. */
  readonly held: number;
  /** How many do not hold. */
  readonly broken: number;
  /** How many were not tried. */
  readonly notRun: number;
  /** One result a property, in the order of the catalogue. */
  readonly properties: readonly PropertyResult[];
}

/**
 * The properties of the law, to be read.
 *
 * @returns Each with its sentence in three languages and its source.
 *
 * @example
 * ```ts
 * legalProperties().length >= 45; // => true
 * legalProperties()[0]?.source.text; // => "decret-executif-15-289"
 * ```
 */
export function legalProperties(): readonly LegalProperty[] {
  return catalogue.map(described);
}

function described({ id, branch, needs, series }: AnyProperty): LegalProperty {
  const { text, article, status, seenAt } = series.entries.at(-1) as Entry;
  return {
    id: id as PropertyId,
    branch,
    sentence: sentencesOf(id as PropertyId),
    source: { series: series.id, text: text?.id ?? null, article, status, seenAt },
    needs,
  };
}

/**
 * Holds a system to the law: tries every property on cases drawn from everywhere the law turns.
 *
 * @param adapter - The system, in some functions on plain data; each may give a promise.
 * @param options - The seed, the number of cases, the language, the readings that the system follows.
 * @returns For each property whether it held, is broken (with the simplest case found) or was not tried.
 * @throws CasnosInputError for an option that is wrong: a property or a reading that there is not would not be tried.
 *
 * @example
 * ```ts
 * // Fifteen per cent, and the floor forgotten.
 * const system = { annualContribution: ({ base }: { base: number }) => Math.round(base * 0.15) };
 * const report = await checkProperties(system, { only: ["contribution.floor", "filing.ten-days"] });
 * report.properties.map(({ outcome }) => outcome); // => ["broken", "not-run"]
 * const [first] = report.properties;
 * first?.outcome === "broken" && first.relation; // => { got: 0, must: "be-at-least", to: 180000 }
 * ```
 */
export async function checkProperties(adapter: Adapter, options: CheckOptions = {}): Promise<PropertiesReport> {
  const { seed, runs, language, only, readings } = checkOptions(options);
  const law = figuresOf(contextOf({ readings }).law);
  const chosen = catalogue.filter(({ id }) => only === undefined || only.includes(id));
  const properties: PropertyResult[] = [];
  for (const one of chosen) properties.push(await resultOf(one, adapter, law, { seed, runs, language }));
  const count = (outcome: PropertyResult["outcome"]): number =>
    properties.filter((result) => result.outcome === outcome).length;
  return { seed, runs, held: count("held"), broken: count("broken"), notRun: count("not-run"), properties };
}

/**
 * One property as one of fast-check, for a test of one's own: `await fc.assert(propertyOf("contribution.floor", adapter))`.
 *
 * @param id - The name of a property.
 * @param adapter - The system, in some functions on plain data.
 * @param options - The readings that the system follows.
 * @returns A property of fast-check. A case that the system does not answer is passed over.
 * @throws CasnosInputError for a property or a reading that there is not; Error where the adapter lacks a function that the property asks.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check";
 *
 * const system = { filingDeadline: () => "2026-01-11" };
 * (await fc.check(propertyOf("filing.ten-days", system))).failed; // => true
 * ```
 */
export function propertyOf(
  id: PropertyId,
  adapter: Adapter,
  options: Pick<CheckOptions, "readings"> = {},
): fc.IAsyncProperty<[unknown]> {
  refuseUnknownProperty(id, ["id"]);
  refuseUnknownReadings(options.readings);
  const one = catalogue.find((property) => property.id === id) as AnyProperty;
  const missing = missingIn(adapter, one);
  if (missing.length > 0) throw new Error(JSON.stringify({ property: id, missing }));
  const law = figuresOf(contextOf({ readings: options.readings }).law);
  return fc.asyncProperty(one.cases(law), async (example) => {
    const { verdict, relation, thrown } = await tried(one, example, adapter, law);
    fc.pre(verdict !== "unanswered");
    if (verdict === "broken") throw new Error(JSON.stringify({ property: id, relation, thrown }));
  });
}

function missingIn(adapter: Adapter, { needs }: AnyProperty): readonly Capability[] {
  return needs.filter((name) => adapter[name] === undefined);
}

interface Tried {
  readonly verdict: "held" | "broken" | "unanswered";
  readonly calls: readonly Call[];
  readonly relation: Relation | null;
  readonly thrown: string | null;
}

/** A property on one case. */
async function tried(one: AnyProperty, example: unknown, adapter: Adapter, law: Figures): Promise<Tried> {
  const calls: Call[] = [];
  const ended = { calls, relation: null, thrown: null };
  try {
    const relations = await one.relations(example, askedOf(adapter, calls), law);
    const relation = relations.find((each) => !holds(each)) ?? null;
    return { ...ended, verdict: relation === null ? "held" : "broken", relation };
  } catch (error) {
    if (error instanceof Unanswered) return { ...ended, verdict: "unanswered" };
    if (error instanceof Misshapen) return { ...ended, verdict: "broken", relation: error.relation };
    return { ...ended, verdict: "broken", thrown: error instanceof Error ? error.message : String(error) };
  }
}

async function resultOf(
  one: AnyProperty,
  adapter: Adapter,
  law: Figures,
  { seed, runs, language }: { readonly seed: number; readonly runs: number; readonly language: Language },
): Promise<PropertyResult> {
  const about = described(one);
  const reported = { ...about, sentence: about.sentence[language] };
  const missing = missingIn(adapter, one);
  if (missing.length > 0) return { ...reported, outcome: "not-run", why: "missing-functions", missing };

  let answered = 0;
  let last: { readonly example: unknown; readonly tried: Tried } | null = null;
  const run = fc.asyncProperty(one.cases(law), async (example) => {
    const of = await tried(one, example, adapter, law);
    if (of.verdict !== "unanswered") answered += 1;
    if (of.verdict === "broken") last = { example, tried: of };
    return of.verdict !== "broken";
  });
  const { counterexamplePath, failed } = await fc.check(run, { seed, numRuns: runs });
  // The last case that failed is the one that shrinking ended with.
  const found = last as { readonly example: unknown; readonly tried: Tried } | null;
  if (failed && found !== null) {
    const { calls, relation, thrown } = found.tried;
    const counterexample = found.example;
    return {
      ...reported,
      outcome: "broken",
      counterexample,
      calls,
      relation,
      thrown,
      seed,
      path: counterexamplePath ?? "",
    };
  }
  if (answered === 0) return { ...reported, outcome: "not-run", why: "no-answer", missing: [] };
  return { ...reported, outcome: "held", answered };
}
