import type { ReadingId } from "../../law/readings.js";
import type { SourceStatus } from "../../law/series.js";
import type { Convention } from "../../working/cited.js";
import type { FormatWords } from "../format/format.js";

/** What a citation says, already in the words of its language. */
export interface CitationWords {
  readonly series: string;
  readonly value: string;
  readonly from: string;
  readonly text: string;
  readonly article: string | null;
  readonly published: string;
  readonly status: string;
  /** Where a known text was read or reported. */
  readonly seenIn: string | null;
}

/** The words of one language that hang on no branch. */
export interface Words {
  /** Numbers, amounts and days. */
  readonly format: FormatWords;
  /** Choices: activities, rights, rules. A word that is not here is said as it is. */
  readonly choices: Readonly<Record<string, string>>;
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
  /** The brackets of a scale, and what stands between two. */
  readonly scale: {
    readonly below: (amount: string, rate: string) => string;
    readonly upTo: (amount: string, rate: string) => string;
    readonly beyond: (rate: string) => string;
    readonly between: string;
  };
  readonly undetermined: string;
  readonly textUnknown: string;
  readonly publicationUnknown: string;
  readonly article: (article: string) => string;
  readonly publishedOn: (day: string) => string;
  readonly source: Readonly<Record<SourceStatus, string>>;
  readonly disputed: (readings: string) => string;
  /** What an answer supposes that is not the law. */
  readonly hypothetical: (what: string) => string;
  /** The law of a day, where later law is left out. */
  readonly lawOf: (day: string) => string;
  /** The status of a value that a reform supposes. */
  readonly supposed: string;
  readonly projected: (day: string) => string;
  readonly assumed: (fact: string, value: string) => string;
  readonly missingFact: (fact: string, year: string | null, place: string | null) => string;
  readonly beforeCoverage: (series: string, day: string, from: string) => string;
  readonly afterCoverage: (series: string, day: string, to: string) => string;
  readonly otherReading: (series: string, day: string, reading: string) => string;
  readonly noKnownRule: (topic: string, day: string | null) => string;
  readonly belowMinimum: (required: string, found: string) => string;
  /** Where a text was read, or what was read of it. */
  readonly seenIn: Readonly<Record<SourceStatus, (place: string) => string>>;
  readonly citation: (citation: CitationWords) => string;
}

/** The same with those of the branches spoken of. */
export interface SpokenWords extends Words {
  /** Series, by their names. */
  readonly series: Readonly<Record<string, string>>;
}
