import { addDays, dayOf, monthOf, dayOfMonth, type Day } from "../../../src/calendar/day.js";
import { UNKNOWN, type AnySeries, type Entry, type Multiple, type Text } from "../../../src/law/series.js";

/** A series in which one value or day is another by one unit. */
export interface Shift {
  readonly what: string;
  readonly shifted: AnySeries;
}

/** A text one of whose days is another. */
export interface ShiftOfText {
  readonly what: string;
  readonly shifted: Text;
}

/** Every shift of a series: each value and each day of each entry, by one unit up and down. */
export function shiftsOf(series: AnySeries): readonly Shift[] {
  return series.entries.flatMap((entry, place) => {
    const option = entry.reading === undefined ? "" : ` (${entry.reading.join(": ")})`;
    return shiftsOfEntry(series, entry).map(({ what, entry: other }): Shift => {
      const entries = series.entries.map((one, at) => (at === place ? other : one)) as [Entry, ...Entry[]];
      return { what: `${series.id} from ${entry.from}${option}: ${what}`, shifted: { ...series, entries } };
    });
  });
}

/** Every shift of a day of a text. */
export function shiftsOfText(text: Text): readonly ShiftOfText[] {
  return (["signedOn", "publishedOn"] as const).flatMap((field) =>
    daysAround(text[field]).map((day) => ({
      what: `${text.id}: ${field} ${String(text[field])} → ${day}`,
      shifted: { ...text, [field]: day },
    })),
  );
}

interface ShiftOfEntry {
  readonly what: string;
  readonly entry: Entry;
}

function shiftsOfEntry(series: AnySeries, entry: Entry): readonly ShiftOfEntry[] {
  return [
    ...daysAround(entry.from).map((from) => ({ what: `from ${from}`, entry: { ...entry, from } })),
    ...daysAround(entry.knownFrom ?? null).map((day) => ({
      what: `known ${day}`,
      entry: { ...entry, knownFrom: day },
    })),
    ...valuesBeside(series, entry.value).map((value) => ({
      what: `${shown(entry.value)} → ${shown(value)}`,
      entry: { ...entry, value },
    })),
  ];
}

function daysAround(day: string | null): readonly string[] {
  return day === null ? [] : [addDays(day as Day, -1), addDays(day as Day, 1)];
}

/** What stands one unit beside a value. An unknown value is told from none, and none from an unknown one. */
function valuesBeside(series: AnySeries, value: Entry["value"]): readonly Entry["value"][] {
  if (value === null) return [UNKNOWN];
  if (typeof value === "string") return textsBeside(series, value);
  return "unknown" in value ? [null] : multiplesBeside(value);
}

function multiplesBeside(multiple: Multiple): readonly Multiple[] {
  const { times, over = [], atLeast, toTheDinar, ...rest } = multiple;
  return [
    ...numbersBeside(times).map((other) => ({ ...multiple, times: other })),
    ...over.flatMap((divisor, place) =>
      numbersBeside(divisor).map((other) => ({
        ...multiple,
        over: over.map((one, at) => (at === place ? other : one)),
      })),
    ),
    ...(atLeast === undefined ? [] : amountsBeside(atLeast).map((other) => ({ ...multiple, atLeast: other }))),
    ...(toTheDinar === undefined ? [] : [{ ...rest, times, over, ...(atLeast === undefined ? {} : { atLeast }) }]),
  ];
}

function textsBeside(series: AnySeries, value: string): readonly string[] {
  switch (series.unit) {
    case "amount":
      return amountsBeside(value);
    case "rate":
    case "years":
    case "count":
      return numbersBeside(value);
    case "scale":
      return scalesBeside(value);
    case "month-day":
      return monthDaysBeside(value);
    case "choice":
      return [wordsOf(series).find((word) => word !== value) ?? `another-than-${value}`];
    case "documents":
      return papersBeside(value);
  }
}

/** One centime less and one more. */
function amountsBeside(value: string): readonly string[] {
  const centimes = BigInt(Math.round(Number(value) * 100));
  return [centimes - 1n, centimes + 1n].map(
    (count) => `${String(count / 100n)}.${String(count % 100n).padStart(2, "0")}`,
  );
}

/** One unit of the last place less and more. */
function numbersBeside(value: string): readonly string[] {
  const decimals = value.includes(".") ? value.length - value.indexOf(".") - 1 : 0;
  const units = Number(value.replace(".", ""));
  return [units - 1, units + 1].map((count) => (count / 10 ** decimals).toFixed(decimals));
}

function monthDaysBeside(value: string): readonly string[] {
  const day = `2001-${value}` as Day;
  return [addDays(day, -1), addDays(day, 1)].map((other) => dayOf(2001, monthOf(other), dayOfMonth(other)).slice(5));
}

/** Each end of a bracket, whether it lies in it, and each rate. */
function scalesBeside(value: string): readonly string[] {
  const bands = value.split(" ");
  return bands.flatMap((band, place) => {
    const [, sign = "", end = "", rate = ""] = /^(<=|<|\*)([\d.]*):([\d.]+)$/.exec(band) ?? [];
    const others = [
      ...numbersBeside(rate).map((other) => `${sign}${end}:${other}`),
      ...(end === "" ? [] : amountsBeside(end).map((other) => `${sign}${other}:${rate}`)),
      ...(end === "" ? [] : [`${sign === "<" ? "<=" : "<"}${end}:${rate}`]),
    ];
    return others.map((other) => bands.map((one, at) => (at === place ? other : one)).join(" "));
  });
}

/** Each paper left out, or asked beside another instead of in its place. */
function papersBeside(value: string): readonly string[] {
  const parts = value.split(/( [/+] )/);
  const names = parts.filter((_, place) => place % 2 === 0);
  if (names.length === 1) return [`another-than-${value}`];
  return [
    ...names.map((left) => names.filter((name) => name !== left).join(value.includes(" + ") ? " + " : " / ")),
    value.includes(" + ") ? value.replace(" + ", " / ") : value.replace(" / ", " + "),
  ];
}

function wordsOf(series: AnySeries): readonly string[] {
  return series.entries.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}

function shown(value: Entry["value"]): string {
  return typeof value === "object"
    ? JSON.stringify(value, (key, inner: unknown) => (key === "of" ? (inner as AnySeries).id : inner))
    : value;
}
