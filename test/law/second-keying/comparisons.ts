import type { AnySeries, Entry, Text } from "../../../src/law/series.js";
import firstBranches from "./wages-contributions-pensions.json" with { type: "json" };
import added from "./added.json" with { type: "json" };
import firstUnknown from "./first-unknown.json" with { type: "json" };
import knownFrom from "./known-from.json" with { type: "json" };
import readings from "./readings.json" with { type: "json" };
import rest from "./other-branches.json" with { type: "json" };
import settledRest from "./settled.json" with { type: "json" };
import texts from "./texts.json" with { type: "json" };

// The values of the law were keyed a second time from the dossiers, by someone who had not seen the first keying. What is
// held is set beside what was keyed here; the tests of the law and the shifts of its values both compare the two.
// A note names the dossier and its section: AC affiliation and contributions, RT retirement, BS benefits and services,
// README what is taken where they differ or are silent.

/** Something that the library holds, and the same as keyed from the dossiers. */
export interface Comparison {
  readonly held: unknown;
  readonly keyed: unknown;
}

interface Keyed {
  readonly series: string;
  readonly from: string;
  readonly value: string;
  readonly reading: string | null;
  readonly status: string;
  readonly text: string | null;
  readonly article: string | null;
  readonly signedOn: string | null;
  readonly publishedOn: string | null;
}

interface Settled {
  readonly series: string;
  readonly hold: readonly (readonly (string | null)[])[];
  readonly why: string;
}

/** Differences that were settled, by series, day and reading: what the library holds instead, and why. */
const settled: Readonly<Record<string, { readonly hold: Partial<Keyed> | null; readonly why: string }>> = {
  "late-filing-penalty-per-month 1984-01-01": {
    hold: { value: "0.1 x late-filing-penalty-initial" },
    why: "keyed as the 10 % of the text rather than as its product, 200",
  },
  "late-filing-penalty-per-month 2004-11-13": {
    hold: { value: "0.2 x late-filing-penalty-initial" },
    why: "keyed as the 20 % of the reports rather than as its product, 1 000",
  },
  "age-reductions-at-most 1984-01-01 age-reductions:cumulated": {
    hold: null,
    why: "where the reductions are added up no limit is read at all",
  },
  "allowance-age 1984-01-01": {
    hold: { value: "none" },
    why: "no age of its own is the same as the age of the pension",
  },
  "pension-ceiling 1984-01-01": {
    hold: { status: "reported" },
    why: "README gives the row one status for both ceilings; S-2006 caps the base and no pension",
  },
};

/** The readings of README, the default of each first. */
export const readingsKeyed: Readonly<Record<string, readonly string[]>> = readings;

/** The last day checked, by README. */
export const LAST_DAY_CHECKED = "2026-11-21";

/** Series that are keyed the second time only, and why the library has none. */
const notHeld: Readonly<Record<string, string>> = {
  "contribution-retirement-rate": "the retirement part is the rest of the contribution, by README, and needs no rate",
};

/** What the second reader found the dossiers silent on. */
const UNSURE = ["death-capital-spouse"];

const keyed = (firstBranches as readonly Keyed[]).flatMap((entry) => {
  const { series, from, reading } = entry;
  const key = [series, from, ...(reading === null ? [] : [reading])].join(" ");
  const change = settled[key];
  if (change === undefined) return [entry];
  return change.hold === null ? [] : [{ ...entry, ...change.hold }];
});

/** The series of the first part of the second keying: wages, contributions, pensions. */
const firstPart: readonly string[] = distinct(keyed).filter((name) => !(name in notHeld));

/** What is held instead of what the second part says, and why. */
export const instead: readonly Settled[] = settledRest;

/** The series of its second part. */
const secondPart: readonly string[] = distinct(rest).filter((name) => !instead.some(({ series }) => series === name));

/** Series that were keyed later because no earlier part has them, or not in full. */
const laterPart: readonly string[] = distinct(added);

/** Every series that some part has. */
export const keyedTwice: ReadonlySet<string> = new Set([
  ...firstPart,
  ...distinct(rest),
  ...UNSURE,
  ...laterPart,
  ...instead.map(({ series }) => series),
]);

/** A series beside every part of the second keying that has it. */
export function comparisons(series: AnySeries): readonly Comparison[] {
  const { id } = series;
  return [
    ...(firstPart.includes(id) ? [inFirstPart(series)] : []),
    ...(secondPart.includes(id) ? inSecondPart(series) : []),
    ...instead.filter((one) => one.series === id).map((one) => settledOtherwise(series, one)),
    ...added.filter((one) => one.series === id).map((one) => keyedLater(series, one)),
    firstDay(series),
    daysOfKnowledge(series),
  ];
}

/** The days of a text beside those of the second keying. */
export function comparisonOfText({ id, signedOn, publishedOn }: Text): Comparison {
  const again = texts.find(({ text }) => text === id);
  return {
    held: [signedOn, publishedOn],
    keyed: again === undefined ? "not keyed" : [again.signedOn, again.publishedOn],
  };
}

function inFirstPart(series: AnySeries): Comparison {
  return {
    held: sorted(series.entries.map(first)),
    keyed: sorted(keyed.filter((one) => one.series === series.id).map(second)),
  };
}

/** A period that begins unknown is left out on both sides; an article agrees with the group of articles it stands in. */
function inSecondPart(series: AnySeries): readonly Comparison[] {
  const held = known(series.entries.map(first).map(plainly));
  const again = known(rest.filter((one) => one.series === series.id).map(plainly));
  const articles = held.flatMap(({ article, value }, place) => {
    const other = again[place]?.article ?? null;
    if (value === "unknown" || article === other || article?.includes(other ?? "-") === true) return [];
    return [{ held: article, keyed: other }];
  });
  return [{ held: held.map(withoutArticle), keyed: again.map(withoutArticle) }, ...articles];
}

function settledOtherwise(series: AnySeries, { hold }: Settled): Comparison {
  const held = known(series.entries.map(first).map(plainly));
  return {
    held: held.map(({ from, value, reading, status, text, article }) => [from, value, reading, status, text, article]),
    keyed: hold,
  };
}

/** Days and values alone. */
function keyedLater(series: AnySeries, { entries }: { readonly entries: readonly (readonly string[])[] }): Comparison {
  const held = series.entries.map((entry) => [
    entry.from,
    valueText(entry),
    ...(entry.reading === undefined ? [] : [entry.reading.join(":")]),
  ]);
  return { held, keyed: entries };
}

/** The first day of a series that begins without a known value, which the other parts leave out. */
function firstDay(series: AnySeries): Comparison {
  const begins = series.entries[0];
  const again = firstUnknown.find((one) => one.series === series.id);
  return {
    held: isUnknown(begins) ? `unknown from ${begins.from}` : "begins with a value",
    keyed: again === undefined ? "begins with a value" : `unknown from ${again.from}`,
  };
}

/** The entries that were known from another day than their text tells. */
function daysOfKnowledge({ id, entries }: AnySeries): Comparison {
  const late = entries.flatMap(({ from, knownFrom: day }) => (day === undefined ? [] : [`${from} known ${day}`]));
  const again = knownFrom.filter(({ series }) => series === id).map((one) => `${one.from} known ${one.knownFrom}`);
  return { held: [...new Set(late)], keyed: again };
}

type Plain = Pick<Keyed, "from" | "value" | "reading" | "status" | "text" | "article">;
type Compared = Omit<Plain, "status"> & { readonly status: string | null };

/** Numbers without trailing zeros; of an unknown period only its day. */
function plainly({ from, value, reading, status, text, article }: Plain): Compared {
  if (value === "unknown") return { from, value, reading, status: null, text: null, article: null };
  const plain = value.replace(/\d+\.\d+/g, (number) => String(Number(number)));
  return { from, value: plain, reading, status, text, article };
}

function known(entries: readonly Compared[]): readonly Compared[] {
  const start = entries.findIndex(({ value }) => value !== "unknown");
  return start < 0 ? [] : entries.slice(start);
}

function withoutArticle({ article: _, ...entry }: Compared): Omit<Compared, "article"> {
  return entry;
}

function sorted(entries: readonly object[]): readonly string[] {
  return entries.map((entry) => JSON.stringify(entry)).sort();
}

function distinct(entries: readonly { readonly series: string }[]): readonly string[] {
  return [...new Set(entries.map(({ series }) => series))];
}

function first(entry: Entry) {
  return {
    from: entry.from,
    value: valueText(entry),
    reading: entry.reading === undefined ? null : entry.reading.join(":"),
    status: isUnknown(entry) ? "-" : entry.status,
    text: entry.text?.id ?? null,
    article: entry.article,
    signedOn: entry.text?.signedOn ?? null,
    publishedOn: entry.text?.publishedOn ?? null,
  };
}

function second({ from, value, reading, status, text, article, signedOn, publishedOn }: Keyed) {
  const unknown = value === "unknown" || value === "none";
  return {
    from,
    value: /^[\d.]+$/.test(value) ? String(Number(value)) : value,
    reading,
    status: value === "unknown" ? "-" : status,
    text: unknown ? (text ?? null) : text,
    article,
    signedOn,
    publishedOn,
  };
}

/** Whether no source gives the value of an entry. */
function isUnknown({ value }: Entry): boolean {
  return typeof value === "object" && value !== null && "unknown" in value;
}

function valueText(entry: Entry): string {
  const { value } = entry;
  if (value === null) return "none";
  if (typeof value === "string") return /^[\d.]+$/.test(value) ? String(Number(value)) : value;
  if ("unknown" in value) return "unknown";
  const divisors = (value.over ?? []).map((divisor) => ` / ${divisor}`).join("");
  const product = `${String(Number(value.times))} x ${value.of.id}${divisors}`;
  const least = value.atLeast === undefined ? product : `max(${value.atLeast}, ${product})`;
  return value.toTheDinar === true ? `${least}, to the dinar` : least;
}
