import type * as notices from "../../disputes/notices.js";
import type * as steps from "../../disputes/steps.js";
import type { Book, Chapter, ChapterWords } from "../book.js";
import type { NoticeSentences, StepSentences, Voice } from "../sentence.js";
import { disputesUnits } from "./units.js";

const at = ({ stage, forum }: { readonly stage: string; readonly forum: string }, say: Voice): string =>
  `${say.word(stage)} (${say.word(forum)})`;

const disputesSteps: StepSentences<typeof steps> = {
  "disputes.law": ({ inputs, value }, say) =>
    `Decision notified on ${say.day(inputs.notifiedOn)}; way of appeal by the law of that day: ${say.word(value)}.`,
  "disputes.forum": ({ inputs, value }, say) =>
    `Amount contested: ${say.amount(inputs.amount)}; the national commission decides directly from ${say.amount(inputs.from)} on. First appeal: ${say.word(value)}.`,
  "disputes.last-day": ({ inputs, value }, say) =>
    `Stage: ${at(inputs, say)}. Time limit: ${say.days(inputs.days)} from ${say.day(inputs.countedFrom)} (${say.word(inputs.countedFor)}), that day not counted; last day: ${say.day(value)}.`,
  "disputes.last-day-in-months": ({ inputs, value }, say) =>
    `Stage: ${at(inputs, say)}. Time limit: ${say.months(inputs.months)} from ${say.day(inputs.countedFrom)} (${say.word(inputs.countedFor)}); last day: ${say.day(value)}.`,
  "disputes.lodged": ({ inputs, value }, say) =>
    inputs.supposed
      ? `Stage: ${at(inputs, say)}. The day was not stated; day supposed: ${say.day(value)}.`
      : `Stage: ${at(inputs, say)}. Day: ${say.day(value)}; last day: ${say.day(inputs.lastDay)}.`,
  "disputes.not-lodged": ({ inputs }, say) =>
    `Stage: ${at(inputs, say)}. It was not begun: nothing is counted after it.`,
  "disputes.decide-by": ({ inputs, value }, say) =>
    `Decision (${say.word(inputs.forum)}): ${say.days(inputs.days)} from the receipt of the appeal on ${say.day(inputs.lodgedOn)}; last day: ${say.day(value)}.`,
  "disputes.decide-by-in-months": ({ inputs, value }, say) =>
    `Decision on the appeal: ${say.months(inputs.months)} from the appeal on ${say.day(inputs.lodgedOn)}; last day: ${say.day(value)}.`,
  "disputes.notify-by": ({ inputs, value }, say) =>
    `Notification of the decision (${say.word(inputs.forum)}): ${say.days(inputs.days)} from the decision, taken at the latest on ${say.day(inputs.decideBy)}; last day: ${say.day(value)}.`,
  "disputes.propose-by": ({ inputs, value }, say) =>
    `Proposal of experts by the fund: ${say.days(inputs.days)} from the request on ${say.day(inputs.requestedOn)}; last day: ${say.day(value)}.`,
  "disputes.answered": ({ inputs, value }, say) =>
    inputs.supposed
      ? `Answer to this stage: ${at(inputs, say)}. The day was not stated; day supposed: ${say.day(value)}.`
      : `Answer to this stage: ${at(inputs, say)}. Day: ${say.day(value)}; last day: ${say.day(inputs.by)}.`,
  "disputes.silent": ({ inputs }, say) =>
    `Answer to this stage: ${at(inputs, say)}. None came by ${say.day(inputs.by)}: the body seized stayed silent.`,
  "disputes.settled": ({ inputs }, say) =>
    `The fund proposed no experts by ${say.day(inputs.proposeBy)}: the opinion of the treating doctor binds it.`,
  "disputes.not-settled": ({ inputs }, say) =>
    `Matter: ${say.word(inputs.matter)}. No opinion settles this dispute on the day asked for.`,
  "disputes.decided-late": ({ inputs }, say) =>
    `After silence, the time of this stage, ${at(inputs, say)}, ran out on ${say.day(inputs.ranOutOn)}; the decision was notified on ${say.day(inputs.decidedOn)}, and no source read says whether it gives a new time.`,
  "disputes.effect": ({ value }) =>
    value ? "The appeal suspends the contested decision." : "The appeal does not suspend the contested decision.",
  "disputes.road": ({ inputs, value }, say) => {
    const end = inputs.end === "last-stage" ? "" : ` End of the road: ${say.word(inputs.end)}.`;
    return value === 1
      ? `Decision notified on ${say.day(inputs.notifiedOn)}. Only stage: ${say.word(inputs.first)}, by ${say.day(inputs.firstDay)}.${end}`
      : `Decision notified on ${say.day(inputs.notifiedOn)}. Stages: ${say.number(value)}. First: ${say.word(inputs.first)}, by ${say.day(inputs.firstDay)}; last: ${say.word(inputs.last)}, by ${say.day(inputs.lastDay)}.${end}`;
  },
  "disputes.without-ways": ({ inputs }, say) =>
    `The time limit of this stage (${say.word(inputs.stage)}) ran out on ${say.day(inputs.lastDay)}, but the decision did not state the ways and time limits of appeal: the delay cannot be held against the appellant.`,
  "disputes.next": ({ inputs, value }, say) => {
    const stage = `On ${say.day(inputs.on)}, stage: ${at(inputs, say)}.`;
    if (inputs.day === null) return `${stage} The procedure read in the texts ends here: nothing is left to do in it.`;
    const day = say.day(inputs.day);
    if (value === "open") return `${stage} It is open; last day: ${day}.`;
    if (value === "waiting") return `${stage} It was begun, and the answer is awaited; last day of the answer: ${day}.`;
    return value === "open-late"
      ? `${stage} Its time ran out on ${day}, and the delay cannot be held against the appellant: it is still open.`
      : `${stage} Its time ran out on ${day}: it can no longer be begun.`;
  },
  "disputes.measure-days": ({ inputs, value }, say) =>
    `Measure: ${say.word(inputs.measure)}, on ${say.day(inputs.on)}. Time ${say.word(inputs.what)}: ${say.days(inputs.days)}, the first day not counted; last day: ${say.day(value)}.`,
  "disputes.need": ({ inputs, value }, say) =>
    `Measure: ${say.word(inputs.measure)}. The law asks for: ${say.papers(value)}.`,
  "disputes.need-in-days": ({ inputs, value }, say) =>
    `Measure: ${say.word(inputs.measure)}. The law asks for: ${say.word(inputs.need)}, within ${say.days(value)}.`,
  "disputes.notice-first": ({ inputs, value }, say) =>
    `Measure: ${say.word(inputs.measure)}. Before it: ${say.word(inputs.need)}, which leaves the debtor ${say.days(value)}.`,
  "disputes.all-needs": ({ inputs, value }, say) =>
    `Measure: ${say.word(inputs.measure)}. All that the law asks of it, as far as read: ${say.papers(value)}.`,
  "disputes.object": ({ inputs, value }, say) =>
    `Measure: ${say.word(inputs.measure)}. Only for ${say.word(inputs.what)}, within ${say.years(value)} of their due day.`,
  "disputes.force": ({ inputs, value }, say) => `Measure: ${say.word(inputs.measure)}. Force: ${say.word(value)}.`,
  "disputes.costs": ({ value }, say) => `Costs of forced recovery, borne by: ${say.word(value)}.`,
  "disputes.lapses-after": ({ inputs, value }, say) =>
    `Claim: ${say.word(inputs.claim)}, due on ${say.day(inputs.dueOn)}. It lapses after ${say.years(inputs.years)}; last day: ${say.day(value)}.`,
  "disputes.lapsed": ({ inputs, value }, say) =>
    value
      ? `Claim: ${say.word(inputs.claim)}. On ${say.day(inputs.on)} it has lapsed; its last day was ${say.day(inputs.lastDay)}.`
      : `Claim: ${say.word(inputs.claim)}. On ${say.day(inputs.on)} it has not lapsed; its last day is ${say.day(inputs.lastDay)}.`,
};

const disputesNotices: NoticeSentences<typeof notices> = {
  "appeal-without-ways": ({ notifiedOn }, say) =>
    `A decision of this dispute, begun on ${say.day(notifiedOn)}, did not state the ways and time limits of appeal: a late appeal against it cannot be rejected for being late.`,
  "no-further-appeal": ({ day, forum }, say) =>
    `A further appeal was stated on ${say.day(day)}; this way of appeal (${say.word(forum)}) has none, and that day does not count.`,
  "other-means": ({ loans, security }, say) =>
    `Other means of recovery: ${say.word(loans)}. Security: ${say.word(security)}.`,
};

const disputesWords: ChapterWords<keyof typeof disputesUnits> = {
  choices: {
    "one-appeal": "one prior appeal, then the court",
    commissions: "prior appeal to the commissions, then the court",
    suspends: "suspends the contested decision",
    "does-not-suspend": "does not suspend the contested decision",
    admissible: "admissible",
    "treating-doctor-binds": "the opinion of the treating doctor binds the fund",
    "opinion-of-the-treating-doctor": "opinion of the treating doctor",
    surcharges: "late surcharges and penalties",
    decision: "decision of the fund",
    medical: "medical decision",
    invalidity: "invalidity pension",
    "prior-appeal": "prior appeal",
    "further-appeal": "further appeal",
    "court-action": "action in court",
    "expertise-request": "request for a medical expert opinion",
    "experts-answer": "answer to the proposal of experts",
    "local-commission": "local appeal commission",
    "national-commission": "national appeal commission",
    "invalidity-commission": "invalidity commission of the wilaya",
    court: "court",
    fund: "fund",
    "forum-not-known": "body not named in the sources",
    notification: "notification",
    silence: "appeal left without answer",
    proposal: "proposal of experts",
    open: "open",
    "open-late": "late and still open",
    lapsed: "time expired",
    waiting: "answer awaited",
    ended: "end of the procedure",
    "formal-notice": "formal notice",
    "tax-roll": "tax roll",
    constraint: "enforcement writ",
    "account-attachment": "account attachment",
    warning: "warning",
    regularise: "to regularise",
    challenge: "to challenge it",
    "regularise-or-appeal": "to regularise or appeal",
    heed: "to heed it",
    validate: "for the validation procedure, where there is no enforceable title",
    "name-of-the-debtor": "name of the debtor",
    "sums-by-nature-and-period": "sums due by nature and by period",
    "texts-and-sanctions": "texts and sanctions",
    "visa-of-the-wali": "visa of the wali",
    "visa-of-the-court-president": "visa of the president of the court",
    "signature-of-the-agency-director": "signature of the director of the agency",
    "enforceable-title": "enforceable title",
    "validation-procedure": "validation procedure",
    "sums-past-due": "sums past due",
    enforceable: "enforceable",
    "provisionally-enforceable": "provisionally enforceable",
    debtor: "the debtor",
    benefit: "benefit",
    "pension-arrears": "arrears of a pension",
    "last-stage": "the last stage that was read",
    "not-taken": "the last stage was not taken",
    "taken-too-late": "the last stage was taken too late",
    "lateness-not-known": "it is not known whether the last stage came too late, or whether that can be opposed",
    "bound-by-the-treating-doctor": "the opinion of the treating doctor binds the fund",
    "day-not-stated": "what follows depends on a day that was not stated",
    "what-follows-not-known": "no source read says what follows",
    "retention-on-loans": "retention on loans; banks must ask for a certificate of up-to-date contributions",
    "privilege-and-mortgage": "privilege, after wages and the Treasury, and legal mortgage",
  },
  series: {
    "prior-appeal": "appeal before any court",
    "appeal-effect": "effect of an appeal on the contested decision",
    "appeal-without-ways": "late appeal against a decision that did not state the ways and time limits",
    "appeal-days-local": "days to appeal to the local commission",
    "decision-days-local": "days of the local commission to decide",
    "notification-days-local": "days to notify the decision of the local commission",
    "appeal-days-national": "days to appeal to the national commission",
    "appeal-days-national-after-silence": "days to appeal to the national commission when the local one stays silent",
    "appeal-days-national-at-once": "days to appeal directly to the national commission",
    "decision-days-national": "days of the national commission to decide",
    "notification-days-national": "days to notify the decision of the national commission",
    "court-days": "days to go to court after the national commission",
    "court-days-after-silence": "days to go to court when the national commission stays silent",
    "expertise-days": "days to ask for a medical expert opinion",
    "experts-proposal-days": "days of the fund to propose experts",
    "experts-answer-days": "days to answer the proposal of experts",
    "without-experts": "what follows when no experts are proposed in time",
    "appeal-days-invalidity": "days to appeal to the invalidity commission",
    "decision-days-invalidity": "days of the invalidity commission to decide",
    "notification-days-invalidity": "days to notify the decision of the invalidity commission",
    "court-days-invalidity": "days to go to court after the invalidity commission",
    "prior-appeal-months": "months for the prior appeal of the law of 1983",
    "prior-decision-months": "months to decide the prior appeal of the law of 1983",
    "court-months": "months to go to court under the law of 1983",
    "court-months-after-silence": "months to go to court without an answer, under the law of 1983",
    "formal-notice-days": "days to regularise after a formal notice",
    "formal-notice-contents": "what a formal notice must state",
    "tax-roll-days": "days to challenge a tax roll",
    "tax-roll-visa-days": "days of the wali to put the visa on a tax roll",
    "tax-roll-force": "force of a tax roll",
    "constraint-days": "days that an enforcement writ leaves",
    "constraint-remedy": "what the days that an enforcement writ leaves are for",
    "constraint-signature": "signature of an enforcement writ",
    "constraint-visa-days": "days of the president of the court to put the visa on an enforcement writ",
    "constraint-force": "force of an enforcement writ",
    "account-attachment-days": "days of the validation procedure of an attachment of accounts",
    "account-attachment-needs": "what an attachment of accounts rests on",
    "recovery-costs": "who bears the costs of forced recovery",
    "recovery-on-loans": "means of recovery on loans",
    "recovery-security": "security of the claims of the fund",
    "warning-days": "days that a warning leaves",
    "warning-years": "years during which a sum can be the object of a warning",
    "arrears-limitation-years": "years after which arrears of a pension lapse",
  },
  facts: {
    amount: "amount of the prescription, or of the surcharges contested",
    wayStated: "whether the decision stated the ways and time limits of appeal",
    appealedOn: "day of the first appeal, or of the request for an expert opinion",
    decisionNotifiedOn: "day the decision on the first appeal was notified",
    furtherAppealedOn: "day of the appeal to the national commission",
    furtherDecisionNotifiedOn: "day the decision of the national commission was notified",
    courtSeizedOn: "day the action was brought before the court",
    expertsProposedOn: "day the fund proposed experts",
    expertsAnsweredOn: "day the insured answered the proposal of experts",
    on: "day asked for",
  },
  topics: {
    "court-after-silence-on-invalidity": "the time to go to court when the invalidity commission stays silent",
    "appeal-before-the-silence": "appeal or action begun before the time to answer was over",
    "appeal-after-a-late-decision": "time to go on against a decision notified after the time of silence had run out",
    "lateness-after-silence": "lateness after silence, where the decision did not state the ways and time limits",
    "needs-of-a-warning": "what the law of 1983 asks of a warning",
  },
  parts: {
    next: "What can still be done",
    settledBy: "Opinion that settles the dispute",
    needs: "What the law asks of the measure",
    object: "Sums it can be for",
    force: "Force of the measure",
    costs: "Costs",
  },
};

const disputesChapter: Chapter = {
  steps: disputesSteps,
  notices: disputesNotices,
  words: disputesWords,
  units: disputesUnits,
};

/** English sentences of disputes. */
export const disputes: Book<"en"> = { language: "en", chapters: [disputesChapter] };
