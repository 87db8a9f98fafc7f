import { UNKNOWN, type Entry, type Series } from "./series.js";
import { decret8535, loi8311 } from "./texts.js";
import { snmg } from "./wages.js";

const law8311 = "https://github.com/bhk222/age-calculator-pwa, data/civilCode.ts";
const activeColumn = "https://djazairess.com/fr/lesoirdalgerie/95181";
const ceilingReport = "https://djazairess.com/fr/elwatan/49786";
const employeesFund = "http://www.cnas.dz/?q=fr/prestations/assurance-deces";

/**
 * Who gets the capital (capital décès, رأسمال الوفاة): the spouse, dependent children and dependent ascendants. No other
 * dependent woman of the family is named.
 */
export const deathCapitalBeneficiaries: Series<"death-capital-beneficiaries", "choice", "dependants"> = {
  id: "death-capital-beneficiaries",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: "dependants", text: loi8311, article: "47-49", status: "enacted", seenAt: law8311 },
  ],
};

/**
 * The spouse among them. The articles name the spouse without a condition; that a paid activity, which keeps a spouse from
 * benefits in kind (article 67), takes nothing away here is how the library reads them.
 */
export const deathCapitalSpouse: Series<"death-capital-spouse", "choice", "with-or-without-paid-activity"> = {
  id: "death-capital-spouse",
  unit: "choice",
  entries: [
    {
      from: "1984-01-01",
      value: "with-or-without-paid-activity",
      text: null,
      article: null,
      status: "unverified",
      seenAt: null,
    },
  ],
};

/** How the capital is shared. */
export const deathCapitalSplit: Series<"death-capital-split", "choice", "equal-shares"> = {
  id: "death-capital-split",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: "equal-shares", text: loi8311, article: "50", status: "enacted", seenAt: law8311 },
  ],
};

/** How often it is paid. */
export const deathCapitalPayment: Series<"death-capital-payment", "choice", "once"> = {
  id: "death-capital-payment",
  unit: "choice",
  entries: [{ from: "1984-01-01", value: "once", text: loi8311, article: "48", status: "enacted", seenAt: law8311 }],
};

/** What protects it. */
export const deathCapitalProtection: Series<"death-capital-protection", "choice", "neither-ceded-nor-seized"> = {
  id: "death-capital-protection",
  unit: "choice",
  entries: [
    {
      from: "1984-01-01",
      value: "neither-ceded-nor-seized",
      text: loi8311,
      article: "88",
      status: "enacted",
      seenAt: law8311,
    },
  ],
};

/** What the capital of an active member is, before its ceiling. */
export const deathCapitalOfMember: Series<"death-capital-of-member", "choice", "last-annual-base"> = {
  id: "death-capital-of-member",
  unit: "choice",
  entries: [
    /* @__PURE__ */ unknownFrom("1984-01-01"),
    {
      from: "1985-02-09",
      value: "last-annual-base",
      text: decret8535,
      article: null,
      status: "reported",
      seenAt: activeColumn,
    },
    // Taken on by the law page of this project; décret 15-289 rewrote the matter and was not read.
    { from: "2015-11-18", value: "last-annual-base", text: null, article: null, status: "unverified", seenAt: null },
  ],
};

/**
 * The most that the capital of an active member reaches, DA once. Since décret 15-289, which was not read, it can have
 * gone up with the ceiling of the contribution, stayed, or gone: not even a small base is then sure.
 */
export const deathCapitalCeiling: Series<"death-capital-ceiling", "amount"> = {
  id: "death-capital-ceiling",
  unit: "amount",
  per: "once",
  entries: [
    // Eight annual minimum wages of twelve months.
    {
      from: "1990-01-01",
      value: { times: "96", of: snmg },
      text: decret8535,
      article: null,
      status: "reported",
      seenAt: ceilingReport,
    },
    /* @__PURE__ */ unknownFrom("2015-11-18"),
  ],
};

/** What the capital of a pensioner is, before its floor. */
export const deathCapitalOfPensioner: Series<"death-capital-of-pensioner", "choice", "annual-pension"> = {
  id: "death-capital-of-pensioner",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: "annual-pension", text: loi8311, article: "51", status: "enacted", seenAt: law8311 },
  ],
};

/** Its floor in the wording of 1983, DA a year: 2 300 hours at the hourly minimum wage, the monthly one over 173.33. */
export const deathCapitalFloorByHours: Series<"death-capital-floor-by-hours", "amount"> = {
  id: "death-capital-floor-by-hours",
  unit: "amount",
  per: "year",
  entries: [
    {
      from: "1990-01-01",
      value: { times: "2300", over: ["173.33"], of: snmg },
      text: loi8311,
      article: "41",
      status: "enacted",
      seenAt: law8311,
    },
  ],
};

/** Its floor as the fund of the employees gives it, DA a month; the page has no day, and names no text. */
export const deathCapitalFloorByWage: Series<"death-capital-floor-by-wage", "amount"> = {
  id: "death-capital-floor-by-wage",
  unit: "amount",
  per: "month",
  entries: [
    {
      from: "1990-01-01",
      value: { times: "0.75", of: snmg },
      text: null,
      article: null,
      status: "reported",
      seenAt: employeesFund,
    },
  ],
};

/** From what the years to claim it count. No source says: the death is taken. */
export const deathCapitalClaimStart: Series<"death-capital-claim-start", "choice", "the-death"> = {
  id: "death-capital-claim-start",
  unit: "choice",
  entries: [{ from: "1984-01-01", value: "the-death", text: null, article: null, status: "unverified", seenAt: null }],
};

function unknownFrom(from: string): Entry {
  return { from, value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null };
}
