import type * as notices from "../../contributions/notices.js";
import type * as steps from "../../contributions/steps.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";

export const contributionSteps: StepSentences<typeof steps> = {
  "contributions.no-activity": ({ inputs }) =>
    `No own-account activity in ${String(inputs.year)}: no contribution is owed.`,
  "contributions.began": ({ value }, say) => `Own-account work began on ${say.day(value)}.`,
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
};

export const contributionNotices: NoticeSentences<typeof notices> = {
  "provisional-base": ({ year, previousYear }) =>
    `The base of ${String(year)} is provisional, taken from ${String(previousYear)}: the fund may adjust it later.`,
};
