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
   * ceiling being unknown after; loi 08-08, article 78, for the claim, from 2008-03-02.
   * @param input - Who died, with the last base or the pension, DA a year; the day; the family; the day of the claim.
   * @returns The amount and the equal shares, DA, and the last day to claim, each an answer of its own.
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
