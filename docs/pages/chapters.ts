// The values of the law in the order of its files, for the pages.
import type { Language } from "casnos-rules";
import type { AnySeries } from "casnos-rules/law";
import { allSeries } from "../../src/catalogue/series.js";
import * as amnesties from "../../src/law/amnesties.js";
import * as recovery from "../../src/law/recovery.js";
import * as voluntaryScheme from "../../src/law/voluntary-scheme.js";
import * as career from "../../src/law/career.js";
import * as survivors from "../../src/law/survivors.js";
import * as revaluation from "../../src/law/revaluation.js";
import * as care from "../../src/law/care.js";
import * as invalidity from "../../src/law/invalidity.js";
import * as deathCapital from "../../src/law/death-capital.js";
import * as disputes from "../../src/law/disputes.js";
import * as affiliation from "../../src/law/affiliation.js";
import * as contribution from "../../src/law/contribution.js";
import * as deadlines from "../../src/law/deadlines.js";
import * as family from "../../src/law/family.js";
import * as penalties from "../../src/law/penalties.js";
import * as pension from "../../src/law/pension.js";
import * as retirementAge from "../../src/law/retirement-age.js";
import * as wages from "../../src/law/wages.js";

/** A file of the law: its title in each language, and its series. */
export interface Chapter {
  readonly title: Readonly<Record<Language, string>>;
  readonly series: readonly AnySeries[];
}

/** Every file of the law. */
export const CHAPTERS: readonly Chapter[] = [
  chapter("Wages", "Salaires", "الأجور", wages),
  chapter("Affiliation", "Affiliation", "الانتساب", affiliation),
  chapter("Deadlines", "Échéances", "الآجال", deadlines),
  chapter("Contributions", "Cotisations", "الاشتراكات", contribution),
  chapter("Penalties", "Pénalités", "الغرامات", penalties),
  chapter("Retirement age", "Âge de la retraite", "سن التقاعد", retirementAge),
  chapter("Pensions", "Pensions", "المعاشات", pension),
  chapter("Waivers and schedules", "Exonérations et échéanciers", "الإعفاءات ورزنامات الدفع", amnesties),
  chapter("Remission and limitation of debts", "Remise et prescription des dettes", "تخفيض الديون وتقادمها", recovery),
  chapter("Voluntary scheme of 2015", "Régime volontaire de 2015", "النظام الإرادي لسنة 2015", voluntaryScheme),
  chapter("Careers and claim", "Carrières et demande", "المسار المهني والطلب", career),
  chapter("Survivors' pensions", "Pensions de réversion", "المعاشات المنقولة", survivors),
  chapter("Revaluation", "Revalorisation", "إعادة التثمين", revaluation),
  chapter("Care", "Soins", "العلاج", care),
  chapter("Invalidity", "Invalidité", "العجز", invalidity),
  chapter("Death capital", "Capital décès", "رأسمال الوفاة", deathCapital),
  chapter("Disputes", "Contentieux", "المنازعات", disputes),
  chapter("Family", "Famille", "العائلة", family),
];

function chapter(en: string, fr: string, ar: string, file: object): Chapter {
  const exported = Object.values(file as Readonly<Record<string, AnySeries | Readonly<Record<string, AnySeries>>>>);
  const held = new Set(exported.flatMap((one) => (isSeries(one) ? [one] : Object.values(one))));
  // In the order of the catalogue: that of a module's names is not the same everywhere.
  return { title: { en, fr, ar }, series: Object.values<AnySeries>(allSeries).filter((one) => held.has(one)) };
}

function isSeries(value: AnySeries | Readonly<Record<string, AnySeries>>): value is AnySeries {
  return "entries" in value;
}
