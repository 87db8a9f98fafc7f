import type { Series } from "./series.js";
import { ordonnance1501 } from "./texts.js";

const press = "https://djazairess.com/aps/419038";

/**
 * The voluntary affiliation of persons who work informally, at the fund of the employees. Whether it is still open is
 * not known: it is taken as closed after the three years that one affiliation lasts at most. That day is a convention of ours,
 * counted from the opening as if someone had entered on the first day; who entered later stayed longer.
 */
export const voluntaryScheme: Series<"voluntary-scheme", "choice", "none" | "open" | "closed"> = {
  id: "voluntary-scheme",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: "none", text: null, article: null, status: "unverified", seenAt: null },
    { from: "2015-07-23", value: "open", text: ordonnance1501, article: "60", status: "reported", seenAt: press },
    {
      from: "2018-07-24",
      value: "closed",
      text: null,
      article: null,
      status: "unverified",
      seenAt: "https://djazairess.com/fr/lemaghreb/71842",
      knownFrom: "2015-07-23",
    },
  ],
};

/** The fund of that scheme. */
export const voluntarySchemeFund: Series<"voluntary-scheme-fund", "choice", "cnas"> = {
  id: "voluntary-scheme-fund",
  unit: "choice",
  entries: [
    {
      from: "2015-07-23",
      value: "cnas",
      text: ordonnance1501,
      article: "60",
      status: "reported",
      seenAt: "http://lequotidien-oran.com/index.php?news=5225901",
    },
  ],
};

/** What it costs, of the national minimum wage of the month. */
export const voluntarySchemeRate: Series<"voluntary-scheme-rate", "rate"> = {
  id: "voluntary-scheme-rate",
  unit: "rate",
  entries: [
    { from: "2015-07-23", value: "0.12", text: ordonnance1501, article: "60", status: "reported", seenAt: press },
  ],
};

/** What it gives: care in sickness and maternity, and no pension. */
export const voluntarySchemeGives: Series<"voluntary-scheme-gives", "choice", "sickness-and-maternity-care"> = {
  id: "voluntary-scheme-gives",
  unit: "choice",
  entries: [
    {
      from: "2015-07-23",
      value: "sickness-and-maternity-care",
      text: ordonnance1501,
      article: "60",
      status: "reported",
      seenAt: "https://www.asjp.cerist.dz/en/article/99215",
    },
  ],
};

/** How many years one stays in it at most. */
export const voluntarySchemeYears: Series<"voluntary-scheme-years", "count"> = {
  id: "voluntary-scheme-years",
  unit: "count",
  entries: [{ from: "2015-07-23", value: "3", text: ordonnance1501, article: "60", status: "reported", seenAt: press }],
};
