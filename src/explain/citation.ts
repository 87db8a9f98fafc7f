import type { Day } from "../calendar/day.js";
import { isolate } from "../calendar/format.js";
import type { Citation, CitedText, LawCitation } from "../working/cited.js";
import type { Voice } from "./sentence.js";

/** A source in a sentence, apart from the address at which it was read. */
export interface Source {
  /** What is said of it, up to the address; all of it where there is none. */
  readonly text: string;
  /** The address, `https://…`; null where the value was read at none, or no one says where. */
  readonly address: string | null;
  /** What follows the address, mostly nothing: the line is `text`, `address` and `rest`. */
  readonly rest: string;
  /** The series of the law that it is a value of, `"contribution-rate"`; null for a convention of this library. */
  readonly series: string | null;
}

/** A citation as a source. */
export function sourceOf(citation: Citation, say: Voice): Source {
  const line = citationLine(citation, say);
  if (citation.kind === "convention") return { text: line, address: null, rest: "", series: null };
  const { series, seenAt } = citation;
  const address = addressIn(seenAt ?? "");
  if (address === null) return { text: line, address, rest: "", series };
  const at = line.indexOf(address);
  return { text: line.slice(0, at), address, rest: line.slice(at + address.length), series };
}

/** The address in a place, without what is said of it: `"El Watan, https://…, page 3"`. */
function addressIn(place: string): string | null {
  return /https?:\/\/\S*[^\s,;]/.exec(place)?.[0] ?? null;
}

function citationLine(citation: Citation, say: Voice): string {
  const { words } = say;
  if (citation.kind === "convention")
    return say.list([words.conventions[citation.convention], words.statuses[citation.status]]);
  const { series, text, article, inForceFrom, status, seenAt, reform } = citation;
  return words.citation({
    series: say.series(series),
    value: citedValue(citation, say),
    from: say.day(inForceFrom as Day),
    text: textName(citation, say),
    article: article === null ? null : words.article(say.number(article)),
    published:
      text?.publishedOn == null ? words.publicationUnknown : words.publishedOn(say.day(text.publishedOn as Day)),
    status: reform === null ? words.statuses[status] : words.supposed,
    seenIn: text === null || seenAt === null ? null : words.seenIn[status](isolate(seenAt, say.language)),
  });
}

/** The title of a text in its original language, or where the value was read. */
export function textName({ text, seenAt }: LawCitation, say: Voice): string {
  if (text === null)
    return seenAt === null ? say.words.textUnknown : `${say.words.textUnknown} (${isolate(seenAt, say.language)})`;
  return isolate([text.title, ...journalOf(text)].join(", "), say.language);
}

/** The number of a Journal officiel; its day only where the day of publication does not say it. */
function journalOf({ journal, publishedOn }: CitedText): readonly string[] {
  if (journal === null) return [];
  return [publishedOn === null ? journal : journal.replace(/ du .*$/, "")];
}

function citedValue({ series, value }: LawCitation, say: Voice): string {
  if (value === null) return say.words.none;
  return say.lawValue(series, value);
}
