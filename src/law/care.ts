import { UNKNOWN, type Entry, type Series } from "./series.js";
import { decret8535, loi8311, ordonnance1501, ordonnance9617 } from "./texts.js";

const law8311 = "https://github.com/bhk222/age-calculator-pwa, data/civilCode.ts";
const column2006 = "Le Soir d'Algérie, 26-04-2006, https://djazairess.com/fr/lesoirdalgerie/37573";
const employeesFundPage = "http://www.cnas.dz/fr/assurance-maladie/";
const fundPage = "https://casnos.com.dz/assurances-sociales/";
const pharmacyReport = "https://djazairess.com/fr/apsfr/211176";
const cardGuide = "https://www.demarchesdz.com/carte-chifa-demande-activation/";
const olderList = "https://vitaminedz.com/fr/Algerie/casnos-400-dossiers-de-remboursement-22109-Articles-0-0-1.html";

/** Days between the filing of the affiliation and the first day of care that is covered (délai de stage). */
export const careWaitingDays: Series<"care-waiting-days", "count"> = {
  id: "care-waiting-days",
  unit: "count",
  entries: [
    { from: "1984-01-01", value: "15", text: null, article: null, status: "unverified", seenAt: null },
    { from: "1985-02-09", value: "15", text: decret8535, article: null, status: "reported", seenAt: column2006 },
    { from: "2015-11-18", value: "15", text: null, article: null, status: "unverified", seenAt: null },
  ],
};

/** What must be fulfilled for benefits to be paid: affiliation, contributions, surcharges and penalties. */
export const careObligations: Series<"care-obligations", "choice", "affiliation-and-contributions"> = {
  id: "care-obligations",
  unit: "choice",
  entries: [
    {
      from: "1984-01-01",
      value: "affiliation-and-contributions",
      text: null,
      article: null,
      status: "unverified",
      seenAt: null,
    },
    {
      from: "1985-02-09",
      value: "affiliation-and-contributions",
      text: decret8535,
      article: null,
      status: "reported",
      seenAt: column2006,
    },
    {
      from: "2015-11-18",
      value: "affiliation-and-contributions",
      text: null,
      article: null,
      status: "unverified",
      seenAt: null,
    },
  ],
};

/**
 * What a schedule for arrears opens, once the current year is paid. Known only for the offer of 2015, which was open to
 * 31 March 2016 and prolonged to 31 December.
 */
export const careWithSchedule: Series<"care-with-schedule", "choice", "care-at-once"> = {
  id: "care-with-schedule",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "2015-08-15",
      value: "care-at-once",
      text: ordonnance1501,
      article: "57-58",
      status: "reported",
      seenAt: "https://djazairess.com/fr/lexpression/235536",
    },
    {
      from: "2016-04-01",
      value: "care-at-once",
      text: ordonnance1501,
      article: "57-58",
      status: "reported",
      seenAt: "https://djazairess.com/fr/liberte/356420",
    },
    { from: "2017-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
  ],
};

/** What could be given to who has a self-employed activity only, and whose affiliation could not take effect in the year. */
export const careOfLateAffiliation: Series<"care-of-late-affiliation", "choice", "exceptional-sickness-care"> = {
  id: "care-of-late-affiliation",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "1985-02-09",
      value: "exceptional-sickness-care",
      text: decret8535,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/lesoirdalgerie/79945",
    },
    { from: "2015-11-18", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
  ],
};

/** The insurances whose care in kind a self-employed person has. */
export const memberCare: Series<"member-care", "choice", "sickness-and-maternity"> = {
  id: "member-care",
  unit: "choice",
  entries: [/* @__PURE__ */ fromLaw8311("sickness-and-maternity", "4")],
};

const careOf1983 =
  "medical-care + surgery + medicines + hospital + tests + dental-care + optics + cures + appliances + rehabilitation + ambulance";

/**
 * The kinds of care in kind (prestations en nature, الأداءات العينية), a list written as papers are. Travel for a medical
 * control is named by the fund's page alone, which has no day: articles 8 and 9 carry the rest of the list, and no source
 * says that they carry this too. It stands from the day the sources were looked through, and is not taken back in time.
 */
export const careCovered: Series<"care-covered", "documents"> = {
  id: "care-covered",
  unit: "documents",
  entries: [
    { from: "1984-01-01", value: careOf1983, text: loi8311, article: "8-9", status: "enacted", seenAt: law8311 },
    {
      from: "1996-07-06",
      value: `${careOf1983} + family-planning`,
      text: ordonnance9617,
      article: "4",
      status: "reported",
      seenAt: fundPage,
    },
    {
      from: "2026-11-21",
      value: `${careOf1983} + family-planning + travel-for-medical-control`,
      text: null,
      article: null,
      status: "reported",
      seenAt: fundPage,
    },
  ],
};

/** How long care is given. */
export const careDuration: Series<"care-duration", "choice", "while-conditions-hold"> = {
  id: "care-duration",
  unit: "choice",
  entries: [/* @__PURE__ */ fromLaw8311("while-conditions-hold", "12")],
};

/** The daily sickness or maternity pay of the self-employed (indemnité journalière, تعويضة يومية): there is none. */
export const dailyAllowance: Series<"daily-allowance", "choice", "none"> = {
  id: "daily-allowance",
  unit: "choice",
  entries: [/* @__PURE__ */ fromLaw8311("none", "4")],
};

/** What the holder of a pension has: invalidity, retirement, survivors, and the allowances. */
export const careOfPensionHolders: Series<"care-of-pension-holders", "choice", "sickness-care"> = {
  id: "care-of-pension-holders",
  unit: "choice",
  entries: [/* @__PURE__ */ fromLaw8311("sickness-care", "69")],
};

/** Which pensions carry maternity care. */
export const maternityOfPensionHolders: Series<
  "maternity-of-pension-holders",
  "choice",
  "direct-invalidity-or-retirement"
> = {
  id: "maternity-of-pension-holders",
  unit: "choice",
  entries: [/* @__PURE__ */ fromLaw8311("direct-invalidity-or-retirement", "70")],
};

/** What every dependant of the insured has. */
export const dependantCare: Series<"dependant-care", "choice", "sickness-care"> = {
  id: "dependant-care",
  unit: "choice",
  entries: [/* @__PURE__ */ fromLaw8311("sickness-care", "66")],
};

/** Which dependants have maternity care. */
export const dependantMaternity: Series<"dependant-maternity", "choice", "spouse-only"> = {
  id: "dependant-maternity",
  unit: "choice",
  entries: [/* @__PURE__ */ fromLaw8311("spouse-only", "66")],
};

/** A salaried spouse who does not meet the conditions by their own work. */
export const salariedSpouse: Series<"salaried-spouse-without-own-right", "choice", "dependent"> = {
  id: "salaried-spouse-without-own-right",
  unit: "choice",
  entries: [/* @__PURE__ */ fromLaw8311("dependent", "67")],
};

/** What becomes of a treatment that a student began before the age limit. */
export const treatmentOfStudent: Series<"treatment-of-a-student", "choice", "carried-to-its-end"> = {
  id: "treatment-of-a-student",
  unit: "choice",
  entries: [/* @__PURE__ */ fromLaw8311("carried-to-its-end", "67")],
};

/** The part of the regulated tariff that is reimbursed (remboursement, تعويض). */
export const careRate: Series<"care-rate", "rate"> = {
  id: "care-rate",
  unit: "rate",
  entries: [/* @__PURE__ */ fromLaw8311("0.80", "59")],
};

/** The raised part, for cases tied to the nature or the length of the care; décret 84-27 lists them, and was not read. */
export const raisedCareRate: Series<"raised-care-rate", "rate"> = {
  id: "raised-care-rate",
  unit: "rate",
  entries: [/* @__PURE__ */ fromLaw8311("1", "59-4")],
};

/**
 * The raised part for the holder of a pension. The law sets the principle; for which holders and which care is in the list
 * of décret 84-27, which was not read.
 */
export const pensionHolderCareRate: Series<"pension-holder-care-rate", "rate"> = {
  id: "pension-holder-care-rate",
  unit: "rate",
  entries: [
    { from: "1984-01-01", value: "1", text: loi8311, article: "59-4", status: "reported", seenAt: employeesFundPage },
  ],
};

/** Who delivers, for the delivery to be paid by maternity insurance. */
export const maternityDelivery: Series<"maternity-delivery", "choice", "by-qualified-staff"> = {
  id: "maternity-delivery",
  unit: "choice",
  entries: [/* @__PURE__ */ fromLaw8311("by-qualified-staff", "24")],
};

/** The part of the tariff of maternity, and of the stay of mother and child in hospital. */
export const maternityCareRate: Series<"maternity-care-rate", "rate"> = {
  id: "maternity-care-rate",
  unit: "rate",
  entries: [/* @__PURE__ */ fromLaw8311("1", "26")],
};

/** The greatest number of days of that stay. */
export const maternityHospitalDays: Series<"maternity-hospital-days", "count"> = {
  id: "maternity-hospital-days",
  unit: "count",
  entries: [/* @__PURE__ */ fromLaw8311("8", "26")],
};

/** Months within which the papers are filed, from the first medical act or the end of a continuous treatment. */
export const carePapersMonths: Series<"care-papers-months", "count"> = {
  id: "care-papers-months",
  unit: "count",
  entries: [/* @__PURE__ */ fromLaw8311("3", "13")],
};

/** What becomes of papers filed later. */
export const lateCarePapers: Series<"late-care-papers", "choice", "lost-except-force-majeure"> = {
  id: "late-care-papers",
  unit: "choice",
  entries: [/* @__PURE__ */ fromLaw8311("lost-except-force-majeure", "13")],
};

/** Groups of long-term illnesses (maladies de longue durée), as a list published with a program counts them. */
export const longIllnessGroups: Series<"long-illness-groups", "count"> = {
  id: "long-illness-groups",
  unit: "count",
  entries: [
    {
      from: "1984-01-01",
      value: "26",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://github.com/bhk222/age-calculator-pwa",
    },
  ],
};

/** The same, as an older statement of the fund counts them. */
export const longIllnessesOfTheFund: Series<"long-illnesses-of-the-fund", "count"> = {
  id: "long-illnesses-of-the-fund",
  unit: "count",
  entries: [/* @__PURE__ */ reported("1984-01-01", "27", olderList)],
};

/** The illnesses which, by that statement, were recognised later. */
export const laterLongIllnesses: Series<"later-long-illnesses", "count"> = {
  id: "later-long-illnesses",
  unit: "count",
  entries: [/* @__PURE__ */ reported("1984-01-01", "3", olderList)],
};

/** The part of the tariff for those. */
export const laterLongIllnessRate: Series<"later-long-illness-rate", "rate"> = {
  id: "later-long-illness-rate",
  unit: "rate",
  entries: [/* @__PURE__ */ reported("1984-01-01", "0.80", olderList)],
};

/** How third-party payment comes about: by agreements with pharmacies, practitioners and clinics. */
export const thirdPartyAgreements: Series<"third-party-agreements", "choice", "by-agreement"> = {
  id: "third-party-agreements",
  unit: "choice",
  entries: [/* @__PURE__ */ fromLaw8311("by-agreement", "60")],
};

/** The part that an ordinary insured pays at the pharmacy under third-party payment. */
export const pharmacyPatientShare: Series<"pharmacy-patient-share", "rate"> = {
  id: "pharmacy-patient-share",
  unit: "rate",
  entries: [/* @__PURE__ */ reported("2011-08-01", "0.20", pharmacyReport)],
};

/**
 * The greatest prescription under third-party payment for an ordinary insured, DA. It rose to 3 000 and then to 5 000 on
 * days that no source gives; the page that gives 5 000 was written for the fund of the employees.
 */
export const thirdPartyCap: Series<"third-party-cap", "amount"> = {
  id: "third-party-cap",
  unit: "amount",
  per: "once",
  entries: [
    /* @__PURE__ */ reported("2011-08-01", "2000", pharmacyReport),
    { from: "2012-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    { from: "2026-11-21", value: "5000", text: null, article: null, status: "unverified", seenAt: cardGuide },
  ],
};

/** The least that the cap has been, DA: a prescription of no more is within every cap that is reported. */
export const leastThirdPartyCap: Series<"least-third-party-cap", "amount"> = {
  id: "least-third-party-cap",
  unit: "amount",
  per: "once",
  entries: [/* @__PURE__ */ reported("2011-08-01", "2000", pharmacyReport)],
};

/** The greatest that the cap has been, DA: a prescription above it is beyond every cap that is reported. */
export const greatestThirdPartyCap: Series<"greatest-third-party-cap", "amount"> = {
  id: "greatest-third-party-cap",
  unit: "amount",
  per: "once",
  entries: [
    /* @__PURE__ */ reported("2011-08-01", "2000", pharmacyReport),
    /* @__PURE__ */ reported("2012-01-01", "5000", cardGuide),
  ],
};

/** Prescriptions a quarter and a person under third-party payment. */
export const thirdPartyPrescriptions: Series<"third-party-prescriptions", "count"> = {
  id: "third-party-prescriptions",
  unit: "count",
  entries: [
    /* @__PURE__ */ reported("2011-08-01", "2", pharmacyReport),
    { from: "2012-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
  ],
};

/** What the chronically ill and holders of a pension pay at the pharmacy: nothing, without a cap. */
export const freeMedicines: Series<"free-medicines", "choice", "free"> = {
  id: "free-medicines",
  unit: "choice",
  entries: [/* @__PURE__ */ reported("2011-08-01", "free", pharmacyReport)],
};

/** What happens to a prescription beyond the cap. */
export const beyondThirdPartyCap: Series<"beyond-third-party-cap", "choice", "reimbursement-on-file"> = {
  id: "beyond-third-party-cap",
  unit: "choice",
  entries: [/* @__PURE__ */ reported("2011-08-01", "reimbursement-on-file", cardGuide)],
};

/** Care abroad: none, except in an urgency or on a transfer by regulation. */
export const careAbroad: Series<"care-abroad", "choice", "urgency-or-transfer"> = {
  id: "care-abroad",
  unit: "choice",
  entries: [/* @__PURE__ */ fromLaw8311("urgency-or-transfer", "83")],
};

/** Which medicines are reimbursed: the list of the employees, as the director general said in the course of 2015. */
export const medicinesList: Series<"medicines-list", "choice", "list-of-the-employees"> = {
  id: "medicines-list",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    /* @__PURE__ */ reported("2015-12-31", "list-of-the-employees", "https://djazairess.com/fr/lesoirdalgerie/179619"),
  ],
};

/**
 * The file of a health card (carte Chifa, بطاقة الشفاء) by an older source without a day; it begins here with the first
 * measure on the card that has one. Since 2016-12-08 the fund no longer asks for civil-status papers.
 */
export const healthCardFile: Series<"documents-health-card", "documents"> = {
  id: "documents-health-card",
  unit: "documents",
  entries: [
    /* @__PURE__ */ reported(
      "2011-08-01",
      "birth-extract-twelve + two-photographs",
      "https://djazairess.com/fr/elwatan/334847",
    ),
    { from: "2016-12-08", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
  ],
};

/** Who keeps care in kind after the death of the insured (maintien des droits): the persons of the column of 2006. */
export const maintainedCare: Series<"maintained-care", "choice", "widow-ascendants-orphans"> = {
  id: "maintained-care",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "1985-02-09",
      value: "widow-ascendants-orphans",
      text: decret8535,
      article: null,
      status: "reported",
      seenAt: column2006,
    },
    { from: "2015-11-18", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
  ],
};

function fromLaw8311(value: string, article: string): Entry {
  return { from: "1984-01-01", value, text: loi8311, article, status: "enacted", seenAt: law8311 };
}

function reported(from: string, value: string, seenAt: string): Entry {
  return { from, value, text: null, article: null, status: "reported", seenAt };
}
