import { dayOfUnix, isDay, unixDay, type Day } from "../calendar/day.js";
import { FIRST_DAY, LAST_DAY } from "../facts/bounds.js";
import { GREATEST_AMOUNT, centimes, type Centimes } from "../money/centimes.js";
import { kindOf, notADay, outOfRange, refuseOtherLength, required, unknownOption, wrongType } from "./refusals.js";

/**
 * A null mask in Arrow's layout: bit `offset + row` of the bitmap, least significant first, is 1 where the row has a
 * value. No bitmap: every row has one.
 */
export interface Nullable {
  /** Arrow's validity bitmap. */
  readonly nullBitmap?: Uint8Array | null | undefined;
  /** The place of the first row in the bitmap; 0 when left out. */
  readonly offset?: number | undefined;
  /** How many rows there are, where a buffer is longer, as Arrow's are; all that it holds when left out. */
  readonly length?: number | undefined;
}

/** A typed array with a null mask; the data of an Arrow vector is one. */
export interface Masked<A> extends Nullable {
  /** The values, one a row; what stands where a row has none does not matter. */
  readonly values: A;
}

/** Whole centimes, 0 to 10^14: Arrow's Float64 or Int64; or one amount for all rows. A null is unknown. */
export type AmountColumn = number | Float64Array | BigInt64Array | Masked<Float64Array | BigInt64Array>;

/** Days counted from 1970-01-01, 1850 to 2200: Arrow's Date32; or one day `YYYY-MM-DD` for all rows. A null is unknown. */
export type DayColumn = string | Int32Array | Masked<Int32Array>;

/** The same, where a null says that there is no such day: not yet filed, not remarried. */
export type DayOrNoneColumn = DayColumn | DaysOrNone | null;

/** Days of which some are known not to be, and of others it is not known. */
export interface DaysOrNone extends Masked<Int32Array> {
  /** Bit `offset + row` is 1 where it is not known whether there is such a day; a null that is not so marked is none. */
  readonly unknownBitmap: Uint8Array;
}

/** Lists in Arrow's layout, those of one row after those of another. A null is a list that is unknown. */
export interface ListColumn extends Nullable {
  /** Where the list of each row begins; one more entry than rows. */
  readonly offsets: Int32Array;
}

/** Whole numbers; or one for all rows. A null is unknown. */
export type CountColumn = number | Uint8Array | Int32Array | Masked<Uint8Array | Int32Array>;

/** Yes or no: a byte a row, 0 or 1; or Arrow's bits; or one for all rows. A null is unknown. */
export type FlagColumn = boolean | Uint8Array | Masked<Uint8Array> | Bits;

/** Yes or no as Arrow's Boolean holds it, eight rows a byte. */
export interface Bits extends Nullable {
  /** Bit `offset + row`, least significant first. */
  readonly bits: Uint8Array;
}

/** Names: places in a list of names, as Arrow's Dictionary holds them; or one name for all rows. A null is unknown. */
export type NameColumn<N extends string> = N | Names<N>;

/** Names by their places in a list. */
export interface Names<N extends string> extends Nullable {
  /** A place in `names` for each row. */
  readonly indices: Uint8Array | Int8Array | Uint16Array | Int32Array;
  /** The names, in the order of the places. */
  readonly names: readonly N[];
}

/** A column as the rows of a batch are read from it. */
export interface Column<T> {
  readonly name: string;
  /** How many rows it has; null where it holds one value for all. */
  readonly rows: number | null;
  /** Whether what stands in a row is no value that a rule takes. */
  isWrong(row: number): boolean;
  /** The value of a row that is not wrong; undefined where it is unknown. */
  at(row: number): T | undefined;
}

/** Whether a number is an amount in whole centimes that the rules take. */
export function isAmount(value: number): boolean {
  return value >= 0 && value <= GREATEST_AMOUNT && Math.floor(value) === value;
}

/** The first day that is accepted, counted from 1970-01-01. */
export const FIRST = /* @__PURE__ */ unixDay(FIRST_DAY);
/** The last day that is accepted, counted from 1970-01-01. */
export const LAST = /* @__PURE__ */ unixDay(LAST_DAY);

/** Stands in a column of days of a result where there is none. */
export const NO_DAY = -2_147_483_648;

/** A column of amounts, up to the greatest that the rule takes. */
export function amountColumn(
  name: string,
  given: AmountColumn | undefined,
  most: number = GREATEST_AMOUNT,
): Column<Centimes> {
  if (given === undefined) return unknown(name);
  if (typeof given === "number") {
    if (!isAmount(given) || given > most) throw outOfRange(name, 0, most);
    return constant(name, centimes(given));
  }
  const { values, rows, isNull } = masked<Float64Array | BigInt64Array>(name, given, ["Float64Array", "BigInt64Array"]);
  if (values instanceof BigInt64Array || kindOf(values) === "BigInt64Array") {
    const whole = values as BigInt64Array;
    const greatest = BigInt(most);
    return {
      name,
      rows,
      isWrong: (row) => !isNull(row) && ((whole[row] as bigint) < 0n || (whole[row] as bigint) > greatest),
      at: (row) => (isNull(row) ? undefined : centimes(Number(whole[row]))),
    };
  }
  const numbers = values;
  return {
    name,
    rows,
    isWrong: (row) => !isNull(row) && !(isAmount(numbers[row] as number) && (numbers[row] as number) <= most),
    at: (row) => (isNull(row) ? undefined : centimes(numbers[row] as number)),
  };
}

/** A column of days, which can also be read as counts from 1970-01-01. */
export interface ReadDays extends Column<Day> {
  /** The same day as a count; undefined where it is unknown. */
  countAt(row: number): number | undefined;
}

/** A column of days. The text of a day is made once, however many rows have it. */
export function dayColumn(name: string, given: DayColumn | undefined, texts: DayTexts): ReadDays {
  if (given === undefined) return { ...unknown<Day>(name), countAt: () => undefined };
  if (typeof given === "string") {
    const day = dayOfColumn(name, given);
    const count = unixDay(day);
    return { ...constant(name, day), countAt: () => count };
  }
  const { values, rows, isNull } = masked<Int32Array>(name, given, ["Int32Array"]);
  return {
    name,
    rows,
    isWrong: (row) => !isNull(row) && isOutsideDays(values[row] as number),
    at: (row) => (isNull(row) ? undefined : texts(values[row] as number)),
    countAt: (row) => (isNull(row) ? undefined : values[row]),
  };
}

/** A column of days where a null says that there is none. */
export function dayOrNoneColumn(name: string, given: DayOrNoneColumn | undefined, texts: DayTexts): Column<Day | null> {
  if (given === null) return constant(name, null);
  const days = dayColumn(name, given, texts);
  if (given === undefined) return days;
  const isUnknown = unknownsOf(name, given);
  return {
    ...days,
    isWrong: (row) => !isUnknown(row) && days.isWrong(row),
    at: (row) => (isUnknown(row) ? undefined : (days.at(row) ?? null)),
  };
}

function unknownsOf(name: string, given: DayColumn | DaysOrNone): (row: number) => boolean {
  if (typeof given === "string" || !("unknownBitmap" in given)) return () => false;
  const { unknownBitmap, offset = 0 } = given;
  if (kindOf(unknownBitmap) !== "Uint8Array") throw wrongType(`${name}.unknownBitmap`, unknownBitmap, "Uint8Array");
  return (row) => isSet(unknownBitmap, offset + row);
}

/** Gives the text of a day by its count from 1970-01-01. */
export type DayTexts = (count: number) => Day;

/** Texts of days, each made once. */
export function dayTexts(): DayTexts {
  const made = new Map<number, Day>();
  return (count) => {
    const known = made.get(count);
    if (known !== undefined) return known;
    const day = dayOfUnix(count);
    made.set(count, day);
    return day;
  };
}

/** A column of whole numbers between two bounds. */
export function countColumn(name: string, given: CountColumn | undefined, least: number, most: number): Column<number> {
  const isOutside = (count: number): boolean => !(count >= least && count <= most && Math.floor(count) === count);
  if (given === undefined) return unknown(name);
  if (typeof given === "number") {
    if (isOutside(given)) throw outOfRange(name, least, most);
    return constant(name, given);
  }
  const { values, rows, isNull } = masked<Uint8Array | Int32Array>(name, given, ["Uint8Array", "Int32Array"]);
  return {
    name,
    rows,
    isWrong: (row) => !isNull(row) && isOutside(values[row] as number),
    at: (row) => (isNull(row) ? undefined : values[row]),
  };
}

/** A column of yes and no. */
export function flagColumn(name: string, given: FlagColumn | undefined): Column<boolean> {
  if (given === undefined) return unknown(name);
  if (typeof given === "boolean") return constant(name, given);
  if (isObject(given) && "bits" in given) return bitColumn(name, given);
  const { values, rows, isNull } = masked<Uint8Array>(name, given, ["Uint8Array"]);
  return {
    name,
    rows,
    isWrong: (row) => !isNull(row) && (values[row] as number) > 1,
    at: (row) => (isNull(row) ? undefined : values[row] === 1),
  };
}

/** A column of names out of those that the rule takes. */
export function nameColumn<N extends string>(
  name: string,
  given: NameColumn<N> | undefined,
  taken: readonly N[],
): Column<N> {
  if (given === undefined) return unknown(name);
  if (typeof given === "string") {
    if (!taken.includes(given)) throw unknownOption(name, given, taken);
    return constant(name, given);
  }
  if (!isObject(given)) throw wrongType(name, given, "text | object");
  const { indices, names } = given;
  if (!["Uint8Array", "Int8Array", "Uint16Array", "Int32Array"].includes(kindOf(indices))) {
    throw wrongType(`${name}.indices`, indices, "Uint8Array | Int8Array | Uint16Array | Int32Array");
  }
  if (!Array.isArray(names)) throw wrongType(`${name}.names`, names, "list");
  // A name that no rule takes is no mistake of the column: a row that has it is wrong.
  const found = names.map((one: unknown) => taken.find((other) => other === one));
  const isNull = nullsOf(name, given);
  return {
    name,
    rows: lengthOf(name, given, indices.length),
    isWrong: (row) => !isNull(row) && found[indices[row] as number] === undefined,
    at: (row) => (isNull(row) ? undefined : found[indices[row] as number]),
  };
}

/** The one length of some columns; one row, where all hold one value for all. */
export function rowsOf(columns: readonly Column<unknown>[]): number {
  const first = columns.find(({ rows }) => rows !== null);
  const rows = first?.rows ?? 1;
  for (const column of columns) if (column.rows !== null) refuseOtherLength(column.name, column.rows, rows);
  return rows;
}

/** Offsets of lists in Arrow's layout: row `r` has the items from `offsets[r]` up to `offsets[r + 1]`. */
export interface Lists {
  readonly rows: number;
  readonly isWrong: (row: number) => boolean;
  readonly offsets: Int32Array;
}

/** Reads offsets of lists of columns that have so many items; null where one value holds for all. */
export function listsOf(name: string, offsets: unknown, items: number | null, most: number): Lists {
  if (offsets === undefined) throw required(name);
  if (kindOf(offsets) !== "Int32Array") throw wrongType(name, offsets, "Int32Array");
  const places = offsets as Int32Array;
  const isWrong = (row: number): boolean => {
    const [from, to] = [places[row] as number, places[row + 1] as number];
    return !(from >= 0 && from <= to && to - from <= most && (items === null || to <= items));
  };
  return { rows: Math.max(0, places.length - 1), isWrong, offsets: places };
}

/** One value of all rows. */
export function constant<T>(name: string, value: T): Column<T> {
  return { name, rows: null, isWrong: () => false, at: () => value };
}

/** A column that is not there: unknown in all rows. */
export function unknown<T>(name: string): Column<T> {
  return { name, rows: null, isWrong: () => false, at: () => undefined };
}

function bitColumn(name: string, given: Bits): Column<boolean> {
  const isNull = nullsOf(name, given);
  const { bits, offset = 0, length } = given;
  if (kindOf(bits) !== "Uint8Array") throw wrongType(`${name}.bits`, bits, "Uint8Array");
  const held = bits.length * BITS - offset;
  return {
    name,
    // Bits come in bytes: where it does not say so, a column of bits does not know how many rows it has.
    rows: length === undefined ? null : lengthOf(name, given, held),
    isWrong: (row) => row >= held,
    at: (row) => (isNull(row) ? undefined : isSet(bits, offset + row)),
  };
}

const BITS = 8;

function isSet(bitmap: Uint8Array, place: number): boolean {
  return (((bitmap[place >> 3] as number) >> (place & (BITS - 1))) & 1) === 1;
}

interface Read<A> {
  readonly values: A;
  readonly rows: number;
  readonly isNull: (row: number) => boolean;
}

/** Values with a null mask, or values without one. */
export function masked<A extends ArrayBufferView & { readonly length: number }>(
  name: string,
  given: A | Masked<A>,
  kinds: readonly string[],
): Read<A> {
  if (kinds.includes(kindOf(given))) {
    const values = given as A;
    return { values, rows: values.length, isNull: () => false };
  }
  if (ArrayBuffer.isView(given) || !isObject(given) || !("values" in given) || Array.isArray(given)) {
    throw wrongType(name, given, kinds.join(" | "));
  }
  const { values } = given;
  if (!kinds.includes(kindOf(values))) throw wrongType(`${name}.values`, values, kinds.join(" | "));
  return { values, rows: lengthOf(name, given, values.length), isNull: nullsOf(name, given) };
}

/** How many rows a column says it has, which is no more than its buffer holds. */
function lengthOf(name: string, { length }: Nullable, held: number): number {
  if (length === undefined) return held;
  if (Number.isInteger(length) && length >= 0 && length <= held) return length;
  throw outOfRange(`${name}.length`, 0, held);
}

/** Which rows have no value. A bitmap that is too short says nothing of the rows beyond it: they have none. */
export function nullsOf(name: string, given: Nullable): (row: number) => boolean {
  const { nullBitmap = null, offset = 0 } = given;
  if (!Number.isInteger(offset) || offset < 0) throw outOfRange(`${name}.offset`, 0, Number.MAX_SAFE_INTEGER);
  if (nullBitmap === null) return () => false;
  if (kindOf(nullBitmap) !== "Uint8Array") throw wrongType(`${name}.nullBitmap`, nullBitmap, "Uint8Array");
  // Arrow's own tables leave the bitmap empty where nothing is null.
  if (nullBitmap.length === 0) return () => false;
  return (row) => !isSet(nullBitmap, offset + row);
}

function isOutsideDays(count: number): boolean {
  return !(count >= FIRST && count <= LAST);
}

/** The day that all rows share. */
export function dayOfColumn(name: string, given: unknown): Day {
  if (given === undefined) throw required(name);
  if (typeof given !== "string") throw wrongType(name, given, "day");
  if (!isDay(given)) throw notADay(name, given);
  if (given < FIRST_DAY || given > LAST_DAY) throw outOfRange(name, FIRST_DAY, LAST_DAY);
  return given;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
