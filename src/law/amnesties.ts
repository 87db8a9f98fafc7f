import { UNKNOWN, type Series } from "./series.js";
import { loi0808, ordonnance1501, ordonnance2112 } from "./texts.js";

// Each measure is a series: what it wipes out while it is open, then `closed`. UNKNOWN on a day says that the measure was
// reported and that no source tells whether it holds on that day: its first day, say, is not known. What was reported of
// such a measure stands in a series of its own, from the first day it can be said of.

const transcription = "https://github.com/bhk222/age-calculator-pwa, data/civilCode.ts";
const director2008 = "https://djazairess.com/fr/elwatan/122725";
const applied2015 = "https://djazairess.com/fr/letemps/168825";
const column2015 = "https://djazairess.com/fr/liberte/356420";
const fund2016 = "https://djazairess.com/fr/elwatan/523243";
// The page on the last prolongation of the requests under ordonnance 21-12.
const untilJanuary2022 = "https://www.lexpression.dz/nationale/le-dernier-delai-fixe-au-31-janvier-2022-351626";
const campaign2010Page = "https://djazairess.com/fr/lqo/5147604";
const board2017 = "https://djazairess.com/fr/elwatan/559340";
const farmersPlanPage = "https://djazairess.com/fr/lexpression/57902";
const farmers2017 = "https://djazairess.com/echorouk/535542";
const carriers2017 = "http://www.radioalgerie.dz/news/fr/article/20171225/129605.html";
const call2025Page = "https://www.expressdz.dz/2025/12/08/la-casnos-compte-plus-de-12-million-dadherents";

/**
 * Loi 08-08, article 87: surcharges and penalties of debtors in good faith, for three years from its publication. Its last
 * day, 2 March 2011, is computed from those three years; no text says it.
 */
export const amnesty2008: Series<"amnesty-2008", "choice", "surcharges-and-penalties" | "closed"> = {
  id: "amnesty-2008",
  unit: "choice",
  entries: [
    {
      from: "2008-03-02",
      value: "surcharges-and-penalties",
      text: loi0808,
      article: "87",
      status: "enacted",
      seenAt: transcription,
    },
    { from: "2011-03-03", value: "closed", text: loi0808, article: "87", status: "unverified", seenAt: transcription },
  ],
};

/** What loses that amnesty. */
export const amnesty2008Loss: Series<"amnesty-2008-loss", "choice", "default-on-the-schedule"> = {
  id: "amnesty-2008-loss",
  unit: "choice",
  entries: [
    {
      from: "2008-03-02",
      value: "default-on-the-schedule",
      text: null,
      article: null,
      status: "reported",
      seenAt: director2008,
    },
  ],
};

/**
 * The campaign of the fund announced to the end of 2010, then prolonged by a month. Its first day is not known. It is
 * called after 2010, so it is in doubt on every other day of that year, and on no day before. The last day of 2010 was
 * announced as a day of it.
 */
export const campaign2010: Series<"campaign-2010", "choice", "taking-requests" | "closed"> = {
  id: "campaign-2010",
  unit: "choice",
  entries: [
    { from: "2010-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "2010-12-31",
      value: "taking-requests",
      text: null,
      article: null,
      status: "reported",
      seenAt: campaign2010Page,
    },
    { from: "2011-02-01", value: "closed", text: null, article: null, status: "reported", seenAt: campaign2010Page },
  ],
};

/** What the campaign of 2010 wiped out: all of the penalties. */
export const campaign2010Wipes: Series<"campaign-2010-wipes", "choice", "penalties"> = {
  id: "campaign-2010-wipes",
  unit: "choice",
  entries: [
    { from: "2010-01-01", value: "penalties", text: null, article: null, status: "reported", seenAt: campaign2010Page },
  ],
};

/** Months of a schedule in the campaign of 2010. */
export const campaign2010Months: Series<"campaign-2010-months", "count"> = {
  id: "campaign-2010-months",
  unit: "count",
  entries: [
    { from: "2010-01-01", value: "18", text: null, article: null, status: "reported", seenAt: campaign2010Page },
  ],
};

/**
 * The plan for the arrears of farmers, reported of 2009 and 2010 without a day: in doubt throughout both years. That it ended
 * with 2010 is inferred.
 */
export const farmersPlan2009: Series<"farmers-plan-2009", "choice", "closed"> = {
  id: "farmers-plan-2009",
  unit: "choice",
  entries: [
    { from: "2009-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    { from: "2011-01-01", value: "closed", text: null, article: null, status: "unverified", seenAt: farmersPlanPage },
  ],
};

/** What that plan gave beside a schedule. No waiver is reported. */
export const farmersPlan2009Gives: Series<"farmers-plan-2009-gives", "choice", "credit-support"> = {
  id: "farmers-plan-2009-gives",
  unit: "choice",
  entries: [
    {
      from: "2009-01-01",
      value: "credit-support",
      text: null,
      article: null,
      status: "reported",
      seenAt: farmersPlanPage,
    },
  ],
};

/** Months of a schedule in that plan. */
export const farmersPlan2009Months: Series<"farmers-plan-2009-months", "count"> = {
  id: "farmers-plan-2009-months",
  unit: "count",
  entries: [
    { from: "2009-01-01", value: "24", text: null, article: null, status: "reported", seenAt: farmersPlanPage },
  ],
};

/** The penalty for late filing, not claimed from those who were not affiliated and then come forward. */
export const lateFilingAmnesty2008: Series<"late-filing-amnesty-2008", "choice", "late-filing-penalty" | "closed"> = {
  id: "late-filing-amnesty-2008",
  unit: "choice",
  entries: [
    {
      from: "2008-03-02",
      value: "late-filing-penalty",
      text: loi0808,
      article: null,
      status: "reported",
      seenAt: director2008,
    },
    { from: "2011-03-03", value: "closed", text: loi0808, article: null, status: "reported", seenAt: director2008 },
  ],
};

/**
 * LFC 2015, article 57: requests before the end of the first quarter of 2016. The ordinance was published on 23 July 2015, the
 * fund applied it from 15 August 2015; whether a request could be made in between is not known.
 */
export const amnesty2015: Series<"amnesty-2015", "choice", "surcharges-and-penalties" | "closed"> = {
  id: "amnesty-2015",
  unit: "choice",
  entries: [
    { from: "2015-07-23", value: UNKNOWN, text: ordonnance1501, article: "57", status: "unverified", seenAt: null },
    {
      from: "2015-08-15",
      value: "surcharges-and-penalties",
      text: ordonnance1501,
      article: "57",
      status: "reported",
      seenAt: applied2015,
    },
    { from: "2016-04-01", value: "closed", text: ordonnance1501, article: "57", status: "enacted", seenAt: column2015 },
  ],
};

/** The same, extended to the end of 2016 by a text that the source does not name. */
export const amnesty2015Extension: Series<"amnesty-2015-extension", "choice", "surcharges-and-penalties" | "closed"> = {
  id: "amnesty-2015-extension",
  unit: "choice",
  entries: [
    {
      from: "2016-04-01",
      value: "surcharges-and-penalties",
      text: null,
      article: null,
      status: "reported",
      seenAt: column2015,
    },
    {
      from: "2017-01-01",
      value: "closed",
      text: null,
      article: null,
      status: "reported",
      seenAt: column2015,
      knownFrom: "2016-04-01",
    },
  ],
};

/**
 * Until when the fund itself said, in 2016, that it took requests under article 57 of LFC 2015: a month more than the
 * article, then to the end of June.
 */
export const practiceOfTheFund2016: Series<"practice-2016", "choice", "taking-requests" | "closed"> = {
  id: "practice-2016",
  unit: "choice",
  entries: [
    { from: "2015-08-15", value: "taking-requests", text: null, article: null, status: "reported", seenAt: fund2016 },
    { from: "2016-07-01", value: "closed", text: null, article: null, status: "reported", seenAt: fund2016 },
  ],
};

/** The same practice of the fund for farmers: to the end of September 2016. */
export const practiceForFarmers2016: Series<"farmer-practice-2016", "choice", "taking-requests" | "closed"> = {
  id: "farmer-practice-2016",
  unit: "choice",
  entries: [
    { from: "2015-08-15", value: "taking-requests", text: null, article: null, status: "reported", seenAt: fund2016 },
    { from: "2016-10-01", value: "closed", text: null, article: null, status: "reported", seenAt: fund2016 },
  ],
};

/** What loses the amnesty of 2015: it comes after the last instalment, and a default found then loses it. */
export const amnesty2015Loss: Series<"amnesty-2015-loss", "choice", "default-at-the-last-instalment"> = {
  id: "amnesty-2015-loss",
  unit: "choice",
  entries: [
    {
      from: "2015-08-15",
      value: "default-at-the-last-instalment",
      text: ordonnance1501,
      article: "57",
      status: "enacted",
      seenAt: column2015,
    },
  ],
};

/** Months of a schedule under the amnesty of 2015. */
export const scheduleMonths2015: Series<"schedule-months-2015", "count"> = {
  id: "schedule-months-2015",
  unit: "count",
  entries: [{ from: "2015-08-15", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null }],
};

/**
 * The practice of the fund on past years: below this age all may be paid, above it some. It was reported of 2016; for the
 * days of 2015 nothing is. At the age itself the reports differ.
 */
export const amnesty2015Age: Series<"amnesty-2015-age", "count"> = {
  id: "amnesty-2015-age",
  unit: "count",
  entries: [
    { from: "2015-08-15", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    { from: "2016-01-01", value: "55", text: null, article: null, status: "reported", seenAt: fund2016 },
  ],
};

/** How many past years may be paid above that age, in the same practice. */
export const amnesty2015YearsAboveAge: Series<"amnesty-2015-years-above-age", "count"> = {
  id: "amnesty-2015-years-above-age",
  unit: "count",
  entries: [
    { from: "2015-08-15", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    { from: "2016-01-01", value: "4", text: null, article: null, status: "reported", seenAt: fund2016 },
  ],
};

/** The years that farmers may pay, at any age: back to the year in which the fund took them over. */
export const amnesty2015FarmerYears: Series<"amnesty-2015-farmer-years", "choice", "since-1996"> = {
  id: "amnesty-2015-farmer-years",
  unit: "choice",
  entries: [
    { from: "2015-08-15", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "2016-01-01",
      value: "since-1996",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/lnr/249712",
    },
  ],
};

/**
 * LFC 2015, article 57: debtors with an older schedule, or who owe surcharges only; to the end of March 2016.
 * In doubt before 15 August 2015 as the rest of the article.
 */
export const otherDebtors2015: Series<"other-debtors-2015", "choice", "surcharges-and-penalties" | "closed"> = {
  id: "other-debtors-2015",
  unit: "choice",
  entries: [
    { from: "2015-07-23", value: UNKNOWN, text: ordonnance1501, article: "57", status: "unverified", seenAt: null },
    {
      from: "2015-08-15",
      value: "surcharges-and-penalties",
      text: ordonnance1501,
      article: "57",
      status: "reported",
      seenAt: "http://lequotidien-oran.com/index.php?news=5217031",
    },
    {
      from: "2016-04-01",
      value: "closed",
      text: ordonnance1501,
      article: "57",
      status: "reported",
      seenAt: "http://lequotidien-oran.com/index.php?news=5217031",
    },
  ],
};

/**
 * The call of 2017 to pay the debts and then ask the commission for the ordinary remission. It ended with the year; since
 * when it stood in it is not known, so it is in doubt on all its days.
 */
export const call2017: Series<"call-2017", "choice", "closed"> = {
  id: "call-2017",
  unit: "choice",
  entries: [
    { from: "2017-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    { from: "2018-01-01", value: "closed", text: null, article: null, status: "reported", seenAt: board2017 },
  ],
};

/** What the call of 2017 led to: nothing beyond the ordinary remission. */
export const call2017Gives: Series<"call-2017-gives", "choice", "ordinary-remission"> = {
  id: "call-2017-gives",
  unit: "choice",
  entries: [
    {
      from: "2017-01-01",
      value: "ordinary-remission",
      text: null,
      article: null,
      status: "reported",
      seenAt: board2017,
    },
  ],
};

/**
 * Drought or fire: waived case by case, says a report of September 2017 that gives no day. Whether it held before, or holds
 * since, is not known on any day.
 */
export const farmerDisaster: Series<"farmer-disaster", "choice", "closed"> = {
  id: "farmer-disaster",
  unit: "choice",
  entries: [{ from: "1984-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null }],
};

/** What is waived on proof of drought or fire, from the month of that report on. */
export const farmerDisasterWipes: Series<"farmer-disaster-wipes", "choice", "penalties"> = {
  id: "farmer-disaster-wipes",
  unit: "choice",
  entries: [
    { from: "2017-09-01", value: "penalties", text: null, article: null, status: "reported", seenAt: farmers2017 },
  ],
};

/** Taxis and carriers, reported for the year 2018: payment in two parts. No waiver is reported. */
export const carriers2018: Series<"carriers-2018", "choice", "payment-in-two-parts" | "closed"> = {
  id: "carriers-2018",
  unit: "choice",
  entries: [
    {
      from: "2018-01-01",
      value: "payment-in-two-parts",
      text: null,
      article: null,
      status: "reported",
      seenAt: carriers2017,
    },
    { from: "2019-01-01", value: "closed", text: null, article: null, status: "reported", seenAt: carriers2017 },
  ],
};

/** The day before which the first part is paid. The source says "before 30 June": of that day itself it says nothing. */
export const carriersFirstPart: Series<"carriers-first-part", "month-day"> = {
  id: "carriers-first-part",
  unit: "month-day",
  entries: [
    { from: "2018-01-01", value: "06-30", text: null, article: null, status: "reported", seenAt: carriers2017 },
  ],
};

/**
 * Ordonnance 21-12: surcharges and penalties, requests until 31 January 2022. Its first day here is that of its signature: the
 * day of its publication is not known.
 */
export const amnesty2021: Series<"amnesty-2021", "choice", "surcharges-and-penalties" | "closed"> = {
  id: "amnesty-2021",
  unit: "choice",
  entries: [
    {
      from: "2021-08-25",
      value: "surcharges-and-penalties",
      text: ordonnance2112,
      article: null,
      status: "reported",
      seenAt: untilJanuary2022,
    },
    {
      from: "2022-02-01",
      value: "closed",
      text: ordonnance2112,
      article: null,
      status: "reported",
      seenAt: untilJanuary2022,
    },
  ],
};

/** Months of a schedule under the ordinance of 2021: said by a director of another fund, that of the employees. */
export const scheduleMonths2021: Series<"schedule-months-2021", "count"> = {
  id: "schedule-months-2021",
  unit: "count",
  entries: [
    {
      from: "2021-08-25",
      value: "60",
      text: null,
      article: null,
      status: "unverified",
      seenAt: "https://maghrebemergent.net/covid-19-la-cnas-a-rembourse-pour-1-milliard-de-dinars",
    },
  ],
};

/**
 * The call of December 2025: its content and its first day are not known, and no waiver is mentioned. It is in doubt on all
 * days of that month.
 */
export const call2025: Series<"call-2025", "choice", "closed"> = {
  id: "call-2025",
  unit: "choice",
  entries: [
    { from: "2025-12-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    { from: "2026-01-01", value: "closed", text: null, article: null, status: "reported", seenAt: call2025Page },
  ],
};

/** How far amnesties were searched for, for the days on which none was found. */
export const amnestySearch: Series<"amnesty-search", "choice", "none-found"> = {
  id: "amnesty-search",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: "none-found", text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "2022-02-01",
      value: "none-found",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://maghrebactu.com/?p=92085",
    },
  ],
};
