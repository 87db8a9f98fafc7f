import type { Day } from "../calendar/day.js";
import type { AssessedActivity, AssessedYear, Assessment, NextDate } from "../dossier/assessment.js";
import type { Amount } from "../money/amount.js";
import type { Condition } from "../retirement/entitlement.js";
import type { Pension } from "../retirement/pension.js";
import type { Answer } from "../working/answer.js";
import type { LawCitation } from "../working/cited.js";
import type { Reason } from "../working/reasons.js";
import { noticeLine, reasonLine, textName, type ExplainOptions } from "./explain.js";
import type { Voice } from "./sentence.js";
import { textOf, textTable, type Cell, type Table } from "./table.js";
import { voiceOf } from "./voice.js";

/**
 * Writes a person's file as a report: what is owed and due, what is owed to the person, the next dates, and by each
 * amount its status and source.
 *
 * @param assessment - What `casnos.assess` gives.
 * @param options - Language and format.
 * @returns The report, lines separated by `\n`.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const activities = [{ activity: "trader", from: "2026-02-01", to: null }] as const;
 * const file = createCasnos().assess({ on: "2026-02-05", person: {}, activities });
 * const [title] = report(file, { language: "en" }).split("\n");
 * title; // => "Situation towards CASNOS on 5 February 2026"
 * ```
 */
export function report(assessment: Assessment, { language, format = "text" }: ExplainOptions): string {
  const writer = new Report(voiceOf(language), format);
  return writer.write(assessment);
}

/** Gathers the lines of a report, and the sources its amounts refer to by number. */
class Report {
  private readonly lines: string[] = [];
  private readonly sources: string[] = [];
  private readonly remarks: string[] = [];
  private readonly unanswered = new Map<string, Unanswered>();

  constructor(
    private readonly say: Voice,
    private readonly format: "text" | "markdown",
  ) {}

  write(assessment: Assessment): string {
    const { report: words } = this.say.words;
    this.heading(words.title(this.say.day(assessment.on)), 1);
    this.lines.push(words.disclaimer);
    this.dates(assessment);
    this.affiliation(assessment.activities);
    this.contributions(assessment);
    this.retirement(assessment);
    this.list(this.say.words.headings.remarks, this.remarks);
    this.list(
      words.unanswered,
      [...this.unanswered.values()].map((one) => this.unansweredLine(one)),
    );
    this.list(
      this.say.words.headings.sources,
      this.sources.map((source, place) => `[${String(place + 1)}] ${source}`),
    );
    return `${this.lines.join("\n")}\n`;
  }

  private dates({ nextDates: dates, openDates }: Assessment): void {
    const { report: words } = this.say.words;
    this.heading(words.nextDates, 2);
    for (const open of openDates) this.open(this.dateText(open), open.reasons);
    if (dates.length === 0) {
      this.lines.push(words.nothing);
      return;
    }
    this.table({ rows: dates.map((date) => [this.say.day(date.day), this.dateText(date)]) });
  }

  private dateText({ what, year, activity }: Omit<NextDate, "day">): string {
    const { dates } = this.say.words.report;
    if (what === "retirement") return dates.retirement;
    if (what === "file") return `${dates.file} (${this.say.word(activity ?? "other")})`;
    return what === "declare" ? dates.declare(String(year)) : dates.pay(String(year));
  }

  private affiliation(activities: Answer<readonly AssessedActivity[]>): void {
    const { report: words } = this.say.words;
    this.heading(words.affiliation, 2);
    if (activities.kind === "undetermined") {
      this.lines.push(this.unknown(words.affiliation, activities));
      return;
    }
    const rows = activities.value.flatMap((activity) => this.activityRows(activity));
    if (rows.length === 0) this.lines.push(words.nothing);
    else this.table({ rows });
  }

  private activityRows(assessed: AssessedActivity): readonly (readonly Cell[])[] {
    const { say } = this;
    const { report: words } = say.words;
    const { activity, from, to, affiliation, deadline, penalty } = assessed;
    const name = say.word(activity);
    const time = to === null ? words.since(say.day(from)) : words.fromTo(say.day(from), say.day(to));
    const rows: (readonly Cell[])[] = [[words.noticeOf(words.activity, name), time]];
    rows.push(this.row(words.duty, affiliation, (value) => say.word(value.obligation)));
    rows.push(this.row(words.lastDayToFile, deadline, ({ lastDay }) => say.day(lastDay)));
    rows.push(
      this.row(words.penalty, penalty, (value) => (value.late ? amountCell(say, value.penalty) : words.noPenalty)),
    );
    if (affiliation.kind === "determined") {
      rows.push(this.row(words.papers, affiliation.value.ownPapers, (papers) => say.papers(papers)));
    }
    return rows;
  }

  private contributions({ years, totalUnpaid, totalOverdue, totalSurcharge }: Assessment): void {
    const { report: words } = this.say.words;
    this.heading(words.contributions, 2);
    if (years.kind === "undetermined") {
      this.lines.push(this.unknown(words.contributions, years));
      return;
    }
    for (const notice of years.notices) this.remark(noticeLine(notice, this.say));
    const owed = years.value.filter(
      ({ contribution, paid }) =>
        contribution.kind === "undetermined" ||
        contribution.value.contribution !== "none" ||
        (paid.kind === "determined" && paid.value.centimes > 0),
    );
    if (owed.length === 0) {
      this.lines.push(words.noContribution);
      return;
    }
    const { year, contribution, status, dueOn, paid, unpaid, surcharge } = words;
    const rows = together(owed.map((one) => this.yearRow(one)));
    const total = [
      words.total,
      "",
      this.mark(totalUnpaid),
      "",
      "",
      this.cell(totalUnpaid, unpaid, (value) => amountCell(this.say, value)),
      this.cell(totalSurcharge, surcharge, (value) => amountCell(this.say, value)),
      this.mark(totalSurcharge),
    ];
    this.table({
      head: [year, contribution, status, dueOn, paid, unpaid, surcharge, status],
      rows: [...rows, total, ...this.overdueRows(totalUnpaid, totalOverdue)],
    });
  }

  /** What of the total is late already, where that is known and not all of it. */
  private overdueRows(unpaid: Answer<Amount>, overdue: Answer<Amount>): readonly (readonly Cell[])[] {
    if (overdue.kind === "undetermined") return [];
    if (unpaid.kind === "determined" && unpaid.value.centimes === overdue.value.centimes) return [];
    const { ofWhichOverdue: label } = this.say.words.report;
    const value = this.cell(overdue, label, (late) => amountCell(this.say, late));
    return [[label, "", this.mark(overdue), "", "", value, "", ""]];
  }

  private yearRow(assessed: AssessedYear): readonly Cell[] {
    const { say } = this;
    const { report: words } = say.words;
    const { year, contribution, days, paid, unpaid, surcharge } = assessed;
    if (surcharge.kind === "determined" && surcharge.value !== null) this.remark(words.surchargeRemark);
    return [
      String(year),
      this.cell(
        contribution,
        words.contribution,
        (value) => (value.contribution === "none" ? words.noContribution : amountCell(say, value.amount)),
        year,
      ),
      this.mark(contribution),
      this.cell(days, words.dueOn, (value) => (value === null ? "" : say.day(value.dueOn)), year),
      this.cell(paid, words.paid, (value) => amountCell(say, value), year),
      this.cell(unpaid, words.unpaid, (value) => (value === null ? "" : amountCell(say, value)), year),
      this.cell(surcharge, words.surcharge, (value) => (value === null ? "" : amountCell(say, value.surcharge)), year),
      this.mark(surcharge),
    ];
  }

  private retirement({ retirement }: Assessment): void {
    const { say } = this;
    const { report: words } = say.words;
    const { age, entitlement, startDate, pension } = retirement;
    this.heading(words.retirement, 2);
    const rows: (readonly Cell[])[] = [
      this.row(words.age, age, (value) => (value.condition === "none" ? words.noAge : say.years(value.years))),
    ];
    if (age.kind === "determined" && age.value.condition === "age")
      rows.push([words.reachedOn, say.day(age.value.reachedOn)]);
    rows.push(this.row(words.right, entitlement, (value) => say.word(value.right)));
    if (entitlement.kind === "determined") {
      rows.push(...entitlement.value.conditions.map((condition) => this.conditionRow(condition)));
    }
    rows.push(this.row(words.startOn, startDate, (value) => say.day(value.startOn)));
    if (startDate.kind === "undetermined" && pension.kind === "determined" && pension.value.right !== "none") {
      rows.push([words.computedFrom, say.day(pension.value.startOn)]);
    }
    rows.push(...this.pensionRows(pension));
    this.table({ rows });
  }

  private conditionRow(condition: Condition): readonly Cell[] {
    const { say } = this;
    const { report: words } = say.words;
    const met = condition.met ? words.met : words.notMet;
    if (condition.condition === "age") {
      const age = condition.requiredYears === null ? words.noAge : say.years(condition.requiredYears);
      return [`  ${words.conditionAge}`, age, met];
    }
    const label = condition.condition === "validated-years" ? words.conditionYears : words.conditionContributed;
    const { required, held } = condition;
    const text = words.requiredAndHeld(required === null ? words.nothing : say.years(required), say.years(held));
    return [`  ${label}`, text, met];
  }

  private pensionRows(pension: Answer<Pension>): readonly (readonly Cell[])[] {
    const { say } = this;
    const { report: words } = say.words;
    if (pension.kind === "undetermined") return [this.row(words.monthly, pension, () => "")];
    const { value } = pension;
    if (value.right === "none") return [];
    return [
      this.row(`${words.monthly} (${say.word(value.right)})`, pension, () => amountCell(say, value.monthly)),
      this.row(words.spouseIncrease, value.spouseIncrease, (increase) => amountCell(say, increase)),
      this.row(words.totalMonthly, value.total, (total) => amountCell(say, total)),
      [words.annual, amountCell(say, value.annual), this.mark(pension)],
      [words.rate, say.rate(value.rate)],
    ];
  }

  /** A label, what an answer gives, its marks and the numbers of its sources. */
  private row<T>(label: string, answer: Answer<T>, text: (value: T) => Cell): readonly Cell[] {
    return [label, this.cell(answer, label, text), this.mark(answer)];
  }

  /** What an answer gives, or the sign that nothing can be said, whose reason is listed below. */
  private cell<T>(answer: Answer<T>, subject: string, text: (value: T) => Cell, year?: number): Cell {
    if (answer.kind === "undetermined") return this.unknown(subject, answer, year);
    for (const notice of answer.notices) this.remark(noticeLine(notice, this.say));
    return text(answer.value);
  }

  private unknown(subject: string, answer: Answer<unknown>, year?: number): string {
    if (answer.kind === "undetermined") this.open(subject, answer.reasons, year);
    return this.say.words.report.cannotSay;
  }

  /** Notes what cannot be said, and why. */
  private open(subject: string, reasons: readonly Reason[], year?: number): void {
    for (const reason of reasons) {
      const key = reasonKey(reason);
      const known = this.unanswered.get(key) ?? { reason, subjects: [], years: [], factYears: [] };
      this.unanswered.set(key, known);
      if (!known.subjects.includes(subject)) known.subjects.push(subject);
      if (year !== undefined && !known.years.includes(year)) known.years.push(year);
      if (reason.code === "missing-fact" && reason.year !== null && !known.factYears.includes(reason.year)) {
        known.factYears.push(reason.year);
      }
    }
  }

  /** One line for all that one reason leaves open, with the years it does so. */
  private unansweredLine({ reason, subjects, years, factYears }: Unanswered): string {
    const { say } = this;
    const subject = [say.list(subjects), ...(years.length === 0 ? [] : [say.yearRanges(years)])].join(" ");
    const line =
      reason.code === "missing-fact" && factYears.length > 0
        ? say.words.missingFact(say.words.facts[reason.fact] ?? reason.fact, say.yearRanges(factYears), null)
        : reasonLine(reason, say);
    return say.words.report.noticeOf(subject, line);
  }

  private remark(line: string): void {
    if (!this.remarks.includes(line)) this.remarks.push(line);
  }

  /** The status of an answer, whether it is disputed or projected, and the numbers of its sources. */
  private mark(answer: Answer<unknown>): string {
    if (answer.kind === "undetermined" || answer.value === null) return "";
    const { words } = this.say;
    const { source, disputed, projectedFrom } = answer.certainty;
    const cited = [...new Set(answer.steps.flatMap(({ citations }) => citations))].map(
      (place) => answer.citations[place],
    );
    const numbers = [...new Set(cited.flatMap((one) => (one?.kind === "law" ? [this.sourceNumber(one)] : [])))];
    const marks = [
      words.statuses[source],
      ...(disputed.length > 0 ? [words.report.disputedMark] : []),
      ...(projectedFrom === null ? [] : [words.report.projectedMark]),
    ];
    const sources = numbers.length > 0 ? ` [${this.say.yearRanges(numbers)}]` : "";
    return `${this.say.list(marks)}${sources}`;
  }

  private sourceNumber(citation: LawCitation): number {
    const { words } = this.say;
    const { text, article } = citation;
    const published =
      text?.publishedOn == null ? words.publicationUnknown : words.publishedOn(this.say.day(text.publishedOn as Day));
    const line = [
      textName(citation, this.say),
      ...(article === null ? [] : [words.article(this.say.number(article))]),
      ...(text === null ? [] : [published]),
    ];
    const source = this.say.list(line);
    const place = this.sources.indexOf(source);
    return place < 0 ? this.sources.push(source) : place + 1;
  }

  private heading(text: string, level: 1 | 2): void {
    if (this.lines.length > 0) this.lines.push("");
    if (this.format === "markdown") this.lines.push(`${"#".repeat(level)} ${text}`, "");
    else this.lines.push(text, (level === 1 ? "=" : "-").repeat(Array.from(text).length));
  }

  private list(title: string, lines: readonly string[]): void {
    if (lines.length === 0) return;
    this.heading(title, 2);
    this.lines.push(...lines.map((line) => (this.format === "markdown" || !line.startsWith("[") ? `- ${line}` : line)));
  }

  private table(table: Table): void {
    this.lines.push(...textTable(table, this.format));
  }
}

/** What one reason leaves open. */
interface Unanswered {
  readonly reason: Reason;
  readonly subjects: string[];
  /** The years of the contributions it leaves open. */
  readonly years: number[];
  /** The years of the fact that is missing. */
  readonly factYears: number[];
}

function reasonKey(reason: Reason): string {
  switch (reason.code) {
    case "missing-fact":
      return `${reason.code} ${reason.fact} ${String(reason.index)}`;
    case "outside-coverage":
      return `${reason.code} ${reason.series} ${String(reason.coveredTo)}`;
    case "other-reading":
      return `${reason.code} ${reason.series}`;
    case "no-known-rule":
      return `${reason.code} ${reason.topic}`;
    case "below-minimum-source":
      return `${reason.code} ${reason.found}`;
  }
}

/** Rows that say the same of years that follow one another, as one row. */
function together(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const joined: Cell[][] = [];
  for (const [year, ...rest] of rows) {
    const last = joined.at(-1);
    const same =
      last !== undefined && rest.every((cell, place) => typeof cell === "string" && cell === last[place + 1]);
    if (same) last[0] = `${textOf(last[0] ?? "").split("–")[0] ?? ""}–${textOf(year ?? "")}`;
    else joined.push([year ?? "", ...rest]);
  }
  return joined;
}

function amountCell(say: Voice, value: Amount): Cell {
  return { text: say.amount(value), align: "end" };
}
