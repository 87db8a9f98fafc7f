import type { Centimes } from "../money/centimes.js";
import type { Ratio } from "../money/fraction.js";
import type { Fact } from "../working/fact.js";

/** A year whose contribution is paid (annuité, سنة معتمدة). */
export interface ContributedYear {
  /** A year of contributions. */
  readonly kind: "contributed";
  /** Calendar year, once in a career; none after the day asked for. */
  readonly year: number;
  /** The base contributed on, DA a year. */
  readonly base: Centimes;
  /** Quarters validated, 1 to 4; 4 when left out. */
  readonly quarters?: number | undefined;
  /** The updating coefficient of that year's base, 0 to 1000; 1 when left out, since no table is published. */
  readonly coefficient?: Ratio | undefined;
}

/** A calendar year of taking part in the war of liberation. Counts for a moudjahid only. */
export interface WarYear {
  /** A year of the war. */
  readonly kind: "war";
  /** Calendar year, once in a career. */
  readonly year: number;
}

/** A calendar year of national service (service national, الخدمة الوطنية). Counts for a pension at the legal age. */
export interface NationalServiceYear {
  /** A year of national service. */
  readonly kind: "national-service";
  /** Calendar year, once in a career; none after the day asked for. */
  readonly year: number;
  /** Quarters served, 1 to 4; 4 when left out. */
  readonly quarters?: number | undefined;
}

/** A year contributed to the scheme of the employees or to another fund. Counts for the right, not in what is paid here. */
export interface OtherFundYear {
  /** A year in another fund. */
  readonly kind: "other-fund";
  /** Calendar year, once in a career; none after the day asked for. It may be contributed here as well. */
  readonly year: number;
  /** Quarters validated there, 1 to 4; 4 when left out. */
  readonly quarters?: number | undefined;
}

/** Years validated against buy-back contributions (rachat, شراء السنوات), after the legal age. */
export interface BoughtBackYears {
  /** Years bought back. */
  readonly kind: "bought-back";
  /** Whole years, 1 to 100; what passes the most that the law allows in all does not count. */
  readonly years: number;
}

/** A calendar year of invalidity served by the ministry, a free period of the fund. */
export interface MinistryInvalidityYear {
  /** A year of invalidity served by the ministry. */
  readonly kind: "ministry-invalidity";
  /** Calendar year, once in a career; none after the day asked for. */
  readonly year: number;
}

/** A period of a career, as it counts for a pension. A calendar year counts once, but for a year of the war. */
export type Period =
  ContributedYear | WarYear | NationalServiceYear | OtherFundYear | BoughtBackYears | MinistryInvalidityYear;

export const periodsFact: Fact<readonly Period[]> = { id: "periods", domain: { kind: "list" } };
