import { isDay, type Day } from "../calendar/day.js";
import type { Casnos } from "../index.js";
import { CasnosInputError, type InputIssue } from "../refusal/input-error.js";
import type { PortfolioMember } from "./member.js";
import { memberLines, type MemberState } from "./member-lines.js";
import { isLine, type Found, type PortfolioGap, type PortfolioLine } from "./portfolio-line.js";
import { monthsOf, totalsOf, type MemberTotals, type MonthTotal } from "./portfolio-totals.js";

/** The files of many persons, and the days between which they are looked at. */
export interface PortfolioQuestion {
  /** Whose files they are. */
  readonly members: readonly PortfolioMember[];
  /** The day asked for: what is filed and paid by it is done. */
  readonly on: string;
  /** The last day looked at, not before the day asked for. */
  readonly until: string;
}

/** Who has to do and owes what, by which day. */
export interface Portfolio {
  /** The day asked for. */
  readonly on: Day;
  /** The last day looked at. */
  readonly until: Day;
  /** By day; those of one day by member, in the order given. */
  readonly lines: readonly PortfolioLine[];
  /** What cannot be said, and why. */
  readonly gaps: readonly PortfolioGap[];
  /** Of each member, in the order given. */
  readonly byMember: readonly MemberTotals[];
  /** Of each month in which something is to be paid from the day asked for; what has no known day is in none. */
  readonly byMonth: readonly MonthTotal[];
  /** Of all. */
  readonly totals: Omit<MemberTotals, "member">;
}

/** What is asked of the law: the facade, or what has these two questions. */
export type PortfolioLaw = Pick<Casnos, "assess" | "contributions">;

/**
 * Who has to file, declare and pay what, and by which day: the obligations of the clients of a practice (échéancier,
 * رزنامة الالتزامات), with the surcharges and penalties incurred so far.
 *
 * @remarks Each member's file as `assess` and `contributions.toBeInOrder` answer it. No text read gives the rate of the
 * surcharge: those lines are `unverified`. A surcharge or a penalty is what was incurred; whether it was paid is not asked.
 * Contributions of years to come are supposed to be those of an activity that goes on.
 * @param casnos - The law to apply, as `createCasnos` gives it.
 * @param question - The members' files, the day asked for and the last day looked at.
 * @returns Lines by day, totals by member and by month in DA, and what cannot be said.
 * @throws CasnosInputError for an input that is wrong, with the place of its member in the path.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const activities = [{ activity: "trader", from: "2025-03-10", to: null, filedOn: "2025-03-12" }] as const;
 * const declared = [{ year: 2025, base: "400000" }, { year: 2026, base: "400000" }];
 * const payments = [{ on: "2025-06-01", amount: "60000", forYear: 2025 }];
 * const members = [{ id: "C-001", activities, declared, payments }];
 * const { lines, byMonth } = portfolio(createCasnos(), { members, on: "2026-04-01", until: "2026-12-31" });
 * lines.map(({ member, what, year, day }) => `${day} ${member} ${what} ${year}`); // => ["2026-06-30 C-001 pay 2026"]
 * byMonth.map(({ month, known }) => `${month} ${known.dinars}`); // => ["2026-06 60000.00"]
 * ```
 */
export function portfolio(casnos: PortfolioLaw, question: PortfolioQuestion): Portfolio {
  const { on, until, members } = checked(question);
  const states = members.map((member, place) => stateOf(casnos, member, place, on, until));
  const found = states.map((state) => ("now" in state ? memberLines(state) : [state]));
  const all = found.flat();
  const lines = all.filter(isLine).sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
  const gaps = gapsIn(all);
  return Object.freeze({
    on,
    until,
    lines: Object.freeze(lines),
    gaps: Object.freeze(gaps),
    byMember: Object.freeze(
      members.map(({ id }, place) => {
        const own = found[place] ?? [];
        return Object.freeze({ member: id, ...totalsOf(own.filter(isLine), gapsIn(own)) });
      }),
    ),
    byMonth: Object.freeze(monthsOf(lines)),
    totals: totalsOf(lines, gaps),
  });
}

function gapsIn(found: readonly Found[]): readonly PortfolioGap[] {
  return found.filter((one): one is PortfolioGap => !isLine(one));
}

interface Checked {
  readonly members: readonly PortfolioMember[];
  readonly on: Day;
  readonly until: Day;
}

function checked(question: unknown): Checked {
  if (typeof question !== "object" || question === null)
    throw refused([], "wrong-type", { expected: "object", received: typeof question });
  const { members, on, until } = question as Readonly<Record<string, unknown>>;
  if (!Array.isArray(members)) throw refused(["members"], "wrong-type", { expected: "list", received: typeof members });
  const [first, last] = [dayOf("on", on), dayOf("until", until)];
  if (last < first) throw refused(["until"], "end-before-start", { start: first, end: last });
  members.forEach((member: unknown, place) => {
    const id = typeof member === "object" && member !== null && "id" in member ? member.id : undefined;
    if (typeof id !== "string")
      throw refused(["members", place, "id"], "wrong-type", { expected: "text", received: typeof id });
  });
  return { members: members as readonly PortfolioMember[], on: first, until: last };
}

function dayOf(name: string, given: unknown): Day {
  if (typeof given !== "string") throw refused([name], "wrong-type", { expected: "day", received: typeof given });
  if (!isDay(given)) throw refused([name], "not-a-day", { received: given });
  return given;
}

function refused(path: InputIssue["path"], code: InputIssue["code"], facts: InputIssue["facts"]): CasnosInputError {
  return new CasnosInputError([{ path, code, facts }]);
}

/** What the law says of a member; a gap where it cannot even say what is exercised. */
function stateOf(
  { assess, contributions }: PortfolioLaw,
  { id, person = {}, ...file }: PortfolioMember,
  place: number,
  on: Day,
  until: Day,
): MemberState | PortfolioGap {
  try {
    const { activities, income, declared, payments } = file;
    const account = { activities, income, declared, payments, on };
    const assessment = assess({ ...file, person, on });
    const now = contributions.toBeInOrder({ ...account, by: on });
    const then = contributions.toBeInOrder({ ...account, by: until });
    if (now.kind === "determined" && then.kind === "determined") {
      return { member: id, on, until, assessment, now: now.value, then: then.value };
    }
    const reasons = [now, then].flatMap((answer) => (answer.kind === "undetermined" ? answer.reasons : []));
    return { member: id, what: "all", year: null, activity: null, reasons: reasons.slice(0, 1) };
  } catch (error) {
    if (!(error instanceof CasnosInputError)) throw error;
    throw new CasnosInputError(
      error.issues.map(({ path, code, facts }) => ({ path: ["members", place, ...path], code, facts })),
    );
  }
}
