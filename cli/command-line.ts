import type { Language } from "casnos-rules";
import { parseArgs } from "node:util";
import { nearest } from "../src/refusal/nearest.js";
import { wrongUsage } from "./failure.js";
import { options, type OptionName } from "./options.js";
import { speechIn, type Speech } from "./words/speech.js";

/** What the command line asks for. */
export interface Request {
  readonly command: "batch" | "portfolio" | "help" | "version";
  readonly files: readonly [from: string, to: string];
  readonly say: Speech;
  has(name: OptionName): boolean;
  /** The value of an option that is given once; undefined where it is not given. */
  value(name: OptionName): string | undefined;
  /** The values of an option that can be given several times. */
  values(name: OptionName): readonly string[];
}

const COMMANDS = ["batch", "portfolio"] as const;
const NAMES = Object.keys(options) as OptionName[];

/** Reads the command line; `environment` says the language where no option does. */
export function requestOf(
  given: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Request {
  const say = speechIn(languageOf(given, environment));
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    allowPositionals: true,
    // Not strict, so that what is wrong is said here, in the language asked for.
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      NAMES.map((name) => {
        const { value, repeated } = options[name];
        const short = name === "help" ? { short: "h" } : {};
        return [name, { type: value === null ? "boolean" : "string", multiple: repeated, ...short }] as const;
      }),
    ),
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const name = NAMES.find((one) => one === token.name);
    if (name === undefined) {
      const near = nearest(token.name, NAMES).map((one) => `--${one}`);
      throw wrongUsage(say.unknownOption(token.rawName, near.slice(0, 3).join(", ")));
    }
    const { value } = options[name];
    if (value !== null && (token.value === undefined || token.value === ""))
      throw wrongUsage(say.noValue(token.rawName));
    if (value === null && token.value !== undefined)
      throw wrongUsage(say.notSo(token.rawName, token.rawName, token.value));
  }
  const listed = (name: OptionName): readonly string[] =>
    [values[name] ?? []].flat().filter((one) => typeof one === "string");
  const [command, ...files] = positionals;
  return {
    command: commandOf(command, files, values, say),
    files: [files[0] ?? "", files[1] ?? ""],
    say,
    has: (name) => values[name] === true,
    value: (name) => listed(name).at(-1),
    values: listed,
  };
}

function commandOf(
  command: string | undefined,
  files: readonly string[],
  values: Readonly<Record<string, unknown>>,
  say: Speech,
): Request["command"] {
  if (values["version"] === true) return "version";
  if (values["help"] === true) return "help";
  const known = COMMANDS.find((one) => one === command);
  if (known === undefined) throw wrongUsage(`${say.unknownCommand(command ?? "", COMMANDS.join(", "))}\n${say.usage}`);
  if (files.length !== 2) throw wrongUsage(`${say.twoFiles(known)}\n${say.usage}`);
  for (const name of NAMES) {
    const { of } = options[name];
    if (of === "both" || of === known || values[name] === undefined) continue;
    const taken = NAMES.filter((one) => options[one].of !== (known === "batch" ? "portfolio" : "batch"));
    throw wrongUsage(
      say.unknownOption(
        `--${name}`,
        nearest(name, taken)
          .slice(0, 3)
          .map((one) => `--${one}`)
          .join(", "),
      ),
    );
  }
  return known;
}

const LANGUAGES = ["fr", "ar", "en"] as const;

/** The language asked for; else that of the environment, else English. */
function languageOf(given: readonly string[], environment: Readonly<Record<string, string | undefined>>): Language {
  const at = given.findLastIndex((one) => one === "--lang" || one.startsWith("--lang="));
  if (at >= 0) {
    const text = given[at] === "--lang" ? (given[at + 1] ?? "") : (given[at] ?? "").slice("--lang=".length);
    const found = LANGUAGES.find((one) => one === text);
    if (found === undefined) throw wrongUsage(speechIn("en").notSo("--lang", LANGUAGES.join(", "), text));
    return found;
  }
  const set = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? "";
  return LANGUAGES.find((one) => set.startsWith(one)) ?? "en";
}
