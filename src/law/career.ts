import { UNKNOWN, type Series } from "./series.js";
import { arrete19970511, decret15289, decret8535, loi8312, loi9907 } from "./texts.js";

const column2006 = "Le Soir d'Algérie, 26-04-2006, https://djazairess.com/fr/lesoirdalgerie/37573";
// Read through a relay of this page.
const law8312 = "https://fr.scribd.com/document/629280006/loi-n83-12";
const childrenOfChahid = "https://djazairess.com/fr/lesoirdalgerie/164582";
const claims = "https://djazairess.com/fr/lesoirdalgerie/1020430";

/** What years of national service count for (service national, الخدمة الوطنية). */
export const nationalServiceYears: Series<"national-service-years", "choice", "for-a-pension-at-the-legal-age"> = {
  id: "national-service-years",
  unit: "choice",
  entries: [
    {
      from: "1984-01-01",
      value: "for-a-pension-at-the-legal-age",
      text: loi8312,
      article: "11",
      // Article 11 was read; that the service counts at the legal age only is a report.
      status: "reported",
      seenAt: law8312,
    },
  ],
};

/** The rate of those years: taken as that of a validated year, and confirmed by no source read. */
export const nationalServiceRate: Series<"national-service-rate", "choice", "as-a-validated-year"> = {
  id: "national-service-rate",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: "as-a-validated-year", text: null, article: null, status: "unverified", seenAt: null },
  ],
};

/** What years contributed to another fund count for here (carrières mixtes); each fund pays by its own rules. */
export const otherFundYears: Series<"other-fund-years", "choice", "for-the-right-alone"> = {
  id: "other-fund-years",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "1985-02-09",
      value: "for-the-right-alone",
      text: decret8535,
      article: "17",
      status: "reported",
      seenAt: "https://djazairess.com/fr/lesoirdalgerie/79379",
    },
    {
      from: "1997-10-29",
      value: "for-the-right-alone",
      text: arrete19970511,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/lesoirdalgerie/69754",
    },
    // The decree of 2015 was not read on this; the law page of the project takes the coordination as going on.
    {
      from: "2015-11-18",
      value: "for-the-right-alone",
      text: null,
      article: null,
      status: "unverified",
      seenAt: null,
    },
  ],
};

/** The most years that are bought back in all, years (rachat, شراء السنوات): only after the legal age. */
export const buyBackYearsAtMost: Series<"buy-back-years-at-most", "years"> = {
  id: "buy-back-years-at-most",
  unit: "years",
  entries: [
    { from: "1984-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "2015-11-18",
      value: "5",
      text: decret15289,
      article: "13",
      status: "enacted",
      seenAt: "https://djazairess.com/fr/horizons/177454",
    },
  ],
};

/** Where years of invalidity served by the ministry count, as a free period of the 2006 column; their rate is unknown. */
export const ministryInvalidityYears: Series<"ministry-invalidity-years", "choice", "in-the-duration"> = {
  id: "ministry-invalidity-years",
  unit: "choice",
  entries: [
    {
      from: "1984-01-01",
      value: "in-the-duration",
      text: null,
      article: null,
      status: "reported",
      seenAt: column2006,
    },
  ],
};

/** The years that count as effectively worked for a child of a chahid (enfant de chahid, ابن شهيد). */
export const chahidChildYears: Series<"chahid-child-years", "years"> = {
  id: "chahid-child-years",
  unit: "years",
  entries: [
    { from: "1984-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "1999-04-05",
      value: "7.5",
      text: loi9907,
      article: "42",
      status: "reported",
      seenAt: childrenOfChahid,
    },
  ],
};

/** The rate of those years: taken as that of a validated year, and confirmed by no source read. */
export const chahidChildRate: Series<"chahid-child-rate", "choice", "as-a-validated-year"> = {
  id: "chahid-child-rate",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    { from: "1999-04-05", value: "as-a-validated-year", text: null, article: null, status: "unverified", seenAt: null },
  ],
};

/** The months before the wished start from which a pension is claimed. */
export const claimFromMonthsBefore: Series<"claim-from-months-before", "count"> = {
  id: "claim-from-months-before",
  unit: "count",
  entries: [{ from: "1984-01-01", value: "6", text: null, article: null, status: "reported", seenAt: claims }],
};

/** The months before the wished start until which it is claimed. */
export const claimUntilMonthsBefore: Series<"claim-until-months-before", "count"> = {
  id: "claim-until-months-before",
  unit: "count",
  entries: [{ from: "1984-01-01", value: "4", text: null, article: null, status: "reported", seenAt: claims }],
};
