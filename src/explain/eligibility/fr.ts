import type * as notices from "../../eligibility/notices.js";
import type * as steps from "../../eligibility/steps.js";
import type { Book, Chapter, ChapterWords } from "../book.js";
import { yesOrNo, type NoticeSentences, type StepSentences } from "../sentence.js";
import { eligibilityUnits } from "./units.js";

const eligibilitySteps: StepSentences<typeof steps> = {
  "eligibility.duty": ({ inputs, value }, say) =>
    `Affiliation au ${say.day(inputs.on)}, activité : ${say.word(inputs.activity)}. Elle est ${say.word(value)}.`,
  "eligibility.own-papers": ({ inputs, value }, say) =>
    `Pièces qui prouvent l'activité (${say.word(inputs.activity)}) : ${say.papers(value)}.`,
  "eligibility.common-papers": ({ value }, say) => `Pièces demandées à toute personne : ${say.papers(value)}.`,
  "eligibility.benefits-of-both": ({ value }, say) =>
    `Une personne qui est aussi salariée est affiliée aux deux régimes ; prestations : ${say.word(value)}.`,
  "eligibility.benefits-of-one": () => "Sans travail salarié, les prestations sont celles de cette activité.",
  "eligibility.last-day-to-file": ({ inputs, value }, say) =>
    `L'activité a commencé le ${say.day(inputs.activityStart)} ; le dossier d'affiliation se dépose dans un délai de ${say.days(inputs.days)}, le jour du début non compté : au plus tard le ${say.day(value)}.`,
  "eligibility.in-time": ({ inputs }, say) =>
    `Le dernier jour est le ${say.day(inputs.lastDay)} ; au ${say.day(inputs.countedTo)}, le dépôt n'est pas en retard.`,
  "eligibility.months-late": ({ inputs, value }, say) =>
    `Du ${say.day(inputs.lastDay)} au ${say.day(inputs.countedTo)}, mois de retard (${say.word(inputs.counting)}) : ${say.number(value)}.`,
  "eligibility.penalty": ({ inputs, value }, say) =>
    `La pénalité de retard est de ${say.amount(inputs.initial)}, plus ${say.amount(inputs.perMonth)} par mois de retard (nombre de mois : ${say.number(inputs.months)}) : ${say.amount(value)}.`,
  "eligibility.turnover-above": ({ inputs, value }, say) =>
    `Chiffre d'affaires de ${String(inputs.year)} : ${say.amount(inputs.turnover)} ; au-dessus du plafond de ${say.amount(inputs.ceiling)} : ${yesOrNo(value, say)}.`,
  "eligibility.auto-entrepreneur-status": ({ inputs, value }, say) =>
    `À la fin de ${String(inputs.year)}, années de suite au-dessus du plafond : ${say.number(inputs.yearsAbove)} ; le statut se perd à partir de : ${say.number(inputs.most)}. Statut : ${say.word(value)}.`,
};

const eligibilityNotices: NoticeSentences<typeof notices> = {
  "regulated-activity": ({ papers }, say) => `Si l'activité est réglementée, en plus : ${say.papers(papers)}.`,
};

const eligibilityWords: ChapterWords<keyof typeof eligibilityUnits> = {
  series: {
    "filing-days": "nombre de jours pour déposer le dossier d'affiliation",
    "late-filing-penalty-initial": "pénalité initiale pour dépôt tardif",
    "late-filing-penalty-per-month": "pénalité pour chaque mois de dépôt tardif",
    "documents-common": "pièces demandées à toute personne",
    "documents-trader": "pièces pour le commerce",
    "documents-artisan": "pièces pour l'artisanat",
    "documents-farmer": "pièces pour l'agriculture",
    "documents-breeder": "pièces pour l'élevage",
    "documents-liberal-profession": "pièces pour une profession libérale",
    "documents-auto-entrepreneur": "pièces pour l'auto-entrepreneuriat",
    "documents-carrier": "pièces pour le transport",
    "documents-regulated-activity": "pièces d'une activité réglementée",
    "auto-entrepreneur-turnover": "chiffre d'affaires maximal en auto-entrepreneuriat",
    "auto-entrepreneur-years-above": "années de dépassement qui font perdre le statut",
    "documents-company-owner": "pièces pour les propriétaires de société",
  },
  topics: {
    "auto-entrepreneur-status-after-its-loss": "le statut d'auto-entrepreneur après sa perte",
  },
};

const eligibilityChapter: Chapter = {
  steps: eligibilitySteps,
  notices: eligibilityNotices,
  words: eligibilityWords,
  units: eligibilityUnits,
};

/** French sentences of affiliation. */
export const eligibility: Book<"fr"> = { language: "fr", chapters: [eligibilityChapter] };
