// The words of the simulator of a contribution.
import type { Language } from "casnos-rules";
import { inFrench } from "../../theme/french-spaces.js";

/** The words in one language. */
export interface ContributionWords {
  readonly activity: string;
  readonly option: string;
  readonly general: string;
  readonly flat: string;
  readonly from: string;
  readonly year: string;
  readonly yearHint: string;
  readonly declared: (year: string) => string;
  readonly income: (year: string) => string;
  readonly baseOfNoYear: string;
  readonly baseHint: string;
  readonly paid: string;
  readonly paidHint: string;
  readonly on: string;
  readonly onHint: string;
  readonly owed: (year: string) => string;
  readonly owedInNoYear: string;
  readonly nothing: string;
  readonly basis: string;
  readonly base: string;
  readonly retained: string;
  readonly rate: string;
  readonly toRetirement: string;
  readonly toInsurance: string;
  readonly byBase: (year: string) => string;
  readonly baseAxis: string;
  readonly daYear: string;
  readonly days: string;
  readonly payableFrom: string;
  readonly declareBy: string;
  readonly surcharge: string;
  readonly paidOn: (day: string) => string;
  readonly monthsLate: string;
  readonly byDay: string;
  readonly dayAxis: string;
  readonly da: string;
}

/** The words of each language. */
export const CONTRIBUTION_WORDS: Readonly<Record<Language, ContributionWords>> = {
  en: {
    activity: "Activity",
    option: "Contribution of an auto-entrepreneur",
    general: "on a declared base",
    flat: "flat",
    from: "Working since",
    year: "Year of the contribution",
    yearHint: "Left empty: the year of today.",
    declared: (year) => `Base declared for ${year}, DA`,
    income: (year) => `Income of ${year}, DA`,
    baseOfNoYear: "Base, DA",
    baseHint: "Left empty: not known.",
    paid: "Paid on",
    paidHint: "Left empty: today.",
    on: "Today",
    onHint: "Left empty: the day of this computer.",
    owed: (year) => `Contribution of ${year}`,
    owedInNoYear: "Contribution",
    nothing: "nothing is owed",
    basis: "Kind",
    base: "Base",
    retained: "Base between the floor and the ceiling",
    rate: "Rate",
    toRetirement: "To retirement",
    toInsurance: "To social insurance",
    byBase: (year) => `Contribution of ${year} by base; the ring is yours`,
    baseAxis: "base, DA a year",
    daYear: "DA a year",
    days: "Last day to pay",
    payableFrom: "Can be paid from",
    declareBy: "Declare the base by",
    surcharge: "Late surcharge",
    paidOn: (day) => `Late surcharge if paid on ${day}`,
    monthsLate: "Complete months late",
    byDay: "Surcharge by the day on which all is paid",
    dayAxis: "day of payment",
    da: "DA",
  },
  fr: inFrench({
    activity: "Activité",
    option: "Cotisation d'un auto-entrepreneur",
    general: "sur une assiette déclarée",
    flat: "forfaitaire",
    from: "En activité depuis le",
    year: "Année de la cotisation",
    yearHint: "Laissé vide : l'année en cours.",
    declared: (year) => `Assiette déclarée pour ${year}, en DA`,
    income: (year) => `Revenu de ${year}, en DA`,
    baseOfNoYear: "Assiette, en DA",
    baseHint: "Laissé vide : inconnue.",
    paid: "Payée le",
    paidHint: "Laissé vide : aujourd'hui.",
    on: "Aujourd'hui",
    onHint: "Laissé vide : le jour de cet ordinateur.",
    owed: (year) => `Cotisation de ${year}`,
    owedInNoYear: "Cotisation",
    nothing: "rien n'est dû",
    basis: "Nature",
    base: "Assiette",
    retained: "Assiette entre le minimum et le plafond",
    rate: "Taux",
    toRetirement: "Part de la retraite",
    toInsurance: "Part des assurances sociales",
    byBase: (year) => `Cotisation de ${year} selon l'assiette ; l'anneau marque la vôtre`,
    baseAxis: "assiette, DA par an",
    daYear: "DA par an",
    days: "Dernier jour pour payer",
    payableFrom: "Payable à partir du",
    declareBy: "Assiette à déclarer au plus tard le",
    surcharge: "Majoration de retard",
    paidOn: (day) => `Majoration si elle est payée le ${day}`,
    monthsLate: "Mois entiers de retard",
    byDay: "Majoration selon le jour où tout est payé",
    dayAxis: "jour du paiement",
    da: "DA",
  }),
  ar: {
    activity: "النشاط",
    option: "اشتراك المقاول الذاتي",
    general: "على وعاء مصرح به",
    flat: "جزافي",
    from: "يمارس النشاط منذ",
    year: "سنة الاشتراك",
    yearHint: "إذا تُركت فارغة: السنة الجارية.",
    declared: (year) => `الوعاء المصرح به لسنة ${year}، دج`,
    income: (year) => `دخل سنة ${year}، دج`,
    baseOfNoYear: "الوعاء، دج",
    baseHint: "إذا تُرك فارغا: غير معروف.",
    paid: "دُفع في",
    paidHint: "إذا تُرك فارغا: اليوم.",
    on: "اليوم",
    onHint: "إذا تُرك فارغا: يوم هذا الجهاز.",
    owed: (year) => `اشتراك سنة ${year}`,
    owedInNoYear: "الاشتراك",
    nothing: "لا شيء مستحق",
    basis: "النوع",
    base: "الوعاء",
    retained: "الوعاء بين الحد الأدنى والسقف",
    rate: "النسبة",
    toRetirement: "حصة التقاعد",
    toInsurance: "حصة التأمينات الاجتماعية",
    byBase: (year) => `اشتراك سنة ${year} حسب الوعاء؛ الحلقة هي حالتك`,
    baseAxis: "الوعاء، دج في السنة",
    daYear: "دج في السنة",
    days: "آخر أجل للدفع",
    payableFrom: "يمكن الدفع ابتداء من",
    declareBy: "آخر أجل للتصريح بالوعاء",
    surcharge: "زيادة التأخير",
    paidOn: (day) => `زيادة التأخير إذا دُفع في ${day}`,
    monthsLate: "أشهر التأخير الكاملة",
    byDay: "زيادة التأخير حسب يوم دفع كل المبلغ",
    dayAxis: "يوم الدفع",
    da: "دج",
  },
};
