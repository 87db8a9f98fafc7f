import { contributions as batch } from "casnos-rules/batch";
import { amount, count } from "../cells/kinds.js";
import { amountOrNull, needed, result, type Operation } from "./operation.js";

/** The contribution of a year on a base: to 2015 the income of the year before, from 2016 the base declared. */
export const contributions: Operation = {
  name: "contributions",
  single: "contributions.annual",
  fields: [needed("year", count, "year", "years"), needed("base", amount, "declared[].base", "bases")],
  results: [result("contribution", "amount")],
  run(casnos, columns, options) {
    const bases = columns.amount("base") ?? Number.NaN;
    const years = columns.count("year") ?? Number.NaN;
    const { amounts, ...marks } = batch(casnos, { bases, years }, options);
    return { marks, valuesAt: (row) => [amountOrNull(amounts[row])] };
  },
};
