import type * as notices from "../../what-if/notices.js";
import type * as steps from "../../what-if/steps.js";
import type { Book, Chapter, ChapterWords } from "../book.js";
import { amountOr, yesOrNo, type NoticeSentences, type StepSentences } from "../sentence.js";

const whatIfSteps: StepSentences<typeof steps> = {
  "what-if.looked-until": ({ inputs, value }, say) =>
    inputs.continuing
      ? `The first day of each right is looked for from ${say.day(inputs.on)} to ${say.day(value)}, each further quarter being contributed in full; a quarter counts once it has ended.`
      : `The first day of each right is looked for from ${say.day(inputs.on)} to ${say.day(value)}, the career staying as it is.`,
  "what-if.not-yet": ({ inputs, value }, say) =>
    `On ${say.day(value)} this right is not open yet: ${say.word(inputs.right)}.`,
  "what-if.first-day": ({ inputs, value }, say) =>
    `First day of the right, from ${say.day(inputs.on)} on (${say.word(inputs.right)}): ${say.day(value)}.`,
  "what-if.never": ({ inputs, value }, say) =>
    `From ${say.day(inputs.on)} to ${say.day(inputs.until)} this right does not open (${say.word(inputs.right)}): ${say.word(value)}.`,
  "what-if.missing-age": ({ inputs, value }, say) =>
    value === null
      ? `Age asked: ${say.years(inputs.required)}; held on ${say.day(inputs.on)}: ${say.years(inputs.held)}.`
      : `Age asked: ${say.years(inputs.required)}; held on ${say.day(inputs.on)}: ${say.years(inputs.held)}; reached on ${say.day(value)}.`,
  "what-if.missing-years": ({ inputs, value }, say) =>
    `Years asked (${say.word(inputs.condition)}): ${say.years(inputs.required)}; held: ${say.years(inputs.held)}; missing: ${say.years(value)}.`,
  "what-if.later-start": ({ inputs, value }, say) =>
    `Instead of ${say.day(inputs.startOn)} the pension starts one year later, on ${say.day(value)}.`,
  "what-if.further-year": ({ inputs, value }, say) =>
    `Between ${say.day(inputs.startOn)} and ${say.day(inputs.laterOn)}, the first calendar year that the career does not hold is contributed further: ${String(value)}.`,
  "what-if.brings": ({ inputs, value }, say) =>
    `From ${say.day(inputs.startOn)}, a month: ${amountOr("no-right", inputs.now, say)}; from ${say.day(inputs.laterOn)}, with the further year: ${amountOr("no-right", inputs.later, say)}. What it brings (${say.word(inputs.brings)}): ${say.amount(value)} a month.`,
  "what-if.still-no-right": ({ inputs }, say) =>
    `No right is open on ${say.day(inputs.startOn)}, nor with the further year on ${say.day(inputs.laterOn)}.`,
  "what-if.not-drawn": ({ inputs, value }, say) =>
    inputs.monthly === null
      ? `No right is open on ${say.day(inputs.startOn)}: what is not drawn until ${say.day(inputs.laterOn)} (${say.months(inputs.months)}) is ${say.amount(value)}.`
      : `Not drawn from ${say.day(inputs.startOn)} to ${say.day(inputs.laterOn)}: ${say.amount(inputs.monthly)} a month for ${say.months(inputs.months)}, ${say.amount(value)} in all.`,
  "what-if.cost": ({ inputs, value }, say) =>
    `The contribution, ${say.amount(inputs.contribution)}, and the pension not drawn, ${say.amount(inputs.notDrawn)}, make ${say.amount(value)}.`,
  "what-if.repaid-on": ({ inputs, value }, say) =>
    `${say.amount(inputs.cost)} at ${say.amount(inputs.monthly)} a month from ${say.day(inputs.laterOn)}: repaid after ${say.months(inputs.months)}, on ${say.day(value)}. Raises of the pension are not counted.`,
  "what-if.age-then": ({ inputs, value }, say) =>
    `Born on ${say.day(inputs.birthDate)}, the person is then, on ${say.day(inputs.on)}, of this age: ${say.years(value)}, ${say.months(inputs.months)}.`,
  "what-if.never-repaid": ({ value }, say) => `It is never repaid: ${say.word(value)}.`,
  "what-if.account": ({ inputs, value }, say) =>
    `Account on ${say.day(inputs.by)}, with what is filed and paid by ${say.day(inputs.on)}. Activities: ${say.number(inputs.activities)}; years: ${say.number(value)}.`,
  "what-if.to-file": ({ inputs, value }, say) =>
    `Activity (${say.word(inputs.activity)}) begun on ${say.day(inputs.from)}; affiliation still to be filed on ${say.day(inputs.on)}: ${yesOrNo(value, say)}.`,
  "what-if.due-by-then": ({ inputs, value }, say) =>
    `Of the contribution of ${String(inputs.year)}, due by ${say.day(inputs.dueOn)}, this is unpaid and due by ${say.day(inputs.by)}: ${say.amount(value)}.`,
  "what-if.not-yet-due": ({ inputs, value }, say) =>
    `The contribution of ${String(inputs.year)} is due by ${say.day(inputs.dueOn)}, after ${say.day(inputs.by)}; of it, due by then: ${say.amount(value)}.`,
  "what-if.waiting": ({ inputs, value }, say) =>
    `On ${say.day(inputs.by)}: ${say.amount(inputs.atBy)}; one month later, on ${say.day(inputs.later)}: ${say.amount(inputs.atLater)}. Waiting costs ${say.amount(value)}.`,
  "what-if.total-due": ({ inputs, value }, say) =>
    `Contributions due by ${say.day(inputs.by)} (years: ${say.number(inputs.years)}): ${say.amount(value)}.`,
  "what-if.total-penalty": ({ inputs, value }, say) =>
    `Penalties for late filing on ${say.day(inputs.by)} (activities: ${say.number(inputs.activities)}): ${say.amount(value)}.`,
  "what-if.total-to-pay": ({ inputs, value }, say) =>
    `To be in order on ${say.day(inputs.by)}: contributions ${say.amount(inputs.due)}, surcharges ${say.amount(inputs.surcharges)}, penalties ${say.amount(inputs.penalties)}; ${say.amount(value)} in all.`,
  "what-if.total-waiting": ({ inputs, value }, say) =>
    `From ${say.day(inputs.by)} to ${say.day(inputs.later)} surcharges and penalties grow by ${say.amount(value)}.`,
};

const whatIfNotices: NoticeSentences<typeof notices> = {
  "revaluations-not-counted": () =>
    "Raises of a pension in payment are not counted, neither in what is not drawn nor in when it is repaid.",
  "incurred-charges-counted": () =>
    "Surcharges and penalties are those incurred; whether any of them was paid is not known here.",
  "later-payments-not-counted": ({ on, count }, say) =>
    `Payments after ${say.day(on)} are not made yet and are not counted; their number: ${say.number(count)}.`,
};

const whatIfWords: ChapterWords = {
  series: {},
  choices: {
    "validated-years": "validated years",
    "contributed-years": "contributed years",
    "career-too-short": "the career is too short",
    "years-of-a-pension": "as many years are held as a pension asks for",
    "pension-instead": "a pension is open instead",
    more: "more",
    less: "less",
    "nothing-more": "nothing more",
    "a-right": "a right that is not open before",
    "loss-of-the-right": "loss of the right",
    "no-right": "no right",
    "beyond-a-lifetime": "it would take longer than a life lasts",
  },
  parts: {
    pension: "Pension",
    allowance: "Retirement allowance",
    missingForPension: "What lacks for a pension",
    missingForAllowance: "What lacks for an allowance",
    now: "Pension without the further year",
    later: "Pension with the further year",
    brings: "What the further year brings",
    pensionNotDrawn: "Pension not drawn",
    repaid: "Repaying the contribution",
    repaidWithPension: "Repaying the contribution and the pension not drawn",
    toFile: "Filing",
    lastDay: "Last day",
    penalty: "Penalty for late filing",
    waiting: "One month more",
    unpaid: "Unpaid",
    surcharge: "Late surcharge",
    totalUnpaid: "Unpaid in all",
    totalDue: "Contributions due in all",
    totalSurcharge: "Surcharges in all",
    totalPenalty: "Penalties in all",
    totalToPay: "To be in order",
    totalWaiting: "One month more, in all",
  },
};

const whatIfChapter: Chapter = {
  steps: whatIfSteps,
  notices: whatIfNotices,
  words: whatIfWords,
};

/** English sentences of what if, beside those of the branches that they run. */
export const whatIf: Book<"en"> = { language: "en", chapters: [whatIfChapter] };
