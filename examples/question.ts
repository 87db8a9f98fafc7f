// A question as it comes from outside, `{ input, options? }`: what both servers read, with every problem named by its field.
import { CasnosInputError, createCasnos, type Casnos, type InputIssue, type OperationId } from "casnos-rules";
import { inputSchemas } from "casnos-rules/schemas";

/** What can be asked: an operation, or a person's whole file. */
export type Asked = OperationId | "assess";

/** Everything that can be asked. */
export const ASKED: readonly Asked[] = [...(Object.keys(inputSchemas) as OperationId[]), "assess"];

/** The members of a question. */
export type Question = Readonly<Record<string, unknown>>;

/** A question with an input, perhaps some of these members, and no other. */
export function questionOf(value: unknown, members: readonly string[]): Question {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new CasnosInputError([{ path: [], code: "wrong-type", facts: { expected: "object" } }]);
  }
  const unknown = Object.keys(value).filter((name) => !members.includes(name));
  const issues: readonly InputIssue[] = [
    ...("input" in value ? [] : [{ path: ["input"], code: "required", facts: {} } as const]),
    ...unknown.map((name) => ({ path: [name], code: "unknown-field", facts: {} }) as const),
  ];
  if (issues.length > 0) throw new CasnosInputError(issues);
  return value as Question;
}

/** What an operation gives. */
export function answerTo(operation: Asked, question: Question): object {
  const casnos = lawOf(question);
  const input = question["input"] as never;
  return under("input", () => (operation === "assess" ? casnos.assess(input) : casnos.answer(operation, input)));
}

/** The law under the options of a question. */
export function lawOf({ options = {} }: Question): Casnos {
  return under("options", () => createCasnos(options as never));
}

/** Names the member of the question in the path of whatever is wrong within it. */
export function under<T>(member: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof CasnosInputError)) throw error;
    throw new CasnosInputError(error.issues.map(({ path, code, facts }) => ({ path: [member, ...path], code, facts })));
  }
}
