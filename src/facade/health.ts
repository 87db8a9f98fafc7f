import type { ThirdPartyPayment, ThirdPartyPaymentFacts } from "../health/third-party-payment.js";
import type { Reimbursement, ReimbursementFacts } from "../health/reimbursement.js";
import type { MaintainedRights, MaintainedRightsFacts } from "../health/maintained-rights.js";
import type { Dependant, DependantFacts } from "../health/dependant.js";
import type { CareRights, CareRightsFacts } from "../health/care-rights.js";
import type { DeathCapital, DeathCapitalFacts } from "../health/death-capital.js";
import type { Invalidity, InvalidityFacts } from "../health/invalidity.js";
import type { InputOf } from "../schemas/input.js";
import type { Answer } from "../working/answer.js";

/** Care, invalidity and death. */
export interface HealthOperations {
  /**
   * Whether there is a right to an invalidity pension (pension d'invalidité, معاش العجز).
   *
   * @remarks Loi 83-11, articles 34, 43, 44 and 46, from 1984; décret 85-35, article 5, and décret exécutif 96-434,
   * articles 3 and 4, to 2015-11-17. Décret exécutif 15-289 was not read: from 2015-11-18 only who is past the age of
   * the law has an answer. No source gives the amount for the self-employed.
   * @param input - The person; the days of registration, first finding, end of activity and decision; the state.
   * @returns The right with its conditions; the amounts and the day of conversion are answers of their own.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const person = { sex: "male", birthDate: "1960-05-10" } as const;
   * const days = { affiliatedOn: "2001-03-01", foundOn: "2009-02-01", ceasedOn: "2009-02-01", decidedOn: "2009-09-15" };
   * const facts = { person, ...days, totalAndDefinitive: true, upToDate: true };
   * const value = unwrap(createCasnos().health.invalidity(facts));
   * value.right; // => "invalidity-pension"
   * value.right !== "none" && value.monthly.kind; // => "undetermined"
   * value.right !== "none" && unwrap(value.convertsOn); // => "2025-05-10"
   * ```
   */
  readonly invalidity: (input: InputOf<InvalidityFacts>) => Answer<Invalidity>;
  /**
   * The capital paid once to the dependants of who died (capital décès, رأسمال الوفاة), and its shares.
   *
   * @remarks Loi 83-11, articles 47 to 51, 67 and 88, from 1984; décret 85-35 for active members, to 2015-11-17, the
   * ceiling being unknown after; loi 08-08, article 78, for the claim, from 2008-03-02, counted from the death, which no
   * source says. The spouse, dependent children and dependent ascendants share; of another dependent woman it is not known.
   * @param input - Who died, with the last base or the pension, DA a year; the day; the family; the day of the claim.
   * @returns Whether it is for anybody, or not known to be; the amount and the equal shares, DA, and the last day to claim,
   * each an answer of its own.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const deceased = { was: "pensioner", annualPension: "400000" } as const;
   * const family = [{ relation: "spouse" }, { relation: "child", birthDate: "2015-01-01" }] as const;
   * const value = unwrap(createCasnos().health.deathCapital({ deceased, diedOn: "2026-03-01", family }));
   * const due = value.capital === "none" ? null : value;
   * due && unwrap(due.shares).map(({ amount }) => amount.dinars); // => ["200000.00", "200000.00"]
   * due && unwrap(due.claimBy); // => "2030-03-01"
   * ```
   */
  readonly deathCapital: (input: InputOf<DeathCapitalFacts>) => Answer<DeathCapital>;
  /**
   * The right to care in kind on a day (prestations en nature, الأداءات العينية).
   *
   * @remarks Fifteen days after the affiliation was filed, obligations met: décret 85-35 as the fund published it, to
   * 2015-11-17; unverified since. A schedule for arrears is known to be enough from 2015-08-15 to 2016-12-31 alone
   * (ordonnance 15-01). Loi 83-11, articles 4, 8, 9, 12, 69 and 70, from 1984.
   * @param input - A member or the holder of a pension, the day of the care, and what is asked as far as needed.
   * @returns The right with the care it covers, or the conditions and the day on which the waiting is over.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const { careRights } = createCasnos().health;
   * const rights = unwrap(careRights({ insured: "member", filedOn: "2006-04-01", on: "2006-04-15" }));
   * rights.openFrom; // => "2006-04-16"
   * ```
   */
  readonly careRights: (input: InputOf<CareRightsFacts>) => Answer<CareRights>;
  /**
   * Whether a person of the family has care through the insured (ayant droit, ذوو الحقوق).
   *
   * @remarks Loi 83-11, articles 66 and 67, from 1984, in the wording of 1983. Care is given while the right of the insured
   * is open: `careRights`.
   * @param input - The person of the family, the day of the care, and what is asked as far as needed.
   * @returns Covered with sickness care, and maternity care for a spouse alone; covered for one treatment, which a student
   * began before the age limit; or not covered.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const { dependant } = createCasnos().health;
   * const wife = unwrap(dependant({ relative: { relation: "spouse", paidActivity: false }, on: "2026-01-01" }));
   * wife.covered && wife.maternity; // => true
   * ```
   */
  readonly dependant: (input: InputOf<DependantFacts>) => Answer<Dependant>;
  /**
   * What is paid back of the regulated tariff of care, and by when its papers are filed (remboursement, تعويض).
   *
   * @remarks Loi 83-11, articles 13, 24, 26 and 59, from 1984, by the day of the first act: 80 %, or 100 %, which for
   * every holder of a pension is reported only; papers within three months. The regulated tariffs and the list of the cases
   * at 100 % are not held: the caller gives them.
   * @param input - The care, its regulated tariff, DA, and what is asked as far as needed.
   * @returns What is reimbursed and what is left, DA; or that it is lost.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const care = { careOn: "2019-03-10", treatmentEndedOn: null, tariff: "1000", care: "long-illness" } as const;
   * const due = unwrap(createCasnos().health.reimbursement({ ...care, filedOn: "2019-06-10" }));
   * due.reimbursement === "due" && [due.reimbursed.dinars, due.fileBy]; // => ["1000.00", "2019-06-10"]
   * ```
   */
  readonly reimbursement: (input: InputOf<ReimbursementFacts>) => Answer<Reimbursement>;
  /**
   * What fund and patient pay at the pharmacy (tiers payant, نظام الدفع من قبل الغير).
   *
   * @remarks Reported from 2011-08-01. From 2012 the cap is unknown: up to 2 000 DA is within every cap reported, above
   * 5 000 beyond every one, with no answer between; it is 5 000 DA, unverified, from 2026-11-21.
   * @param input - The prescription, DA, the day, and what is asked as far as needed.
   * @returns What each pays, DA; or what is passed, and what takes its place.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const { thirdPartyPayment } = createCasnos().health;
   * const insured = { chronic: false, pensionHolder: false, prescriptionsThisQuarter: 0 };
   * const paid = unwrap(thirdPartyPayment({ ...insured, amount: "2000", on: "2011-10-03" }));
   * paid.within && paid.paidByFund.dinars; // => "1600.00"
   * ```
   */
  readonly thirdPartyPayment: (input: InputOf<ThirdPartyPaymentFacts>) => Answer<ThirdPartyPayment>;
  /**
   * Whether the family keeps care in kind after the death of the insured (maintien des prestations en nature, الإبقاء على
   * الأداءات العينية).
   *
   * @remarks Décret 85-35 as the fund published it in 2006, to 2015-11-17; unknown since.
   * @param input - Who asks, the day of the care, and what is asked as far as needed; income in DA a month.
   * @returns Whether care is maintained, or the condition that is not met.
   * @throws CasnosInputError for an input that is wrong.
   *
   * @example
   * ```ts
   * const { maintainedRights } = createCasnos().health;
   * unwrap(maintainedRights({ relation: "orphan", on: "2006-04-26", monthlyIncome: "10000.01" })).right; // => "none"
   * ```
   */
  readonly maintainedRights: (input: InputOf<MaintainedRightsFacts>) => Answer<MaintainedRights>;
}

export type {
  ClaimStanding,
  DeathCapital,
  DeathCapitalBeneficiary,
  DeathCapitalDue,
  DeathCapitalFacts,
  DeathCapitalShare,
  NoDeathCapital,
} from "../health/death-capital.js";
export type {
  BelowPensionAge,
  Invalidity,
  InvalidityCondition,
  InvalidityFacts,
  InvalidityPension,
  NoInvalidityPension,
  StateHeld,
  TimeComplete,
} from "../health/invalidity.js";
export type { CareCondition, CareNone, CareOpen, CareRights, CareRightsFacts } from "../health/care-rights.js";
export type { CoveredDependant, Dependant, DependantFacts, UncoveredDependant } from "../health/dependant.js";
export type { MaintainedCondition, MaintainedRights, MaintainedRightsFacts } from "../health/maintained-rights.js";
export type {
  Reimbursement,
  ReimbursementDue,
  ReimbursementFacts,
  ReimbursementLost,
} from "../health/reimbursement.js";
export type {
  BeyondThirdParty,
  ThirdPartyPayment,
  ThirdPartyPaymentFacts,
  WithinThirdParty,
} from "../health/third-party-payment.js";
