import { CHECKED_ON, UNKNOWN, type Series, type SourceStatus } from "./series.js";
import { loi8311, ordonnance1203 } from "./texts.js";
import { snmg } from "./wages.js";

// The articles of loi 83-12 on survivors, 30 to 40, were not read: no value here has a text, but the minimum of 2012
// and the reversion of an invalidity pension.
const fundOfEmployees = "http://cnr-dz.com/la-pension-et-lallocation-de-reversion/";
// Read through a relay of this page.
const countryProfile = "US SSA, Algeria, https://www.scribd.com/document/782287989/algeria";
const law8311 = "https://github.com/bhk222/age-calculator-pwa, data/civilCode.ts";
const noteOnProofs = "https://maghrebactu.com/cnr-note-urgente-a-lendroit-de-cette-categorie-de-retraites-algeriens";

/** The age asked of who died before retirement, for the pension of the survivors. */
export const survivorsAgeCondition: Series<"survivors-age-condition", "choice", "none"> = {
  id: "survivors-age-condition",
  unit: "choice",
  entries: [
    {
      from: "1984-01-01",
      value: "none",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://www.maghreb-sat.com/forum/f265/espace-retraite-de-maghrebsat-55681-post361590.html",
    },
  ],
};

/**
 * How an allowance passes on. That it does is reported; that its survivors have the shares of a pension, and that no age
 * is asked of who died before it, is taken so.
 */
export const allowanceReversion: Series<"allowance-reversion", "choice", "as-a-pension"> = {
  id: "allowance-reversion",
  unit: "choice",
  entries: [
    {
      from: "1984-01-01",
      value: "as-a-pension",
      text: null,
      article: null,
      status: "unverified",
      seenAt: fundOfEmployees,
    },
  ],
};

/** How the pension of an invalid passes on (pension d'invalidité, معاش العجز): by the rules of retirement. */
export const invalidityReversion: Series<"invalidity-reversion", "choice", "as-a-retirement-pension"> = {
  id: "invalidity-reversion",
  unit: "choice",
  entries: [
    {
      from: "1984-01-01",
      value: "as-a-retirement-pension",
      text: loi8311,
      article: "40",
      status: "enacted",
      seenAt: law8311,
    },
  ],
};

/** What is asked of a widow or a widower: a legal marriage, at any age and with any income. */
export const survivingSpouseCondition: Series<"surviving-spouse-condition", "choice", "legal-marriage"> = {
  id: "surviving-spouse-condition",
  unit: "choice",
  entries: [
    {
      from: "1984-01-01",
      value: "legal-marriage",
      text: null,
      article: null,
      status: "reported",
      seenAt: fundOfEmployees,
    },
  ],
};

/** What a remarriage does to the right of a widow or a widower. */
export const survivingSpouseRemarriage: Series<"surviving-spouse-remarriage", "choice", "ends-the-right"> = {
  id: "surviving-spouse-remarriage",
  unit: "choice",
  entries: [
    {
      from: "1984-01-01",
      value: "ends-the-right",
      text: null,
      article: null,
      status: "reported",
      seenAt: noteOnProofs,
    },
  ],
};

/** What happens when a survivor leaves: the table is applied to those who are left. No article read says it. */
export const survivorsAfterDeparture: Series<"survivors-after-departure", "choice", "table-of-those-left"> = {
  id: "survivors-after-departure",
  unit: "choice",
  entries: [
    {
      from: "1984-01-01",
      value: "table-of-those-left",
      text: null,
      article: null,
      status: "unverified",
      seenAt: null,
    },
  ],
};

/** The part of a spouse alone, or of several together. */
export const spouseAloneRate: Series<"survivors-spouse-alone-rate", "rate"> = {
  id: "survivors-spouse-alone-rate",
  unit: "rate",
  entries: [{ from: "1984-01-01", value: "0.75", text: null, article: null, status: "unverified", seenAt: null }],
};

/** The part of a spouse beside other survivors. */
export const spouseBesideOthersRate: Series<"survivors-spouse-beside-others-rate", "rate"> = {
  id: "survivors-spouse-beside-others-rate",
  unit: "rate",
  entries: [{ from: "1984-01-01", value: "0.50", text: null, article: null, status: "unverified", seenAt: null }],
};

/** How several widows share the part of the spouse. */
export const severalSpouses: Series<"survivors-several-spouses", "choice", "equal-parts"> = {
  id: "survivors-several-spouses",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: "equal-parts", text: null, article: null, status: "unverified", seenAt: null },
  ],
};

/** The part of the one other survivor beside a spouse. */
export const oneOtherRate: Series<"survivors-one-other-rate", "rate"> = {
  id: "survivors-one-other-rate",
  unit: "rate",
  entries: [
    { from: "1984-01-01", value: "0.30", text: null, article: null, status: "reported", seenAt: countryProfile },
  ],
};

/** The part that two or more other survivors beside a spouse share equally. */
export const severalOthersRate: Series<"survivors-several-others-rate", "rate"> = {
  id: "survivors-several-others-rate",
  unit: "rate",
  entries: [
    { from: "1984-01-01", value: "0.40", text: null, article: null, status: "reported", seenAt: countryProfile },
  ],
};

/** The part of each child where there is no spouse; reported of a full orphan. */
export const orphanRate: Series<"survivors-orphan-rate", "rate"> = {
  id: "survivors-orphan-rate",
  unit: "rate",
  entries: [
    { from: "1984-01-01", value: "0.45", text: null, article: null, status: "reported", seenAt: countryProfile },
  ],
};

/** The part of a child without an entitled spouse whose other parent may live: that of a full orphan. No source says it. */
export const halfOrphan: Series<"survivors-half-orphan", "choice", "as-a-full-orphan"> = {
  id: "survivors-half-orphan",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: "as-a-full-orphan", text: null, article: null, status: "unverified", seenAt: null },
  ],
};

/** The part of each dependent parent where there is no spouse. */
export const parentRate: Series<"survivors-parent-rate", "rate"> = {
  id: "survivors-parent-rate",
  unit: "rate",
  entries: [
    { from: "1984-01-01", value: "0.30", text: null, article: null, status: "reported", seenAt: countryProfile },
  ],
};

/** What all survivors together have at most. */
export const survivorsRateCap: Series<"survivors-rate-cap", "rate"> = {
  id: "survivors-rate-cap",
  unit: "rate",
  entries: [
    { from: "1984-01-01", value: "0.90", text: null, article: null, status: "reported", seenAt: countryProfile },
  ],
};

/** How parts that pass the most together are cut. No article read says it. */
export const survivorsCut: Series<"survivors-cut", "choice", "in-proportion"> = {
  id: "survivors-cut",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: "in-proportion", text: null, article: null, status: "unverified", seenAt: null },
  ],
};

/**
 * Minimum of the main survivors' pension, DA a month. Only the one of 2012 is reported for survivors; before and after,
 * the minimum of the pension is taken to hold for them too. That the main pension is the one of all survivors together
 * is our reading, and so no entry is better than unverified.
 */
export const minimumSurvivorsPension: Series<"minimum-survivors-pension", "amount"> = {
  id: "minimum-survivors-pension",
  unit: "amount",
  per: "month",
  entries: [
    {
      from: "1990-01-01",
      value: { times: "0.75", of: snmg },
      text: null,
      article: null,
      status: "unverified",
      seenAt: null,
    },
    {
      from: "2012-01-01",
      value: { times: "0.75", of: snmg, atLeast: "15000" },
      text: ordonnance1203,
      article: "5",
      status: "unverified",
      seenAt: "https://lesoirdalgerie.com/retraite/petites-pensions-modes-de-calcul-21989",
    },
    {
      from: "2023-01-01",
      value: { times: "1", of: snmg },
      text: null,
      article: null,
      status: "unverified",
      seenAt: null,
    },
  ],
};

/**
 * What a survivor proves each year, by the ground of the right. The one source is a note of the fund of the employees
 * that bears no day, so that it holds from the last day checked and nothing is said before.
 */
export const survivorsProofs = {
  /** Reported of a widow, أرملة; a widower is taken to prove the same. */
  marriage: proofs("spouse", "non-remarriage-certificate", "unverified"),
  /** An orphan who studies. */
  student: proofs("student", "school-certificate"),
  /** An orphan who is an apprentice. */
  apprentice: proofs("apprentice", "apprenticeship-certificate"),
  /** A child who is incapable of all work. */
  incapacity: proofs("incapacity", "no-activity-certificate"),
};

function proofs<A extends string>(
  of: A,
  value: string,
  status: SourceStatus = "reported",
): Series<`survivors-proofs-${A}`, "documents"> {
  return {
    id: `survivors-proofs-${of}`,
    unit: "documents",
    entries: [
      { from: "1984-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
      { from: CHECKED_ON, value, text: null, article: null, status, seenAt: noteOnProofs },
    ],
  };
}
