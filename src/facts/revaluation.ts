import type { Day } from "../calendar/day.js";
import { GREATEST_AMOUNT, centimes, type Centimes } from "../money/centimes.js";
import type { Ratio } from "../money/fraction.js";
import type { Fact } from "../working/fact.js";

/** The rate of a raise that no source gives, as a caller gives it. */
export interface GivenRaise {
  /** The day of the raise, given once. */
  readonly on: Day;
  /** 0 to 0.5; 0.04 is 4 %. */
  readonly rate: Ratio;
}

/** The net amount received on 1 January 2012, before the exceptional rise of that day, DA a month. */
export const received2012: Fact<Centimes> = {
  id: "received2012",
  domain: { kind: "amount", least: centimes(0), most: GREATEST_AMOUNT },
};
