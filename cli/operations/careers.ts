import type { Period } from "casnos-rules";
import type { CareerColumns } from "casnos-rules/batch";
import type { Columns } from "../cells/columns.js";
import { amount, count, list, name, rate } from "../cells/kinds.js";
import { needed, type Field } from "./operation.js";

const KINDS: readonly Period["kind"][] = [
  "contributed",
  "war",
  "national-service",
  "other-fund",
  "bought-back",
  "ministry-invalidity",
];

/** The periods of a career; of years bought back, `year` is how many. */
const periods = list({ year: count, base: amount, quarters: count, coefficient: rate, kind: name(KINDS) });

/** The column of careers; `label` says where it stands in the form. */
export function careerField(label: string): Field {
  return needed("periods", periods, label);
}

/** The careers of a table. */
export function careersOf(columns: Columns): CareerColumns {
  const { offsets, nullBitmap, items } = listOf("periods", columns);
  const years = items.count("year");
  const bases = items.amount("base");
  return {
    offsets,
    nullBitmap,
    years: years ?? new Int32Array(0),
    bases: bases ?? new Float64Array(0),
    quarters: items.bytes("quarters", QUARTERS_IN_A_YEAR),
    coefficients: items.rates("coefficient"),
    kinds: items.nameOr<Period["kind"]>("kind", "contributed"),
  };
}

const QUARTERS_IN_A_YEAR = 4;

/** The lists of a column that the table has. */
export function listOf(name: string, columns: Columns): NonNullable<ReturnType<Columns["list"]>> {
  const list = columns.list(name);
  if (list === undefined) throw new TypeError(name);
  return list;
}
