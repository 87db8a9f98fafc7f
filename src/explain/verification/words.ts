import type { Verification } from "../../receipt/verify.js";

/** What is said of a receipt that was verified. */
export interface VerificationWords {
  readonly verdicts: Readonly<Record<Verification["verdict"], string>>;
  /** The law or the library was another when the receipt was drawn up. */
  readonly otherLaw: (was: string, is: string) => string;
  readonly sameLaw: string;
  readonly otherLibrary: (was: string, is: string) => string;
  readonly difference: (place: string, was: string, is: string) => string;
  /** Stands for what is not there. */
  readonly nothing: string;
  /** How many differences are not shown. */
  readonly more: (count: string) => string;
}
