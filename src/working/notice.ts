import type { Cited } from "./cited.js";
import type { External, Internal, StepUnit } from "./units.js";

/** Something that is said beside an answer and does not change it: the units of its facts. */
export interface NoticeDefinition {
  /** Stable name, `"base-outside-bounds"`. */
  readonly code: string;
  /** The unit of each of its facts. */
  readonly facts: Readonly<Record<string, StepUnit>>;
}

/** The facts of a notice. */
export type NoticeFacts<D extends NoticeDefinition> = {
  readonly [K in keyof D["facts"]]: Internal[D["facts"][K]] | Cited<Internal[D["facts"][K]]>;
};

/** The same in plain form, for the explanation. */
export type PlainNotice<D extends NoticeDefinition> = {
  readonly [K in keyof D["facts"]]: External[D["facts"][K]];
};
