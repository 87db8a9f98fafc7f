import { describe, expect, it } from "vitest";
import { allSeries, seriesIds, type SeriesId } from "../../src/catalogue/series.js";
import type { Entry } from "../../src/law/series.js";
import secondKeying from "./second-keying.json" with { type: "json" };
import rest from "./second-keying-rest.json" with { type: "json" };
import settledRest from "./second-keying-settled.json" with { type: "json" };

// The values of the law were keyed twice from the dossiers, the second time by someone who had not seen the first.
// A difference that was settled is listed here with its reason; any other difference fails.

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

/** Series that are keyed the second time only, and why the library has none. */
const notHeld: Readonly<Record<string, string>> = {
  "contribution-retirement-rate": "the retirement part is the rest of the contribution, by README, and needs no rate",
};

const keyed = (secondKeying as readonly Keyed[]).flatMap((entry) => {
  const { series, from, reading } = entry;
  const key = [series, from, ...(reading === null ? [] : [reading])].join(" ");
  const change = settled[key];
  if (change === undefined) return [entry];
  return change.hold === null ? [] : [{ ...entry, ...change.hold }];
});

describe("the second keying", () => {
  const names = [...new Set(keyed.map(({ series }) => series))];

  it.each(names.filter((name) => !(name in notHeld)))("%s agrees with the first, entry by entry", (name) => {
    expect(sorted(allSeries[name as SeriesId].entries.map(first))).toEqual(
      sorted(keyed.filter(({ series }) => series === name).map(second)),
    );
  });

  it("covers every series but those of the affiliation and of what README says in words alone", () => {
    const twice = new Set([...names, ...rest.map(({ series }) => series), ...UNSURE]);
    const missing = seriesIds.filter((id) => !twice.has(id) && allSeries[id].unit !== "documents");
    expect(missing.sort()).toEqual([
      "affiliation-duty",
      "auto-entrepreneur-affiliation-duty",
      "benefits-of-two-activities",
      "contribution-proration",
      "incapacity-age-condition",
      "incapacity-minimum",
      "newcomer-base",
    ]);
  });
});

// The law beyond contributions and pensions, keyed by another person. A period that begins unknown is left out on both
// sides; an article agrees with the group of articles it stands in. Where the two differ, what the library holds instead
// stands in second-keying-settled.json with the reason.
describe("the second keying of the rest", () => {
  const instead = new Map((settledRest as readonly Settled[]).map((one) => [one.series, one]));
  const names = [...new Set(rest.map(({ series }) => series))];

  it.each(names.filter((name) => !instead.has(name)))("%s agrees with the first, entry by entry", (name) => {
    const held = known(allSeries[name as SeriesId].entries.map(first).map(plainly));
    const keyedAgain = known(rest.filter(({ series }) => series === name).map(plainly));
    expect(held.map(withoutArticle)).toEqual(keyedAgain.map(withoutArticle));
    held.forEach(({ article, value }, place) => {
      const other = keyedAgain[place]?.article ?? null;
      if (value !== "unknown") expect(article === other || article?.includes(other ?? "-")).toBe(true);
    });
  });

  it.each([...instead.values()])("$series is held otherwise: $why", ({ series, hold, why }) => {
    const held = known(allSeries[series as SeriesId].entries.map(first).map(plainly));
    expect(
      held.map(({ from, value, reading, status, text, article }) => [from, value, reading, status, text, article]),
    ).toEqual(hold);
    expect(why.length).toBeGreaterThan(20);
  });
});

/** What the second reader found the dossiers silent on. */
const UNSURE = ["death-capital-spouse"];

interface Settled {
  readonly series: string;
  readonly hold: readonly (readonly (string | null)[])[];
  readonly why: string;
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

function isUnknown({ value }: Entry): boolean {
  return typeof value === "object" && value !== null && "unknown" in value;
}

function valueText(entry: Entry): string {
  const { value } = entry;
  if (value === null) return "none";
  if (typeof value === "string") return /^[\d.]+$/.test(value) ? String(Number(value)) : value;
  if ("unknown" in value) return "unknown";
  if (value.over !== undefined) return "hourly-formula";
  const product = `${String(Number(value.times))} x ${value.of.id}`;
  return value.atLeast === undefined ? product : `max(${value.atLeast}, ${product})`;
}
