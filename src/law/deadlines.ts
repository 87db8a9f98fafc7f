import type { Series } from "./series.js";
import { decret15289, loi0417, loi8314 } from "./texts.js";

const column2006 = "Le Soir d'Algérie, 26-04-2006, https://djazairess.com/fr/lesoirdalgerie/37573";
const companyGuide2025 = "Coffice (Alger), guide de création d'entreprise, 20-12-2024, mis à jour le 08-05-2025";
const farmersUnchanged = "https://djazairess.com/fr/lqo/5262714";

/** From which day of its year a contribution can be paid, month and day. */
export const contributionPayableFrom: Series<"contribution-payable-from", "month-day"> = {
  id: "contribution-payable-from",
  unit: "month-day",
  yearly: true,
  entries: [
    { from: "1984-01-01", value: "01-01", text: null, article: null, status: "unverified", seenAt: null },
    { from: "2000-01-01", value: "01-01", text: null, article: null, status: "reported", seenAt: column2006 },
    {
      from: "2011-01-01",
      value: "03-01",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/horizons/142656",
    },
    { from: "2015-01-01", value: "01-01", text: null, article: null, status: "reported", seenAt: null },
    {
      from: "2016-01-01",
      value: "01-01",
      text: decret15289,
      article: null,
      status: "reported",
      seenAt: "https://dnalgerie.com/la-casnos-publie-un-communique-crucial-pour-les-non-salaries",
    },
  ],
};

/** The last day on which a year's contribution is paid in time, month and day (échéance, آخر أجل). */
export const contributionDueDay: Series<"contribution-due-day", "month-day"> = {
  id: "contribution-due-day",
  unit: "month-day",
  yearly: true,
  entries: [
    { from: "1984-01-01", value: "06-30", text: null, article: null, status: "unverified", seenAt: null },
    { from: "2000-01-01", value: "06-30", text: null, article: null, status: "reported", seenAt: column2006 },
    {
      from: "2008-01-01",
      value: "04-30",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/elwatan/122725",
    },
    {
      from: "2016-01-01",
      value: "06-30",
      text: decret15289,
      article: null,
      status: "reported",
      seenAt: farmersUnchanged,
    },
    {
      from: "2019-01-01",
      value: "09-30",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/echorouk/1454171",
    },
    {
      from: "2020-01-01",
      value: "06-30",
      text: decret15289,
      article: null,
      status: "reported",
      seenAt: "https://dnalgerie.com/la-casnos-publie-un-communique-crucial-pour-les-non-salaries",
    },
  ],
};

/** The same for farmers and breeders. */
export const farmerContributionDueDay: Series<"farmer-contribution-due-day", "month-day"> = {
  id: "farmer-contribution-due-day",
  unit: "month-day",
  yearly: true,
  entries: [
    { from: "1984-01-01", value: "06-30", text: null, article: null, status: "unverified", seenAt: null },
    { from: "2000-01-01", value: "06-30", text: null, article: null, status: "reported", seenAt: column2006 },
    { from: "2008-01-01", value: "09-30", text: null, article: null, status: "reported", seenAt: farmersUnchanged },
    {
      from: "2016-01-01",
      value: "09-30",
      text: decret15289,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/elwatan/523243",
    },
  ],
};

/** Who begins on or after this day of the year pays the first contribution within days of the start. */
export const lateStartFrom: Series<"late-start-from", "month-day"> = {
  id: "late-start-from",
  unit: "month-day",
  yearly: true,
  entries: [
    { from: "1984-01-01", value: "07-01", text: null, article: null, status: "reported", seenAt: companyGuide2025 },
  ],
};

/** How many days after the start the first contribution is due then. */
export const daysToPayAfterStart: Series<"days-to-pay-after-start", "count"> = {
  id: "days-to-pay-after-start",
  unit: "count",
  entries: [
    { from: "1984-01-01", value: "10", text: null, article: null, status: "reported", seenAt: companyGuide2025 },
  ],
};

/** The last day on which the base of a year is declared, month and day. */
export const baseDeclarationDay: Series<"base-declaration-day", "month-day", null> = {
  id: "base-declaration-day",
  unit: "month-day",
  yearly: true,
  entries: [
    { from: "1984-01-01", value: null, text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "2016-01-01",
      value: "01-31",
      text: decret15289,
      article: "14",
      status: "enacted",
      seenAt: "https://djazairess.com/fr/lesoirdalgerie/1041171",
    },
    {
      from: "2026-01-01",
      value: "01-31",
      text: decret15289,
      article: "14",
      status: "enacted",
      seenAt: "https://djazairess.com/fr/lesoirdalgerie/1041171",
      reading: ["base-declaration-2026", "decree"],
    },
    {
      from: "2026-01-01",
      value: "03-01",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://dnalgerie.com/algerie-la-casnos-lance-un-appel-urgent-a-ses-affilies",
      reading: ["base-declaration-2026", "fund"],
    },
    {
      from: "2027-01-01",
      value: "01-31",
      text: decret15289,
      article: "14",
      status: "enacted",
      seenAt: "https://djazairess.com/fr/lesoirdalgerie/1041171",
    },
  ],
};

/** The two days of the weekend. */
export const weekend: Series<"weekend", "choice", "thursday-friday" | "friday-saturday"> = {
  id: "weekend",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: "thursday-friday", text: null, article: null, status: "unverified", seenAt: null },
    { from: "2009-08-14", value: "friday-saturday", text: null, article: null, status: "unverified", seenAt: null },
  ],
};

/** Calendar days after the start of an activity within which its affiliation is filed; the day of the start is not counted. */
export const filingDays: Series<"filing-days", "count"> = {
  id: "filing-days",
  unit: "count",
  entries: [
    {
      from: "1984-01-01",
      value: "10",
      text: loi8314,
      article: "6",
      status: "reported",
      seenAt: "https://fr.scribd.com/document/199031451/4-Loi-n83-14",
    },
    {
      from: "2004-11-13",
      value: "10",
      text: loi0417,
      article: "6",
      status: "enacted",
      seenAt: "https://fr.scribd.com/document/631431261/FP7",
    },
  ],
};
