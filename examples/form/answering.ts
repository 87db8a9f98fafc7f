/// <reference lib="dom" />
// What a form answers: the answer in words, the questions that are left, or what is wrong with the input.
import { CasnosInputError, createCasnos, type Answer, type Language, type SpokenIssue } from "casnos-rules";
import { explain, questionSentence, report } from "casnos-rules/explain";
import { ask } from "casnos-rules/reasoning";

/** What a form is for, and the words of its page. */
export interface Settings {
  readonly operation: string;
  readonly language: Language;
  /** The label of each field. */
  readonly labels: Readonly<Record<string, string>>;
  readonly problems: string;
  readonly questions: string;
}

const casnos = createCasnos();

/** A part of what is said: its heading, and its lines. */
interface Said {
  readonly heading: string | null;
  readonly lines: readonly string[];
}

/** Says in an element what the library answers to an input. */
export function answerIn(output: HTMLElement, input: unknown, settings: Settings): void {
  output.replaceChildren(...said(input, settings).flatMap(shown));
  output.focus();
}

function said(input: unknown, settings: Settings): readonly Said[] {
  try {
    return answered(input, settings);
  } catch (error) {
    if (!(error instanceof CasnosInputError)) throw error;
    return [{ heading: settings.problems, lines: error.issues.map((issue) => `• ${problem(issue, settings)}`) }];
  }
}

function answered(input: unknown, { operation, language, questions }: Settings): readonly Said[] {
  if (operation === "assess") {
    return [{ heading: null, lines: [report(casnos.assess(input as never), { language })] }];
  }
  const answer: Answer<unknown> = casnos.answer(operation as "retirement.pension", input as never);
  const open = answer.kind === "determined" ? [] : asked(operation, input, language);
  return [
    { heading: null, lines: [explain(answer, { language })] },
    ...(open.length === 0 ? [] : [{ heading: questions, lines: open }]),
  ];
}

/** The questions that the library still has, for an operation that could not be answered. */
function asked(operation: string, input: unknown, language: Language): readonly string[] {
  const { questions } = ask(casnos, operation as "retirement.pension", input as never);
  return questions.map((question) => `• ${questionSentence(question, { language })}`);
}

function shown({ heading, lines }: Said): readonly HTMLElement[] {
  const title = document.createElement("h2");
  title.textContent = heading;
  title.hidden = heading === null;
  const body = document.createElement("div");
  body.className = "text";
  body.textContent = lines.join("\n");
  return [title, body];
}

/** What is wrong, under the label of its field and the places of its items instead of its path. */
function problem({ path, sentences }: SpokenIssue, { language, labels }: Settings): string {
  const sentence = sentences[language];
  const name = path.map((key) => (typeof key === "number" ? "[]" : `.${key}`)).join("");
  const label = labels[name.slice(1)];
  if (label === undefined) return sentence;
  const places = path.filter((key) => typeof key === "number").map((place) => String(place + 1));
  const after = sentence.slice(sentence.indexOf(":"));
  return `${label}${places.length === 0 ? "" : ` (${places.join(", ")})`}${language === "fr" ? " " : ""}${after}`;
}
