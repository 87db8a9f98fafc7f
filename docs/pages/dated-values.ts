// The dated values of a parameter, each with its source.
import type { AnySeries, Entry, Multiple } from "casnos-rules/law";
import { isolate } from "../../src/calendar/format.js";
import type { FullVoice } from "../../src/explain/full-voice.js";
import { code, table, type Page } from "./page.js";
import type { PageWords } from "./page-words.js";

/** Each dated value of a parameter, with its source, as a table. */
export function entriesOf(series: AnySeries, { say, words }: Page): readonly string[] {
  return table(
    [words.from, words.value, words.textAndArticle, words.publishedOn, words.status],
    series.entries.map((entry) => [
      say.day(entry.from as never),
      valueOf(series, entry, say, words),
      sourceOf(entry, say, words),
      publishedOf(entry, say, words),
      say.words.statuses[entry.status],
    ]),
  );
}

function valueOf(series: AnySeries, entry: Entry, say: FullVoice, words: PageWords): string {
  const { value, reading } = entry;
  const text = isUnknown(entry)
    ? words.unknown
    : value === null
      ? say.words.none
      : typeof value === "string"
        ? say.lawValue(series.id, value)
        : multipleOf(value as Multiple, say, words);
  if (reading === undefined) return text;
  const [id, option] = reading;
  return `${text} (${words.reading} ${say.words.readings[id]}${words.colon} ${code(option, say)})`;
}

function multipleOf({ times, over = [], of, atLeast }: Multiple, say: FullVoice, words: PageWords): string {
  const divided = over.length === 0 ? "" : ` / ${over.join(" / ")}`;
  const product = `${isolate(`${times}${divided} ×`, say.language)} ${say.words.series[of.id as never] as string}`;
  return atLeast === undefined ? product : `${product}, ${words.atLeast(say.amount({ dinars: `${atLeast}.00` }))}`;
}

function sourceOf({ text, article, seenAt, status }: Entry, say: FullVoice, words: PageWords): string {
  const parts = [
    text === null ? words.textUnknown : isolate(text.title, say.language),
    ...(article === null ? [] : [say.words.article(say.number(article))]),
    ...(seenAt === null ? [] : [say.words.seenIn[status](isolate(linked(seenAt), say.language))]),
  ];
  return say.list(parts);
}

/** A place of reading with its address as a link: an address ends at a space or a comma. */
function linked(place: string): string {
  return place.replace(/https?:[^\s,]+/, "<$&>");
}

function publishedOf(entry: Entry, say: FullVoice, words: PageWords): string {
  const day = publication(entry);
  return day === null ? words.unknown : say.day(day as never);
}

/** The day a value was published; null where it is not known. */
export function publication({ text }: Entry): string | null {
  return text?.publishedOn ?? null;
}

/** Whether there was a value in that period that no source gives. */
export function isUnknown({ value }: Entry): boolean {
  return typeof value === "object" && value !== null && "unknown" in value;
}
