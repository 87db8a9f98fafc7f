import { missingWebCrypto } from "./platform-sentences.js";
import type { Sentences } from "./sentences.js";

/**
 * Thrown where the platform has no Web Crypto, whose SHA-256 receipts are signed with: a page that is not served over
 * https or from localhost, or a runtime older than Node 20.
 *
 * @remarks `sentences` say so in French, Arabic and English; the message is the English one.
 *
 * @example
 * ```ts
 * import { MissingPlatformError } from "casnos-rules/receipt";
 *
 * new MissingPlatformError().name; // => "MissingPlatformError"
 * ```
 */
export class MissingPlatformError extends Error {
  /** Constant, whatever a bundler makes of the class. */
  override readonly name = "MissingPlatformError";
  /** What is missing, in French, Arabic and English. */
  readonly sentences: Sentences = missingWebCrypto;

  constructor() {
    super(missingWebCrypto.en);
  }
}
