// The words of the generated pages that the explanations do not hold.
import type { Language } from "casnos-rules";

/** The words of one language. */
export interface PageWords {
  readonly coverage: string;
  readonly coverageIntroduction: (day: string) => string;
  readonly atAGlance: string;
  readonly what: string;
  readonly count: string;
  readonly parameters: string;
  readonly datedValues: string;
  readonly periodsWithoutValue: string;
  readonly textUnknown: string;
  readonly articleUnknown: string;
  readonly publicationUnknown: string;
  readonly rules: string;
  readonly rulesIntroduction: string;
  readonly rule: string;
  readonly firstDay: string;
  readonly unknown: string;
  readonly readings: string;
  readonly reading: string;
  readonly nothingFound: string;
  readonly nothingFoundIntroduction: string;
  readonly questionsWithoutRule: string;
  readonly parameter: string;
  readonly from: string;
  readonly to: string;
  readonly until: (day: string) => string;
  readonly stillUnknown: string;
  readonly value: string;
  readonly textAndArticle: string;
  readonly publishedOn: string;
  readonly status: string;
  readonly atLeast: (amount: string) => string;
  readonly nothing: string;
}

/** The words of each language. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  en: {
    coverage: "What is covered",
    coverageIntroduction: (day) =>
      `Every value of the law that this library holds, with its source and how well it was read. Sources were looked through until ${day}; an answer for a later day is flagged as projected. This page is written from the data itself by \`npm run pages\`.`,
    atAGlance: "At a glance",
    what: "",
    count: "Number",
    parameters: "parameters",
    datedValues: "dated values",
    periodsWithoutValue: "periods whose value no source gives",
    textUnknown: "legal text not known",
    articleUnknown: "article not known",
    publicationUnknown: "day of publication not known",
    rules: "The rules",
    rulesIntroduction:
      "For each operation: the first day of the oldest value it reads, how many of the values it reads were read in a text, reported, or are confirmed by no source, how many periods are unknown, and the readings its answers can depend on.",
    rule: "Rule",
    firstDay: "From",
    unknown: "unknown",
    readings: "Readings",
    reading: "reading:",
    nothingFound: "What no text was found for",
    nothingFoundIntroduction:
      "In these periods there is a rule, and no source read says which: an answer that needs it is undetermined.",
    questionsWithoutRule: "Questions without a known rule",
    parameter: "Parameter",
    from: "From",
    to: "To",
    until: (day) => `the day before ${day}`,
    stillUnknown: "still unknown",
    value: "Value",
    textAndArticle: "Text and article, where it was read",
    publishedOn: "Published on",
    status: "Status",
    atLeast: (amount) => `at least ${amount}`,
    nothing: "–",
  },
  fr: {
    coverage: "Ce qui est couvert",
    coverageIntroduction: (day) =>
      `Toutes les valeurs de la loi que contient cette bibliothèque, avec leur source et la façon dont elle a été lue. Les sources ont été parcourues jusqu'au ${day} ; une réponse pour un jour ultérieur est signalée comme projetée. Cette page est écrite à partir des données elles-mêmes par \`npm run pages\`.`,
    atAGlance: "En un coup d'œil",
    what: "",
    count: "Nombre",
    parameters: "paramètres",
    datedValues: "valeurs datées",
    periodsWithoutValue: "périodes dont aucune source ne donne la valeur",
    textUnknown: "texte légal inconnu",
    articleUnknown: "article inconnu",
    publicationUnknown: "jour de publication inconnu",
    rules: "Les règles",
    rulesIntroduction:
      "Pour chaque opération : le premier jour de la plus ancienne valeur lue, le nombre de valeurs lues dans un texte, rapportées, ou qu'aucune source ne confirme, le nombre de périodes inconnues, et les lectures dont les réponses peuvent dépendre.",
    rule: "Règle",
    firstDay: "À partir du",
    unknown: "inconnu",
    readings: "Lectures",
    reading: "lecture :",
    nothingFound: "Ce pour quoi aucun texte n'a été trouvé",
    nothingFoundIntroduction:
      "Pour ces périodes il existe une règle, et aucune source lue ne dit laquelle : une réponse qui en a besoin est indéterminée.",
    questionsWithoutRule: "Questions sans règle connue",
    parameter: "Paramètre",
    from: "Du",
    to: "Au",
    until: (day) => `la veille du ${day}`,
    stillUnknown: "toujours inconnu",
    value: "Valeur",
    textAndArticle: "Texte et article, lieu de lecture",
    publishedOn: "Publication",
    status: "Statut",
    atLeast: (amount) => `au moins ${amount}`,
    nothing: "–",
  },
  ar: {
    coverage: "ما تغطيه المكتبة",
    coverageIntroduction: (day) =>
      `كل قيم القانون الموجودة في هذه المكتبة مع مصدر كل قيمة ودرجة التحقق منها. فُحصت المصادر إلى غاية ${day}؛ والجواب عن يوم لاحق يُعلَّم بأنه توقع. هذه الصفحة مكتوبة من المعطيات نفسها بالأمر ⁦\`npm run pages\`⁩.`,
    atAGlance: "نظرة عامة",
    what: "",
    count: "العدد",
    parameters: "معايير",
    datedValues: "قيم مؤرخة",
    periodsWithoutValue: "فترات لا يعطي أي مصدر قيمتها",
    textUnknown: "النص القانوني غير معروف",
    articleUnknown: "المادة غير معروفة",
    publicationUnknown: "يوم النشر غير معروف",
    rules: "القواعد",
    rulesIntroduction:
      "لكل عملية: أول يوم لأقدم قيمة تقرؤها، وعدد القيم المقروءة في نص قانوني، والمنقولة، والتي لا يؤكدها أي مصدر، وعدد الفترات غير المعروفة، والقراءات التي قد تتوقف عليها الأجوبة.",
    rule: "القاعدة",
    firstDay: "ابتداء من",
    unknown: "غير معروف",
    readings: "القراءات",
    reading: "القراءة:",
    nothingFound: "ما لم يُعثر له على أي نص",
    nothingFoundIntroduction:
      "في هذه الفترات توجد قاعدة ولا يقول أي مصدر مقروء ما هي: الجواب الذي يحتاج إليها يبقى غير محدد.",
    questionsWithoutRule: "أسئلة دون قاعدة معروفة",
    parameter: "المعيار",
    from: "من",
    to: "إلى",
    until: (day) => `اليوم السابق لـ ${day}`,
    stillUnknown: "لا يزال غير معروف",
    value: "القيمة",
    textAndArticle: "النص والمادة ومكان القراءة",
    publishedOn: "النشر",
    status: "الحالة",
    atLeast: (amount) => `على الأقل ${amount}`,
    nothing: "–",
  },
};
