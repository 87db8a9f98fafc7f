// The columns of members and of what is worked out for them, in memory that all threads share: nothing is copied between
// them, and nothing is made anew for each batch.

/** How many members go through the threads at a time; whole chunks of DuckDB. */
export const MEMBERS_AT_ONCE = 16_384;
/** The first year of a career: before it the law has no known bounds of the base. */
export const FIRST_YEAR = 1990;
/** The last year of a career. */
export const LAST_YEAR = 2026;
/** The day on which who has not claimed before is asked about, and the day of the reform. */
export const ASKED_ON = "2026-12-01";
/** The first day of a pension under the reform; its year is that of the contributions compared. */
export const REFORMED_ON = "2028-02-01";

const YEARS_OF_A_CAREER = LAST_YEAR - FIRST_YEAR + 1;

/** Members, as `casnos-rules/batch` takes them: days from 1970-01-01, whole centimes, offsets of careers. */
export interface Members {
  readonly id: Int32Array;
  /** A place in `SEXES`. */
  readonly sex: Uint8Array;
  /** A place in `ACTIVITIES`. */
  readonly activity: Uint8Array;
  readonly birthDate: Int32Array;
  readonly childrenRaised: Uint8Array;
  readonly moudjahid: Uint8Array;
  readonly warInvalidityPercent: Uint8Array;
  readonly totallyIncapacitated: Uint8Array;
  readonly dependentSpouse: Uint8Array;
  readonly startOn: Int32Array;
  readonly offsets: Int32Array;
  readonly years: Int32Array;
  readonly bases: Float64Array;
  readonly quarters: Uint8Array;
}

/** What is worked out for members. */
export interface Answers {
  /** The contribution of the last year, centimes; NaN where none was computed. */
  readonly contribution: Float64Array;
  /** What a code means: `CODES` of the batch. */
  readonly contributionCode: Uint8Array;
  /** 0 no right, 1 allowance, 2 pension. */
  readonly right: Uint8Array;
  /** Centimes a month. */
  readonly monthly: Float64Array;
  readonly pensionCode: Uint8Array;
  /** The right a career comes nearest to where there is none, as `right`. */
  readonly nearest: Uint8Array;
  /** 1 where the years asked for are held. */
  readonly longEnough: Uint8Array;
  /** The day the age is reached; `NO_DAY` where none is asked. */
  readonly ageReachedOn: Int32Array;
  /** Who claims only after the reform: the month under the law as it is, and under the reform; else NaN. */
  readonly monthlyThen: Float64Array;
  readonly monthlyReformed: Float64Array;
}

/** The places of `sex`. */
export const SEXES = ["female", "male"] as const;

/** The places of `activity`; auto-entrepreneurs pay a flat amount and are left out. */
export const ACTIVITIES = [
  "trader",
  "artisan",
  "farmer",
  "breeder",
  "carrier",
  "liberal-profession",
  "company-owner",
  "industrialist",
  "other",
] as const;

/** Columns for members, and for what is worked out for them. */
export interface Slot {
  readonly members: Members;
  readonly answers: Answers;
}

/** Room for members of any career, shared by all threads. */
export function slot(rows: number = MEMBERS_AT_ONCE): Slot {
  const items = rows * YEARS_OF_A_CAREER;
  const bytes = (count: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(count));
  const days = (count: number): Int32Array => new Int32Array(new SharedArrayBuffer(count * 4));
  const amounts = (count: number): Float64Array => new Float64Array(new SharedArrayBuffer(count * 8));
  return {
    members: {
      id: days(rows),
      sex: bytes(rows),
      activity: bytes(rows),
      birthDate: days(rows),
      childrenRaised: bytes(rows),
      moudjahid: bytes(rows),
      warInvalidityPercent: bytes(rows),
      totallyIncapacitated: bytes(rows),
      dependentSpouse: bytes(rows),
      startOn: days(rows),
      offsets: days(rows + 1),
      years: days(items),
      bases: amounts(items),
      quarters: bytes(items),
    },
    answers: {
      contribution: amounts(rows),
      contributionCode: bytes(rows),
      right: bytes(rows),
      monthly: amounts(rows),
      pensionCode: bytes(rows),
      nearest: bytes(rows),
      longEnough: bytes(rows),
      ageReachedOn: days(rows),
      monthlyThen: amounts(rows),
      monthlyReformed: amounts(rows),
    },
  };
}

/** The first rows of a slot: the same memory. */
export function firstRows({ members }: Slot, rows: number): Members {
  const items = members.offsets[rows] ?? 0;
  const cut = <A extends Int32Array | Uint8Array | Float64Array>(column: A, count: number): A =>
    column.subarray(0, count) as A;
  return {
    id: cut(members.id, rows),
    sex: cut(members.sex, rows),
    activity: cut(members.activity, rows),
    birthDate: cut(members.birthDate, rows),
    childrenRaised: cut(members.childrenRaised, rows),
    moudjahid: cut(members.moudjahid, rows),
    warInvalidityPercent: cut(members.warInvalidityPercent, rows),
    totallyIncapacitated: cut(members.totallyIncapacitated, rows),
    dependentSpouse: cut(members.dependentSpouse, rows),
    startOn: cut(members.startOn, rows),
    offsets: cut(members.offsets, rows + 1),
    years: cut(members.years, items),
    bases: cut(members.bases, items),
    quarters: cut(members.quarters, items),
  };
}
