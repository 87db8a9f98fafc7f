import type * as notices from "../../contributions/notices.js";
import type * as steps from "../../contributions/steps.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";

export const contributionSteps: StepSentences<typeof steps> = {
  "contributions.no-activity": ({ inputs }) =>
    `Aucune activité pour son propre compte en ${String(inputs.year)} : aucune cotisation n'est due.`,
  "contributions.began": ({ value }, say) => `L'activité pour son propre compte a commencé le ${say.day(value)}.`,
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
    `La cotisation forfaitaire d'un auto-entrepreneur pour ${String(inputs.year)} est de ${say.amount(value)}.`,
  "contributions.social-insurance": ({ inputs, value }, say) =>
    `Les assurances sociales reçoivent ${say.rate(inputs.rate)} de ${say.amount(inputs.retained)} : ${say.amount(value)}.`,
  "contributions.retirement-part": ({ inputs, value }, say) =>
    `La retraite reçoit le reste de ${say.amount(inputs.amount)} : ${say.amount(value)}.`,
};

export const contributionNotices: NoticeSentences<typeof notices> = {
  "provisional-base": ({ year, previousYear }) =>
    `L'assiette de ${String(year)} est provisoire, reprise de ${String(previousYear)} : la caisse peut la régulariser plus tard.`,
};
