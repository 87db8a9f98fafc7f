import { contributions as batch } from "casnos-rules/batch";
import { amount, count } from "../cells/kinds.js";
import { needed, operation } from "./operation.js";

/** The contribution of a year on a base: to 2015 the income of the year before, from 2016 the base declared. */
export const contributions = operation({
  name: "contributions",
  single: "contributions.annual",
  fields: [needed("year", count, "year", "years"), needed("base", amount, "declared[].base", "bases")],
  ask: (casnos, columns, options) => {
    const bases = columns.amount("base") ?? Number.NaN;
    const years = columns.count("year") ?? Number.NaN;
    return batch(casnos, { bases, years }, options);
  },
  gives: [{ name: "contribution", kind: "amount", of: ({ amounts }) => amounts }],
});
