// The words of the simulator of a retirement.
import type { Language } from "casnos-rules";
import { inFrench } from "../../theme/french-spaces.js";

/** The words in one language. */
export interface RetirementWords {
  readonly sex: string;
  readonly male: string;
  readonly female: string;
  readonly birthDate: string;
  readonly children: string;
  readonly childrenHint: string;
  readonly moudjahid: string;
  readonly incapacitated: string;
  readonly spouse: string;
  readonly career: string;
  readonly careerHint: string;
  readonly goOn: string;
  readonly goOnHint: string;
  readonly nextBase: string;
  readonly on: string;
  readonly onHint: string;
  readonly startOn: string;
  readonly startOnHint: string;
  readonly age: string;
  readonly ageReached: string;
  readonly noAge: string;
  readonly first: string;
  readonly firstPension: string;
  readonly firstAllowance: string;
  readonly never: string;
  readonly lacks: string;
  readonly lacksYears: (years: string) => string;
  readonly lacksAge: (day: string) => string;
  readonly nothing: string;
  readonly pension: (day: string) => string;
  readonly aMonth: (amount: string) => string;
  readonly right: Readonly<Record<"pension" | "allowance" | "none", string>>;
  readonly rate: string;
  readonly monthlyBase: string;
  readonly withSpouse: string;
  readonly agePicture: string;
  readonly ageHere: string;
  readonly daMonth: string;
  readonly atAge: string;
  readonly oneMore: string;
  readonly brings: Readonly<
    Record<"more" | "less" | "nothing-more" | "a-right" | "loss-of-the-right" | "no-right", string>
  >;
  readonly costs: string;
  readonly repaidOn: string;
}

/** The words of each language. */
export const RETIREMENT_WORDS: Readonly<Record<Language, RetirementWords>> = {
  en: {
    sex: "Sex",
    male: "man",
    female: "woman",
    birthDate: "Date of birth",
    children: "Children raised for nine years or more",
    childrenHint: "Lowers the age of a woman.",
    moudjahid: "Moudjahid",
    incapacitated: "Totally and definitively unable to work",
    spouse: "Dependent spouse",
    career: "Years contributed to CASNOS",
    careerHint: "Whole years, and the base of each, DA a year. Years in another fund are not in here.",
    goOn: "I go on contributing until the pension starts",
    goOnHint: "Each quarter between today and the start is added.",
    nextBase: "Base from now on, DA a year",
    on: "Today",
    onHint: "Left empty: the day of this computer.",
    startOn: "Pension from",
    startOnHint: "Left empty: the first day of a right.",
    age: "Age of retirement",
    ageReached: "Reached on",
    noAge: "no age is asked",
    first: "First day of a right, and what lacks today",
    firstPension: "Pension",
    firstAllowance: "Allowance",
    never: "never, by this career",
    lacks: "Lacks today for a pension",
    lacksYears: (years) => `${years} of insurance`,
    lacksAge: (day) => `the age, reached on ${day}`,
    nothing: "nothing",
    pension: (day) => `From ${day}`,
    aMonth: (amount) => `${amount} a month`,
    right: { pension: "pension", allowance: "allowance", none: "no right" },
    rate: "Rate",
    monthlyBase: "Mean of the best years, a month",
    withSpouse: "With the increase for a spouse",
    agePicture: "By age: what starts on that birthday, a pension or an allowance",
    ageHere: "at the start looked at",
    daMonth: "DA a month",
    atAge: "age",
    oneMore: "One more year",
    brings: {
      more: "more a month",
      less: "less a month",
      "nothing-more": "nothing more",
      "a-right": "a right, a month",
      "loss-of-the-right": "the right is lost",
      "no-right": "still no right",
    },
    costs: "Contribution of that year",
    repaidOn: "Repaid by what it brings on",
  },
  fr: inFrench({
    sex: "Sexe",
    male: "homme",
    female: "femme",
    birthDate: "Date de naissance",
    children: "Enfants élevés pendant neuf ans ou plus",
    childrenHint: "Abaisse l'âge d'une femme.",
    moudjahid: "Moudjahid",
    incapacitated: "En incapacité totale et définitive de travail",
    spouse: "Conjoint à charge",
    career: "Années cotisées à la CASNOS",
    careerHint:
      "Années entières, et l'assiette de chacune, en DA par an. Les années dans une autre caisse n'y figurent pas.",
    goOn: "Je continue de cotiser jusqu'au début de la pension",
    goOnHint: "Chaque trimestre entre aujourd'hui et ce début est ajouté.",
    nextBase: "Assiette désormais, DA par an",
    on: "Aujourd'hui",
    onHint: "Laissé vide : le jour de cet ordinateur.",
    startOn: "Pension à partir du",
    startOnHint: "Laissé vide : le premier jour d'un droit.",
    age: "Âge de la retraite",
    ageReached: "Atteint le",
    noAge: "aucun âge n'est exigé",
    first: "Premier jour d'un droit, et ce qui manque aujourd'hui",
    firstPension: "Pension",
    firstAllowance: "Allocation",
    never: "jamais, avec cette carrière",
    lacks: "Manque aujourd'hui pour une pension",
    lacksYears: (years) => `${years} d'assurance`,
    lacksAge: (day) => `l'âge, atteint le ${day}`,
    nothing: "rien",
    pension: (day) => `À partir du ${day}`,
    aMonth: (amount) => `${amount} par mois`,
    right: { pension: "pension", allowance: "allocation", none: "pas de droit" },
    rate: "Taux",
    monthlyBase: "Moyenne des meilleures années, par mois",
    withSpouse: "Avec la majoration pour conjoint",
    agePicture: "Selon l'âge : ce qui commence à cet anniversaire, une pension ou une allocation",
    ageHere: "au début examiné",
    daMonth: "DA par mois",
    atAge: "âge",
    oneMore: "Une année de plus",
    brings: {
      more: "de plus par mois",
      less: "de moins par mois",
      "nothing-more": "rien de plus",
      "a-right": "un droit, par mois",
      "loss-of-the-right": "le droit est perdu",
      "no-right": "toujours pas de droit",
    },
    costs: "Cotisation de cette année",
    repaidOn: "Remboursée par ce qu'elle apporte le",
  }),
  ar: {
    sex: "الجنس",
    male: "رجل",
    female: "امرأة",
    birthDate: "تاريخ الميلاد",
    children: "الأولاد الذين ربّتهم تسع سنوات أو أكثر",
    childrenHint: "يخفض سن المرأة.",
    moudjahid: "مجاهد",
    incapacitated: "عاجز كليا ونهائيا عن العمل",
    spouse: "زوج مكفول",
    career: "سنوات الاشتراك في كاسنوس",
    careerHint: "سنوات كاملة، ووعاء كل منها بالدينار في السنة. سنوات صندوق آخر ليست هنا.",
    goOn: "أواصل الاشتراك إلى بداية المعاش",
    goOnHint: "يضاف كل ثلاثي بين اليوم وتلك البداية.",
    nextBase: "الوعاء من الآن، دج في السنة",
    on: "اليوم",
    onHint: "إذا تُرك فارغا: يوم هذا الجهاز.",
    startOn: "المعاش ابتداء من",
    startOnHint: "إذا تُرك فارغا: أول يوم يُفتح فيه حق.",
    age: "سن التقاعد",
    ageReached: "تُبلغ في",
    noAge: "لا تُشترط أي سن",
    first: "أول يوم للحق، وما ينقص اليوم",
    firstPension: "المعاش",
    firstAllowance: "المنحة",
    never: "لا يُفتح أبدا بهذا المسار",
    lacks: "ما ينقص اليوم للمعاش",
    lacksYears: (years) => `${years} من التأمين`,
    lacksAge: (day) => `بلوغ السن في ${day}`,
    nothing: "لا شيء",
    pension: (day) => `ابتداء من ${day}`,
    aMonth: (amount) => `${amount} في الشهر`,
    right: { pension: "معاش", allowance: "منحة", none: "لا حق" },
    rate: "النسبة",
    monthlyBase: "متوسط أفضل السنوات في الشهر",
    withSpouse: "مع الزيادة عن الزوج",
    agePicture: "حسب السن: ما يبدأ في عيد الميلاد ذاك، معاش أو منحة",
    ageHere: "عند البداية المنظور فيها",
    daMonth: "دج في الشهر",
    atAge: "السن",
    oneMore: "سنة إضافية",
    brings: {
      more: "زيادة في الشهر",
      less: "نقصان في الشهر",
      "nothing-more": "لا زيادة",
      "a-right": "حق، في الشهر",
      "loss-of-the-right": "يضيع الحق",
      "no-right": "لا حق بعد",
    },
    costs: "اشتراك تلك السنة",
    repaidOn: "يُسترجع بما تجلبه في",
  },
};
