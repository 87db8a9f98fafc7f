import type { Assessment } from "../dossier/assessment.js";
import type { Dossier } from "../dossier/dossier.js";
import type { Casnos } from "../index.js";
import type { FactsOf, OperationId, ResultOf } from "../operations.js";
import type { InputOf } from "../schemas/input.js";
import { writtenInput } from "../schemas/written-input.js";
import type { SettledOptions } from "../schemas/written-options.js";
import type { Plain } from "../schemas/written.js";
import type { Answer } from "../working/answer.js";
import { frozen } from "../working/frozen.js";
import { canonical } from "./canonical.js";
import { sha256 } from "./digest.js";
import { lawFingerprint } from "./fingerprint.js";
import { VERSION } from "./version.js";

/** What a receipt can be of: an operation by its name, or a person's whole file. */
export type ReceiptOperation = OperationId | "assess";

/** What an operation, or the assessment of a file, takes. */
export type ReceiptInput<O extends ReceiptOperation> = O extends OperationId ? InputOf<FactsOf<O>> : InputOf<Dossier>;

/** What it gives. */
export type ReceiptAnswer<O extends ReceiptOperation> = O extends OperationId ? Answer<ResultOf<O>> : Assessment;

/** What a receipt is drawn up with: the facade, or anything that answers as it does. */
export type Answers = Pick<Casnos, "answer" | "assess" | "options">;

/** An answer with all that is needed to work it out again, in the form that the hash is of. */
export interface ReceiptContent<O extends ReceiptOperation = ReceiptOperation> {
  /** The form of the receipt itself. */
  readonly format: 1;
  /** The version of the library, `"1.0.0"`. */
  readonly library: string;
  /** The fingerprint of all law that the library held, `"sha256-"` and 64 hexadecimal digits. */
  readonly law: string;
  /** What was settled for all questions. */
  readonly options: SettledOptions;
  /** What was asked. */
  readonly operation: O;
  /** The facts, written in one way: amounts in DA with two decimals, rates as decimal text, absent fields left out. */
  readonly input: Plain;
  /** What was answered. */
  readonly answer: ReceiptAnswer<O>;
}

/** A receipt: an answer with what it takes to work it out again, and the hash of both. */
export interface Receipt<O extends ReceiptOperation = ReceiptOperation> extends ReceiptContent<O> {
  /** The SHA-256 of all the rest as canonical JSON, `"sha256-"` and 64 hexadecimal digits. */
  readonly hash: string;
}

/**
 * Answers, and draws up a receipt (récépissé, وصل): an answer that anyone can work out again later, elsewhere, to the last
 * digit and source.
 *
 * @remarks Facts that say the same give the same receipt, however their amounts are written. A receipt holds the facts
 * themselves: who keeps it keeps personal data. The hash shows a change; it does not say who drew up the receipt.
 * @param casnos - The law to ask, as `createCasnos` gives it.
 * @param operation - The name of an operation, or `"assess"` for a person's whole file.
 * @param input - What that operation takes.
 * @returns The receipt, frozen plain data.
 * @throws CasnosInputError for an input that is wrong; MissingPlatformError without Web Crypto.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 *
 * const due = { dueOn: "2018-06-30", payments: [], on: "2018-08-01" };
 * const drawn = await receipt(createCasnos(), "contributions.lateSurcharge", { ...due, due: 32400 });
 * drawn.input; // => { due: "32400.00", dueOn: "2018-06-30", on: "2018-08-01", payments: [] }
 * const again = await receipt(createCasnos(), "contributions.lateSurcharge", { ...due, due: "32400.0" });
 * again.hash === drawn.hash; // => true
 * ```
 */
export async function receipt<O extends ReceiptOperation>(
  casnos: Answers,
  operation: O,
  input: ReceiptInput<O>,
): Promise<Receipt<O>> {
  // The question is put as the receipt writes it, so that the answer is one to just that.
  const facts = writtenInput(operation, input);
  const answer = operation === "assess" ? casnos.assess(facts as never) : casnos.answer(operation, facts as never);
  const text = canonical({
    format: 1,
    library: VERSION,
    law: await lawFingerprint(),
    options: casnos.options,
    operation,
    input: facts,
    answer,
  });
  const content = JSON.parse(text) as ReceiptContent<O>;
  return frozen({ ...content, hash: await sha256(text) });
}
