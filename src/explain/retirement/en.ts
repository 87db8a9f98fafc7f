import type * as notices from "../../retirement/notices.js";
import type * as steps from "../../retirement/steps.js";
import type { Book, Chapter, ChapterWords } from "../book.js";
import { familyChapter } from "../family/en.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";
import { saidYears as said, yesOrNo as yes } from "../sentence.js";
import { retirementUnits } from "./units.js";

const retirementSteps: StepSentences<typeof steps> = {
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
    `A retirement allowance asks for at least ${say.years(inputs.required)} and less than ${say.years(inputs.below)}; held: ${say.years(inputs.validated)}. ${value ? "This is enough." : "This is not enough."}`,
  "retirement.allowance-age": ({ value }, say) =>
    value === null
      ? "The age of the allowance is the age of the pension."
      : `The age of the allowance is ${say.years(value)} for everybody, without reductions.`,
  "retirement.right": ({ inputs, value }, say) => `Right on ${say.day(inputs.on)}: ${say.word(value)}.`,
  "retirement.counted-years": ({ inputs, value }, say) =>
    `For incapacity at least ${say.years(inputs.atLeast)} count; held: ${say.years(inputs.validated)}; counted: ${say.years(value)}.`,
  "retirement.allowance-base": ({ value }, say) =>
    `No source read gives the base of an allowance; it is taken as that of a pension, the mean of the best years, ${say.number(value)} at most.`,
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
      ? `No ceiling applies to the amount of ${say.exact(value)} a month.`
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
  "retirement.no-age-after-death": ({ inputs }, say) =>
    `Death on ${say.day(inputs.diedOn)}, before retirement: no age is asked for the survivors' pension.`,
  "retirement.drawn-by-deceased": ({ inputs, value }, say) =>
    `Drawn by the deceased on the day of death, ${say.day(inputs.diedOn)} (${inputs.right === "invalidity" ? "invalidity pension" : say.word(inputs.right)}): ${say.amount(value)} a month.`,
  "retirement.earned-by-deceased": ({ inputs, value }, say) =>
    `Earned by the deceased up to the death on ${say.day(inputs.diedOn)} (${say.word(inputs.right)}): ${say.amount(value)} a month.`,
  "retirement.allowance-passes-on": () =>
    "No source read says how a retirement allowance is shared: its survivors are given the parts of a pension.",
  "retirement.invalidity-passes-on": () =>
    "The pension of an invalid passes on to the survivors by the rules of retirement.",
  "retirement.bought-back-before-the-age": ({ inputs }, say) =>
    `Years are bought back only after the legal age, ${say.years(inputs.atMost)} at most. It was not reached at the death on ${say.day(inputs.diedOn)}: those given do not count (${say.years(inputs.given)}).`,
  "retirement.national-service-below-the-age": ({ inputs }, say) =>
    `National service (${say.yearRanges(inputs.years)}) counts for a pension at the legal age, which was not reached at the death on ${say.day(inputs.diedOn)}. No source read says whether it counts for the survivors; it is left out where it would change nothing.`,
  "retirement.surviving-spouse": ({ inputs, value }, say) =>
    `Person ${say.number(inputs.place)} of the family, spouse (${say.word(inputs.condition)}), ${inputs.remarriedOn === null ? "not remarried" : `remarried on ${say.day(inputs.remarriedOn)}`}; right: ${yes(value, say)}.`,
  "retirement.survivor": ({ inputs, value }, say) =>
    `Person ${say.number(inputs.place)} of the family (${say.word(inputs.relation)}); right: ${yes(value, say)}.`,
  "retirement.after-departure": ({ inputs, value }, say) =>
    `Persons who had a right at the death and have none on ${say.day(inputs.on)}: ${say.number(inputs.gone)}. No source read says who receives their part; the table is applied to those who are left: ${say.number(value)}.`,
  "retirement.spouse-alone": ({ value }, say) => `Part of a spouse alone: ${say.rate(value)}.`,
  "retirement.spouse-beside-others": ({ inputs, value }, say) =>
    `Other survivors beside the spouse: ${say.number(inputs.others)}; part of the spouse: ${say.rate(value)}.`,
  "retirement.each-spouse": ({ inputs, value }, say) =>
    `Spouses: ${say.number(inputs.spouses)}; they share ${say.rate(inputs.rate)} equally; part of each: ${say.rate(value)}.`,
  "retirement.one-other": ({ value }, say) => `Part of the one other survivor: ${say.rate(value)}.`,
  "retirement.each-of-others": ({ inputs, value }, say) =>
    `Other survivors: ${say.number(inputs.others)}; they share ${say.rate(inputs.rate)} equally; part of each: ${say.rate(value)}.`,
  "retirement.each-orphan": ({ inputs, value }, say) =>
    `No spouse; children: ${say.number(inputs.orphans)}; part of each: ${say.rate(value)}.`,
  "retirement.each-half-orphan": ({ inputs, value }, say) =>
    `No spouse; children: ${say.number(inputs.orphans)}. Part of each: ${say.rate(value)}, reported for a full orphan only; where the other parent may live it is applied ${say.word(inputs.rule)}.`,
  "retirement.each-parent": ({ inputs, value }, say) =>
    `No spouse; parents: ${say.number(inputs.parents)}; part of each: ${say.rate(value)}.`,
  "retirement.sum-of-rates": ({ inputs, value }, say) =>
    `All parts together: ${say.rate(value)}; they do not exceed ${say.rate(inputs.atMost)}.`,
  "retirement.cut-rates": ({ inputs }, say) =>
    `All parts together, ${say.rate(inputs.sum)}, exceed ${say.rate(inputs.atMost)}: they are cut down to it (${say.word(inputs.rule)}).`,
  "retirement.survivors-month": ({ inputs, value }, say) =>
    `${say.rate(inputs.rate)} of the monthly amount of the deceased, ${say.amount(inputs.of)}, is ${say.exact(value)} a month.`,
  "retirement.survivors-minimum": ({ inputs, value }, say) =>
    `${say.exact(inputs.month)} a month for all survivors together, raised to the minimum of ${say.amount(inputs.minimum)} if below it, is ${say.exact(value)}.`,
  "retirement.survivors-total": ({ value }, say) => `All survivors together: ${say.amount(value)} a month.`,
  "retirement.survivor-share": ({ inputs, value }, say) =>
    `Person ${say.number(inputs.place)} of the family (${say.word(inputs.relation)}), part of ${say.rate(inputs.rate)}: ${say.amount(value)} a month.`,
  "retirement.survivors-pension": ({ inputs, value }, say) =>
    `Survivors' pension on ${say.day(inputs.on)}: ${say.amount(value)} a month; persons who share it: ${say.number(inputs.survivors)}.`,
  "retirement.no-survivors-pension": ({ inputs }, say) =>
    `No survivors' pension on ${say.day(inputs.on)}: ${say.word(inputs.why)}.`,
  "retirement.yearly-proofs": ({ inputs, value }, say) =>
    `Proof asked each year (${say.word(inputs.relation)}): ${say.papers(value)}.`,
  "retirement.other-fund-years": ({ inputs, value }, say) =>
    `Years in another fund: ${say.yearRanges(inputs.years)}. They count for the right alone, a quarter contributed here as well only once: ${say.years(value)} more.`,
  "retirement.chahid-child-years": ({ value }, say) =>
    `For a child of a chahid, counted as effectively worked: ${say.years(value)}.`,
  "retirement.chahid-child-rate": ({ value }, say) =>
    `No source read gives the rate of the years of a child of a chahid; it is taken as that of a validated year; years concerned: ${say.years(value)}.`,
  "retirement.national-service-years": ({ inputs, value }, say) =>
    `Quarters of national service that no other scheme holds: ${say.number(inputs.quarters)}, that is ${say.years(value)}. They count for a pension at the legal age, and not as contributed.`,
  "retirement.national-service-rate": ({ value }, say) =>
    `No source read gives the rate of national service; it is taken as that of a validated year; years concerned: ${say.years(value)}.`,
  "retirement.national-service-without-age": ({ inputs }, say) =>
    `National service (${say.yearRanges(inputs.years)}) counts only for a pension at the legal age; here no age is asked, and it is left out.`,
  "retirement.without-national-service": ({ inputs, value }, say) =>
    `National service, ${say.years(inputs.nationalService)}, is known to count for a pension alone; without it the duration goes from ${say.years(inputs.validated)} to ${say.years(value)}.`,
  "retirement.bought-back-years": ({ inputs, value }, say) =>
    `Years bought back: ${say.years(inputs.given)}; at most in all: ${say.years(inputs.atMost)}; counted in the duration and the rate: ${say.years(value)}.`,
  "retirement.ministry-invalidity-years": ({ inputs, value }, say) =>
    `Invalidity served by the ministry, a free period: ${say.yearRanges(inputs.years)}. It counts in the duration, where no other scheme holds the quarters: ${say.years(value)}. No source read says at which rate, nor who may claim it.`,
  "retirement.effective-in-all": ({ inputs, value }, say) =>
    `Contributed for the right (${said(
      [
        ["here", inputs.contributed],
        ["in another fund", inputs.otherFund],
        ["as a child of a chahid", inputs.childOfChahid],
      ],
      say,
    )}): ${say.years(value)} in all.`,
  "retirement.validated-in-all": ({ inputs, value }, say) =>
    `Validated for the right, each calendar year once (${said(
      [
        ["contributed", inputs.effective],
        ["war", inputs.war],
        ["national service", inputs.nationalService],
        ["bought back", inputs.boughtBack],
        ["invalidity served by the ministry", inputs.ministryInvalidity],
      ],
      say,
    )}): ${say.years(value)} in all.`,
  "retirement.years-paid": ({ inputs, value }, say) =>
    `Paid here at the ordinary rate (${said(
      [
        ["contributed here", inputs.contributed],
        ["as a child of a chahid", inputs.childOfChahid],
        ["national service", inputs.nationalService],
        ["bought back", inputs.boughtBack],
      ],
      say,
    )}): ${say.years(value)} in all.`,
  "retirement.buy-back-at-most": ({ inputs, value }, say) =>
    `At most ${say.years(inputs.atMost)} may be bought back in all; bought back so far: ${say.number(inputs.already)}; left: ${say.number(value)}.`,
  "retirement.buy-back-missing": ({ inputs }, say) =>
    `Lacking for a pension: validated years: ${say.number(inputs.missing)}; contributed years: ${say.number(inputs.missingContributed)}. No source read says whether years bought back are contributed ones.`,
  "retirement.buy-back-not-needed": ({ inputs }, say) =>
    `On ${say.day(inputs.on)} no year is lacking for a pension: none needs to be bought back.`,
  "retirement.buy-back-too-early": ({ inputs, value }, say) =>
    `Years are bought back only from the retirement age on, which is reached on ${say.day(value)}: on ${say.day(inputs.on)} it is too early.`,
  "retirement.buy-back-used-up": ({ inputs }, say) =>
    `On ${say.day(inputs.on)} no more years may be bought back; bought back so far: ${say.years(inputs.already)}.`,
  "retirement.buy-back-validated": ({ inputs, value }, say) =>
    `${say.years(inputs.validated)} validated and ${say.years(inputs.bought)} bought back make ${say.years(value)}.`,
  "retirement.buy-back-opens": ({ inputs, value }, say) =>
    `On ${say.day(inputs.on)} years may be bought back, ${say.years(inputs.mostYears)} at most. Right that they can open: ${say.word(value)}.`,
  "retirement.claim-from": ({ inputs, value }, say) =>
    `A pension is claimed at the earliest ${say.months(inputs.months)} before its start on ${say.day(inputs.startOn)}: from ${say.day(value)}.`,
  "retirement.claim-until": ({ inputs, value }, say) =>
    `A pension that is to start on ${say.day(inputs.startOn)} is claimed from ${say.day(inputs.from)} to ${say.day(value)}; that last day comes ${say.months(inputs.months)} before the start.`,
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
    `Exceptional rise of 2012: ${say.rate(inputs.rate)} of ${say.amount(inputs.received)} received net, that is ${say.amount(value)} a month, an amount that is never revalued.`,
  "retirement.revalued-total": ({ inputs, value }, say) =>
    inputs.rise === null
      ? `Without an exceptional rise the total is the contributory amount: ${say.amount(value)} a month.`
      : `${say.amount(inputs.contributory)} and the exceptional rise of ${say.amount(inputs.rise)} make ${say.amount(value)} a month.`,
};

const retirementNotices: NoticeSentences<typeof notices> = {
  "base-outside-bounds": ({ year, base, floor, ceiling }, say) =>
    `The base of ${String(year)}, ${say.amount(base)}, lies outside the bounds of that year, ${say.amount(floor)} to ${say.amount(ceiling)}; it is taken as given.`,
  "bounds-unknown": ({ years }, say) =>
    `The bounds of the bases of these years are not known, and the bases are taken as given: ${say.yearRanges(years)}.`,
  "coefficients-at-one": () =>
    "No updating coefficients were given: the bases count as they were, since no table is published.",
  "survivor-gone": ({ place, relation }, say) =>
    `Person ${say.number(place)} of the family (${say.word(relation)}) had a right at the death and has none any more. No source read says who receives that part: the table is applied to those who are left.`,
  "not-raised-since-death": ({ diedOn, on }, say) =>
    `Raises of pensions between ${say.day(diedOn)} and ${say.day(on)} are not in this amount.`,
  "other-fund-pays": ({ years }, say) =>
    `The other fund pays its part for these years by its own rules: ${say.yearRanges(years)}.`,
  "war-years-reported-as-work": ({ contributed, war, required }, say) =>
    `Loi 99-07 (articles 41 to 43) is reported to count years of the war as effective work, for which the State pays this fund. How it holds here was not read, and they do not count as contributed. Contributed: ${say.years(contributed)}; of the war: ${say.years(war)}; asked: ${say.years(required)}.`,
  "benefits-of-one-fund-chosen": ({ years }, say) =>
    `Years in both funds: ${say.yearRanges(years)}. The periods of both count for the right; of the benefits of the two funds the insured chooses those of one.`,
  "claim-starts-earlier": ({ claimReceivedOn, startOn }, say) =>
    `A claim received on ${say.day(claimReceivedOn)} starts the pension on ${say.day(startOn)}, the first day of the next month (décret exécutif 15-289, article 12). The months of this window are reported, and do not fit with that article.`,
  "exceptional-rise-beyond-minimum": ({ received, raised, paid }, say) =>
    `${say.amount(received)} received net and the exceptional rise make ${say.amount(raised)} a month; the instruction of January 2012 pays ${say.amount(paid)} to who received less than that.`,
  "third-person-increase-raised": ({ on, rate }, say) =>
    `On ${say.day(on)} the increase for a third person is raised by ${say.rate(rate)} on its own; it is not in this amount.`,
  "part-of-a-full-orphan": ({ rate }, say) =>
    `The part of ${say.rate(rate)} is reported for a full orphan only. No source read gives the part of a child whose other parent lives: the same is applied.`,
  "start-is-no-first-day": ({ startOn, next }, say) =>
    `A pension starts on the first day of a month, and ${say.day(startOn)} is not one; the next first day is ${say.day(next)}.`,
  "given-rate-not-used": ({ on, rate, why }, say) =>
    `The rate of ${say.rate(rate)} given for ${say.day(on)} is not used: ${say.word(why)}.`,
  "public-aid-2009": ({ on, contributory, threshold, rate }, say) =>
    `On ${say.day(on)} the contributory amount is ${say.amount(contributory)} a month. The public aid of that day, ${say.rate(rate)} for pensions below ${say.amount(threshold)}, is not computed in.`,
  "total-below-minimum": ({ on, total, minimum }, say) =>
    `The total of ${say.amount(total)} a month is less than the minimum pension on ${say.day(on)}, ${say.amount(minimum)}; no minimum is applied here.`,
};

const retirementWords: ChapterWords<keyof typeof retirementUnits> = {
  series: {
    "incapacity-minimum": "minimum pension for incapacity",
    "age-reduction-per-child": "reduction of the age for a child raised (years)",
    "children-counted-at-most": "children counted at most",
    "years-raising-a-child": "years for which a child must have been raised",
    "age-reduction-moudjahid": "reduction of the age for a moudjahid (years)",
    "age-reduction-per-invalidity-band": "reduction of the age for a band of war invalidity (years)",
    "invalidity-band": "band of war invalidity",
    "invalidity-without-age-condition": "war invalidity from which no age is asked",
    "age-reductions-at-most": "limit of all reductions of the age (years)",
    "allowance-age": "age of the retirement allowance (years)",
    "pension-years": "years that a pension asks for",
    "pension-effective-years": "contributed years that a pension asks for",
    "short-duration-years": "reduced duration of a 2006 newspaper column",
    "short-duration-effective-years": "contributed part of the reduced duration",
    "allowance-years": "years that an allowance asks for",
    "war-year-counts": "years that a year of war counts for",
    "pension-rate-per-year": "rate for a validated year",
    "pension-rate-per-war-year": "rate for a year of war",
    "pension-rate-cap": "greatest rate of a pension",
    "pension-rate-cap-moudjahid": "greatest rate of the pension of a moudjahid",
    "best-years": "best years in the mean",
    "allowance-base": "base of an allowance",
    "pension-base-ceiling": "ceiling of the base of a pension",
    "pension-ceiling": "ceiling of a pension",
    "minimum-pension-moudjahid": "minimum pension of a moudjahid",
    "minimum-allowance": "minimum retirement allowance",
    "spouse-increase": "increase for a dependent spouse",
    "pension-start": "start of a pension",
    "survivors-age-condition": "age asked of a person who died before retirement",
    "allowance-reversion": "how a retirement allowance passes on to survivors",
    "invalidity-reversion": "how the pension of an invalid passes on",
    "surviving-spouse-condition": "what is asked of a surviving spouse",
    "surviving-spouse-remarriage": "remarriage of a surviving spouse",
    "survivors-after-departure": "part of a survivor who no longer has a right",
    "survivors-spouse-alone-rate": "part of a spouse alone",
    "survivors-spouse-beside-others-rate": "part of a spouse beside other survivors",
    "survivors-several-spouses": "part of several spouses",
    "survivors-one-other-rate": "part of the one other survivor beside a spouse",
    "survivors-several-others-rate": "part of several other survivors beside a spouse",
    "survivors-orphan-rate": "part of a child where there is no spouse",
    "survivors-half-orphan": "part of a child whose other parent may live",
    "survivors-parent-rate": "part of a parent where there is no spouse",
    "survivors-rate-cap": "most that all survivors receive together",
    "survivors-cut": "how parts that together exceed the most are cut",
    "minimum-survivors-pension": "minimum of the main survivors' pension",
    "survivors-proofs-spouse": "yearly proof of a surviving spouse",
    "survivors-proofs-student": "yearly proof of a child who studies",
    "survivors-proofs-apprentice": "yearly proof of a child who is an apprentice",
    "survivors-proofs-incapacity": "yearly proof of a child incapable of work",
    "national-service-years": "what national service counts for",
    "other-fund-years": "what years of another fund count for",
    "buy-back-years-at-most": "most years that are bought back",
    "ministry-invalidity-years": "where invalidity served by the ministry counts",
    "chahid-child-years": "years granted to a child of a chahid",
    "national-service-rate": "rate of national service",
    "war-years-as-work": "what years of the war count for beside the duration",
    "chahid-child-rate": "rate of the years of a child of a chahid",
    "claim-from-months-before": "most months between the claim and the start of a pension",
    "claim-until-months-before": "least months between the claim and the start of a pension",
    "pension-raise-day": "day of the annual raise of pensions",
    "pension-raise": "rates of the last raise of pensions",
    "older-pension-raise": "rates of the raise of pensions liquidated before 1992",
    "pension-generation": "generation of a pension",
    "pension-raise-scope": "pensions that the last raise covers",
    "exceptional-rise-2012": "rates of the exceptional rise of 2012",
    "exceptional-rise-2012-minimum": "amount paid in 2012 to who received less",
    "third-person-raise": "raise of the increase for a third person",
    "public-aid-2009-threshold": "threshold of the public aid of 2009",
    "public-aid-2009-rate": "rate of the public aid of 2009",
  },
  choices: {
    "as-a-pension": "as a pension does",
    "as-a-retirement-pension": "as a retirement pension does",
    "as-a-full-orphan": "as to a full orphan",
    "legal-marriage": "legal marriage",
    "ends-the-right": "ends the right",
    "table-of-those-left": "the table is applied to those who are left",
    "equal-parts": "equal parts",
    "in-proportion": "in proportion",
    "no-survivor-entitled": "nobody of the family has a right",
    "deceased-without-right": "the deceased had no right to a pension or an allowance",
    marriage: "marriage",
    remarried: "remarriage",
    "not-dependent": "not dependent",
    "resources-above-the-limit": "resources above the limit",
    "own-income": "own income",
    "non-remarriage-certificate": "certificate of non-remarriage",
    "school-certificate": "school certificate",
    "apprenticeship-certificate": "apprenticeship certificate",
    "no-activity-certificate": "certificate that there is no activity",
    "for-a-pension-at-the-legal-age": "for a pension at the legal age",
    "for-the-right-alone": "for the right alone",
    "in-the-duration": "in the duration",
    "as-of-a-pension": "that of a pension",
    "as-effective-work": "as effective work",
    "as-a-validated-year": "that of a validated year",
    nothing: "none",
    "not-needed": "not needed",
    "used-up": "used up",
    "older-pension": "liquidated before 1992",
    "later-pension": "liquidated in 1992 or later",
    "liquidated-by-end-of-year-before-last": "those liquidated by 31 December of the year before last",
    "liquidated-before-the-raise": "those liquidated before the raise",
    "liquidated-before-the-last-annual-raise-day": "those liquidated before the last day of the annual raise",
    "rate-unknown": "no source read gives its rate",
    "scope-unknown": "no source read says whether it covers this pension",
    "rate-known": "the rate of that raise is known",
    "liquidated-too-late": "the pension was liquidated too late for that raise",
    "no-raise-reached": "no raise of that day was reached",
  },
  facts: {
    "deceased.monthly": "monthly amount that the deceased drew",
    "deceased.right": "whether the deceased drew a pension, an allowance or an invalidity pension",
    "person.childOfChahid": "whether the person is a child of a chahid",
    received2012: "net amount received on 1 January 2012 before the exceptional rise",
  },
  topics: {
    "survivors-part-of-a-female-collateral": "the part of a dependent female relative where there is no spouse",
    "share-freed-by-remarriage": "what becomes of the share of a spouse who remarried, beside other survivors",
    "survivors-pension-of-a-child-born-after-the-death": "the survivors' pension of a child born after the death",
    "yearly-proofs-of-this-survivor": "the yearly proof of this survivor",
    "national-service-after-a-death": "national service of who died below the legal age",
    "national-service-in-an-allowance": "national service in a retirement allowance",
    "bought-back-years-as-contributed": "whether years bought back are contributed ones",
    "bought-back-years-not-needed":
      "whether years bought back count in the amount of a career long enough without them",
    "rate-of-ministry-invalidity": "the rate of invalidity served by the ministry",
    "minimum-of-a-mixed-career": "the minimum where another fund pays a part",
    "incapacity-years-of-a-mixed-career": "the least number of years for incapacity where another fund pays a part",
    "buy-back-where-no-age-is-asked": "buying years back where no age is asked",
    "price-of-buy-back": "the price of years bought back",
  },
  parts: {
    proofs: "Yearly proof:",
    price: "Price of the years bought back",
    exceptionalRise2012: "Exceptional rise of 2012",
  },
};

const retirementChapter: Chapter = {
  steps: retirementSteps,
  notices: retirementNotices,
  words: retirementWords,
  units: retirementUnits,
};

/** English sentences of retirement, with who is dependent on the insured. */
export const retirement: Book<"en"> = { language: "en", chapters: [retirementChapter, familyChapter] };
