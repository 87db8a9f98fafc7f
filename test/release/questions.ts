// What both states are asked: made-up members on some fixed days, and inputs of every operation drawn from everywhere the
// law turns. All of it follows from the seed, the number, and the last release.
import type { CasnosOptions } from "casnos-rules";
import * as fc from "fast-check";
import { ACTIVITIES, FIRST_YEAR, SEXES, slot, type Members } from "../../examples/population/columns.js";
import { boundsOf, drawMembers } from "../../examples/population/members.js";
import type { Library } from "./library.js";

/** A question to both states. */
export interface Question {
  readonly operation: string;
  readonly input: unknown;
  readonly options: CasnosOptions;
  /** The number of the member who asks; null of an input that was drawn for the operation. */
  readonly member: number | null;
  readonly activity: string | null;
  readonly year: number | null;
}

/** Where questions come from. */
export interface Wanted {
  readonly members: number;
  readonly seed: number;
}

/** How many members there are for an input drawn for each operation. */
const MEMBERS_FOR_AN_INPUT = 10;
/** Of the drawn inputs, one in so many lacks facts. */
const ONE_LACKS_FACTS = 4;
const MEMBERS_AT_ONCE = 1000;

/** The days on which members are asked about: under several states of the law, and one beyond what is known of it. */
const FIXED_DAYS = ["1998-07-01", "2006-04-26", "2013-02-01", "2019-07-01", "2026-11-21", "2028-02-01"] as const;

/** The questions of members, one member after another. */
export function* memberQuestions(before: Library, { members: all, seed }: Wanted): Generator<readonly Question[]> {
  const casnos = before.createCasnos();
  // The law of the last release, so that the members are the same whatever this tree holds.
  const bounds = boundsOf(casnos);
  const { members } = slot(Math.min(all, MEMBERS_AT_ONCE));
  for (let first = 0; first < all; first += MEMBERS_AT_ONCE) {
    const rows = Math.min(MEMBERS_AT_ONCE, all - first);
    drawMembers(members, first, rows, seed, bounds);
    for (let row = 0; row < rows; row += 1) yield questionsOf(memberAt(members, row), casnos);
  }
}

interface Member {
  readonly id: number;
  readonly activity: string;
  readonly person: object;
  readonly dependentSpouse: boolean;
  readonly startOn: string;
  readonly career: readonly { readonly year: number; readonly base: string; readonly quarters: number }[];
}

function memberAt(members: Members, row: number): Member {
  const at = (column: Int32Array | Uint8Array): number => column[row] as number;
  const [from, to] = [members.offsets[row] as number, members.offsets[row + 1] as number];
  return {
    id: at(members.id),
    activity: ACTIVITIES[at(members.activity)] as string,
    person: {
      sex: SEXES[at(members.sex)] as string,
      birthDate: dayOf(at(members.birthDate)),
      childrenRaised: at(members.childrenRaised),
      moudjahid: at(members.moudjahid) === 1,
      warInvalidityPercent: at(members.warInvalidityPercent),
      totallyIncapacitated: at(members.totallyIncapacitated) === 1,
    },
    dependentSpouse: at(members.dependentSpouse) === 1,
    startOn: dayOf(at(members.startOn)),
    career: Array.from({ length: to - from }, (_, place) => ({
      year: members.years[from + place] as number,
      base: ((members.bases[from + place] as number) / 100).toFixed(2),
      quarters: members.quarters[from + place] as number,
    })),
  };
}

/** One object, by which the facade that it makes is known again. */
const ORDINARY: CasnosOptions = {};
const MILLISECONDS_IN_A_DAY = 86_400_000;

const dayOf = (unixDay: number): string => new Date(unixDay * MILLISECONDS_IN_A_DAY).toISOString().slice(0, 10);
const yearOf = (day: string): number => Number(day.slice(0, 4));

function questionsOf(member: Member, casnos: ReturnType<Library["createCasnos"]>): readonly Question[] {
  const { id, activity, person, dependentSpouse, startOn, career } = member;
  const activities = [{ activity, from: `${String(career[0]?.year ?? FIRST_YEAR)}-01-01`, to: null }];
  const until = (year: number) => career.filter((one) => one.year <= year);
  const amounts = (years: Member["career"]) => ({
    income: years.map(({ year, base }) => ({ year, amount: base })),
    declared: years.map(({ year, base }) => ({ year, base })),
  });
  const periods = (year: number) => until(year).map((one) => ({ kind: "contributed", ...one }));
  const ask = (operation: string, year: number, input: object): Question => ({
    operation,
    input,
    options: ORDINARY,
    member: id,
    activity,
    year,
  });
  const started = yearOf(startOn);
  const pension = { person, periods: periods(started - 1), startOn, dependentSpouse };
  const right = drawnRight(casnos, pension);
  const last = FIXED_DAYS[FIXED_DAYS.length - 2] as string;
  const asked = FIXED_DAYS[id % FIXED_DAYS.length] as string;
  return [
    ...career.map(({ year }) =>
      ask("contributions.annual", year, {
        year,
        activities,
        ...amounts(career.filter((one) => one.year === year || one.year === year - 1)),
      }),
    ),
    ask("retirement.age", started, { person, on: startOn }),
    ask("retirement.pension", started, pension),
    ...FIXED_DAYS.filter((on) => until(yearOf(on) - 1).length > 0).map((on) =>
      ask("retirement.entitlement", yearOf(on), { person, periods: periods(yearOf(on) - 1), on }),
    ),
    ...(right === null || startOn > last
      ? []
      : [
          ask("retirement.revalue", yearOf(last), {
            monthly: right.monthly,
            liquidatedOn: startOn,
            from: startOn,
            to: last,
          }),
          ask("retirement.survivors", yearOf(last), {
            deceased: { was: "pensioner", diedOn: last, ...right },
            family: [{ relation: "spouse", remarriedOn: null }],
            on: last,
          }),
        ]),
    ...(until(yearOf(asked)).length === 0
      ? []
      : [
          ask("assess", yearOf(asked), {
            on: asked,
            person,
            activities: activities.map((one) => ({ ...one, filedOn: null })),
            ...amounts(until(yearOf(asked))),
            payments: [],
            periods: periods(yearOf(asked) - 1),
            dependentSpouse,
          }),
        ]),
  ];
}

/** What the member draws by the last release; null for no right, or where it is not known. */
function drawnRight(
  casnos: ReturnType<Library["createCasnos"]>,
  pension: object,
): { readonly right: "pension" | "allowance"; readonly monthly: string } | null {
  const answer = casnos.answer("retirement.pension", pension as never);
  if (answer.kind === "undetermined" || answer.value.right === "none") return null;
  return { right: answer.value.right, monthly: answer.value.monthly.dinars };
}

/**
 * Inputs of every operation that both states have: half drawn by the generators of the one, half by those of the other.
 * Every second one is asked under one option more than the ordinary ones, each in turn.
 */
export function* drawnQuestions(before: Library, after: Library, { members, seed }: Wanted): Generator<Question> {
  const count = Math.max(1, Math.ceil(members / MEMBERS_FOR_AN_INPUT));
  const others = otherOptions(before, after);
  let place = 0;
  for (const operation of before.operations.filter((one) => after.operations.includes(one))) {
    for (const [library, seeded] of [
      [before, seed],
      [after, seed + 1],
    ] as const) {
      for (const input of drawn(library, operation, seeded, Math.ceil(count / 2))) {
        const options = place % 2 === 0 ? ORDINARY : (others[((place - 1) / 2) % others.length] ?? ORDINARY);
        place += 1;
        yield { operation, input, options, member: null, activity: activityIn(input), year: yearIn(input) };
      }
    }
  }
}

function drawn({ testing }: Library, operation: string, seed: number, count: number): readonly unknown[] {
  const of = (leftOut: boolean): fc.Arbitrary<unknown> =>
    operation === "assess" ? testing.anyDossier({ leftOut }) : testing.inputOf(operation as never, { leftOut });
  const lacking = Math.floor(count / ONE_LACKS_FACTS);
  return [
    ...fc.sample(of(false), { seed, numRuns: count - lacking }),
    ...(lacking === 0 ? [] : fc.sample(of(true), { seed, numRuns: lacking })),
  ];
}

/** Each other reading that both states know, and the options that turn most answers. */
function otherOptions(before: Library, after: Library): readonly CasnosOptions[] {
  const readings = Object.entries(before.readings).flatMap(([reading, [, ...options]]) =>
    options
      .filter((option) => after.readings[reading]?.includes(option) === true)
      .map((option) => ({ readings: { [reading]: option } })),
  );
  return [...readings, { leftOut: "ordinary" }, { knownOn: "2020-12-31" }, { minimumSource: "reported" }];
}

type Fields = Readonly<Record<string, unknown>>;

function activityIn(input: unknown): string | null {
  const { activity, activities } = input as Fields;
  if (typeof activity === "string") return activity;
  const first = Array.isArray(activities) ? ((activities[0] ?? {}) as Fields)["activity"] : undefined;
  return typeof first === "string" ? first : null;
}

/** The fields that say of which year a question is, the first that is there. */
const YEARS = [
  "year",
  "on",
  "startOn",
  "activityStart",
  "claimReceivedOn",
  "diedOn",
  "dueOn",
  "careOn",
  "foundOn",
] as const;
const LATER_YEARS = ["to", "toYear", "notifiedOn"] as const;

function yearIn(input: unknown): number | null {
  const found = [...YEARS, ...LATER_YEARS].map((name) => (input as Fields)[name]).find((value) => value !== undefined);
  if (typeof found === "number") return found;
  return typeof found === "string" ? yearOf(found) : null;
}
