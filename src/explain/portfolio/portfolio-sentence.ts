import type { Language } from "../../calendar/format.js";
import type { PortfolioGap, PortfolioLine } from "../../portfolio/portfolio-line.js";
import { reasonLine } from "../reason.js";
import { explainOptions } from "../options.js";
import { capitalised } from "../report/block.js";
import { dateText } from "../report/dates.js";
import type { FullVoice } from "../full-voice.js";
import { voiceOf } from "../full-voice.js";

/**
 * What a line of a portfolio says, or what cannot be said, in one sentence.
 *
 * @param line - A line or a gap, as `portfolio` of `casnos-rules/portfolio` gives it.
 * @param options - The language.
 * @returns The sentence, without the member and the day, which stand beside it.
 * @throws CasnosInputError for a language that there is not.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 * import { portfolio } from "casnos-rules/portfolio";
 *
 * const activities = [{ activity: "trader", from: "2026-02-01", to: null, filedOn: null }] as const;
 * const { lines } = portfolio(createCasnos(), { members: [{ id: "1", activities }], on: "2026-02-05", until: "2026-02-28" });
 * lines.map((line) => portfolioSentence(line, { language: "en" })); // => ["File the affiliation (trader)"]
 * ```
 */
export function portfolioSentence(
  line: PortfolioLine | PortfolioGap,
  options: { readonly language: Language },
): string {
  const say = voiceOf(explainOptions(options).language);
  const { report: words } = say.words;
  const subject = capitalised(subjectOf(line, say));
  const known = "amount" in line && line.amount !== null ? [say.amount(line.amount)] : [];
  const said = [...known, ...line.reasons.map((reason) => reasonLine(reason, say))];
  return said.length === 0 ? subject : words.noticeOf(subject, said.join(" "));
}

function subjectOf({ what, year, activity }: PortfolioLine | PortfolioGap, say: FullVoice): string {
  const { report: words } = say.words;
  if (what === "all") return words.unanswered;
  if (what === "surcharge") return `${words.surcharge} (${String(year)})`;
  if (what === "penalty") return `${words.penalty} (${say.word(activity ?? "other")})`;
  return dateText({ what, year, activity }, say);
}
