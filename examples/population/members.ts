// Members drawn by chance from a seed, one by one, so that a member is the same in whatever batch he stands. What is
// assumed stands in README.md; nothing here is a figure of the fund.
import { unwrap, type Casnos } from "casnos-rules";
import { ACTIVITIES, ASKED_ON, FIRST_YEAR, LAST_YEAR, type Members } from "./columns.js";

/** The bounds of the base of each year from the first, centimes a year. */
export interface Bounds {
  readonly floors: readonly number[];
  readonly ceilings: readonly number[];
}

/** The bounds of each year, as the law has them. */
export function boundsOf(casnos: Casnos): Bounds {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, place) => FIRST_YEAR + place);
  const on = (series: "contribution-base-floor" | "contribution-base-ceiling", year: number): number =>
    unwrap(casnos.law.value(series, { on: `${String(year)}-01-01` })).value.centimes;
  return {
    floors: years.map((year) => on("contribution-base-floor", year)),
    ceilings: years.map((year) => on("contribution-base-ceiling", year)),
  };
}

/** How many in a hundred have each activity, and how often and how far their bases pass the floor. */
const MIX = {
  trader: { share: 46, aboveFloor: 0.35, spread: 1.2 },
  artisan: { share: 15, aboveFloor: 0.25, spread: 0.8 },
  farmer: { share: 14, aboveFloor: 0.15, spread: 0.8 },
  breeder: { share: 3, aboveFloor: 0.15, spread: 0.8 },
  carrier: { share: 8, aboveFloor: 0.3, spread: 0.8 },
  "liberal-profession": { share: 6, aboveFloor: 0.7, spread: 3 },
  "company-owner": { share: 5, aboveFloor: 0.75, spread: 4 },
  industrialist: { share: 1, aboveFloor: 0.85, spread: 8 },
  other: { share: 2, aboveFloor: 0.3, spread: 1 },
} as const;

const MILLISECONDS_IN_A_DAY = 86_400_000;
const ASKED = Date.parse(ASKED_ON) / MILLISECONDS_IN_A_DAY;
const ROUND_BASE = 10_000;

/** Fills the first rows of some columns with members, from one number on. */
export function drawMembers(members: Members, first: number, rows: number, seed: number, bounds: Bounds): void {
  const chance = new Chance();
  members.offsets[0] = 0;
  for (let row = 0; row < rows; row += 1) {
    chance.begin(seed, first + row);
    drawMember(members, row, first + row, chance, bounds);
  }
}

function drawMember(members: Members, row: number, id: number, chance: Chance, bounds: Bounds): void {
  const isMan = chance.happens(0.8);
  const activity = activityAt(chance.below(100));
  const wasThereFirst = chance.happens(0.35);
  // Who was there when the first year began, and as many new ones in each year.
  const entry = wasThereFirst ? FIRST_YEAR : FIRST_YEAR + 1 + Math.floor(35 * chance.next());
  const entryAge = wasThereFirst ? 20 + chance.below(38) : 19 + Math.floor((chance.next() + chance.next()) * 15);
  const birthYear = entry - entryAge;
  const [birthMonth, birthDay] = [chance.below(12), 1 + chance.below(28)];
  const isMoudjahid = birthYear <= 1944 && chance.happens(isMan ? 0.12 : 0.03);

  const claimAge = Math.max((isMan ? 63 : 57) + chance.below(6), entryAge + 2);
  const claim = Math.min(ASKED, dayOf(birthYear + claimAge, birthMonth + 1, 1));
  const claimYear = new Date(claim * MILLISECONDS_IN_A_DAY).getUTCFullYear();
  const last = Math.min(LAST_YEAR, claim === ASKED ? LAST_YEAR : claimYear - 1);

  members.id[row] = id;
  members.sex[row] = isMan ? 1 : 0;
  members.activity[row] = ACTIVITIES.indexOf(activity);
  members.birthDate[row] = dayOf(birthYear, birthMonth, birthDay);
  members.childrenRaised[row] = isMan ? 0 : Math.min(chance.below(4) + chance.below(4), 9);
  members.moudjahid[row] = isMoudjahid ? 1 : 0;
  members.warInvalidityPercent[row] = isMoudjahid && chance.happens(0.4) ? 10 + 5 * chance.below(15) : 0;
  members.totallyIncapacitated[row] = chance.happens(0.002) ? 1 : 0;
  members.dependentSpouse[row] = chance.happens(isMan ? 0.55 : 0.05) ? 1 : 0;
  members.startOn[row] = claim;
  members.offsets[row + 1] = drawCareer(members, members.offsets[row] ?? 0, { entry, last, activity }, chance, bounds);
}

interface Career {
  readonly entry: number;
  readonly last: number;
  readonly activity: (typeof ACTIVITIES)[number];
}

/** Writes a career from a place on, and gives the place after it. */
function drawCareer(members: Members, from: number, career: Career, chance: Chance, bounds: Bounds): number {
  const { aboveFloor, spread } = MIX[career.activity];
  const isAbove = chance.happens(aboveFloor);
  // How many floors the base is worth; few have many.
  let level = isAbove ? 1 - spread * Math.log(1 - chance.next()) : 1;
  let place = from;
  for (let year = career.entry; year <= career.last; year += 1) {
    if (isAbove) level = Math.max(1, level * (0.93 + 0.16 * chance.next()));
    if (year > career.entry && chance.happens(0.06)) continue;
    const floor = bounds.floors[year - FIRST_YEAR] ?? 0;
    const ceiling = bounds.ceilings[year - FIRST_YEAR] ?? 0;
    members.years[place] = year;
    members.bases[place] = Math.min(ceiling, Math.max(floor, Math.round((floor * level) / ROUND_BASE) * ROUND_BASE));
    members.quarters[place] = year === career.entry ? 1 + chance.below(4) : chance.happens(0.02) ? 2 : 4;
    place += 1;
    if (chance.happens(0.015)) break;
  }
  return place;
}

function activityAt(percent: number): (typeof ACTIVITIES)[number] {
  let below = 0;
  for (const activity of ACTIVITIES) {
    below += MIX[activity].share;
    if (percent < below) return activity;
  }
  return "other";
}

function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / MILLISECONDS_IN_A_DAY;
}

/** Chance from a seed: mulberry32, begun anew for each member. */
class Chance {
  private state = 0;

  begin(seed: number, member: number): void {
    this.state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(member + 1, 0xc2b2ae35);
    this.next();
  }

  /** At least 0, below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  happens(share: number): boolean {
    return this.next() < share;
  }
}
