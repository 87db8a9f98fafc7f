import { UTCDate } from "@date-fns/utc";
import { format } from "date-fns/format";
import { arDZ } from "date-fns/locale/ar-DZ";
import { enGB } from "date-fns/locale/en-GB";
import { fr } from "date-fns/locale/fr";
import { formatOf } from "casnos-rules/explain";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../src/calendar/day.js";

// The words of days are those of date-fns, which a page would carry with three locales for the names of twelve months.
const patterns = { fr: ["do MMMM", fr], ar: ["d MMMM", arDZ], en: ["d MMMM", enGB] } as const;

describe.each(["fr", "ar", "en"] as const)("the days of a year in words, %s", (language) => {
  const [pattern, locale] = patterns[language];
  const days = Array.from({ length: 366 }, (_, place) => addDays("2024-01-01" as Day, place));

  it("are those of date-fns", () => {
    const say = formatOf(language);
    for (const day of days) {
      const date = new UTCDate(`${day}T00:00:00Z`);
      expect(say.day(day)).toBe(format(date, `${pattern} yyyy`, { locale }));
      expect(say.monthDay(day.slice("2024-".length))).toBe(format(date, pattern, { locale }));
    }
  });
});

describe("the words of days", () => {
  it("are those of each language, the first of a month apart in French", () => {
    expect(formatOf("fr").day("2026-07-01" as Day)).toBe("1er juillet 2026");
    expect(formatOf("fr").day("2026-07-21" as Day)).toBe("21 juillet 2026");
    expect(formatOf("en").day("2026-07-01" as Day)).toBe("1 July 2026");
    expect(formatOf("ar").day("2026-07-01" as Day)).toBe("1 جويلية 2026");
    expect(formatOf("fr").monthDay("01-01")).toBe("1er janvier");
    expect(formatOf("en").monthDay("02-29")).toBe("29 February");
    expect(formatOf("ar").monthDay("06-30")).toBe("30 جوان");
  });
});
