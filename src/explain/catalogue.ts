import type { Language } from "../calendar/format.js";
import type { Step } from "../working/answer.js";
import * as contributionsAr from "./contributions/ar.js";
import * as contributionsEn from "./contributions/en.js";
import * as contributionsFr from "./contributions/fr.js";
import * as disputesAr from "./disputes/ar.js";
import * as disputesEn from "./disputes/en.js";
import * as disputesFr from "./disputes/fr.js";
import * as familyAr from "./family/ar.js";
import * as familyEn from "./family/en.js";
import * as familyFr from "./family/fr.js";
import * as healthAr from "./health/ar.js";
import * as healthEn from "./health/en.js";
import * as healthFr from "./health/fr.js";
import * as dossierAr from "./dossier/ar.js";
import * as dossierEn from "./dossier/en.js";
import * as dossierFr from "./dossier/fr.js";
import * as eligibilityAr from "./eligibility/ar.js";
import * as eligibilityEn from "./eligibility/en.js";
import * as eligibilityFr from "./eligibility/fr.js";
import * as lawAr from "./law/ar.js";
import * as lawEn from "./law/en.js";
import * as lawFr from "./law/fr.js";
import { reasoningSteps as reasoningAr } from "./reasoning/ar.js";
import { reasoningSteps as reasoningEn } from "./reasoning/en.js";
import { reasoningSteps as reasoningFr } from "./reasoning/fr.js";
import * as retirementAr from "./retirement/ar.js";
import * as retirementEn from "./retirement/en.js";
import * as retirementFr from "./retirement/fr.js";
import * as whatIfAr from "./what-if/ar.js";
import * as whatIfEn from "./what-if/en.js";
import * as whatIfFr from "./what-if/fr.js";
import type { Voice } from "./sentence.js";

// Each file above is typed by the steps of its branch, so that none can lack a sentence. Here they are put together, to
// be looked up by the name that an answer carries.
const steps = {
  fr: {
    ...lawFr.lawSteps,
    ...eligibilityFr.eligibilitySteps,
    ...contributionsFr.contributionSteps,
    ...retirementFr.retirementSteps,
    ...familyFr.familySteps,
    ...healthFr.healthSteps,
    ...disputesFr.disputesSteps,
    ...reasoningFr,
    ...dossierFr.dossierSteps,
    ...whatIfFr.whatIfSteps,
  },
  ar: {
    ...lawAr.lawSteps,
    ...eligibilityAr.eligibilitySteps,
    ...contributionsAr.contributionSteps,
    ...retirementAr.retirementSteps,
    ...familyAr.familySteps,
    ...healthAr.healthSteps,
    ...disputesAr.disputesSteps,
    ...reasoningAr,
    ...dossierAr.dossierSteps,
    ...whatIfAr.whatIfSteps,
  },
  en: {
    ...lawEn.lawSteps,
    ...eligibilityEn.eligibilitySteps,
    ...contributionsEn.contributionSteps,
    ...retirementEn.retirementSteps,
    ...familyEn.familySteps,
    ...healthEn.healthSteps,
    ...disputesEn.disputesSteps,
    ...reasoningEn,
    ...dossierEn.dossierSteps,
    ...whatIfEn.whatIfSteps,
  },
};

const notices = {
  fr: {
    ...lawFr.lawNotices,
    ...eligibilityFr.eligibilityNotices,
    ...contributionsFr.contributionNotices,
    ...retirementFr.retirementNotices,
    ...healthFr.healthNotices,
    ...disputesFr.disputesNotices,
    ...dossierFr.dossierNotices,
    ...whatIfFr.whatIfNotices,
  },
  ar: {
    ...lawAr.lawNotices,
    ...eligibilityAr.eligibilityNotices,
    ...contributionsAr.contributionNotices,
    ...retirementAr.retirementNotices,
    ...healthAr.healthNotices,
    ...disputesAr.disputesNotices,
    ...dossierAr.dossierNotices,
    ...whatIfAr.whatIfNotices,
  },
  en: {
    ...lawEn.lawNotices,
    ...eligibilityEn.eligibilityNotices,
    ...contributionsEn.contributionNotices,
    ...retirementEn.retirementNotices,
    ...healthEn.healthNotices,
    ...disputesEn.disputesNotices,
    ...dossierEn.dossierNotices,
    ...whatIfEn.whatIfNotices,
  },
};

type StepSentence = (step: Step, say: Voice) => string;
type NoticeSentence = (facts: Readonly<Record<string, unknown>>, say: Voice) => string;

// The name comes from an answer, maybe one that was stored: it is looked up as text, and the sentence takes the step of
// that name.

/** The sentence of a step in a language; undefined for a step of another version of the library. */
export function stepSentence(language: Language, id: string): StepSentence | undefined {
  return (steps[language] as unknown as Readonly<Record<string, StepSentence>>)[id];
}

/** The sentence of a notice in a language; undefined for a notice of another version of the library. */
export function noticeSentence(language: Language, code: string): NoticeSentence | undefined {
  return (notices[language] as unknown as Readonly<Record<string, NoticeSentence>>)[code];
}
