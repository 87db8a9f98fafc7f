import { isolate, type Language } from "../calendar/format.js";

/** One sentence in each language. */
export type Sentences = Readonly<Record<Language, string>>;

interface Problem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number | readonly (string | number)[]>>;
}

/** The sentence of a wrong input in each language. */
export function inputSentence({ path, code, facts }: Problem): Sentences {
  const field = pathText(path);
  const say = sentences[(facts["nearest"] === undefined ? code : "unknown-name") as keyof typeof sentences];
  const fact = (language: Language) => (name: string) => {
    const value = facts[name];
    return isolate(Array.isArray(value) ? value.join(", ") : String(value ?? ""), language);
  };
  const types =
    (language: Language): Types =>
    (expected, received, between) => {
      const said = Object.entries({ expected, received }).flatMap(([name, label]) => {
        const type = facts[name];
        return type === undefined ? [] : [`${label} ${typeText(String(type), language)}`];
      });
      return said.length === 0 ? "" : ` (${said.join(between)})`;
    };
  return {
    fr: `${field === "" ? "entrée" : field} : ${say.fr(fact("fr"), types("fr"))}`,
    ar: `${field === "" ? "المدخل" : isolate(field, "ar")}: ${say.ar(fact("ar"), types("ar"))}`,
    en: `${field === "" ? "input" : field}: ${say.en(fact("en"), types("en"))}`,
  };
}

/** A path as people write it: `periods[3].base`. */
export function pathText(path: readonly (string | number)[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${String(key)}]` : `.${key}`))
    .join("")
    .replace(/^\./, "");
}

/** What was expected and what was received, in parentheses; an absent one is not said. */
type Types = (expected: string, received: string, between: string) => string;

type Say = (fact: (name: string) => string, types: Types) => string;

/** A type in words; a name that is not here is that of a JavaScript type and stays as it is. */
function typeText(name: string, language: Language): string {
  return typeNames[name]?.[language] ?? isolate(name, language);
}

const list: Sentences = { fr: "liste", ar: "قائمة", en: "list" };

const typeNames: Readonly<Record<string, Sentences>> = {
  day: { fr: "jour", ar: "يوم", en: "day" },
  text: { fr: "texte", ar: "نص", en: "text" },
  number: { fr: "nombre", ar: "عدد", en: "number" },
  int: { fr: "nombre entier", ar: "عدد صحيح", en: "whole number" },
  amount: { fr: "montant", ar: "مبلغ", en: "amount" },
  decimal: { fr: "nombre décimal", ar: "عدد عشري", en: "decimal number" },
  "yes-no": {
    fr: "true ou false",
    ar: `${isolate("true", "ar")} أو ${isolate("false", "ar")}`,
    en: "true or false",
  },
  list,
  array: list,
  object: { fr: "objet", ar: "كائن", en: "object" },
  plain: { fr: "donnée simple", ar: "بيانات بسيطة", en: "plain data" },
};

const sentences = {
  required: {
    fr: () => "ce champ est obligatoire",
    ar: () => "هذا الحقل إلزامي",
    en: () => "this field is required",
  },
  "wrong-type": {
    fr: (_, types) => `type inattendu${types("attendu :", "reçu :", " ; ")}`,
    ar: (_, types) => `نوع غير متوقع${types("المنتظر:", "المستلم:", "؛ ")}`,
    en: (_, types) => `unexpected type${types("expected:", "received:", "; ")}`,
  },
  "date-object": {
    fr: () => "un jour s'écrit en texte AAAA-MM-JJ ; un objet Date porte une heure et un fuseau et est refusé",
    ar: () => "يُكتب اليوم نصا على شكل ⁦YYYY-MM-DD⁩؛ كائن ⁦Date⁩ يحمل ساعة ومنطقة زمنية وهو مرفوض",
    en: () => "a day is text, YYYY-MM-DD; a Date object carries an hour and a zone and is refused",
  },
  "not-a-day": {
    fr: (fact) => `« ${fact("received")} » n'est pas un jour réel écrit AAAA-MM-JJ`,
    ar: (fact) => `«${fact("received")}» ليس يوما حقيقيا مكتوبا على شكل ⁦YYYY-MM-DD⁩`,
    en: (fact) => `"${fact("received")}" is not a real day written YYYY-MM-DD`,
  },
  "out-of-range": {
    fr: (fact) => `hors des limites, de ${fact("least")} à ${fact("most")}`,
    ar: (fact) => `خارج الحدود من ${fact("least")} إلى ${fact("most")}`,
    en: (fact) => `outside the range ${fact("least")} to ${fact("most")}`,
  },
  "not-a-number": {
    fr: () => "ce n'est pas un nombre fini",
    ar: () => "ليس عددا منتهيا",
    en: () => "not a finite number",
  },
  "not-decimal": {
    fr: (fact) => `« ${fact("received")} » n'est pas un nombre décimal (chiffres et point, sans espace ni virgule)`,
    ar: (fact) => `«${fact("received")}» ليس عددا عشريا (أرقام ونقطة، دون فراغ ولا فاصلة)`,
    en: (fact) => `"${fact("received")}" is not a decimal number (digits and a point, no space, no comma)`,
  },
  negative: {
    fr: () => "la valeur ne peut pas être négative",
    ar: () => "لا يمكن أن يكون سالبا",
    en: () => "cannot be negative",
  },
  "too-many-decimals": {
    fr: (fact) => `au plus ${fact("most")} décimales`,
    ar: (fact) => `عدد الأرقام العشرية لا يتجاوز ${fact("most")}`,
    en: (fact) => `at most ${fact("most")} decimals`,
  },
  "not-whole": {
    fr: () => "la valeur doit être un nombre entier",
    ar: () => "يجب أن يكون عددا صحيحا",
    en: () => "must be a whole number",
  },
  "unknown-option": {
    fr: (fact) => `valeur inconnue ; valeurs admises : ${fact("options")}`,
    ar: (fact) => `قيمة غير معروفة؛ القيم المقبولة: ${fact("options")}`,
    en: (fact) => `unknown value; allowed: ${fact("options")}`,
  },
  "not-a-name": {
    fr: (fact) => `« ${fact("received")} » n'est pas admis ici`,
    ar: (fact) => `«${fact("received")}» غير مقبول هنا`,
    en: (fact) => `"${fact("received")}" cannot stand here`,
  },
  "refers-to-itself": {
    fr: (fact) => `cette valeur dépendrait d'elle-même, par ${fact("through")}`,
    ar: (fact) => `ستتوقف هذه القيمة على نفسها، عبر ${fact("through")}`,
    en: (fact) => `this value would depend on itself, through ${fact("through")}`,
  },
  "unknown-name": {
    fr: (fact) => `« ${fact("received")} » est inconnu ; noms les plus proches : ${fact("nearest")}`,
    ar: (fact) => `«${fact("received")}» غير معروف؛ أقرب الأسماء: ${fact("nearest")}`,
    en: (fact) => `"${fact("received")}" is unknown; the nearest names: ${fact("nearest")}`,
  },
  "too-many-items": {
    fr: (fact) => `trop d'éléments : ${fact("received")}, au plus ${fact("most")}`,
    ar: (fact) => `عدد العناصر كبير جدا: ${fact("received")}، والحد الأقصى ${fact("most")}`,
    en: (fact) => `too many items: ${fact("received")}, at most ${fact("most")}`,
  },
  "newer-format": {
    fr: (fact) => `forme ${fact("received")}, plus récente que celle connue ici (${fact("most")})`,
    ar: (fact) => `الصيغة ${fact("received")} أحدث من المعروفة هنا (${fact("most")})`,
    en: (fact) => `form ${fact("received")} is newer than the one known here (${fact("most")})`,
  },
  "too-deep": {
    fr: (fact) => `plus de ${fact("most")} niveaux imbriqués`,
    ar: (fact) => `عدد المستويات المتداخلة يتجاوز ${fact("most")}`,
    en: (fact) => `more than ${fact("most")} levels deep`,
  },
  "not-unicode": {
    fr: () => "le texte contient une moitié de caractère et ne peut pas s'écrire en UTF-8",
    ar: () => `يحتوي النص على نصف حرف ولا يمكن كتابته بترميز ${isolate("UTF-8", "ar")}`,
    en: () => "the text holds half of a character and cannot be written in UTF-8",
  },
  "not-an-instant": {
    fr: () => "un instant s'écrit AAAA-MM-JJThh:mm:ssZ",
    ar: () => `تُكتب اللحظة على شكل ${isolate("YYYY-MM-DDThh:mm:ssZ", "ar")}`,
    en: () => "an instant is written YYYY-MM-DDThh:mm:ssZ",
  },
  unreadable: {
    fr: () => "la valeur ne peut pas être lue",
    ar: () => "لا يمكن قراءة القيمة",
    en: () => "the value cannot be read",
  },
  "unknown-field": {
    fr: () => "champ inconnu",
    ar: () => "حقل غير معروف",
    en: () => "unknown field",
  },
  "duplicate-year": {
    fr: (fact) => `l'année ${fact("year")} est donnée deux fois`,
    ar: (fact) => `السنة ${fact("year")} مذكورة مرتين`,
    en: (fact) => `the year ${fact("year")} is given twice`,
  },
  "duplicate-day": {
    fr: (fact) => `le jour ${fact("day")} est donné deux fois`,
    ar: (fact) => `اليوم ${fact("day")} مذكور مرتين`,
    en: (fact) => `the day ${fact("day")} is given twice`,
  },
  "end-before-start": {
    fr: (fact) => `la fin (${fact("end")}) précède le début (${fact("start")})`,
    ar: (fact) => `النهاية (${fact("end")}) تسبق البداية (${fact("start")})`,
    en: (fact) => `the end (${fact("end")}) comes before the start (${fact("start")})`,
  },
  "after-the-day": {
    fr: (fact) => `l'année ${fact("year")} est postérieure au jour demandé, ${fact("day")}`,
    ar: (fact) => `السنة ${fact("year")} لاحقة لليوم المطلوب، ${fact("day")}`,
    en: (fact) => `${fact("year")} lies after the day asked for, ${fact("day")}`,
  },
  "after-none": {
    fr: (fact) => `un jour est donné alors que ce qui le précède, ${fact("before")}, n'a pas eu lieu (null)`,
    ar: (fact) => `ذُكر يوم مع أن ما يسبقه، ${fact("before")}، لم يحدث (${isolate("null", "ar")})`,
    en: (fact) => `a day is given although what comes before it, ${fact("before")}, did not happen (null)`,
  },
} as const satisfies Record<string, Readonly<Record<Language, Say>>>;
