import { isDay, type Day } from "../../calendar/day.js";
import type { Language } from "../../calendar/format.js";
import { CasnosInputError, type InputIssue } from "../../refusal/input-error.js";
import { explainOptions } from "../options.js";

/** How a calendar is written. */
export interface CalendarOptions {
  /** `"fr"`, `"ar"` or `"en"`. */
  readonly language: Language;
  /** When the calendar is made, `2026-11-21T10:30:00Z`; the first moment of the day of the assessment when left out. */
  readonly stamp?: string | undefined;
  /** A name that tells the files of several people apart in one calendar; it becomes a part of each event's name. */
  readonly file?: string | undefined;
}

/** The options as they are to be followed; the stamp as a calendar writes it. A caller without types can pass anything. */
export function calendarOptions(options: CalendarOptions, on: Day): Settled {
  const { language } = explainOptions(options);
  const { stamp = `${on}T00:00:00Z`, file = "" } = options;
  if (typeof file !== "string") throw wrong("file", "wrong-type", { expected: "text" });
  return { language, stamp: instant(stamp), file };
}

interface Settled {
  readonly language: Language;
  readonly stamp: string;
  readonly file: string;
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.\d+)?Z$/;

function instant(stamp: string): string {
  const [, day = "", time = ""] = INSTANT.exec(stamp) ?? [];
  if (!isDay(day)) throw wrong("stamp", "not-an-instant", {});
  return `${dateValue(day)}T${time.replaceAll(":", "")}Z`;
}

function wrong(field: string, code: InputIssue["code"], facts: InputIssue["facts"]): CasnosInputError {
  return new CasnosInputError([{ path: [field], code, facts }]);
}

/** A day as a calendar writes it. */
export function dateValue(day: Day): string {
  return day.replaceAll("-", "");
}
