import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { atomicFile, type AtomicFile } from "../atomic-file.js";
import type { Request } from "../command-line.js";
import { isOfTheSystem, wrongData, wrongUsage } from "../failure.js";
import { messageOf } from "../law.js";
import { options } from "../options.js";
import type { Speech } from "../words/speech.js";
import { openSink, openSource } from "./open.js";
import { formatOf, type Sink, type SinkColumns, type Source } from "./table.js";

/** A table that is being written. */
export interface Output {
  readonly sink: Sink;
  /** Ends it and puts it in its place. */
  keep(): Promise<void>;
  /** Leaves nothing of it. */
  drop(): Promise<void>;
}

const FORMATS = ".csv, .parquet";

/** The table that is read. */
export async function inputOf(request: Request): Promise<Source> {
  const { say } = request;
  const [from, to] = request.files;
  for (const file of [from, to]) if (formatOf(file) === null) throw wrongUsage(say.unknownFormat(file, FORMATS));
  await refuseSame(from, to, say);
  return openSource(from, separatorOf(request), say);
}

/** Refuses a file that cannot be read, and one that is to be read and written at once. */
export async function refuseSame(from: string, to: string, say: Speech): Promise<void> {
  try {
    await access(from, constants.R_OK);
  } catch (error) {
    throw wrongUsage(say.noFile(from, messageOf(error)));
  }
  const other = await otherThanFile(from);
  if (other !== null) throw wrongUsage(say.noFile(from, other));
  if (resolve(from) === resolve(to)) throw wrongUsage(say.sameFile(from));
}

/** Why what stands in a place is no file, as the system would say it; null where it is one, or nothing stands there. */
async function otherThanFile(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  if (found === null || found.isFile()) return null;
  return found.isDirectory() ? "EISDIR" : "ESPIPE";
}

/** The character between the cells; null where the header is to say it. */
export function separatorOf(request: Request): string | null {
  const given = request.value("separator");
  if (given === undefined) return null;
  const separator = given === String.raw`\t` || given === "tab" ? "\t" : given;
  if (separator.length === 1 && !/["\r\n|:=]/.test(separator)) return separator;
  throw wrongUsage(request.say.notSo("--separator", options.separator.value ?? "", given));
}

/** Begins the table that is written; it is there whole, or not at all. */
export async function outputTo(
  request: Request,
  columns: SinkColumns,
  separator: string | null,
  file: string = request.files[1],
): Promise<Output> {
  const { say } = request;
  if (formatOf(file) === null) throw wrongUsage(say.unknownFormat(file, FORMATS));
  const other = await otherThanFile(file);
  if (other !== null) throw wrongUsage(say.notWritten(file, other));
  const failed = (error: unknown): never => {
    throw isOfTheSystem(error) ? wrongData(say.notWritten(file, messageOf(error))) : error;
  };
  const begun: AtomicFile = await atomicFile(file).catch((error: unknown) => {
    throw wrongUsage(say.notWritten(file, messageOf(error)));
  });
  try {
    const sink = await openSink(file, begun.handle, columns, separatorOf(request) ?? separator, say);
    return {
      sink: { write: (rows) => sink.write(rows).catch(failed), finish: () => sink.finish().catch(failed) },
      async keep() {
        await sink.finish().catch(failed);
        await begun.keep().catch(failed);
      },
      drop: () => begun.drop(),
    };
  } catch (error) {
    await begun.drop();
    throw error;
  }
}
