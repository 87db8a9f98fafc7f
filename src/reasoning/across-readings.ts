import { readings, type ReadingChoices, type ReadingId } from "../law/readings.js";
import { amount, type Amount } from "../money/amount.js";
import { centimes } from "../money/centimes.js";
import type { FactsOf, OperationId, ResultOf } from "../operations.js";
import type { InputOf } from "../schemas/input.js";
import type { Answer } from "../working/answer.js";
import type { LawView } from "../working/law-view.js";
import { watched } from "../working/watched.js";
import type { Context } from "../working/working.js";
import { amountsOf, textOf } from "./amounts-of.js";
import type { Reasoning } from "./put-to.js";
import { answered, factsOf, silentlyAnswered } from "./running.js";

/** The answer under one combination of readings. */
export interface ReadingAnswer<T> {
  /** The options, of the readings that this combination consults. */
  readonly readings: ReadingChoices;
  /** Whether they are those that the caller's law follows. */
  readonly chosen: boolean;
  /** The answer under them. */
  readonly answer: Answer<T>;
}

/** The least and the greatest of an amount under all readings. */
export interface Envelope {
  /** DA, in the period of the amount. */
  readonly least: Amount;
  /** DA, in the period of the amount. */
  readonly greatest: Amount;
  /** Whether every combination gives this amount. */
  readonly always: boolean;
}

/** How far one reading moves an amount, all other readings being the same. */
export interface Move {
  /** The reading. */
  readonly reading: ReadingId;
  /** The path of the amount, `"monthly"`. */
  readonly amount: string;
  /** The most that it moves the amount under some choice of the others, DA in the period of the amount. */
  readonly by: Amount;
  /** Whether under some choice of the others one option gives the amount and another does not. */
  readonly givesOrTakes: boolean;
}

/** What the readings of the law make of one case. */
export interface AcrossReadings<T> {
  /** One answer for each combination of the readings consulted; the caller's first. */
  readonly answers: readonly ReadingAnswer<T>[];
  /** Whether all of them say the same. */
  readonly same: boolean;
  /** By the path of the amount. */
  readonly envelope: Readonly<Record<string, Envelope>>;
  /** Which reading moves which amount, and how far; the farthest first. */
  readonly moves: readonly Move[];
}

/**
 * One case under every combination of the readings that it consults: the answers, the envelope of each amount, and which
 * reading moves it by how much.
 *
 * @param casnos - The law to ask, as `createCasnos` gives it; its own readings come first.
 * @param operation - The name of an operation, `"retirement.pension"`.
 * @param input - Its input.
 * @returns The answers, the envelope of each amount, and the moves, DA in the period of each amount.
 * @throws CasnosInputError for an input that is wrong.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const input = { due: "100000", dueOn: "2024-06-30", payments: [], on: "2024-09-30" };
 * const { envelope, moves } = acrossReadings(createCasnos(), "contributions.lateSurcharge", input);
 * const { least, greatest } = envelope["surcharge"] ?? {};
 * [least?.dinars, greatest?.dinars]; // => ["8000.00", "10000.00"]
 * moves.map(({ reading, by }) => [reading, by.dinars]); // => [["late-surcharge", "2000.00"]]
 * ```
 */
export function acrossReadings<O extends OperationId>(
  { context }: Reasoning,
  operation: O,
  input: InputOf<FactsOf<O>>,
): AcrossReadings<ResultOf<O>> {
  const facts = factsOf(operation, input);
  const own = new Map((Object.keys(readings) as ReadingId[]).map((id) => [id, context.law.option(id) as string]));
  const found: Found<ResultOf<O>>[] = [];
  // A reading consulted under one option may lead to another that the first answer never met.
  const follow = (settled: ReadonlyMap<ReadingId, string>, law: LawView): void => {
    const open = [...consulted(operation, facts, { ...context, law })].find((id) => !settled.has(id));
    if (open === undefined) {
      found.push({ choices: settled, answer: answered(operation, facts, { ...context, law }) });
      return;
    }
    const first = own.get(open) ?? readings[open][0];
    const options = [first, ...readings[open].filter((option) => option !== first)];
    for (const option of options) follow(new Map([...settled, [open, option]]), law.under(open, option));
  };
  follow(new Map(), context.law);
  return folded(expanded(found), own);
}

interface Found<T> {
  readonly choices: ReadonlyMap<ReadingId, string>;
  readonly answer: Answer<T>;
}

/** The readings that the path of an operation comes by, whether it ends in an answer or not. */
function consulted(operation: OperationId, facts: unknown, context: Context): ReadonlySet<ReadingId> {
  const found = new Set<ReadingId>();
  const law = watched(context.law, {
    series: (series) => context.law.readings(series).forEach((id) => found.add(id)),
    reading: (id) => found.add(id),
  });
  silentlyAnswered(operation, facts, { ...context, law });
  return found;
}

/** Every combination of all readings consulted: one that a path never came by has any of its options. */
function expanded<T>(found: readonly Found<T>[]): readonly Found<T>[] {
  const ids = [...new Set(found.flatMap(({ choices }) => [...choices.keys()]))];
  return ids.reduce(
    (all, id) =>
      all.flatMap((one) =>
        one.choices.has(id)
          ? [one]
          : readings[id].map((option) => ({ ...one, choices: new Map([...one.choices, [id, option as string]]) })),
      ),
    found,
  );
}

function folded<T>(found: readonly Found<T>[], own: ReadonlyMap<ReadingId, string>): AcrossReadings<T> {
  const kept = withoutIdle(found);
  const answers = kept.map(({ choices, answer }) => ({
    readings: Object.fromEntries(choices),
    chosen: [...choices].every(([id, option]) => own.get(id) === option),
    answer,
  }));
  answers.sort((a, b) => Number(b.chosen) - Number(a.chosen));
  const amounts = kept.map(({ choices, answer }) => ({
    choices,
    amounts: new Map(answer.kind === "determined" ? amountsOf(answer.value) : []),
  }));
  const names = [...new Set(amounts.flatMap((one) => [...one.amounts.keys()]))];
  const ids = [...new Set(kept.flatMap(({ choices }) => [...choices.keys()]))];
  const moves = ids.flatMap((id) => names.map((name) => moveOf(id, name, amounts)));
  return {
    answers,
    same: new Set(kept.map(({ answer }) => saidBy(answer))).size === 1,
    envelope: Object.fromEntries(names.map((name) => [name, envelopeOf(name, amounts)])),
    moves: moves
      .filter(({ by, givesOrTakes }) => by.centimes > 0 || givesOrTakes)
      .sort((a, b) => b.by.centimes - a.by.centimes),
  };
}

function saidBy(answer: Answer<unknown>): string {
  return textOf(answer.kind === "determined" ? answer.value : { reasons: answer.reasons });
}

/** The combinations without the readings that change nothing, whatever the others. */
function withoutIdle<T>(found: readonly Found<T>[]): readonly Found<T>[] {
  const ids = [...new Set(found.flatMap(({ choices }) => [...choices.keys()]))];
  return ids.reduce((left, id) => {
    const groups = byOthers(left, id);
    const idle = [...groups.values()].every((group) => new Set(group.map(({ answer }) => saidBy(answer))).size === 1);
    if (!idle) return left;
    return [...groups.values()].flatMap(([first]) =>
      first === undefined ? [] : [{ ...first, choices: new Map([...first.choices].filter(([one]) => one !== id)) }],
    );
  }, found);
}

/** Combinations that differ in one reading alone, together. */
function byOthers<C extends { readonly choices: ReadonlyMap<ReadingId, string> }>(
  found: readonly C[],
  id: ReadingId,
): ReadonlyMap<string, readonly C[]> {
  const groups = new Map<string, C[]>();
  for (const one of found) {
    const others = JSON.stringify([...one.choices].filter(([other]) => other !== id).sort());
    groups.set(others, [...(groups.get(others) ?? []), one]);
  }
  return groups;
}

interface Amounts {
  readonly choices: ReadonlyMap<ReadingId, string>;
  readonly amounts: ReadonlyMap<string, Amount>;
}

function moveOf(reading: ReadingId, name: string, all: readonly Amounts[]): Move {
  let by = 0;
  let givesOrTakes = false;
  for (const group of byOthers(
    all.filter(({ choices }) => choices.has(reading)),
    reading,
  ).values()) {
    const values = group.flatMap(({ amounts }) => amounts.get(name)?.centimes ?? []);
    givesOrTakes ||= values.length > 0 && values.length < group.length;
    if (values.length > 0) by = Math.max(by, Math.max(...values) - Math.min(...values));
  }
  return { reading, amount: name, by: amount(centimes(by)), givesOrTakes };
}

function envelopeOf(name: string, all: readonly Amounts[]): Envelope {
  const values = all.flatMap(({ amounts }) => amounts.get(name)?.centimes ?? []);
  return {
    least: amount(centimes(Math.min(...values))),
    greatest: amount(centimes(Math.max(...values))),
    always: values.length === all.length,
  };
}
