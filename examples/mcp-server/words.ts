// What the server says beside the explanations of the library.
import type { Language, SourceStatus } from "casnos-rules";

/** How an answer stands: its weakest source, no answer at all, or each figure for itself. */
export type Status = SourceStatus | "undetermined" | "beside-each-figure";

/** The words of one language. */
export interface Words {
  readonly status: (status: string) => string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly sources: string;
  readonly source: (title: string, article: string | null) => string;
  readonly noSource: string;
  readonly wrongInput: string;
  readonly notOfficial: string;
}

/** The words of each language; those of a status are those of the explanations. */
export const WORDS: Readonly<Record<Language, Words>> = {
  fr: {
    status: (status) => `Statut : ${status}.`,
    statuses: {
      enacted: "établi par un texte",
      reported: "rapporté",
      unverified: "non vérifié",
      undetermined: "aucune réponse ; les raisons sont données ci-dessus",
      "beside-each-figure": "indiqué à côté de chaque chiffre",
    },
    sources: "Sources :",
    source: (title, article) => (article === null ? title : `${title}, article ${article}`),
    noSource: "aucune",
    wrongInput: "La question est erronée.",
    notOfficial: "Ceci n'est ni un calculateur officiel de la caisse, ni un conseil juridique.",
  },
  ar: {
    status: (status) => `الحالة: ${status}.`,
    statuses: {
      enacted: "ثابت بنص قانوني",
      reported: "منقول",
      unverified: "غير متحقق منه",
      undetermined: "لا جواب؛ الأسباب مذكورة أعلاه",
      "beside-each-figure": "مذكورة بجانب كل رقم",
    },
    sources: "المصادر:",
    // Each isolated, so that a line from right to left keeps its order.
    source: (title, article) =>
      article === null ? `\u2066${title}\u2069` : `\u2066${title}\u2069، المادة \u2066${article}\u2069`,
    noSource: "لا يوجد",
    wrongInput: "السؤال خاطئ.",
    notOfficial: "هذه ليست حاسبة رسمية للصندوق ولا استشارة قانونية.",
  },
  en: {
    status: (status) => `Status: ${status}.`,
    statuses: {
      enacted: "enacted",
      reported: "reported",
      unverified: "unverified",
      undetermined: "no answer; the reasons are given above",
      "beside-each-figure": "given beside each figure",
    },
    sources: "Sources:",
    source: (title, article) => (article === null ? title : `${title}, article ${article}`),
    noSource: "none",
    wrongInput: "The question is wrong.",
    notOfficial: "This is no official calculator of the fund, and no legal advice.",
  },
};

/** What every tool tells a model to do with what it gives. */
export const REPEAT = [
  "Whoever shows a figure of this tool shows beside it its status (`certainty.source`: enacted, reported or unverified), whether it is disputed (`certainty.disputed`) or projected (`certainty.projectedFrom`), and its sources (`citations`).",
  "Where `kind` is `undetermined`, say that there is no answer and repeat the reasons: never fill in a figure of your own, and never take what is not known for zero.",
  "This is not an official calculator of the fund, and no legal advice: say so.",
].join(" ");
