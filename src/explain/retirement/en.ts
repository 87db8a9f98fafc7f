import type * as notices from "../../retirement/notices.js";
import type * as steps from "../../retirement/steps.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";

export const retirementSteps: StepSentences<typeof steps> = {
  "retirement.no-age-for-incapacity": () =>
    "The person is totally and definitively incapable of work: no age is asked.",
  "retirement.freed-by-war-invalidity": ({ inputs, value }, say) =>
    `War invalidity of ${say.rate(inputs.invalidity)} ${value ? "reaches" : "does not reach"} ${say.rate(inputs.from)}: ${value ? "no age is asked" : "an age is asked"}.`,
  "retirement.ordinary-age": ({ inputs, value }, say) =>
    `The ordinary age for this person (${say.word(inputs.sex)}) is ${say.years(value)}.`,
  "retirement.children-reduction": ({ inputs, value }, say) =>
    `Children raised at least ${say.years(inputs.yearsEach)}: ${say.number(inputs.childrenRaised)}. Each lowers the age by ${say.years(inputs.perChild)}, for ${say.number(inputs.atMost)} at most: ${say.years(value)} less.`,
  "retirement.moudjahid-reduction": ({ value }, say) => `A moudjahid may retire ${say.years(value)} earlier.`,
  "retirement.invalidity-reduction": ({ inputs, value }, say) =>
    `War invalidity of ${say.rate(inputs.invalidity)}: ${say.years(inputs.perBand)} less for each whole band of ${say.rate(inputs.band)}, ${say.years(value)} in all.`,
  "retirement.reductions": ({ inputs, value }, say) =>
    `All reductions together, ${say.years(inputs.total)}, are limited to ${say.years(inputs.atMost)}: ${say.years(value)}.`,
  "retirement.required-age": ({ inputs, value }, say) =>
    `The age asked is ${say.years(inputs.ordinary)} less ${say.years(inputs.reductions)}: ${say.years(value)}.`,
  "retirement.reached-on": ({ inputs, value }, say) =>
    `Born on ${say.day(inputs.birthDate)}, the person reaches ${say.years(inputs.age)} on ${say.day(value)}.`,
  "retirement.effective-years": ({ inputs, value }, say) =>
    `Quarters contributed: ${say.number(inputs.quarters)}, that is ${say.years(value)}.`,
  "retirement.war-years": ({ inputs, value }, say) =>
    `Calendar years of the war of liberation: ${say.number(inputs.calendarYears)}, each counted ${say.number(inputs.counts)} times: ${say.years(value)}.`,
  "retirement.validated-years": ({ inputs, value }, say) =>
    `Validated in all: ${say.years(inputs.effective)} and ${say.years(inputs.war)} make ${say.years(value)}.`,
  "retirement.pension-duration": ({ inputs, value }, say) =>
    `A pension asks for ${say.years(inputs.required)}, ${say.years(inputs.requiredEffective)} of them contributed; held: ${say.years(inputs.validated)}, ${say.years(inputs.effective)} of them contributed. ${value ? "This is enough." : "This is not enough."}`,
  "retirement.short-duration": ({ inputs, value }, say) =>
    `The reduced duration asks for ${say.years(inputs.required)}, ${say.years(inputs.requiredEffective)} of them contributed; held: ${say.years(inputs.validated)}, ${say.years(inputs.effective)} of them contributed. ${value ? "This is enough." : "This is not enough."}`,
  "retirement.allowance-duration": ({ inputs, value }, say) =>
    `An allowance asks for at least ${say.years(inputs.required)} and less than ${say.years(inputs.below)}; held: ${say.years(inputs.validated)}. ${value ? "This is enough." : "This is not enough."}`,
  "retirement.allowance-age": ({ value }, say) =>
    value === null
      ? "The age of the allowance is the age of the pension."
      : `The age of the allowance is ${say.years(value)} for everybody, without reductions.`,
  "retirement.right": ({ inputs, value }, say) => `Right on ${say.day(inputs.on)}: ${say.word(value)}.`,
  "retirement.counted-years": ({ inputs, value }, say) =>
    `For incapacity at least ${say.years(inputs.atLeast)} count; held: ${say.years(inputs.validated)}; counted: ${say.years(value)}.`,
  "retirement.best-bases": ({ inputs, value }, say) =>
    `The best annual bases, ${say.number(inputs.best)} at most, are those of ${inputs.years.length === 0 ? "no year" : say.list(inputs.years.map(String))}; together ${say.exact(value)}.`,
  "retirement.monthly-base": ({ inputs, value }, say) =>
    `Their monthly mean is ${say.exact(inputs.sum)} over ${say.months(inputs.months)}: ${say.exact(value)}.`,
  "retirement.base-under-ceiling": ({ inputs, value }, say) =>
    inputs.ceiling === null
      ? `No ceiling applies to the monthly base of ${say.exact(value)}.`
      : `The monthly base of ${say.exact(inputs.base)}, held under the ceiling of ${say.amount(inputs.ceiling)}, is ${say.exact(value)}.`,
  "retirement.rate": ({ inputs, value }, say) =>
    `The rate for ${say.years(inputs.years)} at ${say.rate(inputs.perYear)} a year is ${say.rate(value)}.`,
  "retirement.war-rate": ({ inputs, value }, say) =>
    `The rate for ${say.years(inputs.years)} of war at ${say.rate(inputs.perWarYear)} a year is ${say.rate(value)}.`,
  "retirement.capped-rate": ({ inputs, value }, say) =>
    `The rate of ${say.rate(inputs.rate)}, at most ${say.rate(inputs.cap)}, is ${say.rate(value)}.`,
  "retirement.month": ({ inputs, value }, say) =>
    `${say.rate(inputs.rate)} of ${say.exact(inputs.base)} is ${say.exact(value)} a month.`,
  "retirement.minimum": ({ inputs, value }, say) =>
    inputs.minimum === null
      ? `No minimum applies to the amount of ${say.exact(value)} a month.`
      : `${say.exact(inputs.month)} a month, raised to the minimum of ${say.amount(inputs.minimum)} if below it, is ${say.exact(value)}.`,
  "retirement.ceiling": ({ inputs, value }, say) =>
    inputs.ceiling === null
      ? `No ceiling applies to the pension of ${say.exact(value)} a month.`
      : `${say.exact(inputs.month)} a month, held under the ceiling of ${say.amount(inputs.ceiling)}, is ${say.exact(value)}.`,
  "retirement.monthly": ({ inputs, value }, say) =>
    `The ${say.word(inputs.right)} from ${say.day(inputs.startOn)} is ${say.amount(value)} a month.`,
  "retirement.minimum-for-incapacity": ({ value }, say) =>
    `No source read confirms that the minimum holds for incapacity; it is applied: ${say.amount(value)} a month.`,
  "retirement.spouse-increase": ({ value }, say) =>
    `The increase for a dependent spouse is ${say.amount(value)} a month.`,
  "retirement.no-spouse-increase": ({ value }, say) =>
    `Without a dependent spouse the increase is ${say.amount(value)}.`,
  "retirement.total": ({ inputs, value }, say) =>
    `${say.amount(inputs.monthly)} and ${say.amount(inputs.spouseIncrease)} make ${say.amount(value)} a month.`,
  "retirement.start-date": ({ inputs, value }, say) =>
    `The claim is received on ${say.day(inputs.claimReceivedOn)}: the pension starts on the first day of the next month, ${say.day(value)}.`,
  "retirement.amount-before-raises": ({ inputs, value }, say) =>
    `Contributory amount on ${say.day(inputs.from)}: ${say.amount(value)} a month. Day of the annual raise: ${say.monthDay(inputs.annual)}.`,
  "retirement.raise-reach": ({ inputs, value }, say) =>
    `The raise of ${say.day(inputs.on)} is known for pensions liquidated on ${say.day(inputs.last)} at the latest; this one was liquidated on ${say.day(inputs.liquidatedOn)} and ${value ? "is" : "is not"} among them.`,
  "retirement.pension-generation": ({ inputs, value }, say) =>
    `The raise of ${say.day(inputs.on)} goes by the age of the pension; this one was liquidated on ${say.day(inputs.liquidatedOn)}: ${say.word(value)}.`,
  "retirement.given-raise-rate": ({ inputs, value }, say) =>
    `No source read settles the raise of ${say.day(inputs.on)} for this pension; the rate given is taken: ${say.rate(value)}.`,
  "retirement.raised": ({ inputs, value }, say) =>
    `Raise of ${say.day(inputs.on)} at ${say.rate(inputs.rate)}: from ${say.amount(inputs.before)} to ${say.amount(value)} a month.`,
  "retirement.stopped-before-raise": ({ inputs, value }, say) =>
    `The raise of ${say.day(inputs.on)} cannot be applied (${say.word(inputs.reason)}): the pension is followed up to ${say.day(value)}.`,
  "retirement.revalued": ({ inputs, value }, say) =>
    `The contributory amount on ${say.day(inputs.reachedOn)} is ${say.amount(value)} a month. Raises applied: ${say.number(inputs.raises)}.`,
  "retirement.exceptional-rise": ({ inputs, value }, say) =>
    `Exceptional rise of 2012: ${say.rate(inputs.rate)} of ${say.amount(inputs.received)} received net, that is ${say.amount(value)} a month, never revalued.`,
  "retirement.revalued-total": ({ inputs, value }, say) =>
    inputs.rise === null
      ? `Without an exceptional rise the total is the contributory amount: ${say.amount(value)} a month.`
      : `${say.amount(inputs.contributory)} and the exceptional rise of ${say.amount(inputs.rise)} make ${say.amount(value)} a month.`,
};

export const retirementNotices: NoticeSentences<typeof notices> = {
  "base-outside-bounds": ({ year, base, floor, ceiling }, say) =>
    `The base of ${String(year)}, ${say.amount(base)}, lies outside the bounds of that year, ${say.amount(floor)} to ${say.amount(ceiling)}; it is taken as given.`,
  "bounds-unknown": ({ years }, say) =>
    `The bounds of the bases of these years are not known, and the bases are taken as given: ${say.yearRanges(years)}.`,
  "coefficients-at-one": () =>
    "No updating coefficients were given: the bases count as they were, since no table is published.",
  "given-rate-not-used": ({ on, rate, why }, say) =>
    `The rate of ${say.rate(rate)} given for ${say.day(on)} is not used: ${say.word(why)}.`,
  "public-aid-2009": ({ on, contributory, threshold, rate }, say) =>
    `On ${say.day(on)} the contributory amount is ${say.amount(contributory)} a month. The public aid of that day, ${say.rate(rate)} for pensions below ${say.amount(threshold)}, is not computed in.`,
  "total-below-minimum": ({ on, total, minimum }, say) =>
    `The total of ${say.amount(total)} a month is less than the minimum pension on ${say.day(on)}, ${say.amount(minimum)}; no minimum is applied here.`,
};

export const retirementWords = {
  series: {
    "incapacity-minimum": "minimum pension for incapacity",
    "retirement-age-men": "retirement age of men (years)",
    "retirement-age-women": "retirement age of women (years)",
    "age-reduction-per-child": "reduction of the age for a child raised (years)",
    "children-counted-at-most": "children counted at most",
    "years-raising-a-child": "years for which a child must have been raised",
    "age-reduction-moudjahid": "reduction of the age for a moudjahid (years)",
    "age-reduction-per-invalidity-band": "reduction of the age for a band of war invalidity (years)",
    "invalidity-band": "band of war invalidity",
    "invalidity-without-age-condition": "war invalidity from which no age is asked",
    "age-reductions-at-most": "limit of all reductions of the age (years)",
    "allowance-age": "age of the retirement allowance (years)",
    "incapacity-age-condition": "age asked of a person incapable of work",
    "incapacity-years": "least number of years that count for incapacity",
    "pension-years": "years that a pension asks for",
    "pension-effective-years": "contributed years that a pension asks for",
    "short-duration-years": "reduced duration of the 2006 column",
    "short-duration-effective-years": "contributed part of the reduced duration",
    "allowance-years": "years that an allowance asks for",
    "war-year-counts": "years that a year of war counts for",
    "pension-rate-per-year": "rate for a validated year",
    "pension-rate-per-war-year": "rate for a year of war",
    "pension-rate-cap": "greatest rate of a pension",
    "pension-rate-cap-moudjahid": "greatest rate of the pension of a moudjahid",
    "best-years": "best years in the mean",
    "pension-base-ceiling": "ceiling of the base of a pension",
    "pension-ceiling": "ceiling of a pension",
    "minimum-pension": "minimum pension",
    "minimum-pension-moudjahid": "minimum pension of a moudjahid",
    "minimum-allowance": "minimum retirement allowance",
    "spouse-increase": "increase for a dependent spouse",
    "pension-start": "start of a pension",
    "pension-raise-day": "day of the annual raise of pensions",
    "pension-raise": "rates of the last raise of pensions",
    "older-pension-raise": "rates of the raise of pensions liquidated before 1992",
    "pension-generation": "generation of a pension",
    "pension-raise-scope": "pensions that the last raise reaches",
    "exceptional-rise-2012": "rates of the exceptional rise of 2012",
    "public-aid-2009-threshold": "threshold of the public aid of 2009",
    "public-aid-2009-rate": "rate of the public aid of 2009",
  },
  choices: {
    "older-pension": "liquidated before 1992",
    "later-pension": "liquidated in 1992 or later",
    "liquidated-by-end-of-year-before-last": "those liquidated by 31 December of the year before last",
    "liquidated-before-the-raise": "those liquidated before the raise",
    "liquidated-before-the-last-annual-raise-day": "those liquidated before the last day of the annual raise",
    "rate-unknown": "no source read gives its rate",
    "scope-unknown": "no source read says whether it reaches this pension",
    "rate-known": "the rate of that raise is known",
    "liquidated-too-late": "the pension was liquidated too late for that raise",
    "no-raise-reached": "no raise of that day was reached",
  },
  facts: { received2012: "net amount received on 1 January 2012 before the exceptional rise" },
  topics: {},
  parts: { exceptionalRise2012: "Exceptional rise of 2012" },
};
