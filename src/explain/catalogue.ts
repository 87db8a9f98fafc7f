import type { Language } from "../calendar/format.js";
import type { Step } from "../working/answer.js";
import * as contributionsAr from "./contributions/ar.js";
import * as contributionsEn from "./contributions/en.js";
import * as contributionsFr from "./contributions/fr.js";
import { dossierSteps as dossierAr } from "./dossier/ar.js";
import { dossierSteps as dossierEn } from "./dossier/en.js";
import { dossierSteps as dossierFr } from "./dossier/fr.js";
import { eligibilitySteps as eligibilityAr } from "./eligibility/ar.js";
import { eligibilitySteps as eligibilityEn } from "./eligibility/en.js";
import { eligibilitySteps as eligibilityFr } from "./eligibility/fr.js";
import { lawSteps as lawAr } from "./law/ar.js";
import { lawSteps as lawEn } from "./law/en.js";
import { lawSteps as lawFr } from "./law/fr.js";
import { reasoningSteps as reasoningAr } from "./reasoning/ar.js";
import { reasoningSteps as reasoningEn } from "./reasoning/en.js";
import { reasoningSteps as reasoningFr } from "./reasoning/fr.js";
import * as retirementAr from "./retirement/ar.js";
import * as retirementEn from "./retirement/en.js";
import * as retirementFr from "./retirement/fr.js";
import type { Voice } from "./sentence.js";

// Each file above is typed by the steps of its branch, so that none can lack a sentence. Here they are put together, to
// be looked up by the name that an answer carries.
const steps = {
  fr: {
    ...lawFr,
    ...eligibilityFr,
    ...contributionsFr.contributionSteps,
    ...retirementFr.retirementSteps,
    ...reasoningFr,
    ...dossierFr,
  },
  ar: {
    ...lawAr,
    ...eligibilityAr,
    ...contributionsAr.contributionSteps,
    ...retirementAr.retirementSteps,
    ...reasoningAr,
    ...dossierAr,
  },
  en: {
    ...lawEn,
    ...eligibilityEn,
    ...contributionsEn.contributionSteps,
    ...retirementEn.retirementSteps,
    ...reasoningEn,
    ...dossierEn,
  },
};

const notices = {
  fr: { ...contributionsFr.contributionNotices, ...retirementFr.retirementNotices },
  ar: { ...contributionsAr.contributionNotices, ...retirementAr.retirementNotices },
  en: { ...contributionsEn.contributionNotices, ...retirementEn.retirementNotices },
};

type StepSentence = (step: Step, say: Voice) => string;
type NoticeSentence = (facts: Readonly<Record<string, unknown>>, say: Voice) => string;

/** The sentence of a step in a language; undefined for a step of another version of the library. */
export function stepSentence(language: Language, id: string): StepSentence | undefined {
  return (steps[language] as unknown as Readonly<Record<string, StepSentence>>)[id];
}

/** The sentence of a notice in a language; undefined for a notice of another version of the library. */
export function noticeSentence(language: Language, code: string): NoticeSentence | undefined {
  return (notices[language] as unknown as Readonly<Record<string, NoticeSentence>>)[code];
}
