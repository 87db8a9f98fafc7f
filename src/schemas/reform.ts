import * as z from "zod/mini";
import { allSeries, seriesIds, type SeriesId, type SeriesOf } from "../catalogue/series.js";
import { isDay, type Day } from "../calendar/day.js";
import type { AnySeries, Entry, Multiple, Papers, Series } from "../law/series.js";
import { dinars, ratioAsText } from "../money/amount.js";
import { centimes, type Centimes } from "../money/centimes.js";
import type { Ratio } from "../money/fraction.js";
import { isMultiple } from "../working/law-value.js";
import type { Change, Reform } from "../working/legislation.js";
import { checked, type Conflict } from "./conflicts.js";
import { closed } from "./closed.js";
import type { AmountInput, RateInput } from "./input.js";
import {
  amountUpTo,
  choice,
  day,
  leaf,
  list,
  orNull,
  rateUpTo,
  Refused,
  text,
  readFurther,
  typeName,
  whole,
  yesNo,
} from "./leaves.js";

/** An amount of the law as a multiple of another: `{ times: "12", of: "snmg" }`. */
export interface MultipleInput {
  /** The multiplier. */
  readonly times: RateInput;
  /** The series it is a multiple of, read on the same day. */
  readonly of: SeriesId;
}

/** Rates by brackets of an amount, in rising order; the last bracket has no end. */
export type ScaleInput = readonly {
  /** Where the bracket ends, DA; null for the last one. */
  readonly upTo: AmountInput | null;
  /** Whether an amount that is exactly its end lies in it; yes when left out. */
  readonly included?: boolean | undefined;
  /** The rate of the bracket. */
  readonly rate: RateInput;
}[];

/** What a value of each unit is written as. */
export interface UnitInputs {
  /** DA, or a multiple of another amount of the law. */
  readonly amount: AmountInput | MultipleInput;
  /** `"0.15"` is 15 %. */
  readonly rate: RateInput;
  /** Rates by brackets of an amount. */
  readonly scale: ScaleInput;
  /** A whole number. */
  readonly count: number;
  /** Years, decimal. */
  readonly years: RateInput;
  /** `"06-30"`. */
  readonly "month-day": string;
  /** Of each inner list one, of the outer list all. */
  readonly documents: Papers;
}

/** What the value of a series is written as. */
export type InputOfSeries<S> =
  S extends Series<string, infer U, infer Holds>
    ? (U extends keyof UnitInputs ? UnitInputs[U] : Extract<Holds, string>) | Extract<Holds, null>
    : never;

/** What a reform can set for a series: a value in its unit, one of its words, null where the law can set none. */
export type ReformValue<S extends SeriesId> = InputOfSeries<SeriesOf<S>>;

/** A value that a reform sets, by the name of its series. */
export type ReformChange = {
  readonly [S in SeriesId]: {
    /** The series. */
    readonly series: S;
    /** The first day in force, `YYYY-MM-DD`. A series that is fixed for the year changes on the 1 January that follows. */
    readonly from: string;
    /** The last day; null or left out, it has no end, whatever the law holds later. */
    readonly until?: string | null | undefined;
    /** The value, in the unit of the series. */
    readonly value: ReformValue<S>;
    /** The article of the draft, where it has one. */
    readonly article?: string | null | undefined;
  };
}[SeriesId];

/** Law that is supposed: a draft decree, a projected wage. Plain data. */
export interface ReformInput {
  /** The name that answers carry, letters, digits and hyphens: `"snmg-2028"`. */
  readonly id: string;
  /** What it is, in your own words. */
  readonly title: string;
  /** The day it was published; with it, the reform is not known before. */
  readonly publishedOn?: string | null | undefined;
  /** The values it sets. */
  readonly changes: readonly ReformChange[];
}

const MOST_CHANGES = 500;
const MOST_REFORMS = 50;
const MOST_COUNT = 100_000;
const MOST_RATE = 1000;
// So that no multiple of a multiple leaves the amounts that the library holds.
const MOST_DINARS = 1e8;
const MOST_TIMES = 40;
const MOST_LETTERS = 300;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const id = /* @__PURE__ */ text(MOST_LETTERS, ID);
const words = /* @__PURE__ */ text(MOST_LETTERS);

interface RawChange {
  readonly series: SeriesId;
  readonly from: Day;
  readonly until?: Day | null | undefined;
  readonly value: unknown;
  readonly article?: string | null | undefined;
}

const anything = /* @__PURE__ */ leaf<unknown>((value) => value, {});

interface RawReform {
  readonly id: string;
  readonly title: string;
  readonly publishedOn?: Day | null | undefined;
  readonly changes: readonly ChangeAsWritten[];
}

type ChangeAsWritten = Omit<RawChange, "value"> & { readonly value: Entry["value"] };

const change: z.ZodMiniType<ChangeAsWritten> = /* @__PURE__ */ readFurther(
  checked(
    closed({
      series: choice(seriesIds),
      from: day,
      until: z.optional(orNull(day)),
      value: orNull(anything),
      article: z.optional(orNull(words)),
    }) as z.ZodMiniType<RawChange>,
    endBeforeStart,
  ),
  asWritten,
);

/** The schema of a reform. */
export const reformSchema: z.ZodMiniType<Reform> = /* @__PURE__ */ readFurther(
  closed({
    id,
    title: words,
    publishedOn: z.optional(orNull(day)),
    changes: list(change, MOST_CHANGES),
  }) as z.ZodMiniType<RawReform>,
  asReform,
);

/** The schema of the reforms that a question supposes. */
export const legislation: z.ZodMiniType<readonly Reform[]> = /* @__PURE__ */ readFurther(
  list(reformSchema, MOST_REFORMS),
  refuseCircles,
);

function endBeforeStart({ from, until }: RawChange): readonly Conflict[] {
  return typeof until === "string" && until < from
    ? [{ path: ["until"], code: "end-before-start", facts: { start: from, end: until } }]
    : [];
}

/** Values that would be multiples of themselves, in whatever time, are refused. */
function refuseCircles(reforms: readonly Reform[]): readonly Reform[] | Refused {
  const all = reforms.flatMap(({ changes }) => changes);
  for (const [place, { changes }] of reforms.entries()) {
    for (const [at, { series, entry }] of changes.entries()) {
      if (!isMultiple(entry.value)) continue;
      const through = restsOn(entry.value.of, all, new Set());
      if (!through.has(series)) continue;
      return new Refused("refers-to-itself", { through: entry.value.of.id }, [place, "changes", at, "value", "of"]);
    }
  }
  return reforms;
}

/** A series and those it is a multiple of, by the law or by a change. */
function restsOn(series: AnySeries, changes: readonly Change[], found: Set<string>): ReadonlySet<string> {
  if (found.has(series.id)) return found;
  found.add(series.id);
  const supposed = changes.filter((change) => change.series === series.id).map(({ entry }) => entry);
  for (const { value } of [...series.entries, ...supposed]) {
    if (isMultiple(value)) restsOn(value.of, changes, found);
  }
  return found;
}

/** The reform as the law view takes it: each value an entry that carries the name of the reform. */
function asReform({ id: name, title, publishedOn = null, changes }: RawReform): Reform {
  const source = Object.freeze({ id: name, title, signedOn: null, publishedOn, journal: null });
  return Object.freeze({
    id: name,
    title,
    publishedOn,
    changes: Object.freeze(
      changes.map(({ series, from, until = null, value, article = null }) => {
        const entry = { from, value, text: source, article, status: "unverified", seenAt: null, reform: name } as const;
        return Object.freeze({ series, until, entry: Object.freeze(entry) });
      }),
    ),
  });
}

/** A change with its value written as the law is, in the unit of its series. */
function asWritten(given: RawChange): ChangeAsWritten | Refused {
  const written = valueAsWritten(allSeries[given.series], given.value);
  return written instanceof Refused ? written : { ...given, value: written };
}

function valueAsWritten(series: AnySeries, value: unknown): Entry["value"] | Refused {
  if (value === null) {
    const mayLack = series.entries.some((entry) => entry.value === null);
    return mayLack ? null : new Refused("wrong-type", { expected: series.unit, received: "null" }, ["value"]);
  }
  switch (series.unit) {
    case "amount":
      return isMultipleInput(value)
        ? multiple(value)
        : readAs(amountUpTo(MOST_DINARS), value, (count: Centimes) => dinars(count));
    case "rate":
    case "years":
      return readAs(rateUpTo(MOST_RATE), value, (rate: Ratio) => ratioAsText(rate));
    case "count":
      return readAs(whole(0, MOST_COUNT), value, String);
    case "month-day":
      return readAs(monthDay, value, (written: string) => written);
    case "choice":
      return readAs(choice(wordsOf(series)), value, (written: string) => written);
    case "scale":
      return readAs(scale, value, scaleText);
    case "documents":
      return readAs(papers, value, (all) => all.map((one) => one.join(" / ")).join(" + "));
  }
}

/** What a schema reads, as law is written; or why it refuses, at its place in the value. */
function readAs<T>(schema: z.ZodMiniType<T>, value: unknown, write: (read: T) => string): string | Refused {
  const result = schema.safeParse(value);
  return result.success ? write(result.data) : refusedIn(result.error.issues);
}

interface LeafIssue {
  readonly path: readonly PropertyKey[];
  readonly params?: Pick<Refused, "code" | "facts">;
}

function refusedIn(issues: readonly unknown[]): Refused {
  const [first] = issues as readonly LeafIssue[];
  const { code, facts } = first?.params ?? { code: "wrong-type" as const, facts: {} };
  return new Refused(code, facts, ["value", ...((first?.path ?? []) as readonly (string | number)[])]);
}

function isMultipleInput(value: unknown): value is MultipleInput {
  return typeof value === "object" && value !== null && "of" in value;
}

const multipleSchema = /* @__PURE__ */ closed({ times: rateUpTo(MOST_TIMES), of: choice(seriesIds) });

function multiple(value: MultipleInput): Multiple | Refused {
  const result = multipleSchema.safeParse(value);
  if (!result.success) return refusedIn(result.error.issues);
  const of = allSeries[result.data.of];
  if (of.unit !== "amount" || of.entries.some((entry) => entry.value === null)) {
    return new Refused("wrong-type", { expected: "amount", received: of.unit }, ["value", "of"]);
  }
  return { times: ratioAsText(result.data.times), of };
}

/** The words that a choice of the law can be: those that it was one day. */
function wordsOf(series: AnySeries): readonly string[] {
  return [...new Set(series.entries.map(({ value }) => value).filter((value) => typeof value === "string"))];
}

const monthDay = /* @__PURE__ */ leaf<string>(
  (value) => {
    if (typeof value !== "string")
      return new Refused("wrong-type", { expected: "month-day", received: typeName(value) });
    // A day that every year has.
    return isDay(`2001-${value}`) ? value : new Refused("not-a-day", { received: value.slice(0, MOST_LETTERS) });
  },
  { type: "string", pattern: "^[0-9]{2}-[0-9]{2}$" },
);

interface Band {
  readonly upTo: Centimes | null;
  readonly included?: boolean | undefined;
  readonly rate: Ratio;
}

const scale: z.ZodMiniType<readonly Band[]> = /* @__PURE__ */ readFurther(
  list(
    closed({
      upTo: orNull(amountUpTo(MOST_DINARS)),
      included: z.optional(yesNo),
      rate: rateUpTo(MOST_RATE),
    }) as z.ZodMiniType<Band>,
    MOST_CHANGES,
  ),
  inOrder,
);

/** Brackets in rising order, of which the last and no other has no end. */
function inOrder(bands: readonly Band[]): readonly Band[] | Refused {
  const ends = bands.map(({ upTo }) => upTo ?? Number.POSITIVE_INFINITY);
  const place = ends.findIndex((end, at) => end <= (ends[at - 1] ?? -1));
  if (place >= 0)
    return new Refused("out-of-range", { least: dinars(centimes(ends[place - 1] ?? 0)), most: MOST_DINARS }, [
      place,
      "upTo",
    ]);
  return bands.at(-1)?.upTo === null ? bands : new Refused("required", {}, [bands.length]);
}

function scaleText(bands: readonly Band[]): string {
  return bands
    .map(({ upTo, included = true, rate }) => {
      const end = upTo === null ? "*" : `${included ? "<=" : "<"}${dinars(upTo)}`;
      return `${end}:${ratioAsText(rate)}`;
    })
    .join(" ");
}

const papers: z.ZodMiniType<Papers> = /* @__PURE__ */ list(list(id, MOST_CHANGES), MOST_CHANGES);
