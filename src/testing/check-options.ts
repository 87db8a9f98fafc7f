import type { Language } from "../calendar/format.js";
import { readings, type ReadingChoices } from "../law/readings.js";
import { CasnosInputError, type InputIssue } from "../refusal/input-error.js";
import type { CheckOptions } from "./check.js";
import { TRIED } from "./limits.js";
import { catalogue } from "./properties/catalogue.js";
import { refuseUnknownName } from "./unknown-name.js";

const LANGUAGES = ["fr", "ar", "en"];

interface SettledOptions extends Pick<CheckOptions, "only" | "readings"> {
  readonly seed: number;
  readonly runs: number;
  readonly language: Language;
}

/** The options as they are to be followed: a name that is none would leave out what it stands for, and nobody would be told. */
export function checkOptions(given: CheckOptions): SettledOptions {
  const { seed = TRIED.seed, runs = TRIED.runs, language = "en", only, readings: chosen } = given;
  if (!Number.isSafeInteger(seed)) refuse(["seed"], "not-whole", { received: String(seed) });
  if (!Number.isSafeInteger(runs) || runs < 1 || runs > TRIED.mostRuns) {
    refuse(["runs"], "out-of-range", { least: 1, most: TRIED.mostRuns });
  }
  if (!LANGUAGES.includes(language)) {
    refuse(["language"], "unknown-option", { received: language, options: LANGUAGES });
  }
  only?.forEach((id, place) => {
    refuseUnknownProperty(id, ["only", place]);
  });
  refuseUnknownReadings(chosen);
  return { seed, runs, language, only, readings: chosen };
}

/** Refuses a name of no property. */
export function refuseUnknownProperty(id: string, path: InputIssue["path"]): void {
  refuseUnknownName(
    id,
    catalogue.map((property) => property.id),
    path,
  );
}

/** Refuses what is no reading, or no option of one. */
export function refuseUnknownReadings(chosen: ReadingChoices = {}): void {
  const known = new Map<string, readonly string[]>(Object.entries(readings));
  for (const [id, option] of Object.entries(chosen)) {
    const options = known.get(id);
    if (options === undefined) refuse(["readings", id], "unknown-field", {});
    else if (!options.includes(option)) refuse(["readings", id], "unknown-option", { received: option, options });
  }
}

function refuse(path: InputIssue["path"], code: InputIssue["code"], facts: InputIssue["facts"]): never {
  throw new CasnosInputError([{ path, code, facts }]);
}
