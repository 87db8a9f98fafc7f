import type * as notices from "../../health/notices.js";
import type * as steps from "../../health/steps.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";
import { yesOrNo as yes } from "../sentence.js";

export const healthSteps: StepSentences<typeof steps> = {
  "health.not-filed": ({ inputs }, say) =>
    `On ${say.day(inputs.on)} there is no right to care in kind: the affiliation was not filed, and the right opens ${say.days(inputs.days)} after the filing.`,
  "health.waiting": ({ inputs, value }, say) =>
    `Affiliation filed on ${say.day(inputs.filedOn)}, waiting time: ${say.days(inputs.days)}; first day of care: ${say.day(value)}.`,
  "health.still-waiting": ({ inputs }, say) =>
    `On ${say.day(inputs.on)} there is no right to care in kind yet; the waiting is over on ${say.day(inputs.openFrom)}, and the right is open then if the obligations are met.`,
  "health.obligations": ({ value }, say) =>
    `Affiliation, contributions, surcharges and penalties in order: ${yes(value, say)}.`,
  "health.schedule": ({ inputs, value }, say) =>
    `A schedule is signed for the arrears; current year paid: ${yes(inputs.currentYearPaid, say)}; care open at once: ${yes(value, say)}.`,
  "health.care-refused": ({ inputs }, say) =>
    `On ${say.day(inputs.on)} there is no right to care in kind: the obligations are not met.`,
  "health.care-of-pension-holder": ({ inputs }, say) =>
    `The holder of a pension has the right without waiting: ${say.word(inputs.rule)}.`,
  "health.care-open": ({ inputs }, say) =>
    `On ${say.day(inputs.on)} the right to care in kind is open, ${say.word(inputs.duration)}: ${say.papers(inputs.covers)}. Daily allowance: ${say.word(inputs.dailyAllowance)}.`,
  "health.maternity-of-member": ({ inputs }, say) => `Care of a self-employed member: ${say.word(inputs.rule)}.`,
  "health.maternity-of-pension-holder": ({ inputs, value }, say) =>
    `Maternity care goes with ${say.word(inputs.rule)}; pension held: ${say.word(inputs.pension)}; maternity care: ${yes(value, say)}.`,
  "health.salaried-spouse": ({ value }, say) =>
    `A salaried spouse who does not meet the conditions by that work can be a dependant; this is the case here: ${yes(value, say)}.`,
  "health.dependant-not-covered": ({ inputs }, say) =>
    `On ${say.day(inputs.on)} there is no cover through the insured (${say.word(inputs.relation)}).`,
  "health.dependant-covered": ({ inputs }, say) =>
    `On ${say.day(inputs.on)} there is cover through the insured (${say.word(inputs.relation)}): ${say.word(inputs.care)}; maternity care (${say.word(inputs.rule)}): ${yes(inputs.maternity, say)}.`,
  "health.papers-by": ({ inputs, value }, say) =>
    `The papers are filed within ${say.months(inputs.months)} after ${say.day(inputs.from)}: by ${say.day(value)}.`,
  "health.papers-filed": ({ inputs, value }, say) =>
    `Papers filed on ${say.day(inputs.filedOn)}, last day ${say.day(inputs.fileBy)}: ${say.word(value)}.`,
  "health.papers-not-filed": ({ inputs, value }, say) =>
    `Papers not filed on ${say.day(inputs.on)}, last day ${say.day(inputs.fileBy)}: ${say.word(value)}.`,
  "health.papers-lost": ({ inputs }, say) =>
    `The papers were due by ${say.day(inputs.fileBy)}: reimbursement is lost for the time that could not be controlled.`,
  "health.papers-kept": ({ inputs }, say) =>
    `The papers were due by ${say.day(inputs.fileBy)}; proven force majeure keeps the reimbursement.`,
  "health.care-rate": ({ inputs, value }, say) =>
    `Care: ${say.word(inputs.care)}${inputs.pensionHolder ? ` (${say.word("pension-holder")})` : ""}; part of the regulated tariff that is reimbursed: ${say.rate(value)}.`,
  "health.covered-days": ({ inputs, value }, say) =>
    `Stay of mother and child: ${say.days(inputs.days)}, at most ${say.days(inputs.atMost)} paid; paid here: ${say.days(value)}.`,
  "health.reimbursed": ({ inputs, value }, say) =>
    `${say.rate(inputs.rate)} of ${say.amount(inputs.tariff)}: ${say.amount(value)}.`,
  "health.stay-reimbursed": ({ inputs, value }, say) =>
    `${say.rate(inputs.rate)} of ${say.amount(inputs.tariff)}, for ${say.days(inputs.covered)} of ${say.days(inputs.days)}: ${say.amount(value)}.`,
  "health.borne": ({ inputs, value }, say) =>
    `Of the tariff of ${say.amount(inputs.tariff)}, reimbursed: ${say.amount(inputs.reimbursed)}; left to pay: ${say.amount(value)}.`,
  "health.free-medicines": ({ inputs, value }, say) =>
    `On ${say.day(inputs.on)} medicines are free and without a cap (${say.word(inputs.ground)}); paid by the fund: ${say.amount(value)}.`,
  "health.under-cap": ({ inputs, value }, say) =>
    `Prescription of ${say.amount(inputs.amount)}, cap of third-party payment ${say.amount(inputs.cap)}; within: ${yes(value, say)}.`,
  "health.under-prescriptions": ({ inputs, value }, say) =>
    `Prescriptions already served this quarter: ${say.number(inputs.served)}, at most ${say.number(inputs.atMost)} in all; one more: ${yes(value, say)}.`,
  "health.beyond-third-party": ({ inputs, value }, say) =>
    `On ${say.day(inputs.on)} third-party payment does not apply (passed: ${say.word(value)}); instead: ${say.word(inputs.rule)}.`,
  "health.patient-share": ({ inputs, value }, say) =>
    `The patient pays ${say.rate(inputs.rate)} of ${say.amount(inputs.amount)}: ${say.amount(value)}.`,
  "health.fund-share": ({ inputs, value }, say) =>
    `Of ${say.amount(inputs.amount)} the patient pays ${say.amount(inputs.patient)} and the fund ${say.amount(value)}.`,
  "health.maintained-condition": ({ inputs, value }, say) =>
    `Condition: ${say.word(inputs.condition)}; met: ${yes(value, say)}.`,
  "health.maintained-income": ({ inputs, value }, say) =>
    `Income of ${say.amount(inputs.income)} a month, at most the minimum wage of ${say.amount(inputs.atMost)}; met: ${yes(value, say)}.`,
  "health.maintained": ({ inputs, value }, say) =>
    `On ${say.day(inputs.on)}, care kept after the death of the insured (${say.word(inputs.relation)}): ${yes(value, say)}.`,
};

export const healthNotices: NoticeSentences<typeof notices> = {
  "care-of-late-affiliation": () =>
    "By a report on the regime of 1985, a person with a self-employed activity only, whose affiliation could not take effect in the calendar year, could exceptionally be given sickness care in kind.",
  "treatment-of-a-student": () => "A treatment begun before the age limit of a student is carried to its end.",
  "long-illnesses": ({ groups, ofTheFund, later, laterRate }, say) =>
    `Whether the illness is listed was taken from the input; the list was not read. One source counts ${say.number(groups)} groups of illnesses; an older statement of the fund counts ${say.number(ofTheFund)}, and ${say.number(later)} recognised later at ${say.rate(laterRate)} only, with the agreement of the fund's doctor.`,
  "stay-beyond-maternity": ({ days }, say) =>
    `Days of the stay beyond those that maternity insurance pays: ${say.number(days)}. Whether sickness insurance pays them, no source read says.`,
  "maintained-without-limit": () =>
    "The source states no limit to how long care is maintained, and does not say that there is none.",
};

export const healthWords = {
  choices: {
    // care
    "affiliation-and-contributions": "affiliation, contributions, surcharges and penalties",
    "care-at-once": "care open at once",
    "exceptional-sickness-care": "sickness care as an exception",
    "sickness-and-maternity": "sickness and maternity care",
    "sickness-care": "sickness care",
    "medical-care": "medical care",
    surgery: "surgery",
    medicines: "medicines",
    hospital: "hospital",
    tests: "tests",
    "dental-care": "dental care and prostheses",
    optics: "optics",
    cures: "cures",
    appliances: "appliances",
    rehabilitation: "rehabilitation",
    ambulance: "ambulance",
    "family-planning": "family planning",
    "travel-for-medical-control": "travel for a medical control",
    "while-conditions-hold": "as long as the conditions hold",
    "direct-invalidity-or-retirement": "an invalidity or retirement pension of one's own",
    "spouse-only": "the spouse only",
    "carried-to-its-end": "carried to its end",
    "lost-except-force-majeure": "lost, except in force majeure",
    "by-agreement": "by agreement with pharmacies, practitioners and clinics",
    free: "free",
    "reimbursement-on-file": "ordinary reimbursement on file",
    "urgency-or-transfer": "none, except in an urgency or on a transfer by regulation",
    "list-of-the-employees": "the list of the employees",
    "birth-extract-twelve": "birth extract no. 12",
    "two-photographs": "two photographs",
    "widow-ascendants-orphans": "widow, ascendants and orphans, under conditions",
    "in-time": "in time",
    late: "late",
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
    unremarried: "not married again",
    "no-cover-by-own-work": "no cover by own work",
    "guardian-not-insured": "guardian or new spouse not a social insured",
    "death-capital-conditions": "conditions of the death capital",
    "income-within-minimum-wage": "income not above the minimum wage",
  },
  series: {
    // care
    "care-waiting-days": "days between the filing of the affiliation and care",
    "care-obligations": "obligations on which benefits depend",
    "care-with-schedule": "care under a schedule for arrears",
    "care-of-late-affiliation": "care of who could not be affiliated in time",
    "member-care": "care of the self-employed",
    "care-covered": "kinds of care in kind",
    "care-duration": "how long care is given",
    "daily-allowance": "daily sickness or maternity pay of the self-employed",
    "care-of-pension-holders": "care of the holder of a pension",
    "maternity-of-pension-holders": "pensions that carry maternity care",
    "dependant-care": "care of dependants",
    "dependant-maternity": "maternity care of dependants",
    "salaried-spouse-without-own-right": "salaried spouse without a right by own work",
    "treatment-of-a-student": "treatment begun before the age limit of a student",
    "care-rate": "part of the regulated tariff that is reimbursed",
    "raised-care-rate": "raised part of the regulated tariff",
    "maternity-care-rate": "part of the tariff of maternity",
    "maternity-hospital-days": "greatest number of days of a maternity stay",
    "care-papers-months": "months to file the papers of care",
    "late-care-papers": "papers of care filed late",
    "long-illness-groups": "groups of long-term illnesses",
    "long-illnesses-of-the-fund": "long-term illnesses by an older statement of the fund",
    "later-long-illnesses": "illnesses recognised later by that statement",
    "later-long-illness-rate": "part of the tariff for those illnesses",
    "third-party-agreements": "how third-party payment comes about",
    "pharmacy-patient-share": "part that the patient pays at the pharmacy",
    "third-party-cap": "cap of a prescription under third-party payment",
    "third-party-prescriptions": "prescriptions a quarter under third-party payment",
    "free-medicines": "medicines of the chronically ill and of holders of a pension",
    "beyond-third-party-cap": "prescription beyond the cap",
    "care-abroad": "care abroad",
    "medicines-list": "list of the medicines that are reimbursed",
    "documents-health-card": "papers for a health card",
    "maintained-care": "care kept after the death of the insured",
  },
  facts: {
    // care
    insured: "member or holder of a pension",
    pension: "pension held",
    upToDate: "whether contributions, surcharges and penalties are paid",
    arrearsSchedule: "whether a schedule for the arrears is signed",
    currentYearPaid: "whether the contribution of the current year is paid",
    salariedWithoutOwnRight: "whether the spouse is salaried without meeting the conditions by that work",
    care: "kind of care",
    tariff: "regulated tariff of the care",
    treatmentEndedOn: "day a continuous treatment ended",
    pensionHolder: "whether the insured holds a pension",
    hospitalDays: "days of the stay in hospital",
    forceMajeure: "whether force majeure is proven",
    on: "day asked for",
    amount: "amount of the prescription",
    chronic: "whether the illness is a recognised chronic one",
    prescriptionsThisQuarter: "prescriptions already served this quarter",
    relation: "relation to the deceased",
    remarried: "whether the widow has married again",
    coveredByOwnWork: "whether the person is covered by own work",
    deathCapitalConditions: "whether the conditions of the death capital were met",
    monthlyIncome: "own income, a month",
    dependent: "whether the person was dependent on the insured",
    guardianInsured: "whether the guardian or the new spouse is a social insured",
  },
  topics: {
    // care
    "maternity-of-an-allowance": "maternity care with a retirement allowance",
  },
  parts: {
    // care
    maternity: "Maternity care",
  },
};
