/** What an OpenAPI document says in words. It has one language, and is read by programmers. */
export const WORDS = {
  title: "The rules of CASNOS, the Algerian social security of the self-employed",
  about: [
    "Law in, dated and cited; answers out, exact, explained, and honest about what is not known.",
    "**This is not an official calculator of the fund, and no legal advice.** Every answer carries its status (`certainty.source`) and its sources (`citations`): whoever shows an amount shows them beside it.",
    "An answer that is `undetermined` is no error: its `reasons` say what is missing or not known. What is not known is never zero.",
    "Days are text `YYYY-MM-DD`. A fact that is left out is unknown; `null` is known not to be. Nothing reads the clock: every question carries its day.",
  ].join("\n\n"),
  dossier: "The whole file of one person.",
  answered: "An answer, or the reasons why there is none.",
  assessed: "One answer for each duty and right.",
  input: "What the operation takes.",
  options:
    "What is settled for the whole question: the day of knowledge, the readings of disputed points, law after the last day checked, the weakest source accepted, what a fact that is left out counts for.",
  refused:
    "The input is wrong: all that is wrong with it, each with its field and a sentence in French, Arabic and English.",
  notJson: "The body is no JSON.",
  tooLarge: "The body is too large.",
} as const;
