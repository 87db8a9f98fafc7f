import type { SchemaElement, SchemaTree } from "hyparquet";
import { textOrNull, type Cell, type Item } from "../cells/cell.js";
import { dayWriter } from "../cells/written.js";

/** How the cells of a column are made text, or lists of items. */
export function cellReader(tree: SchemaTree): (raw: unknown) => Cell {
  const item = itemOf(tree);
  if (item === null) return textReader(tree.element);
  const readers = item.children.map(({ element }) => ({ name: element.name, read: textReader(element) }));
  return (raw) => {
    if (raw === null || raw === undefined) return null;
    if (!Array.isArray(raw)) return NO_LIST;
    return raw.map((one: unknown): Item => new Map(readers.map(({ name, read }) => [name, read(fieldOf(one, name))])));
  };
}

/** What is no value of any kind. */
const NO_LIST = "?";

/** The struct that a LIST is of; null for another column. */
function itemOf(tree: SchemaTree): SchemaTree | null {
  const isList = tree.element.converted_type === "LIST" || tree.element.logical_type?.type === "LIST";
  const repeated = isList ? tree.children[0] : undefined;
  if (repeated === undefined) return null;
  const [only, ...others] = repeated.children;
  if (only !== undefined && others.length === 0 && only.children.length > 0) return only;
  return repeated.children.length > 1 ? repeated : null;
}

function fieldOf(item: unknown, name: string): unknown {
  return typeof item === "object" && item !== null ? (item as Readonly<Record<string, unknown>>)[name] : null;
}

/** How one value is made text. */
function textReader(element: SchemaElement): (raw: unknown) => string | null {
  const write = writerOf(element);
  return (raw) => (raw === null || raw === undefined ? null : write(raw));
}

function writerOf(element: SchemaElement): (raw: unknown) => string | null {
  const { converted_type: converted, logical_type: logical } = element;
  if (converted === "DECIMAL" || logical?.type === "DECIMAL") {
    const scale = element.scale ?? (logical?.type === "DECIMAL" ? logical.scale : 0);
    return (raw) => decimalText(wholeOf(raw), scale);
  }
  if (converted === "DATE" || logical?.type === "DATE") {
    const days = dayWriter();
    return (raw) => dayText(Number(raw), days);
  }
  if (logical?.type === "TIME" || converted === "TIME_MILLIS" || converted === "TIME_MICROS") {
    return (raw) => `${String(raw)} ${logical?.type === "TIME" ? logical.unit : (converted ?? "")}`;
  }
  const unit = unitOf(element);
  if (unit === null) return plainText;
  const days = dayWriter();
  return (raw) => instantText(wholeOf(raw), unit, days);
}

// Days beyond those that the calendar writes are no day of a question either.
const MOST_DAYS = 2_932_896;

function dayText(count: number, days: (count: number) => string): string {
  return Math.abs(count) > MOST_DAYS ? String(count) : days(count);
}

const SECONDS_IN_A_DAY = 86_400n;

/** How many of the units of an instant are a second; null for what is none. */
function unitOf({ converted_type: converted, logical_type: logical }: SchemaElement): bigint | null {
  if (converted === "TIMESTAMP_MILLIS") return 1000n;
  if (converted === "TIMESTAMP_MICROS") return 1_000_000n;
  if (logical?.type !== "TIMESTAMP") return null;
  return { MILLIS: 1000n, MICROS: 1_000_000n, NANOS: 1_000_000_000n }[logical.unit];
}

/** An instant is a day where it is a midnight, without a zone; else it is none. */
function instantText(instant: bigint, unit: bigint, days: (count: number) => string): string {
  const day = SECONDS_IN_A_DAY * unit;
  return instant % day === 0n ? dayText(Number(instant / day), days) : `${String(instant)} / ${String(unit)} s`;
}

/** The decimal text of a whole number of a scale, without zeros at its end beyond two decimals. */
function decimalText(whole: bigint, scale: number): string {
  const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, "0");
  const sign = whole < 0n ? "-" : "";
  const part = digits.slice(digits.length - scale).replace(/0+$/, "");
  const integer = scale === 0 ? digits : digits.slice(0, -scale);
  return scale === 0 || part === "" ? `${sign}${integer}` : `${sign}${integer}.${part}`;
}

const BITS_IN_A_BYTE = 8n;

/** The whole number of a DECIMAL, held as a number or as bytes, the greatest first. */
function wholeOf(raw: unknown): bigint {
  if (typeof raw === "bigint") return raw;
  if (typeof raw === "number") return BigInt(raw);
  if (!(raw instanceof Uint8Array)) throw new TypeError(typeof raw);
  const unsigned = raw.reduce((sum, byte) => (sum << BITS_IN_A_BYTE) | BigInt(byte), 0n);
  return BigInt.asIntN(raw.length * Number(BITS_IN_A_BYTE), unsigned);
}

const decoder = new TextDecoder("utf-8", { fatal: true });

function plainText(raw: unknown): string | null {
  if (typeof raw === "string") return textOrNull(raw);
  if (typeof raw === "boolean") return raw ? "yes" : "no";
  if (typeof raw === "number" || typeof raw === "bigint") return String(raw);
  if (raw instanceof Uint8Array) return bytesText(raw);
  return JSON.stringify(raw, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}

/** Text of a file that does not say that it is text. */
function bytesText(bytes: Uint8Array): string | null {
  try {
    return textOrNull(decoder.decode(bytes));
  } catch {
    return `0x${Buffer.from(bytes).toString("hex")}`;
  }
}
