import type * as notices from "../../contributions/notices.js";
import type * as steps from "../../contributions/steps.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";

export const contributionSteps: StepSentences<typeof steps> = {
  "contributions.no-activity": ({ inputs }) =>
    `No own-account activity in ${String(inputs.year)}: no contribution is owed.`,
  "contributions.began": ({ value }, say) => `Own-account work began on ${say.day(value)}.`,
  "contributions.auto-entrepreneur": ({ inputs }, say) =>
    `On ${say.day(inputs.on)} the affiliation of an auto-entrepreneur is ${say.word(inputs.duty)}.`,
  "contributions.whole-year": ({ inputs }) =>
    `A part of ${String(inputs.year)} owes the whole contribution of the year: there is no proration.`,
  "contributions.income": ({ inputs, value }, say) =>
    `The contribution of ${String(inputs.year)} rests on the income earned in ${String(inputs.earnedIn)}: ${say.amount(value)}.`,
  "contributions.declared": ({ inputs, value }, say) =>
    `The base declared for ${String(inputs.year)} is ${say.amount(value)}.`,
  "contributions.minimum": ({ inputs, value }, say) =>
    `Own-account work began on ${say.day(inputs.began)}, too late for an earlier base: the contribution of ${String(inputs.year)} rests on the minimum base, ${say.amount(value)}.`,
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
    `The activity began on ${say.day(inputs.began)}; its first contribution is due ${say.days(inputs.days)} later, or on ${say.day(inputs.due)} if that is later: by ${say.day(value)}.`,
  "contributions.working-day": ({ inputs, value }, say) =>
    value === inputs.due
      ? `${say.day(inputs.due)} is no day of the weekend (${say.word(inputs.weekend)}): the due day stands.`
      : `${say.day(inputs.due)} falls on the weekend (${say.word(inputs.weekend)}): the due day moves to ${say.day(value)}.`,
  "contributions.declare-by": ({ inputs, value }, say) =>
    value === null
      ? `No base is to be declared for ${String(inputs.year)}.`
      : `The base of ${String(inputs.year)} is to be declared by ${say.day(value)}.`,
  "contributions.scheduled": ({ inputs, value }, say) =>
    `Years from ${String(inputs.fromYear)} to ${String(inputs.toYear)}: ${say.number(value)}.`,
  "contributions.first-day-late": ({ inputs, value }, say) =>
    inputs.unpaid.centimes === 0
      ? `No text read gives the rate of the surcharge (taken here as ${say.rate(inputs.rate)}). The first day late would be ${say.day(inputs.day)}; nothing unpaid counts for it: ${say.exact(value)}.`
      : `No text read gives the rate of the surcharge. On the first day late, ${say.day(inputs.day)}, ${say.amount(inputs.unpaid)} is unpaid: ${say.rate(inputs.rate)} of it is ${say.exact(value)}.`,
  "contributions.months-late": ({ inputs, value }, say) =>
    inputs.months === 1
      ? `One further complete month, ended on ${say.day(inputs.to)}, at ${say.rate(inputs.rate)} of the unpaid ${say.amount(inputs.unpaid)}: ${say.exact(value)}.`
      : `Further complete months, the first ended on ${say.day(inputs.from)} and the last on ${say.day(inputs.to)}: ${say.number(inputs.months)}, each at ${say.rate(inputs.rate)} of the unpaid ${say.amount(inputs.unpaid)}; ${say.exact(value)} in all.`,
  "contributions.surcharge": ({ inputs, value }, say) =>
    `No text read gives the rate of the surcharge; on what was due on ${say.day(inputs.dueOn)} it is ${say.amount(value)} on ${say.day(inputs.on)}.`,
  "contributions.unpaid": ({ inputs, value }, say) =>
    `Of ${say.amount(inputs.due)}, ${say.amount(inputs.paid)} was paid up to ${say.day(inputs.on)}: ${say.amount(value)} is unpaid.`,
};

export const contributionNotices: NoticeSentences<typeof notices> = {
  "provisional-base": ({ year, previousYear }) =>
    `The base of ${String(year)} is provisional, taken from ${String(previousYear)}: the fund may adjust it later.`,
};

export const contributionWords = {
  series: {
    "newcomer-base": "base of a newcomer",
    "contribution-proration": "contribution of a part of a year",
    "contribution-index-wage": "wage that the bounds of the contribution are indexed on",
    "contribution-base-floor": "floor of the contribution base",
    "contribution-base-ceiling": "ceiling of the contribution base",
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
  },
  choices: {},
  facts: {},
  topics: {},
  parts: {},
};
