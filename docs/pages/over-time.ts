// A value of the law over time, drawn as any other curve: its periods are steps, and a period that no source gives is
// shown as one.
import { CHECKED_ON, createCasnos, type Amount, type Day } from "casnos-rules";
import { addDays } from "casnos-rules/calendar";
import type { AnySeries } from "casnos-rules/law";
import type { Curve, CurvePiece } from "casnos-rules/reasoning";
import { drawing } from "../../examples/drawing.js";
import type { Page } from "./page.js";
import type { SiteWords } from "../site/words.js";

const FEWEST = 3;
const casnos = createCasnos();

/** The drawing of an amount that changed at least twice; null for another value. */
export function overTime(series: AnySeries, { say }: Page, words: SiteWords): string | null {
  if (series.unit !== "amount") return null;
  const days = [...new Set(series.entries.map(({ from }) => from))];
  if (days.length < FEWEST) return null;
  const pieces = days.map((from, place) => {
    const next = days[place + 1];
    return pieceFrom(series, from, next === undefined ? CHECKED_ON : addDays(next as Day, -1));
  });
  const curve: Curve<"day"> = { axis: "day", rounding: "none", pieces, cliffs: [] };
  const lettering = {
    language: say.language,
    title: say.words.series[series.id as never] as string,
    along: words.day,
    up: words.perOf[series.per ?? "once"],
    status: "",
    source: "",
    none: say.words.none,
    unknown: words.unknown,
  };
  const sheets = [false, true].map((narrow) => {
    const svg = drawing(curve, lettering, { onPage: true, narrow });
    return `<div class="${narrow ? "narrow" : "wide"}-only">${svg.replaceAll(/\n\s*/g, "")}</div>`;
  });
  const axis = (name: string, kind: string): string => `<p class="${kind}" aria-hidden="true">${name}</p>`;
  return `<figure class="drawing" v-pre>${axis(lettering.up, "axis")}${sheets.join("")}${axis(lettering.along, "axis along")}</figure>`;
}

function pieceFrom(series: AnySeries, from: string, to: string): CurvePiece<"day"> {
  const answer = casnos.law.value(series.id as "snmg", { on: from });
  const extent = { from: from as Day, to: to as Day };
  if (answer.kind === "undetermined") return { ...extent, state: "undetermined", reasons: answer.reasons };
  const amount = answer.value.value as Amount | null;
  if (amount === null) return { ...extent, state: "none", why: "no-right", nearest: null };
  const exact = { fraction: String(amount.centimes), dinars: amount.dinars };
  return { ...extent, state: "amount", amount, exact, right: null, slope: "0", jump: null };
}
