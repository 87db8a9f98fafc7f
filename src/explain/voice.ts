import type { Language } from "../calendar/format.js";
import { allSeries, type SeriesId } from "../catalogue/series.js";
import { formatOf } from "./format.js";
import type { SpokenBand, Voice } from "./sentence.js";
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
  const band = ({ upTo, included, rate: text }: SpokenBand): string => {
    const rate = format.rate(text);
    if (upTo === null) return own.scale.beyond(rate);
    return (included ? own.scale.upTo : own.scale.below)(format.amount(upTo), rate);
  };
  const scale = (bands: readonly SpokenBand[] | null): string => {
    const [first] = bands ?? [];
    if (bands === null || first === undefined) return own.none;
    return first.upTo === null ? format.rate(first.rate) : bands.map(band).join(own.scale.between);
  };
  return {
    ...format,
    papers,
    scale,
    words: own,
    word,
    lawValue(series, value) {
      const { unit } = allSeries[series as SeriesId];
      switch (unit) {
        case "amount":
          return format.amount({ dinars: value });
        case "rate":
          return format.rate(value);
        case "scale":
          return scale(value.split(" ").map(bandOf));
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

/** A bracket as a citation writes it: `"<=20000.00:0.05"`, `"*:0.02"`. */
function bandOf(text: string): SpokenBand {
  const [end = "", rate = ""] = text.split(":");
  const included = end.startsWith("<=");
  return { upTo: end === "*" ? null : { dinars: end.slice(included ? 2 : 1) }, included, rate };
}
