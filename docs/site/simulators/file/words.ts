// The words of the simulator of a member's file.
import type { Language } from "casnos-rules";
import { inFrench } from "../../theme/french-spaces.js";

/** The words in one language. */
export interface FileWords {
  readonly activity: string;
  readonly start: string;
  readonly startHint: string;
  readonly filed: string;
  readonly notSaid: string;
  readonly notYet: string;
  readonly filedOn: string;
  readonly salaried: string;
  readonly salariedHint: string;
  readonly turnover: string;
  readonly turnoverHint: string;
  readonly year: string;
  readonly amount: string;
  readonly on: string;
  readonly onHint: string;
  readonly duty: string;
  readonly obligation: Readonly<Record<"compulsory", string>>;
  readonly benefits: string;
  readonly whose: Readonly<Record<"of-this-activity" | "chosen-by-the-insured", string>>;
  readonly papers: string;
  readonly commonPapers: string;
  readonly notKnown: string;
  readonly toDo: string;
  readonly askAgency: string;
  readonly deadline: string;
  readonly dayAnd: (day: string, howFar: string) => string;
  readonly isToday: string;
  readonly left: (days: string) => string;
  readonly passed: (days: string) => string;
  readonly filedInTime: string;
  readonly filedLate: (days: string) => string;
  readonly penalty: string;
  readonly noPenalty: string;
  readonly countedTo: string;
  readonly months: string;
  readonly noMonth: string;
  readonly ifLater: string;
  readonly riseOf: (day: string, amount: string) => string;
  readonly picture: string;
  readonly da: string;
  readonly alongMonths: (dayOfMonth: number) => string;
  readonly status: string;
  readonly statusIs: Readonly<Record<"kept" | "lost", string>>;
  readonly next: {
    readonly sayStart: string;
    readonly unknown: string;
    readonly fileBy: (day: string) => string;
    readonly sayFiled: (day: string) => string;
    readonly sayFiledOn: string;
    readonly fileNow: (day: string, amount: string) => string;
    readonly later: (day: string, amount: string) => string;
    readonly inTime: string;
    readonly filedLate: (amount: string) => string;
  };
}

/** The words of each language. */
export const FILE_WORDS: Readonly<Record<Language, FileWords>> = {
  en: {
    activity: "Activity",
    start: "Day the activity began",
    startHint: "In practice often the day of the trade register, or of the auto-entrepreneur's card.",
    filed: "Affiliation file handed in",
    notSaid: "not said",
    notYet: "not yet",
    filedOn: "Handed in on",
    salaried: "Salaried as well",
    salariedHint: "It does not change the duty.",
    turnover: "Turnover",
    turnoverHint: "By year, from the last one back. A year left empty is not known; nothing earned is 0.",
    year: "Year",
    amount: "DA",
    on: "Today",
    onHint: "Left empty: the day of this computer.",
    duty: "Affiliation to CASNOS",
    obligation: { compulsory: "Compulsory" },
    benefits: "Whose benefits are served",
    whose: { "of-this-activity": "those of this activity", "chosen-by-the-insured": "those that you choose" },
    papers: "The papers of the activity",
    commonPapers: "Papers asked of everybody",
    notKnown: "not known",
    toDo: "To do",
    askAgency: "ask the agency",
    deadline: "Last day to file",
    dayAnd: (day, howFar) => `${day}: ${howFar}`,
    isToday: "it is today",
    left: (days) => `${days} left`,
    passed: (days) => `passed ${days} ago`,
    filedInTime: "filed in time",
    filedLate: (days) => `filed ${days} late`,
    penalty: "Penalty for filing late",
    noPenalty: "No penalty",
    countedTo: "Counted to",
    months: "Months late that count",
    noMonth: "none",
    ifLater: "Filed later",
    riseOf: (day, amount) => `from ${day}: ${amount}`,
    picture: "Penalty by the month of filing: the bar with a frame is today",
    da: "DA",
    alongMonths: (day) => `month and year of filing, each on the ${ordinal(day)} or the last day`,
    status: "Status of auto-entrepreneur",
    statusIs: { kept: "Kept", lost: "Lost" },
    next: {
      sayStart: "Fill in the day the activity began.",
      unknown: "The last day to file, or its penalty, is not known for these days: ask your agency.",
      fileBy: (day) => `Next: hand in your file by ${day}, at the CASNOS agency of the place where you work.`,
      sayFiled: (day) => `The last day was ${day}. Say whether the file is handed in.`,
      sayFiledOn: "Fill in the day the file was handed in.",
      fileNow: (day, amount) =>
        `Next: hand in your file now. The last day was ${day}; filed today, the penalty is ${amount}.`,
      later: (day, amount) => `From ${day} it is ${amount}.`,
      inTime: "Your file was handed in on time: there is no penalty. Next comes your contribution.",
      filedLate: (amount) =>
        `Your file was late: the penalty is ${amount}, once. It can be brought before the appeal commission.`,
    },
  },
  fr: inFrench({
    activity: "Activité",
    start: "Jour du début de l'activité",
    startHint: "En pratique, souvent la date du registre du commerce ou de la carte d'auto-entrepreneur.",
    filed: "Dossier d'affiliation déposé",
    notSaid: "non précisé",
    notYet: "pas encore",
    filedOn: "Déposé le",
    salaried: "Salarié par ailleurs",
    salariedHint: "L'obligation n'en change pas.",
    turnover: "Chiffre d'affaires",
    turnoverHint:
      "Par année, en remontant depuis la dernière. Une année laissée vide est inconnue ; sans recette, c'est 0.",
    year: "Année",
    amount: "DA",
    on: "Aujourd'hui",
    onHint: "Laissé vide : le jour de cet ordinateur.",
    duty: "Affiliation à la CASNOS",
    obligation: { compulsory: "Obligatoire" },
    benefits: "Prestations servies",
    whose: { "of-this-activity": "celles de cette activité", "chosen-by-the-insured": "celles que vous choisissez" },
    papers: "Les papiers de l'activité",
    commonPapers: "Papiers demandés à tous",
    notKnown: "on ne le sait pas",
    toDo: "À faire",
    askAgency: "demander à l'agence",
    deadline: "Dernier jour pour déposer le dossier",
    dayAnd: (day, howFar) => `${day} : ${howFar}`,
    isToday: "c'est aujourd'hui",
    left: (days) => `dans ${days}`,
    passed: (days) => `passé depuis ${days}`,
    filedInTime: "déposé à temps",
    filedLate: (days) => `déposé avec ${days} de retard`,
    penalty: "Pénalité de dépôt tardif",
    noPenalty: "Pas de pénalité",
    countedTo: "Comptée jusqu'au",
    months: "Mois de retard comptés",
    noMonth: "aucun",
    ifLater: "Déposé plus tard",
    riseOf: (day, amount) => `à partir du ${day} : ${amount}`,
    picture: "Pénalité selon le mois du dépôt : la barre encadrée est celle d'aujourd'hui",
    da: "DA",
    alongMonths: (day) =>
      `mois et année du dépôt, chaque fois le ${day === 1 ? "1er" : String(day)} ou le dernier jour du mois`,
    status: "Statut d'auto-entrepreneur",
    statusIs: { kept: "Conservé", lost: "Perdu" },
    next: {
      sayStart: "Indiquez le jour du début de l'activité.",
      unknown:
        "Le dernier jour pour déposer le dossier, ou sa pénalité, n'est pas connu ici : demandez à votre agence.",
      fileBy: (day) =>
        `À faire : déposer votre dossier au plus tard le ${day}, à l'agence CASNOS du lieu de votre activité.`,
      sayFiled: (day) => `Le dernier jour était le ${day}. Indiquez si le dossier est déposé.`,
      sayFiledOn: "Indiquez le jour du dépôt du dossier.",
      fileNow: (day, amount) =>
        `À faire : déposer votre dossier sans attendre. Le dernier jour était le ${day} ; déposé aujourd'hui, la pénalité est de ${amount}.`,
      later: (day, amount) => `À partir du ${day}, elle est de ${amount}.`,
      inTime: "Votre dossier a été déposé à temps : pas de pénalité. Vient ensuite votre cotisation.",
      filedLate: (amount) =>
        `Votre dossier a été déposé en retard : la pénalité est de ${amount}, une seule fois. Elle peut être portée devant la commission de recours.`,
    },
  }),
  ar: {
    activity: "النشاط",
    start: "يوم بدء النشاط",
    startHint: "في الواقع غالبا تاريخ السجل التجاري أو تاريخ بطاقة المقاول الذاتي.",
    filed: "إيداع ملف الانتساب",
    notSaid: "غير مذكور",
    notYet: "ليس بعد",
    filedOn: "أودع في",
    salaried: "أجير أيضا",
    salariedHint: "لا يغير ذلك الواجب.",
    turnover: "رقم الأعمال",
    turnoverHint:
      "حسب السنوات، من الأخيرة إلى ما قبلها. السنة المتروكة فارغة غير معروفة؛ وإن لم يوجد رقم أعمال يُكتب 0.",
    year: "السنة",
    amount: "دج",
    on: "اليوم",
    onHint: "إذا تُرك فارغا: يوم هذا الجهاز.",
    duty: "الانتساب إلى كاسنوس",
    obligation: { compulsory: "واجب" },
    benefits: "الأداءات المقدمة",
    whose: { "of-this-activity": "أداءات هذا النشاط", "chosen-by-the-insured": "الأداءات التي تختارها" },
    papers: "وثائق النشاط",
    commonPapers: "الوثائق المطلوبة من الجميع",
    notKnown: "غير معروفة",
    toDo: "ما عليك فعله",
    askAgency: "اسأل الوكالة",
    deadline: "آخر يوم لإيداع الملف",
    dayAnd: (day, howFar) => `${day}: ${howFar}`,
    isToday: "هو اليوم",
    left: (days) => `بقي عليه ${days}`,
    passed: (days) => `مضى عليه ${days}`,
    filedInTime: "أودع في الأجل",
    filedLate: (days) => `أودع بتأخر قدره ${days}`,
    penalty: "غرامة الإيداع المتأخر",
    noPenalty: "لا غرامة",
    countedTo: "محسوبة إلى غاية",
    months: "أشهر التأخر المحسوبة",
    noMonth: "لا شهر",
    ifLater: "إذا أودع بعد ذلك",
    riseOf: (day, amount) => `ابتداء من ${day}: ${amount}`,
    picture: "الغرامة حسب شهر الإيداع: العمود المؤطر هو اليوم",
    da: "دج",
    alongMonths: (day) => `شهر الإيداع وسنته، في اليوم ${String(day)} أو آخر يوم من الشهر`,
    status: "صفة المقاول الذاتي",
    statusIs: { kept: "محتفظ بها", lost: "مفقودة" },
    next: {
      sayStart: "اكتب يوم بدء النشاط.",
      unknown: "آخر يوم للإيداع أو غرامته غير معروف هنا: اسأل وكالتك.",
      fileBy: (day) => `ما عليك فعله: أودع ملفك قبل نهاية ${day} لدى وكالة كاسنوس لمكان نشاطك.`,
      sayFiled: (day) => `كان آخر يوم ${day}. اذكر إن كان الملف قد أودع.`,
      sayFiledOn: "اكتب يوم إيداع الملف.",
      fileNow: (day, amount) =>
        `ما عليك فعله: أودع ملفك الآن. كان آخر يوم ${day}؛ وبالإيداع اليوم تكون الغرامة ${amount}.`,
      later: (day, amount) => `وابتداء من ${day} تصبح ${amount}.`,
      inTime: "أودع ملفك في الأجل: لا غرامة. ويأتي بعد ذلك اشتراكك.",
      filedLate: (amount) => `أودع ملفك متأخرا: الغرامة ${amount}، مرة واحدة. ويمكن عرضها على لجنة الطعن.`,
    },
  },
};

function ordinal(day: number): string {
  const isTeen = day >= 11 && day <= 13;
  const ending = isTeen ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
  return `${String(day)}${ending}`;
}
