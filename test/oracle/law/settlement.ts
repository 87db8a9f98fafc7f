import { type AmountIn, type Centimes, centimes, least } from "./amounts.js";
import { numberOf } from "./civil-days.js";
import { COVERED_FROM } from "./coverage.js";
import type { PaymentIn } from "./facts.js";
import { type LateSurchargeIn, lateSurcharge } from "./late-surcharge.js";
import type { Readings } from "./readings.js";
import { Unknown, known } from "./unknown.js";

export interface SettlementIn extends Pick<LateSurchargeIn, "on" | "rates"> {
  readonly debts?: readonly { readonly year: number; readonly dueOn: string; readonly due: AmountIn }[] | undefined;
  readonly payments?: readonly PaymentIn[] | undefined;
}

/** A convention: the contribution that fell due first, of two the older year, and surcharges once all of them are paid. */
export function settlement(facts: SettlementIn, readings: Readings): unknown {
  const { on, rates } = facts;
  if (facts.debts === undefined || facts.payments === undefined) throw new Unknown("missing-fact", ...early(facts));
  const debts = known(facts.debts).toSorted((a, b) => numberOf(a.dueOn) - numberOf(b.dueOn) || a.year - b.year);
  const counted = known(facts.payments).filter((payment) => numberOf(payment.on) <= numberOf(on));
  const inOrder = counted.toSorted((a, b) => numberOf(a.on) - numberOf(b.on));
  const left = debts.map(({ due }) => centimes(due));
  const paid = debts.map((): PaymentIn[] => []);
  let surplus = 0n;
  for (const payment of inOrder) {
    let rest = centimes(payment.amount);
    for (const [place, owed] of left.entries()) {
      const share = least(rest, owed);
      if (share === 0n) continue;
      left[place] = owed - share;
      rest -= share;
      paid[place]?.push({ on: payment.on, amount: dinarsOf(share) });
    }
    surplus += rest;
  }
  let forSurcharges = surplus;
  const lines = debts.map(({ year, dueOn, due }, place) => {
    const payments = paid[place] ?? [];
    const told = lateSurcharge({ due, dueOn, payments, on, rates }, readings) as { readonly surcharge: string };
    const surcharge = BigInt(told.surcharge);
    const surchargePaid = least(surcharge, forSurcharges);
    forSurcharges -= surchargePaid;
    const unpaid = left[place] ?? 0n;
    return { year, dueOn, due: centimes(due), paid: centimes(due) - unpaid, unpaid, surcharge, surchargePaid };
  });
  const all = known(facts.payments).reduce((sum, { amount }) => sum + centimes(amount), 0n);
  const now = counted.reduce((sum, { amount }) => sum + centimes(amount), 0n);
  return {
    debts: lines.map((line) => ({ ...asText(line), surchargeUnpaid: String(line.surcharge - line.surchargePaid) })),
    onContributions: String(now - surplus),
    onSurcharges: String(surplus - forSurcharges),
    leftOver: String(forSurcharges),
    later: String(all - now),
  };
}

function early({ debts, rates }: SettlementIn): readonly "outside-coverage"[] {
  const before = debts?.some(({ dueOn }) => numberOf(dueOn) < COVERED_FROM) === true && rates === undefined;
  return before ? ["outside-coverage"] : [];
}

function asText(line: object): object {
  return Object.fromEntries(
    Object.entries(line).map(([name, value]) => [name, typeof value === "bigint" ? String(value) : (value as unknown)]),
  );
}

function dinarsOf(amount: Centimes): string {
  return `${String(amount / 100n)}.${String(amount % 100n).padStart(2, "0")}`;
}
