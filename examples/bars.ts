// Amounts side by side as SVG: by age, by month, by person. What is no amount is shown as such, and never as zero.
import type { Language } from "casnos-rules";
import { escaped, grouped, round, ticks } from "./svg.js";

/** One bar. */
export interface Bar {
  /** What stands under it. */
  readonly label: string;
  /** Whole centimes; null where there is no right, undefined where it is not known. */
  readonly centimes: number | null | undefined;
  /** Of another kind than the ordinary one: an allowance beside pensions. */
  readonly other?: boolean;
  /** The one that the page speaks of. */
  readonly here?: boolean;
}

/** What is written around the bars. */
export interface BarWords {
  readonly language: Language;
  readonly title: string;
  readonly up: string;
  readonly along: string;
  readonly none: string;
  readonly unknown: string;
}

const height = 320;
const margin = { right: 16, top: 44, bottom: 52 };
const MOST_TICKS = 4;

/** Bars on a sheet: a narrow one for a phone. */
export function barsDrawing(bars: readonly Bar[], words: BarWords, { narrow = false } = {}): string {
  const width = narrow ? 400 : 760;
  const left = narrow ? 62 : 76;
  const highest = Math.max(100, ...bars.map(({ centimes }) => centimes ?? 0)) * 1.1;
  const bottom = height - margin.bottom;
  const y = (centimes: number): number => round(bottom - (centimes / highest) * (bottom - margin.top));
  const wide = (width - left - margin.right) / Math.max(1, bars.length);
  const lines = ticks(0, highest, MOST_TICKS).map(
    (
      centimes,
    ) => `<line class="tick" x1="${left}" y1="${y(centimes)}" x2="${width - margin.right}" y2="${y(centimes)}"/>
  <text x="${left - 8}" y="${y(centimes) + 4}" text-anchor="end">${grouped(centimes / 100)}</text>`,
  );
  const isRightToLeft = words.language === "ar";
  const rightToLeft = isRightToLeft ? ' direction="rtl"' : "";
  const everyLabel = Math.ceil(bars.length / (narrow ? 8 : 16));
  const drawn = bars.map((bar, place) => {
    const x = round(left + place * wide);
    const label =
      place % everyLabel === 0 || bar.here === true
        ? `<text class="small" x="${round(x + wide / 2)}" y="${bottom + 18}" text-anchor="middle"${rightToLeft}>${escaped(bar.label)}</text>`
        : "";
    return (
      shape(bar, { x: round(x + wide * 0.12), width: round(wide * 0.76), top: margin.top, bottom, y }, words) + label
    );
  });
  const caption = (text: string, at: number): string =>
    `<text class="small" x="${isRightToLeft ? width - margin.right : 8}" y="${at}"${rightToLeft}>${escaped(text)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${width} ${height}" role="img" lang="${words.language}" direction="ltr">
  <title>${escaped(words.title)}</title>
  <rect class="paper" width="${width}" height="${height}"/>
  ${lines.join("\n  ")}
  ${drawn.join("\n  ")}
  <line class="axis" x1="${left}" y1="${bottom}" x2="${width - margin.right}" y2="${bottom}"/>
  ${caption(words.up, 18)}
  ${caption(words.along, height - 10)}
</svg>
`;
}

interface Place {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: (centimes: number) => number;
}

function shape({ label, centimes, other, here }: Bar, { x, width, top, bottom, y }: Place, words: BarWords): string {
  if (centimes === undefined || centimes === null) {
    const [kind, said] = centimes === null ? ["none", words.none] : ["unknown", words.unknown];
    return `<rect class="${kind}" x="${x}" y="${top}" width="${width}" height="${round(bottom - top)}"><title>${escaped(`${label}: ${said}`)}</title></rect>`;
  }
  const ring = here === true ? " here-bar" : "";
  return `<rect class="bar${other === true ? " other" : ""}${ring}" x="${x}" y="${y(centimes)}" width="${width}" height="${round(bottom - y(centimes))}"><title>${escaped(`${label}: ${grouped(centimes / 100)}`)}</title></rect>`;
}
