// The pension of one man by the day on which it starts, as SVG.
import { createCasnos } from "casnos-rules";
import { pensionByStart } from "casnos-rules/reasoning";
import { answerDrawing } from "../../examples/answer-drawing.js";
import { MAN } from "./case.js";

/** Where it stands, seen from the root of the repository. */
export const CHART_FILE = "docs/pictures/pension-by-start.svg";

/** The drawing: no font, machine or clock changes it. */
export function chart(): string {
  const curve = pensionByStart(createCasnos(), { ...MAN, from: "2019-01-01", to: "2028-12-31" });
  return answerDrawing(curve, "en", {
    title: "Pension of a man born on 10 May 1956, 17 contributed years, by its start",
    along: "day on which the pension starts",
    up: "DA a month",
  });
}
