import { isolate, type Language } from "../../calendar/format.js";
import type { Difference } from "../../receipt/differences.js";
import type { DiffersNow, SameAgain, Verification } from "../../receipt/verify.js";
import { pathText } from "../../refusal/sentences.js";
import { written } from "../written.js";
import { explainOptions, type ExplainOptions } from "../options.js";
import { verificationWords as ar } from "./ar.js";
import { verificationWords as en } from "./en.js";
import { verificationWords as fr } from "./fr.js";
import type { VerificationWords } from "./words.js";

const wordsOf: Readonly<Record<Language, VerificationWords>> = { fr, ar, en };

/** A whole list that went missing would fill a page. */
const MOST_CHARACTERS = 80;
const MOST_SHOWN = 20;

// "sha256-" and twelve digits tell two laws apart for who reads; the receipt has them all.
const SHOWN_OF_FINGERPRINT = 19;

/**
 * Says in words what came of verifying a receipt.
 *
 * @param verification - What `verify` of `casnos-rules/receipt` gives.
 * @param options - Language and format.
 * @returns The verdict, the law and the version of the library, and each difference or problem, at most 20.
 * @throws CasnosInputError for a language or a format that there is not.
 *
 * @example
 * ```ts
 * import { verify } from "casnos-rules/receipt";
 *
 * const verification = await verify({ format: 1, hash: "sha256-0" });
 * explainVerification(verification, { language: "en" }); // => "The receipt was altered: its content does not fit its hash."
 * ```
 */
export function explainVerification(verification: Verification, options: ExplainOptions): string {
  const { language, format } = explainOptions(options);
  const words = wordsOf[language];
  const listed = listOf(verification, language);
  const shown = listed.slice(0, MOST_SHOWN);
  const rest = listed.length - shown.length;
  const lines = rest === 0 ? shown : [...shown, words.more(isolate(String(rest), language))];
  const said = [words.verdicts[verification.verdict], ...versions(verification, language)];
  return written(
    [
      { heading: null, level: 1, lines: said },
      ...(lines.length === 0 ? [] : [{ heading: null, level: 2, lines } as const]),
    ],
    format,
  );
}

function listOf(verification: Verification, language: Language): readonly string[] {
  switch (verification.verdict) {
    case "differs":
      return verification.differences.map((difference) => differenceLine(difference, language));
    case "unreadable":
      return verification.issues.map(({ sentences }) => sentences[language]);
    case "same":
    case "altered":
      return [];
  }
}

/** Of which law and which library the receipt was, where it was worked out again. */
function versions(verification: Verification, language: Language): readonly string[] {
  if (!isWorkedOut(verification)) return [];
  const words = wordsOf[language];
  const { law, library } = verification;
  const short = (fingerprint: string): string => isolate(`${fingerprint.slice(0, SHOWN_OF_FINGERPRINT)}…`, language);
  return [
    law.was === law.is ? words.sameLaw : words.otherLaw(short(law.was), short(law.is)),
    ...(library.was === library.is
      ? []
      : [words.otherLibrary(isolate(library.was, language), isolate(library.is, language))]),
  ];
}

function isWorkedOut(verification: Verification): verification is SameAgain | DiffersNow {
  return verification.verdict === "same" || verification.verdict === "differs";
}

function differenceLine({ path, was, is }: Difference, language: Language): string {
  const words = wordsOf[language];
  const said = (value: unknown): string =>
    value === undefined ? words.nothing : isolate(shortened(JSON.stringify(value)), language);
  return words.difference(isolate(pathText(path), language), said(was), said(is));
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join("")}…` : text;
}
