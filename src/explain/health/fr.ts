import type * as notices from "../../health/notices.js";
import type * as steps from "../../health/steps.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";
import { yesOrNo as yes } from "../sentence.js";

export const healthSteps: StepSentences<typeof steps> = {
  "health.pension-age": ({ inputs, value }, say) =>
    `Date de naissance : ${say.day(inputs.birthDate)} (${say.word(inputs.sex)}) ; l'âge ordinaire de la retraite, ${say.years(inputs.age)}, est atteint le ${say.day(value)}.`,
  "health.age-bar-lifted": ({ inputs, value }, say) =>
    `L'âge n'est pas opposable à qui n'a pas la durée d'une pension de retraite ; durée insuffisante : ${yes(inputs.lacksYears, say)} ; âge non opposable : ${yes(value, say)}.`,
  "health.below-pension-age": ({ inputs, value }, say) =>
    inputs.barLifted
      ? `L'âge de la retraite, atteint le ${say.day(inputs.reachedOn)}, n'est pas opposable : condition d'âge remplie.`
      : `Une pension d'invalidité se demande avant l'âge de la retraite ; âge atteint le ${say.day(inputs.reachedOn)}, jour qui compte : ${say.day(inputs.on)} ; condition remplie : ${yes(value, say)}.`,
  "health.invalidity-state": ({ inputs, value }, say) =>
    `État exigé des non-salariés : ${say.word(inputs.state)} ; condition remplie : ${yes(value, say)}.`,
  "health.registered-long-enough": ({ inputs, value }, say) =>
    `Immatriculation : ${say.day(inputs.affiliatedOn)} ; durée de ${say.years(inputs.years)} révolue le ${say.day(inputs.completeOn)} ; première constatation médicale : ${say.day(inputs.foundOn)} ; condition remplie : ${yes(value, say)}.`,
  "health.invalidity-contributions": ({ inputs, value }, say) =>
    `Cotisations exigées : ${say.word(inputs.rule)} ; condition remplie : ${yes(value, say)}.`,
  "health.without-activity": ({ inputs, value }, say) =>
    inputs.ceasedOn === null || inputs.completeOn === null
      ? `Une seule page dit que l'activité rémunérée doit avoir cessé ${say.months(inputs.months)} avant la décision médicale du ${say.day(inputs.decidedOn)} ; elle n'a pas cessé ; condition remplie : ${yes(value, say)}.`
      : `Une seule page dit que l'activité rémunérée doit avoir cessé ${say.months(inputs.months)} avant la décision médicale du ${say.day(inputs.decidedOn)} ; cessation : ${say.day(inputs.ceasedOn)}, délai accompli le ${say.day(inputs.completeOn)} ; condition remplie : ${yes(value, say)}.`,
  "health.retirement-for-incapacity": ({ inputs, value }, say) =>
    `Sans droit à une pension d'invalidité, l'incapacité totale et définitive ouvre un autre droit : ${say.word(value)} ; âge exigé : ${say.word(inputs.age)} ; durée comptée, au moins : ${say.years(inputs.atLeast)}.`,
  "health.invalidity-right": ({ inputs, value }, say) => `Au ${say.day(inputs.on)}, droit ouvert : ${say.word(value)}.`,
  "health.third-person": ({ inputs }, say) =>
    `Majoration pour l'assistance d'une tierce personne : ${say.word(inputs.rule)}.`,
  "health.invalidity-converted": ({ inputs, value }, say) =>
    `À partir du ${say.day(value)}, la pension d'invalidité est remplacée : ${say.word(inputs.rule)}, avec la majoration pour conjoint à charge si elle est due.`,
  "health.spouse-gets-a-share": ({ inputs }, say) => `Conjoint : a droit à une part (${say.word(inputs.rule)}).`,
  "health.beneficiaries": ({ inputs, value }, say) =>
    `Personnes ayant droit à une part du capital au décès du ${say.day(inputs.diedOn)} : ${say.number(value)}.`,
  "health.capital-of-member": ({ inputs, value }, say) =>
    `Décès d'une personne en activité le ${say.day(inputs.diedOn)} : ${say.word(inputs.rule)} de ${say.amount(inputs.base)}, dans la limite de ${say.amount(inputs.ceiling)} : ${say.amount(value)}.`,
  "health.floor-by-hours": ({ value }, say) =>
    `Minimum de la loi de 1983, en heures du salaire minimum : ${say.amount(value)} par an.`,
  "health.floor-by-wage": ({ inputs, value }, say) =>
    `Minimum donné par la caisse des salariés : ${say.amount(inputs.monthly)} par mois, ${say.number(inputs.months)} fois : ${say.amount(value)} par an.`,
  "health.capital-of-pensioner": ({ inputs, value }, say) =>
    `Décès d'une personne pensionnée le ${say.day(inputs.diedOn)} : ${say.word(inputs.rule)}, au-dessus des deux minima : ${say.amount(value)}.`,
  "health.equal-shares": ({ inputs, value }, say) =>
    inputs.oneMore === 0
      ? `${say.amount(inputs.total)} à parts égales ; personnes : ${say.number(inputs.count)} ; chacune : ${say.amount(value)}.`
      : `${say.amount(inputs.total)} à parts égales ; personnes : ${say.number(inputs.count)} ; chacune : ${say.amount(value)}, et un centime de plus pour les premières de la liste : ${say.number(inputs.oneMore)}.`,
  "health.claim-by": ({ inputs, value }, say) =>
    `Le capital se réclame dans un délai de ${say.years(inputs.years)}, compté du décès du ${say.day(inputs.diedOn)} : au plus tard le ${say.day(value)}.`,
  "health.claim-standing": ({ inputs, value }, say) =>
    `Dernier jour pour réclamer : ${say.day(inputs.lastDay)} ; jour qui compte : ${say.day(inputs.on)} ; réclamation : ${say.word(value)}.`,
  "health.death-capital": ({ inputs, value }, say) =>
    value === "none"
      ? `Décès du ${say.day(inputs.diedOn)} : personne dans la famille n'a droit au capital décès.`
      : `Décès du ${say.day(inputs.diedOn)} : le capital décès revient aux ayants droit, à parts égales, en un seul versement.`,
};

export const healthNotices: NoticeSentences<typeof notices> = {
  "ordinary-age-taken": ({ years }, say) =>
    `L'âge de la retraite retenu est l'âge ordinaire, ${say.years(years)} : aucune année n'est déduite pour des enfants élevés ni pour la qualité de moudjahid.`,
  "invalidity-paid": ({ rule }, say) => `Versement de la pension : ${say.word(rule)}.`,
  "invalidity-revised": ({ above }, say) =>
    `La pension est accordée à titre temporaire : elle peut être révisée, et elle est supprimée si la capacité de travail dépasse ${say.rate(above)}.`,
  "death-capital-protected": () => "Le capital décès est incessible et insaisissable.",
  "death-capital-opening-unknown": () =>
    "Ce qui ouvre le droit des non-salariés n'est pas connu, hormis des cotisations à jour ; cela n'est pas vérifié ici.",
  "death-capital-floors-in-conflict": ({ byHours, byWage }, say) =>
    `Les sources donnent deux minima pour le capital d'une personne pensionnée, et la pension annuelle n'atteint pas les deux : ${say.amount(byHours)} par an selon la loi de 1983, ${say.amount(byWage)} par mois selon la caisse des salariés.`,
  "working-spouse-gets-a-share": () =>
    "Le conjoint exerce une activité rémunérée et a droit à une part : la loi ne le prive alors que des prestations en nature.",
};

export const healthWords = {
  series: {
    "invalidity-age-bar": "âge jusqu'auquel une pension d'invalidité peut être demandée",
    "invalidity-age-bar-lifted": "à qui cet âge n'est pas opposable",
    "invalidity-state": "état exigé pour une pension d'invalidité",
    "invalidity-registration-years": "années d'immatriculation exigées pour une pension d'invalidité",
    "invalidity-contributions": "cotisations exigées pour une pension d'invalidité",
    "invalidity-months-without-activity": "mois sans activité rémunérée exigés pour une pension d'invalidité",
    "third-person-supplement": "majoration pour tierce personne",
    "invalidity-payment": "versement d'une pension d'invalidité",
    "invalidity-stops-above": "capacité de travail au-delà de laquelle une pension d'invalidité est supprimée",
    "invalidity-conversion": "ce que devient une pension d'invalidité à l'âge de la retraite",
    "death-capital-beneficiaries": "bénéficiaires du capital décès",
    "death-capital-spouse": "le conjoint et le capital décès",
    "death-capital-split": "partage du capital décès",
    "death-capital-payment": "versement du capital décès",
    "death-capital-protection": "protection du capital décès",
    "death-capital-of-member": "capital décès d'une personne en activité",
    "death-capital-ceiling": "plafond du capital décès d'une personne en activité",
    "death-capital-of-pensioner": "capital décès d'une personne pensionnée",
    "death-capital-floor-by-hours": "minimum du capital décès d'une personne pensionnée, en heures du salaire minimum",
    "death-capital-floor-by-wage": "minimum du capital décès d'une personne pensionnée, selon la caisse des salariés",
    "benefit-claim-years": "années pour réclamer une prestation",
  },
  choices: {
    "pension-age": "l'âge de la retraite",
    "years-of-a-pension-lacking": "qui n'a pas la durée d'une pension de retraite",
    "total-and-definitive": "incapacité totale et définitive d'exercer une profession quelconque",
    "up-to-date": "à jour",
    "due-at-an-unknown-rate": "due, à un taux inconnu",
    "monthly-in-arrears": "mensuel, à terme échu",
    "retirement-pension-of-at-least-the-amount": "pension de retraite d'un montant au moins égal",
    "invalidity-pension": "pension d'invalidité",
    "retirement-for-incapacity": "pension de retraite pour incapacité",
    dependants: "les ayants droit",
    "with-or-without-paid-activity": "avec ou sans activité rémunérée",
    "equal-shares": "parts égales",
    once: "un seul versement",
    "neither-ceded-nor-seized": "incessible et insaisissable",
    "last-annual-base": "dernière assiette annuelle",
    "annual-pension": "pension annuelle",
    "for-the-dependants": "aux ayants droit",
    "in-time": "dans le délai",
    late: "hors délai",
    "still-open": "encore possible",
    lapsed: "prescrite",
  },
  facts: {
    affiliatedOn: "jour de l'immatriculation à la caisse",
    foundOn: "jour de la première constatation médicale",
    totalAndDefinitive: "caractère total et définitif de l'incapacité",
    upToDate: "mise à jour des cotisations",
    ceasedOn: "jour de cessation de l'activité rémunérée",
    lacksYearsForPension: "durée insuffisante pour une pension de retraite",
    "deceased.lastBase": "dernière assiette annuelle de la personne décédée",
    "deceased.annualPension": "pension annuelle de la personne décédée",
    claimedOn: "jour de la demande",
    on: "jour demandé",
  },
  topics: {
    "invalidity-amount-of-the-self-employed": "le montant d'une pension d'invalidité des non-salariés",
    "third-person-supplement-rate": "le taux de la majoration pour tierce personne",
    "conversion-past-the-pension-age":
      "le jour où est remplacée une pension d'invalidité accordée après l'âge de la retraite",
    "floor-of-the-death-capital-of-a-pensioner": "le minimum du capital décès d'une personne pensionnée",
    "death-capital-of-a-child-born-after-the-death": "la part d'un enfant né après le décès dans le capital décès",
  },
  parts: {
    monthly: "Montant mensuel",
    thirdPersonSupplement: "Majoration pour tierce personne",
    convertsOn: "Remplacement par une pension de retraite",
    amount: "Montant du capital",
    beneficiaries: "Bénéficiaires",
    shares: "Parts",
    claimBy: "Dernier jour pour réclamer",
    claim: "Réclamation",
  },
};
