import { dinars, type Amount } from "../money/amount.js";
import { centimes } from "../money/centimes.js";
import type { Answer } from "../working/answer.js";
import type { LawCitation } from "../working/cited.js";
import { amountsOf, bare, textOf } from "./amounts-of.js";

/** An amount that is another, or is there on one side alone. */
export interface AmountChange {
  /** Its path, `"monthly"`, `"split.socialInsurance"`. */
  readonly amount: string;
  /** DA, in the period of the amount; null where the first answer has none. */
  readonly before: Amount | null;
  /** DA, in the period of the amount; null where the second answer has none. */
  readonly after: Amount | null;
  /** What the second is more, or less, decimal text in DA: `"-1200.00"`; null where one of them is not there. */
  readonly by: string | null;
}

/** Another part of the result that is another. */
export interface OtherChange {
  /** Its path, `"right"`, `"conditions.0.required"`. */
  readonly path: string;
  /** What it was; null where it was not there. */
  readonly before: unknown;
  /** What it is; null where it is not there. */
  readonly after: unknown;
}

/** A value of the law that the two answers read differently. */
export interface LawChange {
  /** The series. */
  readonly series: string;
  /** What the first answer rests on; null where it did not read it. */
  readonly before: LawCitation | null;
  /** What the second answer rests on; null where it did not read it. */
  readonly after: LawCitation | null;
}

/** Two answers side by side. */
export interface Comparison<T> {
  /** The first answer. */
  readonly before: Answer<T>;
  /** The second answer. */
  readonly after: Answer<T>;
  /** Whether they say the same, whatever they rest on. */
  readonly same: boolean;
  /** The amounts that differ. */
  readonly amounts: readonly AmountChange[];
  /** What else differs. */
  readonly others: readonly OtherChange[];
  /** The values of the law that differ, with their texts. */
  readonly law: readonly LawChange[];
}

/** Puts two answers side by side. */
export function compared<T>(before: Answer<T>, after: Answer<T>): Comparison<T> {
  const [first, second] = [resultOf(before), resultOf(after)];
  return {
    before,
    after,
    same: textOf(first) === textOf(second),
    amounts: amountChanges(first, second),
    others: otherChanges(bare(first), bare(second)),
    law: lawChanges(lawOf(before), lawOf(after)),
  };
}

function resultOf(answer: Answer<unknown>): unknown {
  return answer.kind === "determined" ? answer.value : { reasons: answer.reasons };
}

function amountChanges(before: unknown, after: unknown): readonly AmountChange[] {
  const [first, second] = [new Map(amountsOf(before)), new Map(amountsOf(after))];
  return [...new Set([...first.keys(), ...second.keys()])].flatMap((name): AmountChange[] => {
    const [was, is] = [first.get(name) ?? null, second.get(name) ?? null];
    if (was?.centimes === is?.centimes) return [];
    return [{ amount: name, before: was, after: is, by: was === null || is === null ? null : difference(was, is) }];
  });
}

/** What one amount is more than another, with its sign, DA. */
function difference(from: Amount, to: Amount): string {
  const by = to.centimes - from.centimes;
  const size = dinars(centimes(Math.abs(by)));
  return by < 0 ? `-${size}` : size;
}

function otherChanges(before: unknown, after: unknown): readonly OtherChange[] {
  const [first, second] = [new Map(leavesOf(before)), new Map(leavesOf(after))];
  return [...new Set([...first.keys(), ...second.keys()])].flatMap((path): OtherChange[] => {
    const [was, is] = [first.get(path) ?? null, second.get(path) ?? null];
    return was === is ? [] : [{ path, before: was, after: is }];
  });
}

/** What a result says besides its amounts, each by its path. */
function leavesOf(value: unknown, path = ""): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  if ("centimes" in value && "dinars" in value) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    leavesOf(inner, path === "" ? name : `${path}.${name}`),
  );
}

/** Everything of the law that an answer and its parts rest on. */
function lawOf(answer: unknown): ReadonlySet<LawCitation> {
  const found = new Set<LawCitation>();
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { citations } = value as { readonly citations?: unknown };
    if (Array.isArray(citations)) {
      for (const one of citations as readonly (LawCitation | { readonly kind: unknown } | number)[]) {
        if (typeof one === "object" && one.kind === "law") found.add(one as LawCitation);
      }
    }
    for (const [name, inner] of Object.entries(value)) if (name !== "citations" && name !== "steps") look(inner);
  };
  look(answer);
  return found;
}

/** The values that one of two answers rests on and the other does not; those of one series side by side. */
function lawChanges(before: ReadonlySet<LawCitation>, after: ReadonlySet<LawCitation>): readonly LawChange[] {
  const gone = [...before].filter((one) => !after.has(one));
  const come = [...after].filter((one) => !before.has(one));
  const series = [...new Set([...gone, ...come].map((one) => one.series))];
  return series.flatMap((name) => {
    const [was, is] = [gone.filter((one) => one.series === name), come.filter((one) => one.series === name)];
    return Array.from({ length: Math.max(was.length, is.length) }, (_, place) => ({
      series: name,
      before: was[place] ?? null,
      after: is[place] ?? null,
    }));
  });
}
