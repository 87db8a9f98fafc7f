import type { Language } from "../calendar/format.js";
import type { SeriesId } from "../catalogue/series.js";
import { books as arabic } from "./ar/all-books.js";
import { arabicVoice } from "./ar/voice.js";
import type { contributionUnits } from "./contributions/units.js";
import type { disputesUnits } from "./disputes/units.js";
import type { eligibilityUnits } from "./eligibility/units.js";
import { books as english } from "./en/all-books.js";
import { englishVoice } from "./en/voice.js";
import type { familyUnits } from "./family/units.js";
import { books as french } from "./fr/all-books.js";
import { frenchVoice } from "./fr/voice.js";
import type { healthUnits } from "./health/units.js";
import type { lawUnits } from "./law/units.js";
import { operationWords as operationsAr } from "./operations/ar.js";
import { operationWords as operationsEn } from "./operations/en.js";
import { operationWords as operationsFr } from "./operations/fr.js";
import { reportWords as reportAr } from "./report/ar.js";
import { reportWords as reportEn } from "./report/en.js";
import { reportWords as reportFr } from "./report/fr.js";
import type { ReportWords } from "./report/words.js";
import type { retirementUnits } from "./retirement/units.js";
import type { Voice } from "./sentence.js";
import type { SpokenWords } from "./words/words.js";

/** A voice that has the sentences of every branch, and the words of reports and forms. */
export interface FullVoice extends Voice {
  readonly words: FullWords;
}

interface FullWords extends SpokenWords {
  readonly series: Readonly<Record<SeriesId, string>>;
  /** Operations, by their names. */
  readonly operations: Readonly<Record<string, string>>;
  readonly report: ReportWords;
}

type Units = typeof lawUnits &
  typeof eligibilityUnits &
  typeof contributionUnits &
  typeof retirementUnits &
  typeof familyUnits &
  typeof healthUnits &
  typeof disputesUnits;

// Each chapter names all of its series; here the compiler says which series has no chapter.
const allOf = (series: Readonly<Record<keyof Units, string>>): Readonly<Record<SeriesId, string>> => series;

function full(voice: Voice, operations: Readonly<Record<string, string>>, report: ReportWords): FullVoice {
  return { ...voice, words: { ...voice.words, series: allOf(voice.words.series), operations, report } };
}

const voices: Readonly<Record<Language, FullVoice>> = {
  fr: full(frenchVoice(french), operationsFr, reportFr),
  ar: full(arabicVoice(arabic), operationsAr, reportAr),
  en: full(englishVoice(english), operationsEn, reportEn),
};

/** All that is said in a language. */
export function voiceOf(language: Language): FullVoice {
  return voices[language];
}
