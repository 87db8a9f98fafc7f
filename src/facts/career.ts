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

/** A period of a career, as it counts for a pension. */
export type Period = ContributedYear | WarYear;

export const periodsFact: Fact<readonly Period[]> = { id: "periods", domain: { kind: "list" } };
