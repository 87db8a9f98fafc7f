import type { Language } from "../calendar/format.js";
import { CasnosInputError } from "../refusal/input-error.js";

/** How an explanation is written. */
export interface ExplainOptions {
  /** `"fr"`, `"ar"` (right to left, Latin numbers isolated) or `"en"`. */
  readonly language: Language;
  /** `"text"` when left out. */
  readonly format?: "text" | "markdown";
}

const LANGUAGES = ["fr", "ar", "en"];
const FORMATS = ["text", "markdown"];

/** The options as they are to be followed: a caller without types can pass anything. */
export function explainOptions(options: ExplainOptions | null | undefined): Required<ExplainOptions> {
  const { language, format = "text" } = options ?? { language: undefined };
  if (language === undefined) throw new CasnosInputError([{ path: ["language"], code: "required", facts: {} }]);
  refuseUnlessIn(LANGUAGES, "language", language);
  refuseUnlessIn(FORMATS, "format", format);
  return { language, format };
}

function refuseUnlessIn(options: readonly string[], field: string, given: string): void {
  if (options.includes(given)) return;
  throw new CasnosInputError([{ path: [field], code: "unknown-option", facts: { received: given, options } }]);
}
