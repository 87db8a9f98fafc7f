import { CasnosInputError, createCasnos, type Casnos, type CasnosOptions } from "casnos-rules";
import { readFileSync } from "node:fs";
import type { Request } from "./command-line.js";
import { wrongUsage } from "./failure.js";
import { options } from "./options.js";
import type { GivenRates } from "./operations/operation.js";

/** The law that the command line asks for. */
export function lawOf(request: Request): Casnos {
  const { say } = request;
  const legislation = request.value("legislation");
  // What these hold is read by the library, which says what is wrong with it.
  const given = {
    ...named("knownOn", request.value("known-on")),
    ...named("lawUntil", request.value("law-until")),
    ...named("minimumSource", request.value("minimum-source")),
    ...named("projection", request.value("projection")),
    ...named("readings", readingsOf(request)),
    ...named("legislation", legislation === undefined ? undefined : reformsIn(legislation, request)),
  } as CasnosOptions;
  try {
    return createCasnos(given);
  } catch (error) {
    if (!(error instanceof CasnosInputError)) throw error;
    throw wrongUsage(error.issues.map(({ sentences }) => sentences[say.language]).join("\n"));
  }
}

function named(name: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === undefined ? {} : { [name]: value };
}

function readingsOf(request: Request): Readonly<Record<string, string>> | undefined {
  const given = request.values("reading").map((text) => pairOf("reading", text, "=", request));
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

function reformsIn(file: string, { say }: Request): readonly unknown[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8").replace(/^\u{FEFF}/u, "");
  } catch (error) {
    throw wrongUsage(say.noFile(file, messageOf(error)));
  }
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found : [found];
  } catch (error) {
    throw wrongUsage(say.notJson(file, null, messageOf(error)));
  }
}

/** Rates that the command line gives for all rows. */
export function ratesOf(request: Request): GivenRates {
  const late = request.value("late-rates");
  const [initial = "", monthly = ""] = late === undefined ? [] : pairOf("late-rates", late, ",", request);
  const raises = request.values("raise").map((text) => pairOf("raise", text, "=", request));
  return {
    late: late === undefined ? undefined : { initial, monthly },
    raises: raises.length === 0 ? undefined : raises.map(([on, rate]) => ({ on, rate })),
  };
}

/** The two sides of a text. */
export function pairOf(
  option: "reading" | "late-rates" | "raise" | "set",
  text: string,
  between: string,
  { say }: Request,
): readonly [string, string] {
  const at = text.indexOf(between);
  if (at < 1 || at === text.length - 1) throw wrongUsage(say.notSo(`--${option}`, options[option].value ?? "", text));
  return [text.slice(0, at), text.slice(at + 1)];
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
