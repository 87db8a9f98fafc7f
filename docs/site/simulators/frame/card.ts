// A result as it is shown.
import type { Answer } from "casnos-rules";
import type { Axis, Curve, Points } from "casnos-rules/reasoning";
import type { Asked } from "./asked.js";
import type { Bar } from "./bars.js";
import type { PageFields } from "./problems.js";

interface Lettered {
  readonly up: string;
  readonly along: string;
  readonly title: string;
}

/** Amounts side by side. */
export interface BarsPicture extends Lettered {
  readonly kind: "bars";
  readonly bars: readonly Bar[];
  /** What the bars are, where some are of another kind than the ordinary one. */
  readonly kinds?: BarKinds;
  /** What the bar with a frame is. */
  readonly here?: string;
}

/** What bars of the ordinary and of the other kind are called. */
export interface BarKinds {
  readonly ordinary: string;
  readonly other: string;
}

/** An amount along an axis, and the point of it that is the person's. */
export interface CurvePicture extends Lettered {
  readonly kind: "curve";
  readonly curve: Curve<Axis>;
  readonly at?: Points[Axis];
}

/** A picture of a result. */
export type Picture = BarsPicture | CurvePicture;

/**
 * Something worth a line, under its name; with the answer that it is taken from where that is not the answer of the
 * result: a part that is an answer of its own, or another question.
 */
export type CardRow = readonly [name: string, value: string, from?: Pick<Asked<unknown>, "answer">];

/** A result: its question and answer, what stands out of it, and its picture. */
export interface Card {
  readonly id: string;
  readonly title: string;
  readonly asked: Asked<unknown>;
  /** The part of the answer that the card is about, where it is an answer of its own; the whole when left out. */
  readonly about?: Answer<unknown> | undefined;
  /** Whether it explains that part alone, as the whole is explained beside it. */
  readonly isPart?: boolean;
  /** The fields of the page that its input is filled in with. */
  readonly fields?: PageFields;
  /** The figure that the person came for; left out where there is none. */
  readonly headline?: string | undefined;
  readonly rows?: readonly CardRow[];
  readonly picture?: Picture | undefined;
}
