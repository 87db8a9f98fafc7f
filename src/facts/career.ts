import type { Centimes } from "../money/centimes.js";
import type { Ratio } from "../money/fraction.js";
import type { Fact } from "../working/fact.js";

/** A year whose contribution is paid (année de cotisation validée). */
export interface ContributedYear {
  readonly kind: "contributed";
  readonly year: number;
  /** The base contributed on, DA a year. */
  readonly base: Centimes;
  /** Quarters validated, 1 to 4; 4 when left out. */
  readonly quarters?: number | undefined;
  /** The updating coefficient of that year's base; 1 when left out, since no table is published. */
  readonly coefficient?: Ratio | undefined;
}

/** A calendar year of taking part in the war of liberation. Counts for a moudjahid only. */
export interface WarYear {
  readonly kind: "war";
  readonly year: number;
}

/** A period of a career, as it counts for a pension. */
export type Period = ContributedYear | WarYear;

export const periodsFact: Fact<readonly Period[]> = { id: "periods", domain: { kind: "list" } };
