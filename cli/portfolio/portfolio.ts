import { resolve } from "node:path";
import { CasnosInputError } from "casnos-rules";
import { isDay, unixDay } from "casnos-rules/calendar";
import { portfolioSentence } from "casnos-rules/explain";
import {
  portfolio as portfolioOf,
  type Portfolio,
  type PortfolioLine,
  type PortfolioMember,
} from "casnos-rules/portfolio";
import type { Request } from "../command-line.js";
import { wrongData, wrongUsage } from "../failure.js";
import { kindText } from "../help.js";
import { lawOf } from "../law.js";
import type { ResultValue } from "../operations/results.js";
import { progress } from "../progress.js";
import type { Screen } from "../screen.js";
import { outputTo, refuseSame, separatorOf, type Output } from "../tables/files.js";
import { addedColumns, formatOf, type AddedColumn } from "../tables/table.js";
import type { Speech } from "../words/speech.js";
import type { ClientColumn } from "./client-fields.js";
import { clientsIn, clientsInLines, type Client } from "./clients.js";
import { LINE_COLUMNS, rowOf } from "./line-columns.js";

/** The columns of the totals: of a client, of a month, of all. */
const TOTAL_COLUMNS = addedColumns({
  of: "text",
  name: "text",
  due: "text",
  amount: "amount",
  known: "amount",
  unknown: "count",
});

/** Says what the clients of a practice must file, declare and pay, by which day. */
export async function portfolio(request: Request, screen: Screen): Promise<void> {
  const { say, files } = request;
  const [from, to] = files;
  const [on, until] = [dayOf("on", request), dayOf("until", request)];
  if (until < on) throw wrongUsage(say.notSo("--until", `>= ${on}`, until));
  const isLines = from.toLowerCase().endsWith(".jsonl");
  if (!isLines && formatOf(from) === null) throw wrongUsage(say.unknownFormat(from, ".csv, .parquet, .jsonl"));
  await refuseSame(from, to, say);
  const totals = request.value("totals");
  if (totals !== undefined) await refuseTotals(totals, request);
  const casnos = lawOf(request);
  const separator = separatorOf(request);

  const said = progress(say, screen, request.has("quiet"));
  const members: PortfolioMember[] = [];
  const wrong: (readonly ResultValue[])[] = [];
  const ids = new Set<string>();
  const kept = request.values("keep").flatMap((text) => text.split(","));
  const clients = isLines ? clientsInLines(from, say) : clientsIn(from, separator, kept, say);
  for await (const client of clients) {
    if (ids.has(client.id)) throw wrongData(say.idTwice(from, client.id));
    ids.add(client.id);
    const refusal =
      refusalOf(client, from, say) ??
      inputRefusal(
        client,
        from,
        isLines,
        () => {
          portfolioOf(casnos, { members: client.member === null ? [] : [client.member], on, until: on });
        },
        say,
      );
    if (refusal === null && client.member !== null) members.push(client.member);
    else if (request.has("strict")) throw wrongData(refusal?.text ?? "");
    else wrong.push(wrongRow(client, refusal?.column ?? "", refusal?.text ?? ""));
    said.done(ids.size, 0);
  }
  const found = portfolioOf(casnos, { members, on, until });
  const rows = [
    ...wrong,
    ...found.gaps.map((gap) => gapRow(gap, say)),
    ...found.lines.map((line) => lineRow(line, say)),
  ];
  await written(request, [
    { file: to, added: LINE_COLUMNS, rows },
    ...(totals === undefined ? [] : [{ file: totals, added: TOTAL_COLUMNS, rows: totalRows(found) }]),
  ]);
  said.end(ids.size);
  if (!request.has("quiet")) screen.say(summary(found, wrong.length, say));
}

/** Refuses totals in a place that is read, or written, already. */
async function refuseTotals(totals: string, { files, say }: Request): Promise<void> {
  const [from, to] = files;
  if (formatOf(totals) === null) throw wrongUsage(say.unknownFormat(totals, ".csv, .parquet"));
  await refuseSame(from, totals, say);
  if (resolve(to) === resolve(totals)) throw wrongUsage(say.writtenTwice(totals));
}

function dayOf(name: "on" | "until", request: Request): string {
  const { say } = request;
  const text = request.value(name);
  if (text === undefined) throw wrongUsage(say.noValue(`--${name}`));
  if (!isDay(text)) throw wrongUsage(say.notSo(`--${name}`, "YYYY-MM-DD", text));
  return text;
}

interface Refusal {
  readonly column: string;
  readonly text: string;
}

function refusalOf({ wrong, line }: Client, file: string, say: Speech): Refusal | null {
  if (wrong === null) return null;
  const { field, text } = wrong;
  const { kind } = field;
  const form = kind.kind === "text" ? say.needed : kindText(kind, say);
  return { column: field.name, text: say.wrongCell(file, line, field.name, text, form) };
}

/** What the library refuses of a client whose cells are right, each in itself. */
function inputRefusal({ line }: Client, file: string, isLines: boolean, ask: () => void, say: Speech): Refusal | null {
  try {
    ask();
    return null;
  } catch (error) {
    if (!(error instanceof CasnosInputError)) throw error;
    const [issue] = error.issues;
    if (issue === undefined) throw error;
    const field = issue.path.slice(WITHIN_A_MEMBER);
    const path = isLines ? field : inColumns(field);
    const [spoken] = new CasnosInputError([{ ...issue, path }]).issues;
    const column = isLines ? path.join(".") : String(path[0]);
    return { column, text: say.refusedRow(file, line, spoken?.sentences[say.language] ?? "") };
  }
}

/** A path begins with `members` and the place of one. */
const WITHIN_A_MEMBER = 2;

const COLUMN_OF: Readonly<Record<string, ClientColumn>> = { from: "activityStart", to: "activityEnd" };

/** The path of a field of a file as the header names it: a client of a table has one activity. */
function inColumns(path: readonly (string | number)[]): readonly (string | number)[] {
  const [field, , part] = path;
  return field === "activities" && typeof part === "string" ? [COLUMN_OF[part] ?? part] : path;
}

function wrongRow({ id }: Client, column: string, text: string): readonly ResultValue[] {
  return rowOf({ member: id, reason: `wrong-input:${column}`, text });
}

function gapRow(gap: Portfolio["gaps"][number], { language }: Speech): readonly ResultValue[] {
  const { member, what, year, activity, reasons } = gap;
  return rowOf({
    member,
    what,
    year,
    activity,
    reason: reasonText(reasons),
    text: portfolioSentence(gap, { language }),
  });
}

function lineRow(line: PortfolioLine, { language }: Speech): readonly ResultValue[] {
  const { member, what, year, activity, day, overdue, amount, barred, certainty, reasons } = line;
  const { source, disputed, projectedFrom } = certainty;
  return rowOf({
    day: unixDay(day),
    member,
    what,
    year,
    activity,
    amount: amount?.centimes ?? null,
    overdue,
    barred,
    source,
    disputed: disputed.length === 0 ? null : disputed.join("|"),
    projectedFrom: projectedFrom === null ? null : unixDay(projectedFrom as PortfolioLine["day"]),
    reason: reasonText(reasons),
    text: portfolioSentence(line, { language }),
  });
}

function reasonText(reasons: PortfolioLine["reasons"]): string | null {
  const [first] = reasons;
  if (first === undefined) return null;
  switch (first.code) {
    case "missing-fact":
      return `missing-fact:${first.fact}${first.year === null ? "" : ` ${String(first.year)}`}`;
    case "no-known-rule":
      return `no-known-rule:${first.topic}`;
    case "below-minimum-source":
      return `below-minimum-source:${first.found}`;
    default:
      return `${first.code}:${first.series}`;
  }
}

type Total = Portfolio["totals"]["overdue"];

function totalRows({ byMember, byMonth, totals }: Portfolio): (readonly ResultValue[])[] {
  const row = (of: string, name: string | null, due: string, total: Total): readonly ResultValue[] => [
    of,
    name,
    due,
    total.amount?.centimes ?? null,
    total.known.centimes,
    total.unknown,
  ];
  return [
    ...byMember.flatMap(({ member, overdue, upcoming }) => [
      row("member", member, "overdue", overdue),
      row("member", member, "upcoming", upcoming),
    ]),
    ...byMonth.map(({ month, ...total }) => row("month", month, "upcoming", total)),
    row("all", null, "overdue", totals.overdue),
    row("all", null, "upcoming", totals.upcoming),
  ];
}

/** A table that was worked out. */
interface Written {
  readonly file: string;
  readonly added: readonly AddedColumn[];
  readonly rows: readonly (readonly ResultValue[])[];
}

/** Writes tables that belong together: none is put in its place before all are written. */
async function written(request: Request, tables: readonly Written[]): Promise<void> {
  const outputs: Output[] = [];
  try {
    for (const { file, added, rows } of tables) {
      const output = await outputTo(request, { copied: [], added }, null, file);
      outputs.push(output);
      await output.sink.write({ rows: rows.length, chunk: null, valuesAt: (row) => rows[row] ?? [] });
    }
    for (const output of outputs) await output.keep();
  } catch (error) {
    for (const output of outputs) await output.drop();
    throw error;
  }
}

function summary({ totals, lines, gaps }: Portfolio, wrong: number, say: Speech): string {
  const open = wrong + gaps.length + lines.filter(({ reasons }) => reasons.length > 0).length;
  return [
    say.totals("overdue", totals.overdue.known.dinars, totals.overdue.unknown),
    say.totals("upcoming", totals.upcoming.known.dinars, totals.upcoming.unknown),
    ...(open === 0 ? [] : [say.open(open)]),
    "",
  ].join("\n");
}
