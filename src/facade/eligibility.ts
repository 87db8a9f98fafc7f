import type { Affiliation, AffiliationFacts } from "../eligibility/affiliation.js";
import type { AutoEntrepreneurStatus, AutoEntrepreneurStatusFacts } from "../eligibility/auto-entrepreneur-status.js";
import type { FilingDeadline, FilingDeadlineFacts } from "../eligibility/filing-deadline.js";
import type { LateFilingPenalty, LateFilingPenaltyFacts } from "../eligibility/late-filing-penalty.js";
import type { InputOf } from "../schemas/input.js";
import type { Answer } from "../working/answer.js";

/** Who must be affiliated, by when, and what filing late costs. */
export interface EligibilityOperations {
  /**
   * Whether own-account work must be affiliated (affiliation, الانتساب), and with which papers.
   *
   * @remarks Loi 83-14, article 5, from 1984, as replaced from 2004-11-13; loi 22-23, article 10.
   * @param input - The activity, the day of the law, and whether the person is salaried as well.
   * @returns The duty; the papers and the benefits are answers of their own.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const { affiliation } = createCasnos().eligibility;
   * const duty = unwrap(affiliation({ activity: "trader", on: "2026-02-01", alsoSalaried: false }));
   * duty.obligation; // => "compulsory"
   * unwrap(duty.ownPapers); // => [["trade-register"]]
   * ```
   */
  readonly affiliation: (input: InputOf<AffiliationFacts>) => Answer<Affiliation>;
  /**
   * Whether an auto-entrepreneur keeps the status at the end of a year (statut d'auto-entrepreneur, صفة المقاول الذاتي).
   *
   * @remarks Loi 22-23, from 2022-12-18: lost after three consecutive years above a turnover of 5 000 000 DA.
   * @param input - The turnovers, DA a year, and the last year looked at, 1850 to 2200.
   * @returns Whether the status is kept, and the years in a row above the ceiling.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const { autoEntrepreneurStatus } = createCasnos().eligibility;
   * const turnover = [2025, 2026].map((year) => ({ year, amount: "6000000" }));
   * const status = unwrap(autoEntrepreneurStatus({ turnover: [...turnover, { year: 2024, amount: "90000" }], year: 2026 }));
   * status; // => { status: "kept", yearsAbove: 2 }
   * ```
   */
  readonly autoEntrepreneurStatus: (input: InputOf<AutoEntrepreneurStatusFacts>) => Answer<AutoEntrepreneurStatus>;
  /**
   * The last day to file the affiliation: ten calendar days after the start, the day of the start not counted.
   *
   * @remarks Loi 83-14, article 6; binding the self-employed expressly from 2004-11-13 (loi 04-17).
   * @param input - The day the activity began.
   * @returns The last day.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const { filingDeadline } = createCasnos().eligibility;
   * unwrap(filingDeadline({ activityStart: "2026-02-01" })); // => { lastDay: "2026-02-11" }
   * ```
   */
  readonly filingDeadline: (input: InputOf<FilingDeadlineFacts>) => Answer<FilingDeadline>;
  /**
   * What filing late costs (pénalité de retard, غرامة التأخير).
   *
   * @remarks Loi 83-14, article 7: 2 000 DA and 200 a month from 1984, 5 000 DA and 1 000 a month from 2004-11-13.
   * @param input - The start of the activity, the day of filing (null while there is none), and the day asked for.
   * @returns The penalty, DA once, with the months that count; or that the filing is in time.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const { lateFilingPenalty } = createCasnos().eligibility;
   * const cost = unwrap(lateFilingPenalty({ activityStart: "2026-02-01", filedOn: "2026-04-28", on: "2026-05-01" }));
   * cost.late && [cost.months, cost.penalty.dinars]; // => [2, "7000.00"]
   * ```
   */
  readonly lateFilingPenalty: (input: InputOf<LateFilingPenaltyFacts>) => Answer<LateFilingPenalty>;
}

export type { Affiliation, AffiliationFacts } from "../eligibility/affiliation.js";
export type { AutoEntrepreneurStatus, AutoEntrepreneurStatusFacts } from "../eligibility/auto-entrepreneur-status.js";
export type { FilingDeadline, FilingDeadlineFacts } from "../eligibility/filing-deadline.js";
export type {
  FiledInTime,
  FiledLate,
  LateFilingPenalty,
  LateFilingPenaltyFacts,
} from "../eligibility/late-filing-penalty.js";
