import { UNKNOWN, type Entry, type Series } from "./series.js";
import { decret8535, loi0417, loi2223, loi8314 } from "./texts.js";

const note2025 =
  "https://www.algerie360.com/laffiliation-a-la-casnos-est-elle-obligatoire-voici-les-categories-concernees/";
const column2006 = "Le Soir d'Algérie, 26-04-2006, https://djazairess.com/fr/lesoirdalgerie/37573";
const companyGuide = "Coffice (Alger), guide de création d'entreprise, 20-12-2024, mis à jour le 08-05-2025";
const registrations2024 =
  "https://journal-lanation.com/obtention-de-la-carte-de-lauto-entrepreneur-lancement-des-inscriptions-le-20-janvier/";
const publisher = "https://legal-doctrine.com/en/edition/CASNOS-Affiliation-pour-les-travailleurs-non-salari%C3%A9s";

/** Whether own-account work must be affiliated (affiliation obligatoire, الانتساب). */
export const affiliationDuty: Series<"affiliation-duty", "choice", "compulsory"> = {
  id: "affiliation-duty",
  unit: "choice",
  entries: [
    {
      from: "1984-01-01",
      value: "compulsory",
      text: loi8314,
      article: "5",
      status: "enacted",
      seenAt: "https://fr.scribd.com/document/199031451/4-Loi-n83-14",
    },
    {
      from: "2004-11-13",
      value: "compulsory",
      text: loi0417,
      article: "5",
      status: "enacted",
      seenAt: "https://fr.scribd.com/document/631431261/FP7",
    },
  ],
};

/** The same for an auto-entrepreneur, since the law that made the status. */
export const autoEntrepreneurAffiliationDuty: Series<"auto-entrepreneur-affiliation-duty", "choice", "compulsory"> = {
  id: "auto-entrepreneur-affiliation-duty",
  unit: "choice",
  entries: [
    {
      from: "2022-12-18",
      value: "compulsory",
      text: loi2223,
      article: "10",
      status: "reported",
      seenAt: "https://tsa-algerie.com/statut-de-lauto-entrepreneur-en-algerie-ce-que-dit-la-loi/amp",
    },
  ],
};

/** The turnover that an auto-entrepreneur keeps within, DA a year (chiffre d'affaires, رقم الأعمال). */
export const autoEntrepreneurTurnover: Series<"auto-entrepreneur-turnover", "amount"> = {
  id: "auto-entrepreneur-turnover",
  unit: "amount",
  per: "year",
  entries: [
    {
      from: "2022-12-18",
      value: "5000000",
      text: loi2223,
      article: null,
      status: "reported",
      seenAt: registrations2024,
    },
  ],
};

/** Consecutive years above it after which the status is lost. */
export const autoEntrepreneurYearsAbove: Series<"auto-entrepreneur-years-above", "count"> = {
  id: "auto-entrepreneur-years-above",
  unit: "count",
  entries: [
    { from: "2022-12-18", value: "3", text: loi2223, article: null, status: "reported", seenAt: registrations2024 },
  ],
};

/** Who is salaried as well: whose benefits are served. */
export const benefitsOfTwoActivities: Series<"benefits-of-two-activities", "choice", "chosen-by-the-insured"> = {
  id: "benefits-of-two-activities",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "1985-02-09",
      value: "chosen-by-the-insured",
      text: decret8535,
      article: "15-16",
      // Restated by a newspaper; one dossier takes the restatement for the text, the two others for a report.
      status: "reported",
      seenAt: "https://djazairess.com/fr/lesoirdalgerie/79379",
    },
    { from: "2015-11-18", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
  ],
};

/** The title that proves each named activity, and the papers asked with it. Alternatives stand with " / ", papers with " + ". */
export const activityDocuments = {
  /** Commerçant, تاجر. */
  trader: /* @__PURE__ */ documents("trader", "trade-register", column2006),
  /** Artisan, حرفي; cooperatives and enterprises bring an extract of the craft register. */
  artisan: /* @__PURE__ */ documents(
    "artisan",
    "craft-card / craft-registration-certificate",
    column2006,
    "1984-01-01",
    /* @__PURE__ */ paper(
      "2015-11-18",
      "craft-card / craft-registration-certificate / craft-register-extract",
      publisher,
    ),
  ),
  /** Agriculteur, فلاح; the card alone is enough since 2016. */
  farmer: /* @__PURE__ */ documents(
    "farmer",
    "wali-order / title-deed / agriculture-chamber-certificate",
    column2006,
    "1984-01-01",
    /* @__PURE__ */ paper(
      "2016-01-01",
      "farmer-card / wali-order / title-deed / agriculture-chamber-certificate",
      "https://djazairess.com/fr/horizons/178813",
    ),
  ),
  /** Éleveur, since 2015-11-18: only a recent source names the card. */
  breeder: /* @__PURE__ */ documents("breeder", "breeder-card", publisher, "2015-11-18"),
  /** Profession libérale, مهنة حرة. */
  "liberal-profession": /* @__PURE__ */ documents("liberal-profession", "professional-licence", column2006),
  /** Auto-entrepreneur, مقاول ذاتي, since 2022-12-18. */
  "auto-entrepreneur": /* @__PURE__ */ documents("auto-entrepreneur", "auto-entrepreneur-card", note2025, "2022-12-18"),
  /** Transporteur, ناقل, since 2015-11-18. */
  carrier: /* @__PURE__ */ documents(
    "carrier",
    "taxi-permit / transport-authorisation / trade-register",
    publisher,
    "2015-11-18",
  ),
  /** Gérant ou associé de société, since 2015-11-18; the statutes come with their amendments. */
  "company-owner": /* @__PURE__ */ documents(
    "company-owner",
    "trade-register + statutes",
    publisher,
    "2015-11-18",
    /* @__PURE__ */ paper(
      "2024-12-20",
      "affiliation-form + birth-certificate + identity-document + statutes + trade-register",
      companyGuide,
    ),
  ),
};

/** What is asked beside the own papers where the law regulates the activity. */
export const regulatedActivityDocuments: Series<"documents-regulated-activity", "documents"> = {
  id: "documents-regulated-activity",
  unit: "documents",
  entries: [/* @__PURE__ */ paper("2015-11-18", "professional-licence", publisher)],
};

/** The papers asked of every activity. */
export const commonDocuments: Series<"documents-common", "documents"> = {
  id: "documents-common",
  unit: "documents",
  entries: [
    {
      from: "1984-01-01",
      value: "tax-existence-certificate + civil-status-record",
      text: null,
      article: null,
      status: "reported",
      seenAt: column2006,
    },
    // The fund said then that civil-status papers were no longer asked for; the list that replaced them was not read.
    { from: "2016-12-08", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
  ],
};

function documents<A extends string>(
  activity: A,
  value: string,
  seenAt: string,
  from = "1984-01-01",
  ...later: readonly Entry[]
): Series<`documents-${A}`, "documents"> {
  return {
    id: `documents-${activity}`,
    unit: "documents",
    entries: [/* @__PURE__ */ paper(from, value, seenAt), ...later],
  };
}

function paper(from: string, value: string, seenAt: string): Entry {
  return { from, value, text: null, article: null, status: "reported", seenAt };
}
