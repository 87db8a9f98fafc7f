import type { Appeal } from "../disputes/appeal.js";
import type { AppealFacts } from "../disputes/contested.js";
import type { Enforcement, EnforcementFacts } from "../disputes/enforcement.js";
import type { BenefitLimitation, BenefitLimitationFacts } from "../disputes/limitation.js";
import type { InputOf } from "../schemas/input.js";
import type { Answer } from "../working/answer.js";

/** Appeals, forced recovery, and what lapses (contentieux, المنازعات). */
export interface DisputesOperations {
  /**
   * The road from a contested decision to the court, stage by stage (recours préalable, الطعن المسبق).
   *
   * @remarks Law of the day of the notification: from 2008-03-02 loi 08-08, articles 4 to 15, 20 to 23, 31 to 35 and 80;
   * before, loi 83-15, articles 10 to 14. A day left out is supposed on its last day and marked; null is a day that did
   * not come. The day of an appeal is that of its receipt, from which the sources count. No day moves off a weekend.
   * Both laws were read in their original wording.
   * @param input - What is contested, the day it was notified, the amount of surcharges, DA, the days known, the day
   * asked for.
   * @returns The stages, each with its forum and last day, and what can still be done.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const { appeal } = createCasnos().disputes;
   * const contested = { matter: "surcharges", amount: "1200000", notifiedOn: "2026-03-02" } as const;
   * const road = unwrap(appeal({ ...contested, appealedOn: "2026-03-10", decisionNotifiedOn: null, on: "2026-05-04" }));
   * road.stages.map(({ lastDay }) => lastDay); // => ["2026-03-17", "2026-05-09"]
   * unwrap(road.next); // => { state: "open", stage: "court-action", forum: "court", lastDay: "2026-05-09" }
   * ```
   */
  readonly appeal: (input: InputOf<AppealFacts>) => Answer<Appeal>;
  /**
   * What a measure of forced recovery leaves time for, and what the law asks of it (recouvrement forcé, التحصيل الجبري).
   *
   * @remarks Loi 08-08, articles 46 to 60 and 65, from 2008-03-02; before, loi 83-15, articles 57 and 61, both in their
   * original wording. Law of the day it was received. A formal notice comes before any other measure.
   * @param input - The measure, and the day it was received or notified.
   * @returns The last day, what can be done by then, and what the law asks of the measure.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const notice = unwrap(createCasnos().disputes.enforcement({ measure: "formal-notice", on: "2026-01-31" }));
   * [notice.what, notice.lastDay]; // => ["regularise", "2026-03-02"]
   * unwrap(notice.needs).length; // => 3
   * ```
   */
  readonly enforcement: (input: InputOf<EnforcementFacts>) => Answer<Enforcement>;
  /**
   * When a benefit, or the arrears of a pension, lapse (prescription, التقادم).
   *
   * @remarks Loi 08-08, article 78: four years, five for arrears, for what fell due from 2008-03-02 on.
   * @param input - The claim, the day it fell due, the day asked for.
   * @returns The last day, and whether the claim has lapsed.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const { limitation } = createCasnos().disputes;
   * unwrap(limitation({ claim: "pension-arrears", dueOn: "2021-06-30", on: "2026-06-30" })).lapsed; // => false
   * ```
   */
  readonly limitation: (input: InputOf<BenefitLimitationFacts>) => Answer<BenefitLimitation>;
}

export type { Appeal } from "../disputes/appeal.js";
export type {
  AppealFacts,
  Contested,
  ContestedDecision,
  ContestedInvalidity,
  ContestedMedicalDecision,
  ContestedSurcharges,
  HeardByCommissions,
} from "../disputes/contested.js";
export type {
  Enforcement,
  EnforcementAsked,
  EnforcementFacts,
  EnforcementNeed,
  EnforcementObject,
} from "../disputes/enforcement.js";
export type { BenefitLimitation, BenefitLimitationFacts } from "../disputes/limitation.js";
export type { SettledBy } from "../disputes/medical.js";
export type {
  AwaitedAnswer,
  EndOfRoad,
  LapsedStage,
  NextStep,
  OpenStage,
  StageStillOpen,
} from "../disputes/next-step.js";
export type { AppealStage, CountedFor, Forum, StageName } from "../disputes/stage.js";
