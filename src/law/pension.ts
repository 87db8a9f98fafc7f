import { UNKNOWN, type Series } from "./series.js";
import {
  arrete19991218,
  decret15289,
  decret8535,
  loi1615,
  loi2311,
  loi8312,
  loi9907,
  ordonnance1203,
} from "./texts.js";
import { referenceWage, snmg } from "./wages.js";

const column2006 = "Le Soir d'Algérie, 26-04-2006, https://djazairess.com/fr/lesoirdalgerie/37573";
const articles15289 = "https://djazairess.com/fr/horizons/177454";
// Read through a relay of this page.
const law8312 = "https://fr.scribd.com/document/629280006/loi-n83-12";
const law1615 = "https://www.fichier-pdf.fr/2017/01/14/f2016078/";
const guide2018 = "https://www.reflexiondz.net/Comment-est-calcule-le-montant-de-la-pension-de-retraite_a51426.html";

/** Validated years that a pension asks for. */
export const pensionYears: Series<"pension-years", "years"> = {
  id: "pension-years",
  unit: "years",
  entries: [
    { from: "1984-01-01", value: "15", text: loi8312, article: "6", status: "enacted", seenAt: law8312 },
    { from: "2017-01-01", value: "15", text: loi1615, article: "6", status: "enacted", seenAt: law1615 },
  ],
};

/** Of which effectively worked and contributed. */
export const pensionEffectiveYears: Series<"pension-effective-years", "years"> = {
  id: "pension-effective-years",
  unit: "years",
  entries: [
    { from: "1984-01-01", value: "7.5", text: loi8312, article: "6", status: "enacted", seenAt: law8312 },
    { from: "2017-01-01", value: "7.5", text: loi1615, article: "6", status: "enacted", seenAt: law1615 },
  ],
};

/** The reduced duration of the 2006 column, years, for a moudjahid or a woman who raised children. */
export const shortDurationYears: Series<"short-duration-years", "years"> = {
  id: "short-duration-years",
  unit: "years",
  entries: [
    {
      from: "1984-01-01",
      value: "7.5",
      text: null,
      article: null,
      status: "reported",
      seenAt: column2006,
      reading: ["short-duration", "column-2006"],
    },
  ],
};

/** The part of the reduced duration that was contributed: half of it. */
export const shortDurationEffectiveYears: Series<"short-duration-effective-years", "years"> = {
  id: "short-duration-effective-years",
  unit: "years",
  entries: [
    {
      from: "1984-01-01",
      value: "3.75",
      text: null,
      article: null,
      status: "reported",
      seenAt: column2006,
      reading: ["short-duration", "column-2006"],
    },
  ],
};

/** Validated years that a retirement allowance asks for (allocation de retraite, منحة التقاعد). */
export const allowanceYears: Series<"allowance-years", "years"> = {
  id: "allowance-years",
  unit: "years",
  entries: [
    {
      from: "1984-01-01",
      value: "5",
      text: loi8312,
      article: "47",
      status: "reported",
      seenAt: "https://djazairess.com/fr/lesoirdalgerie/70605",
    },
  ],
};

/** How many validated years a calendar year of the war of liberation is. */
export const warYearCounts: Series<"war-year-counts", "count"> = {
  id: "war-year-counts",
  unit: "count",
  entries: [{ from: "1984-01-01", value: "2", text: null, article: null, status: "reported", seenAt: guide2018 }],
};

/**
 * What years of the war count for beside the duration, as a report has it of loi 99-07. How that holds for this fund is not
 * known: none counts as contributed here, and the answer says so where it would decide.
 */
export const warYearsAsWork: Series<"war-years-as-work", "choice", "as-effective-work"> = {
  id: "war-years-as-work",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "1999-04-05",
      value: "as-effective-work",
      text: loi9907,
      article: "41-43",
      status: "reported",
      seenAt: "https://www.reflexiondz.net/Zitouni-annonce-une-pension-de-retraite-pour-les-moudjahidine_a61247.html",
    },
  ],
};

/** What each validated year adds to the rate of the pension. */
export const pensionRatePerYear: Series<"pension-rate-per-year", "rate"> = {
  id: "pension-rate-per-year",
  unit: "rate",
  entries: [{ from: "1984-01-01", value: "0.025", text: null, article: null, status: "reported", seenAt: column2006 }],
};

/** What each validated year of the war adds to it. */
export const pensionRatePerWarYear: Series<"pension-rate-per-war-year", "rate"> = {
  id: "pension-rate-per-war-year",
  unit: "rate",
  entries: [{ from: "1984-01-01", value: "0.035", text: null, article: null, status: "reported", seenAt: guide2018 }],
};

/** The most that the rate of a pension reaches. */
export const pensionRateCap: Series<"pension-rate-cap", "rate"> = {
  id: "pension-rate-cap",
  unit: "rate",
  entries: [{ from: "1984-01-01", value: "0.80", text: null, article: null, status: "reported", seenAt: column2006 }],
};

/** The same for a moudjahid. */
export const pensionRateCapMoudjahid: Series<"pension-rate-cap-moudjahid", "rate"> = {
  id: "pension-rate-cap-moudjahid",
  unit: "rate",
  entries: [{ from: "1984-01-01", value: "1.00", text: null, article: null, status: "reported", seenAt: guide2018 }],
};

/** How many of the best annual bases make the mean. */
export const bestYears: Series<"best-years", "count"> = {
  id: "best-years",
  unit: "count",
  entries: [
    { from: "1984-01-01", value: "10", text: null, article: null, status: "unverified", seenAt: null },
    { from: "1985-02-09", value: "10", text: decret8535, article: "10", status: "reported", seenAt: column2006 },
    { from: "2015-11-18", value: "10", text: decret15289, article: "10", status: "enacted", seenAt: articles15289 },
  ],
};

/** What an allowance is a share of: taken as the base of a pension, and confirmed by no source read. */
export const allowanceBase: Series<"allowance-base", "choice", "as-of-a-pension"> = {
  id: "allowance-base",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: "as-of-a-pension", text: null, article: null, status: "unverified", seenAt: null },
  ],
};

/** Ceiling of the monthly base of the pension, DA a month; null since there is none. Not the ceiling of the contribution base. */
export const pensionBaseCeiling: Series<"pension-base-ceiling", "amount", null> = {
  id: "pension-base-ceiling",
  unit: "amount",
  per: "month",
  entries: [
    {
      from: "1990-01-01",
      value: { times: "8", of: snmg },
      text: null,
      article: null,
      status: "reported",
      seenAt: column2006,
    },
    // A pension of 15 times the wage, reported there, leaves no room for a base of 8 times at most.
    {
      from: "2015-11-18",
      value: null,
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/latribune/113599",
    },
  ],
};

/** Ceiling of the monthly pension, DA a month; null before there was one. */
export const pensionCeiling: Series<"pension-ceiling", "amount", null> = {
  id: "pension-ceiling",
  unit: "amount",
  per: "month",
  entries: [
    { from: "1984-01-01", value: null, text: null, article: null, status: "reported", seenAt: null },
    {
      from: "2015-11-18",
      value: { times: "15", of: snmg },
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/latribune/113599",
    },
  ],
};

/** Minimum pension, DA a month (minimum de la pension). */
export const minimumPension: Series<"minimum-pension", "amount"> = {
  id: "minimum-pension",
  unit: "amount",
  per: "month",
  entries: [
    {
      from: "1990-01-01",
      value: { times: "0.75", of: snmg },
      text: loi8312,
      article: "16",
      status: "reported",
      seenAt: column2006,
    },
    {
      from: "2012-01-01",
      value: { times: "0.75", of: snmg, atLeast: "15000" },
      text: ordonnance1203,
      article: "5",
      status: "reported",
      seenAt: "https://lesoirdalgerie.com/retraite/petites-pensions-modes-de-calcul-21989",
    },
    {
      from: "2023-01-01",
      value: { times: "1", of: snmg },
      text: loi2311,
      article: "16",
      status: "reported",
      seenAt: "https://fr.allafrica.com/stories/202306060154.html",
    },
  ],
};

/** Whether the minimum holds for a pension for incapacity: taken so, and confirmed by no source read. */
export const incapacityMinimum: Series<"incapacity-minimum", "choice", "applies"> = {
  id: "incapacity-minimum",
  unit: "choice",
  entries: [{ from: "1984-01-01", value: "applies", text: null, article: null, status: "unverified", seenAt: null }],
};

/** Minimum pension of a moudjahid, DA a month. */
export const minimumPensionMoudjahid: Series<"minimum-pension-moudjahid", "amount"> = {
  id: "minimum-pension-moudjahid",
  unit: "amount",
  per: "month",
  entries: [
    {
      from: "1990-01-01",
      value: { times: "2.5", of: snmg },
      text: loi8312,
      article: null,
      status: "reported",
      seenAt: column2006,
    },
    {
      from: "2020-06-01",
      value: { times: "2.5", of: snmg },
      text: loi8312,
      article: null,
      status: "reported",
      seenAt: column2006,
      knownFrom: "2020-08-31",
      reading: ["moudjahid-index", "statutory-minimum-wage"],
    },
    {
      from: "2020-06-01",
      value: { times: "2.5", of: referenceWage },
      text: null,
      article: null,
      status: "unverified",
      seenAt: null,
      knownFrom: "2020-08-31",
      reading: ["moudjahid-index", "reference-wage"],
    },
  ],
};

/** Minimum retirement allowance, DA a month; null before there was one. */
export const minimumAllowance: Series<"minimum-allowance", "amount", null> = {
  id: "minimum-allowance",
  unit: "amount",
  per: "month",
  entries: [
    {
      from: "1984-01-01",
      value: null,
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/lemaghreb/15431",
    },
    {
      from: "2009-01-01",
      value: "3500",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/lemaghreb/15431",
    },
    {
      from: "2023-01-01",
      value: { times: "0.75", of: snmg },
      text: loi2311,
      article: "47",
      status: "reported",
      seenAt: "https://fr.allafrica.com/stories/202306060154.html",
    },
  ],
};

/** Increase of a pension for a dependent spouse, DA a month (majoration pour conjoint à charge). */
export const spouseIncrease: Series<"spouse-increase", "amount"> = {
  id: "spouse-increase",
  unit: "amount",
  per: "month",
  entries: [
    // 600 hours a year at the hourly minimum wage, which is the monthly one over 173.33 hours.
    {
      from: "1990-01-01",
      value: { times: "600", over: ["173.33", "12"], of: snmg, toTheDinar: true },
      text: loi8312,
      article: "15",
      status: "enacted",
      seenAt: "https://legal-doctrine.com/ar/edition/majoration-pour-conjoint-%C3%A0-charge",
    },
    {
      from: "2000-01-01",
      value: "700",
      text: arrete19991218,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/lesoirdalgerie/28953",
    },
    { from: "2001-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "2008-01-01",
      value: "1250",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/lexpression/69372",
    },
    {
      from: "2009-01-01",
      value: "1500",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/lexpression/69372",
    },
    {
      from: "2012-11-01",
      value: "2500",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/ennaharfr/16929",
      reading: ["spouse-increase-2012", "2500"],
    },
    {
      from: "2012-11-01",
      value: "2400",
      text: null,
      article: null,
      status: "reported",
      seenAt:
        "https://www.algerie360.com/une-revendication-des-retraites-satisfaite-partiellementaugmentation-de-40-de-la-majoration-pour-conjoint-a-charge/",
      reading: ["spouse-increase-2012", "2400"],
    },
    { from: "2013-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
  ],
};

/** From when a pension runs after the claim is received. */
export const pensionStart: Series<"pension-start", "choice", "first-of-next-month"> = {
  id: "pension-start",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "2015-11-18",
      value: "first-of-next-month",
      text: decret15289,
      article: "12",
      status: "enacted",
      seenAt: articles15289,
    },
  ],
};
