// A curve that was answered, as SVG: around it how sure the answer is, and the texts it rests on.
import type { Answer, Language } from "casnos-rules";
import type { Axis, Curve } from "casnos-rules/reasoning";
import { drawing, type Lettering } from "./drawing.js";

/** The curve of an answer as SVG; an answer that has none is an error. */
export function answerDrawing<A extends Axis>(
  answer: Answer<Curve<A>>,
  language: Language,
  words: Pick<Lettering, "title" | "along" | "up">,
): string {
  const inLanguage = (fr: string, ar: string, en: string): string => ({ fr, ar, en })[language];
  if (answer.kind === "undetermined") throw new Error(JSON.stringify(answer.reasons));
  const { value, certainty, citations } = answer;
  const status = {
    enacted: inLanguage("textes lus", "نصوص مقروءة", "texts read"),
    reported: inLanguage(
      "en partie rapporté, sans texte lu",
      "منقول جزئيا دون قراءة النص",
      "in part reported, its text not read",
    ),
    unverified: inLanguage("en partie non vérifié", "غير متحقق منه جزئيا", "in part unverified"),
  }[certainty.source];
  const projected = certainty.projectedFrom;
  const horizon =
    projected === null
      ? ""
      : inLanguage(
          ` ; droit vérifié jusqu'au ${projected}, prolongé au-delà`,
          `؛ القانون متحقق منه إلى غاية \u2066${projected}\u2069 وممدد بعده`,
          `; law checked until ${projected}, prolonged beyond`,
        );
  const texts = citations.flatMap((one) => (one.kind === "law" && one.text !== null ? [one.text.title] : []));
  const sources = [...new Set(texts)].map((text) => `\u2066${short(text)}\u2069`).slice(0, 3);
  const none = inLanguage("aucun texte lu", "لا نص مقروء", "no text read");
  return drawing(value, {
    language,
    ...words,
    status: inLanguage("Certitude : ", "درجة التأكد: ", "Certainty: ") + status + horizon,
    source:
      inLanguage("Textes : ", "النصوص: ", "Texts: ") +
      (sources.length === 0 ? none : sources.join(inLanguage(" ; ", "؛ ", "; "))),
    none: inLanguage("pas de droit", "لا حق", "no right"),
    unknown: inLanguage("inconnu", "غير معروف", "not known"),
  });
}

/** The name of a text without its day and its subject. */
function short(title: string): string {
  return title.split(/ du \d| relati| portant/)[0] ?? title;
}
