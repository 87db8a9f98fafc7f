import type { Series } from "./series.js";
import { loi0417, loi8314 } from "./texts.js";

const law8314 = "https://fr.scribd.com/document/199031451/4-Loi-n83-14";
const fundPage = "https://vitaminedz.com/fr/Algerie/affiliation-casnos-7098050-Articles-0-20148-1.html";

/** What filing an affiliation late costs at once, DA (pénalité de retard, غرامة التأخير). */
export const lateFilingPenaltyInitial: Series<"late-filing-penalty-initial", "amount"> = {
  id: "late-filing-penalty-initial",
  unit: "amount",
  per: "once",
  entries: [
    { from: "1984-01-01", value: "2000", text: loi8314, article: "7", status: "enacted", seenAt: law8314 },
    { from: "2004-11-13", value: "5000", text: loi0417, article: "7", status: "reported", seenAt: fundPage },
  ],
};

/** What each month of delay adds, DA a month: a part of the initial penalty, not compounded. */
export const lateFilingPenaltyPerMonth: Series<"late-filing-penalty-per-month", "amount"> = {
  id: "late-filing-penalty-per-month",
  unit: "amount",
  per: "month",
  entries: [
    {
      from: "1984-01-01",
      value: { times: "0.10", of: lateFilingPenaltyInitial },
      text: loi8314,
      article: "7",
      status: "enacted",
      seenAt: law8314,
    },
    {
      from: "2004-11-13",
      value: { times: "0.20", of: lateFilingPenaltyInitial },
      text: loi0417,
      article: "7",
      status: "reported",
      seenAt: "https://djazairess.com/fr/elwatan/122725",
    },
  ],
};

/** The first part of the late surcharge: of what is unpaid when the first day late begins (majoration de retard, زيادة التأخير). */
export const lateSurchargeInitialRate: Series<"late-surcharge-initial-rate", "rate"> = {
  id: "late-surcharge-initial-rate",
  unit: "rate",
  entries: [
    {
      from: "1984-01-01",
      value: "0.05",
      text: null,
      article: null,
      status: "unverified",
      seenAt: "http://www.depechedekabylie.com/national/185587-seules-9-000-das-deposees-a-la-cnas.html",
      reading: ["late-surcharge", "five-plus-one"],
    },
    {
      from: "1984-01-01",
      value: "0.07",
      text: null,
      article: null,
      status: "unverified",
      seenAt: "https://djazairess.com/fr/horizons/21147",
      reading: ["late-surcharge", "seven-plus-one"],
    },
  ],
};

/** The part that each further complete month since the due day adds, of what is unpaid then. */
export const lateSurchargeMonthlyRate: Series<"late-surcharge-monthly-rate", "rate"> = {
  id: "late-surcharge-monthly-rate",
  unit: "rate",
  entries: [
    {
      from: "1984-01-01",
      value: "0.01",
      text: null,
      article: null,
      status: "unverified",
      seenAt: "https://djazairess.com/fr/horizons/21147",
    },
  ],
};
