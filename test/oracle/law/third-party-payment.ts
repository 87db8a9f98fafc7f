import { type AmountIn, type Centimes, centimes, dinars, part } from "./amounts.js";
import { type DayNumber, firstOfYear, numberOf } from "./civil-days.js";
import { decimal } from "./fraction.js";
import { Unknown, known } from "./unknown.js";

export interface ThirdPartyPaymentIn {
  readonly amount?: AmountIn | undefined;
  readonly on: string;
  readonly chronic?: boolean | undefined;
  readonly pensionHolder?: boolean | undefined;
  readonly prescriptionsThisQuarter?: number | undefined;
}

// The dossier on benefits, 1.2: reported of that day, 2 000 DA and two prescriptions a quarter.
const FIRST_REPORT = numberOf("2011-08-01");
const FIRST_CAP = dinars(2000);
const PRESCRIPTIONS = 2;
// "later 3,000, then 5,000", undated; what the undated page says is said of the last day checked.
const LAST_CAP = dinars(5000);
const LAST_REPORT = numberOf("2026-11-21");

type Cap = Centimes | "not-known";

/** What is reported of the pharmacy: the patient pays a fifth within a cap; the chronically ill and pensioners nothing. */
export function thirdPartyPayment(facts: ThirdPartyPaymentIn): unknown {
  const on = numberOf(facts.on);
  if (on < FIRST_REPORT) throw new Unknown("outside-coverage", ...missing(facts));
  const free = known(facts.chronic) || known(facts.pensionHolder);
  const amount = centimes(known(facts.amount));
  if (free) return paid(amount, "1", null);
  const cap = capOf(on);
  const told = cap === "not-known" ? cap : String(cap);
  if (isAbove(amount, cap)) return { within: false, cap: told, beyond: "amount", instead: "reimbursement-on-file" };
  const before = known(facts.prescriptionsThisQuarter);
  // Of the prescriptions nothing was reported since: the first of a quarter is within any number of them.
  if (on >= firstOfYear(2012) && before > 0) throw new Unknown("no-known-rule");
  if (before >= PRESCRIPTIONS)
    return { within: false, cap: told, beyond: "prescriptions", instead: "reimbursement-on-file" };
  return paid(amount, "0.8", told);
}

function capOf(on: DayNumber): Cap {
  if (on < firstOfYear(2012)) return FIRST_CAP;
  return on >= LAST_REPORT ? LAST_CAP : "not-known";
}

/** While the cap is not known, only what lies within each of those reported, or beyond each, is certain. */
function isAbove(amount: Centimes, cap: Cap): boolean {
  if (cap !== "not-known") return amount > cap;
  if (amount > LAST_CAP) return true;
  if (amount > FIRST_CAP) throw new Unknown("no-known-rule");
  return false;
}

function paid(amount: Centimes, rate: string, cap: string | null): object {
  const byFund = part(amount, decimal(rate));
  return { within: true, paidByFund: String(byFund), paidByPatient: String(amount - byFund), cap };
}

function missing({ amount, chronic, pensionHolder }: ThirdPartyPaymentIn): readonly "missing-fact"[] {
  return [amount, chronic, pensionHolder].includes(undefined) ? ["missing-fact"] : [];
}
