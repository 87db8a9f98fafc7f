import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isDay } from "../../src/calendar/day.js";
import { allSeries, seriesIds } from "../../src/catalogue/series.js";
import { readings, type ReadingId } from "../../src/law/readings.js";
import { CHECKED_ON, type AnySeries, type Entry, type Multiple } from "../../src/law/series.js";
import * as texts from "../../src/law/texts.js";

const entries = seriesIds.flatMap((id) => allSeries[id].entries.map((entry) => ({ series: allSeries[id], entry })));
const named = entries.map(({ series, entry }) => [`${series.id} from ${entry.from}`, series, entry] as const);

describe("each dated value", () => {
  it.each(named)("%s", (_, series, entry) => {
    expect(isDay(entry.from)).toBe(true);
    expect(entry.from <= CHECKED_ON || series.id === "base-declaration-day").toBe(true);
    expect(["enacted", "reported", "unverified"]).toContain(entry.status);
    // Each has its text and its place of reading, or says with null that they are not known.
    expect(entry).toHaveProperty("text");
    expect(entry).toHaveProperty("article");
    expect(entry).toHaveProperty("seenAt");
    if (entry.status === "enacted") expect([entry.text, entry.seenAt]).not.toContain(null);
    if (entry.status === "reported" && entry.value !== null) {
      expect(entry.seenAt !== null || SOURCE_NOT_GIVEN.has(`${series.id} ${entry.from}`)).toBe(true);
    }
    if (entry.article !== null) expect(entry.text).not.toBeNull();
    expect(parses(series, entry)).toBe(true);
    if (entry.reading !== undefined) {
      const [id, option] = entry.reading;
      expect(readings[id] as readonly string[]).toContain(option);
    }
    if (series.yearly === true) expect(entry.from.slice(5)).toBe("01-01");
  });
});

/** Reported by the law page of this project, and no source of the dossiers names the very year. */
const SOURCE_NOT_GIVEN = new Set([
  "contribution-payable-from 2015-01-01",
  "public-aid-2009-threshold 2009-01-01",
  "public-aid-2009-rate 2009-01-01",
]);

describe("each series", () => {
  it.each(seriesIds.map((id) => [id, allSeries[id]] as const))(
    "%s is in order, without gap or overlap",
    (_, series) => {
      for (const option of combinations(series)) {
        const days = series.entries.filter((entry) => holds(entry, option)).map(({ from }) => from);
        expect(days).toEqual([...new Set(days)].sort());
      }
      const all = series.entries.map(({ from }) => from);
      expect(all).toEqual([...all].sort());
    },
  );

  it("has a name of its own", () => {
    expect(new Set(seriesIds).size).toBe(seriesIds.length);
    for (const id of seriesIds) expect(allSeries[id].id).toBe(id);
  });
});

const folder = new URL("../../src/law/", import.meta.url);
const OF_NO_SERIES = ["index.ts", "readings.ts", "series.ts", "texts.ts"];
const files = await Promise.all(
  readdirSync(folder)
    .filter((name) => !OF_NO_SERIES.includes(name))
    .map((name) => import(/* @vite-ignore */ new URL(name, folder).href) as Promise<Record<string, AnySeries>>),
);

describe("the catalogue", () => {
  const exported = files
    .flatMap((file) => Object.values<AnySeries | SeriesByName>(file))
    .flatMap((value) => (isSeries(value) ? [value.id] : Object.values(value).map(({ id }) => id)));

  it("holds every series that a law file exports", () => {
    expect([...seriesIds].sort()).toEqual([...exported].sort());
  });

  type SeriesByName = Readonly<Record<string, AnySeries>>;

  function isSeries(value: AnySeries | SeriesByName): value is AnySeries {
    return "entries" in value;
  }
});

describe("each reading", () => {
  const used = new Set(entries.flatMap(({ entry }) => (entry.reading === undefined ? [] : [entry.reading[0]])));
  const inRules = ["weekend-deadline", "late-filing-months", "short-career-mean", "maintained-rights"];

  it.each(Object.keys(readings) as ReadingId[])("%s acts somewhere", (id) => {
    expect(used.has(id) || inRules.includes(id)).toBe(true);
  });
});

describe("each text", () => {
  it.each(Object.values(texts).map((text) => [text.id, text] as const))("%s bears real days in order", (_, text) => {
    const days = [text.signedOn, text.publishedOn].filter((day) => day !== null);
    for (const day of days) expect(isDay(day)).toBe(true);
    expect(days).toEqual([...days].sort());
    expect(text.title).not.toBe("");
  });
});

function parses(series: AnySeries, { value }: Entry): boolean {
  if (value === null) return true;
  if (typeof value !== "string") return "unknown" in value || isRightMultiple(series, value);
  switch (series.unit) {
    case "amount":
      return /^\d+(\.\d{1,2})?$/.test(value);
    case "rate":
    case "years":
      return /^\d+(\.\d+)?$/.test(value);
    case "scale":
      return /^(<=?\d+(\.\d{1,2})?:\d+(\.\d+)? )*\*:\d+(\.\d+)?$/.test(value) && isRising(value);
    case "count":
      return /^\d+$/.test(value);
    case "month-day":
      return isDay(`2001-${value}`);
    case "choice":
      return /^[a-z0-9-]+$/.test(value);
    case "documents":
      return /^[a-z-]+( [/+] [a-z-]+)*$/.test(value);
  }
}

/** Whether the brackets of a scale end ever higher. */
function isRising(scale: string): boolean {
  const ends = [...scale.matchAll(/<=?([\d.]+):/g)].map(([, end]) => Number(end));
  return ends.every((end, place) => end > (ends[place - 1] ?? 0));
}

function isRightMultiple(series: AnySeries, { times, over = [], of }: Multiple): boolean {
  return (
    series.unit === "amount" && of.unit === "amount" && [times, ...over].every((text) => /^\d+(\.\d+)?$/.test(text))
  );
}

function combinations(series: AnySeries): readonly Readonly<Record<string, string>>[] {
  const ids = [...new Set(series.entries.flatMap(({ reading }) => (reading === undefined ? [] : [reading[0]])))];
  return ids.reduce<readonly Record<string, string>[]>(
    (all, id) => all.flatMap((one) => readings[id].map((option) => ({ ...one, [id]: option }))),
    [{}],
  );
}

function holds({ reading }: Entry, option: Readonly<Record<string, string>>): boolean {
  return reading === undefined || option[reading[0]] === reading[1];
}
