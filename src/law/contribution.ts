import { UNKNOWN, type Series } from "./series.js";
import { decret15289 } from "./texts.js";
import { snmg } from "./wages.js";

const column2006 = "Le Soir d'Algérie, 26-04-2006, https://djazairess.com/fr/lesoirdalgerie/37573";
const column15289 = "https://djazairess.com/fr/lesoirdalgerie/1041171";
const publisher2024 =
  "https://legal-doctrine.com/en/edition/Cotisations-Sociales-des-Non-Salari%C3%A9s-Tout-Ce-Quil-Faut-Savoir-pour-2024";
const directors2005 = "El Watan, 08-12-2005, https://vitaminedz.com/fr/Algerie/casnos-71910-Articles-0-0-1.html";
const director2012 = "https://djazairess.com/fr/horizons/142656";

/** The monthly wage that the bounds of a year's contribution are indexed on, DA a month, fixed on 1 January. */
export const contributionIndexWage: Series<"contribution-index-wage", "amount"> = {
  id: "contribution-index-wage",
  unit: "amount",
  per: "month",
  yearly: true,
  entries: [
    {
      from: "1990-01-01",
      value: { times: "1", of: snmg },
      text: null,
      article: null,
      status: "unverified",
      seenAt: null,
    },
    {
      from: "2000-01-01",
      value: "8000",
      text: null,
      article: null,
      status: "reported",
      seenAt: column2006,
      reading: ["contribution-index", "as-published"],
    },
    {
      from: "2000-01-01",
      value: { times: "1", of: snmg },
      text: null,
      article: null,
      status: "reported",
      seenAt: directors2005,
      reading: ["contribution-index", "statutory"],
    },
    {
      from: "2007-01-01",
      value: { times: "1", of: snmg },
      text: null,
      article: null,
      status: "reported",
      seenAt: director2012,
    },
    {
      from: "2016-01-01",
      value: { times: "1", of: snmg },
      text: decret15289,
      article: "14",
      status: "enacted",
      seenAt: column15289,
    },
    {
      from: "2021-01-01",
      value: "18000",
      text: null,
      article: null,
      status: "reported",
      seenAt: publisher2024,
      reading: ["contribution-index", "as-published"],
    },
    {
      from: "2021-01-01",
      value: { times: "1", of: snmg },
      text: decret15289,
      article: "14",
      status: "reported",
      seenAt: column15289,
      reading: ["contribution-index", "statutory"],
    },
    {
      from: "2026-01-01",
      value: { times: "1", of: snmg },
      text: decret15289,
      article: "14",
      status: "reported",
      seenAt: column15289,
      knownFrom: "2026-01-01",
    },
  ],
};

/** Floor of the contribution base, DA a year (plancher de l'assiette, الحد الأدنى). */
export const contributionBaseFloor: Series<"contribution-base-floor", "amount"> = {
  id: "contribution-base-floor",
  unit: "amount",
  per: "year",
  yearly: true,
  entries: [
    {
      from: "1990-01-01",
      value: { times: "12", of: contributionIndexWage },
      text: null,
      article: null,
      status: "unverified",
      seenAt: null,
    },
    {
      from: "2000-01-01",
      value: { times: "12", of: contributionIndexWage },
      text: null,
      article: null,
      status: "reported",
      seenAt: column2006,
    },
    {
      from: "2016-01-01",
      value: { times: "12", of: contributionIndexWage },
      text: decret15289,
      article: "14",
      status: "enacted",
      seenAt: column15289,
    },
    {
      from: "2021-01-01",
      value: { times: "12", of: contributionIndexWage },
      text: decret15289,
      article: "14",
      status: "reported",
      seenAt: publisher2024,
    },
  ],
};

/** Ceiling of the contribution base, DA a year (plafond de l'assiette, السقف). Not the ceiling of the pension. */
export const contributionBaseCeiling: Series<"contribution-base-ceiling", "amount"> = {
  id: "contribution-base-ceiling",
  unit: "amount",
  per: "year",
  yearly: true,
  entries: [
    {
      from: "1990-01-01",
      value: { times: "8", of: contributionBaseFloor },
      text: null,
      article: null,
      status: "unverified",
      seenAt: null,
    },
    {
      from: "2000-01-01",
      value: { times: "8", of: contributionBaseFloor },
      text: null,
      article: null,
      status: "reported",
      seenAt: column2006,
    },
    {
      from: "2012-01-01",
      value: { times: "8", of: contributionBaseFloor },
      text: null,
      article: null,
      status: "reported",
      seenAt: column2006,
      reading: ["contribution-ceiling-2012", "formula"],
    },
    // A contribution of 216 000 a year at 15 %.
    {
      from: "2012-01-01",
      value: "1440000",
      text: null,
      article: null,
      status: "reported",
      seenAt: director2012,
      reading: ["contribution-ceiling-2012", "fund-director"],
    },
    {
      from: "2016-01-01",
      value: { times: "20", of: contributionBaseFloor },
      text: decret15289,
      article: "14",
      status: "enacted",
      seenAt: column15289,
    },
    {
      from: "2021-01-01",
      value: { times: "20", of: contributionBaseFloor },
      text: decret15289,
      article: "14",
      status: "reported",
      seenAt: publisher2024,
    },
  ],
};

/** Rate of the contribution, of the base retained (taux, نسبة). */
export const contributionRate: Series<"contribution-rate", "rate"> = {
  id: "contribution-rate",
  unit: "rate",
  yearly: true,
  entries: [
    { from: "1984-01-01", value: "0.15", text: null, article: null, status: "unverified", seenAt: null },
    { from: "2000-01-01", value: "0.15", text: null, article: null, status: "reported", seenAt: column2006 },
    { from: "2016-01-01", value: "0.15", text: decret15289, article: "14", status: "enacted", seenAt: column15289 },
  ],
};

/** The part of the rate that goes to social insurance (assurances sociales, التأمينات الاجتماعية). The rest is retirement. */
export const socialInsuranceRate: Series<"contribution-social-insurance-rate", "rate"> = {
  id: "contribution-social-insurance-rate",
  unit: "rate",
  yearly: true,
  entries: [
    { from: "1984-01-01", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    { from: "2016-01-01", value: "0.075", text: decret15289, article: "14", status: "enacted", seenAt: column15289 },
  ],
};

/** Which income or base a year's contribution rests on. */
export const contributionBaseRule: Series<
  "contribution-base-rule",
  "choice",
  "income-of-previous-year" | "declared-for-the-year"
> = {
  id: "contribution-base-rule",
  unit: "choice",
  yearly: true,
  entries: [
    {
      from: "1984-01-01",
      value: "income-of-previous-year",
      text: null,
      article: null,
      status: "reported",
      seenAt: column2006,
    },
    {
      from: "2016-01-01",
      value: "declared-for-the-year",
      text: decret15289,
      article: "14",
      status: "enacted",
      seenAt: column15289,
    },
  ],
};

/** The base of who began too late for an earlier one. */
export const newcomerBase: Series<"newcomer-base", "choice", "minimum"> = {
  id: "newcomer-base",
  unit: "choice",
  yearly: true,
  entries: [
    { from: "1984-01-01", value: "minimum", text: null, article: null, status: "reported", seenAt: column2006 },
    {
      from: "2016-01-01",
      value: "minimum",
      text: null,
      article: null,
      status: "reported",
      seenAt: "Coffice (Alger), guide de création d'entreprise, 20-12-2024, mis à jour le 08-05-2025",
    },
  ],
};

/** Whether a year in which the activity began or ended owes a part of the contribution or all of it. */
export const proration: Series<"contribution-proration", "choice", "whole-year"> = {
  id: "contribution-proration",
  unit: "choice",
  yearly: true,
  entries: [
    {
      from: "1984-01-01",
      value: "whole-year",
      text: null,
      article: null,
      status: "reported",
      seenAt: "Coffice (Alger), guide de création d'entreprise, 20-12-2024, mis à jour le 08-05-2025",
    },
  ],
};

/** Flat contribution of an auto-entrepreneur who chose it, DA a year (cotisation forfaitaire, اشتراك جزافي). */
export const flatContribution: Series<"flat-contribution", "amount"> = {
  id: "flat-contribution",
  unit: "amount",
  per: "year",
  yearly: true,
  entries: [
    {
      from: "2024-01-01",
      value: "24000",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://www.cirtait.com/le-regime-auto-entrepreneur-en-algerie-un-guide-complet",
    },
  ],
};

/** What the fund may do with the base that was declared or taken provisionally for a year. */
export const baseAdjustment: Series<"base-adjustment", "choice", "settled-by-the-fund"> = {
  id: "base-adjustment",
  unit: "choice",
  yearly: true,
  entries: [
    {
      from: "2016-01-01",
      value: "settled-by-the-fund",
      text: decret15289,
      article: "14",
      status: "enacted",
      seenAt: column15289,
    },
  ],
};
