import { yearOf, type Day } from "../calendar/day.js";
import { QUARTERS_IN_A_YEAR } from "../calendar/months.js";
import { FIRST_YEAR, LAST_YEAR, MOST_BOUGHT_BACK, MOST_COEFFICIENT, MOST_YEARS } from "../facts/bounds.js";
import type { Period } from "../facts/career.js";
import type { Centimes } from "../money/centimes.js";
import type { Ratio } from "../money/fraction.js";
import {
  amountColumn,
  constant,
  countColumn,
  nameColumn,
  unknown,
  type AmountColumn,
  type Column,
  type CountColumn,
  type ListColumn,
  type NameColumn,
} from "./columns.js";
import { itemsOf } from "./items.js";
import { rateOrNull } from "./rates.js";
import { kindOf, wrongType } from "./refusals.js";

/** Careers in columns, those of one row after those of another: a place for each period. */
export interface CareerColumns extends ListColumn {
  /** Where each career begins; one more entry than careers. At most 400 periods each. */
  readonly offsets: Int32Array;
  /** The calendar year of each period; for years bought back, how many. */
  readonly years: CountColumn;
  /** The base of each contributed year, whole centimes, 0 to 10^14; of other periods it does not matter. */
  readonly bases: AmountColumn;
  /** The quarters validated in each year, 1 to 4; 4 when left out or null. */
  readonly quarters?: CountColumn | undefined;
  /** What each period is; contributed here when left out. */
  readonly kinds?: NameColumn<Period["kind"]> | undefined;
  /** The updating coefficient of each base, 0 to 1000 with at most six decimals; 1 when left out. */
  readonly coefficients?: Float64Array | undefined;
}

const KINDS: readonly Period["kind"][] = [
  "contributed",
  "war",
  "national-service",
  "other-fund",
  "bought-back",
  "ministry-invalidity",
];

/** Careers that may have no years: then their order is all that is known, and all are contributed. */
export type Undated = Omit<CareerColumns, "years"> & { readonly years: CountColumn | null };

/** Reads the columns of careers; the same periods are refused as in a single question. */
export function careersOf(given: Undated): Column<readonly Period[]> {
  const kinds = given.kinds === undefined ? constant("kinds", "contributed" as const) : kindsOf(given.kinds);
  const isDated = given.years !== null;
  const years = countColumn("years", given.years ?? FIRST_YEAR, 1, LAST_YEAR);
  const bases = amountColumn("bases", given.bases);
  const quarters = countColumn("quarters", given.quarters, 1, QUARTERS_IN_A_YEAR);
  const coefficients = coefficientColumn(given.coefficients);
  function isWrongAt(place: number): boolean {
    const kind = kinds.at(place) as Period["kind"];
    const year = years.at(place) as number;
    if (kind === "bought-back") return year > MOST_BOUGHT_BACK;
    return year < FIRST_YEAR || (kind === "contributed" && (bases.isWrong(place) || bases.at(place) === undefined));
  }
  function namesAYearTwice(from: number, to: number): boolean {
    const seen = new Set<string>();
    for (let place = from; place < to; place += 1) {
      const kind = kinds.at(place) as string;
      if (kind === "bought-back") continue;
      const key = `${kind} ${String(years.at(place))}`;
      if (seen.has(key)) return true;
      seen.add(key);
    }
    return false;
  }
  return itemsOf({
    name: "periods",
    offsetsName: "offsets",
    lists: given,
    columns: [kinds, years, quarters, coefficients, { ...bases, isWrong: () => false }],
    needed: [kinds, years],
    most: MOST_YEARS,
    conflict(from, to) {
      let before = 0;
      let isInOrder = true;
      for (let place = from; place < to; place += 1) {
        if (isWrongAt(place)) return true;
        if (kinds.at(place) === "bought-back") continue;
        const year = years.at(place) as number;
        if (year <= before) isInOrder = false;
        before = year;
      }
      // Years that go up name none twice: only the others are compared with one another.
      return isDated && !isInOrder && namesAYearTwice(from, to);
    },
    item(place): Period {
      const [kind, year] = [kinds.at(place) as Period["kind"], years.at(place) as number];
      switch (kind) {
        case "contributed":
          return {
            kind,
            year,
            base: bases.at(place) as Centimes,
            quarters: quarters.at(place),
            coefficient: coefficients.at(place),
          };
        case "bought-back":
          return { kind, years: year };
        case "national-service":
        case "other-fund":
          return { kind, year, quarters: quarters.at(place) };
        default:
          return { kind, year };
      }
    },
  });
}

/** Whether a career has no period after a day; one that has is a bad input, as in a single question. */
export function isWithin(career: readonly Period[], on: Day): boolean {
  const last = yearOf(on);
  return career.every((period) => period.kind === "bought-back" || period.year <= last);
}

function kindsOf(given: NameColumn<Period["kind"]>): Column<Period["kind"]> {
  return nameColumn("kinds", given, KINDS);
}

/** Coefficients are read by the decimal text that a number prints as, so that 1.2 is 1.2. */
function coefficientColumn(given: Float64Array | undefined): Column<Ratio> {
  if (given === undefined) return unknown("coefficients");
  if (kindOf(given) !== "Float64Array") throw wrongType("coefficients", given, "Float64Array");
  return {
    name: "coefficients",
    rows: given.length,
    isWrong: (place) => rateOrNull(given[place], MOST_COEFFICIENT) === null,
    at: (place) => rateOrNull(given[place], MOST_COEFFICIENT) ?? undefined,
  };
}
