import type { ChoiceOptions } from "./choices.js";
import type { LeftOut, Unit } from "./fields.js";
import type { FormId, LabelName, NoneName } from "./forms.js";
import type { ReadingId } from "../../law/readings.js";

/** The choices whose options have words of their own: those that sentences do not say, or say of something else. */
export type SaidHere =
  | "child-sex"
  | "period"
  | "deceased-member"
  | "deceased"
  | "matter"
  | "projection"
  | "left-out"
  | Exclude<ReadingId, "late-filing-months">;

/** The words of one language for forms. */
export interface LabelWords {
  /** The titles of the forms that are no operation. */
  readonly titles: Readonly<Record<Exclude<FormId, `${string}.${string}`>, string>>;
  readonly labels: Readonly<Record<LabelName, string>>;
  /** What null says. */
  readonly none: Readonly<Record<NoneName, string>>;
  readonly choices: { readonly [C in SaidHere]: Readonly<Record<ChoiceOptions[C], string>> };
  /** How a value is written; what needs no telling is left out. */
  readonly units: Readonly<Record<Exclude<Unit, "text" | "yes-no" | "part" | "list">, string>>;
  /** What it means that a field is left out. */
  readonly left: Readonly<Record<LeftOut, string>>;
  readonly preset: (option: string) => string;
}
