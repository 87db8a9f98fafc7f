import type * as notices from "../../health/notices.js";
import type * as steps from "../../health/steps.js";
import type { Book, Chapter, ChapterWords } from "../book.js";
import { familyChapter } from "../family/fr.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";
import { yesOrNo as yes } from "../sentence.js";
import { healthUnits } from "./units.js";

const healthSteps: StepSentences<typeof steps> = {
  "health.pension-age": ({ inputs, value }, say) =>
    `Date de naissance : ${say.day(inputs.birthDate)} (${say.word(inputs.sex)}) ; l'âge ordinaire de la retraite, ${say.years(inputs.age)}, est atteint le ${say.day(value)}.`,
  "health.age-bar-lifted": ({ inputs, value }, say) =>
    `L'âge n'est pas opposable à une personne qui n'a pas la durée d'une pension de retraite ; durée insuffisante : ${yes(inputs.lacksYears, say)} ; âge non opposable : ${yes(value, say)}.`,
  "health.below-pension-age": ({ inputs, value }, say) =>
    inputs.barLifted
      ? `L'âge de la retraite, atteint le ${say.day(inputs.reachedOn)}, n'est pas opposable : condition d'âge remplie.`
      : `Une pension d'invalidité se demande avant l'âge de la retraite ; âge atteint le ${say.day(inputs.reachedOn)}, jour qui compte : ${say.day(inputs.on)} ; condition remplie : ${yes(value, say)}.`,
  "health.invalidity-state": ({ inputs, value }, say) =>
    `État exigé des non-salariés : ${say.word(inputs.state)} ; condition remplie : ${yes(value, say)}.`,
  "health.registered-long-enough": ({ inputs, value }, say) =>
    `Immatriculation : ${say.day(inputs.affiliatedOn)} ; durée de ${say.years(inputs.years)} révolue le ${say.day(inputs.completeOn)} ; première constatation médicale : ${say.day(inputs.foundOn)} ; condition remplie : ${yes(value, say)}.`,
  "health.invalidity-contributions": ({ inputs, value }, say) =>
    `Situation exigée des cotisations : ${say.word(inputs.rule)} ; condition remplie : ${yes(value, say)}.`,
  "health.without-activity": ({ inputs, value }, say) =>
    inputs.ceasedOn === null || inputs.completeOn === null
      ? `Une seule source dit que l'activité rémunérée doit avoir cessé ${say.months(inputs.months)} avant la décision médicale du ${say.day(inputs.decidedOn)} ; l'activité n'a pas cessé ; condition remplie : ${yes(value, say)}.`
      : `Une seule source dit que l'activité rémunérée doit avoir cessé ${say.months(inputs.months)} avant la décision médicale du ${say.day(inputs.decidedOn)} ; cessation : ${say.day(inputs.ceasedOn)}, durée accomplie le ${say.day(inputs.completeOn)} ; condition remplie : ${yes(value, say)}.`,
  "health.retirement-for-incapacity": ({ inputs, value }, say) =>
    `Sans droit à une pension d'invalidité, l'incapacité totale et définitive ouvre un autre droit : ${say.word(value)} ; âge exigé : ${say.word(inputs.age)} ; durée comptée, au moins : ${say.years(inputs.atLeast)}.`,
  "health.invalidity-right": ({ inputs, value }, say) => `Au ${say.day(inputs.on)}, droit ouvert : ${say.word(value)}.`,
  "health.third-person": ({ inputs }, say) =>
    `Majoration pour l'assistance d'une tierce personne : ${say.word(inputs.rule)}.`,
  "health.invalidity-converted": ({ inputs, value }, say) =>
    `À partir du ${say.day(value)}, en remplacement de la pension d'invalidité : ${say.word(inputs.rule)}, avec la majoration pour conjoint à charge si elle est due.`,
  "health.spouse-gets-a-share": ({ inputs }, say) => `Conjoint : droit à une part (${say.word(inputs.rule)}).`,
  "health.beneficiaries": ({ inputs, value }, say) =>
    `Personnes ayant droit à une part du capital au décès du ${say.day(inputs.diedOn)} : ${say.number(value)}.`,
  "health.capital-of-member": ({ inputs, value }, say) =>
    `Décès d'une personne en activité le ${say.day(inputs.diedOn)} ; ${say.word(inputs.rule)} : ${say.amount(inputs.base)} ; plafond : ${say.amount(inputs.ceiling)} ; capital décès : ${say.amount(value)}.`,
  "health.floor-by-hours": ({ value }, say) =>
    `Minimum de la loi de 1983, calculé en heures de SNMG : ${say.amount(value)} par an.`,
  "health.floor-by-wage": ({ inputs, value }, say) =>
    `Minimum donné par la caisse des salariés : ${say.amount(inputs.monthly)} par mois ; nombre de mois : ${say.number(inputs.months)} ; par an : ${say.amount(value)}.`,
  "health.capital-of-pensioner": ({ inputs, value }, say) =>
    `Décès d'une personne pensionnée le ${say.day(inputs.diedOn)} ; ${say.word(inputs.rule)}, qui n'est inférieure à aucun des deux minima : ${say.amount(value)}.`,
  "health.equal-shares": ({ inputs, value }, say) =>
    inputs.oneMore === 0
      ? `${say.amount(inputs.total)} à parts égales ; personnes : ${say.number(inputs.count)} ; chacune : ${say.amount(value)}.`
      : `${say.amount(inputs.total)} à parts égales ; personnes : ${say.number(inputs.count)} ; chacune : ${say.amount(value)} ; personnes en tête de liste qui reçoivent un centime de plus : ${say.number(inputs.oneMore)}.`,
  "health.claim-by": ({ inputs, value }, say) =>
    `Le capital se réclame dans un délai de ${say.years(inputs.years)}, compté à partir du décès, le ${say.day(inputs.diedOn)} : au plus tard le ${say.day(value)}.`,
  "health.claim-standing": ({ inputs, value }, say) =>
    `Dernier jour pour réclamer : ${say.day(inputs.lastDay)} ; jour qui compte : ${say.day(inputs.on)} ; réclamation : ${say.word(value)}.`,
  "health.death-capital": ({ inputs, value }, say) =>
    value === "none"
      ? `Décès du ${say.day(inputs.diedOn)} : personne dans la famille n'a droit au capital décès.`
      : value === "not-known"
        ? `Décès du ${say.day(inputs.diedOn)} : on ne sait pas si quelqu'un dans la famille a droit au capital décès.`
        : `Décès du ${say.day(inputs.diedOn)} : le capital décès revient aux ayants droit, à parts égales, en un seul versement.`,
  "health.not-filed": ({ inputs }, say) =>
    `Au ${say.day(inputs.on)}, aucun droit aux prestations en nature : la demande d'affiliation n'a pas été déposée, et le droit s'ouvre ${say.days(inputs.days)} après le dépôt.`,
  "health.waiting": ({ inputs, value }, say) =>
    `Demande d'affiliation déposée le ${say.day(inputs.filedOn)}, délai : ${say.days(inputs.days)} ; premier jour de soins : ${say.day(value)}.`,
  "health.still-waiting": ({ inputs }, say) =>
    `Au ${say.day(inputs.on)}, le droit aux prestations en nature n'est pas encore ouvert ; le délai prend fin le ${say.day(inputs.openFrom)}, et le droit s'ouvre alors si les obligations sont remplies.`,
  "health.obligations": ({ value }, say) =>
    `Affiliation, cotisations, majorations et pénalités en règle : ${yes(value, say)}.`,
  "health.schedule": ({ inputs, value }, say) =>
    `Un échéancier est signé pour les arriérés ; année en cours payée : ${yes(inputs.currentYearPaid, say)} ; soins ouverts aussitôt : ${yes(value, say)}.`,
  "health.care-refused": ({ inputs }, say) =>
    `Au ${say.day(inputs.on)}, aucun droit aux prestations en nature : les obligations ne sont pas remplies.`,
  "health.care-of-pension-holder": ({ inputs }, say) =>
    `Une pension donne droit aux prestations en nature sans délai : ${say.word(inputs.rule)}.`,
  "health.care-open": ({ inputs }, say) =>
    `Au ${say.day(inputs.on)}, le droit aux prestations en nature est ouvert, ${say.word(inputs.duration)} : ${say.papers(inputs.covers)}. Droit à une indemnité journalière : ${say.word(inputs.dailyAllowance)}.`,
  "health.maternity-of-member": ({ inputs }, say) =>
    `Prestations d'une personne non salariée : ${say.word(inputs.rule)}.`,
  "health.maternity-of-pension-holder": ({ inputs, value }, say) =>
    `Les soins de maternité supposent ${say.word(inputs.rule)} ; pension détenue : ${say.word(inputs.pension)} ; soins de maternité : ${yes(value, say)}.`,
  "health.spouse-in-kind": ({ inputs, value }, say) =>
    `Conjoint, activité rémunérée : ${yes(inputs.paidActivity, say)} ; prestations en nature en qualité d'ayant droit : ${yes(value, say)}.`,
  "health.salaried-spouse": ({ value }, say) =>
    `Un conjoint salarié qui ne remplit pas les conditions par son propre travail peut être ayant droit ; c'est le cas ici : ${yes(value, say)}.`,
  "health.treatment-begun": ({ inputs }, say) =>
    `Traitement d'un enfant qui étudie, commencé le ${say.day(inputs.begunOn)}, avant la limite d'âge du ${say.day(inputs.limit)} : ${say.word(inputs.rule)}.`,
  "health.dependant-not-covered": ({ inputs }, say) =>
    `Au ${say.day(inputs.on)}, aucune couverture en qualité d'ayant droit (${say.word(inputs.relation)}).`,
  "health.dependant-covered": ({ inputs }, say) =>
    `Au ${say.day(inputs.on)}, couverture en qualité d'ayant droit (${say.word(inputs.relation)}), ${say.word(inputs.extent)} : ${say.word(inputs.care)} ; soins de maternité (${say.word(inputs.rule)}) : ${yes(inputs.maternity, say)}.`,
  "health.papers-by": ({ inputs, value }, say) =>
    `Le dossier est déposé dans un délai de ${say.months(inputs.months)} après le ${say.day(inputs.from)} : au plus tard le ${say.day(value)}.`,
  "health.papers-filed": ({ inputs, value }, say) =>
    `Dossier déposé le ${say.day(inputs.filedOn)}, dernier jour le ${say.day(inputs.fileBy)} : ${say.word(value)}.`,
  "health.papers-not-filed": ({ inputs, value }, say) =>
    `Dossier non déposé au ${say.day(inputs.on)}, dernier jour le ${say.day(inputs.fileBy)} : ${say.word(value)}.`,
  "health.papers-lost": ({ inputs }, say) =>
    `Le dossier devait être déposé au plus tard le ${say.day(inputs.fileBy)} : le remboursement est perdu pour la période qui n'a pu être contrôlée.`,
  "health.papers-kept": ({ inputs }, say) =>
    `Le dossier devait être déposé au plus tard le ${say.day(inputs.fileBy)} ; la force majeure prouvée conserve le remboursement.`,
  "health.care-rate": ({ inputs, value }, say) =>
    `Soins : ${say.word(inputs.care)}${inputs.pensionHolder ? ` (${say.word("pension-holder")})` : ""} ; part remboursée du tarif réglementaire : ${say.rate(value)}.`,
  "health.covered-days": ({ inputs, value }, say) =>
    `Séjour de la mère et de l'enfant : ${say.days(inputs.days)} ; durée prise en charge, au plus : ${say.days(inputs.atMost)} ; durée prise en charge ici : ${say.days(value)}.`,
  "health.reimbursed": ({ inputs, value }, say) =>
    `${say.rate(inputs.rate)} de ${say.amount(inputs.tariff)} : ${say.amount(value)}.`,
  "health.stay-reimbursed": ({ inputs, value }, say) =>
    `${say.rate(inputs.rate)} de ${say.amount(inputs.tariff)}, pour ${say.days(inputs.covered)} sur ${say.days(inputs.days)} : ${say.amount(value)}.`,
  "health.borne": ({ inputs, value }, say) =>
    `Tarif : ${say.amount(inputs.tariff)} ; remboursement : ${say.amount(inputs.reimbursed)} ; reste à charge : ${say.amount(value)}.`,
  "health.free-medicines": ({ inputs, value }, say) =>
    `Au ${say.day(inputs.on)}, les médicaments sont gratuits et sans plafond (${say.word(inputs.ground)}) ; payé par la caisse : ${say.amount(value)}.`,
  "health.under-cap": ({ inputs, value }, say) =>
    `Montant de l'ordonnance : ${say.amount(inputs.amount)} ; plafond du tiers payant : ${say.amount(inputs.cap)} ; plafond respecté : ${yes(value, say)}.`,
  "health.under-every-cap": ({ inputs }, say) =>
    `Ordonnance de ${say.amount(inputs.amount)} ; le plafond de ce jour n'est pas connu, et le plus bas de ceux rapportés est de ${say.amount(inputs.cap)} : dans la limite.`,
  "health.beyond-every-cap": ({ inputs }, say) =>
    `Ordonnance de ${say.amount(inputs.amount)} ; le plafond de ce jour n'est pas connu, et le plus élevé de ceux rapportés est de ${say.amount(inputs.cap)} : au-delà.`,
  "health.under-prescriptions": ({ inputs, value }, say) =>
    `Ordonnances déjà servies ce trimestre : ${say.number(inputs.served)} ; nombre maximal : ${say.number(inputs.atMost)} ; une de plus est possible : ${yes(value, say)}.`,
  "health.beyond-third-party": ({ inputs, value }, say) =>
    `Au ${say.day(inputs.on)}, le tiers payant ne s'applique pas (limite dépassée : ${say.word(value)}) ; à la place : ${say.word(inputs.rule)}.`,
  "health.patient-share": ({ inputs, value }, say) =>
    `Part du patient, ${say.rate(inputs.rate)} de ${say.amount(inputs.amount)} : ${say.amount(value)}.`,
  "health.fund-share": ({ inputs, value }, say) =>
    `Sur ${say.amount(inputs.amount)}, part du patient : ${say.amount(inputs.patient)} ; part de la caisse : ${say.amount(value)}.`,
  "health.maintained-condition": ({ inputs, value }, say) =>
    `Condition : ${say.word(inputs.condition)} ; remplie : ${yes(value, say)}.`,
  "health.maintained-income": ({ inputs, value }, say) =>
    `Revenu par mois : ${say.amount(inputs.income)} ; limite (SNMG) : ${say.amount(inputs.atMost)} ; condition remplie : ${yes(value, say)}.`,
  "health.maintained": ({ inputs, value }, say) =>
    `Au ${say.day(inputs.on)}, maintien des prestations en nature après le décès (${say.word(inputs.relation)}) : ${yes(value, say)}.`,
};

const healthNotices: NoticeSentences<typeof notices> = {
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
  "care-of-late-affiliation": () =>
    "Selon un article sur le régime de 1985, une personne n'exerçant qu'une activité non salariée, dont l'affiliation n'avait pu prendre effet dans l'année civile, pouvait recevoir à titre exceptionnel les prestations en nature de l'assurance maladie.",
  "treatment-of-a-student": () =>
    "Un traitement commencé avant la limite d'âge de l'enfant qui étudie est mené à son terme.",
  "ordinary-care-rate": ({ rate }, say) =>
    `La part de ${say.rate(rate)} vaut pour les soins hors des structures publiques ; pour les médicaments, c'est le maximum remboursé.`,
  "pension-holder-care-rate": ({ rate }, say) =>
    `La loi permet de rembourser les titulaires d'une pension à ${say.rate(rate)} dans des cas inscrits sur une liste ; la liste du décret 84-27 n'a pas été lue, et toute pension y est supposée inscrite.`,
  "qualified-delivery": ({ rule }, say) =>
    `La loi exige que l'accouchement soit assisté ${say.word(rule)} ; cela n'est pas vérifié ici.`,
  "long-illnesses": ({ groups, ofTheFund, later, laterRate }, say) =>
    `L'inscription de la maladie sur la liste est reprise des données fournies ; la liste n'a pas été lue. Groupes de maladies selon une source : ${say.number(groups)} ; maladies selon une déclaration plus ancienne de la caisse : ${say.number(ofTheFund)}, et ${say.number(later)} reconnues plus tard à ${say.rate(laterRate)} seulement, avec l'accord du médecin conseil.`,
  "stay-beyond-maternity": ({ days }, say) =>
    `Jours du séjour au-delà de ceux que paie l'assurance maternité : ${say.number(days)}. Aucune source lue ne dit si l'assurance maladie les paie.`,
  "maintained-without-limit": () =>
    "La source n'indique aucune limite à la durée du maintien, et ne dit pas qu'il n'y en a pas.",
};

const healthWords: ChapterWords<keyof typeof healthUnits> = {
  series: {
    "invalidity-age-bar": "âge jusqu'auquel une pension d'invalidité peut être demandée",
    "invalidity-age-bar-lifted": "personnes à qui cet âge n'est pas opposable",
    "invalidity-state": "état exigé pour une pension d'invalidité",
    "invalidity-registration-years": "nombre d'années d'immatriculation exigé pour une pension d'invalidité",
    "invalidity-contributions": "cotisations exigées pour une pension d'invalidité",
    "invalidity-months-without-activity": "nombre de mois sans activité rémunérée exigé pour une pension d'invalidité",
    "third-person-supplement": "majoration pour tierce personne",
    "invalidity-payment": "versement d'une pension d'invalidité",
    "invalidity-stops-above": "capacité de travail au-delà de laquelle une pension d'invalidité est supprimée",
    "invalidity-conversion": "ce que devient une pension d'invalidité à l'âge de la retraite",
    "death-capital-beneficiaries": "bénéficiaires du capital décès",
    "death-capital-spouse": "part du conjoint dans le capital décès",
    "death-capital-claim-start": "point de départ du délai pour réclamer le capital décès",
    "death-capital-split": "partage du capital décès",
    "death-capital-payment": "versement du capital décès",
    "death-capital-protection": "protection du capital décès",
    "death-capital-of-member": "capital décès d'une personne en activité",
    "death-capital-ceiling": "plafond du capital décès d'une personne en activité",
    "death-capital-of-pensioner": "capital décès d'une personne pensionnée",
    "death-capital-floor-by-hours": "minimum du capital décès d'une personne pensionnée, en heures de SNMG",
    "death-capital-floor-by-wage": "minimum du capital décès d'une personne pensionnée, selon la caisse des salariés",
    "care-waiting-days": "nombre de jours entre le dépôt de la demande d'affiliation et les soins",
    "care-obligations": "obligations dont dépendent les prestations",
    "care-with-schedule": "soins avec un échéancier pour les arriérés",
    "care-of-late-affiliation": "soins d'une personne dont l'affiliation n'a pu prendre effet à temps",
    "member-care": "prestations en nature des non-salariés",
    "care-covered": "soins pris en charge",
    "care-duration": "durée des soins pris en charge",
    "daily-allowance": "droit des non-salariés à une indemnité journalière (maladie, maternité)",
    "care-of-pension-holders": "soins des titulaires d'une pension",
    "maternity-of-pension-holders": "pensions qui donnent droit aux soins de maternité",
    "dependant-care": "soins des ayants droit",
    "dependant-maternity": "soins de maternité des ayants droit",
    "salaried-spouse-without-own-right": "conjoint salarié sans droit par son propre travail",
    "treatment-of-a-student": "traitement commencé avant la limite d'âge d'un enfant qui étudie",
    "care-rate": "part remboursée du tarif réglementaire",
    "raised-care-rate": "part relevée remboursée du tarif réglementaire",
    "pension-holder-care-rate": "part remboursée du tarif réglementaire aux titulaires d'une pension",
    "maternity-delivery": "assistance à l'accouchement",
    "maternity-care-rate": "part remboursée du tarif de la maternité",
    "maternity-hospital-days": "nombre maximal de jours d'un séjour de maternité",
    "care-papers-months": "délai de dépôt du dossier de soins (mois)",
    "late-care-papers": "dossier de soins déposé hors délai",
    "long-illness-groups": "groupes de maladies de longue durée",
    "long-illnesses-of-the-fund": "maladies de longue durée selon une déclaration plus ancienne de la caisse",
    "later-long-illnesses": "maladies reconnues plus tard selon cette déclaration",
    "later-long-illness-rate": "part remboursée pour ces maladies",
    "third-party-agreements": "mise en place du tiers payant",
    "pharmacy-patient-share": "part du patient à la pharmacie",
    "third-party-cap": "plafond d'une ordonnance en tiers payant",
    "least-third-party-cap": "plafond d'une ordonnance le plus bas selon les sources",
    "greatest-third-party-cap": "plafond d'une ordonnance le plus élevé selon les sources",
    "third-party-prescriptions": "nombre d'ordonnances par trimestre en tiers payant",
    "free-medicines": "médicaments des malades chroniques et des titulaires d'une pension",
    "beyond-third-party-cap": "ordonnance au-delà du plafond",
    "care-abroad": "remboursement des soins à l'étranger",
    "medicines-list": "liste des médicaments remboursables",
    "documents-health-card": "pièces pour la carte Chifa",
    "maintained-care": "maintien des prestations en nature après le décès",
  },
  choices: {
    "all-care": "tous les soins",
    "treatment-begun": "le traitement commencé avant la limite d'âge",
    "no-own-right": "absence de droit par son propre travail",
    "no-paid-activity": "absence d'activité rémunérée",
    "pension-age": "l'âge de la retraite",
    "years-of-a-pension-lacking": "les personnes qui n'ont pas la durée d'une pension de retraite",
    "total-and-definitive": "incapacité totale et définitive d'exercer une profession quelconque",
    "up-to-date": "à jour",
    "due-at-an-unknown-rate": "due, à un taux inconnu",
    "monthly-in-arrears": "mensuel, à terme échu",
    "retirement-pension-of-at-least-the-amount": "pension de retraite d'un montant au moins égal",
    "invalidity-pension": "pension d'invalidité",
    "retirement-for-incapacity": "pension de retraite pour incapacité",
    dependants: "le conjoint, les enfants à charge et les ascendants à charge",
    "the-death": "le jour du décès",
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
    lapsed: "délai expiré",
    "affiliation-and-contributions": "affiliation, cotisations, majorations et pénalités",
    "care-at-once": "soins ouverts aussitôt",
    "exceptional-sickness-care": "soins de maladie à titre exceptionnel",
    "sickness-and-maternity": "soins de maladie et de maternité",
    "sickness-care": "soins de maladie",
    "medical-care": "soins médicaux",
    surgery: "chirurgie",
    medicines: "médicaments",
    hospital: "hospitalisation",
    tests: "explorations et analyses",
    "dental-care": "soins et prothèses dentaires",
    optics: "optique",
    cures: "cures",
    appliances: "appareillage",
    rehabilitation: "rééducation",
    ambulance: "ambulance",
    "family-planning": "planification familiale",
    "travel-for-medical-control": "déplacement pour contrôle médical",
    "while-conditions-hold": "tant que les conditions sont remplies",
    "direct-invalidity-or-retirement": "une pension directe d'invalidité ou de retraite",
    "spouse-only": "le conjoint seul",
    "carried-to-its-end": "mené à son terme",
    "lost-except-force-majeure": "droit perdu, sauf force majeure",
    "by-qualified-staff": "par un personnel qualifié",
    "by-agreement": "par convention avec les pharmacies, les praticiens et les cliniques",
    free: "gratuité",
    "reimbursement-on-file": "remboursement ordinaire sur dossier",
    "urgency-or-transfer": "aucun, sauf urgence ou transfert réglementaire",
    "list-of-the-employees": "la liste des salariés",
    "birth-extract-twelve": "extrait de naissance n° 12",
    "two-photographs": "deux photographies",
    "widow-ascendants-orphans": "veuve, ascendants et orphelins, sous conditions",
    "not-yet": "pas encore déposé, le délai court",
    kept: "droit conservé",
    lost: "droit perdu",
    member: "personne affiliée",
    "pension-holder": "titulaire d'une pension",
    "retirement-allowance": "allocation de retraite",
    invalidity: "pension d'invalidité",
    retirement: "pension de retraite",
    survivors: "pension de réversion",
    ordinary: "soins ordinaires",
    "long-illness": "cas inscrit pour sa nature ou sa durée",
    maternity: "maternité",
    "maternity-hospital": "séjour de la mère et de l'enfant à l'hôpital",
    "chronic-illness": "maladie chronique",
    amount: "plafond de l'ordonnance",
    prescriptions: "nombre d'ordonnances du trimestre",
    widow: "veuve",
    ascendant: "ascendant",
    orphan: "orphelin",
    "child-in-charge": "enfant à la charge d'un tuteur ou d'un nouveau conjoint",
    unremarried: "absence de remariage",
    "no-cover-by-own-work": "absence de couverture par son propre travail",
    "guardian-not-insured": "tuteur ou nouveau conjoint sans qualité d'assuré social",
    "death-capital-conditions": "respect des conditions du capital décès",
    "income-within-minimum-wage": "revenu ne dépassant pas le SNMG",
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
    insured: "qualité : personne affiliée ou titulaire d'une pension",
    pension: "pension détenue",
    arrearsSchedule: "signature d'un échéancier pour les arriérés",
    currentYearPaid: "paiement de la cotisation de l'année en cours",
    salariedWithoutOwnRight: "conjoint salarié ne remplissant pas les conditions par son propre travail",
    care: "nature des soins",
    tariff: "tarif réglementaire des soins",
    treatmentEndedOn: "jour de fin d'un traitement continu",
    pensionHolder: "qualité de titulaire d'une pension",
    hospitalDays: "nombre de jours du séjour à l'hôpital",
    forceMajeure: "preuve de la force majeure",
    amount: "montant de l'ordonnance, ou des majorations contestées",
    chronic: "maladie chronique reconnue",
    prescriptionsThisQuarter: "nombre d'ordonnances déjà servies ce trimestre",
    relation: "lien avec la personne décédée",
    remarried: "remariage de la veuve",
    coveredByOwnWork: "couverture par son propre travail",
    deathCapitalConditions: "conditions du capital décès remplies",
    monthlyIncome: "revenu propre, par mois",
    dependent: "situation à la charge de la personne assurée",
    guardianInsured: "qualité d'assuré social du tuteur ou du nouveau conjoint",
  },
  topics: {
    "invalidity-amount-of-the-self-employed": "le montant d'une pension d'invalidité des non-salariés",
    "third-person-supplement-rate": "le taux de la majoration pour tierce personne",
    "conversion-past-the-pension-age":
      "le jour où est remplacée une pension d'invalidité accordée après l'âge de la retraite",
    "floor-of-the-death-capital-of-a-pensioner": "le minimum du capital décès d'une personne pensionnée",
    "death-capital-of-a-child-born-after-the-death": "la part d'un enfant né après le décès dans le capital décès",
    "death-capital-of-a-female-collateral": "la part d'une collatérale à charge dans le capital décès",
    "maternity-of-an-allowance": "les soins de maternité avec une allocation de retraite",
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
    maternity: "Soins de maternité",
  },
};

const healthChapter: Chapter = {
  steps: healthSteps,
  notices: healthNotices,
  words: healthWords,
  units: healthUnits,
};

/** French sentences of care, invalidity and death capital, with who is dependent on the insured. */
export const health: Book<"fr"> = { language: "fr", chapters: [healthChapter, familyChapter] };
