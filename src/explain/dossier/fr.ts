import type * as notices from "../../dossier/notices.js";
import type * as steps from "../../dossier/steps.js";
import type { Book, Chapter } from "../book.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";

const dossierSteps: StepSentences<typeof steps> = {
  "dossier.listed": ({ value }, say) => `Nombre trouvé dans le dossier : ${say.number(value)}.`,
  "dossier.paid": ({ inputs, value }, say) =>
    `Payé pour ${String(inputs.year)} jusqu'au ${say.day(inputs.on)} : ${say.amount(value)}.`,
  "dossier.nothing-late": ({ inputs }, say) =>
    `Au ${say.day(inputs.on)}, rien n'est en retard pour ${String(inputs.year)}.`,
  "dossier.total": ({ inputs, value }, say) =>
    `Total (nombre d'années : ${say.number(inputs.years)}) : ${say.amount(value)}.`,
};

const dossierNotices: NoticeSentences<typeof notices> = {
  "paid-too-much": ({ year, excess }, say) =>
    `Il a été payé ${say.amount(excess)} de trop pour ${String(year)} : ce montant n'est reporté sur aucune autre année.`,
  "payments-of-other-years": ({ years }, say) =>
    `Des paiements portent sur des années hors de ce compte (${say.yearRanges(years)}) : ils n'y sont pas comptés.`,
  "received-2012-not-used": ({ received, reachedOn }, say) =>
    `Le montant reçu au 1er janvier 2012 n'est pas utilisé (${say.amount(received)}) : la pension est suivie jusqu'au ${say.day(reachedOn)}, sans la revalorisation exceptionnelle de 2012.`,
  "drawn-differs": ({ reachedOn, followed, drawn }, say) =>
    `La pension servie au ${say.day(reachedOn)} (${say.amount(followed)}, sans minimum ni compléments) diffère de celle perçue au décès (${say.amount(drawn)}) : les droits de la famille reposent sur la seconde.`,
  "nothing-drawn": ({ diedOn }, say) =>
    `Une pension est servie, et le dossier dit que rien n'était perçu au jour du décès (${say.day(diedOn)}) : les droits de la famille sont ceux d'une personne non encore retraitée.`,
};

const dossierChapter: Chapter = {
  steps: dossierSteps,
  notices: dossierNotices,
};

/** French sentences of the parts of a person's file. */
export const dossier: Book<"fr"> = { language: "fr", chapters: [dossierChapter] };
