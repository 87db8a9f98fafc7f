import type { Day } from "../calendar/day.js";
import type { Centimes } from "../money/centimes.js";
import type { Fact } from "../working/fact.js";

/** A payment made on contributions. */
export interface Payment {
  /** The day it was made. */
  readonly on: Day;
  /** DA. */
  readonly amount: Centimes;
}

export const paymentsFact: Fact<readonly Payment[]> = { id: "payments", domain: { kind: "list" } };
