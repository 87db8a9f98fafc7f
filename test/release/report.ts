// What is printed of a comparison: who is affected, how, by which text, and which version that needs.
import { HOWS, type Cited } from "./answers.js";
import type { LawChange } from "./law-changes.js";
import type { Name } from "./names.js";
import type { Moved, OfOperation, Tally, Text } from "./tally.js";
import type { Findings, Verdict } from "./verdict.js";

/** How many lines of one list are printed. */
const MOST_LINES = 12;

/** A comparison. */
export interface Compared extends Findings {
  readonly before: string;
  readonly after: string;
  readonly seed: number;
  readonly verdict: Verdict;
}

/** The whole report. */
export function reportOf(compared: Compared): string {
  const { before, after, seed, tally, law, names, verdict } = compared;
  return [
    `${before} → ${after}`,
    `${count(tally.members, "made-up member")}, ${count(tally.questions, "question")}, seed ${String(seed)}; ${grouped(tally.determined)} have an answer by the first` +
      (tally.refused === 0 ? "" : `, ${grouped(tally.refused)} are refused by both`),
    ...whoIsAffected(tally),
    ...byWhichText(tally),
    ...section("The law", lawLines(law)),
    ...section("Names that went", namesLines(names.removed)),
    ...section("Facts asked for now", namesLines(names.demanded)),
    ...section("Names that came", namesLines(names.added)),
    "",
    verdict.because.length === 0
      ? "Needs a patch version at most: nothing that is relied on differs"
      : `Needs a ${verdict.level} version:`,
    ...atMost(verdict.because),
    ...(verdict.lacking.length === 0
      ? ["The version and the changelog say so."]
      : ["NOT SAID:", ...verdict.lacking.map((line) => `  ${line}`)]),
  ].join("\n");
}

function whoIsAffected(tally: Tally): readonly string[] {
  if (tally.affectedQuestions === 0) return ["", "Affected: nobody"];
  const { affectedMembers, members, affectedInputs, affectedQuestions, operations, activities, years } = tally;
  const byCount = [...activities].sort(([, one], [, other]) => other - one);
  const byYear = [...years].sort(([one], [other]) => one - other);
  return [
    "",
    `Affected: ${grouped(affectedMembers.size)} of ${count(members, "member")}, ${count(affectedInputs, "drawn input")}; ` +
      `${grouped(affectedQuestions)} of ${count(tally.questions, "question")}`,
    ...[...operations].flatMap(([operation, of]) => operationLines(operation, of)),
    `  of which activity: ${byCount.map(([activity, times]) => `${activity} ${grouped(times)}`).join(", ")}`,
    `  of which year: ${byYear.map(([year, times]) => `${String(year)} ${grouped(times)}`).join(", ")}`,
  ];
}

function operationLines(operation: string, { hows, amounts, byRule, asked, steps }: OfOperation): readonly string[] {
  if (hows.size === 0) return [];
  const ways = HOWS.flatMap((how) => {
    const of = hows.get(how);
    if (of === undefined) return [];
    const members = of.members.size === 0 ? "" : `, ${count(of.members.size, "member")}`;
    return [`    ${SAID[how]}: ${grouped(of.questions)} of ${count(asked, "question")}${members}`];
  });
  const moved = [...amounts.values()].sort((one, other) => other.up + other.down - one.up - one.down);
  const first = [...steps].sort(([, one], [, other]) => other - one).map(([step]) => step);
  return [
    `  ${operation}`,
    ...ways,
    ...atMost(moved.map(movedLine), "      "),
    ...(byRule === 0
      ? []
      : [`    by no text, the rule itself: ${grouped(byRule)}; first at ${first.slice(0, 3).join(", ")}`]),
  ];
}

const SAID: Readonly<Record<(typeof HOWS)[number], string>> = {
  "refused now": "an input that was taken is refused",
  "accepted now": "an input that was refused is taken",
  "undetermined now": "an answer that was determined is none now",
  "determined now": "determined, and was none",
  amount: "another amount",
  result: "another result",
  reasons: "other reasons of an undetermined answer",
  field: "a new field alone",
  notice: "the notices alone",
  certainty: "the certainty alone",
  citation: "the citation alone",
  working: "the working alone",
};

function movedLine({ path, up, down, least, greatest }: Moved): string {
  const ways = [up === 0 ? [] : `${grouped(up)} up`, down === 0 ? [] : `${grouped(down)} down`].flat().join(", ");
  return `${path.replace(/\bvalue\.|\.value\b/g, "")} ${ways}, by ${dinars(least)}${least === greatest ? "" : ` to ${dinars(greatest)}`} DA`;
}

function byWhichText({ texts, affectedQuestions }: Tally): readonly string[] {
  if (affectedQuestions === 0) return [];
  const all = [...texts.values()].sort((one, other) => other.questions - one.questions);
  if (all.length === 0) return ["", "By which text", "  none: no citation differs"];
  return section("By which text", all.map(textLine));
}

function textLine({ change: { series, before, after }, questions, members }: Text): string {
  return `${series}: ${cited(before)} → ${cited(after)} (${count(questions, "question")}, ${count(members.size, "member")})`;
}

function cited(one: Cited | null): string {
  if (one === null) return "not read";
  const { value, inForceFrom, text, article, status } = one;
  const source = text === null ? "no text known" : `${text.id}${article === null ? "" : `, article ${article}`}`;
  return `${value ?? "none"} from ${inForceFrom} (${source}, ${status})`;
}

function lawLines({ values, newSeries, goneSeries, checkedOn }: Findings["law"]): readonly string[] {
  return [
    ...(checkedOn === null ? [] : [`the sources looked through up to ${checkedOn[1]}, before up to ${checkedOn[0]}`]),
    ...values.map(valueLine),
    ...newSeries.map((series) => `${series}: a new series`),
    ...goneSeries.map((series) => `${series}: there no more`),
  ];
}

function valueLine({ series, from, kind, fields }: LawChange): string {
  const told = fields.filter(
    ({ field }) => kind === "changed" || ["value", "text", "article", "status"].includes(field),
  );
  const parts = told.map(({ field, before, after }) =>
    kind === "changed" ? `${field} ${before ?? "none"} → ${after ?? "none"}` : `${field} ${after ?? before ?? "none"}`,
  );
  return `${series} from ${from}, ${kind}: ${parts.join(", ")}`;
}

const namesLines = (names: readonly Name[]): readonly string[] => names.map(({ kind, name }) => `${kind} ${name}`);

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...atMost(lines)];
}

function atMost(lines: readonly string[], margin = "  "): readonly string[] {
  const more = lines.length - MOST_LINES;
  return [
    ...lines.slice(0, MOST_LINES).map((line) => `${margin}${line}`),
    ...(more > 0 ? [`${margin}and ${grouped(more)} more`] : []),
  ];
}

const grouped = (number: number): string => number.toLocaleString("en");
const count = (number: number, what: string): string => `${grouped(number)} ${what}${number === 1 ? "" : "s"}`;

function dinars(centimes: number): string {
  const size = Math.abs(centimes);
  return `${centimes < 0 ? "-" : "+"}${String(Math.floor(size / 100))}.${String(size % 100).padStart(2, "0")}`;
}
