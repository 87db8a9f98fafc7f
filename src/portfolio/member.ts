import type { Dossier } from "../dossier/dossier.js";
import type { InputOf } from "../schemas/input.js";

/** One of a portfolio: a name of the caller's own, and the person's file. What is left out is unknown. */
export interface PortfolioMember extends Omit<InputOf<Dossier>, "on" | "person"> {
  /** The caller's name of the person, as lines and totals have it. */
  readonly id: string;
  /** The person; unknown when left out, which changes nothing of what is owed. */
  readonly person?: InputOf<Dossier>["person"] | undefined;
}
