import { isolate } from "../calendar/format.js";
import type { Unit } from "../law/series.js";
import type { Notice, Step } from "../working/answer.js";
import type { Chapter } from "./book.js";
import { formatWith } from "./format/format.js";
import type { SpokenBand, Voice } from "./sentence.js";
import type { SpokenWords, Words } from "./words/words.js";

/** The numbers and the words of a language, with the sentences of some branches. */
export function voiceWith(own: Words, chapters: readonly Chapter[]): Voice {
  const format = formatWith(own.format);
  const steps = oneOf(chapters.map((chapter) => chapter.steps));
  const notices = oneOf(chapters.map((chapter) => chapter.notices));
  const units = oneOf<Unit>(chapters.map((chapter) => chapter.units));
  const words = spokenWords(own, chapters);
  const word = (choice: string): string => words.choices[choice] ?? format.number(choice);
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
  const voice: Voice = {
    ...format,
    papers,
    scale,
    words,
    word,
    series: (id) => words.series[id] ?? id,
    step: (step) => (steps[step.id] as OfAnyStep | undefined)?.(step, voice) ?? step.id,
    notice: ({ code, facts }) => (notices[code] as OfAnyNotice | undefined)?.(facts, voice) ?? code,
    lawValue(series, value) {
      switch (units[series]) {
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
        default:
          // A series of a branch that is not spoken of.
          return isolate(value, format.language);
      }
    },
  };
  return voice;
}

// The name comes from an answer, maybe one that was stored: it is looked up as text, and the sentence takes the step of
// that name.
type OfAnyStep = (step: Step, say: Voice) => string;
type OfAnyNotice = (facts: Notice["facts"], say: Voice) => string;

/** The words of a language, and those of its chapters. */
function spokenWords(own: Words, chapters: readonly Chapter[]): SpokenWords {
  const all = chapters.map(({ words }) => words);
  return {
    ...own,
    series: oneOf(all.map((words) => words?.series)),
    choices: oneOf([...all.map((words) => words?.choices), own.choices]),
    facts: oneOf([...all.map((words) => words?.facts), own.facts]),
    topics: oneOf([...all.map((words) => words?.topics), own.topics]),
    parts: oneOf([...all.map((words) => words?.parts), own.parts]),
  };
}

/** Tables in one, which holds nothing else: a name from a stored answer may be any text. */
function oneOf<T>(tables: readonly (Readonly<Record<string, T>> | undefined)[]): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, ...tables) as Readonly<Record<string, T>>;
}

/** A bracket as a citation writes it: `"<=20000.00:0.05"`, `"*:0.02"`. */
function bandOf(text: string): SpokenBand {
  const [end = "", rate = ""] = text.split(":");
  const included = end.startsWith("<=");
  return { upTo: end === "*" ? null : { dinars: end.slice(included ? 2 : 1) }, included, rate };
}
