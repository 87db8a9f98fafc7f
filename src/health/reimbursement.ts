import type { Day } from "../calendar/day.js";
import { addMonths, isClamped } from "../calendar/months.js";
import { filedOnFact } from "../facts/activity.js";
import {
  careKind,
  dayAskedFor,
  forceMajeure,
  hospitalDays,
  pensionHolder,
  tariffFact,
  treatmentEndedOn,
  type CareKind,
} from "../facts/care.js";
import {
  carePapersMonths,
  careRate,
  lateCarePapers,
  laterLongIllnesses,
  laterLongIllnessRate,
  longIllnessesOfTheFund,
  longIllnessGroups,
  maternityCareRate,
  maternityDelivery,
  maternityHospitalDays,
  pensionHolderCareRate,
  raisedCareRate,
} from "../law/care.js";
import { amount, ratioAsText, type Amount } from "../money/amount.js";
import { centimes, type Centimes } from "../money/centimes.js";
import { dividedBy, share, times, type Ratio } from "../money/fraction.js";
import type { Cited } from "../working/cited.js";
import type { Working } from "../working/working.js";
import * as notice from "./notices.js";
import * as step from "./steps.js";

/** What the reimbursement of care depends on. */
export interface ReimbursementFacts {
  /** The day of the first medical act. */
  readonly careOn: Day;
  /** The day a continuous treatment ended; null where the treatment is not continuous, which it ordinarily is not. */
  readonly treatmentEndedOn?: Day | null | undefined;
  /** The regulated tariff of the care, which is not what was paid for it, DA; of a stay in hospital, for the whole stay. */
  readonly tariff?: Centimes | undefined;
  /** What the care is; `"long-illness"` for a case listed for its nature or length. */
  readonly care?: CareKind | undefined;
  /** Whether the insured holds a pension. Asked for ordinary care; ordinarily not. */
  readonly pensionHolder?: boolean | undefined;
  /** Days of the stay of mother and child, 1 to 366. Asked for a stay in hospital. */
  readonly hospitalDays?: number | undefined;
  /** The day the papers were filed; null while they are not. */
  readonly filedOn?: Day | null | undefined;
  /** Whether force majeure is proven. Asked of late papers; ordinarily not. */
  readonly forceMajeure?: boolean | undefined;
  /** The day asked for; a filing after it counts as not yet made. Asked while the papers are not filed. */
  readonly on?: Day | undefined;
}

/** Care that is reimbursed. */
export interface ReimbursementDue {
  /** There is a reimbursement. */
  readonly reimbursement: "due";
  /** What the fund pays back, DA. */
  readonly reimbursed: Amount;
  /** What is left of the tariff, DA. */
  readonly borne: Amount;
  /** The part of the tariff that is reimbursed, decimal text: `"0.8"` is 80 %. */
  readonly rate: string;
  /** The last day on which the papers are filed in time. */
  readonly fileBy: Day;
  /** Filed in time; late, and kept by force majeure; or not yet filed and still in time. */
  readonly filed: "in-time" | "late" | "not-yet";
  /** Days of the stay of mother and child that count; left out for other care. */
  readonly coveredDays?: number;
}

/** Care that is no longer reimbursed, for the time that could not be controlled. */
export interface ReimbursementLost {
  /** The reimbursement is lost. */
  readonly reimbursement: "lost";
  /** The last day on which the papers were filed in time. */
  readonly fileBy: Day;
  /** They were not, and there was no force majeure. */
  readonly filed: "late";
}

/** The reimbursement of care, or its loss. */
export type Reimbursement = ReimbursementDue | ReimbursementLost;

/**
 * What is paid back of the regulated tariff of care (remboursement, تعويض), and by when the papers are filed.
 *
 * @remarks Loi 83-11, article 59: 80 % for care outside public structures, for medicines at most; 100 % for cases listed
 * for their nature or length and, as reported, for holders of a pension (the list of décret 84-27 was not read); articles 24 and 26: 100 % for maternity, a stay of eight days at most; article 13:
 * papers within three months after the first medical act or the end of a continuous treatment. One agency took papers
 * for four years until the end of 2007. From 1984, by the day of the first act.
 * @param facts - The care, its tariff in centimes, and what is asked as far as needed.
 * @param w - What the rule works with; `determine` gives it.
 * @returns What is reimbursed and what is left, DA; or that it is lost.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const [careOn, filedOn] = ["2019-03-10", "2019-06-10"] as [Day, Day];
 * const care = { careOn, treatmentEndedOn: null, tariff: dinarText("1000"), care: "ordinary" } as const;
 * const answer = determine(reimbursement, { ...care, pensionHolder: false, filedOn }, contextOf());
 * const due = answer.kind === "determined" && answer.value.reimbursement === "due" && answer.value;
 * due && due.reimbursed.dinars; // => "800.00"
 * ```
 */
export function reimbursement(facts: ReimbursementFacts, w: Working): Reimbursement {
  const fileBy = lastDay(facts, w);
  const filed = stateOfPapers(facts, fileBy, w);
  if (filed === "late" && !isKept(facts, fileBy, w)) return { reimbursement: "lost", fileBy, filed };

  const tariff = w.need(tariffFact, facts.tariff);
  const rate = rateOf(facts, w);
  const stay = facts.care === "maternity-hospital" ? stayOf(facts, w) : null;
  const reimbursed =
    stay === null ? w.share(step.reimbursed, { tariff, rate }, tariff, rate.value) : ofStay(tariff, rate, stay, w);
  const borne = w.step(step.borne, { tariff, reimbursed }, centimes(tariff - reimbursed));
  return {
    reimbursement: "due",
    reimbursed: amount(reimbursed),
    borne: amount(borne),
    rate: ratioAsText(rate.value),
    fileBy,
    filed,
    ...(stay === null ? {} : { coveredDays: stay.covered }),
  };
}

/** Three months after the first medical act, or after the end of a continuous treatment. */
function lastDay(facts: ReimbursementFacts, w: Working): Day {
  const { careOn } = facts;
  const from = w.need(treatmentEndedOn, facts.treatmentEndedOn) ?? careOn;
  const months = w.law.read(carePapersMonths, careOn);
  const by = isClamped(from, months.value) ? "month-end" : undefined;
  return w.step(step.papersBy, { from, months }, addMonths(from, months.value), by);
}

function stateOfPapers(facts: ReimbursementFacts, fileBy: Day, w: Working): ReimbursementDue["filed"] {
  const { on } = facts;
  const filedOn = w.need(filedOnFact, facts.filedOn);
  if (filedOn !== null && (on === undefined || filedOn <= on)) {
    const state = filedOn <= fileBy ? "in-time" : "late";
    w.step(step.papersFiled, { filedOn, fileBy }, state);
    return state;
  }
  const day = w.need(dayAskedFor, on);
  const state = day <= fileBy ? "not-yet" : "late";
  w.step(step.papersNotFiled, { on: day, fileBy }, state);
  return state;
}

/** Late papers are lost, except in force majeure. */
function isKept(facts: ReimbursementFacts, fileBy: Day, w: Working): boolean {
  const kept = w.need(forceMajeure, facts.forceMajeure);
  const rule = w.law.read(lateCarePapers, facts.careOn);
  w.step(kept ? step.papersKept : step.papersLost, { fileBy, rule }, kept ? "kept" : "lost");
  return kept;
}

/** The part of the tariff; who holds a pension is asked only where it changes it. */
function rateOf(facts: ReimbursementFacts, w: Working): Cited<Ratio> {
  const { careOn } = facts;
  const care = w.need(careKind, facts.care);
  const holder = care === "ordinary" && w.need(pensionHolder, facts.pensionHolder);
  const rate = w.law.read(seriesOf(care, holder), careOn);
  w.step(step.careRate, { care, pensionHolder: holder, rate }, rate.value);
  w.aside((look) => sayRate(care, holder, careOn, look));
  return rate;
}

function seriesOf(care: CareKind, holder: boolean) {
  switch (care) {
    case "ordinary":
      return holder ? pensionHolderCareRate : careRate;
    case "long-illness":
      return raisedCareRate;
    case "maternity":
    case "maternity-hospital":
      return maternityCareRate;
  }
}

/** What each rate supposes, and is not asked. */
function sayRate(care: CareKind, holder: boolean, on: Day, w: Working): void {
  if (care === "long-illness") {
    sayLongIllnesses(on, w);
  } else if (care === "ordinary") {
    const rate = w.law.find(holder ? pensionHolderCareRate : careRate, on);
    if (rate !== null) w.notice(holder ? notice.pensionHolderRate : notice.ordinaryCareRate, { rate });
  } else {
    const rule = w.law.find(maternityDelivery, on);
    if (rule !== null) w.notice(notice.qualifiedDelivery, { rule });
  }
}

function sayLongIllnesses(on: Day, w: Working): void {
  const groups = w.law.find(longIllnessGroups, on);
  const ofTheFund = w.law.find(longIllnessesOfTheFund, on);
  const later = w.law.find(laterLongIllnesses, on);
  const laterRate = w.law.find(laterLongIllnessRate, on);
  if (groups === null || ofTheFund === null || later === null || laterRate === null) return;
  w.notice(notice.longIllnesses, { groups, ofTheFund, later, laterRate });
}

/** Days of a stay, and those that count. */
interface Stay {
  readonly days: number;
  readonly covered: number;
}

/** The stay of mother and child, the tariff of which is taken as the same for each of its days. */
function stayOf(facts: ReimbursementFacts, w: Working): Stay {
  const days = w.need(hospitalDays, facts.hospitalDays);
  const atMost = w.law.read(maternityHospitalDays, facts.careOn);
  const beyond = days - atMost.value;
  if (beyond > 0) w.notice(notice.stayBeyondMaternity, { days: beyond });
  const covered = Math.min(days, atMost.value);
  return { days, covered: w.step(step.coveredDays, { days, atMost }, covered, beyond > 0 ? "equal-days" : undefined) };
}

function ofStay(tariff: Centimes, rate: Cited<Ratio>, { days, covered }: Stay, w: Working): Centimes {
  const counted = times(share(tariff, rate.value), { numerator: covered, denominator: 1 });
  return w.round(step.stayReimbursed, { tariff, rate, days, covered }, dividedBy(counted, days));
}
