import { dinars, ratioAsText } from "../money/amount.js";
import { centimes, dinarText, type Centimes } from "../money/centimes.js";
import { dividedBy, halfUp, ratioText, times, type Fraction, type Ratio } from "../money/fraction.js";
import type { AnySeries, Entry, Multiple, Papers, Scale, ScaleBand } from "../law/series.js";

/** A value of the law, read from the text of its entry. */
export type Value = Centimes | Ratio | Scale | number | string | Papers | null;

/** A multiple of another value, rounded half up. */
export function multiplied({ times: factor, over = [], atLeast, toTheDinar }: Multiple, of: Centimes): Centimes {
  let exact: Fraction = times({ numerator: of, denominator: 1 }, ratioText(factor));
  for (const divisor of over) {
    const { numerator, denominator } = ratioText(divisor);
    exact = times(exact, { numerator: denominator, denominator: numerator });
  }
  const product = toTheDinar === true ? centimes(halfUp(dividedBy(exact, 100)) * 100) : halfUp(exact);
  return atLeast === undefined ? product : centimes(Math.max(product, dinarText(atLeast)));
}

/** The value of an entry from its text, by the unit of its series. */
export function parsed(series: AnySeries, value: string | null): Value {
  if (value === null) return null;
  switch (series.unit) {
    case "amount":
      return dinarText(value);
    case "rate":
    case "years":
      return ratioText(value);
    case "scale":
      return Object.freeze(value.split(" ").map(scaleBand));
    case "count":
      return Number(value);
    case "month-day":
    case "choice":
      return value;
    case "documents":
      return Object.freeze(value.split(" + ").map((one) => Object.freeze(one.split(" / "))));
  }
}

/** A bracket of a scale from its text: `"<20000:0.05"`, `"<=20000:0.05"`, `"*:0.05"`. */
function scaleBand(text: string): ScaleBand {
  const [end = "", rate = ""] = text.split(":");
  const included = end.startsWith("<=");
  const upTo = end === "*" ? null : dinarText(end.slice(included ? 2 : 1));
  return Object.freeze({ upTo, included, rate: ratioText(rate) });
}

function scaleBandText({ upTo, included, rate }: ScaleBand): string {
  const end = upTo === null ? "*" : `${included ? "<=" : "<"}${dinars(upTo)}`;
  return `${end}:${ratioAsText(rate)}`;
}

/** A value as the text that citations carry; amounts aside. */
export function asText(value: Value): string | null {
  if (value === null) return null;
  if (typeof value !== "object") return String(value);
  if ("numerator" in value) return ratioAsText(value);
  return isScale(value) ? value.map(scaleBandText).join(" ") : value.map((one) => one.join(" / ")).join(" + ");
}

function isScale(value: Scale | Papers): value is Scale {
  return value.every((one) => "rate" in one);
}

/** Whether an entry says that no source gives its value. */
export function isUnknown({ value }: Entry): boolean {
  return typeof value === "object" && value !== null && "unknown" in value;
}

/** Whether a value is a multiple of another series. */
export function isMultiple(value: Entry["value"]): value is Multiple {
  return typeof value === "object" && value !== null && "of" in value;
}
