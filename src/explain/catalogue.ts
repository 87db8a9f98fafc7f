import type { Language } from "../calendar/format.js";
import type { Step } from "../working/answer.js";
import type { Voice } from "./sentence.js";
import * as contributionsAr from "./contributions/ar.js";
import * as contributionsEn from "./contributions/en.js";
import * as contributionsFr from "./contributions/fr.js";
import * as lawAr from "./law/ar.js";
import * as lawEn from "./law/en.js";
import * as lawFr from "./law/fr.js";
import * as retirementAr from "./retirement/ar.js";
import * as retirementEn from "./retirement/en.js";
import * as retirementFr from "./retirement/fr.js";

/** The sentences of one language, by the names of steps and notices. */
export interface Sentences {
  readonly steps: Readonly<Record<string, (step: Step, say: Voice) => string>>;
  readonly notices: Readonly<Record<string, (facts: Readonly<Record<string, unknown>>, say: Voice) => string>>;
}

// Each file below is typed by the steps of its branch, so that none can lack a sentence; here they are looked up by name.
function together(...branches: readonly object[]): Sentences {
  const all = Object.assign({}, ...branches.flatMap((branch) => Object.values(branch))) as Sentences["steps"];
  return { steps: all, notices: all as unknown as Sentences["notices"] };
}

const catalogues: Readonly<Record<Language, Sentences>> = {
  fr: together(lawFr, contributionsFr, retirementFr),
  ar: together(lawAr, contributionsAr, retirementAr),
  en: together(lawEn, contributionsEn, retirementEn),
};

/** The sentences of a language. */
export function sentencesOf(language: Language): Sentences {
  return catalogues[language];
}
