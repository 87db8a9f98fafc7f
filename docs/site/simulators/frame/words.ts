// The words that all simulators share.
import type { Language, SourceStatus } from "casnos-rules";
import type { InjectionKey } from "vue";
import { inFrench } from "../../theme/french-spaces.js";

/** The words of the frame in one language. */
export interface FrameWords {
  /** A name with what is said of it. */
  readonly named: (name: string, said: string) => string;
  readonly fillIn: string;
  readonly results: string;
  readonly status: Readonly<Record<SourceStatus, string>>;
  readonly disputed: string;
  readonly projected: string;
  readonly unknown: string;
  readonly none: string;
  readonly problems: string;
  readonly notANumber: string;
  readonly halfTyped: string;
  readonly endsFirst: string;
  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  readonly link: string;
  readonly copyYourself: string;
  readonly receipt: string;
  readonly receiptOf: (title: string) => string;
  readonly reset: string;
  readonly stays: string;
  readonly line: (place: number) => string;
  readonly fromYear: string;
  readonly toYear: string;
  readonly base: string;
  readonly add: string;
  readonly remove: string;
  readonly table: string;
  readonly andAbove: (base: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly statement: (day: string) => string;
  readonly loading: string;
}

/** The words of the page, for the parts of its form. */
export const WORDS: InjectionKey<FrameWords> = Symbol("words");

/** The words of each language. */
export const FRAME_WORDS: Readonly<Record<Language, FrameWords>> = {
  en: {
    named: (name, said) => `${name}: ${said}`,
    fillIn: "Your case",
    results: "What the law gives",
    status: { enacted: "texts read", reported: "in part reported", unverified: "in part unverified" },
    disputed: "disputed",
    projected: "projected",
    unknown: "Not known",
    none: "no right",
    problems: "To be checked:",
    notANumber: "a whole number in digits is expected here",
    halfTyped: "This is no whole date: it counts as left empty.",
    endsFirst: "The line ends before it begins: it counts as not filled in.",
    print: "Print a statement",
    copy: "Copy the link",
    copied: "The link is copied",
    link: "Link of this case",
    copyYourself: "This browser does not copy by itself: the link is selected, copy it from here.",
    receipt: "Receipt",
    receiptOf: (title) => `Download the receipt: ${title}`,
    reset: "Start again",
    stays:
      "What you fill in stays in this page: it is worked out here, and nothing is sent. The link holds it: whoever has the link can read it.",
    line: (place) => `Line ${String(place)}`,
    fromYear: "From the year",
    toYear: "To the year",
    base: "Base, DA a year",
    add: "Add a line",
    remove: "Remove",
    table: "The same as a table",
    andAbove: (base) => `${base} and above`,
    yes: "yes",
    no: "no",
    statement: (day) => `Statement of ${day}. Not an official calculation of the fund.`,
    loading: "Working it out…",
  },
  fr: inFrench({
    named: (name: string, said: string) => `${name} : ${said}`,
    fillIn: "Votre cas",
    results: "Ce que donne la loi",
    status: { enacted: "textes lus", reported: "en partie rapporté", unverified: "en partie non vérifié" },
    disputed: "lecture discutée",
    projected: "projeté",
    unknown: "Inconnu",
    none: "pas de droit",
    problems: "À vérifier :",
    notANumber: "il faut ici un nombre entier, en chiffres",
    halfTyped: "La date n'est pas entière : elle compte comme laissée vide.",
    endsFirst: "La ligne finit avant de commencer : elle compte comme non remplie.",
    print: "Imprimer un relevé",
    copy: "Copier le lien",
    copied: "Le lien est copié",
    link: "Lien de ce cas",
    copyYourself: "Ce navigateur ne copie pas de lui-même : le lien est sélectionné, copiez-le d'ici.",
    receipt: "Récépissé",
    receiptOf: (title) => `Télécharger le récépissé : ${title}`,
    reset: "Recommencer",
    stays:
      "Ce que vous saisissez reste dans cette page : le calcul s'y fait, et rien n'est envoyé. Le lien le contient : qui a le lien peut le lire.",
    line: (place) => `Ligne ${String(place)}`,
    fromYear: "De l'année",
    toYear: "À l'année",
    base: "Assiette, DA par an",
    add: "Ajouter une ligne",
    remove: "Retirer",
    table: "La même chose en tableau",
    andAbove: (base: string) => `${base} et au-delà`,
    yes: "oui",
    no: "non",
    statement: (day) => `Relevé du ${day}. Ce n'est pas un calcul officiel de la caisse.`,
    loading: "Calcul en cours…",
  }),
  ar: {
    named: (name, said) => `${name}: ${said}`,
    fillIn: "حالتك",
    results: "ما يقرره القانون",
    status: { enacted: "نصوص مقروءة", reported: "منقول جزئيا", unverified: "غير متحقق منه جزئيا" },
    disputed: "محل خلاف",
    projected: "توقع",
    unknown: "غير معروف",
    none: "لا حق",
    problems: "يجب التحقق من:",
    notANumber: "يجب كتابة عدد صحيح بالأرقام",
    halfTyped: "هذا التاريخ غير تام: يُعد كأنه تُرك فارغا.",
    endsFirst: "هذا السطر ينتهي قبل أن يبدأ: يُعد كأنه غير مملوء.",
    print: "طباعة الكشف",
    copy: "نسخ الرابط",
    copied: "نُسخ الرابط",
    link: "رابط هذه الحالة",
    copyYourself: "هذا المتصفح لا ينسخ وحده: الرابط محدد، انسخه من هنا.",
    receipt: "وصل",
    receiptOf: (title) => `تنزيل الوصل: ${title}`,
    reset: "من جديد",
    stays:
      "ما تكتبه يبقى في هذه الصفحة: الحساب يجري فيها ولا يُرسل شيء. والرابط يحتوي عليه، فمن لديه الرابط يمكنه قراءته.",
    line: (place) => `السطر ${String(place)}`,
    fromYear: "من سنة",
    toYear: "إلى سنة",
    base: "الوعاء، دج في السنة",
    add: "إضافة سطر",
    remove: "حذف",
    table: "المعطيات نفسها في جدول",
    andAbove: (base) => `${base} فما فوق`,
    yes: "نعم",
    no: "لا",
    statement: (day) => `كشف ${day}. ليس حسابا رسميا للصندوق.`,
    loading: "جار الحساب…",
  },
};
