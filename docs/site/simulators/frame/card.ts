// A result as it is shown.
import type { Answer } from "casnos-rules";
import type { Bar } from "../../../../examples/bars.js";
import type { Asked } from "./asked.js";
import type { Axis, Curve, Points } from "casnos-rules/reasoning";

interface Lettered {
  readonly up: string;
  readonly along: string;
  readonly title: string;
}

/** Amounts side by side. */
export interface BarsPicture extends Lettered {
  readonly kind: "bars";
  readonly bars: readonly Bar[];
}

/** An amount along an axis, and the point of it that is the person's. */
export interface CurvePicture extends Lettered {
  readonly kind: "curve";
  readonly curve: Curve<Axis>;
  readonly at?: Points[Axis];
}

/** A picture of a result. */
export type Picture = BarsPicture | CurvePicture;

/** A result: its question and answer, what stands out of it, and its picture. */
export interface Card {
  readonly id: string;
  readonly title: string;
  readonly asked: Asked<unknown>;
  /** The part of the answer that the card is about, where it is an answer of its own; the whole when left out. */
  readonly about?: Answer<unknown> | undefined;
  /** What the fields of its input are called in the page, by their paths: `periods[].year`. */
  readonly fields?: Readonly<Record<string, string>>;
  /** The figure that the person came for; left out where there is none. */
  readonly headline?: string | undefined;
  /** What else is worth a line, under its name. */
  readonly rows?: readonly (readonly [string, string])[];
  readonly picture?: Picture | undefined;
}
