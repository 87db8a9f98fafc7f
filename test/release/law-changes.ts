// What of the law differs between two states: values that came, that went, and that are others.
import type { AnySeries, Entry } from "casnos-rules/law";
import type { Library } from "./library.js";

/** A value of the law that is there on one side alone, or differs. */
export interface LawChange {
  readonly series: string;
  /** The first day of the value, with the option of a reading under which alone it holds. */
  readonly from: string;
  readonly kind: "added" | "removed" | "changed";
  /** What differs, each as text before and after; null on the side where it is not there. */
  readonly fields: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[];
}

/** The law of two states side by side. */
export interface LawChanges {
  readonly values: readonly LawChange[];
  /** Series that are there on one side alone. */
  readonly newSeries: readonly string[];
  readonly goneSeries: readonly string[];
  /** The last day checked, where it differs. */
  readonly checkedOn: readonly [before: string, after: string] | null;
}

/** What of the law differs. */
export function lawChanges(before: Library, after: Library): LawChanges {
  const both = [...before.series.keys()].filter((id) => after.series.has(id));
  return {
    values: both.flatMap((id) => changesOf(before.series.get(id) as AnySeries, after.series.get(id) as AnySeries)),
    newSeries: [...after.series.keys()].filter((id) => !before.series.has(id)),
    goneSeries: [...before.series.keys()].filter((id) => !after.series.has(id)),
    checkedOn: before.checkedOn === after.checkedOn ? null : [before.checkedOn, after.checkedOn],
  };
}

function changesOf(before: AnySeries, after: AnySeries): readonly LawChange[] {
  const [first, second] = [entriesOf(before), entriesOf(after)];
  return [...new Set([...first.keys(), ...second.keys()])].sort().flatMap((from): readonly LawChange[] => {
    const [was, is] = [first.get(from), second.get(from)];
    const names = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])];
    const fields = names.flatMap((field) => {
      const [old, now] = [was?.[field] ?? null, is?.[field] ?? null];
      return old === now ? [] : [{ field, before: old, after: now }];
    });
    if (fields.length === 0) return [];
    const kind = was === undefined ? "added" : is === undefined ? "removed" : "changed";
    return [{ series: before.id, from, kind, fields }];
  });
}

type Fields = Readonly<Record<string, string>>;

function entriesOf({ entries, unit, per, yearly }: AnySeries): ReadonlyMap<string, Fields> {
  const ofSeries = { unit: [unit, per, yearly === true ? "of a year" : undefined].filter(Boolean).join(" ") };
  return new Map(
    entries.map((entry) => {
      const { from, reading } = entry;
      const key = reading === undefined ? from : `${from} (${reading.join(": ")})`;
      return [key, { ...fieldsOf(entry), ...ofSeries }];
    }),
  );
}

function fieldsOf({ value, text, article, status, seenAt, knownFrom }: Entry): Fields {
  const all = {
    value: shown(value),
    text: text?.id,
    article: article ?? undefined,
    status,
    "seen at": seenAt ?? undefined,
    "known from": knownFrom,
    title: text?.title,
    "signed on": text?.signedOn ?? undefined,
    "published on": text?.publishedOn ?? undefined,
    journal: text?.journal ?? undefined,
  };
  return Object.fromEntries(Object.entries(all).filter((field): field is [string, string] => field[1] !== undefined));
}

/** A value as it is told: `"24000"`, `"12 × snmg"`, `"none"`, `"unknown"`. */
function shown(value: Entry["value"]): string {
  if (value === null) return "none";
  if (typeof value === "string") return value;
  if ("unknown" in value) return "unknown";
  const { times, over = [], of, atLeast, toTheDinar } = value;
  return [
    `${times} × ${of.id}`,
    ...over.map((divisor) => `÷ ${divisor}`),
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
    ...(toTheDinar === undefined ? [] : ["to the dinar"]),
  ].join(" ");
}
