import type * as notices from "../../dossier/notices.js";
import type * as steps from "../../dossier/steps.js";
import type { Book, Chapter } from "../book.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";

const dossierSteps: StepSentences<typeof steps> = {
  "dossier.listed": ({ value }, say) => `Number found in the file: ${say.number(value)}.`,
  "dossier.paid": ({ inputs, value }, say) =>
    `Paid for ${String(inputs.year)} up to ${say.day(inputs.on)}: ${say.amount(value)}.`,
  "dossier.nothing-late": ({ inputs }, say) => `On ${say.day(inputs.on)} nothing is late for ${String(inputs.year)}.`,
  "dossier.total": ({ inputs, value }, say) => `Total (years: ${say.number(inputs.years)}): ${say.amount(value)}.`,
};

const dossierNotices: NoticeSentences<typeof notices> = {
  "paid-too-much": ({ year, excess }, say) =>
    `${say.amount(excess)} too much was paid for ${String(year)}: it is not carried to any other year.`,
  "payments-of-other-years": ({ years }, say) =>
    `Payments are for years outside this account (${say.yearRanges(years)}): they are not counted in it.`,
  "received-2012-not-used": ({ received, reachedOn }, say) =>
    `The amount received on 1 January 2012 is not used (${say.amount(received)}): the pension is followed until ${say.day(reachedOn)}, without the exceptional rise of 2012.`,
  "drawn-differs": ({ reachedOn, followed, drawn }, say) =>
    `The pension in payment on ${say.day(reachedOn)} (${say.amount(followed)}, without minimum and complements) differs from the pension drawn at the death (${say.amount(drawn)}): what the family is owed rests on the second.`,
  "nothing-drawn": ({ diedOn }, say) =>
    `A pension is in payment, and the file says that nothing was drawn on the day of death (${say.day(diedOn)}): what the family is owed is that of a person not yet retired.`,
};

const dossierChapter: Chapter = {
  steps: dossierSteps,
  notices: dossierNotices,
};

/** English sentences of the parts of a person's file. */
export const dossier: Book<"en"> = { language: "en", chapters: [dossierChapter] };
