import { addDays, type Day } from "../../calendar/day.js";
import { isolate } from "../../calendar/format.js";
import type { Assessment, NextDate } from "../../dossier/assessment.js";
import type { Answer } from "../../working/answer.js";
import { reasonLine } from "../reason.js";
import { capitalised } from "../report/block.js";
import { dateLabel, dateText } from "../report/dates.js";
import { sourceLine, statusText } from "../report/notes.js";
import type { FullVoice } from "../full-voice.js";
import { voiceOf } from "../full-voice.js";
import { contentLine, textValue } from "./content-line.js";
import { calendarOptions, dateValue, type CalendarOptions } from "./options.js";

/** A property: its name with its parameters, and its value as it is written. */
type Property = readonly [name: string, value: string];

/**
 * Writes the next dates of a person's file as a calendar that calendar programs read: an event of one day for each, with
 * its status, its source and an alarm a week before.
 *
 * @remarks iCalendar, RFC 5545. An event keeps its name (UID) from one assessment of a file to the next, so that a program
 * brings it up to date instead of showing it twice; that of an appeal and of a survivor's right also names the day. The
 * days that cannot be said stand in the description of the calendar, with the reasons. A file without next dates gives a
 * calendar without events.
 * @param assessment - What `casnos.assess` gives.
 * @param options - Language; the moment written as that of making, and a name of the file.
 * @returns The calendar, lines of at most 75 octets, each ended by `\r\n`.
 * @throws CasnosInputError for a language that there is not, or a stamp that is no instant.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const activities = [{ activity: "trader", from: "2026-02-01", to: null, filedOn: null }] as const;
 * const file = createCasnos().assess({ on: "2026-02-05", person: {}, activities });
 * const lines = icalendar(file, { language: "en" }).split("\r\n");
 * lines.find((line) => line.startsWith("DTSTART")); // => "DTSTART;VALUE=DATE:20260211"
 * lines.find((line) => line.startsWith("SUMMARY")); // => "SUMMARY;LANGUAGE=en:CASNOS: file the affiliation (trader)"
 * ```
 */
export function icalendar(assessment: Assessment, options: CalendarOptions): string {
  const { language, stamp, file } = calendarOptions(options, assessment.on);
  const say = voiceOf(language);
  const names = namesOf(assessment.nextDates, file);
  const events = assessment.nextDates.flatMap((date, place) => {
    const summary = summaryOf(date, assessment, say);
    const description = descriptionOf(assessment.nextDateAnswers[place], say);
    return event(summary, [
      ["UID", textValue(names[place] ?? "")],
      ["DTSTAMP", stamp],
      ...ofDay(date.day),
      [`SUMMARY;LANGUAGE=${language}`, textValue(summary)],
      [`DESCRIPTION;LANGUAGE=${language}`, textValue(description.join("\n"))],
    ]);
  });
  const properties: readonly Property[] = [
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", `-//casnos-rules//${language.toUpperCase()}`],
    ["CALSCALE", "GREGORIAN"],
    ["X-WR-CALNAME", textValue(say.words.report.title(say.day(assessment.on)))],
    ["X-WR-CALDESC", textValue(about(assessment, say).join("\n"))],
    ...events,
    ["END", "VCALENDAR"],
  ];
  return properties.map(([name, value]) => `${contentLine(name, value)}\r\n`).join("");
}

/** An event of a whole day, which leaves the day free, and its alarm. */
function event(summary: string, properties: readonly Property[]): readonly Property[] {
  return [
    ["BEGIN", "VEVENT"],
    ...properties,
    ["TRANSP", "TRANSPARENT"],
    ["BEGIN", "VALARM"],
    ["ACTION", "DISPLAY"],
    ["TRIGGER", "-P7D"],
    ["DESCRIPTION", textValue(summary)],
    ["END", "VALARM"],
    ["END", "VEVENT"],
  ];
}

/** The end is the day after, which is no part of the event. */
function ofDay(day: Day): readonly Property[] {
  return [
    ["DTSTART;VALUE=DATE", dateValue(day)],
    ["DTEND;VALUE=DATE", dateValue(addDays(day, 1))],
  ];
}

function summaryOf(date: NextDate, { death }: Assessment, say: FullVoice): string {
  return say.words.report.noticeOf(isolate("CASNOS", say.language), dateLabel(date, death, say));
}

/** How sure the day is, what is remarked of it, what it rests on, and that the fund did not say it. */
function descriptionOf(answer: Answer<Day> | undefined, say: FullVoice): readonly string[] {
  const { report: words } = say.words;
  if (answer?.kind !== "determined") return [words.disclaimer];
  // Every source of the answer: what a part rests on is not always named by a step of its own.
  const sources = new Set(answer.citations.flatMap((one) => (one.kind === "law" ? [sourceLine(one, say)] : [])));
  return [
    words.noticeOf(capitalised(words.status), statusText(answer.certainty, say)),
    ...answer.notices.map((notice) => say.notice(notice)),
    ...(sources.size === 0 ? [] : ["", words.noticeOf(say.words.headings.sources, "").trimEnd()]),
    ...[...sources].map((source) => `- ${source}`),
    "",
    words.disclaimer,
  ];
}

/** What the calendar is of, and the days to keep that cannot be said. */
function about({ openDates }: Assessment, say: FullVoice): readonly string[] {
  const { report: words } = say.words;
  if (openDates.length === 0) return [words.disclaimer];
  const open = openDates.flatMap((date) =>
    date.reasons.map((reason) => `- ${words.noticeOf(dateText(date, say), reasonLine(reason, say))}`),
  );
  return [words.disclaimer, "", words.unanswered, ...open];
}

/** A name for each date that no other date has, and that is the same whenever the file is assessed. */
function namesOf(dates: readonly NextDate[], file: string): readonly string[] {
  const given = new Map<string, number>();
  return dates.map(({ day, what, year, activity }) => {
    // Of these a file can have several, which only their days tell apart.
    const isOfDay = what === "appeal" || what === "survivor-leaves";
    const parts = [file, what, year, activity, isOfDay ? day : null].filter((part) => part !== null && part !== "");
    const name = parts.join("-");
    const count = (given.get(name) ?? 0) + 1;
    given.set(name, count);
    return `${name}${count === 1 ? "" : `-${String(count)}`}@casnos-rules`;
  });
}
