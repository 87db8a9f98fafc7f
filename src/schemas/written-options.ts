import { allSeries, type SeriesId } from "../catalogue/series.js";
import type { Entry, Scale } from "../law/series.js";
import { dinars, ratioAsText } from "../money/amount.js";
import type { SettledContext } from "../working/context.js";
import { isMultiple, parsed } from "../working/law-value.js";
import type { Change, Reform } from "../working/legislation.js";
import type { ReformChange, ReformInput } from "./reform.js";

/** What is settled for all questions, each option with the value that holds, written in one way as a caller can pass it. */
export type SettledOptions = Omit<SettledContext, "legislation"> & {
  /** The reforms supposed over the law, their amounts in DA with two decimals. */
  readonly legislation: readonly ReformInput[];
};

/** The options as a caller can pass them again: frozen plain data. */
export function writtenOptions({ legislation, ...others }: SettledContext): SettledOptions {
  return Object.freeze({ ...others, legislation: Object.freeze(legislation.map(writtenReform)) });
}

function writtenReform({ id, title, publishedOn, changes }: Reform): ReformInput {
  return Object.freeze({ id, title, publishedOn, changes: Object.freeze(changes.map(writtenChange)) });
}

function writtenChange({ series, entry: { from, value, article }, until }: Change): ReformChange {
  // The compiler does not see that a value of the law is one of its own series.
  const written = Object.freeze(writtenValue(series as SeriesId, value));
  return Object.freeze({ series, from, until, value: written, article }) as ReformChange;
}

/** A value as a caller writes it, from the text that the law is written in. */
function writtenValue(series: SeriesId, value: Entry["value"]): unknown {
  if (isMultiple(value)) return { times: value.times, of: value.of.id };
  const { unit } = allSeries[series];
  if (typeof value !== "string") return null;
  if (unit === "count") return Number(value);
  if (unit === "documents") return frozenLists(value.split(" + ").map((one) => one.split(" / ")));
  if (unit !== "scale") return value;
  return (parsed(allSeries[series], value) as Scale).map(({ upTo, included, rate }) =>
    Object.freeze({ upTo: upTo === null ? null : dinars(upTo), included, rate: ratioAsText(rate) }),
  );
}

function frozenLists(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.map((list) => Object.freeze([...list]));
}
