import type * as notices from "../../health/notices.js";
import type * as steps from "../../health/steps.js";
import type { Book, Chapter, ChapterWords } from "../book.js";
import { familyChapter } from "../family/en.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";
import { yesOrNo as yes } from "../sentence.js";
import { healthUnits } from "./units.js";

const healthSteps: StepSentences<typeof steps> = {
  "health.pension-age": ({ inputs, value }, say) =>
    `Born on ${say.day(inputs.birthDate)} (${say.word(inputs.sex)}); the ordinary pension age, ${say.years(inputs.age)}, is reached on ${say.day(value)}.`,
  "health.age-bar-lifted": ({ inputs, value }, say) =>
    `The age is no bar to a person who lacks the years of a retirement pension; years lacking: ${yes(inputs.lacksYears, say)}; bar lifted: ${yes(value, say)}.`,
  "health.below-pension-age": ({ inputs, value }, say) =>
    inputs.barLifted
      ? `The pension age, reached on ${say.day(inputs.reachedOn)}, is no bar: condition of age met.`
      : `An invalidity pension is asked for before the pension age; age reached on ${say.day(inputs.reachedOn)}, day that counts: ${say.day(inputs.on)}; condition met: ${yes(value, say)}.`,
  "health.invalidity-state": ({ inputs, value }, say) =>
    `State asked of the self-employed: ${say.word(inputs.state)}; condition met: ${yes(value, say)}.`,
  "health.registered-long-enough": ({ inputs, value }, say) =>
    `Registered since ${say.day(inputs.affiliatedOn)}; ${say.years(inputs.years)} complete on ${say.day(inputs.completeOn)}; first medical finding on ${say.day(inputs.foundOn)}; condition met: ${yes(value, say)}.`,
  "health.invalidity-contributions": ({ inputs, value }, say) =>
    `State of the contributions asked: ${say.word(inputs.rule)}; condition met: ${yes(value, say)}.`,
  "health.without-activity": ({ inputs, value }, say) =>
    inputs.ceasedOn === null || inputs.completeOn === null
      ? `One source alone says that paid activity must have ended ${say.months(inputs.months)} before the medical decision of ${say.day(inputs.decidedOn)}; the activity has not ended; condition met: ${yes(value, say)}.`
      : `One source alone says that paid activity must have ended ${say.months(inputs.months)} before the medical decision of ${say.day(inputs.decidedOn)}; ended on ${say.day(inputs.ceasedOn)}, time complete on ${say.day(inputs.completeOn)}; condition met: ${yes(value, say)}.`,
  "health.retirement-for-incapacity": ({ inputs, value }, say) =>
    `Without a right to an invalidity pension, a total and definitive incapacity opens another right: ${say.word(value)}; age asked: ${say.word(inputs.age)}; years counted, at least: ${say.years(inputs.atLeast)}.`,
  "health.invalidity-right": ({ inputs, value }, say) => `Right on ${say.day(inputs.on)}: ${say.word(value)}.`,
  "health.third-person": ({ inputs }, say) => `Supplement for the help of a third person: ${say.word(inputs.rule)}.`,
  "health.invalidity-converted": ({ inputs, value }, say) =>
    `From ${say.day(value)} on, in place of the invalidity pension: ${say.word(inputs.rule)}, with the increase for a dependent spouse where it is due.`,
  "health.spouse-gets-a-share": ({ inputs }, say) => `Spouse: gets a share (${say.word(inputs.rule)}).`,
  "health.beneficiaries": ({ inputs, value }, say) =>
    `Persons who get a share of the capital on the death of ${say.day(inputs.diedOn)}: ${say.number(value)}.`,
  "health.capital-of-member": ({ inputs, value }, say) =>
    `Death of an active member on ${say.day(inputs.diedOn)}; ${say.word(inputs.rule)}: ${say.amount(inputs.base)}; ceiling: ${say.amount(inputs.ceiling)}; death capital: ${say.amount(value)}.`,
  "health.floor-by-hours": ({ value }, say) =>
    `Floor of the law of 1983, in hours of the national minimum wage: ${say.amount(value)} a year.`,
  "health.floor-by-wage": ({ inputs, value }, say) =>
    `Floor as the fund of the employees gives it: ${say.amount(inputs.monthly)} a month; months: ${say.number(inputs.months)}; a year: ${say.amount(value)}.`,
  "health.capital-of-pensioner": ({ inputs, value }, say) =>
    `Death of a pensioner on ${say.day(inputs.diedOn)}; ${say.word(inputs.rule)}, below neither floor: ${say.amount(value)}.`,
  "health.equal-shares": ({ inputs, value }, say) =>
    inputs.oneMore === 0
      ? `${say.amount(inputs.total)} in equal shares; persons: ${say.number(inputs.count)}; each: ${say.amount(value)}.`
      : `${say.amount(inputs.total)} in equal shares; persons: ${say.number(inputs.count)}; each: ${say.amount(value)}; persons at the head of the list who get a centime more: ${say.number(inputs.oneMore)}.`,
  "health.claim-by": ({ inputs, value }, say) =>
    `The capital is claimed within ${say.years(inputs.years)}; no source says from when they count, and ${say.word(inputs.start)} of ${say.day(inputs.diedOn)} is taken: by ${say.day(value)}.`,
  "health.claim-standing": ({ inputs, value }, say) =>
    `Last day to claim: ${say.day(inputs.lastDay)}; day that counts: ${say.day(inputs.on)}; claim: ${say.word(value)}.`,
  "health.death-capital": ({ inputs, value }, say) =>
    value === "none"
      ? `Death on ${say.day(inputs.diedOn)}: nobody in the family gets the death capital.`
      : `Death on ${say.day(inputs.diedOn)}: the death capital goes to the dependants, in equal shares, paid once.`,
  "health.not-filed": ({ inputs }, say) =>
    `On ${say.day(inputs.on)} there is no right to benefits in kind: the affiliation was not filed, and the right opens ${say.days(inputs.days)} after the filing.`,
  "health.waiting": ({ inputs, value }, say) =>
    `Affiliation filed on ${say.day(inputs.filedOn)}, waiting time: ${say.days(inputs.days)}; first day of care: ${say.day(value)}.`,
  "health.still-waiting": ({ inputs }, say) =>
    `On ${say.day(inputs.on)} there is no right to benefits in kind yet; the waiting is over on ${say.day(inputs.openFrom)}, and the right is open then if the obligations are met.`,
  "health.obligations": ({ value }, say) =>
    `Affiliation, contributions, surcharges and penalties in order: ${yes(value, say)}.`,
  "health.schedule": ({ inputs, value }, say) =>
    `A schedule is signed for the arrears; current year paid: ${yes(inputs.currentYearPaid, say)}; care open at once: ${yes(value, say)}.`,
  "health.care-refused": ({ inputs }, say) =>
    `On ${say.day(inputs.on)} there is no right to benefits in kind: the obligations are not met.`,
  "health.care-of-pension-holder": ({ inputs }, say) =>
    `The holder of a pension has the right to benefits in kind without waiting: ${say.word(inputs.rule)}.`,
  "health.care-open": ({ inputs }, say) =>
    `On ${say.day(inputs.on)} the right to benefits in kind is open, ${say.word(inputs.duration)}: ${say.papers(inputs.covers)}. Right to a daily allowance: ${say.word(inputs.dailyAllowance)}.`,
  "health.maternity-of-member": ({ inputs }, say) => `Care of a self-employed member: ${say.word(inputs.rule)}.`,
  "health.maternity-of-pension-holder": ({ inputs, value }, say) =>
    `Maternity care goes with ${say.word(inputs.rule)}; pension held: ${say.word(inputs.pension)}; maternity care: ${yes(value, say)}.`,
  "health.spouse-in-kind": ({ inputs, value }, say) =>
    `Spouse, paid activity: ${yes(inputs.paidActivity, say)}; benefits in kind through the insured: ${yes(value, say)}.`,
  "health.salaried-spouse": ({ value }, say) =>
    `A salaried spouse who does not meet the conditions by that work can be a dependant; this is the case here: ${yes(value, say)}.`,
  "health.treatment-begun": ({ inputs }, say) =>
    `Treatment of a student, begun on ${say.day(inputs.begunOn)}, before the age limit of ${say.day(inputs.limit)}: ${say.word(inputs.rule)}.`,
  "health.dependant-not-covered": ({ inputs }, say) =>
    `On ${say.day(inputs.on)} there is no cover through the insured (${say.word(inputs.relation)}).`,
  "health.dependant-covered": ({ inputs }, say) =>
    `On ${say.day(inputs.on)} there is cover through the insured (${say.word(inputs.relation)}), ${say.word(inputs.extent)}: ${say.word(inputs.care)}; maternity care (${say.word(inputs.rule)}): ${yes(inputs.maternity, say)}.`,
  "health.papers-by": ({ inputs, value }, say) =>
    `The papers are filed within ${say.months(inputs.months)} after ${say.day(inputs.from)}: by ${say.day(value)}.`,
  "health.papers-filed": ({ inputs, value }, say) =>
    `Papers filed on ${say.day(inputs.filedOn)}, last day ${say.day(inputs.fileBy)}: ${say.word(value)}.`,
  "health.papers-not-filed": ({ inputs, value }, say) =>
    `Papers not filed on ${say.day(inputs.on)}, last day ${say.day(inputs.fileBy)}: ${say.word(value)}.`,
  "health.papers-lost": ({ inputs }, say) =>
    `The papers were due by ${say.day(inputs.fileBy)}: reimbursement is lost for the time that could not be checked.`,
  "health.papers-kept": ({ inputs }, say) =>
    `The papers were due by ${say.day(inputs.fileBy)}; proven force majeure keeps the reimbursement.`,
  "health.care-rate": ({ inputs, value }, say) =>
    `Care: ${say.word(inputs.care)}${inputs.pensionHolder ? ` (${say.word("pension-holder")})` : ""}; part of the regulated tariff that is reimbursed: ${say.rate(value)}.`,
  "health.covered-days": ({ inputs, value }, say) =>
    `Stay of mother and child: ${say.days(inputs.days)}; covered at most: ${say.days(inputs.atMost)}; covered here: ${say.days(value)}.`,
  "health.reimbursed": ({ inputs, value }, say) =>
    `${say.rate(inputs.rate)} of ${say.amount(inputs.tariff)}: ${say.amount(value)}.`,
  "health.stay-reimbursed": ({ inputs, value }, say) =>
    `${say.rate(inputs.rate)} of ${say.amount(inputs.tariff)}, for ${say.days(inputs.covered)} out of ${say.days(inputs.days)}: ${say.amount(value)}.`,
  "health.borne": ({ inputs, value }, say) =>
    `Tariff: ${say.amount(inputs.tariff)}; reimbursed: ${say.amount(inputs.reimbursed)}; left to pay: ${say.amount(value)}.`,
  "health.free-medicines": ({ inputs, value }, say) =>
    `On ${say.day(inputs.on)} medicines are free and without a cap (${say.word(inputs.ground)}); paid by the fund: ${say.amount(value)}.`,
  "health.under-cap": ({ inputs, value }, say) =>
    `Amount of the prescription: ${say.amount(inputs.amount)}; cap of third-party payment: ${say.amount(inputs.cap)}; within the cap: ${yes(value, say)}.`,
  "health.under-every-cap": ({ inputs }, say) =>
    `Prescription of ${say.amount(inputs.amount)}; the cap of that day is not known, and the least of those reported is ${say.amount(inputs.cap)}: within.`,
  "health.beyond-every-cap": ({ inputs }, say) =>
    `Prescription of ${say.amount(inputs.amount)}; the cap of that day is not known, and the greatest of those reported is ${say.amount(inputs.cap)}: beyond.`,
  "health.under-prescriptions": ({ inputs, value }, say) =>
    `Prescriptions already dispensed this quarter: ${say.number(inputs.served)}; at most: ${say.number(inputs.atMost)}; one more is possible: ${yes(value, say)}.`,
  "health.beyond-third-party": ({ inputs, value }, say) =>
    `On ${say.day(inputs.on)} third-party payment does not apply (limit exceeded: ${say.word(value)}); instead: ${say.word(inputs.rule)}.`,
  "health.patient-share": ({ inputs, value }, say) =>
    `The patient pays ${say.rate(inputs.rate)} of ${say.amount(inputs.amount)}: ${say.amount(value)}.`,
  "health.fund-share": ({ inputs, value }, say) =>
    `Of ${say.amount(inputs.amount)} the patient pays ${say.amount(inputs.patient)} and the fund ${say.amount(value)}.`,
  "health.maintained-condition": ({ inputs, value }, say) =>
    `Condition: ${say.word(inputs.condition)}; met: ${yes(value, say)}.`,
  "health.maintained-income": ({ inputs, value }, say) =>
    `Income a month: ${say.amount(inputs.income)}; limit (national minimum wage): ${say.amount(inputs.atMost)}; condition met: ${yes(value, say)}.`,
  "health.maintained": ({ inputs, value }, say) =>
    `On ${say.day(inputs.on)}, benefits in kind kept after the death of the insured (${say.word(inputs.relation)}): ${yes(value, say)}.`,
};

const healthNotices: NoticeSentences<typeof notices> = {
  "ordinary-age-taken": ({ years }, say) =>
    `The pension age taken is the ordinary one, ${say.years(years)}: no year is taken off for children raised or for a moudjahid.`,
  "invalidity-paid": ({ rule }, say) => `Payment of the pension: ${say.word(rule)}.`,
  "invalidity-revised": ({ above }, say) =>
    `The pension is granted provisionally: it can be revised, and stops when the capacity for work exceeds ${say.rate(above)}.`,
  "death-capital-protected": () => "The death capital can be neither ceded nor seized.",
  "death-capital-opening-unknown": () =>
    "What opens the right of the self-employed is not known, beyond contributions that are up to date; this is not checked here.",
  "death-capital-floors-in-conflict": ({ byHours, byWage }, say) =>
    `The sources give two floors for the capital of a pensioner, and the annual pension does not reach both: ${say.amount(byHours)} a year by the law of 1983, ${say.amount(byWage)} a month by the fund of the employees.`,
  "working-spouse-gets-a-share": () =>
    "The spouse has a paid activity and gets a share all the same: the law keeps such a spouse from benefits in kind only.",
  "care-of-late-affiliation": () =>
    "By a report on the regime of 1985, a person with a self-employed activity only, whose affiliation could not take effect in the calendar year, could exceptionally be given sickness benefits in kind.",
  "treatment-of-a-student": () => "A treatment begun before the age limit of a student is carried to its end.",
  "ordinary-care-rate": ({ rate }, say) =>
    `The part of ${say.rate(rate)} is for care outside public structures; for medicines it is the most that is reimbursed.`,
  "pension-holder-care-rate": ({ rate }, say) =>
    `The law lets the holder of a pension be reimbursed at ${say.rate(rate)} in listed cases; the list, in décret 84-27, was not read, and every holder is taken to be in it.`,
  "qualified-delivery": ({ rule }, say) =>
    `The law asks that a delivery be attended to: ${say.word(rule)}; this is not checked here.`,
  "long-illnesses": ({ groups, ofTheFund, later, laterRate }, say) =>
    `Whether the illness is listed was taken from the facts given; the list was not read. One source counts ${say.number(groups)} groups of illnesses; an older statement of the fund counts ${say.number(ofTheFund)}, and ${say.number(later)} recognised later at ${say.rate(laterRate)} only, with the agreement of the fund's doctor.`,
  "stay-beyond-maternity": ({ days }, say) =>
    `Days of the stay beyond those that maternity insurance pays: ${say.number(days)}. Whether sickness insurance pays them, no source read says.`,
  "maintained-without-limit": () =>
    "The source states no limit to how long care is maintained, and does not say that there is none.",
};

const healthWords: ChapterWords<keyof typeof healthUnits> = {
  series: {
    "invalidity-age-bar": "age up to which an invalidity pension can be asked for",
    "invalidity-age-bar-lifted": "persons for whom that age is no bar",
    "invalidity-state": "state asked for an invalidity pension",
    "invalidity-registration-years": "years of registration asked for an invalidity pension",
    "invalidity-contributions": "contributions asked for an invalidity pension",
    "invalidity-months-without-activity": "months without paid activity asked for an invalidity pension",
    "third-person-supplement": "supplement for a third person",
    "invalidity-payment": "payment of an invalidity pension",
    "invalidity-stops-above": "capacity for work above which an invalidity pension stops",
    "invalidity-conversion": "what an invalidity pension becomes at the pension age",
    "death-capital-beneficiaries": "who gets a death capital",
    "death-capital-spouse": "share of the spouse in the death capital",
    "death-capital-claim-start": "from when the time to claim a death capital counts",
    "death-capital-split": "sharing of a death capital",
    "death-capital-payment": "how often a death capital is paid",
    "death-capital-protection": "protection of a death capital",
    "death-capital-of-member": "death capital of an active member",
    "death-capital-ceiling": "ceiling of the death capital of an active member",
    "death-capital-of-pensioner": "death capital of a pensioner",
    "death-capital-floor-by-hours": "floor of the death capital of a pensioner, in hours of the national minimum wage",
    "death-capital-floor-by-wage": "floor of the death capital of a pensioner, as the fund of the employees gives it",
    "care-waiting-days": "days between the filing of the affiliation and care",
    "care-obligations": "obligations on which benefits depend",
    "care-with-schedule": "care under a schedule for arrears",
    "care-of-late-affiliation": "care of a person who could not be affiliated in time",
    "member-care": "benefits in kind of the self-employed",
    "care-covered": "kinds of benefits in kind",
    "care-duration": "how long care is given",
    "daily-allowance": "right of the self-employed to a daily allowance (sickness, maternity)",
    "care-of-pension-holders": "care of the holder of a pension",
    "maternity-of-pension-holders": "pensions that carry maternity care",
    "dependant-care": "care of dependants",
    "dependant-maternity": "maternity care of dependants",
    "salaried-spouse-without-own-right": "salaried spouse without a right by own work",
    "treatment-of-a-student": "treatment begun before the age limit of a student",
    "care-rate": "part of the regulated tariff that is reimbursed",
    "raised-care-rate": "raised part of the regulated tariff",
    "pension-holder-care-rate": "part of the regulated tariff for the holder of a pension",
    "maternity-delivery": "who attends to a delivery",
    "maternity-care-rate": "part of the tariff of maternity",
    "maternity-hospital-days": "greatest number of days of a maternity stay",
    "care-papers-months": "months to file the papers of care",
    "late-care-papers": "papers of care filed late",
    "long-illness-groups": "groups of long-term illnesses",
    "long-illnesses-of-the-fund": "long-term illnesses by an older statement of the fund",
    "later-long-illnesses": "illnesses recognised later by that statement",
    "later-long-illness-rate": "part of the tariff for those illnesses",
    "third-party-agreements": "how third-party payment is set up",
    "pharmacy-patient-share": "part that the patient pays at the pharmacy",
    "third-party-cap": "cap of a prescription under third-party payment",
    "least-third-party-cap": "least of the reported caps of a prescription",
    "greatest-third-party-cap": "greatest of the reported caps of a prescription",
    "third-party-prescriptions": "prescriptions a quarter under third-party payment",
    "free-medicines": "medicines of the chronically ill and of holders of a pension",
    "beyond-third-party-cap": "prescription beyond the cap",
    "care-abroad": "reimbursement of care abroad",
    "medicines-list": "list of the medicines that are reimbursed",
    "documents-health-card": "papers for the health card (Chifa)",
    "maintained-care": "benefits in kind kept after the death of the insured",
  },
  choices: {
    "all-care": "all care",
    "treatment-begun": "the treatment begun before the age limit",
    "no-own-right": "no right by own work",
    "no-paid-activity": "no paid activity",
    "pension-age": "the pension age",
    "years-of-a-pension-lacking": "those who lack the years of a retirement pension",
    "total-and-definitive": "total and definitive incapacity for any occupation",
    "up-to-date": "up to date",
    "due-at-an-unknown-rate": "due, at an unknown rate",
    "monthly-in-arrears": "monthly, in arrears",
    "retirement-pension-of-at-least-the-amount": "retirement pension of at least the same amount",
    "invalidity-pension": "invalidity pension",
    "retirement-for-incapacity": "retirement pension for incapacity",
    dependants: "the spouse, dependent children and dependent ascendants",
    "the-death": "the day of the death",
    "with-or-without-paid-activity": "with or without a paid activity",
    "equal-shares": "equal shares",
    once: "once",
    "neither-ceded-nor-seized": "can be neither ceded nor seized",
    "last-annual-base": "last annual base",
    "annual-pension": "annual pension",
    "for-the-dependants": "for the dependants",
    "in-time": "in time",
    late: "late",
    "still-open": "still possible",
    lapsed: "time expired",
    "affiliation-and-contributions": "affiliation, contributions, surcharges and penalties",
    "care-at-once": "care open at once",
    "exceptional-sickness-care": "sickness care as an exception",
    "sickness-and-maternity": "sickness and maternity care",
    "sickness-care": "sickness care",
    "medical-care": "medical care",
    surgery: "surgery",
    medicines: "medicines",
    hospital: "hospital care",
    tests: "examinations and tests",
    "dental-care": "dental care and prostheses",
    optics: "optics",
    cures: "spa treatments",
    appliances: "medical appliances",
    rehabilitation: "rehabilitation",
    ambulance: "ambulance",
    "family-planning": "family planning",
    "travel-for-medical-control": "travel for a medical check",
    "while-conditions-hold": "as long as the conditions hold",
    "direct-invalidity-or-retirement": "an invalidity or retirement pension of one's own",
    "spouse-only": "the spouse only",
    "carried-to-its-end": "carried to its end",
    "lost-except-force-majeure": "lost, except in force majeure",
    "by-qualified-staff": "by qualified staff",
    "by-agreement": "by agreement with pharmacies, practitioners and clinics",
    free: "free",
    "reimbursement-on-file": "ordinary reimbursement on file",
    "urgency-or-transfer": "none, except in an emergency or on a transfer by regulation",
    "list-of-the-employees": "the list of the employees",
    "birth-extract-twelve": "birth extract no. 12",
    "two-photographs": "two photographs",
    "widow-ascendants-orphans": "widow, ascendants and orphans, under conditions",
    "not-yet": "not yet filed, still in time",
    kept: "kept",
    lost: "lost",
    member: "member",
    "pension-holder": "holder of a pension",
    "retirement-allowance": "retirement allowance",
    invalidity: "invalidity pension",
    retirement: "retirement pension",
    survivors: "survivors' pension",
    ordinary: "ordinary care",
    "long-illness": "listed for its nature or length",
    maternity: "maternity",
    "maternity-hospital": "stay of mother and child in hospital",
    "chronic-illness": "chronic illness",
    amount: "cap of the prescription",
    prescriptions: "prescriptions of the quarter",
    widow: "widow",
    ascendant: "ascendant",
    orphan: "orphan",
    "child-in-charge": "child in the charge of a guardian or of a new spouse",
    unremarried: "no remarriage",
    "no-cover-by-own-work": "no cover by own work",
    "guardian-not-insured": "guardian or new spouse not insured",
    "death-capital-conditions": "conditions of the death capital met",
    "income-within-minimum-wage": "income not above the national minimum wage",
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
    insured: "member or holder of a pension",
    pension: "pension held",
    arrearsSchedule: "whether a schedule for the arrears is signed",
    currentYearPaid: "whether the contribution of the current year is paid",
    salariedWithoutOwnRight: "whether the spouse is salaried without meeting the conditions by that work",
    care: "kind of care",
    tariff: "regulated tariff of the care",
    treatmentEndedOn: "day a continuous treatment ended",
    pensionHolder: "whether the insured holds a pension",
    hospitalDays: "days of the stay in hospital",
    forceMajeure: "whether force majeure is proven",
    amount: "amount of the prescription, or of the surcharges contested",
    chronic: "whether the illness is a recognised chronic one",
    prescriptionsThisQuarter: "prescriptions already dispensed this quarter",
    relation: "relation to the deceased",
    remarried: "whether the widow has married again",
    coveredByOwnWork: "whether the person is covered by own work",
    deathCapitalConditions: "whether the conditions of the death capital were met",
    monthlyIncome: "own income, a month",
    dependent: "whether the person was dependent on the insured",
    guardianInsured: "whether the guardian or the new spouse is insured",
  },
  topics: {
    "invalidity-amount-of-the-self-employed": "the amount of an invalidity pension of the self-employed",
    "third-person-supplement-rate": "the rate of the supplement for a third person",
    "conversion-past-the-pension-age": "when an invalidity pension granted past the pension age is converted",
    "floor-of-the-death-capital-of-a-pensioner": "the floor of the death capital of a pensioner",
    "death-capital-of-a-child-born-after-the-death": "the share of a child born after the death in the death capital",
    "death-capital-of-a-female-collateral": "the share of a dependent female relative in the death capital",
    "maternity-of-an-allowance": "maternity care with a retirement allowance",
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
    maternity: "Maternity care",
  },
};

const healthChapter: Chapter = {
  steps: healthSteps,
  notices: healthNotices,
  words: healthWords,
  units: healthUnits,
};

/** English sentences of care, invalidity and death capital, with who is dependent on the insured. */
export const health: Book<"en"> = { language: "en", chapters: [healthChapter, familyChapter] };
