// Who is affected: counts of questions and members by operation, way, activity and year, and of the law that moved them.
import type { CasnosOptions } from "casnos-rules";
import {
  citationChanges,
  differencesOf,
  firstStep,
  foremost,
  type CitationChange,
  type Difference,
  type How,
  type Outcome,
} from "./answers.js";
import type { LawChanges } from "./law-changes.js";
import type { Library } from "./library.js";
import type { NameChanges } from "./names.js";
import type { Question } from "./questions.js";

/** How far amounts of one path moved. */
export interface Moved {
  readonly path: string;
  up: number;
  down: number;
  /** Centimes: the least and the greatest move, with their sign. */
  least: number;
  greatest: number;
}

/** What differs of one operation. */
export interface OfOperation {
  asked: number;
  readonly hows: Map<How, { questions: number; readonly members: Set<number> }>;
  readonly amounts: Map<string, Moved>;
  /** Results that were told without reserve and are others: they are corrections. */
  corrected: number;
  /** Of those, and of answers that are there only now, the ones that no change of the law accounts for. */
  byRule: number;
  /** Of these, the first step that differs, or why the input was refused. */
  readonly steps: Map<string, number>;
}

/** Values of the law that answers rest on differently, and how many of them. */
export interface Text {
  readonly change: CitationChange;
  questions: number;
  readonly members: Set<number>;
}

/** All that was counted. */
export interface Tally {
  questions: number;
  /** Questions whose input both states refuse: nothing was compared. */
  refused: number;
  /** Questions that have an answer by the last release. */
  determined: number;
  members: number;
  readonly affectedMembers: Set<number>;
  affectedQuestions: number;
  affectedInputs: number;
  readonly operations: Map<string, OfOperation>;
  readonly activities: Map<string, number>;
  readonly years: Map<number, number>;
  readonly texts: Map<string, Text>;
  /** Series whose change corrected an answer that was told without reserve, or moved another. */
  readonly correctedBy: Set<string>;
  readonly movedBy: Set<string>;
}

/** Asks two states, and counts. */
export function tallying(before: Library, after: Library, law: LawChanges, names: NameChanges) {
  const [first, second] = [answering(before), answering(after)];
  const moved = new Set([...law.values.map(({ series }) => series), ...law.newSeries, ...law.goneSeries]);
  const newFields = newFieldsOf(names);
  const tally: Tally = {
    questions: 0,
    refused: 0,
    determined: 0,
    members: 0,
    affectedMembers: new Set(),
    affectedQuestions: 0,
    affectedInputs: 0,
    operations: new Map(),
    activities: new Map(),
    years: new Map(),
    texts: new Map(),
    correctedBy: new Set(),
    movedBy: new Set(),
  };

  function put(question: Question): void {
    tally.questions += 1;
    const of = ofOperation(tally, question.operation);
    of.asked += 1;
    const [was, is] = [first(question), second(question)];
    if (was.refused !== undefined && is.refused !== undefined) tally.refused += 1;
    if (isDetermined(was)) tally.determined += 1;
    const differences = differencesOf(was, is, newFields.get(question.operation));
    const how = foremost(differences);
    if (how !== null) count(tally, of, { question, was, is, differences, how }, moved);
  }

  return { tally, put };
}

interface Affected {
  readonly question: Question;
  readonly was: Outcome;
  readonly is: Outcome;
  readonly differences: readonly Difference[];
  readonly how: How;
}

/** Whether there is an answer; a file has one, whatever its parts say. */
function isDetermined({ answer }: Outcome): boolean {
  return answer !== undefined && (answer as { readonly kind?: unknown }).kind !== "undetermined";
}

/** Ways in which what was told is no longer what is told. */
const OVERTURNED: readonly How[] = ["refused now", "accepted now", "undetermined now", "amount", "result"];

function count(tally: Tally, of: OfOperation, affected: Affected, moved: ReadonlySet<string>): void {
  const { question, was, is, differences, how } = affected;
  const { member, activity, year } = question;
  tally.affectedQuestions += 1;
  if (member === null) tally.affectedInputs += 1;
  else tally.affectedMembers.add(member);
  const ofHow = of.hows.get(how) ?? { questions: 0, members: new Set<number>() };
  of.hows.set(how, ofHow);
  ofHow.questions += 1;
  if (member !== null) ofHow.members.add(member);
  tally.activities.set(activity ?? "none given", (tally.activities.get(activity ?? "none given") ?? 0) + 1);
  if (year !== null) tally.years.set(year, (tally.years.get(year) ?? 0) + 1);
  for (const one of differences) if (one.by !== null) move(of.amounts, one.path, one.by);

  const changes = citationChanges(was.answer, is.answer);
  for (const change of changes) {
    const key = JSON.stringify(change);
    const text = tally.texts.get(key) ?? { change, questions: 0, members: new Set<number>() };
    tally.texts.set(key, text);
    text.questions += 1;
    if (member !== null) text.members.add(member);
  }

  const isCorrected = differences.some((one) => OVERTURNED.includes(one.how) && !one.projected);
  if (isCorrected) of.corrected += 1;
  const by = [...new Set([...changes.map(({ series }) => series), ...refusedFor(was, is)])].filter((one) =>
    moved.has(one),
  );
  for (const series of by) (isCorrected ? tally.correctedBy : tally.movedBy).add(series);
  if (by.length === 0 && (isCorrected || OVERTURNED.includes(how) || how === "determined now")) {
    of.byRule += 1;
    const step = is.refused ?? was.refused ?? firstStep(was.answer, is.answer) ?? "none";
    of.steps.set(step, (of.steps.get(step) ?? 0) + 1);
  }
}

/** The series that an answer is undetermined for: it cites no value of them. */
function refusedFor(...outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap(({ answer }) => {
    const { reasons = [] } = (answer ?? {}) as { readonly reasons?: readonly { topic?: string; series?: string }[] };
    return reasons.flatMap(({ topic, series }) => [topic ?? [], series ?? []].flat());
  });
}

function move(amounts: Map<string, Moved>, path: string, by: number): void {
  const of = amounts.get(path) ?? { path, up: 0, down: 0, least: by, greatest: by };
  amounts.set(path, of);
  if (by > 0) of.up += 1;
  else of.down += 1;
  of.least = Math.min(of.least, by);
  of.greatest = Math.max(of.greatest, by);
}

function ofOperation(tally: Tally, operation: string): OfOperation {
  const known = tally.operations.get(operation);
  if (known !== undefined) return known;
  const made: OfOperation = {
    asked: 0,
    hows: new Map(),
    amounts: new Map(),
    corrected: 0,
    byRule: 0,
    steps: new Map(),
  };
  tally.operations.set(operation, made);
  return made;
}

function newFieldsOf({ added }: NameChanges): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { kind, name } of added) {
    if (kind !== "field of an answer") continue;
    const [operation = "", path = ""] = name.split(" ");
    found.set(operation, (found.get(operation) ?? new Set()).add(path));
  }
  return found;
}

/** Answers as a state gives them, one facade for each set of options. */
function answering({ createCasnos }: Library): (question: Question) => Outcome {
  const facades = new Map<CasnosOptions, ReturnType<typeof createCasnos>>();
  return ({ operation, input, options }) => {
    const casnos = facades.get(options) ?? createCasnos(options);
    facades.set(options, casnos);
    try {
      return {
        answer:
          operation === "assess" ? casnos.assess(input as never) : casnos.answer(operation as never, input as never),
      };
    } catch (error) {
      // A refused input is an outcome; what else is thrown is one that nobody should see.
      return { refused: error instanceof Error ? error.message : String(error) };
    }
  };
}
