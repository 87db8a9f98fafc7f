// The words of the simulator of the family of who died.
import type { Language } from "casnos-rules";

type Who = "spouse" | "child" | "parent" | "woman";

/** The words in one language. */
export interface SurvivorsWords {
  readonly was: string;
  readonly wases: Readonly<Record<"pensioner" | "active" | "stopped", string>>;
  readonly sex: string;
  readonly male: string;
  readonly female: string;
  readonly died: string;
  readonly right: string;
  readonly rights: Readonly<Record<"pension" | "allowance" | "invalidity", string>>;
  readonly monthly: string;
  readonly monthlyHint: string;
  readonly ownBirthDate: string;
  readonly raised: string;
  readonly moudjahid: string;
  readonly incapacitated: string;
  readonly career: string;
  readonly careerHint: string;
  readonly fromYear: string;
  readonly toYear: string;
  readonly base: string;
  readonly row: (place: number) => string;
  readonly family: string;
  readonly familyHint: string;
  readonly relations: Readonly<Record<Who, string>>;
  readonly add: Readonly<Record<Who, string>>;
  readonly nobody: string;
  readonly notSaidYet: string;
  readonly remarried: string;
  readonly since: string;
  readonly birthDate: string;
  readonly doing: string;
  readonly doings: Readonly<Record<"studying" | "apprentice" | "neither", string>>;
  readonly unable: string;
  readonly childSex: string;
  readonly daughter: string;
  readonly son: string;
  readonly income: string;
  readonly otherParent: string;
  readonly resources: string;
  readonly on: string;
  readonly onHint: string;
  readonly more: string;
  readonly moreHint: string;
  readonly claimed: string;
  readonly claimedHint: string;
  readonly widow: string;
  readonly cover: string;
  readonly conditions: string;
  readonly widowIncome: string;
  readonly pension: string;
  readonly aMonth: (amount: string) => string;
  readonly none: Readonly<Record<"no-survivor-entitled" | "deceased-without-right", string>>;
  readonly ofDeceased: Readonly<Record<"pension" | "allowance" | "invalidity", string>>;
  readonly part: (amount: string, rate: string) => string;
  readonly until: (part: string, day: string) => string;
  readonly reason: Readonly<Record<"remarried" | "not-dependent" | "resources-above-the-limit" | "own-income", string>>;
  readonly nextChange: string;
  readonly noChange: string;
  readonly paidFrom: string;
  readonly notSaid: string;
  readonly next: (day: string) => string;
  readonly from: (day: string) => string;
  readonly supposed: Readonly<Record<"studying" | "neither", (names: string) => string>>;
  readonly unknown: string;
  readonly picture: (day: string) => string;
  readonly daMonth: string;
  readonly relatives: string;
  readonly capital: string;
  readonly noCapital: string;
  readonly shared: string;
  readonly claimBy: string;
  readonly claim: string;
  readonly standing: Readonly<Record<"in-time" | "late" | "still-open" | "lapsed", string>>;
  readonly care: string;
  readonly careOpen: string;
  readonly maternity: string;
  readonly careKept: string;
  readonly kept: Readonly<Record<"maintained" | "none", string>>;
}

/** Somebody of the family by the place in it, as the working counts them, and by what they were to the deceased. */
export function relativeName(index: number, who: string, { relations }: SurvivorsWords): string {
  return `${String(index + 1)}. ${relations[who as Who] ?? relations.child}`;
}

/** The words of each language. */
export const SURVIVORS_WORDS: Readonly<Record<Language, SurvivorsWords>> = {
  en: {
    was: "The person who died",
    wases: {
      pensioner: "drew a pension or an allowance",
      active: "was still working, without a pension",
      stopped: "had stopped working, without a pension",
    },
    sex: "Sex",
    male: "man",
    female: "woman",
    died: "Day of death",
    right: "What was drawn",
    rights: {
      pension: "a retirement pension",
      allowance: "the allowance of a short career",
      invalidity: "an invalidity pension",
    },
    monthly: "Amount drawn, DA a month",
    monthlyHint: "On the day of death, without the increase for a spouse.",
    ownBirthDate: "Date of birth of the person who died",
    raised: "Children she raised for nine years or more",
    moudjahid: "Moudjahid",
    incapacitated: "Totally and definitively unable to work",
    career: "Years contributed to CASNOS",
    careerHint:
      "Whole years, and the base of each, DA a year; of the year of the death, the quarters that had ended. Years in another fund are not in here.",
    fromYear: "From the year",
    toYear: "To the year",
    base: "Base, DA a year",
    row: (place) => `Line ${String(place)}`,
    family: "The family",
    familyHint:
      "Name everybody: the part of each depends on the others. What you leave open is not known, and is not guessed.",
    relations: { spouse: "Spouse", child: "Child", parent: "Father or mother", woman: "Woman of the family" },
    add: { spouse: "+ spouse", child: "+ child", parent: "+ father or mother", woman: "+ aunt, sister or niece" },
    nobody: "There is nobody",
    notSaidYet: "not known",
    remarried: "Married again",
    since: "Since",
    birthDate: "Date of birth",
    doing: "Once of age: studies or trade",
    doings: {
      studying: "studies",
      apprentice: "apprentice, paid below half the minimum wage",
      neither: "neither",
    },
    unable: "Unable to work for ever, by infirmity or chronic illness",
    childSex: "Son or daughter",
    daughter: "daughter",
    son: "son",
    income: "Income of their own",
    otherParent: "Is the other parent alive?",
    resources: "Own resources, DA a month",
    on: "Day asked for",
    onHint: "Left empty: today, by this computer.",
    more: "Also the death capital and care",
    moreHint: "Loads a little more.",
    claimed: "The capital was claimed on",
    claimedHint: "Left empty: not claimed yet.",
    widow: "The widow, for the care she keeps",
    cover: "Covered by her own work",
    conditions: "Conditions of the death capital met",
    widowIncome: "Her own income, DA a month",
    pension: "Survivors' pension",
    aMonth: (amount) => `${amount} a month`,
    none: {
      "no-survivor-entitled": "Nobody of the family has a right",
      "deceased-without-right": "The career was too short to leave a pension",
    },
    ofDeceased: {
      pension: "Pension of the person who died",
      allowance: "Allowance of the person who died",
      invalidity: "Invalidity pension of the person who died",
    },
    part: (amount, rate) => `${amount} (${rate})`,
    until: (part, day) => `${part}, until the day before ${day}`,
    reason: {
      remarried: "no part: married again",
      "not-dependent": "no part: not dependent",
      "resources-above-the-limit": "no part: resources above the limit",
      "own-income": "no part: own income",
    },
    nextChange: "Next change by age",
    noChange: "none known",
    paidFrom: "First day paid",
    notSaid: "no source read says",
    next: (day) => `From ${day}`,
    from: (day) => `Then from ${day}`,
    supposed: {
      studying: (names) => `If still a student: ${names}`,
      neither: (names) => `If without a right from then: ${names}`,
    },
    unknown: "not known",
    picture: (day) => `The part of each on ${day}`,
    daMonth: "DA a month",
    relatives: "family",
    capital: "Death capital",
    noCapital: "Nobody of the family gets it",
    shared: "Shared equally by",
    claimBy: "Last day to claim",
    claim: "The claim",
    standing: {
      "in-time": "made in time",
      late: "made too late",
      "still-open": "still possible",
      lapsed: "time expired",
    },
    care: "Care, by the survivors' pension",
    careOpen: "Sickness care",
    maternity: "Maternity care",
    careKept: "Care kept by the widow after the death",
    kept: { maintained: "Kept", none: "Not kept" },
  },
  fr: {
    was: "La personne décédée",
    wases: {
      pensioner: "percevait une pension ou une allocation",
      active: "était encore en activité, sans pension",
      stopped: "avait cessé son activité, sans pension",
    },
    sex: "Sexe",
    male: "homme",
    female: "femme",
    died: "Jour du décès",
    right: "Ce qui était perçu",
    rights: {
      pension: "une pension de retraite",
      allowance: "l'allocation d'une carrière courte",
      invalidity: "une pension d'invalidité",
    },
    monthly: "Montant perçu, DA par mois",
    monthlyHint: "Au jour du décès, sans la majoration pour conjoint.",
    ownBirthDate: "Date de naissance de la personne décédée",
    raised: "Enfants qu'elle a élevés pendant neuf ans ou plus",
    moudjahid: "Moudjahid",
    incapacitated: "En incapacité totale et définitive de travail",
    career: "Années cotisées à la CASNOS",
    careerHint:
      "Années entières, et l'assiette de chacune, en DA par an ; de l'année du décès, les trimestres achevés. Les années dans une autre caisse n'y figurent pas.",
    fromYear: "De l'année",
    toYear: "À l'année",
    base: "Assiette, DA par an",
    row: (place) => `Ligne ${String(place)}`,
    family: "La famille",
    familyHint:
      "Nommez tout le monde : la part de chacun dépend des autres. Ce que vous laissez ouvert n'est pas connu, et n'est pas deviné.",
    relations: { spouse: "Conjoint", child: "Enfant", parent: "Père ou mère", woman: "Femme de la famille" },
    add: { spouse: "+ conjoint", child: "+ enfant", parent: "+ père ou mère", woman: "+ tante, sœur ou nièce" },
    nobody: "Il n'y a personne",
    notSaidYet: "non connu",
    remarried: "Remarié",
    since: "Depuis le",
    birthDate: "Date de naissance",
    doing: "À la majorité : études ou apprentissage",
    doings: {
      studying: "fait des études",
      apprentice: "en apprentissage, payé moins de la moitié du SNMG",
      neither: "ni l'un ni l'autre",
    },
    unable: "Empêché à jamais de travailler, par infirmité ou maladie chronique",
    childSex: "Fils ou fille",
    daughter: "fille",
    son: "fils",
    income: "Revenu propre",
    otherParent: "L'autre parent est-il en vie ?",
    resources: "Ressources propres, DA par mois",
    on: "Jour demandé",
    onHint: "Laissé vide : aujourd'hui, selon cet ordinateur.",
    more: "Aussi le capital décès et les soins",
    moreHint: "Charge un peu plus.",
    claimed: "Le capital a été demandé le",
    claimedHint: "Laissé vide : pas encore demandé.",
    widow: "La veuve, pour les soins qu'elle garde",
    cover: "Couverte par son propre travail",
    conditions: "Conditions du capital décès remplies",
    widowIncome: "Son revenu propre, DA par mois",
    pension: "Pension de réversion",
    aMonth: (amount) => `${amount} par mois`,
    none: {
      "no-survivor-entitled": "Personne dans la famille n'y a droit",
      "deceased-without-right": "La carrière était trop courte pour laisser une pension",
    },
    ofDeceased: {
      pension: "Pension de la personne décédée",
      allowance: "Allocation de la personne décédée",
      invalidity: "Pension d'invalidité de la personne décédée",
    },
    part: (amount, rate) => `${amount} (${rate})`,
    until: (part, day) => `${part}, jusqu'à la veille du ${day}`,
    reason: {
      remarried: "pas de part : remariage",
      "not-dependent": "pas de part : n'est pas à charge",
      "resources-above-the-limit": "pas de part : ressources au-dessus de la limite",
      "own-income": "pas de part : revenu propre",
    },
    nextChange: "Prochain changement dû à l'âge",
    noChange: "aucun connu",
    paidFrom: "Premier jour payé",
    notSaid: "aucune source lue ne le dit",
    next: (day) => `À partir du ${day}`,
    from: (day) => `Puis à partir du ${day}`,
    supposed: {
      studying: (names) => `En cas d'études : ${names}`,
      neither: (names) => `Sans plus aucun droit : ${names}`,
    },
    unknown: "non connu",
    picture: (day) => `La part de chacun au ${day}`,
    daMonth: "DA par mois",
    relatives: "famille",
    capital: "Capital décès",
    noCapital: "Personne dans la famille ne le reçoit",
    shared: "Partagé à égalité entre",
    claimBy: "Dernier jour pour le demander",
    claim: "La demande",
    standing: {
      "in-time": "faite dans le délai",
      late: "faite hors délai",
      "still-open": "encore possible",
      lapsed: "délai expiré",
    },
    care: "Soins, par la pension de réversion",
    careOpen: "Soins de maladie",
    maternity: "Soins de maternité",
    careKept: "Soins que la veuve garde après le décès",
    kept: { maintained: "Maintenus", none: "Non maintenus" },
  },
  ar: {
    was: "المتوفى",
    wases: {
      pensioner: "كان يتقاضى معاشا أو منحة",
      active: "كان لا يزال يمارس نشاطه، دون معاش",
      stopped: "كان قد توقف عن نشاطه، دون معاش",
    },
    sex: "الجنس",
    male: "رجل",
    female: "امرأة",
    died: "يوم الوفاة",
    right: "ما كان يتقاضاه",
    rights: {
      pension: "معاش تقاعد",
      allowance: "منحة تقاعد لمسار قصير",
      invalidity: "معاش عجز",
    },
    monthly: "المبلغ الذي كان يتقاضاه، دج في الشهر",
    monthlyHint: "يوم الوفاة، دون الزيادة عن الزوج.",
    ownBirthDate: "تاريخ ميلاد المتوفى",
    raised: "الأولاد الذين ربّتهم تسع سنوات أو أكثر",
    moudjahid: "مجاهد",
    incapacitated: "عاجز كليا ونهائيا عن العمل",
    career: "سنوات الاشتراك في كاسنوس",
    careerHint:
      "سنوات كاملة، ووعاء كل منها بالدينار في السنة؛ ومن سنة الوفاة الثلاثيات التي انتهت. سنوات صندوق آخر ليست هنا.",
    fromYear: "من سنة",
    toYear: "إلى سنة",
    base: "الوعاء، دج في السنة",
    row: (place) => `السطر ${String(place)}`,
    family: "العائلة",
    familyHint: "اذكر الجميع: حصة كل واحد تتوقف على الآخرين. وما تتركه دون جواب يُعد غير معروف ولا يُخمَّن.",
    relations: { spouse: "زوج", child: "ولد", parent: "أب أو أم", woman: "امرأة من العائلة" },
    add: { spouse: "+ زوج", child: "+ ولد", parent: "+ أب أو أم", woman: "+ عمة أو خالة أو أخت أو ابنة أخ أو أخت" },
    nobody: "لا يوجد أحد",
    notSaidYet: "غير معروف",
    remarried: "تزوج من جديد",
    since: "منذ",
    birthDate: "تاريخ الميلاد",
    doing: "عند بلوغ السن: الدراسة أو التمهين",
    doings: {
      studying: "يتابع دراسته",
      apprentice: "متمهن بأجر دون نصف الأجر الوطني الأدنى المضمون",
      neither: "لا هذا ولا ذاك",
    },
    unable: "تمنعه عاهة أو مرض مزمن من العمل نهائيا",
    childSex: "ابن أو بنت",
    daughter: "بنت",
    son: "ابن",
    income: "دخل خاص",
    otherParent: "هل الوالد الآخر على قيد الحياة؟",
    resources: "الموارد الخاصة، دج في الشهر",
    on: "اليوم المطلوب",
    onHint: "إذا تُرك فارغا: اليوم حسب هذا الجهاز.",
    more: "رأسمال الوفاة والعلاج أيضا",
    moreHint: "يُحمَّل المزيد قليلا.",
    claimed: "طُلب رأسمال الوفاة في",
    claimedHint: "إذا تُرك فارغا: لم يُطلب بعد.",
    widow: "الأرملة، للعلاج الذي تحتفظ به",
    cover: "مغطاة بعملها الخاص",
    conditions: "استيفاء شروط رأسمال الوفاة",
    widowIncome: "دخلها الخاص، دج في الشهر",
    pension: "المعاش المنقول",
    aMonth: (amount) => `${amount} في الشهر`,
    none: {
      "no-survivor-entitled": "لا حق لأي فرد من العائلة",
      "deceased-without-right": "كان المسار أقصر من أن يترك معاشا",
    },
    ofDeceased: {
      pension: "معاش المتوفى",
      allowance: "منحة المتوفى",
      invalidity: "معاش عجز المتوفى",
    },
    part: (amount, rate) => `${amount} (${rate})`,
    until: (part, day) => `${part}، إلى غاية اليوم السابق لتاريخ ${day}`,
    reason: {
      remarried: "لا حصة: تزوج من جديد",
      "not-dependent": "لا حصة: ليس تحت الكفالة",
      "resources-above-the-limit": "لا حصة: موارد تفوق الحد المسموح",
      "own-income": "لا حصة: دخل خاص",
    },
    nextChange: "التغير المقبل بسبب السن",
    noChange: "لا يُعرف أي تغير",
    paidFrom: "أول يوم يُدفع",
    notSaid: "لا يقوله أي مصدر تم الاطلاع عليه",
    next: (day) => `ابتداء من ${day}`,
    from: (day) => `ثم ابتداء من ${day}`,
    supposed: {
      studying: (names) => `في حالة متابعة الدراسة: ${names}`,
      neither: (names) => `إذا لم يبق له أي حق: ${names}`,
    },
    unknown: "غير معروف",
    picture: (day) => `حصة كل واحد بتاريخ ${day}`,
    daMonth: "دج في الشهر",
    relatives: "العائلة",
    capital: "رأسمال الوفاة",
    noCapital: "لا يستحقه أي فرد من العائلة",
    shared: "يُقسم بالتساوي بين",
    claimBy: "آخر يوم لطلبه",
    claim: "الطلب",
    standing: {
      "in-time": "قُدم في الأجل",
      late: "قُدم خارج الأجل",
      "still-open": "لا يزال ممكنا",
      lapsed: "انقضى الأجل",
    },
    care: "العلاج بالمعاش المنقول",
    careOpen: "علاج المرض",
    maternity: "علاج الأمومة",
    careKept: "العلاج الذي تحتفظ به الأرملة بعد الوفاة",
    kept: { maintained: "محتفظ به", none: "غير محتفظ به" },
  },
};
