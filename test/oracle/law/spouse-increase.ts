import { type Centimes, dinars } from "./amounts.js";
import { type DayNumber, numberOf } from "./civil-days.js";
import { decimal, fraction, halfUp, over, times } from "./fraction.js";
import { type Readings, holds } from "./readings.js";
import { Unknown, known } from "./unknown.js";
import { snmg } from "./wages.js";

/** The increase for a dependent spouse of a pension that starts on a day, a month. */
export function spouseIncrease(dependentSpouse: boolean | undefined, startOn: DayNumber, readings: Readings): Centimes {
  if (!known(dependentSpouse)) return 0n;
  if (startOn < numberOf("2000-01-01")) return sixHundredHours(snmg(startOn, readings));
  if (startOn < numberOf("2001-01-01")) return dinars(700);
  if (startOn < numberOf("2008-01-01")) throw new Unknown("no-known-rule");
  if (startOn < numberOf("2009-01-01")) return dinars(1250);
  if (startOn < numberOf("2012-11-01")) return dinars(1500);
  if (startOn < numberOf("2013-01-01")) return dinars(holds(readings, "spouse-increase-2012", "2500") ? 2500 : 2400);
  throw new Unknown("no-known-rule");
}

/** Loi 83-12, article 15: 600 times the hourly wage a year, here a month, to the dinar. */
function sixHundredHours(monthlyWage: Centimes): Centimes {
  const hourly = over(fraction(monthlyWage, 100n), decimal("173.33"));
  return 100n * halfUp(over(times(hourly, decimal("600")), decimal("12")));
}
