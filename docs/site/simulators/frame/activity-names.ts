// What a self-employed person does for a living, as the lists of the pages have it.
import type { Activity, Language } from "casnos-rules";

/** The activities in each language. */
export const ACTIVITY_NAMES: Readonly<Record<Language, Readonly<Record<Activity, string>>>> = {
  en: {
    trader: "Trader",
    artisan: "Artisan",
    farmer: "Farmer",
    breeder: "Breeder",
    "liberal-profession": "Liberal profession",
    "auto-entrepreneur": "Auto-entrepreneur",
    industrialist: "Industrialist",
    carrier: "Carrier",
    "company-owner": "Owner of a company",
    other: "Other work for one's own account",
  },
  fr: {
    trader: "Commerçant",
    artisan: "Artisan",
    farmer: "Agriculteur",
    breeder: "Éleveur",
    "liberal-profession": "Profession libérale",
    "auto-entrepreneur": "Auto-entrepreneur",
    industrialist: "Industriel",
    carrier: "Transporteur",
    "company-owner": "Propriétaire de société",
    other: "Autre activité pour son propre compte",
  },
  ar: {
    trader: "تاجر",
    artisan: "حرفي",
    farmer: "فلاح",
    breeder: "مربي المواشي",
    "liberal-profession": "مهنة حرة",
    "auto-entrepreneur": "مقاول ذاتي",
    industrialist: "صناعي",
    carrier: "ناقل",
    "company-owner": "صاحب شركة",
    other: "نشاط آخر للحساب الخاص",
  },
};
