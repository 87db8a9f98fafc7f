import type { Language } from "../calendar/format.js";
import { CasnosInputError } from "../refusal/input-error.js";

/** How an explanation is written. */
export interface FormatOptions {
  /** `"text"` when left out. */
  readonly format?: "text" | "markdown";
}

/** In which language and how an explanation is written. */
export interface ExplainOptions extends FormatOptions {
  /** `"fr"`, `"ar"` (right to left, Latin numbers isolated) or `"en"`. */
  readonly language: Language;
}

const LANGUAGES = ["fr", "ar", "en"];
const FORMATS = ["text", "markdown"];

// The options as they are to be followed: a caller without types can pass anything.

/** The language and the format. */
export function explainOptions(options: ExplainOptions | null | undefined): Required<ExplainOptions> {
  const { language } = options ?? { language: undefined };
  if (language === undefined) throw new CasnosInputError([{ path: ["language"], code: "required", facts: {} }]);
  refuseUnlessIn(LANGUAGES, "language", language);
  return { language, format: formatOption(options) };
}

/** The format. */
function formatOption(options: FormatOptions | null | undefined): "text" | "markdown" {
  const { format = "text" } = options ?? {};
  refuseUnlessIn(FORMATS, "format", format);
  return format;
}

function refuseUnlessIn(options: readonly string[], field: string, given: string): void {
  if (options.includes(given)) return;
  throw new CasnosInputError([{ path: [field], code: "unknown-option", facts: { received: given, options } }]);
}
