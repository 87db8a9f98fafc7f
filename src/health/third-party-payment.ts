import type { Day } from "../calendar/day.js";
import { chronic, pensionHolder, prescriptionAmount, prescriptionsThisQuarter } from "../facts/care.js";
import {
  beyondThirdPartyCap,
  freeMedicines,
  greatestThirdPartyCap,
  leastThirdPartyCap,
  pharmacyPatientShare,
  thirdPartyCap,
  thirdPartyPrescriptions,
} from "../law/care.js";
import { amount, type Amount } from "../money/amount.js";
import { centimes, type Centimes } from "../money/centimes.js";
import type { Working } from "../working/working.js";
import * as step from "./steps.js";

/** What third-party payment depends on. */
export interface ThirdPartyPaymentFacts {
  /** The prescription at the regulated tariff, DA. */
  readonly amount?: Centimes | undefined;
  /** The day at the pharmacy. */
  readonly on: Day;
  /** Whether it is for a recognised chronic illness; ordinarily not. */
  readonly chronic?: boolean | undefined;
  /** Whether the insured holds a pension; ordinarily not. */
  readonly pensionHolder?: boolean | undefined;
  /** Prescriptions already served under third-party payment in this quarter for the person, without this one, 0 to 100. */
  readonly prescriptionsThisQuarter?: number | undefined;
}

/** The fund pays the pharmacy its part. */
export interface WithinThirdParty {
  /** Under third-party payment. */
  readonly within: true;
  /** What the fund pays the pharmacy, DA. */
  readonly paidByFund: Amount;
  /** What the patient pays at the pharmacy, DA. */
  readonly paidByPatient: Amount;
  /** The greatest prescription, DA; not known where the day a cap rose is not; null where there is no cap. */
  readonly cap: Amount | "not-known" | null;
}

/** The patient pays the pharmacy, and files for reimbursement. */
export interface BeyondThirdParty {
  /** Beyond third-party payment. */
  readonly within: false;
  /** The greatest prescription, DA; not known where the day a cap rose is not. */
  readonly cap: Amount | "not-known";
  /** What is passed: the cap, or the prescriptions of the quarter. */
  readonly beyond: "amount" | "prescriptions";
  /** What takes its place. */
  readonly instead: "reimbursement-on-file";
}

/** Third-party payment, or what takes its place. */
export type ThirdPartyPayment = WithinThirdParty | BeyondThirdParty;

/**
 * What fund and patient pay at the pharmacy (tiers payant, نظام الدفع من قبل الغير).
 *
 * @remarks Reported from 2011-08-01: the patient pays 20 % up to 2 000 DA a prescription, two prescriptions a quarter; free
 * for the chronically ill and holders of a pension. The days on which the cap rose to 3 000 and to 5 000 DA are not known:
 * from 2012 up to 2 000 DA is within every cap and above 5 000 beyond every one, with no answer between; the cap is 5 000,
 * unverified, from 2026-11-21.
 * @param facts - The prescription in centimes, the day, and what is asked as far as needed.
 * @param w - What the rule works with; `determine` gives it.
 * @returns What each pays, DA; or what is passed and what takes its place.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const insured = { chronic: false, pensionHolder: false, prescriptionsThisQuarter: 0 };
 * const facts = { ...insured, amount: dinarText("1500"), on: "2011-10-03" as Day };
 * const answer = determine(thirdPartyPayment, facts, contextOf());
 * answer.kind === "determined" && answer.value.within && answer.value.paidByPatient.dinars; // => "300.00"
 * ```
 */
export function thirdPartyPayment(facts: ThirdPartyPaymentFacts, w: Working): ThirdPartyPayment {
  const { on } = facts;
  const whole = w.need(prescriptionAmount, facts.amount);
  if (w.need(chronic, facts.chronic)) return free(whole, "chronic-illness", on, w);
  if (w.need(pensionHolder, facts.pensionHolder)) return free(whole, "pension-holder", on, w);

  const { cap, isWithin } = capFor(whole, on, w);
  if (!isWithin) return beyondThirdParty("amount", cap, on, w);
  if (!isServed(facts, w)) return beyondThirdParty("prescriptions", cap, on, w);
  const rate = w.law.read(pharmacyPatientShare, on);
  const patient = w.share(step.patientShare, { amount: whole, rate }, whole, rate.value);
  const fund = w.step(step.fundShare, { amount: whole, patient }, centimes(whole - patient));
  return { within: true, paidByFund: amount(fund), paidByPatient: amount(patient), cap };
}

/** The cap of the day; where it is not known, an amount within the least or beyond the greatest is settled all the same. */
function capFor(whole: Centimes, on: Day, w: Working): { cap: Amount | "not-known"; isWithin: boolean } {
  if (w.law.find(thirdPartyCap, on) === null) {
    const least = w.law.find(leastThirdPartyCap, on);
    if (least !== null && whole <= least.value) {
      return { cap: "not-known", isWithin: w.step(step.underEveryCap, { amount: whole, cap: least }, true) };
    }
    const greatest = w.law.find(greatestThirdPartyCap, on);
    if (greatest !== null && whole > greatest.value) {
      return { cap: "not-known", isWithin: w.step(step.beyondEveryCap, { amount: whole, cap: greatest }, false) };
    }
  }
  const cap = w.law.read(thirdPartyCap, on);
  return { cap: amount(cap.value), isWithin: w.step(step.underCap, { amount: whole, cap }, whole <= cap.value) };
}

/** The first prescription of a quarter is served whatever their number may be. */
function isServed(facts: ThirdPartyPaymentFacts, w: Working): boolean {
  const served = w.need(prescriptionsThisQuarter, facts.prescriptionsThisQuarter);
  if (served === 0) return true;
  const atMost = w.law.read(thirdPartyPrescriptions, facts.on);
  return w.step(step.underPrescriptions, { served, atMost }, served < atMost.value);
}

/** Nothing to pay, and no cap. */
function free(whole: Centimes, ground: "chronic-illness" | "pension-holder", on: Day, w: Working): WithinThirdParty {
  const rule = w.law.read(freeMedicines, on);
  const paid = w.step(step.freeMedicines, { on, ground, rule }, whole);
  return { within: true, paidByFund: amount(paid), paidByPatient: amount(centimes(0)), cap: null };
}

function beyondThirdParty(
  beyond: BeyondThirdParty["beyond"],
  cap: BeyondThirdParty["cap"],
  on: Day,
  w: Working,
): BeyondThirdParty {
  const rule = w.law.read(beyondThirdPartyCap, on);
  w.step(step.beyondThirdParty, { on, rule }, beyond);
  return { within: false, cap, beyond, instead: rule.value };
}
