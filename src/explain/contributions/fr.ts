import type * as notices from "../../contributions/notices.js";
import type * as steps from "../../contributions/steps.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";

export const contributionSteps: StepSentences<typeof steps> = {
  "contributions.no-activity": ({ inputs }) =>
    `Aucune activité pour son propre compte en ${String(inputs.year)} : aucune cotisation n'est due.`,
  "contributions.began": ({ value }, say) => `L'activité pour son propre compte a commencé le ${say.day(value)}.`,
  "contributions.auto-entrepreneur": ({ inputs }, say) =>
    `Au ${say.day(inputs.on)}, affiliation de l'auto-entrepreneur : ${say.word(inputs.duty)}.`,
  "contributions.whole-year": ({ inputs }) =>
    `Une partie de ${String(inputs.year)} doit la cotisation de l'année entière : il n'y a pas de prorata.`,
  "contributions.income": ({ inputs, value }, say) =>
    `La cotisation de ${String(inputs.year)} repose sur le revenu gagné en ${String(inputs.earnedIn)} : ${say.amount(value)}.`,
  "contributions.declared": ({ inputs, value }, say) =>
    `L'assiette déclarée pour ${String(inputs.year)} est de ${say.amount(value)}.`,
  "contributions.minimum": ({ inputs, value }, say) =>
    `L'activité pour son propre compte a commencé le ${say.day(inputs.began)}, trop tard pour une assiette antérieure : la cotisation de ${String(inputs.year)} repose sur l'assiette minimale, ${say.amount(value)}.`,
  "contributions.provisional": ({ inputs, value }, say) =>
    `Rien n'a été déclaré pour ${String(inputs.year)} : l'assiette retenue pour ${String(inputs.previousYear)}, ${say.amount(value)}, est prise à titre provisoire.`,
  "contributions.retained": ({ inputs, value }, say) =>
    `L'assiette de ${String(inputs.year)}, ${say.amount(inputs.base)}, ramenée entre le plancher de ${say.amount(inputs.floor)} et le plafond de ${say.amount(inputs.ceiling)}, est de ${say.amount(value)}.`,
  "contributions.amount": ({ inputs, value }, say) =>
    `La cotisation de ${String(inputs.year)} est de ${say.rate(inputs.rate)} de ${say.amount(inputs.retained)} : ${say.amount(value)}.`,
  "contributions.flat": ({ inputs, value }, say) =>
    `La cotisation forfaitaire de l'auto-entrepreneuriat pour ${String(inputs.year)} est de ${say.amount(value)}.`,
  "contributions.social-insurance": ({ inputs, value }, say) =>
    `Les assurances sociales reçoivent ${say.rate(inputs.rate)} de ${say.amount(inputs.retained)} : ${say.amount(value)}.`,
  "contributions.retirement-part": ({ inputs, value }, say) =>
    `La retraite reçoit le reste de ${say.amount(inputs.amount)} : ${say.amount(value)}.`,
  "contributions.payable-from": ({ inputs, value }, say) =>
    `La cotisation de ${String(inputs.year)} peut être payée à partir du ${say.monthDay(inputs.opening)}, mais pas avant le début de l'activité, le ${say.day(inputs.began)} : à partir du ${say.day(value)}.`,
  "contributions.due-day": ({ inputs, value }, say) =>
    inputs.group === "farmers"
      ? `Pour l'agriculture et l'élevage, la cotisation de ${String(inputs.year)} se paie au plus tard le ${say.day(value)}.`
      : `La cotisation de ${String(inputs.year)} se paie au plus tard le ${say.day(value)}.`,
  "contributions.late-start": ({ value }, say) =>
    `Un début d'activité le ${say.day(value)} ou après est un début tardif : sa première cotisation se paie peu après.`,
  "contributions.due-after-start": ({ inputs, value }, say) =>
    `L'activité a commencé le ${say.day(inputs.began)} : sa première cotisation se paie ${say.days(inputs.days)} plus tard, ou le ${say.day(inputs.due)} si cette date est postérieure : au plus tard le ${say.day(value)}.`,
  "contributions.working-day": ({ inputs, value }, say) =>
    value === inputs.due
      ? `Le ${say.day(inputs.due)} ne tombe pas pendant le week-end (${say.word(inputs.weekend)}) : l'échéance est maintenue.`
      : `Le ${say.day(inputs.due)} tombe pendant le week-end (${say.word(inputs.weekend)}) : l'échéance est reportée au ${say.day(value)}.`,
  "contributions.declare-by": ({ inputs, value }, say) =>
    value === null
      ? `Aucune assiette n'est à déclarer pour ${String(inputs.year)}.`
      : `L'assiette de ${String(inputs.year)} se déclare au plus tard le ${say.day(value)}.`,
  "contributions.scheduled": ({ inputs, value }, say) =>
    `Nombre d'années de ${String(inputs.fromYear)} à ${String(inputs.toYear)} : ${say.number(value)}.`,
  "contributions.first-day-late": ({ inputs, value }, say) =>
    inputs.unpaid.centimes === 0
      ? `Aucun texte lu ne donne le taux de la majoration de retard (pris ici à ${say.rate(inputs.rate)}). Le premier jour de retard serait le ${say.day(inputs.day)} ; rien d'impayé ne compte pour ce jour : ${say.exact(value)}.`
      : `Aucun texte lu ne donne le taux de la majoration de retard. Au premier jour de retard, le ${say.day(inputs.day)}, le montant impayé est de ${say.amount(inputs.unpaid)} : ${say.rate(inputs.rate)} de ce montant font ${say.exact(value)}.`,
  "contributions.months-late": ({ inputs, value }, say) =>
    inputs.months === 1
      ? `Un mois complet de plus, achevé le ${say.day(inputs.to)}, à ${say.rate(inputs.rate)} du montant impayé de ${say.amount(inputs.unpaid)} : ${say.exact(value)}.`
      : `Mois complets suivants, le premier achevé le ${say.day(inputs.from)} et le dernier le ${say.day(inputs.to)} : ${say.number(inputs.months)}, chacun à ${say.rate(inputs.rate)} du montant impayé de ${say.amount(inputs.unpaid)} ; ${say.exact(value)} en tout.`,
  "contributions.surcharge": ({ inputs, value }, say) =>
    `Aucun texte lu ne donne le taux de la majoration de retard ; sur ce qui était dû le ${say.day(inputs.dueOn)} elle est de ${say.amount(value)} au ${say.day(inputs.on)}.`,
  "contributions.unpaid": ({ inputs, value }, say) =>
    `Sur ${say.amount(inputs.due)}, le montant payé jusqu'au ${say.day(inputs.on)} est de ${say.amount(inputs.paid)} : le montant impayé est de ${say.amount(value)}.`,
};

export const contributionNotices: NoticeSentences<typeof notices> = {
  "provisional-base": ({ year, previousYear }) =>
    `L'assiette de ${String(year)} est provisoire, reprise de ${String(previousYear)} : la caisse peut la régulariser plus tard.`,
};

export const contributionWords = {
  series: {
    "newcomer-base": "assiette d'une première année",
    "contribution-proration": "cotisation d'une partie d'année",
    "contribution-index-wage": "salaire sur lequel sont indexées les limites de la cotisation",
    "contribution-base-floor": "plancher de l'assiette de cotisation",
    "contribution-base-ceiling": "plafond de l'assiette de cotisation",
    "contribution-rate": "taux de la cotisation",
    "contribution-social-insurance-rate": "part du taux pour les assurances sociales",
    "contribution-base-rule": "base de calcul de la cotisation",
    "flat-contribution": "cotisation forfaitaire de l'auto-entrepreneuriat",
    "contribution-payable-from": "jour à partir duquel la cotisation peut être payée",
    "contribution-due-day": "échéance de la cotisation",
    "farmer-contribution-due-day": "échéance de la cotisation pour l'agriculture et l'élevage",
    "late-start-from": "jour de l'année à partir duquel un début d'activité est tardif",
    "days-to-pay-after-start": "nombre de jours pour payer après un début tardif",
    "base-declaration-day": "dernier jour pour déclarer l'assiette",
    weekend: "week-end",
    "late-surcharge-initial-rate": "taux initial de la majoration de retard",
    "late-surcharge-monthly-rate": "taux mensuel de la majoration de retard",
  },
  choices: {},
  facts: {},
  topics: {},
  parts: {},
};
