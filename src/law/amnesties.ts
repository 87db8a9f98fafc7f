import { UNKNOWN, type Series } from "./series.js";
import { loi0808, ordonnance1501, ordonnance2112 } from "./texts.js";

// Each window is a series: what it wipes out while it is open, then `closed`. A day that no source gives is said where
// it stands.

const transcription = "https://github.com/bhk222/age-calculator-pwa, data/civilCode.ts";
const director2008 = "https://djazairess.com/fr/elwatan/122725";
const column2015 = "https://djazairess.com/fr/liberte/356420";
const fund2016 = "https://djazairess.com/fr/elwatan/523243";
const extension2021 = "https://www.lexpression.dz/nationale/le-dernier-delai-fixe-au-31-janvier-2022-351626";
const campaign2010Page = "https://djazairess.com/fr/lqo/5147604";
const board2017 = "https://djazairess.com/fr/elwatan/559340";
const farmers2017 = "https://djazairess.com/echorouk/535542";
const carriers2017 = "http://www.radioalgerie.dz/news/fr/article/20171225/129605.html";
const call2025Page = "https://www.expressdz.dz/2025/12/08/la-casnos-compte-plus-de-12-million-dadherents";

/** Loi 08-08, article 87: surcharges and penalties of debtors in good faith, for three years from its publication. */
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
    { from: "2011-03-03", value: "closed", text: loi0808, article: "87", status: "enacted", seenAt: transcription },
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

/** The campaign of the fund beside it: to the end of 2010, prolonged by a month. The day it began is not known. */
export const campaign2010: Series<"campaign-2010", "choice", "open" | "closed"> = {
  id: "campaign-2010",
  unit: "choice",
  entries: [
    { from: "2010-01-01", value: "open", text: null, article: null, status: "unverified", seenAt: campaign2010Page },
    { from: "2011-01-01", value: "open", text: null, article: null, status: "reported", seenAt: campaign2010Page },
    { from: "2011-02-01", value: "closed", text: null, article: null, status: "reported", seenAt: campaign2010Page },
  ],
};

/** Months of a schedule under the amnesty of 2008: known for that campaign only. */
export const scheduleMonths2008: Series<"schedule-months-2008", "count"> = {
  id: "schedule-months-2008",
  unit: "count",
  entries: [
    { from: "2008-03-02", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    { from: "2010-01-01", value: "18", text: null, article: null, status: "unverified", seenAt: campaign2010Page },
    { from: "2011-01-01", value: "18", text: null, article: null, status: "reported", seenAt: campaign2010Page },
    { from: "2011-02-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
  ],
};

/** The same for farmers: known for the plan of 2009 and 2010 only. */
export const farmerScheduleMonths2008: Series<"farmer-schedule-months-2008", "count"> = {
  id: "farmer-schedule-months-2008",
  unit: "count",
  entries: [
    { from: "2008-03-02", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "2009-01-01",
      value: "24",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/lexpression/57902",
    },
    { from: "2011-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
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

/** LFC 2015, article 57: requests before the end of the first quarter of 2016; applied from 15 August 2015. */
export const amnesty2015: Series<"amnesty-2015", "choice", "surcharges-and-penalties" | "closed"> = {
  id: "amnesty-2015",
  unit: "choice",
  entries: [
    {
      from: "2015-08-15",
      value: "surcharges-and-penalties",
      text: ordonnance1501,
      article: "57",
      status: "enacted",
      seenAt: column2015,
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

/** The last day that the fund itself announced: a month more, then the end of June 2016. */
export const practice2016: Series<"practice-2016", "choice", "open" | "closed"> = {
  id: "practice-2016",
  unit: "choice",
  entries: [
    { from: "2015-08-15", value: "open", text: null, article: null, status: "reported", seenAt: fund2016 },
    { from: "2016-07-01", value: "closed", text: null, article: null, status: "reported", seenAt: fund2016 },
  ],
};

/** The same for farmers: the end of September 2016. */
export const farmerPractice2016: Series<"farmer-practice-2016", "choice", "open" | "closed"> = {
  id: "farmer-practice-2016",
  unit: "choice",
  entries: [
    { from: "2015-08-15", value: "open", text: null, article: null, status: "reported", seenAt: fund2016 },
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

/** The age below which all past years may be paid under the amnesty of 2015; farmers have none. */
export const amnesty2015Age: Series<"amnesty-2015-age", "count"> = {
  id: "amnesty-2015-age",
  unit: "count",
  entries: [{ from: "2015-08-15", value: "55", text: null, article: null, status: "reported", seenAt: fund2016 }],
};

/** How many past years may be paid from that age on. */
export const amnesty2015YearsFromAge: Series<"amnesty-2015-years-from-age", "count"> = {
  id: "amnesty-2015-years-from-age",
  unit: "count",
  entries: [{ from: "2015-08-15", value: "4", text: null, article: null, status: "reported", seenAt: fund2016 }],
};

/** The years that farmers may pay at any age: back to 1996, when the fund took them over. */
export const amnesty2015FarmerYears: Series<"amnesty-2015-farmer-years", "choice", "all-since-transfer"> = {
  id: "amnesty-2015-farmer-years",
  unit: "choice",
  entries: [
    {
      from: "2015-08-15",
      value: "all-since-transfer",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/lnr/249712",
    },
  ],
};

/** LFC 2015, article 57: debtors with an older schedule, or who owe surcharges only; to the end of March 2016. */
export const otherDebtors2015: Series<"other-debtors-2015", "choice", "surcharges-and-penalties" | "closed"> = {
  id: "other-debtors-2015",
  unit: "choice",
  entries: [
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

/** The call of 2017: nothing beyond the ordinary remission of the commission. Reported for the year, without days. */
export const call2017: Series<"call-2017", "choice", "ordinary-remission" | "closed"> = {
  id: "call-2017",
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
    { from: "2018-01-01", value: "closed", text: null, article: null, status: "reported", seenAt: board2017 },
  ],
};

/** Drought or fire: reported of September 2017; whether it stood before or stands since is not known. */
export const farmerDisaster: Series<"farmer-disaster", "choice", "surcharges-and-penalties"> = {
  id: "farmer-disaster",
  unit: "choice",
  entries: [
    {
      from: "2017-09-01",
      value: "surcharges-and-penalties",
      text: null,
      article: null,
      status: "reported",
      seenAt: farmers2017,
    },
    { from: "2017-10-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
  ],
};

/** Taxis and carriers in 2018: payment in two parts. No waiver is reported. */
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

/** The last day of the first part, month and day. */
export const carriersFirstPart: Series<"carriers-first-part", "month-day"> = {
  id: "carriers-first-part",
  unit: "month-day",
  entries: [
    { from: "2018-01-01", value: "06-30", text: null, article: null, status: "reported", seenAt: carriers2017 },
  ],
};

/** Ordonnance 21-12: surcharges and penalties, requests until 31 January 2022. */
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
      seenAt: extension2021,
    },
    {
      from: "2022-02-01",
      value: "closed",
      text: ordonnance2112,
      article: null,
      status: "reported",
      seenAt: extension2021,
    },
  ],
};

/** Months of a schedule under the ordinance of 2021, as a director of the fund of the employees said. */
export const scheduleMonths2021: Series<"schedule-months-2021", "count"> = {
  id: "schedule-months-2021",
  unit: "count",
  entries: [
    {
      from: "2021-08-25",
      value: "60",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://maghrebemergent.net/covid-19-la-cnas-a-rembourse-pour-1-milliard-de-dinars",
    },
  ],
};

/** The call of December 2025: its content is not known, and no waiver is mentioned. */
export const call2025: Series<"call-2025", "choice", "not-known" | "closed"> = {
  id: "call-2025",
  unit: "choice",
  entries: [
    { from: "2025-12-08", value: "not-known", text: null, article: null, status: "reported", seenAt: call2025Page },
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
