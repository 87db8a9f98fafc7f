// The words of the generated pages that the explanations do not hold.
import type { Language } from "casnos-rules";
import type { SourceStatus } from "casnos-rules/law";

/** The words of one language. */
export interface PageWords {
  /** The sign between a name and what is said of it, with the space before it. */
  readonly colon: string;
  readonly coverage: string;
  readonly coverageIntroduction: (day: string) => string;
  readonly everyValue: string;
  readonly statusMeanings: Readonly<Record<SourceStatus, string>>;
  readonly atAGlance: string;
  readonly what: string;
  readonly count: string;
  readonly parameters: string;
  readonly datedValues: string;
  readonly periodsWithoutValue: string;
  readonly textUnknown: string;
  readonly articleUnknown: string;
  readonly publicationUnknown: string;
  readonly sourceUnknown: string;
  readonly branches: string;
  readonly branch: string;
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
  readonly withoutSource: string;
  readonly withoutSourceIntroduction: string;
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
  readonly glossary: string;
  readonly glossaryIntroduction: string;
  readonly terms: string;
  readonly termsIntroduction: string;
  readonly operations: string;
  readonly facts: string;
  readonly choices: string;
  readonly series: string;
  readonly statuses: string;
  readonly inTheCode: string;
}

/** The words of each language. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  en: {
    colon: ":",
    coverage: "What is covered",
    coverageIntroduction: (day) =>
      `What the law held in this library covers, how well it was read, and what is missing. Sources were looked through until ${day}; an answer for a later day is flagged as projected. This page is written from the data itself.`,
    everyValue:
      "Every value, with its text and the place where it was read: [value by value](law/index.md). Links to values and branches lead to pages that are written with the site (`npm run site`); the values themselves stand in `src/law/`.",
    statusMeanings: {
      enacted:
        "the legal text was read, or a source that restates the named article closely, in each case in the copy named beside the value and not on the official journal's own site",
      reported:
        "said by the fund, the press, an administrative or a professional page; the legal text itself was not read for it",
      unverified: "commonly stated, or arithmetic and conventions of this library: no source read shows it",
    },
    atAGlance: "At a glance",
    what: "",
    count: "Number",
    parameters: "parameters",
    datedValues: "dated values",
    periodsWithoutValue: "periods whose value no source gives",
    textUnknown: "legal text not known",
    articleUnknown: "article not known",
    publicationUnknown: "day of publication not known",
    sourceUnknown: "neither a text nor a place where it was seen",
    branches: "By branch",
    branch: "Branch",
    rules: "The rules",
    rulesIntroduction:
      "For each operation: the first day of the oldest value it reads, how many of the values it reads are enacted, reported or unverified, how many periods are unknown, and how many disputed readings its answers can depend on, which the page of each rule names.",
    rule: "Rule",
    firstDay: "From",
    unknown: "unknown",
    readings: "Readings",
    reading: "reading:",
    nothingFound: "What no text was found for",
    nothingFoundIntroduction:
      "In these periods there is a rule, and no source read says which: an answer that needs it is undetermined.",
    questionsWithoutRule: "Questions without a known rule",
    withoutSource: "Values that no source read shows",
    withoutSourceIntroduction:
      "These values have neither a text nor a place where they were seen: what is commonly stated, or supposed from the values around them.",
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
    glossary: "Glossary",
    glossaryIntroduction:
      "The terms of the field, then every name that an input or an answer can hold: in English, in French, in Arabic, and in the code. This page is written from the words the explanations use.",
    terms: "Terms",
    termsIntroduction:
      "In the order of a member's life with the fund. An Arabic form with ✓ was seen in an Algerian source; the others are the usual translation.",
    operations: "Operations",
    facts: "Facts",
    choices: "Words of an input or an answer",
    series: "Values of the law",
    statuses: "How well a source was read",
    inTheCode: "In the code",
  },
  fr: {
    colon: "\u00A0:",
    coverage: "Ce qui est couvert",
    coverageIntroduction: (day) =>
      `Ce que couvre la loi réunie dans cette bibliothèque, comment elle a été lue, et ce qui manque. Les sources ont été parcourues jusqu'au ${day} ; une réponse pour un jour ultérieur est signalée comme projetée. Cette page est écrite à partir des données elles-mêmes.`,
    everyValue:
      "Toutes les valeurs, avec leur texte et le lieu où elles ont été lues : [valeur par valeur](law/index.md). Les liens vers les valeurs et les branches mènent à des pages écrites avec le site (`npm run site`) ; les valeurs elles-mêmes sont dans `src/law/`.",
    statusMeanings: {
      enacted:
        "le texte légal a été lu, ou une source qui reprend de près l'article cité, chaque fois dans la copie nommée à côté de la valeur et non sur le site du Journal officiel",
      reported:
        "dit par la caisse, la presse, une page administrative ou professionnelle ; le texte légal lui-même n'a pas été lu sur ce point",
      unverified:
        "communément affirmé, ou calcul et conventions de cette bibliothèque : aucune source lue ne le montre",
    },
    atAGlance: "En un coup d'œil",
    what: "",
    count: "Nombre",
    parameters: "paramètres",
    datedValues: "valeurs datées",
    periodsWithoutValue: "périodes dont aucune source ne donne la valeur",
    textUnknown: "texte légal inconnu",
    articleUnknown: "article inconnu",
    publicationUnknown: "jour de publication inconnu",
    sourceUnknown: "ni texte ni lieu où la valeur a été vue",
    branches: "Par branche",
    branch: "Branche",
    rules: "Les règles",
    rulesIntroduction:
      "Pour chaque opération : le premier jour de la plus ancienne valeur lue, le nombre de valeurs de chaque statut, le nombre de périodes inconnues, et le nombre de lectures discutées dont les réponses peuvent dépendre, que la page de chaque règle nomme.",
    rule: "Règle",
    firstDay: "À partir du",
    unknown: "inconnu",
    readings: "Lectures",
    reading: "lecture :",
    nothingFound: "Ce pour quoi aucun texte n'a été trouvé",
    nothingFoundIntroduction:
      "Pour ces périodes il existe une règle, et aucune source lue ne dit laquelle : une réponse qui en a besoin est indéterminée.",
    questionsWithoutRule: "Questions sans règle connue",
    withoutSource: "Valeurs qu'aucune source lue ne montre",
    withoutSourceIntroduction:
      "Ces valeurs n'ont ni texte ni lieu où elles ont été vues : elles sont communément affirmées, ou supposées d'après les valeurs voisines.",
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
    glossary: "Glossaire",
    glossaryIntroduction:
      "Les termes du domaine, puis chaque nom qu'une question ou une réponse peut contenir : en français, en arabe, en anglais, et dans le code. Cette page est écrite à partir des mots des explications.",
    terms: "Termes",
    termsIntroduction:
      "Dans l'ordre de la vie d'un affilié avec la caisse. Une forme arabe suivie de ✓ a été vue dans une source algérienne ; les autres sont la traduction habituelle.",
    operations: "Opérations",
    facts: "Faits",
    choices: "Mots d'une question ou d'une réponse",
    series: "Valeurs de la loi",
    statuses: "Comment une source a été lue",
    inTheCode: "Dans le code",
  },
  ar: {
    colon: ":",
    coverage: "ما تغطيه المكتبة",
    coverageIntroduction: (day) =>
      `ما يغطيه القانون المجموع في هذه المكتبة، وكيف تم الاطلاع عليه، وما ينقص. فُحصت المصادر إلى غاية ${day}؛ والجواب عن يوم لاحق يُعلَّم بأنه توقع. هذه الصفحة مكتوبة من المعطيات نفسها.`,
    everyValue:
      "كل القيم مع نصوصها ومكان قراءتها: [قيمة قيمة](law/index.md). الروابط إلى القيم والفروع تؤدي إلى صفحات تُكتب مع الموقع (⁦`npm run site`⁩)؛ والقيم نفسها في ⁦`src/law/`⁩.",
    statusMeanings: {
      enacted:
        "تم الاطلاع على النص القانوني، أو على مصدر يعرض المادة المذكورة عرضا قريبا، وفي كل مرة في النسخة المذكورة بجانب القيمة لا في موقع الجريدة الرسمية",
      reported: "قاله الصندوق أو الصحافة أو صفحة إدارية أو مهنية؛ ولم يتم الاطلاع على النص القانوني نفسه في ذلك",
      unverified: "شائع، أو حساب واصطلاحات من هذه المكتبة: لا يُظهره أي مصدر تم الاطلاع عليه",
    },
    atAGlance: "نظرة عامة",
    what: "",
    count: "العدد",
    parameters: "معايير",
    datedValues: "قيم مؤرخة",
    periodsWithoutValue: "فترات لا يعطي أي مصدر قيمتها",
    textUnknown: "النص القانوني غير معروف",
    articleUnknown: "المادة غير معروفة",
    publicationUnknown: "يوم النشر غير معروف",
    sourceUnknown: "لا نص ولا مكان رُئيت فيه القيمة",
    branches: "حسب الفرع",
    branch: "الفرع",
    rules: "القواعد",
    rulesIntroduction:
      "لكل عملية: أول يوم لأقدم قيمة تقرؤها، وعدد القيم من كل حالة، وعدد الفترات غير المعروفة، وعدد القراءات محل الخلاف التي قد تتوقف عليها الأجوبة، وتسميها صفحة كل قاعدة.",
    rule: "القاعدة",
    firstDay: "ابتداء من",
    unknown: "غير معروف",
    readings: "القراءات",
    reading: "القراءة:",
    nothingFound: "ما لم يُعثر له على أي نص",
    nothingFoundIntroduction:
      "في هذه الفترات توجد قاعدة ولا يقول أي مصدر مقروء ما هي: الجواب الذي يحتاج إليها يبقى غير محدد.",
    questionsWithoutRule: "أسئلة دون قاعدة معروفة",
    withoutSource: "قيم لا يُظهرها أي مصدر تم الاطلاع عليه",
    withoutSourceIntroduction: "لا نص لهذه القيم ولا مكان رُئيت فيه: هي شائعة أو مفترضة من القيم المجاورة لها.",
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
    glossary: "مسرد المصطلحات",
    glossaryIntroduction:
      "مصطلحات الميدان، ثم كل اسم قد يرد في سؤال أو جواب: بالعربية والفرنسية والإنجليزية، وفي الشيفرة. هذه الصفحة مكتوبة من كلمات الشروح.",
    terms: "المصطلحات",
    termsIntroduction:
      "حسب ترتيب مراحل علاقة المنتسب بالصندوق. الصيغة العربية المتبوعة بالعلامة ✓ رُئيت في مصدر جزائري؛ وغيرها هو الترجمة المعتادة.",
    operations: "العمليات",
    facts: "الوقائع",
    choices: "كلمات السؤال أو الجواب",
    series: "قيم القانون",
    statuses: "كيف تم الاطلاع على المصدر",
    inTheCode: "في الشيفرة",
  },
};
