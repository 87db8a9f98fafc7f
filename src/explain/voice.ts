import type { Language } from "../calendar/format.js";
import { allSeries, type SeriesId } from "../catalogue/series.js";
import { formatOf } from "./format.js";
import type { Voice } from "./sentence.js";
import { ar } from "./words/ar.js";
import { en } from "./words/en.js";
import { fr } from "./words/fr.js";
import type { Words } from "./words/words.js";

const words: Readonly<Record<Language, Words>> = { fr, ar, en };

/** The numbers and the words of a language. */
export function voiceOf(language: Language): Voice {
  const format = formatOf(language);
  const own = words[language];
  const word = (choice: string): string => own.choices[choice] ?? format.number(choice);
  const papers = (all: readonly (readonly string[])[]): string =>
    format.list(all.map((alternatives) => alternatives.map(word).join(own.or)));
  return {
    ...format,
    papers,
    words: own,
    word,
    lawValue(series, value) {
      const { unit } = allSeries[series as SeriesId];
      switch (unit) {
        case "amount":
          return format.amount({ dinars: value });
        case "rate":
          return format.rate(value);
        case "years":
          return format.years(value);
        case "month-day":
          return format.monthDay(value);
        case "count":
          return format.number(value);
        case "choice":
          return word(value);
        case "documents":
          return papers(value.split(" + ").map((one) => one.split(" / ")));
      }
    },
  };
}
