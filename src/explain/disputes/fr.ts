import type * as notices from "../../disputes/notices.js";
import type * as steps from "../../disputes/steps.js";
import type { Book, Chapter, ChapterWords } from "../book.js";
import type { NoticeSentences, StepSentences, Voice } from "../sentence.js";
import { disputesUnits } from "./units.js";

const at = ({ stage, forum }: { readonly stage: string; readonly forum: string }, say: Voice): string =>
  `${say.word(stage)} (${say.word(forum)})`;

const disputesSteps: StepSentences<typeof steps> = {
  "disputes.law": ({ inputs, value }, say) =>
    `Décision notifiée le ${say.day(inputs.notifiedOn)} ; voie de recours selon la loi de ce jour : ${say.word(value)}.`,
  "disputes.forum": ({ inputs, value }, say) =>
    `Montant contesté : ${say.amount(inputs.amount)} ; la commission nationale statue directement à partir de ${say.amount(inputs.from)}. Premier recours : ${say.word(value)}.`,
  "disputes.last-day": ({ inputs, value }, say) =>
    `Étape : ${at(inputs, say)}. Délai : ${say.days(inputs.days)} à compter du ${say.day(inputs.countedFrom)} (${say.word(inputs.countedFor)}), ce jour non compris ; dernier jour : ${say.day(value)}.`,
  "disputes.last-day-in-months": ({ inputs, value }, say) =>
    `Étape : ${at(inputs, say)}. Délai : ${say.months(inputs.months)} à compter du ${say.day(inputs.countedFrom)} (${say.word(inputs.countedFor)}) ; dernier jour : ${say.day(value)}.`,
  "disputes.lodged": ({ inputs, value }, say) =>
    inputs.supposed
      ? `Étape : ${at(inputs, say)}. La date n'a pas été indiquée ; date supposée : ${say.day(value)}.`
      : `Étape : ${at(inputs, say)}. Date : ${say.day(value)} ; dernier jour : ${say.day(inputs.lastDay)}.`,
  "disputes.not-lodged": ({ inputs }, say) =>
    `Étape : ${at(inputs, say)}. Elle n'a pas été engagée : rien n'est compté après elle.`,
  "disputes.decide-by": ({ inputs, value }, say) =>
    `Décision (${say.word(inputs.forum)}) : ${say.days(inputs.days)} à compter de la réception du recours, le ${say.day(inputs.lodgedOn)} ; dernier jour : ${say.day(value)}.`,
  "disputes.decide-by-in-months": ({ inputs, value }, say) =>
    `Décision sur le recours : ${say.months(inputs.months)} à compter du recours, le ${say.day(inputs.lodgedOn)} ; dernier jour : ${say.day(value)}.`,
  "disputes.notify-by": ({ inputs, value }, say) =>
    `Notification de la décision (${say.word(inputs.forum)}) : ${say.days(inputs.days)} à compter de la décision, prise au plus tard le ${say.day(inputs.decideBy)} ; dernier jour : ${say.day(value)}.`,
  "disputes.propose-by": ({ inputs, value }, say) =>
    `Proposition d'experts par la caisse : ${say.days(inputs.days)} à compter de la demande, le ${say.day(inputs.requestedOn)} ; dernier jour : ${say.day(value)}.`,
  "disputes.answered": ({ inputs, value }, say) =>
    inputs.supposed
      ? `Réponse à cette étape : ${at(inputs, say)}. La date n'a pas été indiquée ; date supposée : ${say.day(value)}.`
      : `Réponse à cette étape : ${at(inputs, say)}. Date : ${say.day(value)} ; dernier jour : ${say.day(inputs.by)}.`,
  "disputes.silent": ({ inputs }, say) =>
    `Réponse à cette étape : ${at(inputs, say)}. Aucune n'est venue jusqu'au ${say.day(inputs.by)} : l'organe saisi a gardé le silence.`,
  "disputes.settled": ({ inputs }, say) =>
    `La caisse n'a proposé aucun expert jusqu'au ${say.day(inputs.proposeBy)} : l'avis du médecin traitant la lie.`,
  "disputes.not-settled": ({ inputs }, say) =>
    `Objet : ${say.word(inputs.matter)}. Aucun avis ne règle ce litige au jour demandé.`,
  "disputes.decided-late": ({ inputs }, say) =>
    `Après le silence, le délai de cette étape, ${at(inputs, say)}, a expiré le ${say.day(inputs.ranOutOn)} ; la décision a été notifiée le ${say.day(inputs.decidedOn)}, et aucune source lue ne dit si elle ouvre un nouveau délai.`,
  "disputes.effect": ({ value }) =>
    value ? "Le recours suspend la décision contestée." : "Le recours ne suspend pas la décision contestée.",
  "disputes.road": ({ inputs, value }, say) => {
    const end = inputs.end === "last-stage" ? "" : ` Fin de la voie : ${say.word(inputs.end)}.`;
    return value === 1
      ? `Décision notifiée le ${say.day(inputs.notifiedOn)}. Seule étape : ${say.word(inputs.first)}, au plus tard le ${say.day(inputs.firstDay)}.${end}`
      : `Décision notifiée le ${say.day(inputs.notifiedOn)}. Étapes : ${say.number(value)}. Première : ${say.word(inputs.first)}, au plus tard le ${say.day(inputs.firstDay)} ; dernière : ${say.word(inputs.last)}, au plus tard le ${say.day(inputs.lastDay)}.${end}`;
  },
  "disputes.without-ways": ({ inputs }, say) =>
    `Le délai de cette étape (${say.word(inputs.stage)}) a expiré le ${say.day(inputs.lastDay)}, mais la décision n'indiquait pas les voies et délais de recours : le retard ne peut être opposé.`,
  "disputes.next": ({ inputs, value }, say) => {
    const stage = `Au ${say.day(inputs.on)}, étape : ${at(inputs, say)}.`;
    if (inputs.day === null)
      return `${stage} La procédure lue dans les textes s'arrête ici : il n'y reste rien à faire.`;
    const day = say.day(inputs.day);
    if (value === "open") return `${stage} Elle est ouverte ; dernier jour : ${day}.`;
    if (value === "waiting")
      return `${stage} Elle a été engagée et la réponse est attendue ; dernier jour de la réponse : ${day}.`;
    return value === "open-late"
      ? `${stage} Son délai a expiré le ${day} sans que ce retard puisse être opposé : elle reste ouverte.`
      : `${stage} Son délai a expiré le ${day} : elle ne peut plus être engagée.`;
  },
  "disputes.measure-days": ({ inputs, value }, say) =>
    `Mesure : ${say.word(inputs.measure)}, le ${say.day(inputs.on)}. Délai ${say.word(inputs.what)} : ${say.days(inputs.days)}, premier jour non compris ; dernier jour : ${say.day(value)}.`,
  "disputes.need": ({ inputs, value }, say) =>
    `Mesure : ${say.word(inputs.measure)}. La loi demande : ${say.papers(value)}.`,
  "disputes.need-in-days": ({ inputs, value }, say) =>
    `Mesure : ${say.word(inputs.measure)}. La loi demande : ${say.word(inputs.need)}, sous ${say.days(value)}.`,
  "disputes.notice-first": ({ inputs, value }, say) =>
    `Mesure : ${say.word(inputs.measure)}. Avant elle : ${say.word(inputs.need)}, qui laisse au débiteur ${say.days(value)}.`,
  "disputes.all-needs": ({ inputs, value }, say) =>
    `Mesure : ${say.word(inputs.measure)}. Tout ce que la loi en demande, d'après les textes lus : ${say.papers(value)}.`,
  "disputes.object": ({ inputs, value }, say) =>
    `Mesure : ${say.word(inputs.measure)}. Seulement pour : ${say.word(inputs.what)}, dans un délai de ${say.years(value)} après l'échéance.`,
  "disputes.force": ({ inputs, value }, say) =>
    `Mesure : ${say.word(inputs.measure)}. Force de la mesure : ${say.word(value)}.`,
  "disputes.costs": ({ value }, say) => `Frais du recouvrement forcé, à la charge de : ${say.word(value)}.`,
  "disputes.lapses-after": ({ inputs, value }, say) =>
    `Droit : ${say.word(inputs.claim)}, exigible le ${say.day(inputs.dueOn)}. Prescription : ${say.years(inputs.years)} ; dernier jour : ${say.day(value)}.`,
  "disputes.lapsed": ({ inputs, value }, say) =>
    value
      ? `Droit : ${say.word(inputs.claim)}. Au ${say.day(inputs.on)}, la prescription est acquise ; le dernier jour était le ${say.day(inputs.lastDay)}.`
      : `Droit : ${say.word(inputs.claim)}. Au ${say.day(inputs.on)}, la prescription n'est pas acquise ; le dernier jour est le ${say.day(inputs.lastDay)}.`,
};

const disputesNotices: NoticeSentences<typeof notices> = {
  "appeal-without-ways": ({ notifiedOn }, say) =>
    `Une décision de ce litige, ouvert le ${say.day(notifiedOn)}, n'indiquait pas les voies et délais de recours : un recours tardif contre elle ne peut être rejeté pour retard.`,
  "no-further-appeal": ({ day, forum }, say) =>
    `Un second recours a été indiqué pour le ${say.day(day)} ; cette voie (${say.word(forum)}) n'en comporte pas, et ce jour ne compte pas.`,
  "other-means": ({ loans, security }, say) =>
    `Autres moyens de recouvrement : ${say.word(loans)}. Sûretés : ${say.word(security)}.`,
};

const disputesWords: ChapterWords<keyof typeof disputesUnits> = {
  choices: {
    "one-appeal": "un recours préalable, puis le tribunal",
    commissions: "recours préalable devant les commissions, puis le tribunal",
    suspends: "suspend la décision contestée",
    "does-not-suspend": "ne suspend pas la décision contestée",
    admissible: "recevable",
    "treating-doctor-binds": "l'avis du médecin traitant lie la caisse",
    "opinion-of-the-treating-doctor": "avis du médecin traitant",
    surcharges: "majorations et pénalités de retard",
    decision: "décision de la caisse",
    medical: "décision médicale",
    invalidity: "pension d'invalidité",
    "prior-appeal": "recours préalable",
    "further-appeal": "second recours",
    "court-action": "action en justice",
    "expertise-request": "demande d'expertise médicale",
    "experts-answer": "réponse à la proposition d'experts",
    "local-commission": "commission locale de recours",
    "national-commission": "commission nationale de recours",
    "invalidity-commission": "commission d'invalidité de wilaya",
    court: "tribunal",
    fund: "caisse",
    "forum-not-known": "organe non nommé par les sources",
    notification: "notification",
    silence: "recours resté sans réponse",
    proposal: "proposition d'experts",
    open: "ouvert",
    "open-late": "étape tardive et encore ouverte",
    lapsed: "délai expiré",
    waiting: "réponse attendue",
    ended: "fin de la procédure",
    "formal-notice": "mise en demeure",
    "tax-roll": "rôle",
    constraint: "contrainte",
    "account-attachment": "opposition sur compte",
    warning: "avertissement",
    regularise: "pour régulariser",
    challenge: "pour contester",
    "regularise-or-appeal": "pour régulariser ou former un recours",
    heed: "pour donner suite",
    validate: "pour la procédure de validation, à défaut de titre exécutoire",
    "name-of-the-debtor": "nom du débiteur",
    "sums-by-nature-and-period": "sommes dues par nature et par période",
    "texts-and-sanctions": "textes et sanctions",
    "visa-of-the-wali": "visa du wali",
    "visa-of-the-court-president": "visa du président du tribunal",
    "signature-of-the-agency-director": "signature du directeur de l'agence",
    "enforceable-title": "titre exécutoire",
    "validation-procedure": "procédure de validation",
    "sums-past-due": "sommes échues",
    enforceable: "exécutoire",
    "provisionally-enforceable": "exécutoire par provision",
    debtor: "débiteur",
    benefit: "prestation",
    "pension-arrears": "arrérages de pension",
    "last-stage": "dernière étape lue dans les textes",
    "not-taken": "la dernière étape n'a pas été engagée",
    "taken-too-late": "la dernière étape a été engagée trop tard",
    "lateness-not-known": "on ne sait pas si la dernière étape est tardive, ou si le retard peut être opposé",
    "bound-by-the-treating-doctor": "l'avis du médecin traitant lie la caisse",
    "day-not-stated": "la suite dépend d'un jour qui n'a pas été indiqué",
    "what-follows-not-known": "aucune source lue ne dit la suite",
    "retention-on-loans":
      "retenue sur les prêts ; les banques doivent demander une attestation de mise à jour des cotisations",
    "privilege-and-mortgage": "privilège, après les salaires et le Trésor, et hypothèque légale",
  },
  series: {
    "prior-appeal": "recours avant toute action en justice",
    "appeal-effect": "effet du recours sur la décision contestée",
    "appeal-without-ways": "recours tardif contre une décision qui n'indiquait pas les voies et délais",
    "appeal-days-local": "délai de recours devant la commission locale (jours)",
    "decision-days-local": "délai de décision de la commission locale (jours)",
    "notification-days-local": "délai de notification de la décision de la commission locale (jours)",
    "appeal-days-national": "délai de recours devant la commission nationale (jours)",
    "appeal-days-national-after-silence":
      "délai de recours devant la commission nationale en cas de silence de la commission locale (jours)",
    "appeal-days-national-at-once": "délai de saisine directe de la commission nationale (jours)",
    "decision-days-national": "délai de décision de la commission nationale (jours)",
    "notification-days-national": "délai de notification de la décision de la commission nationale (jours)",
    "court-days": "délai d'action en justice après la commission nationale (jours)",
    "court-days-after-silence": "délai d'action en justice en cas de silence de la commission nationale (jours)",
    "expertise-days": "délai de demande d'expertise médicale (jours)",
    "experts-proposal-days": "délai de proposition d'experts par la caisse (jours)",
    "experts-answer-days": "délai de réponse à la proposition d'experts (jours)",
    "without-experts": "suite de l'absence de proposition d'experts dans le délai",
    "appeal-days-invalidity": "délai de recours devant la commission d'invalidité (jours)",
    "decision-days-invalidity": "délai de décision de la commission d'invalidité (jours)",
    "notification-days-invalidity": "délai de notification de la décision de la commission d'invalidité (jours)",
    "court-days-invalidity": "délai d'action en justice après la commission d'invalidité (jours)",
    "prior-appeal-months": "délai du recours préalable de la loi de 1983 (mois)",
    "prior-decision-months": "délai de décision sur le recours préalable de la loi de 1983 (mois)",
    "court-months": "délai d'action en justice de la loi de 1983 (mois)",
    "court-months-after-silence": "délai d'action en justice en l'absence de réponse, loi de 1983 (mois)",
    "formal-notice-days": "délai pour régulariser après une mise en demeure (jours)",
    "formal-notice-contents": "mentions d'une mise en demeure",
    "tax-roll-days": "délai de contestation d'un rôle (jours)",
    "tax-roll-visa-days": "délai du visa du wali sur un rôle (jours)",
    "tax-roll-force": "force d'un rôle",
    "constraint-days": "délai laissé par une contrainte (jours)",
    "constraint-remedy": "ce à quoi sert le délai laissé par une contrainte",
    "constraint-signature": "signature d'une contrainte",
    "constraint-visa-days": "délai du visa du président du tribunal sur une contrainte (jours)",
    "constraint-force": "force d'une contrainte",
    "account-attachment-days": "délai de la procédure de validation d'une opposition sur compte (jours)",
    "account-attachment-needs": "ce sur quoi repose une opposition sur compte",
    "recovery-costs": "personne qui supporte les frais du recouvrement forcé",
    "recovery-on-loans": "moyens de recouvrement sur les prêts",
    "recovery-security": "sûretés des créances de la caisse",
    "warning-days": "délai laissé par un avertissement (jours)",
    "warning-years": "nombre d'années pendant lesquelles une somme peut faire l'objet d'un avertissement",
    "arrears-limitation-years": "prescription des arrérages de pension (années)",
  },
  facts: {
    amount: "montant de l'ordonnance, ou des majorations contestées",
    wayStated: "indication des voies et délais de recours dans la décision",
    appealedOn: "jour du premier recours, ou de la demande d'expertise",
    decisionNotifiedOn: "jour de la notification de la décision sur le premier recours",
    furtherAppealedOn: "jour du recours devant la commission nationale",
    furtherDecisionNotifiedOn: "jour de la notification de la décision de la commission nationale",
    courtSeizedOn: "jour de la saisine du tribunal",
    expertsProposedOn: "jour de la proposition d'experts par la caisse",
    expertsAnsweredOn: "jour de la réponse à la proposition d'experts",
    on: "jour demandé",
  },
  topics: {
    "court-after-silence-on-invalidity":
      "le délai d'action en justice quand la commission d'invalidité garde le silence",
    "appeal-before-the-silence": "recours ou action engagés avant la fin du délai de réponse",
    "appeal-after-a-late-decision":
      "délai contre une décision notifiée après l'expiration du délai ouvert par le silence",
    "lateness-after-silence":
      "retard après le silence, quand la décision n'indiquait pas les voies et délais de recours",
    "needs-of-a-warning": "ce que la loi de 1983 demande d'un avertissement",
  },
  parts: {
    next: "Ce qui peut encore être fait",
    settledBy: "Avis qui règle le litige",
    needs: "Ce que la loi demande de la mesure",
    object: "Sommes qu'elle peut viser",
    force: "Force de la mesure",
    costs: "Frais",
  },
};

const disputesChapter: Chapter = {
  steps: disputesSteps,
  notices: disputesNotices,
  words: disputesWords,
  units: disputesUnits,
};

/** French sentences of disputes. */
export const disputes: Book<"fr"> = { language: "fr", chapters: [disputesChapter] };
