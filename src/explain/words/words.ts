import type { SeriesId } from "../../catalogue/series.js";
import type { ReadingId } from "../../law/readings.js";
import type { SourceStatus } from "../../law/series.js";
import type { Convention } from "../../working/cited.js";

/** What a citation says, already in the words of its language. */
export interface CitationWords {
  readonly series: string;
  readonly value: string;
  readonly from: string;
  readonly text: string;
  readonly article: string | null;
  readonly published: string;
  readonly status: string;
}

/** The words of one language that hang on no step. */
export interface Words {
  /** Choices: activities, rights, rules. A word that is not here is said as it is. */
  readonly choices: Readonly<Record<string, string>>;
  readonly series: Readonly<Record<SeriesId, string>>;
  /** Facts, by their names. */
  readonly facts: Readonly<Record<string, string>>;
  /** Questions without a known rule that are no series. */
  readonly topics: Readonly<Record<string, string>>;
  /** Parts of an answer that are answers of their own. */
  readonly parts: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<SourceStatus, string>>;
  readonly readings: Readonly<Record<ReadingId, string>>;
  readonly conventions: Readonly<Record<Convention, string>>;
  readonly headings: Readonly<Record<"answer" | "working" | "remarks" | "sources", string>>;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  /** Between alternatives, with its spaces. */
  readonly or: string;
  readonly undetermined: string;
  readonly textUnknown: string;
  readonly publicationUnknown: string;
  readonly article: (article: string) => string;
  readonly publishedOn: (day: string) => string;
  readonly source: Readonly<Record<SourceStatus, string>>;
  readonly disputed: (readings: string) => string;
  readonly projected: (day: string) => string;
  readonly assumed: (fact: string, value: string) => string;
  readonly missingFact: (fact: string, year: string | null, place: string | null) => string;
  readonly beforeCoverage: (series: string, day: string, from: string) => string;
  readonly afterCoverage: (series: string, day: string, to: string) => string;
  readonly noKnownRule: (topic: string, day: string | null) => string;
  readonly belowMinimum: (required: string, found: string) => string;
  readonly citation: (citation: CitationWords) => string;
}
