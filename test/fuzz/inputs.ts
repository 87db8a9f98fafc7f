import { createCasnos, type Casnos, CasnosInputError } from "casnos-rules";
import type { Made } from "./malformed.js";
import { malformed } from "./malformed.js";
import { mutated } from "./mutated.js";
import { Random } from "./random.js";
import { targets, type Target } from "./targets.js";
import { byField, optionsOf, words } from "./valid.js";
import { wrongAnswer, wrongWith } from "./well-formed.js";

/** What came of an input. */
export type Outcome = "refused" | "undetermined" | "determined" | "given";

/** What one input was, and what came of it. */
export interface Result {
  readonly target: string;
  /** Null where something happened that must not. */
  readonly outcome: Outcome | null;
  /** What must not have happened. */
  readonly wrong: string | null;
}

/** An input, and the function that it is passed to. */
export interface Put {
  readonly target: Target;
  readonly casnos: Casnos;
  readonly input: unknown;
  readonly made: Made;
}

const laws = optionsOf.map((options) => createCasnos(options));
const byWeight = targets.flatMap((target) => Array.from({ length: target.weight }, () => target));

/** The input of a place under a seed: the same whenever it is asked for. */
export function inputAt(seed: number, place: number): Put {
  const random = new Random(seed, place);
  const made: Made = { hostile: false };
  const target = random.pick(byWeight);
  const casnos = random.chance(60) ? (laws[0] as Casnos) : random.pick(laws);
  const input = random.chance(4)
    ? malformed(random, made)
    : mutated(random.pick(target.valid), { words, byField }, random, made);
  return { target, casnos, input, made };
}

/** What comes of it; a promise where the function gives one. */
export function resultOf({ target, casnos, input, made }: Put): Result | Promise<Result> {
  const { name } = target;
  try {
    const given = target.call(input, casnos);
    if (given instanceof Promise) return given.then((value) => ofGiven(target, value), ofThrown);
    return ofGiven(target, given);
  } catch (error) {
    return ofThrown(error);
  }

  function ofThrown(error: unknown): Result {
    const wrong = wrongRefusal(error, made);
    return { target: name, outcome: wrong === null ? "refused" : null, wrong };
  }
}

function ofGiven({ name, gives }: Target, given: unknown): Result {
  const wrong = gives === "as-passed" ? null : gives === "frozen" ? wrongAnswer(given) : wrongWith(given);
  return { target: name, outcome: wrong === null ? outcomeOf(given) : null, wrong };
}

function outcomeOf(given: unknown): Outcome {
  const { kind } = Object(given) as { readonly kind?: unknown };
  return kind === "determined" || kind === "undetermined" ? kind : "given";
}

/** What is wrong with an error: it is of another class, says nothing, or says that an input which can be read cannot. */
function wrongRefusal(error: unknown, { hostile }: Made): string | null {
  if (!(error instanceof CasnosInputError)) {
    return error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}` : `thrown: ${typeof error}`;
  }
  if (error.issues.length === 0 || error.message === "") return "a refusal without an issue";
  const unreadable = error.issues.some(({ code }) => (code as string) === "unreadable");
  return unreadable && !hostile ? `an input that can be read is called unreadable: ${error.message}` : null;
}
