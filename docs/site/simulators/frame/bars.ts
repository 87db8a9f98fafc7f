// Amounts side by side as SVG: by age, by month, by person. What is no amount is shown as such, and never as zero.
import type { Language } from "casnos-rules";
import { escaped, grouped, round, ticks } from "../../../../examples/svg.js";

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
  /** What bars of the ordinary and of the other kind are; left out where all are of one kind. */
  readonly kinds?: { readonly ordinary: string; readonly other: string };
  /** What the bar with a frame is. */
  readonly here?: string;
  readonly language: Language;
  readonly title: string;
  readonly none: string;
  readonly unknown: string;
}

const height = 280;
const margin = { right: 16, top: 16, bottom: 30 };
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
  <text x="${left - 8}" y="${y(centimes) + 4}" text-anchor="end">${grouped(centimes / 100, words.language)}</text>`,
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
  const isHatched = bars.some(({ other }) => other === true);
  return `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${width} ${height}" role="img" lang="${words.language}" direction="ltr">
  <title>${escaped(words.title)}</title>
  <rect class="paper" width="${width}" height="${height}"/>${isHatched ? HATCHING : ""}
  ${lines.join("\n  ")}
  ${drawn.join("\n  ")}
  <line class="axis" x1="${left}" y1="${bottom}" x2="${width - margin.right}" y2="${bottom}"/>
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

/** Stripes over the bars of the other kind, for who sees no colours. Its name is the same in every picture, as it is. */
const HATCHING = `
  <defs><pattern id="bars-hatching" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="stripe" width="2.5" height="6" fill="var(--chart-paper, #fff)"/></pattern></defs>`;

function shape(bar: Bar, place: Place, words: BarWords): string {
  const { centimes, other, here } = bar;
  const title = `<title>${escaped(saidOf(bar, words))}</title>`;
  const { x, width, top, bottom, y } = place;
  if (centimes === undefined || centimes === null) {
    const [kind, said] = centimes === null ? ["none", words.none] : ["unknown", words.unknown];
    const [middle, low] = [round(x + width / 2 + 4), round(bottom - 8)];
    const isRightToLeft = words.language === "ar";
    // Read upwards from the axis, in either direction of writing.
    const anchor = isRightToLeft ? 'text-anchor="end" direction="rtl"' : 'text-anchor="start"';
    return `<rect class="${kind}" x="${x}" y="${top}" width="${width}" height="${round(bottom - top)}">${title}</rect>
  <text class="small" transform="translate(${middle} ${low}) rotate(-90)" ${anchor}>${escaped(said)}</text>`;
  }
  const ring = here === true ? " here-bar" : "";
  const measures = `x="${x}" y="${y(centimes)}" width="${width}" height="${round(bottom - y(centimes))}"`;
  const drawn = `<rect class="bar${other === true ? " other" : ""}${ring}" ${measures}>${title}</rect>`;
  return other === true ? `${drawn}<rect ${measures} fill="url(#bars-hatching)" pointer-events="none"/>` : drawn;
}

/** A bar in words: what stands under it, its amount, its kind, and whether it is the one that the page speaks of. */
function saidOf(
  { label, centimes, other, here }: Bar,
  { language, none, unknown, kinds, here: isHere }: BarWords,
): string {
  const amount = centimes === null ? none : centimes === undefined ? unknown : grouped(centimes / 100, language);
  const kind =
    typeof centimes === "number" && kinds !== undefined ? [kinds[other === true ? "other" : "ordinary"]] : [];
  return [`${label}: ${amount}`, ...kind, ...(here === true && isHere !== undefined ? [isHere] : [])].join(", ");
}
