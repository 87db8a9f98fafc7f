import { createCasnos } from "../index.js";
import { CasnosInputError, type SpokenIssue } from "../refusal/input-error.js";
import { readable } from "../refusal/readable.js";
import { read } from "../schemas/read.js";
import { envelopeSchema, receiptSchema } from "../schemas/receipt.js";
import type { CasnosOptions } from "../schemas/options.js";
import { frozen } from "../working/frozen.js";
import { canonical } from "./canonical.js";
import { differencesOf, type Difference } from "./differences.js";
import { sha256 } from "./digest.js";
import { receipt, type Answers } from "./receipt.js";

/** Something of the receipt, and the same of the library that verifies it. */
export interface WasAndIs {
  /** As the receipt says. */
  readonly was: string;
  /** As it is here. */
  readonly is: string;
}

interface Verified {
  /** The fingerprint of the law then and here. */
  readonly law: WasAndIs;
  /** The version of the library then and here. */
  readonly library: WasAndIs;
}

/** The same answer comes out again, to the last digit and source. */
export interface SameAgain extends Verified {
  /** What was found. */
  readonly verdict: "same";
}

/** Something else comes out here. */
export interface DiffersNow extends Verified {
  /** What was found. */
  readonly verdict: "differs";
  /** Every place that differs, at least one. */
  readonly differences: readonly Difference[];
}

/** The content was changed after the receipt was drawn up: it does not fit its hash. */
export interface AlteredReceipt {
  /** What was found. */
  readonly verdict: "altered";
}

/** It is no receipt that this version can read. */
export interface UnreadableReceipt {
  /** What was found. */
  readonly verdict: "unreadable";
  /** Why not, each with its sentence in each language. */
  readonly issues: readonly SpokenIssue[];
}

/** What comes of verifying a receipt. */
export type Verification = SameAgain | DiffersNow | AlteredReceipt | UnreadableReceipt;

/**
 * Works the answer of a receipt out again, under the options that the receipt names, and says whether it is the same.
 *
 * @remarks Another version of the library or of the law is no difference in itself: `law` and `library` say it beside the
 * verdict. Whatever JSON holds can be passed: what is no receipt is `"unreadable"`, what was changed is `"altered"`.
 * @param data - The receipt, such as `JSON.parse` gives it.
 * @param create - What makes the law from the options; `createCasnos` when left out.
 * @returns The verdict, frozen plain data.
 * @throws MissingPlatformError without Web Crypto.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const drawn = await receipt(createCasnos(), "retirement.startDate", { claimReceivedOn: "2026-03-15" });
 * (await verify(JSON.parse(JSON.stringify(drawn)))).verdict; // => "same"
 * (await verify({ ...drawn, input: { claimReceivedOn: "2026-03-14" } })).verdict; // => "altered"
 * (await verify({ ...drawn, format: 2 })).verdict; // => "unreadable"
 * ```
 */
export async function verify(
  data: unknown,
  create: (options: CasnosOptions) => Answers = createCasnos,
): Promise<Verification> {
  try {
    return frozen(await verified(data, create));
  } catch (error) {
    if (isInputError(error)) return frozen({ verdict: "unreadable", issues: error.issues });
    throw error;
  }
}

async function verified(data: unknown, create: (options: CasnosOptions) => Answers): Promise<Verification> {
  const { hash } = read(envelopeSchema, data);
  // Before anything else is looked at: of what was changed no field can be trusted to say what is wrong.
  const text = hashedText(data as object);
  if (text === null || (await sha256(text)) !== hash) return { verdict: "altered" };
  // What was hashed is what is verified, and not data that may say another thing when it is asked again.
  const drawn = read(receiptSchema, { ...(JSON.parse(text) as object), hash });
  const casnos = await within("options", () => create(drawn.options));
  const again = await within("input", () => receipt(casnos, drawn.operation, drawn.input as never));
  const differences = (["options", "operation", "input", "answer"] as const).flatMap((field) =>
    differencesOf(drawn[field], again[field], [field]),
  );
  const law = { was: drawn.law, is: again.law };
  const library = { was: drawn.library, is: again.library };
  return differences.length === 0
    ? { verdict: "same", law, library }
    : { verdict: "differs", differences, law, library };
}

/** The text that the hash is of; null for what has no canonical text, and was never hashed. */
function hashedText(data: object): string | null {
  try {
    return canonical(readable(() => ({ ...data, hash: undefined })));
  } catch (error) {
    if (isInputError(error)) return null;
    throw error;
  }
}

/** What is found wrong with a part, by its place in the whole. */
async function within<T>(part: string, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!isInputError(error)) throw error;
    throw new CasnosInputError(error.issues.map((issue) => ({ ...issue, path: [part, ...issue.path] })));
  }
}

/** The error of this library, also where what makes the law is of another copy of it. */
function isInputError(error: unknown): error is CasnosInputError {
  return error instanceof Error && error.name === "CasnosInputError";
}
