import type * as notices from "../../contributions/notices.js";
import type * as steps from "../../contributions/steps.js";
import type { Book, Chapter, ChapterWords } from "../book.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";
import { contributionUnits } from "./units.js";

const contributionSteps: StepSentences<typeof steps> = {
  "contributions.no-activity": ({ inputs }) =>
    `Aucune activité pour son propre compte en ${String(inputs.year)} : aucune cotisation n'est due.`,
  "contributions.began": ({ value }, say) => `L'activité pour son propre compte a commencé le ${say.day(value)}.`,
  "contributions.auto-entrepreneur": ({ inputs }, say) =>
    `Au ${say.day(inputs.on)}, affiliation de l'auto-entrepreneur : ${say.word(inputs.duty)}.`,
  "contributions.whole-year": ({ inputs }) =>
    `Pour une partie de ${String(inputs.year)}, la cotisation de l'année entière est due : il n'y a pas de prorata.`,
  "contributions.income": ({ inputs, value }, say) =>
    `La cotisation de ${String(inputs.year)} repose sur le revenu gagné en ${String(inputs.earnedIn)} : ${say.amount(value)}.`,
  "contributions.declared": ({ inputs, value }, say) =>
    `L'assiette déclarée pour ${String(inputs.year)} est de ${say.amount(value)}.`,
  "contributions.minimum": ({ inputs, value }, say) =>
    `L'activité pour son propre compte a commencé le ${say.day(inputs.began)}, trop récemment pour qu'une assiette antérieure soit retenue : la cotisation de ${String(inputs.year)} repose sur l'assiette minimale, ${say.amount(value)}.`,
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
    `Un début d'activité le ${say.day(value)} ou après est un début tardif : sa première cotisation se paie dans un court délai.`,
  "contributions.due-after-start": ({ inputs, value }, say) =>
    `L'activité a commencé le ${say.day(inputs.began)} : sa première cotisation se paie dans un délai de ${say.days(inputs.days)}, prolongé jusqu'au ${say.day(inputs.due)} si cette date est postérieure : au plus tard le ${say.day(value)}.`,
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
      ? `Aucun texte lu ne donne le taux de la majoration de retard (taux appliqué ici : ${say.rate(inputs.rate)}). Le premier jour de retard serait le ${say.day(inputs.day)} ; aucun impayé n'est à compter pour ce jour : ${say.exact(value)}.`
      : `Aucun texte lu ne donne le taux de la majoration de retard. Au premier jour de retard, le ${say.day(inputs.day)}, le montant impayé est de ${say.amount(inputs.unpaid)} : ${say.rate(inputs.rate)} de ce montant font ${say.exact(value)}.`,
  "contributions.months-late": ({ inputs, value }, say) =>
    inputs.months === 1
      ? `Un mois complet de plus, achevé le ${say.day(inputs.to)}, à ${say.rate(inputs.rate)} du montant impayé de ${say.amount(inputs.unpaid)} : ${say.exact(value)}.`
      : `Mois complets suivants, le premier achevé le ${say.day(inputs.from)} et le dernier le ${say.day(inputs.to)} : ${say.number(inputs.months)}, chacun à ${say.rate(inputs.rate)} du montant impayé de ${say.amount(inputs.unpaid)} ; ${say.exact(value)} en tout.`,
  "contributions.surcharge": ({ inputs, value }, say) =>
    `Aucun texte lu ne donne le taux de la majoration de retard ; sur la somme à payer le ${say.day(inputs.dueOn)}, elle est de ${say.amount(value)} au ${say.day(inputs.on)}.`,
  "contributions.unpaid": ({ inputs, value }, say) =>
    `Sur ${say.amount(inputs.due)}, le montant payé jusqu'au ${say.day(inputs.on)} est de ${say.amount(inputs.paid)} : le montant impayé est de ${say.amount(value)}.`,
  "contributions.remitted": ({ inputs, value }, say) =>
    inputs.bound === "exact"
      ? `Sur dossier justifié, ${say.rate(inputs.rate)} de ${say.amount(inputs.surcharge)} sont remis : ${say.amount(value)}.`
      : `La commission peut remettre au plus ${say.rate(inputs.rate)} de ${say.amount(inputs.surcharge)} : ${say.amount(value)}.`,
  "contributions.nothing-due": ({ inputs, value }, say) =>
    `Motif de la demande : ${say.word(inputs.ground)} ; ${say.word(inputs.rule)}. Sur ${say.amount(inputs.surcharge)}, tout est remis : ${say.amount(value)}.`,
  "contributions.no-such-ground": ({ inputs }, say) =>
    `Motif de la demande : ${say.word(inputs.ground)} ; la loi en vigueur le ${say.day(inputs.on)} ne connaît pas ce motif de remise.`,
  "contributions.remaining": ({ inputs, value }, say) =>
    inputs.bound === "exact"
      ? `Sur ${say.amount(inputs.surcharge)}, la remise est de ${say.amount(inputs.remitted)} : il reste dû ${say.amount(value)}.`
      : `Sur ${say.amount(inputs.surcharge)}, la remise est au plus de ${say.amount(inputs.remitted)} : il reste dû au moins ${say.amount(value)}.`,
  "contributions.forum": ({ inputs, value }, say) =>
    `La commission nationale décide à partir de ${say.amount(inputs.threshold)} de majorations et pénalités, la commission locale en dessous ; pour ${say.amount(inputs.surcharge)} : ${say.word(value)}.`,
  "contributions.limitation-period": ({ inputs, value }, say) =>
    `La somme est devenue exigible le ${say.day(inputs.dueOn)} ; elle peut être recouvrée pendant ${say.years(inputs.years)}, jusqu'au ${say.day(value)}.`,
  "contributions.new-period": ({ inputs, value }, say) =>
    `Une mise en demeure a été reçue le ${say.day(inputs.received)}, avant la fin du délai (dernier jour : ${say.day(inputs.lastDay)}) ; ${say.word(inputs.effect)} : ${say.years(inputs.years)}, jusqu'au ${say.day(value)}.`,
  "contributions.limitation": ({ inputs, value }, say) =>
    value
      ? `La prescription, comptée du ${say.day(inputs.countedFrom)}, s'est achevée le ${say.day(inputs.lastDay)} : le ${say.day(inputs.on)}, la dette ne peut plus être recouvrée.`
      : `La prescription, comptée du ${say.day(inputs.countedFrom)}, s'achève le ${say.day(inputs.lastDay)} : le ${say.day(inputs.on)}, elle n'est pas acquise.`,
  "contributions.settled-base": ({ inputs, value }, say) =>
    `L'assiette arrêtée par la caisse pour ${String(inputs.year)} est de ${say.amount(value)}.`,
  "contributions.adjustment": ({ inputs, value }, say) =>
    `Pour ${String(inputs.year)}, montant appelé : ${say.amount(inputs.called)} ; montant dû sur l'assiette arrêtée : ${say.amount(inputs.owed)} ; différence${inputs.direction === "none" ? "" : ` (${say.word(inputs.direction)})`} : ${say.amount(value)}.`,
  "contributions.nothing-to-settle": ({ inputs }, say) =>
    `La question ne se pose pas : ${say.words.topics[inputs.topic] ?? inputs.topic}.`,
  "contributions.settled-debt": ({ inputs, value }, say) =>
    `Cotisation de ${String(inputs.year)}, montant dû : ${say.amount(inputs.due)} ; payé : ${say.amount(inputs.paid)} ; impayé : ${say.amount(value)} ; majoration de retard : ${say.amount(inputs.surcharge)}, dont payé : ${say.amount(inputs.surchargePaid)}.`,
  "contributions.settlement": ({ inputs, value }, say) =>
    `Payé jusqu'au ${say.day(inputs.on)} : ${say.amount(inputs.paid)} ; sur les cotisations : ${say.amount(inputs.onContributions)} ; sur les majorations : ${say.amount(inputs.onSurcharges)} ; reste non imputé : ${say.amount(value)}.`,
  "contributions.amnesty-opens": ({ inputs, value }, say) =>
    `Mesure : ${say.word(inputs.amnesty)} ; ouverture le ${say.day(value)} ; ce qu'elle efface ou accorde : ${say.word(inputs.wipes)}.`,
  "contributions.amnesty-open-since": ({ inputs }, say) =>
    `Mesure : ${say.word(inputs.amnesty)} ; en cours le ${say.day(inputs.on)}, sans source sur son premier jour ; ce qu'elle efface ou accorde : ${say.word(inputs.wipes)}.`,
  "contributions.amnesty-extended": ({ inputs, value }, say) =>
    `Mesure : ${say.word(inputs.amnesty)} ; d'abord jusqu'au ${say.day(inputs.ofLaw)}, puis prolongation jusqu'au ${say.day(value)}.`,
  "contributions.amnesty-closes": ({ inputs, value }, say) =>
    `Mesure : ${say.word(inputs.amnesty)} ; dernier jour : ${say.day(value)}.`,
  "contributions.first-part": ({ value }, say) => `La première tranche se paie avant le ${say.day(value)}.`,
  "contributions.amnesty-condition": ({ inputs, value }, say) =>
    `Mesure : ${say.word(inputs.amnesty)} ; condition (${say.word(inputs.condition)}) : ${say.word(value)}.`,
  "contributions.amnesty-unsure": ({ inputs }, say) =>
    `Aucune source ne dit si cette mesure vaut le ${say.day(inputs.on)} : ${say.word(inputs.amnesty)}.`,
  "contributions.amnesties": ({ inputs, value }, say) =>
    `Nombre d'exonérations et d'appels de la caisse en cours le ${say.day(inputs.on)} : ${say.number(value)}.`,
  "contributions.no-amnesty": ({ inputs }, say) =>
    `Aucune exonération en cours le ${say.day(inputs.on)} n'a été trouvée.`,
  "contributions.amnesty-loss": ({ inputs, value }, say) =>
    `Mesure : ${say.word(inputs.amnesty)} ; ce qui la fait perdre : ${say.word(value)}.`,
  "contributions.amnesty-farmer-years": ({ inputs }, say) =>
    `Mesure : ${say.word(inputs.amnesty)} ; en agriculture, à tout âge, années qui peuvent être payées : ${say.word(inputs.years)}.`,
  "contributions.amnesty-age": ({ inputs, value }, say) =>
    `Date de naissance : ${say.day(inputs.birthDate)} ; l'âge de ${say.years(inputs.age)} est atteint le ${say.day(value)}.`,
  "contributions.amnesty-all-years": ({ inputs }, say) =>
    `Mesure : ${say.word(inputs.amnesty)} ; la limite d'âge est atteinte le ${say.day(inputs.reached)} : le ${say.day(inputs.on)}, toutes les années passées peuvent être payées.`,
  "contributions.amnesty-age-passed": ({ inputs, value }, say) =>
    `Date de naissance : ${say.day(inputs.birthDate)} ; l'âge de ${say.years(inputs.age)} est dépassé à partir du ${say.day(value)}.`,
  "contributions.amnesty-years": ({ inputs, value }, say) =>
    `Mesure : ${say.word(inputs.amnesty)} ; la limite d'âge est dépassée depuis le ${say.day(inputs.passed)} ; nombre d'années passées qui peuvent être payées le ${say.day(inputs.on)} : ${say.number(value)}.`,
  "contributions.amnesty-months": ({ inputs, value }, say) =>
    `Mesure : ${say.word(inputs.amnesty)} ; durée maximale d'un échéancier : ${say.months(value)}.`,
  "contributions.voluntary-none": ({ inputs }, say) =>
    `Le ${say.day(inputs.on)}, il n'existe pas encore d'affiliation volontaire pour le travail informel.`,
  "contributions.voluntary-closed": ({ inputs, value }, say) =>
    `Aucune source ne dit si l'affiliation volontaire est encore ouverte le ${say.day(inputs.on)} : elle est prise pour close après le ${say.day(value)}.`,
  "contributions.voluntary-open": ({ inputs }, say) =>
    `Le ${say.day(inputs.on)}, l'affiliation volontaire du travail informel est ouverte, auprès d'une autre caisse : ${say.word(inputs.fund)}. Elle donne ${say.word(inputs.gives)}, sans pension, pendant ${say.years(inputs.years)} au plus.`,
  "contributions.voluntary-last-day": ({ value }, say) =>
    `Aucune source ne dit jusqu'à quand l'affiliation volontaire est ouverte : le dernier jour retenu est le ${say.day(value)}.`,
  "contributions.voluntary-monthly": ({ inputs, value }, say) =>
    `L'affiliation volontaire coûte ${say.rate(inputs.rate)} du salaire minimum de ${say.amount(inputs.wage)} : ${say.amount(value)} par mois.`,
};

const contributionNotices: NoticeSentences<typeof notices> = {
  "several-activities": ({ year, activities }, say) =>
    `Activités exercées en ${String(year)} : ${say.number(activities)}. Une seule cotisation sur une seule assiette est retenue pour toutes ; aucune source lue ne dit ce qui est dû pour plusieurs activités.`,
  "provisional-base": ({ year, previousYear }) =>
    `L'assiette de ${String(year)} est provisoire, reprise de ${String(previousYear)} : la caisse peut la régulariser plus tard.`,
  "early-notice": ({ received, dueOn }, say) =>
    `Une mise en demeure reçue le ${say.day(received)} ne vient pas après l'échéance (${say.day(dueOn)}) : elle ne change rien.`,
  "late-notice": ({ received, lastDay }, say) =>
    `Une mise en demeure reçue le ${say.day(received)} vient après le dernier jour, le ${say.day(lastDay)} : elle ne change rien.`,
  "amnesty-of-good-faith": ({ on, amnesty, wipes }, say) =>
    `Le ${say.day(on)}, la bonne foi ouvre, avec d'autres conditions, une autre mesure : ${say.word(amnesty)}. Ce qu'elle efface : ${say.word(wipes)}.`,
  "reported-measure": ({ amnesty, gives }, say) =>
    `Mesure : ${say.word(amnesty)} ; ce qui en a été rapporté : ${say.word(gives)}.`,
  "reported-schedule": ({ amnesty, months }, say) =>
    `Mesure : ${say.word(amnesty)} ; durée d'un échéancier telle que rapportée : ${say.months(months)}.`,
  "fund-practice": ({ amnesty, to, announced, until }, say) =>
    `Mesure : ${say.word(amnesty)} ; la caisse a annoncé le ${say.day(announced)} comme dernier jour (${say.word(to)}) ; le ${say.day(until)} est retenu ici.`,
  "earlier-decision": ({ amnesty }, say) =>
    `Mesure : ${say.word(amnesty)} ; ce qu'une décision antérieure de la commission de recours laissait dû est effacé aussi.`,
  "compensating-contribution": ({ fund }, say) =>
    `Lors du passage de ce régime (${say.word(fund)}) à un régime ordinaire, une cotisation de retraite compensatoire peut être payée pour le temps passé dans le premier ; aucune source n'en donne le montant.`,
};

const contributionWords: ChapterWords<keyof typeof contributionUnits> = {
  series: {
    "newcomer-base": "assiette d'une première année",
    "contribution-proration": "cotisation d'une partie d'année",
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
    "base-adjustment": "ce que la caisse peut faire de l'assiette d'une année",
    "remission-rate": "part d'une majoration qui est ou peut être remise",
    "remission-bound": "caractère de cette part, remise ou maximum",
    "force-majeure-remission": "effet de la force majeure sur une majoration",
    "good-faith-remission": "effet de la bonne foi sur une majoration",
    "limitation-years": "prescription du recouvrement des cotisations (années)",
    "limitation-notice": "effet d'une mise en demeure sur la prescription",
    "amnesty-2008": "exonération de la loi 08-08",
    "amnesty-2008-loss": "perte de l'exonération de la loi 08-08",
    "campaign-2010": "campagne de la caisse en 2010",
    "campaign-2010-wipes": "ce que la campagne de 2010 a effacé",
    "campaign-2010-months": "durée d'un échéancier dans la campagne de 2010 (mois)",
    "farmers-plan-2009": "plan pour les arriérés de l'agriculture en 2009 et 2010",
    "farmers-plan-2009-gives": "ce que donnait le plan pour les arriérés de l'agriculture",
    "farmers-plan-2009-months": "durée d'un échéancier dans le plan pour les arriérés de l'agriculture (mois)",
    "late-filing-amnesty-2008": "exonération de la pénalité de dépôt tardif",
    "amnesty-2015": "exonération de la loi de finances complémentaire 2015",
    "amnesty-2015-extension": "prolongation de l'exonération de la loi de finances complémentaire 2015",
    "practice-2016": "délai annoncé par la caisse en 2016",
    "farmer-practice-2016": "délai annoncé par la caisse pour l'agriculture en 2016",
    "amnesty-2015-loss": "perte de l'exonération de la loi de finances complémentaire 2015",
    "schedule-months-2015": "durée d'un échéancier sous la loi de finances complémentaire 2015 (mois)",
    "amnesty-2015-age": "âge en dessous duquel toutes les années passées peuvent être payées",
    "amnesty-2015-years-above-age": "nombre d'années passées qui peuvent être payées au-dessus de cet âge",
    "amnesty-2015-farmer-years": "années passées qui peuvent être payées en agriculture",
    "other-debtors-2015": "exonération de 2015 en cas d'échéancier antérieur ou de majorations seules",
    "call-2017": "appel de la caisse en 2017",
    "call-2017-gives": "ce à quoi menait l'appel de 2017",
    "farmer-disaster": "exonération en agriculture après sécheresse ou incendie",
    "farmer-disaster-wipes": "ce qui est effacé en agriculture après sécheresse ou incendie",
    "carriers-2018": "paiement en deux tranches des transporteurs en 2018",
    "carriers-first-part": "dernier jour de la première tranche des transporteurs",
    "amnesty-2021": "exonération de l'ordonnance 21-12",
    "schedule-months-2021": "durée d'un échéancier sous l'ordonnance 21-12 (mois)",
    "call-2025": "appel de la caisse de décembre 2025",
    "amnesty-search": "recherche d'exonérations",
    "voluntary-scheme": "régime d'affiliation volontaire du travail informel",
    "voluntary-scheme-fund": "caisse de l'affiliation volontaire",
    "voluntary-scheme-rate": "taux de l'affiliation volontaire",
    "voluntary-scheme-gives": "ce que donne l'affiliation volontaire",
    "voluntary-scheme-years": "durée maximale de l'affiliation volontaire (années)",
  },
  choices: {
    "settled-by-the-fund": "elle peut l'arrêter plus tard",
    "at-most": "part maximale",
    exact: "part exacte",
    "nothing-due": "rien n'est dû",
    "no-such-ground": "motif non prévu",
    "justified-file": "dossier justifié",
    "force-majeure": "force majeure",
    "good-faith": "bonne foi",
    "local-commission": "commission locale de recours",
    "national-commission": "commission nationale de recours",
    "new-period": "un nouveau délai commence",
    "to-pay": "à payer",
    "in-excess": "appelé en trop",
    "loi-08-08": "exonération de la loi 08-08, article 87",
    "late-filing-2008": "exonération de la pénalité de dépôt tardif, loi 08-08",
    "farmers-plan-2009": "plan pour les arriérés de l'agriculture en 2009 et 2010",
    "campaign-2010": "campagne de la caisse en 2010",
    "lfc-2015": "exonération de la loi de finances complémentaire 2015, article 57",
    "lfc-2015-other-debtors": "exonération de 2015 en cas d'échéancier antérieur ou de majorations seules",
    "call-2017": "appel de 2017",
    "farmers-drought-or-fire": "exonération en agriculture après sécheresse ou incendie",
    "carriers-2018": "paiement en deux tranches des transporteurs en 2018",
    "ordonnance-21-12": "exonération de l'ordonnance 21-12",
    "call-2025": "appel de décembre 2025",
    "surcharges-and-penalties": "majorations et pénalités de retard",
    penalties: "pénalités",
    "credit-support": "soutien par le crédit",
    "late-filing-penalty": "pénalité de dépôt tardif",
    "ordinary-remission": "remise ordinaire par la commission",
    "payment-in-two-parts": "paiement en deux tranches, aucune exonération n'étant rapportée",
    "not-known": "on ne le sait pas",
    open: "ouvert",
    closed: "plus en cours",
    met: "remplie",
    "not-met": "non remplie",
    "taking-requests": "demandes reçues",
    "still-possible": "pas encore, et encore possible",
    farmers: "agriculture",
    others: "autres activités",
    "financial-difficulty": "difficulté financière",
    "payment-schedule": "échéancier",
    "current-contribution-paid": "cotisation de l'année en cours payée",
    "all-paid-or-schedule": "paiement de tout en une fois, ou échéancier",
    "only-surcharges": "majorations seules dues",
    "earlier-schedule-or-only-surcharges": "échéancier antérieur, ou majorations seules dues",
    "not-affiliated-before": "pas d'affiliation auparavant",
    "affiliated-in-the-window": "affiliation déposée pendant la mesure",
    "first-part-in-time": "première tranche payée à temps",
    "default-on-the-schedule": "un défaut de paiement de l'échéancier",
    "default-at-the-last-instalment": "un défaut constaté à la dernière échéance",
    "since-1996": "toutes depuis 1996, année du transfert de l'agriculture à la caisse",
    "none-found": "rien trouvé",
    cnas: "caisse des salariés (CNAS)",
    "sickness-and-maternity-care": "les prestations en nature de maladie et de maternité",
  },
  facts: {
    ground: "motif de la remise",
    notices: "jours de réception des mises en demeure",
    debts: "cotisations dues",
    settledBase: "assiette arrêtée par la caisse",
    birthDate: "date de naissance de la personne débitrice",
    goodFaith: "bonne foi",
    financialDifficulty: "difficulté financière",
    currentYearPaid: "paiement de la cotisation de l'année en cours",
    scheduleSigned: "signature d'un échéancier",
    paidAtOnce: "paiement de tous les arriérés en une fois",
    onlySurcharges: "dette limitée aux majorations",
    hasEarlierSchedule: "existence d'un échéancier antérieur",
    firstPartPaidOn: "jour du paiement de la première tranche",
  },
  topics: {
    "adjustment-without-activity": "la régularisation d'une année sans activité",
    "adjustment-of-a-flat-contribution": "la régularisation d'une cotisation forfaitaire",
    "due-day-of-an-adjustment": "l'échéance du complément d'une régularisation",
    "excess-of-an-adjustment": "le sort de ce qui a été appelé en trop",
    "loss-of-an-amnesty": "ce qui fait perdre cette exonération",
    "years-of-an-amnesty": "les années passées qui peuvent être payées sous cette exonération",
    "years-at-the-age-of-an-amnesty": "les années passées qui peuvent être payées à l'âge même de la limite",
    "schedule-of-an-amnesty": "la durée d'un échéancier sous cette exonération",
    "amnesty-for-a-breeder": "l'application à l'élevage de ce qui est rapporté pour l'agriculture",
    "end-of-the-voluntary-scheme": "la fin de l'affiliation volontaire",
  },
  parts: {
    forum: "Commission compétente",
    dueDay: "Échéance du complément",
    excess: "Ce qui a été appelé en trop",
    lostBy: "Ce qui la fait perdre",
    yearsThatMayBePaid: "Années passées qui peuvent être payées",
    scheduleMonths: "Durée d'un échéancier",
    lastDay: "Dernier jour",
  },
};

const contributionChapter: Chapter = {
  steps: contributionSteps,
  notices: contributionNotices,
  words: contributionWords,
  units: contributionUnits,
};

/** French sentences of contributions. */
export const contributions: Book<"fr"> = { language: "fr", chapters: [contributionChapter] };
