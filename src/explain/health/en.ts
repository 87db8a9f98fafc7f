import type * as notices from "../../health/notices.js";
import type * as steps from "../../health/steps.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";
import { yesOrNo as yes } from "../sentence.js";

export const healthSteps: StepSentences<typeof steps> = {
  "health.pension-age": ({ inputs, value }, say) =>
    `Born on ${say.day(inputs.birthDate)} (${say.word(inputs.sex)}); the ordinary pension age, ${say.years(inputs.age)}, is reached on ${say.day(value)}.`,
  "health.age-bar-lifted": ({ inputs, value }, say) =>
    `The age is no bar to who lacks the years of a retirement pension; years lacking: ${yes(inputs.lacksYears, say)}; bar lifted: ${yes(value, say)}.`,
  "health.below-pension-age": ({ inputs, value }, say) =>
    inputs.barLifted
      ? `The pension age, reached on ${say.day(inputs.reachedOn)}, is no bar: condition of age met.`
      : `An invalidity pension is asked for before the pension age; age reached on ${say.day(inputs.reachedOn)}, day that counts: ${say.day(inputs.on)}; condition met: ${yes(value, say)}.`,
  "health.invalidity-state": ({ inputs, value }, say) =>
    `State asked of the self-employed: ${say.word(inputs.state)}; condition met: ${yes(value, say)}.`,
  "health.registered-long-enough": ({ inputs, value }, say) =>
    `Registered since ${say.day(inputs.affiliatedOn)}; ${say.years(inputs.years)} complete on ${say.day(inputs.completeOn)}; first medical finding on ${say.day(inputs.foundOn)}; condition met: ${yes(value, say)}.`,
  "health.invalidity-contributions": ({ inputs, value }, say) =>
    `Contributions asked: ${say.word(inputs.rule)}; condition met: ${yes(value, say)}.`,
  "health.without-activity": ({ inputs, value }, say) =>
    inputs.ceasedOn === null || inputs.completeOn === null
      ? `One page alone says that paid activity must have ended ${say.months(inputs.months)} before the medical decision of ${say.day(inputs.decidedOn)}; it has not ended; condition met: ${yes(value, say)}.`
      : `One page alone says that paid activity must have ended ${say.months(inputs.months)} before the medical decision of ${say.day(inputs.decidedOn)}; ended on ${say.day(inputs.ceasedOn)}, complete on ${say.day(inputs.completeOn)}; condition met: ${yes(value, say)}.`,
  "health.retirement-for-incapacity": ({ inputs, value }, say) =>
    `Without a right to an invalidity pension, a total and definitive incapacity opens another right: ${say.word(value)}; age asked: ${say.word(inputs.age)}; years counted, at least: ${say.years(inputs.atLeast)}.`,
  "health.invalidity-right": ({ inputs, value }, say) => `Right on ${say.day(inputs.on)}: ${say.word(value)}.`,
  "health.third-person": ({ inputs }, say) => `Supplement for who needs a third person: ${say.word(inputs.rule)}.`,
  "health.invalidity-converted": ({ inputs, value }, say) =>
    `On ${say.day(value)} the invalidity pension becomes a ${say.word(inputs.rule)}, with the increase for a dependent spouse where it is due.`,
  "health.spouse-gets-a-share": ({ inputs }, say) => `Spouse: gets a share (${say.word(inputs.rule)}).`,
  "health.beneficiaries": ({ inputs, value }, say) =>
    `Persons who get a share of the capital on the death of ${say.day(inputs.diedOn)}: ${say.number(value)}.`,
  "health.capital-of-member": ({ inputs, value }, say) =>
    `Death of an active member on ${say.day(inputs.diedOn)}: ${say.word(inputs.rule)} ${say.amount(inputs.base)}, at most ${say.amount(inputs.ceiling)}: ${say.amount(value)}.`,
  "health.floor-by-hours": ({ value }, say) =>
    `Floor of the law of 1983, in hours of the minimum wage: ${say.amount(value)} a year.`,
  "health.floor-by-wage": ({ inputs, value }, say) =>
    `Floor as the fund of the employees gives it: ${say.amount(inputs.monthly)} a month, ${say.number(inputs.months)} times: ${say.amount(value)} a year.`,
  "health.capital-of-pensioner": ({ inputs, value }, say) =>
    `Death of a pensioner on ${say.day(inputs.diedOn)}: ${say.word(inputs.rule)}, above both floors: ${say.amount(value)}.`,
  "health.equal-shares": ({ inputs, value }, say) =>
    inputs.oneMore === 0
      ? `${say.amount(inputs.total)} in equal shares; persons: ${say.number(inputs.count)}; each: ${say.amount(value)}.`
      : `${say.amount(inputs.total)} in equal shares; persons: ${say.number(inputs.count)}; each: ${say.amount(value)}, and a centime more for the first in the list: ${say.number(inputs.oneMore)}.`,
  "health.claim-by": ({ inputs, value }, say) =>
    `The capital is claimed within ${say.years(inputs.years)}, counted from the death of ${say.day(inputs.diedOn)}: by ${say.day(value)}.`,
  "health.claim-standing": ({ inputs, value }, say) =>
    `Last day to claim: ${say.day(inputs.lastDay)}; day that counts: ${say.day(inputs.on)}; claim: ${say.word(value)}.`,
  "health.death-capital": ({ inputs, value }, say) =>
    value === "none"
      ? `Death on ${say.day(inputs.diedOn)}: nobody of the family gets a death capital.`
      : `Death on ${say.day(inputs.diedOn)}: the death capital goes to the dependants, in equal shares, paid once.`,
};

export const healthNotices: NoticeSentences<typeof notices> = {
  "ordinary-age-taken": ({ years }, say) =>
    `The pension age taken is the ordinary one, ${say.years(years)}: no year is taken off for children raised or for a moudjahid.`,
  "invalidity-paid": ({ rule }, say) => `Payment of the pension: ${say.word(rule)}.`,
  "invalidity-revised": ({ above }, say) =>
    `The pension is granted for a time: it can be revised, and stops when the capacity for work passes ${say.rate(above)}.`,
  "death-capital-protected": () => "The death capital can be neither ceded nor seized.",
  "death-capital-opening-unknown": () =>
    "What opens the right of the self-employed is not known, beyond contributions that are up to date; this is not checked here.",
  "death-capital-floors-in-conflict": ({ byHours, byWage }, say) =>
    `The sources give two floors for the capital of a pensioner, and the annual pension does not reach both: ${say.amount(byHours)} a year by the law of 1983, ${say.amount(byWage)} a month by the fund of the employees.`,
  "working-spouse-gets-a-share": () =>
    "The spouse has a paid activity and gets a share all the same: the law keeps such a spouse from benefits in kind only.",
};

export const healthWords = {
  series: {
    "invalidity-age-bar": "age up to which an invalidity pension can be asked for",
    "invalidity-age-bar-lifted": "for whom that age is no bar",
    "invalidity-state": "state asked for an invalidity pension",
    "invalidity-registration-years": "years of registration asked for an invalidity pension",
    "invalidity-contributions": "contributions asked for an invalidity pension",
    "invalidity-months-without-activity": "months without paid activity asked for an invalidity pension",
    "third-person-supplement": "supplement for a third person",
    "invalidity-payment": "payment of an invalidity pension",
    "invalidity-stops-above": "capacity for work above which an invalidity pension stops",
    "invalidity-conversion": "what an invalidity pension becomes at the pension age",
    "death-capital-beneficiaries": "who gets a death capital",
    "death-capital-spouse": "the spouse and the death capital",
    "death-capital-split": "sharing of a death capital",
    "death-capital-payment": "how often a death capital is paid",
    "death-capital-protection": "protection of a death capital",
    "death-capital-of-member": "death capital of an active member",
    "death-capital-ceiling": "ceiling of the death capital of an active member",
    "death-capital-of-pensioner": "death capital of a pensioner",
    "death-capital-floor-by-hours": "floor of the death capital of a pensioner, in hours of the minimum wage",
    "death-capital-floor-by-wage": "floor of the death capital of a pensioner, as the fund of the employees gives it",
    "benefit-claim-years": "years within which a benefit is claimed",
  },
  choices: {
    "pension-age": "the pension age",
    "years-of-a-pension-lacking": "who lacks the years of a retirement pension",
    "total-and-definitive": "total and definitive incapacity for any occupation",
    "up-to-date": "up to date",
    "due-at-an-unknown-rate": "due, at an unknown rate",
    "monthly-in-arrears": "monthly, in arrears",
    "retirement-pension-of-at-least-the-amount": "retirement pension of at least the same amount",
    "invalidity-pension": "invalidity pension",
    "retirement-for-incapacity": "retirement pension for incapacity",
    dependants: "the dependants",
    "with-or-without-paid-activity": "with or without a paid activity",
    "equal-shares": "equal shares",
    once: "once",
    "neither-ceded-nor-seized": "neither ceded nor seized",
    "last-annual-base": "last annual base",
    "annual-pension": "annual pension",
    "for-the-dependants": "for the dependants",
    "in-time": "in time",
    late: "late",
    "still-open": "still possible",
    lapsed: "lapsed",
  },
  facts: {
    affiliatedOn: "day of registration with the fund",
    foundOn: "day of the first medical finding",
    totalAndDefinitive: "whether the incapacity is total and definitive",
    upToDate: "whether the contributions are up to date",
    ceasedOn: "day on which paid activity ended",
    lacksYearsForPension: "whether the years of a retirement pension are lacking",
    "deceased.lastBase": "last annual base of the deceased",
    "deceased.annualPension": "annual pension of the deceased",
    claimedOn: "day of the claim",
    on: "day asked for",
  },
  topics: {
    "invalidity-amount-of-the-self-employed": "the amount of an invalidity pension of the self-employed",
    "third-person-supplement-rate": "the rate of the supplement for a third person",
    "conversion-past-the-pension-age": "when an invalidity pension granted past the pension age is converted",
    "floor-of-the-death-capital-of-a-pensioner": "the floor of the death capital of a pensioner",
    "death-capital-of-a-child-born-after-the-death": "the share of a child born after the death in the death capital",
  },
  parts: {
    monthly: "Monthly amount",
    thirdPersonSupplement: "Supplement for a third person",
    convertsOn: "Conversion into a retirement pension",
    amount: "Amount of the capital",
    beneficiaries: "Who gets a share",
    shares: "Shares",
    claimBy: "Last day to claim",
    claim: "The claim",
  },
};
