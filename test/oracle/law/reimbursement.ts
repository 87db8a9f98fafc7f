import { type AmountIn, centimes, part } from "./amounts.js";
import { monthsLater, numberOf, textOf } from "./civil-days.js";
import { covered } from "./coverage.js";
import { type Fraction, decimal, fraction, times } from "./fraction.js";
import { known } from "./unknown.js";

export interface ReimbursementIn {
  readonly careOn: string;
  readonly treatmentEndedOn?: string | null | undefined;
  readonly tariff?: AmountIn | undefined;
  readonly care?: "ordinary" | "long-illness" | "maternity" | "maternity-hospital" | undefined;
  readonly pensionHolder?: boolean | undefined;
  readonly hospitalDays?: number | undefined;
  readonly filedOn?: string | null | undefined;
  readonly forceMajeure?: boolean | undefined;
  readonly on?: string | undefined;
}

const ALL = decimal("1");
const ORDINARY = decimal("0.8");
const DAYS_OF_STAY = 8;

/** Loi 83-11, articles 13, 24, 26 and 59: part or all of the tariff, filed within three months. */
export function reimbursement(facts: ReimbursementIn): unknown {
  covered(numberOf(facts.careOn));
  const last = known(facts.treatmentEndedOn) ?? facts.careOn;
  const lastDay = monthsLater(numberOf(last), 3);
  const fileBy = textOf(lastDay);
  const filed = filing(facts, lastDay);
  if (filed === "late" && !known(facts.forceMajeure)) return { reimbursement: "lost", fileBy, filed };
  const tariff = centimes(known(facts.tariff));
  const rate = known(facts.care) === "ordinary" && !known(facts.pensionHolder) ? ORDINARY : ALL;
  const reimbursed = part(tariff, times(rate, partOfStay(facts)));
  return {
    reimbursement: "due",
    reimbursed: String(reimbursed),
    borne: String(tariff - reimbursed),
    rate: rate === ALL ? "1" : "4/5",
    fileBy,
    filed,
    ...(facts.care === "maternity-hospital" ? { coveredDays: Math.min(known(facts.hospitalDays), DAYS_OF_STAY) } : {}),
  };
}

/** A filing after the day asked for is not yet made. */
function filing({ filedOn, on }: ReimbursementIn, lastDay: number): "in-time" | "late" | "not-yet" {
  const filed = known(filedOn);
  const asked = on === undefined ? null : numberOf(on);
  if (filed !== null && (asked === null || numberOf(filed) <= asked))
    return numberOf(filed) <= lastDay ? "in-time" : "late";
  return numberOf(known(on)) <= lastDay ? "not-yet" : "late";
}

/** Of a stay of mother and child eight days at most are paid. */
function partOfStay({ care, hospitalDays }: ReimbursementIn): Fraction {
  if (care !== "maternity-hospital") return ALL;
  const days = known(hospitalDays);
  return fraction(BigInt(Math.min(days, DAYS_OF_STAY)), BigInt(days));
}
