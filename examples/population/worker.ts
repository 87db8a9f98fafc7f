// One thread: takes a batch of members where it lies, works it out through the library and writes the answers beside it.
import { createCasnos } from "casnos-rules";
import { contributions, entitlements, pensions, type Reasons } from "casnos-rules/batch";
import { parentPort, workerData } from "node:worker_threads";
import {
  FIRST_YEAR,
  LAST_YEAR,
  REFORMED_ON,
  ASKED_ON,
  SEXES,
  firstRows,
  type Answers,
  type Members,
  type Slot,
} from "./columns.js";
import { wage2028 } from "./wage-2028.js";

/** What a thread is told. */
export interface Job {
  readonly slot: number;
  readonly rows: number;
}

/** What a batch adds to the whole. */
export interface Tally {
  /** The contributions of each year from the first, centimes. */
  readonly massByYear: Float64Array;
  /** The contributions of those who pay in the last year, in the year of the reform: under the law, and the reform. */
  readonly massThen: number;
  readonly massReformed: number;
  /** Why rows were not computed, and how many. */
  readonly reasons: ReadonlyMap<string, number>;
}

const asItIs = createCasnos();
const reformed = createCasnos({ legislation: [wage2028] });
const REFORM_YEAR = Number(REFORMED_ON.slice(0, "YYYY".length));
const ASKED = Date.parse(ASKED_ON) / 86_400_000;

/** Works a batch out. */
function work(members: Members, answers: Answers): Tally {
  const rows = members.id.length;
  const { offsets, years, bases, quarters, startOn, dependentSpouse } = members;
  const persons = {
    sex: { indices: members.sex, names: SEXES },
    birthDate: members.birthDate,
    childrenRaised: members.childrenRaised,
    moudjahid: members.moudjahid,
    warInvalidityPercent: members.warInvalidityPercent,
    totallyIncapacitated: members.totallyIncapacitated,
  };

  const massByYear = new Float64Array(LAST_YEAR - FIRST_YEAR + 1);
  const owed = contributions(asItIs, { bases, years });
  for (let place = 0; place < years.length; place += 1) {
    const year = (years[place] as number) - FIRST_YEAR;
    const amount = owed.amounts[place] as number;
    if (!Number.isNaN(amount)) massByYear[year] = (massByYear[year] as number) + amount;
  }

  const careers = { persons, offsets, years, bases, quarters };
  const drawn = pensions(asItIs, { ...careers, startOn, dependentSpouse });
  const rights = entitlements(asItIs, { ...careers, on: startOn });
  answers.right.set(drawn.rights);
  answers.monthly.set(drawn.monthly);
  answers.pensionCode.set(drawn.codes);
  answers.nearest.set(rights.nearest);
  answers.longEnough.set(rights.longEnough);
  answers.ageReachedOn.set(rights.ageReachedOn);

  const last = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const place = (offsets[row + 1] as number) - 1;
    answers.contribution[row] = owed.amounts[place] as number;
    answers.contributionCode[row] = owed.codes[place] as number;
    last[row] = years[place] === LAST_YEAR ? (bases[place] as number) : Number.NaN;
  }
  const [then, under] = [asItIs, reformed].map((law) => {
    const { amounts } = contributions(law, { bases: last, years: REFORM_YEAR });
    const { monthly } = pensions(law, { ...careers, startOn: REFORMED_ON });
    return { mass: sumOf(amounts), monthly };
  }) as [Later, Later];
  for (let row = 0; row < rows; row += 1) {
    const isLater = startOn[row] === ASKED;
    answers.monthlyThen[row] = isLater ? (then.monthly[row] as number) : Number.NaN;
    answers.monthlyReformed[row] = isLater ? (under.monthly[row] as number) : Number.NaN;
  }
  return { massByYear, massThen: then.mass, massReformed: under.mass, reasons: counted([owed.reasons, drawn.reasons]) };
}

interface Later {
  readonly mass: number;
  readonly monthly: Float64Array;
}

function sumOf(amounts: Float64Array): number {
  let sum = 0;
  for (const amount of amounts) if (!Number.isNaN(amount)) sum += amount;
  return sum;
}

function counted(all: readonly Reasons[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { indices, names } of all) {
    const rows = new Float64Array(names.length);
    for (const place of indices) rows[place] = (rows[place] as number) + 1;
    names.forEach((name, place) => {
      if (place > 0) counts.set(name, (counts.get(name) ?? 0) + (rows[place] as number));
    });
  }
  return counts;
}

parentPort?.on("message", ({ slot, rows }: Job) => {
  const { slots } = workerData as { readonly slots: readonly Slot[] };
  const taken = slots[slot] as Slot;
  parentPort?.postMessage(work(firstRows(taken, rows), taken.answers));
});
