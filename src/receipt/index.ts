/**
 * Receipts: an answer with its facts, its options, the fingerprint of the law and a hash, that anyone can verify later.
 *
 * @packageDocumentation
 */
export { canonical } from "./canonical.js";
export {
  receipt,
  type Answers,
  type Receipt,
  type ReceiptAnswer,
  type ReceiptContent,
  type ReceiptInput,
  type ReceiptOperation,
} from "./receipt.js";
export {
  verify,
  type AlteredReceipt,
  type DiffersNow,
  type SameAgain,
  type UnreadableReceipt,
  type Verification,
  type WasAndIs,
} from "./verify.js";
export type { Difference } from "./differences.js";
export type { Plain } from "../schemas/written.js";
export { MissingPlatformError } from "../refusal/missing-platform-error.js";
export { VERSION } from "./version.js";
