// What is wrong with what is filled in: under the words of the field of the page, and beside that field.
import type { Language, SpokenIssue } from "casnos-rules";
import type { ComputedRef, InjectionKey } from "vue";
import { inFrench } from "../../theme/french-spaces.js";
import type { Card } from "./card.js";
import { FRAME_WORDS, type FrameWords } from "./words.js";

/** A field of the page that a part of an input is filled in with. */
export interface PageField {
  /** What it is called. */
  readonly label: string;
  /** Its name in the page, as its `SimField` has it; of the line of a list by the place of the part in the input. */
  readonly name: string | ((place: number) => string);
}

/** The fields of a page by the paths of the input, a place in a list being written `[]`: `periods[].year`. */
export type PageFields = Readonly<Record<string, PageField>>;

/** Something that is wrong. */
export interface Problem {
  /** What its field is called; null where the page has no such field, and the sentence names its path. */
  readonly label: string | null;
  /** The name of its field; null where the page has no such field. */
  readonly field: string | null;
  readonly sentence: string;
}

/** What is wrong by the name of its field. */
export const PROBLEMS: InjectionKey<ComputedRef<ReadonlyMap<string, string>>> = Symbol("problems");

/** What is wrong with a result. */
export function problemsOf({ asked, fields = {} }: Card, language: Language): readonly Problem[] {
  const problems = asked.issues.map((issue) => {
    const path = issue.path.map((key) => (typeof key === "number" ? "[]" : `.${key}`)).join("");
    const field = fields[path.slice(1)];
    if (field === undefined) return { label: null, field: null, sentence: issue.sentences[language] };
    const place = issue.path.find((key) => typeof key === "number") ?? 0;
    const name = typeof field.name === "string" ? field.name : field.name(place);
    return { label: field.label, field: name, sentence: sentenceOf(issue, language) };
  });
  return language === "fr" ? inFrench(problems) : problems;
}

/** The sentence without the path that it begins with; of text in the place of a number, in the words of the page. */
function sentenceOf({ code, sentences }: SpokenIssue, language: Language): string {
  if (code === "not-a-number") return FRAME_WORDS[language].notANumber;
  const sentence = sentences[language];
  return sentence.slice(sentence.indexOf(":") + 1).trim();
}

/** What is wrong in lines, each once: the same year is a part of several results, and of each year of a line. */
export function problemLines(problems: readonly Problem[], { named }: FrameWords): readonly string[] {
  const lines = problems.map(({ label, sentence }) => (label === null ? sentence : named(label, sentence)));
  return [...new Set(lines)];
}

/** What is wrong with each field, once. */
export function problemsByField(problems: readonly Problem[]): ReadonlyMap<string, string> {
  const names = new Set(problems.flatMap(({ field }) => (field === null ? [] : [field])));
  return new Map(
    [...names].map((name) => {
      const sentences = problems.filter(({ field }) => field === name).map(({ sentence }) => sentence);
      return [name, [...new Set(sentences)].join(" ")];
    }),
  );
}
