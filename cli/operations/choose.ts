import { nearest } from "../../src/refusal/nearest.js";
import { wrongData, wrongUsage } from "../failure.js";
import type { Speech } from "../words/speech.js";
import { operations } from "./index.js";
import type { Operation, OperationName } from "./operation.js";

/** The column that is always copied without being read. */
const ID = "id";

/** What is asked of a table, where its columns leave a choice. */
export interface Asked {
  readonly file: string;
  /** The columns of the header, and those set for all rows. */
  readonly columns: readonly string[];
  /** Those of them that are only copied. */
  readonly kept: readonly string[];
  /** The operation by its name; undefined where the header is to say it. */
  readonly of: string | undefined;
}

/** The operation on a table: the one asked for, else the only one that reads its columns and lacks none. */
export function chosen({ file, columns, kept, of }: Asked, say: Speech): Operation {
  const read = columns.filter((column) => column !== ID && !kept.includes(column));
  if (of !== undefined) return shapeOf(named(of, say), read, file, say);
  const fitting = operations.filter(
    (one) => unknownTo([one], read).length === 0 && missingFrom(one, read).length === 0,
  );
  const [only, ...others] = fitting;
  if (only === undefined) throw wrongData(whyNone(file, read, say));
  if (others.length > 0) throw wrongUsage(say.manyFit(fitting.map(({ name }) => name).join(", ")));
  return only;
}

/** The operations of a name, one for each shape of table. */
function named(name: string, say: Speech): readonly Operation[] {
  const found = operations.filter((one) => one.name === name);
  if (found.length === 0) throw wrongUsage(say.notSo("--of", names().join(", "), name));
  return found;
}

/** The names of the operations, each once. */
function names(): readonly OperationName[] {
  return [...new Set(operations.map(({ name }) => name))];
}

function shapeOf(shapes: readonly Operation[], read: readonly string[], file: string, say: Speech): Operation {
  refuseUnknown(shapes, read, file, say);
  const fitting = shapes.find((one) => unknownTo([one], read).length === 0 && missingFrom(one, read).length === 0);
  if (fitting !== undefined) return fitting;
  // Of two shapes, that which lacks less, or knows more.
  const distance = (one: Operation): number => missingFrom(one, read).length + unknownTo([one], read).length;
  const [closest] = [...shapes].sort((one, other) => distance(one) - distance(other));
  if (closest === undefined) throw wrongData(say.noneFits(file));
  refuseUnknown([closest], read, file, say);
  throw wrongData(say.missingColumns(file, closest.name, missingFrom(closest, read).join(", ")));
}

function refuseUnknown(shapes: readonly Operation[], read: readonly string[], file: string, say: Speech): void {
  const [unknown] = unknownTo(shapes, read);
  if (unknown === undefined) return;
  throw wrongData(say.unknownColumn(file, unknown, nearest(unknown, fieldsOf(shapes)).slice(0, MOST_NEAR).join(", ")));
}

const MOST_NEAR = 3;

function fieldsOf(shapes: readonly Operation[]): readonly string[] {
  return [...new Set(shapes.flatMap(({ fields }) => fields.map(({ name }) => name)))];
}

function unknownTo(shapes: readonly Operation[], read: readonly string[]): readonly string[] {
  const known = fieldsOf(shapes);
  return read.filter((column) => !known.includes(column));
}

function missingFrom({ fields }: Operation, read: readonly string[]): readonly string[] {
  return fields.filter(({ name, needed }) => needed && !read.includes(name)).map(({ name }) => name);
}

/** What stands in the way of every operation: a column that none knows, or what each would need besides. */
function whyNone(file: string, read: readonly string[], say: Speech): string {
  const [unknown] = unknownTo(operations, read);
  if (unknown !== undefined) {
    return say.unknownColumn(file, unknown, nearest(unknown, fieldsOf(operations)).slice(0, MOST_NEAR).join(", "));
  }
  const wanting = operations
    .filter((one) => unknownTo([one], read).length === 0)
    .map((one) => say.wouldNeed(one.name, missingFrom(one, read).join(", ")));
  return [say.noneFits(file), ...wanting].join("\n");
}
