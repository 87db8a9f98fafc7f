import { UNKNOWN, type Series } from "./series.js";
import { arrete20200516, arrete20230601, loi0821, loi8312, ordonnance1203 } from "./texts.js";

const arrete2004 = "https://djazairess.com/fr/infosoir/19119";
const arrete2005 = "https://djazairess.com/fr/lexpression/27832";
const readers2008 = "https://djazairess.com/fr/lesoirdalgerie/70322";
const pensionOf2006 = "https://djazairess.com/fr/lesoirdalgerie/70605";
const journal = "https://github.com/RayaneLalam/Algerian-Law-RAG-Project";
const ordonnance1203Article5 =
  "https://www.vitaminedz.com/fr/Mila/precisions-a-propos-de-l-augmentation-des-459927-Articles-43-18300-1.html";
const council2025 =
  "https://www.algerie360.com/revalorisation-des-retraites-le-dg-de-la-cnr-detaille-un-champ-dapplication-plus-large-que-prevu/";

/** The day of the year on which pensions are raised (revalorisation des pensions, تثمين المعاشات). */
export const pensionRaiseDay: Series<"pension-raise-day", "month-day"> = {
  id: "pension-raise-day",
  unit: "month-day",
  entries: [
    {
      from: "2000-01-01",
      value: "05-01",
      text: loi8312,
      article: "43",
      status: "reported",
      seenAt: "https://djazairess.com/fr/lesoirdalgerie/87935",
    },
  ],
};

/**
 * The rates of the last raise of pensions, by the contributory monthly amount (taux de revalorisation). Each entry is a
 * raise, on its first day; a raise without one known rate is unknown.
 */
export const pensionRaise: Series<"pension-raise", "scale"> = {
  id: "pension-raise",
  unit: "scale",
  entries: [
    { from: "2000-05-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    // Of pensions liquidated since 1992; for older ones see `olderPensionRaise`.
    { from: "2004-05-01", value: "*:0.04", text: null, article: null, status: "reported", seenAt: arrete2004 },
    { from: "2005-05-01", value: "*:0.04", text: null, article: null, status: "reported", seenAt: arrete2005 },
    { from: "2006-05-01", value: "*:0.04", text: null, article: null, status: "reported", seenAt: readers2008 },
    { from: "2007-05-01", value: "*:0.04", text: null, article: null, status: "reported", seenAt: readers2008 },
    { from: "2008-05-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "2009-05-01",
      value: "*:0.05",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/lexpression/69372",
    },
    {
      from: "2010-05-01",
      value: "*:0.07",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/latribune/36619",
    },
    {
      from: "2011-05-01",
      value: "*:0.10",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/lesoirdalgerie/133580",
    },
    {
      from: "2012-05-01",
      value: "*:0.09",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/letemps/77461",
    },
    {
      from: "2013-05-01",
      value: "*:0.11",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/elwatan/414272",
    },
    {
      from: "2014-05-01",
      value: "*:0.12",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/letemps/148809",
    },
    {
      from: "2015-05-01",
      value: "*:0.05",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/letemps/148809",
    },
    { from: "2016-05-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "2017-05-01",
      value: "*:0.025",
      text: null,
      article: null,
      status: "reported",
      seenAt:
        "https://www.vitaminedz.com/fr/Alger/revalorisation-de-2-5-des-pensions-en-5502161-Articles-16-18300-1.html",
    },
    {
      from: "2018-05-01",
      value: "<20000:0.05 <40000:0.025 <60000:0.015 <80000:0.01 *:0.005",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/lnr/277864",
    },
    { from: "2019-05-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "2020-05-01",
      value: "<=20000:0.07 <=50000:0.04 <=80000:0.03 *:0.02",
      text: arrete20200516,
      article: "1",
      status: "enacted",
      seenAt: `JO 2020, ${journal}`,
    },
    // The order of 2022 fixes the rates of 2021 and of 2022; its table could not be read, and what the council of
    // ministers announced does not say whether it is one raise or two.
    { from: "2021-05-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "2023-05-01",
      value: "<=20000:0.05 <=50000:0.04 *:0.03",
      text: arrete20230601,
      article: null,
      status: "enacted",
      seenAt: `JO 2023, ${journal}`,
    },
    // Of 2024 only a range is known, 10 to 15 %. Of 2025 nothing was paid by the end of November.
    { from: "2024-05-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    // The council of ministers of 14 December 2025, seen on the payments of January.
    {
      from: "2026-01-01",
      value: "<=20000:0.10 *:0.05",
      text: null,
      article: null,
      status: "reported",
      seenAt: council2025,
      knownFrom: "2025-12-14",
      reading: ["raise-2025-edge", "ten-percent"],
    },
    {
      from: "2026-01-01",
      value: "<20000:0.10 *:0.05",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://maghrebactu.com/retraites-en-algerie-ce-que-decide-enfin-letat",
      knownFrom: "2025-12-14",
      reading: ["raise-2025-edge", "five-percent"],
    },
    { from: "2026-05-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
  ],
};

/** The rates of the raise of an older pension, where they are others; null where they are those of all. */
export const olderPensionRaise: Series<"older-pension-raise", "scale", null> = {
  id: "older-pension-raise",
  unit: "scale",
  entries: [
    { from: "2004-05-01", value: "*:0.06", text: null, article: null, status: "reported", seenAt: arrete2004 },
    { from: "2005-05-01", value: "*:0.08", text: null, article: null, status: "reported", seenAt: arrete2005 },
    { from: "2006-05-01", value: null, text: null, article: null, status: "reported", seenAt: readers2008 },
  ],
};

/** Which pensions are older ones, by the day they were liquidated. */
export const pensionGeneration: Series<"pension-generation", "choice", "older-pension" | "later-pension"> = {
  id: "pension-generation",
  unit: "choice",
  entries: [
    {
      from: "1984-01-01",
      value: "older-pension",
      text: null,
      article: null,
      status: "reported",
      seenAt: arrete2004,
      knownFrom: "2004-05-01",
    },
    {
      from: "1992-01-01",
      value: "later-pension",
      text: null,
      article: null,
      status: "reported",
      seenAt: arrete2004,
      knownFrom: "2004-05-01",
    },
  ],
};

/** Which pensions a raise reaches, by the day they were liquidated. */
export type RaiseScope =
  | "liquidated-by-end-of-year-before-last"
  | "liquidated-before-the-raise"
  | "liquidated-before-the-last-annual-raise-day";

/** Which pensions the last raise reaches, by the day they were liquidated. */
export const pensionRaiseScope: Series<"pension-raise-scope", "choice", RaiseScope> = {
  id: "pension-raise-scope",
  unit: "choice",
  entries: [
    {
      from: "2004-05-01",
      value: "liquidated-by-end-of-year-before-last",
      text: null,
      article: null,
      status: "reported",
      seenAt: arrete2004,
    },
    {
      from: "2005-05-01",
      value: "liquidated-by-end-of-year-before-last",
      text: null,
      article: null,
      status: "reported",
      seenAt: arrete2005,
    },
    {
      from: "2006-05-01",
      value: "liquidated-by-end-of-year-before-last",
      text: null,
      article: null,
      status: "reported",
      seenAt: pensionOf2006,
    },
    {
      // No order read says so: that of 2020 was read, and has no limit of this kind.
      from: "2009-05-01",
      value: "liquidated-before-the-raise",
      text: null,
      article: null,
      status: "unverified",
      seenAt: null,
    },
    // Whether it reaches a pension liquidated between May and December 2025 is not known.
    {
      from: "2026-01-01",
      value: "liquidated-before-the-last-annual-raise-day",
      text: null,
      article: null,
      status: "unverified",
      seenAt: null,
      knownFrom: "2025-12-14",
    },
    {
      from: "2026-05-01",
      value: "liquidated-before-the-raise",
      text: null,
      article: null,
      status: "unverified",
      seenAt: null,
    },
  ],
};

/** The rates of the exceptional rise of 2012, by the net amount received (augmentation exceptionnelle, الزيادة الاستثنائية). */
export const exceptionalRise2012: Series<"exceptional-rise-2012", "scale"> = {
  id: "exceptional-rise-2012",
  unit: "scale",
  entries: [
    {
      from: "2012-01-01",
      value: "<=15000:0.30 <20000:0.28 <25000:0.26 <30000:0.24 <35000:0.22 <40000:0.20 *:0.15",
      text: ordonnance1203,
      article: "5",
      status: "enacted",
      seenAt: ordonnance1203Article5,
    },
  ],
};

/** What the instruction of January 2012 pays to who received less than it and would pass it, DA a month. */
export const exceptionalRise2012Minimum: Series<"exceptional-rise-2012-minimum", "amount"> = {
  id: "exceptional-rise-2012-minimum",
  unit: "amount",
  per: "month",
  entries: [
    {
      from: "2012-01-01",
      value: "15000",
      text: null,
      article: null,
      status: "reported",
      seenAt: "http://www.lequotidien-oran.com/index.php?news=5162921",
    },
  ],
};

/** The raise of the increase for a third person, on the day of the annual raise (majoration pour tierce personne). */
export const thirdPersonRaise: Series<"third-person-raise", "rate"> = {
  id: "third-person-raise",
  unit: "rate",
  entries: [
    {
      from: "2020-05-01",
      value: "0.03",
      text: arrete20200516,
      article: null,
      status: "enacted",
      seenAt: `JO 2020, ${journal}`,
    },
    { from: "2021-05-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
  ],
};

/** Pensions below it had the public aid of 2009, DA a month. */
export const publicAid2009Threshold: Series<"public-aid-2009-threshold", "amount"> = {
  id: "public-aid-2009-threshold",
  unit: "amount",
  per: "month",
  entries: [{ from: "2009-01-01", value: "11000", text: loi0821, article: "65", status: "reported", seenAt: null }],
};

/** The public aid of 2009, a part of the pension. */
export const publicAid2009Rate: Series<"public-aid-2009-rate", "rate"> = {
  id: "public-aid-2009-rate",
  unit: "rate",
  entries: [{ from: "2009-01-01", value: "0.05", text: loi0821, article: "65", status: "reported", seenAt: null }],
};
