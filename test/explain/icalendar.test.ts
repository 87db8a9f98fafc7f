import { createCasnos, type Assessment, type NextDate } from "casnos-rules";
import { icalendar, report } from "casnos-rules/explain";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { contentLine, textValue } from "../../src/explain/calendar/content-line.js";
import { dossiers } from "../receipts/dossiers.js";
import { runs } from "../runs.js";

const casnos = createCasnos();
const languages = ["fr", "ar", "en"] as const;
const files = dossiers.map(({ name, dossier }) => ({ name, assessment: casnos.assess(dossier as never) }));
const file = (start: string): Assessment => {
  const found = files.find(({ name }) => name.startsWith(start));
  if (found === undefined) throw new Error(start);
  return found.assessment;
};

/** A calendar as another program reads it. */
function read(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as never);
}

const events = (text: string) => read(text).getAllSubcomponents("vevent");
/** The text of a property that RFC 5545 does not name, which is read as it is written. */
const unnamed = (component: ICAL.Component, name: string) =>
  value(component, name).replace(/\\(.)/g, (_, one: string) => (one === "n" ? "\n" : one));
const value = (component: ICAL.Component, name: string) => String(component.getFirstPropertyValue(name));

/** A sign that fits what RFC 5545 says of lines: ended by CRLF, at most 75 octets, UTF-8 that is whole. */
function expectLines(text: string): void {
  const octets = Buffer.from(text, "utf8");
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  let start = 0;
  for (let end = octets.indexOf("\r\n"); end >= 0; end = octets.indexOf("\r\n", start)) {
    expect(end - start).toBeLessThanOrEqual(75);
    // A line whose characters are cut has no text in UTF-8.
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(octets.subarray(start, end))).not.toThrow();
    start = end + 2;
  }
  expect(start).toBe(octets.length);
}

const cases = files.flatMap(({ name, assessment }) =>
  languages.map((language) => [name, language, assessment] as const),
);

describe("the calendar of a file", () => {
  it.each(cases)("%s in %s is read back with every date once", (_, language, assessment) => {
    const text = icalendar(assessment, { language });
    expectLines(text);
    const read = events(text);
    const days = read.map((event) => (event.getFirstPropertyValue("dtstart") as ICAL.Time).toString());
    expect(days).toEqual(assessment.nextDates.map(({ day }) => day));
    for (const event of read) {
      const [start, end] = ["dtstart", "dtend"].map((name) => event.getFirstPropertyValue(name) as ICAL.Time);
      expect([start?.isDate, end?.isDate]).toEqual([true, true]);
      const next = new Date(Date.parse(start?.toString() ?? "") + 86_400_000).toISOString().slice(0, 10);
      expect(end?.toString()).toBe(next);
      const [alarm, ...others] = event.getAllSubcomponents("valarm");
      expect(others).toEqual([]);
      expect((alarm?.getFirstPropertyValue("trigger") as ICAL.Duration).toSeconds()).toBe(-7 * 86_400);
      expect(value(event, "transp")).toBe("TRANSPARENT");
    }
    const names = read.map((event) => value(event, "uid"));
    expect(new Set(names).size).toBe(names.length);
    expect(icalendar(assessment, { language })).toBe(text);
  });

  it.each(cases)(
    "%s in %s says of each date what the report says, its status, and that it is not official",
    (_, language, assessment) => {
      const text = icalendar(assessment, { language });
      const lines = report(assessment, { language });
      const [, , disclaimer = ""] = lines.split("\n");
      events(text).forEach((event, place) => {
        const label = value(event, "summary").replace(/^\u2066?CASNOS\u2069? ?: /, "");
        expect(lines).toContain(label);
        const description = value(event, "description");
        expect(description.endsWith(`\n\n${disclaimer}`)).toBe(true);
        expect(description).toContain(status(assessment, place, language));
      });
      expect(unnamed(read(text), "x-wr-caldesc").startsWith(disclaimer)).toBe(true);
      expect(unnamed(read(text), "x-wr-calname")).toBe(lines.split("\n")[0]);
    },
  );

  it("names the source of each date, and what is remarked of it", () => {
    const [declare] = events(icalendar(file("03"), { language: "en" }));
    if (declare === undefined) throw new Error("no event");
    expect(value(declare, "summary")).toBe("CASNOS: declare the base of 2027");
    expect(value(declare, "description").split("\n")).toEqual([
      "Status: enacted, projected",
      "",
      "Sources:",
      "- Décret exécutif n° 15-289 du 14 novembre 2015, JO n° 61, article 14, published on 18 November 2015",
      "",
      "This is no official statement of the fund. Each figure stands with its status and its source.",
    ]);
  });

  it("holds what cannot be dated in its description, with the reasons", () => {
    const open = files.filter(({ assessment }) => assessment.openDates.length > 0);
    expect(open.length).toBeGreaterThan(0);
    for (const { assessment } of open) {
      const text = unnamed(read(icalendar(assessment, { language: "en" })), "x-wr-caldesc");
      const reasons = assessment.openDates.flatMap((one) => one.reasons);
      expect(text.split("\n").filter((line) => line.startsWith("- "))).toHaveLength(reasons.length);
      expect(text).toContain("What cannot be said, and why");
    }
    const assessment = casnos.assess({
      on: "2026-02-01",
      person: {},
      activities: [
        { activity: "auto-entrepreneur", from: "2024-01-01", to: null, option: "flat", filedOn: "2024-01-05" },
      ],
    });
    expect(assessment.openDates.length).toBeGreaterThan(0);
    expectLines(icalendar(assessment, { language: "ar" }));
  });

  it("is stamped with the day of the assessment, or with the instant given", () => {
    const stamp = (given?: string) =>
      events(icalendar(file("03"), { language: "fr", stamp: given })).map((event) =>
        (event.getFirstPropertyValue("dtstamp") as ICAL.Time).toString(),
      );
    expect(new Set(stamp())).toEqual(new Set(["2026-11-21T00:00:00Z"]));
    expect(new Set(stamp("2026-11-21T23:59:59Z"))).toEqual(new Set(["2026-11-21T23:59:59Z"]));
    expect(new Set(stamp("2026-11-21T10:30:00.123Z"))).toEqual(new Set(["2026-11-21T10:30:00Z"]));
  });

  it.each([
    "",
    "2026-11-21",
    "2026-02-30T00:00:00Z",
    "2026-11-21T24:00:00Z",
    "2026-11-21T10:30:00",
    "2026-11-21T10:30:00+01:00",
    "x2026-11-21T10:30:00Z",
    "20261121T103000Z",
    0,
    null,
  ])("with a stamp that is no instant is refused: %j", (stamp) => {
    expect(() => icalendar(file("03"), { language: "fr", stamp: stamp as never })).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ path: ["stamp"], code: "not-an-instant" })],
      }) as Error,
    );
  });

  it("in a language that there is not, or with a name that is no text, is refused", () => {
    expect(() => icalendar(file("03"), { language: "de" as never })).toThrow(/language/);
    expect(() => icalendar(file("03"), undefined as never)).toThrow(/language/);
    expect(() => icalendar(file("03"), { language: "fr", file: 1 as never })).toThrow(/file/);
  });

  it("without next dates has no event", () => {
    const text = icalendar(casnos.assess({ on: "2026-11-21", person: {} }), { language: "ar" });
    expectLines(text);
    expect(events(text)).toEqual([]);
  });
});

describe("the name of an event", () => {
  const names = (assessment: Assessment, name?: string) =>
    events(icalendar(assessment, { language: "en", file: name })).map((event) => value(event, "uid"));

  it("is the same when the file is assessed again on a later day", () => {
    const trader = (on: string) =>
      casnos.assess({
        on,
        person: { sex: "male", birthDate: "1990-05-05", moudjahid: false, totallyIncapacitated: false },
        activities: [{ activity: "trader", from: "2019-03-01", to: null, filedOn: "2019-03-05" }],
      });
    const first = names(trader("2026-02-01"));
    const later = names(trader("2026-03-01"));
    expect(first).toContain("pay-2026@casnos-rules");
    expect(later.filter((name) => first.includes(name))).toEqual(later);
  });

  it("tells files and dates of one kind apart", () => {
    const one = file("13");
    expect(names(one, "a").filter((name) => names(one, "b").includes(name))).toEqual([]);
    const date = (what: NextDate["what"]): NextDate => ({
      day: "2027-01-31" as NextDate["day"],
      what,
      year: null,
      activity: null,
    });
    const answers = [...one.nextDateAnswers, ...one.nextDateAnswers].slice(0, 4);
    const twice = {
      ...one,
      nextDates: [date("file"), date("file"), date("appeal"), date("appeal")],
      nextDateAnswers: answers,
    };
    expect(names(twice)).toEqual([
      "file@casnos-rules",
      "file-2@casnos-rules",
      "appeal-2027-01-31@casnos-rules",
      "appeal-2027-01-31-2@casnos-rules",
    ]);
  });

  it("holds whatever a file is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const text = icalendar(file("03"), { language: "fr", file: name });
        expectLines(text);
        const expected = name.replace(/\r\n?/g, "\n").replace(/[\p{Cc}]/gu, (one) => (one === "\n" ? one : " "));
        const prefix = expected === "" ? "" : `${expected}-`;
        for (const event of events(text)) expect(value(event, "uid").startsWith(prefix)).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("a content line", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.string({ unit: fc.constantFrom("ا", "é", "€", "😀", "a", ",", ";", "\\", "\n", " "), maxLength: 400 }),
  );

  it("is folded and read back as it was", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const folded = `${contentLine("SUMMARY", textValue(text))}\r\n`;
        expectLines(folded);
        const unfolded = folded.replaceAll("\r\n ", "").replace(/\r\n$/, "");
        const [, escaped = ""] = /^SUMMARY:(.*)$/s.exec(unfolded) ?? [];
        const plain = escaped.replace(/\\([nN\\;,])/g, (_, one: string) => (one.toLowerCase() === "n" ? "\n" : one));
        expect(plain).toBe(text.replace(/\r\n?/g, "\n").replace(/\p{Cc}/gu, (one) => (one === "\n" ? one : " ")));
      }),
      { numRuns: runs(5000) },
    );
  });

  it.each([
    ["a", 75, 1],
    ["a", 76, 2],
    // 75 octets, then 74 and the space before them.
    ["a", 75 + 74, 2],
    ["a", 75 + 74 + 1, 3],
    ["é", 38, 2],
    ["ا", 36, 1],
    ["ا", 37, 2],
    ["😀", 18, 1],
    ["😀", 19, 2],
  ])("of %s, %i times, is %i lines long", (character, times, lines) => {
    const name = "X";
    const text = contentLine(name, character.repeat(times).slice(character === "a" ? 2 : 0));
    expect(text.split("\r\n")).toHaveLength(lines);
  });
});

/** How sure a date is, in the words of a language. */
function status(assessment: Assessment, place: number, language: (typeof languages)[number]): string {
  const words = {
    fr: { enacted: "établi par un texte", reported: "rapporté", unverified: "non vérifié" },
    ar: { enacted: "ثابت بنص قانوني", reported: "منقول", unverified: "غير متحقق منه" },
    en: { enacted: "enacted", reported: "reported", unverified: "unverified" },
  };
  const answer = assessment.nextDateAnswers[place];
  if (answer?.kind !== "determined") throw new Error(assessment.nextDates[place]?.what);
  return words[language][answer.certainty.source];
}
