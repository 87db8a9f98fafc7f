import type * as notices from "../../what-if/notices.js";
import type * as steps from "../../what-if/steps.js";
import type { Book, Chapter, ChapterWords } from "../book.js";
import { amountOr, yesOrNo, type NoticeSentences, type StepSentences } from "../sentence.js";

const whatIfSteps: StepSentences<typeof steps> = {
  "what-if.looked-until": ({ inputs, value }, say) =>
    inputs.continuing
      ? `Le premier jour de chaque droit est cherché du ${say.day(inputs.on)} au ${say.day(value)}, chaque trimestre à venir étant cotisé en entier ; un trimestre compte une fois terminé.`
      : `Le premier jour de chaque droit est cherché du ${say.day(inputs.on)} au ${say.day(value)}, la carrière restant telle quelle.`,
  "what-if.not-yet": ({ inputs, value }, say) =>
    `Au ${say.day(value)}, ce droit n'est pas encore ouvert : ${say.word(inputs.right)}.`,
  "what-if.first-day": ({ inputs, value }, say) =>
    `Premier jour du droit, à partir du ${say.day(inputs.on)} (${say.word(inputs.right)}) : ${say.day(value)}.`,
  "what-if.never": ({ inputs, value }, say) =>
    `Du ${say.day(inputs.on)} au ${say.day(inputs.until)}, ce droit ne s'ouvre pas (${say.word(inputs.right)}) : ${say.word(value)}.`,
  "what-if.missing-age": ({ inputs, value }, say) =>
    value === null
      ? `Âge demandé : ${say.years(inputs.required)} ; atteint au ${say.day(inputs.on)} : ${say.years(inputs.held)}.`
      : `Âge demandé : ${say.years(inputs.required)} ; âge au ${say.day(inputs.on)} : ${say.years(inputs.held)} ; atteint le ${say.day(value)}.`,
  "what-if.missing-years": ({ inputs, value }, say) =>
    `Années demandées (${say.word(inputs.condition)}) : ${say.years(inputs.required)} ; réunies : ${say.years(inputs.held)} ; manquantes : ${say.years(value)}.`,
  "what-if.later-start": ({ inputs, value }, say) =>
    `Au lieu du ${say.day(inputs.startOn)}, la pension commence une année plus tard, le ${say.day(value)}.`,
  "what-if.further-year": ({ inputs, value }, say) =>
    `Entre le ${say.day(inputs.startOn)} et le ${say.day(inputs.laterOn)}, la première année civile absente de la carrière est cotisée en plus : ${String(value)}.`,
  "what-if.brings": ({ inputs, value }, say) =>
    `À partir du ${say.day(inputs.startOn)}, par mois : ${amountOr("no-right", inputs.now, say)} ; à partir du ${say.day(inputs.laterOn)}, avec l'année de plus : ${amountOr("no-right", inputs.later, say)}. Ce qu'elle apporte (${say.word(inputs.brings)}) : ${say.amount(value)} par mois.`,
  "what-if.still-no-right": ({ inputs }, say) =>
    `Aucun droit n'est ouvert au ${say.day(inputs.startOn)}, ni avec l'année de plus au ${say.day(inputs.laterOn)}.`,
  "what-if.not-drawn": ({ inputs, value }, say) =>
    inputs.monthly === null
      ? `Aucun droit n'est ouvert au ${say.day(inputs.startOn)} : ce qui n'est pas perçu jusqu'au ${say.day(inputs.laterOn)} (${say.months(inputs.months)}) est de ${say.amount(value)}.`
      : `Non perçu du ${say.day(inputs.startOn)} au ${say.day(inputs.laterOn)} : ${say.amount(inputs.monthly)} par mois pendant ${say.months(inputs.months)}, soit ${say.amount(value)} en tout.`,
  "what-if.cost": ({ inputs, value }, say) =>
    `La cotisation, ${say.amount(inputs.contribution)}, et la pension non perçue, ${say.amount(inputs.notDrawn)}, font ${say.amount(value)}.`,
  "what-if.repaid-on": ({ inputs, value }, say) =>
    `${say.amount(inputs.cost)} à raison de ${say.amount(inputs.monthly)} par mois à partir du ${say.day(inputs.laterOn)} : récupéré après ${say.months(inputs.months)}, le ${say.day(value)}. Les revalorisations de la pension ne sont pas comptées.`,
  "what-if.age-then": ({ inputs, value }, say) =>
    `Date de naissance : ${say.day(inputs.birthDate)} ; âge à ce moment, le ${say.day(inputs.on)} : ${say.years(value)}, ${say.months(inputs.months)}.`,
  "what-if.never-repaid": ({ value }, say) => `Ce n'est jamais récupéré : ${say.word(value)}.`,
  "what-if.account": ({ inputs, value }, say) =>
    `Compte au ${say.day(inputs.by)}, avec ce qui est déposé et payé au ${say.day(inputs.on)}. Activités : ${say.number(inputs.activities)} ; années : ${say.number(value)}.`,
  "what-if.to-file": ({ inputs, value }, say) =>
    `Activité (${say.word(inputs.activity)}) commencée le ${say.day(inputs.from)} ; affiliation encore à déposer au ${say.day(inputs.on)} : ${yesOrNo(value, say)}.`,
  "what-if.due-by-then": ({ inputs, value }, say) =>
    `De la cotisation de ${String(inputs.year)}, à payer au plus tard le ${say.day(inputs.dueOn)}, reste impayé et à payer au plus tard le ${say.day(inputs.by)} : ${say.amount(value)}.`,
  "what-if.not-yet-due": ({ inputs, value }, say) =>
    `La cotisation de ${String(inputs.year)} est à payer au plus tard le ${say.day(inputs.dueOn)}, après le ${say.day(inputs.by)} ; à payer d'ici là : ${say.amount(value)}.`,
  "what-if.waiting": ({ inputs, value }, say) =>
    `Au ${say.day(inputs.by)} : ${say.amount(inputs.atBy)} ; un mois plus tard, au ${say.day(inputs.later)} : ${say.amount(inputs.atLater)}. Attendre coûte ${say.amount(value)}.`,
  "what-if.total-due": ({ inputs, value }, say) =>
    `Cotisations à payer au plus tard le ${say.day(inputs.by)} (nombre d'années : ${say.number(inputs.years)}) : ${say.amount(value)}.`,
  "what-if.total-penalty": ({ inputs, value }, say) =>
    `Pénalités pour dépôt tardif au ${say.day(inputs.by)} (nombre d'activités : ${say.number(inputs.activities)}) : ${say.amount(value)}.`,
  "what-if.total-to-pay": ({ inputs, value }, say) =>
    `Pour être à jour au ${say.day(inputs.by)} : cotisations ${say.amount(inputs.due)}, majorations ${say.amount(inputs.surcharges)}, pénalités ${say.amount(inputs.penalties)} ; ${say.amount(value)} en tout.`,
  "what-if.total-waiting": ({ inputs, value }, say) =>
    `Du ${say.day(inputs.by)} au ${say.day(inputs.later)}, les majorations et les pénalités augmentent de ${say.amount(value)}.`,
};

const whatIfNotices: NoticeSentences<typeof notices> = {
  "revaluations-not-counted": () =>
    "Les revalorisations d'une pension servie ne sont pas comptées, ni dans ce qui n'est pas perçu, ni dans le temps qu'il faut pour le récupérer.",
  "incurred-charges-counted": () =>
    "Les majorations et les pénalités sont celles encourues ; on ne sait pas ici si certaines ont été payées.",
  "later-payments-not-counted": ({ on, count }, say) =>
    `Les paiements postérieurs au ${say.day(on)} ne sont pas encore faits et ne sont pas comptés ; leur nombre : ${say.number(count)}.`,
};

const whatIfWords: ChapterWords = {
  series: {},
  choices: {
    "validated-years": "années validées",
    "contributed-years": "années cotisées",
    "career-too-short": "la carrière est trop courte",
    "years-of-a-pension": "les années réunies sont celles d'une pension de retraite",
    "pension-instead": "une pension de retraite est ouverte à la place",
    more: "davantage",
    less: "moins",
    "nothing-more": "rien de plus",
    "a-right": "un droit qui n'est pas ouvert avant",
    "loss-of-the-right": "perte du droit",
    "no-right": "aucun droit",
    "beyond-a-lifetime": "il y faudrait plus que la durée d'une vie",
  },
  parts: {
    pension: "Pension de retraite",
    allowance: "Allocation de retraite",
    missingForPension: "Ce qui manque pour une pension",
    missingForAllowance: "Ce qui manque pour une allocation",
    now: "Pension sans l'année de plus",
    later: "Pension avec l'année de plus",
    brings: "Ce qu'apporte l'année de plus",
    pensionNotDrawn: "Pension non perçue",
    repaid: "Récupération de la cotisation",
    repaidWithPension: "Récupération de la cotisation et de la pension non perçue",
    toFile: "Dépôt du dossier",
    lastDay: "Dernier jour",
    penalty: "Pénalité pour dépôt tardif",
    waiting: "Un mois de plus",
    unpaid: "Impayé",
    surcharge: "Majoration de retard",
    totalUnpaid: "Impayé en tout",
    totalDue: "Cotisations à payer en tout",
    totalSurcharge: "Majorations en tout",
    totalPenalty: "Pénalités en tout",
    totalToPay: "Pour être à jour",
    totalWaiting: "Un mois de plus, en tout",
  },
};

const whatIfChapter: Chapter = {
  steps: whatIfSteps,
  notices: whatIfNotices,
  words: whatIfWords,
};

/** French sentences of what if, beside those of the branches that they run. */
export const whatIf: Book<"fr"> = { language: "fr", chapters: [whatIfChapter] };
