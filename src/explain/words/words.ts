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
  /** Where a known text was read or reported. */
  readonly seenIn: string | null;
}

/** The words of a report on a person's file. */
export interface ReportWords {
  readonly title: (day: string) => string;
  readonly disclaimer: string;
  readonly affiliation: string;
  readonly contributions: string;
  readonly retirement: string;
  readonly nextDates: string;
  readonly unanswered: string;
  readonly activity: string;
  readonly since: (day: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly duty: string;
  readonly lastDayToFile: string;
  readonly penalty: string;
  readonly noPenalty: string;
  readonly papers: string;
  readonly year: string;
  readonly contribution: string;
  readonly dueOn: string;
  readonly paid: string;
  readonly unpaid: string;
  readonly surcharge: string;
  readonly status: string;
  readonly total: string;
  readonly ofWhichOverdue: string;
  readonly ofWhichBarred: string;
  readonly noContribution: string;
  readonly age: string;
  readonly noAge: string;
  readonly reachedOn: string;
  readonly right: string;
  readonly monthly: string;
  readonly annual: string;
  readonly rate: string;
  readonly beforeMinimum: string;
  readonly raisedToMinimum: string;
  readonly raisedAndShared: string;
  readonly startOn: string;
  readonly spouseIncrease: string;
  readonly totalMonthly: string;
  readonly computedFrom: string;
  readonly surchargeRemark: string;
  readonly incurredRemark: string;
  readonly conditionAge: string;
  readonly conditionYears: string;
  readonly conditionContributed: string;
  readonly requiredAndHeld: (required: string, held: string) => string;
  readonly met: string;
  readonly notMet: string;
  readonly pensionInPayment: string;
  readonly pensionUntilDeath: string;
  readonly totalOn: (day: string) => string;
  readonly totalAtDeath: string;
  readonly raiseOf: (day: string, rate: string) => string;
  readonly contributoryOn: (day: string) => string;
  readonly exceptionalRise: string;
  readonly stoppedBefore: (day: string) => string;
  readonly death: string;
  readonly pensionOfDeceased: string;
  readonly survivorsTotal: string;
  readonly withoutShare: string;
  readonly careAndFamily: string;
  readonly openFrom: (day: string) => string;
  readonly covered: string;
  readonly coveredOnceOpen: string;
  readonly notCovered: string;
  readonly careFile: (day: string) => string;
  readonly fileBy: (day: string) => string;
  readonly lost: string;
  readonly lateDebts: string;
  readonly recoverableUntil: (year: string) => string;
  readonly barred: string;
  readonly noWaiver: string;
  readonly waiverUntil: (name: string, day: string) => string;
  readonly contestedOf: (place: string) => string;
  readonly answerBy: (day: string) => string;
  readonly notifiedBy: (day: string) => string;
  readonly notifiedOn: (day: string) => string;
  readonly lodgedOn: (day: string) => string;
  readonly nextStep: string;
  readonly untilDay: (day: string) => string;
  readonly supposed: string;
  readonly noRightThatDay: string;
  readonly ifRightOpen: string;
  readonly waivers: string;
  readonly dates: {
    readonly file: string;
    readonly declare: (year: string) => string;
    readonly pay: (year: string) => string;
    readonly retirement: string;
    readonly appeal: string;
    readonly "claim-death-capital": string;
    readonly "survivor-leaves": string;
  };
  readonly nothing: string;
  /** Stands where no answer can be given; the reason is listed below. */
  readonly cannotSay: string;
  readonly disputedMark: string;
  readonly projectedMark: string;
  readonly noticeOf: (subject: string, notice: string) => string;
}

/** The words of one language that hang on no step. */
export interface Words {
  /** Choices: activities, rights, rules. A word that is not here is said as it is. */
  readonly choices: Readonly<Record<string, string>>;
  readonly series: Readonly<Record<SeriesId, string>>;
  /** Operations, by their names. */
  readonly operations: Readonly<Record<string, string>>;
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
  readonly report: ReportWords;
}
