import type { Day } from "../calendar/day.js";
import type { Payment } from "../facts/payment.js";
import { centimes, type Centimes } from "../money/centimes.js";

/** What was paid up to a day, that day included. */
export function paidUpTo(on: Day, payments: readonly Payment[]): Centimes {
  return centimes(payments.reduce((total, payment) => (payment.on <= on ? total + payment.amount : total), 0));
}

/** What is left of a debt after payments; what was paid too much leaves nothing. */
export function leftOf(due: Centimes, paid: Centimes): Centimes {
  return centimes(Math.max(0, due - paid));
}
