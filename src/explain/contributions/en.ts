import type * as notices from "../../contributions/notices.js";
import type * as steps from "../../contributions/steps.js";
import type { Book, Chapter, ChapterWords } from "../book.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";
import { contributionUnits } from "./units.js";

const contributionSteps: StepSentences<typeof steps> = {
  "contributions.no-activity": ({ inputs }) =>
    `No own-account activity in ${String(inputs.year)}: no contribution is owed.`,
  "contributions.began": ({ value }, say) => `Own-account work began on ${say.day(value)}.`,
  "contributions.auto-entrepreneur": ({ inputs }, say) =>
    `On ${say.day(inputs.on)} the affiliation of an auto-entrepreneur is ${say.word(inputs.duty)}.`,
  "contributions.whole-year": ({ inputs }) =>
    `For a part of ${String(inputs.year)} the whole contribution of the year is owed: there is no proration.`,
  "contributions.income": ({ inputs, value }, say) =>
    `The contribution of ${String(inputs.year)} rests on the income earned in ${String(inputs.earnedIn)}: ${say.amount(value)}.`,
  "contributions.declared": ({ inputs, value }, say) =>
    `The base declared for ${String(inputs.year)} is ${say.amount(value)}.`,
  "contributions.minimum": ({ inputs, value }, say) =>
    `Own-account work began on ${say.day(inputs.began)}, too recently for an earlier base to be used: the contribution of ${String(inputs.year)} rests on the minimum base, ${say.amount(value)}.`,
  "contributions.provisional": ({ inputs, value }, say) =>
    `Nothing was declared for ${String(inputs.year)}: the base retained for ${String(inputs.previousYear)}, ${say.amount(value)}, is taken provisionally.`,
  "contributions.retained": ({ inputs, value }, say) =>
    `The base of ${String(inputs.year)}, ${say.amount(inputs.base)}, brought between the floor ${say.amount(inputs.floor)} and the ceiling ${say.amount(inputs.ceiling)}, is ${say.amount(value)}.`,
  "contributions.amount": ({ inputs, value }, say) =>
    `The contribution of ${String(inputs.year)} is ${say.rate(inputs.rate)} of ${say.amount(inputs.retained)}: ${say.amount(value)}.`,
  "contributions.flat": ({ inputs, value }, say) =>
    `The flat contribution of an auto-entrepreneur for ${String(inputs.year)} is ${say.amount(value)}.`,
  "contributions.social-insurance": ({ inputs, value }, say) =>
    `Social insurance receives ${say.rate(inputs.rate)} of ${say.amount(inputs.retained)}: ${say.amount(value)}.`,
  "contributions.retirement-part": ({ inputs, value }, say) =>
    `Retirement receives the rest of ${say.amount(inputs.amount)}: ${say.amount(value)}.`,
  "contributions.payable-from": ({ inputs, value }, say) =>
    `The contribution of ${String(inputs.year)} can be paid from ${say.monthDay(inputs.opening)}, and not before the activity began (${say.day(inputs.began)}): from ${say.day(value)}.`,
  "contributions.due-day": ({ inputs, value }, say) =>
    inputs.group === "farmers"
      ? `The contribution of farmers and breeders for ${String(inputs.year)} is due by ${say.day(value)}.`
      : `The contribution of ${String(inputs.year)} is due by ${say.day(value)}.`,
  "contributions.late-start": ({ value }, say) =>
    `A start on or after ${say.day(value)} is a late start: its first contribution is due soon after it.`,
  "contributions.due-after-start": ({ inputs, value }, say) =>
    `The activity began on ${say.day(inputs.began)}; its first contribution is due within ${say.days(inputs.days)}, or by ${say.day(inputs.due)} if that is later: by ${say.day(value)}.`,
  "contributions.working-day": ({ inputs, value }, say) =>
    value === inputs.due
      ? `${say.day(inputs.due)} does not fall on the weekend (${say.word(inputs.weekend)}): the due day stands.`
      : `${say.day(inputs.due)} falls on the weekend (${say.word(inputs.weekend)}): the due day moves to ${say.day(value)}.`,
  "contributions.declare-by": ({ inputs, value }, say) =>
    value === null
      ? `No base is to be declared for ${String(inputs.year)}.`
      : `The base of ${String(inputs.year)} is to be declared by ${say.day(value)}.`,
  "contributions.scheduled": ({ inputs, value }, say) =>
    `Years from ${String(inputs.fromYear)} to ${String(inputs.toYear)}: ${say.number(value)}.`,
  "contributions.first-day-late": ({ inputs, value }, say) =>
    inputs.unpaid.centimes === 0
      ? `No text read gives the rate of the surcharge (taken here as ${say.rate(inputs.rate)}). The first day late would be ${say.day(inputs.day)}; no unpaid sum counts for that day: ${say.exact(value)}.`
      : `No text read gives the rate of the surcharge. On the first day late, ${say.day(inputs.day)}, ${say.amount(inputs.unpaid)} is unpaid: ${say.rate(inputs.rate)} of it is ${say.exact(value)}.`,
  "contributions.months-late": ({ inputs, value }, say) =>
    inputs.months === 1
      ? `One further complete month, ended on ${say.day(inputs.to)}, at ${say.rate(inputs.rate)} of the unpaid ${say.amount(inputs.unpaid)}: ${say.exact(value)}.`
      : `Further complete months, the first ended on ${say.day(inputs.from)} and the last on ${say.day(inputs.to)}: ${say.number(inputs.months)}, each at ${say.rate(inputs.rate)} of the unpaid ${say.amount(inputs.unpaid)}; ${say.exact(value)} in all.`,
  "contributions.surcharge": ({ inputs, value }, say) =>
    `No text read gives the rate of the surcharge; on what was due on ${say.day(inputs.dueOn)} it is ${say.amount(value)} on ${say.day(inputs.on)}.`,
  "contributions.unpaid": ({ inputs, value }, say) =>
    `Of ${say.amount(inputs.due)}, ${say.amount(inputs.paid)} was paid up to ${say.day(inputs.on)}: ${say.amount(value)} is unpaid.`,
  "contributions.remitted": ({ inputs, value }, say) =>
    inputs.bound === "exact"
      ? `On a justified file ${say.rate(inputs.rate)} of ${say.amount(inputs.surcharge)} is remitted: ${say.amount(value)}.`
      : `The commission may remit at most ${say.rate(inputs.rate)} of ${say.amount(inputs.surcharge)}: ${say.amount(value)}.`,
  "contributions.nothing-due": ({ inputs, value }, say) =>
    `Ground of the request: ${say.word(inputs.ground)}; ${say.word(inputs.rule)}. Of ${say.amount(inputs.surcharge)}, all is remitted: ${say.amount(value)}.`,
  "contributions.no-such-ground": ({ inputs }, say) =>
    `Ground of the request: ${say.word(inputs.ground)}; the law in force on ${say.day(inputs.on)} has no such ground of remission.`,
  "contributions.remaining": ({ inputs, value }, say) =>
    inputs.bound === "exact"
      ? `Of ${say.amount(inputs.surcharge)}, ${say.amount(inputs.remitted)} is remitted: ${say.amount(value)} stays due.`
      : `Of ${say.amount(inputs.surcharge)}, at most ${say.amount(inputs.remitted)} is remitted: at least ${say.amount(value)} stays due.`,
  "contributions.forum": ({ inputs, value }, say) =>
    `The national commission decides from ${say.amount(inputs.threshold)} of surcharges and penalties on, the local one below; for ${say.amount(inputs.surcharge)}: ${say.word(value)}.`,
  "contributions.limitation-period": ({ inputs, value }, say) =>
    `The sum fell due on ${say.day(inputs.dueOn)}; it can be recovered for ${say.years(inputs.years)}, up to ${say.day(value)}.`,
  "contributions.new-period": ({ inputs, value }, say) =>
    `A formal notice was received on ${say.day(inputs.received)}, before the period ended (last day: ${say.day(inputs.lastDay)}); ${say.word(inputs.effect)}: ${say.years(inputs.years)}, up to ${say.day(value)}.`,
  "contributions.limitation": ({ inputs, value }, say) =>
    value
      ? `The limitation, counted from ${say.day(inputs.countedFrom)}, ended on ${say.day(inputs.lastDay)}: on ${say.day(inputs.on)} the debt can no longer be recovered.`
      : `The limitation, counted from ${say.day(inputs.countedFrom)}, ends on ${say.day(inputs.lastDay)}: on ${say.day(inputs.on)} the debt is not barred yet.`,
  "contributions.settled-base": ({ inputs, value }, say) =>
    `The base settled by the fund for ${String(inputs.year)} is ${say.amount(value)}.`,
  "contributions.adjustment": ({ inputs, value }, say) =>
    `For ${String(inputs.year)}, called: ${say.amount(inputs.called)}; owed on the base settled: ${say.amount(inputs.owed)}; difference${inputs.direction === "none" ? "" : ` (${say.word(inputs.direction)})`}: ${say.amount(value)}.`,
  "contributions.nothing-to-settle": ({ inputs }, say) =>
    `The question does not arise: ${say.words.topics[inputs.topic] ?? inputs.topic}.`,
  "contributions.settled-debt": ({ inputs, value }, say) =>
    `Contribution of ${String(inputs.year)}, due: ${say.amount(inputs.due)}; paid: ${say.amount(inputs.paid)}; unpaid: ${say.amount(value)}; late surcharge: ${say.amount(inputs.surcharge)}, of which paid: ${say.amount(inputs.surchargePaid)}.`,
  "contributions.settlement": ({ inputs, value }, say) =>
    `Paid up to ${say.day(inputs.on)}: ${say.amount(inputs.paid)}; on contributions: ${say.amount(inputs.onContributions)}; on surcharges: ${say.amount(inputs.onSurcharges)}; left over: ${say.amount(value)}.`,
  "contributions.amnesty-opens": ({ inputs, value }, say) =>
    `Measure: ${say.word(inputs.amnesty)}; open from ${say.day(value)}; what it wipes out or grants: ${say.word(inputs.wipes)}.`,
  "contributions.amnesty-open-since": ({ inputs }, say) =>
    `Measure: ${say.word(inputs.amnesty)}; open on ${say.day(inputs.on)}, since when no source says; what it wipes out or gives: ${say.word(inputs.wipes)}.`,
  "contributions.amnesty-extended": ({ inputs, value }, say) =>
    `Measure: ${say.word(inputs.amnesty)}; open to ${say.day(inputs.ofLaw)} at first, extended to ${say.day(value)}.`,
  "contributions.amnesty-closes": ({ inputs, value }, say) =>
    `Measure: ${say.word(inputs.amnesty)}; last day ${say.day(value)}.`,
  "contributions.first-part": ({ value }, say) => `The first instalment is to be paid before ${say.day(value)}.`,
  "contributions.amnesty-condition": ({ inputs, value }, say) =>
    `Measure: ${say.word(inputs.amnesty)}; condition (${say.word(inputs.condition)}): ${say.word(value)}.`,
  "contributions.amnesty-unsure": ({ inputs }, say) =>
    `No source says whether this measure holds on ${say.day(inputs.on)}: ${say.word(inputs.amnesty)}.`,
  "contributions.amnesties": ({ inputs, value }, say) =>
    `Waivers and calls of the fund open on ${say.day(inputs.on)}: ${say.number(value)}.`,
  "contributions.no-amnesty": ({ inputs }, say) => `No waiver open on ${say.day(inputs.on)} was found.`,
  "contributions.amnesty-loss": ({ inputs, value }, say) =>
    `Measure: ${say.word(inputs.amnesty)}; what loses it: ${say.word(value)}.`,
  "contributions.amnesty-farmer-years": ({ inputs }, say) =>
    `Measure: ${say.word(inputs.amnesty)}; years that a farmer may pay, at any age: ${say.word(inputs.years)}.`,
  "contributions.amnesty-age": ({ inputs, value }, say) =>
    `Born on ${say.day(inputs.birthDate)}: the age of ${say.years(inputs.age)} is reached on ${say.day(value)}.`,
  "contributions.amnesty-all-years": ({ inputs }, say) =>
    `Measure: ${say.word(inputs.amnesty)}; the age limit is reached on ${say.day(inputs.reached)}: on ${say.day(inputs.on)} all past years may be paid.`,
  "contributions.amnesty-age-passed": ({ inputs, value }, say) =>
    `Born on ${say.day(inputs.birthDate)}: above the age of ${say.years(inputs.age)} from ${say.day(value)}.`,
  "contributions.amnesty-years": ({ inputs, value }, say) =>
    `Measure: ${say.word(inputs.amnesty)}; above the age limit from ${say.day(inputs.passed)}; past years that may be paid on ${say.day(inputs.on)}: ${say.number(value)}.`,
  "contributions.amnesty-months": ({ inputs, value }, say) =>
    `Measure: ${say.word(inputs.amnesty)}; a schedule lasts at most ${say.months(value)}.`,
  "contributions.voluntary-none": ({ inputs }, say) =>
    `On ${say.day(inputs.on)} there is no voluntary scheme for informal workers yet.`,
  "contributions.voluntary-closed": ({ inputs, value }, say) =>
    `No source says whether the voluntary scheme is still open on ${say.day(inputs.on)}: it is taken as closed after ${say.day(value)}.`,
  "contributions.voluntary-open": ({ inputs }, say) =>
    `On ${say.day(inputs.on)} the voluntary scheme for informal workers is open, at another fund: ${say.word(inputs.fund)}. It gives ${say.word(inputs.gives)}, and no pension, for ${say.years(inputs.years)} at most.`,
  "contributions.voluntary-last-day": ({ value }, say) =>
    `No source says until when the voluntary scheme is open: the last day is taken to be ${say.day(value)}.`,
  "contributions.voluntary-monthly": ({ inputs, value }, say) =>
    `The voluntary scheme costs ${say.rate(inputs.rate)} of the national minimum wage of ${say.amount(inputs.wage)}: ${say.amount(value)} a month.`,
};

const contributionNotices: NoticeSentences<typeof notices> = {
  "several-activities": ({ year, activities }, say) =>
    `Activities exercised in ${String(year)}: ${say.number(activities)}. One contribution on one base is taken for all of them; no source read says what several activities owe.`,
  "provisional-base": ({ year, previousYear }) =>
    `The base of ${String(year)} is provisional, taken from ${String(previousYear)}: the fund may adjust it later.`,
  "early-notice": ({ received, dueOn }, say) =>
    `A notice received on ${say.day(received)} did not come after the due day (${say.day(dueOn)}): it changes nothing.`,
  "late-notice": ({ received, lastDay }, say) =>
    `A notice received on ${say.day(received)} came after the last day, ${say.day(lastDay)}: it changes nothing.`,
  "amnesty-of-good-faith": ({ on, amnesty, wipes }, say) =>
    `On ${say.day(on)} good faith, with other conditions, opens another measure: ${say.word(amnesty)}. It wipes out ${say.word(wipes)}.`,
  "reported-measure": ({ amnesty, gives }, say) =>
    `Measure: ${say.word(amnesty)}; what was reported of it: ${say.word(gives)}.`,
  "reported-schedule": ({ amnesty, months }, say) =>
    `Measure: ${say.word(amnesty)}; length of a schedule as reported: ${say.months(months)}.`,
  "fund-practice": ({ amnesty, to, announced, until }, say) =>
    `Measure: ${say.word(amnesty)}; the fund announced ${say.day(announced)} as the last day (${say.word(to)}); ${say.day(until)} is kept here.`,
  "earlier-decision": ({ amnesty }, say) =>
    `Measure: ${say.word(amnesty)}; what an earlier decision of the appeal board left due is wiped out too.`,
  "compensating-contribution": ({ fund }, say) =>
    `A person who moves from this scheme (${say.word(fund)}) to an ordinary one may pay a compensating retirement contribution for the time spent in it; no source gives its amount.`,
};

const contributionWords: ChapterWords<keyof typeof contributionUnits> = {
  series: {
    "newcomer-base": "base of a newcomer",
    "contribution-proration": "contribution of a part of a year",
    "contribution-rate": "rate of the contribution",
    "contribution-social-insurance-rate": "part of the rate for social insurance",
    "contribution-base-rule": "what the contribution rests on",
    "flat-contribution": "flat contribution of an auto-entrepreneur",
    "contribution-payable-from": "day from which the contribution can be paid",
    "contribution-due-day": "due day of the contribution",
    "farmer-contribution-due-day": "due day of the contribution of farmers and breeders",
    "late-start-from": "day of the year from which a start is late",
    "days-to-pay-after-start": "days to pay after a late start",
    "base-declaration-day": "last day to declare the base",
    weekend: "weekend",
    "late-surcharge-initial-rate": "initial rate of the late surcharge",
    "late-surcharge-monthly-rate": "monthly rate of the late surcharge",
    "base-adjustment": "what the fund may do with the base of a year",
    "remission-rate": "part of a surcharge that is or may be remitted",
    "remission-bound": "whether that part is remitted or may be at most",
    "force-majeure-remission": "effect of force majeure on a surcharge",
    "good-faith-remission": "effect of good faith on a surcharge",
    "limitation-years": "limitation of the recovery of contributions (years)",
    "limitation-notice": "effect of a formal notice on the limitation",
    "amnesty-2008": "waiver of loi 08-08",
    "amnesty-2008-loss": "loss of the waiver of loi 08-08",
    "campaign-2010": "campaign of the fund in 2010",
    "campaign-2010-wipes": "what the campaign of 2010 wiped out",
    "campaign-2010-months": "months of a schedule in the campaign of 2010",
    "farmers-plan-2009": "plan for the arrears of farmers in 2009 and 2010",
    "farmers-plan-2009-gives": "what the plan for the arrears of farmers gave",
    "farmers-plan-2009-months": "months of a schedule in the plan for the arrears of farmers",
    "late-filing-amnesty-2008": "waiver of the penalty for late filing",
    "amnesty-2015": "waiver of the supplementary finance law of 2015",
    "amnesty-2015-extension": "extension of the waiver of the supplementary finance law of 2015",
    "practice-2016": "period announced by the fund in 2016",
    "farmer-practice-2016": "period announced by the fund to farmers in 2016",
    "amnesty-2015-loss": "loss of the waiver of the supplementary finance law of 2015",
    "schedule-months-2015": "months of a schedule under the supplementary finance law of 2015",
    "amnesty-2015-age": "age below which all past years may be paid",
    "amnesty-2015-years-above-age": "past years that may be paid above that age",
    "amnesty-2015-farmer-years": "past years that farmers may pay",
    "other-debtors-2015": "waiver of 2015 for an older schedule or surcharges alone",
    "call-2017": "call of the fund in 2017",
    "call-2017-gives": "what the call of 2017 led to",
    "farmer-disaster": "waiver for farmers after drought or fire",
    "farmer-disaster-wipes": "what is waived for farmers after drought or fire",
    "carriers-2018": "payment in two instalments by carriers in 2018",
    "carriers-first-part": "last day of the first instalment of carriers",
    "amnesty-2021": "waiver of ordonnance 21-12",
    "schedule-months-2021": "months of a schedule under ordonnance 21-12",
    "call-2025": "call of the fund in December 2025",
    "amnesty-search": "search for waivers",
    "voluntary-scheme": "voluntary scheme for informal workers",
    "voluntary-scheme-fund": "fund of the voluntary scheme",
    "voluntary-scheme-rate": "rate of the voluntary scheme",
    "voluntary-scheme-gives": "what the voluntary scheme gives",
    "voluntary-scheme-years": "longest stay in the voluntary scheme (years)",
  },
  choices: {
    "settled-by-the-fund": "the fund may settle it later",
    "at-most": "the most that may be remitted",
    exact: "exactly that part",
    "nothing-due": "nothing is due",
    "no-such-ground": "no such ground",
    "justified-file": "justified file",
    "force-majeure": "force majeure",
    "good-faith": "good faith",
    "local-commission": "local appeal commission",
    "national-commission": "national appeal commission",
    "new-period": "a new period begins",
    "to-pay": "to be paid",
    "in-excess": "called in excess",
    "loi-08-08": "waiver of loi 08-08, article 87",
    "late-filing-2008": "waiver of the penalty for late filing, loi 08-08",
    "farmers-plan-2009": "plan for the arrears of farmers in 2009 and 2010",
    "campaign-2010": "campaign of the fund in 2010",
    "lfc-2015": "waiver of the supplementary finance law of 2015, article 57",
    "lfc-2015-other-debtors": "waiver of 2015 for an older schedule or surcharges alone",
    "call-2017": "call of 2017",
    "farmers-drought-or-fire": "waiver for farmers after drought or fire",
    "carriers-2018": "payment in two instalments by carriers in 2018",
    "ordonnance-21-12": "waiver of ordonnance 21-12",
    "call-2025": "call of December 2025",
    "surcharges-and-penalties": "late surcharges and penalties",
    penalties: "penalties",
    "credit-support": "support by credit",
    "late-filing-penalty": "the penalty for late filing",
    "ordinary-remission": "the ordinary remission by the commission",
    "payment-in-two-parts": "payment in two instalments, no waiver reported",
    "not-known": "not known",
    open: "open",
    closed: "closed",
    met: "met",
    "not-met": "not met",
    "taking-requests": "requests taken",
    "still-possible": "not yet, and still possible",
    farmers: "farmers",
    others: "others",
    "financial-difficulty": "financial difficulty",
    "payment-schedule": "payment schedule",
    "current-contribution-paid": "contribution of the current year paid",
    "all-paid-or-schedule": "all paid at once, or a payment schedule",
    "only-surcharges": "surcharges alone owed",
    "earlier-schedule-or-only-surcharges": "an older payment schedule, or surcharges alone owed",
    "not-affiliated-before": "not affiliated before",
    "affiliated-in-the-window": "affiliation filed while it is open",
    "first-part-in-time": "first instalment paid in time",
    "default-on-the-schedule": "a default on the schedule",
    "default-at-the-last-instalment": "a default found at the last instalment",
    "since-1996": "all years since 1996, when the fund took the farmers over",
    "none-found": "none found",
    cnas: "fund of the employees (CNAS)",
    "sickness-and-maternity-care": "benefits in kind of sickness and maternity",
  },
  facts: {
    ground: "ground of the remission",
    notices: "days on which formal notices were received",
    debts: "contributions owed",
    settledBase: "base settled by the fund",
    birthDate: "day of birth of the debtor",
    goodFaith: "whether the debtor is in good faith",
    financialDifficulty: "whether the debtor is in financial difficulty",
    currentYearPaid: "whether the contribution of the current year is paid",
    scheduleSigned: "whether a payment schedule is signed",
    paidAtOnce: "whether all arrears are paid at once",
    onlySurcharges: "whether surcharges alone are owed",
    hasEarlierSchedule: "whether there is an older payment schedule",
    firstPartPaidOn: "day on which the first instalment was paid",
  },
  topics: {
    "adjustment-without-activity": "the adjustment of a year without activity",
    "adjustment-of-a-flat-contribution": "the adjustment of a flat contribution",
    "due-day-of-an-adjustment": "the day by which the rest of an adjustment is paid",
    "excess-of-an-adjustment": "what becomes of what was called in excess",
    "loss-of-an-amnesty": "what loses this waiver",
    "years-of-an-amnesty": "the past years that may be paid under this waiver",
    "years-at-the-age-of-an-amnesty": "the past years that may be paid at the very age of the limit",
    "schedule-of-an-amnesty": "the length of a schedule under this waiver",
    "amnesty-for-a-breeder": "whether what is reported of farmers also holds for breeders",
    "end-of-the-voluntary-scheme": "the end of the voluntary scheme",
  },
  parts: {
    forum: "Commission that decides",
    dueDay: "Day to pay the rest",
    excess: "What was called in excess",
    lostBy: "What loses it",
    yearsThatMayBePaid: "Past years that may be paid",
    scheduleMonths: "Length of a schedule",
    lastDay: "Last day",
  },
};

const contributionChapter: Chapter = {
  steps: contributionSteps,
  notices: contributionNotices,
  words: contributionWords,
  units: contributionUnits,
};

/** English sentences of contributions. */
export const contributions: Book<"en"> = { language: "en", chapters: [contributionChapter] };
