// One small writer of SVG for every curve: axes, pieces, cliffs, and what is no amount.
import type { Language } from "casnos-rules";
import { valueOn, type Axis, type Curve, type CurvePiece, type Points } from "casnos-rules/reasoning";
import { escaped, grouped, round, ticks } from "./svg.js";

/** What is written around a curve. */
export interface Lettering {
  readonly language: Language;
  readonly title: string;
  /** What the axis below and the axis beside it measure. */
  readonly along: string;
  readonly up: string;
  /** How sure the curve is, and what it rests on. */
  readonly status: string;
  readonly source: string;
  /** The words of a stretch without a right, and of one that is not known. */
  readonly none: string;
  readonly unknown: string;
}

/** How it is drawn; a file of its own, on a wide sheet, when left out. */
export interface Drawn<A extends Axis> {
  /** On a page, which says around it what it shows and has its looks, `CHART_LOOKS`. */
  readonly onPage?: boolean;
  /** For a phone: fewer marks on a smaller sheet, with letters of the same size. */
  readonly narrow?: boolean;
  /** A point of the curve to show. */
  readonly at?: Points[A];
}

/** The sheet a curve is drawn on. */
interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** How many days, at most, are marked on the axis below. */
  readonly days: number;
  readonly ticks: number;
}

function sheetOf({ onPage = false, narrow = false }: Drawn<never>): Sheet {
  const margin = onPage
    ? { left: narrow ? 66 : 84, right: 26, top: 26, bottom: 30 }
    : { left: 96, right: 44, top: 74, bottom: 92 };
  if (narrow) return { width: 400, height: 300, margin, days: 3, ticks: 3 };
  return { width: 860, height: onPage ? 360 : 470, margin, days: 8, ticks: 6 };
}

/** The looks of a drawing, of which there can be several on a page. Colours can be set by the page. */
export const CHART_LOOKS = `
    .chart text { font: 12px "DejaVu Sans", "Noto Sans Arabic", sans-serif; fill: var(--chart-ink, #333) }
    .chart .title { font-size: 14.5px; font-weight: bold }
    .chart .small { font-size: 11px; fill: var(--chart-soft, #666) }
    .chart .paper { fill: var(--chart-paper, #fff) }
    .chart .axis { stroke: var(--chart-ink, #333) }
    .chart .tick { stroke: var(--chart-tick, #eee) }
    .chart .cliff { stroke: var(--chart-mark, #b71c1c); stroke-dasharray: 3 3 }
    .chart .mark { font-size: 10px; fill: var(--chart-mark, #b71c1c) }
    .chart .none { fill: var(--chart-none, #f3f3f3) }
    .chart .unknown { fill: var(--chart-unknown, #fff3e0) }
    .chart .curve { fill: none; stroke: var(--chart-line, #00695c); stroke-width: 2.5; stroke-linecap: round }
    .chart .end { fill: var(--chart-line, #00695c) }
    .chart .here { fill: none; stroke: var(--chart-ink, #333); stroke-width: 2 }
    .chart .open { fill: #fff; stroke: var(--chart-line, #00695c); stroke-width: 1.5 }
  `;

const MILLISECONDS_IN_A_DAY = 86_400_000;

interface Scale {
  readonly sheet: Sheet;
  readonly x: (place: number) => number;
  readonly y: (centimes: number) => number;
  readonly widest: number;
  readonly first: number;
  readonly highest: number;
  readonly language: Language;
}

/** A curve as SVG. */
export function drawing<A extends Axis>(curve: Curve<A>, words: Lettering, drawn: Drawn<A> = {}): string {
  const sheet = sheetOf(drawn as Drawn<never>);
  const { width, height, margin } = sheet;
  const scale = scaleOf(curve, sheet, words.language);
  const isRightToLeft = words.language === "ar";
  const line = (text: string, y: number, kind: string): string => {
    const x = isRightToLeft ? width - margin.right : margin.left;
    const direction = isRightToLeft ? ` direction="rtl"` : "";
    const said = isRightToLeft ? inOnePiece(text) : text;
    return `<text class="${kind}" x="${x}" y="${y}"${direction}>${escaped(said)}</text>`;
  };
  const around =
    drawn.onPage === true
      ? []
      : [
          line(words.title, 26, "title"),
          line(words.up, 46, "small"),
          line(words.along, height - margin.bottom + 40, "small"),
          line(words.status, height - 32, "small"),
          line(words.source, height - 14, "small"),
        ];
  const titled = [words.title, words.status].filter((text) => text !== "").join(". ");
  return `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${width} ${height}" role="img" lang="${words.language}">
  <title>${escaped(titled)}</title>${drawn.onPage === true ? "" : `\n  <style>${CHART_LOOKS}</style>`}
  <rect class="paper" width="${width}" height="${height}"/>
  ${curve.pieces.map((piece) => emptyStretch(curve, piece, scale, words)).join("")}
  ${axes(curve.axis, scale)}
  ${cliffs(curve, scale)}
  ${curve.pieces.map((piece) => stretch(curve, piece, scale)).join("")}
  ${drawn.at === undefined ? "" : here(curve, drawn.at, scale)}
  ${around.join("\n  ")}
</svg>
`;
}

/** A ring around a point of the curve, and a line down to its axis. */
function here<A extends Axis>(curve: Curve<A>, at: Points[A], { x, y, widest, first }: Scale): string {
  const place = placeOf(curve.axis, at);
  const centimes = place < first || place > widest ? null : centimesAt(curve, place);
  if (centimes === null) return "";
  return `<line class="here" x1="${x(place)}" y1="${y(0)}" x2="${x(place)}" y2="${y(0) + 8}"/>
  <circle class="here" cx="${x(place)}" cy="${y(centimes)}" r="7"/>`;
}

function scaleOf<A extends Axis>(curve: Curve<A>, sheet: Sheet, language: Language): Scale {
  const { axis, pieces } = curve;
  const { width, height, margin } = sheet;
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) throw new Error("no piece");
  // Half a child stands left of none, so that its point is seen.
  const start = placeOf(axis, first.from) - (axis === "children" ? 0.5 : 0);
  // The last piece of bases goes on to the greatest amount: a quarter more than its beginning shows it.
  const widest = axis === "base" ? Math.max(1, placeOf(axis, last.from) * 1.25) : placeOf(axis, last.to) + endOf(axis);
  const amounts = pieces.flatMap((piece) =>
    piece.state === "amount"
      ? [piece.amount.centimes, centimesAt(curve, Math.min(placeOf(axis, piece.to), widest))]
      : [],
  );
  const highest = Math.max(1, ...amounts.filter((one) => one !== null)) * 1.12;
  const across = width - margin.left - margin.right;
  const upwards = height - margin.top - margin.bottom;
  return {
    sheet,
    language,
    first: start,
    widest,
    highest,
    x: (place) => round(margin.left + ((place - start) / Math.max(1, widest - start)) * across),
    y: (centimes) => round(height - margin.bottom - (centimes / highest) * upwards),
  };
}

/** A day lasts until the next; a count is a point, with room to its right. */
function endOf(axis: Axis): number {
  return axis === "children" ? 0.5 : Number(axis !== "base");
}

function placeOf(axis: Axis, point: Points[Axis]): number {
  if (axis === "base") return (point as Points["base"]).centimes;
  return axis === "day" ? Date.parse(point as string) / MILLISECONDS_IN_A_DAY : (point as number);
}

function centimesAt<A extends Axis>(curve: Curve<A>, place: number): number | null {
  const value = valueOn(curve as Curve<Axis>, inputOf(curve.axis, Math.floor(place)));
  return value.state === "amount" ? value.amount.centimes : null;
}

function inputOf(axis: Axis, place: number): string | number {
  if (axis === "base") return (place / 100).toFixed(2);
  return axis === "day" ? dayOf(place) : place;
}

function dayOf(place: number): string {
  return new Date(place * MILLISECONDS_IN_A_DAY).toISOString().slice(0, 10);
}

/** Where a piece begins and ends on the drawing. */
function extent<A extends Axis>(curve: Curve<A>, piece: CurvePiece<A>, { widest }: Scale): readonly [number, number] {
  const { axis } = curve;
  const [from, to] = [placeOf(axis, piece.from), Math.min(widest, placeOf(axis, piece.to))];
  return [from, axis === "day" ? to + 1 : to];
}

function stretch<A extends Axis>(curve: Curve<A>, piece: CurvePiece<A>, scale: Scale): string {
  if (piece.state !== "amount") return "";
  const [from, to] = extent(curve, piece, scale);
  if (curve.axis === "children") return dots(curve, from, to, scale);
  const last = centimesAt(curve, Math.min(placeOf(curve.axis, piece.to), scale.widest)) ?? piece.amount.centimes;
  const ends: readonly Place[] = [[from, piece.amount.centimes], [to, last], ...bendAfter(curve, piece)];
  const drawn = ends.map(([place, centimes]) => `${scale.x(place)},${scale.y(centimes)}`);
  return `
  <polyline class="curve" points="${drawn.join(" ")}"/>`;
}

type Place = readonly [place: number, centimes: number];

/** The first point of the next piece, where the line bends and does not break. */
function bendAfter<A extends Axis>({ axis, pieces, cliffs }: Curve<A>, piece: CurvePiece<A>): readonly Place[] {
  const next = pieces[pieces.indexOf(piece) + 1];
  if (axis === "day" || next?.state !== "amount") return [];
  const place = placeOf(axis, next.from);
  return cliffs.some(({ at }) => placeOf(axis, at) === place) ? [] : [[place, next.amount.centimes]];
}

/** Each number of children is a point of its own: nothing lies between two of them. */
function dots<A extends Axis>(curve: Curve<A>, from: number, to: number, { x, y }: Scale): string {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    .map((place) => `<circle class="end" cx="${x(place)}" cy="${y(centimesAt(curve, place) ?? 0)}" r="4"/>`)
    .join("");
}

function emptyStretch<A extends Axis>(curve: Curve<A>, piece: CurvePiece<A>, scale: Scale, words: Lettering): string {
  if (piece.state === "amount") return "";
  const [from, to] = extent(curve, piece, scale);
  const { height, margin } = scale.sheet;
  const [left, right] = [scale.x(from), Math.max(scale.x(from) + 3, scale.x(to))];
  const [kind, said] = piece.state === "none" ? ["none", words.none] : ["unknown", words.unknown];
  const label =
    right - left < said.length * 6
      ? ""
      : `<text class="small" x="${(left + right) / 2}" y="${margin.top + 18}" text-anchor="middle">${escaped(said)}</text>`;
  return `
  <rect class="${kind}" x="${left}" y="${margin.top}" width="${round(right - left)}" height="${height - margin.top - margin.bottom}"/>${label}`;
}

function axes(axis: Axis, scale: Scale): string {
  const { x, y, highest, sheet } = scale;
  const { width, margin } = sheet;
  const [bottom, left, right] = [y(0), margin.left, width - margin.right];
  const upwards = ticks(0, highest).map(
    (centimes) => `
  <line class="tick" x1="${left}" y1="${y(centimes)}" x2="${right}" y2="${y(centimes)}"/>
  <text x="${left - 8}" y="${y(centimes) + 4}" text-anchor="end">${grouped(centimes / 100, scale.language)}</text>`,
  );
  const across = placesOf(axis, scale).map(
    ([place, said]) => `
  <line class="axis" x1="${x(place)}" y1="${bottom}" x2="${x(place)}" y2="${bottom + 4}"/>
  <text x="${x(place)}" y="${bottom + 18}" text-anchor="middle">${said}</text>`,
  );
  return `${upwards.join("")}${across.join("")}
  <line class="axis" x1="${left}" y1="${bottom}" x2="${right}" y2="${bottom}"/>
  <line class="axis" x1="${left}" y1="${margin.top}" x2="${left}" y2="${bottom}"/>`;
}

/** The places marked on the axis below, with what is written at each. */
function placesOf(axis: Axis, { first, widest, sheet, language }: Scale): readonly (readonly [number, string])[] {
  if (axis === "base") {
    return ticks(first, widest, sheet.ticks).map((place) => [place, grouped(place / 100, language)] as const);
  }
  if (axis === "children") {
    return Array.from({ length: Math.floor(widest) + 1 }, (_, count) => [count, String(count)] as const);
  }
  if (axis === "quarters") {
    const step = Math.max(4, Math.ceil(widest / (sheet.ticks * 2) / 4) * 4);
    return Array.from({ length: Math.floor(widest / step) + 1 }, (_, n) => [n * step, String(n * step)] as const);
  }
  return daysOf(first, widest, sheet.days).map((place) => [place, dayOf(place)] as const);
}

/** The first days of months or years, so many that they can be read. */
function daysOf(first: number, last: number, most: number): readonly number[] {
  const months = (last - first) / 30;
  const every = [1, 2, 3, 6, 12, 24, 60, 120].find((count) => months / count <= most) ?? 240;
  const begin = new Date(first * MILLISECONDS_IN_A_DAY);
  const days: number[] = [];
  for (let month = 0; month <= months + 1; month += 1) {
    const place = Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + month, 1) / MILLISECONDS_IN_A_DAY;
    const isMarked = (begin.getUTCFullYear() * 12 + begin.getUTCMonth() + month) % every === 0;
    if (isMarked && place >= first && place <= last) days.push(place);
  }
  return days;
}

function cliffs<A extends Axis>(curve: Curve<A>, scale: Scale): string {
  // Of many, those that follow one another closely are marked without their point.
  const { margin } = scale.sheet;
  const isCrowded = curve.cliffs.length > scale.sheet.ticks * 2 + 2;
  let written = Number.NEGATIVE_INFINITY;
  return curve.cliffs
    .map(({ at, before, after }) => {
      const x = scale.x(placeOf(curve.axis, at));
      const point = typeof at === "object" ? grouped(at.centimes / 100, scale.language) : String(at);
      const heights = [before, after].flatMap((value) =>
        value.state === "amount" ? [scale.y(value.amount.centimes)] : [],
      );
      const isFree = !isCrowded && curve.axis !== "children" && x - written > 70;
      if (isFree) written = x;
      const label = isFree
        ? `<text class="mark" x="${x}" y="${margin.top - 6}" text-anchor="middle">${point}</text>`
        : "";
      const top = isFree ? margin.top : Math.min(...heights, scale.y(0));
      const bottom = isFree || heights.length < 2 ? scale.y(0) : Math.max(...heights);
      return `
  <line class="cliff" x1="${x}" y1="${top}" x2="${x}" y2="${bottom}"/>${label}`;
    })
    .join("");
}

/** Numbers in groups keep their order within Arabic. */
function inOnePiece(text: string): string {
  return text.replaceAll(/\d[\d -]*\d/g, (number) => `\u2066${number}\u2069`);
}
