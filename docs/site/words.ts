// The words of the site itself, by language; those of the law are the library's.
import type { Language } from "casnos-rules";

/** The words of the site in one language. */
export interface SiteWords {
  readonly label: string;
  readonly description: string;
  readonly start: string;
  readonly fiveMinutes: string;
  readonly whatItIs: string;
  readonly guides: string;
  readonly affiliation: string;
  readonly contributions: string;
  readonly latePayment: string;
  readonly retirement: string;
  readonly survivors: string;
  readonly health: string;
  readonly disputes: string;
  readonly simulators: string;
  readonly myFile: string;
  readonly myContribution: string;
  readonly myRetirement: string;
  readonly mySurvivors: string;
  readonly reference: string;
  readonly questions: string;
  readonly rules: string;
  readonly values: string;
  readonly coverage: string;
  readonly glossary: string;
  readonly developers: string;
  readonly actuaries: string;
  readonly apps: string;
  readonly api: string;
  readonly apiShape: string;
  readonly versions: string;
  readonly addAValue: string;
  readonly changelog: string;
  /** A page that there is in English only. */
  readonly englishOnly: string;
  readonly notOfficial: string;
  readonly search: string;
  readonly onThisPage: string;
  readonly previous: string;
  readonly next: string;
  readonly menu: string;
  readonly top: string;
  readonly appearance: string;
  readonly toLight: string;
  readonly toDark: string;
  readonly language: string;
  readonly skip: string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly toTheStart: string;
  readonly noResults: string;
  readonly reset: string;
  readonly select: string;
  readonly navigate: string;
  readonly close: string;
  /** The pages of a value and of a rule. */
  readonly valuesIntroduction: string;
  readonly rulesIntroduction: string;
  readonly valueOnADay: string;
  readonly day: string;
  readonly overTime: string;
  readonly everyValue: string;
  readonly readBy: string;
  readonly tryIt: string;
  readonly tryItText: string;
  readonly lawItReads: string;
  readonly inTheCode: string;
  readonly permanent: string;
  readonly readingsOfRule: string;
  readonly perOf: Readonly<Record<"month" | "year" | "once", string>>;
  /** A stretch of a drawing whose value no source gives. */
  readonly unknown: string;
}

const en: SiteWords = {
  label: "English",
  description:
    "The rules of CASNOS, the Algerian social security of the self-employed: exact, dated, cited, explained.",
  start: "Start",
  fiveMinutes: "In five minutes",
  whatItIs: "What it is, and is not",
  guides: "Guides",
  affiliation: "Affiliation",
  contributions: "Contributions",
  latePayment: "Late payment",
  retirement: "Retirement",
  survivors: "Survivors",
  health: "Care and invalidity",
  disputes: "Disputes",
  simulators: "Simulators",
  myFile: "My file",
  myContribution: "My contribution",
  myRetirement: "My retirement",
  mySurvivors: "My family's pension",
  reference: "Reference",
  questions: "Questions people ask",
  rules: "Every rule",
  values: "Every value of the law",
  coverage: "What is covered",
  glossary: "Glossary",
  developers: "For developers",
  actuaries: "For actuaries",
  apps: "For apps",
  api: "API, every name",
  apiShape: "The shape of the API",
  versions: "Versions and changes of law",
  addAValue: "Add a value of the law",
  changelog: "Changes",
  englishOnly: "This page is in English only:",
  notOfficial:
    "Not an official calculator of the fund, and no legal advice. Read the status and the source of each amount.",
  search: "Search",
  onThisPage: "On this page",
  previous: "Previous",
  next: "Next",
  menu: "Menu",
  top: "Back to the top",
  appearance: "Appearance",
  toLight: "Light",
  toDark: "Dark",
  language: "Language",
  skip: "Skip to the content",
  notFound: "No page here",
  notFoundText: "The address has no page. The menu and the search lead to all there are.",
  toTheStart: "To the first page",
  noResults: "Nothing found for",
  reset: "Clear",
  select: "to open",
  navigate: "to move",
  close: "to close",
  valuesIntroduction:
    "Each parameter has a page of its own, whose address stays: every dated value, its text and article, where it was read, and how well.",
  rulesIntroduction:
    "Each operation has a page of its own, whose address stays: a form that answers here, the values of the law it reads, and the readings it depends on.",
  valueOnADay: "On a day",
  day: "Day",
  overTime: "Over time",
  everyValue: "Every dated value",
  readBy: "Read by",
  tryIt: "Ask it here",
  tryItText:
    "The fields hold an example. Change them: the answer is worked out in this page, and nothing is sent anywhere.",
  lawItReads: "The law it reads",
  inTheCode: "In the code",
  permanent: "The address of this page is permanent.",
  readingsOfRule: "Readings that can change its answer",
  perOf: { month: "DA a month", year: "DA a year", once: "DA" },
  unknown: "not known",
};

const fr: SiteWords = {
  label: "Français",
  description:
    "Les règles de la CASNOS, la sécurité sociale algérienne des non-salariés : exactes, datées, sourcées, expliquées.",
  start: "Commencer",
  fiveMinutes: "En cinq minutes",
  whatItIs: "Ce que c'est, et ce que ce n'est pas",
  guides: "Guides",
  affiliation: "Affiliation",
  contributions: "Cotisations",
  latePayment: "Paiement tardif",
  retirement: "Retraite",
  survivors: "Réversion et décès",
  health: "Soins et invalidité",
  disputes: "Contentieux",
  simulators: "Simulateurs",
  myFile: "Mon dossier",
  myContribution: "Ma cotisation",
  myRetirement: "Ma retraite",
  mySurvivors: "La pension de ma famille",
  reference: "Référence",
  questions: "Questions fréquentes",
  rules: "Toutes les règles",
  values: "Toutes les valeurs de la loi",
  coverage: "Ce qui est couvert",
  glossary: "Glossaire",
  developers: "Pour développer",
  actuaries: "Pour les actuaires",
  apps: "Pour les applications",
  api: "API, tous les noms",
  apiShape: "La forme de l'API",
  versions: "Versions et changements de la loi",
  addAValue: "Ajouter une valeur de la loi",
  changelog: "Changements",
  englishOnly: "Cette page n'existe qu'en anglais :",
  notOfficial:
    "Ni calculateur officiel de la caisse, ni conseil juridique. Lisez le statut et la source de chaque montant.",
  search: "Rechercher",
  onThisPage: "Sur cette page",
  previous: "Précédent",
  next: "Suivant",
  menu: "Menu",
  top: "Haut de page",
  appearance: "Apparence",
  toLight: "Claire",
  toDark: "Sombre",
  language: "Langue",
  skip: "Aller au contenu",
  notFound: "Aucune page ici",
  notFoundText: "Cette adresse n'a pas de page. Le menu et la recherche mènent à toutes les autres.",
  toTheStart: "Première page",
  noResults: "Rien trouvé pour",
  reset: "Effacer",
  select: "ouvrir",
  navigate: "se déplacer",
  close: "fermer",
  valuesIntroduction:
    "Chaque paramètre a sa page, dont l'adresse ne change pas : toutes ses valeurs datées, leur texte et leur article, où elles ont été lues, et comment.",
  rulesIntroduction:
    "Chaque opération a sa page, dont l'adresse ne change pas : un formulaire qui répond sur place, les valeurs de la loi qu'elle lit et les lectures dont elle dépend.",
  valueOnADay: "À un jour donné",
  day: "Jour",
  overTime: "Au fil du temps",
  everyValue: "Toutes les valeurs datées",
  readBy: "Lue par",
  tryIt: "L'interroger ici",
  tryItText:
    "Les champs contiennent un exemple. Modifiez-les : la réponse est calculée dans cette page, et rien n'est envoyé.",
  lawItReads: "La loi qu'elle lit",
  inTheCode: "Dans le code",
  permanent: "L'adresse de cette page est permanente.",
  readingsOfRule: "Lectures qui peuvent changer sa réponse",
  perOf: { month: "DA par mois", year: "DA par an", once: "DA" },
  unknown: "inconnu",
};

const ar: SiteWords = {
  label: "العربية",
  description: "قواعد كاسنوس، الضمان الاجتماعي لغير الأجراء في الجزائر: دقيقة ومؤرخة ومسندة إلى مصادرها ومشروحة.",
  start: "البداية",
  fiveMinutes: "في خمس دقائق",
  whatItIs: "ما هي وما ليست",
  guides: "الأدلة",
  affiliation: "الانتساب",
  contributions: "الاشتراكات",
  latePayment: "التأخر في الدفع",
  retirement: "التقاعد",
  survivors: "ذوو الحقوق",
  health: "العلاج والعجز",
  disputes: "المنازعات",
  simulators: "المحاكيات",
  myFile: "ملفي",
  myContribution: "اشتراكي",
  myRetirement: "تقاعدي",
  mySurvivors: "معاش عائلتي",
  reference: "المرجع",
  questions: "أسئلة متداولة",
  rules: "كل القواعد",
  values: "كل قيم القانون",
  coverage: "ما تغطيه المكتبة",
  glossary: "مسرد المصطلحات",
  developers: "للمطورين",
  actuaries: "للخبراء الاكتواريين",
  apps: "للتطبيقات",
  api: "واجهة البرمجة، كل الأسماء",
  apiShape: "شكل واجهة البرمجة",
  versions: "النسخ وتغيّر القانون",
  addAValue: "إضافة قيمة من القانون",
  changelog: "التغييرات",
  englishOnly: "هذه الصفحة موجودة بالإنجليزية فقط:",
  notOfficial: "ليست حاسبة رسمية للصندوق ولا استشارة قانونية. اقرأ درجة التأكد من كل مبلغ ومصدره.",
  search: "بحث",
  onThisPage: "في هذه الصفحة",
  previous: "السابق",
  next: "التالي",
  menu: "القائمة",
  top: "أعلى الصفحة",
  appearance: "المظهر",
  toLight: "فاتح",
  toDark: "داكن",
  language: "اللغة",
  skip: "إلى المحتوى",
  notFound: "لا توجد صفحة هنا",
  notFoundText: "ليس لهذا العنوان صفحة. القائمة والبحث يوصلان إلى كل الصفحات.",
  toTheStart: "الصفحة الأولى",
  noResults: "لا نتيجة لـ",
  reset: "مسح",
  select: "للفتح",
  navigate: "للتنقل",
  close: "للإغلاق",
  valuesIntroduction: "لكل معطى صفحة لا يتغير عنوانها: كل قيمه المؤرخة ونصها ومادتها ومكان قراءتها ودرجة التأكد منها.",
  rulesIntroduction:
    "لكل عملية صفحة لا يتغير عنوانها: استمارة تجيب في مكانها، وقيم القانون التي تقرؤها، والقراءات التي تتوقف عليها.",
  valueOnADay: "في يوم معين",
  day: "اليوم",
  overTime: "عبر الزمن",
  everyValue: "كل القيم المؤرخة",
  readBy: "تقرؤها",
  tryIt: "اسألها هنا",
  tryItText: "في الخانات مثال. غيّره: يُحسب الجواب في هذه الصفحة ولا يُرسل شيء إلى أي مكان.",
  lawItReads: "ما تقرؤه من القانون",
  inTheCode: "في الشيفرة",
  permanent: "عنوان هذه الصفحة دائم.",
  readingsOfRule: "القراءات التي يمكن أن تغير جوابها",
  perOf: { month: "دج في الشهر", year: "دج في السنة", once: "دج" },
  unknown: "غير معروف",
};

/** The words of each language. */
export const SITE_WORDS: Readonly<Record<Language, SiteWords>> = { en, fr, ar };
