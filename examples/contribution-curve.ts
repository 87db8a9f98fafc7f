// Draws what a year's contribution is on every base, as SVG: npm run curve > curve.svg (npm run curve -- 2006 for a year).
import { createCasnos, unwrap } from "casnos-rules";
import { contributionCurve } from "casnos-rules/reasoning";

const width = 640;
const height = 360;
const margin = { left: 90, right: 30, top: 40, bottom: 50 };

const year = Number(process.argv[2] ?? 2026);
const answer = contributionCurve(createCasnos(), { year });
const { pieces } = unwrap(answer);
const ceiling = pieces.at(-1);
if (ceiling === undefined || answer.kind === "undetermined") throw new Error("no curve");

const widest = ceiling.from.centimes * 1.25;
const highest = ceiling.amount.centimes * 1.15;
const x = (base: number): string => (margin.left + (base / widest) * (width - margin.left - margin.right)).toFixed(1);
const y = (amount: number): string =>
  (height - margin.bottom - (amount / highest) * (height - margin.top - margin.bottom)).toFixed(1);
const dinars = (centimes: number): string => Math.round(centimes / 100).toLocaleString("en");

const points = [
  ...pieces.map(({ from, amount }) => [from.centimes, amount.centimes] as const),
  [widest, ceiling.amount.centimes] as const,
];
const bends = pieces.slice(1).map(
  ({ from, amount }) => `
  <line class="guide" x1="${x(from.centimes)}" y1="${y(0)}" x2="${x(from.centimes)}" y2="${y(amount.centimes)}"/>
  <line class="guide" x1="${x(0)}" y1="${y(amount.centimes)}" x2="${x(from.centimes)}" y2="${y(amount.centimes)}"/>
  <text x="${x(from.centimes)}" y="${Number(y(0)) + 18}" text-anchor="middle">${dinars(from.centimes)}</text>
  <text x="${Number(x(0)) - 8}" y="${Number(y(amount.centimes)) + 4}" text-anchor="end">${dinars(amount.centimes)}</text>`,
);

process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">
  <title>Contribution of ${year} on every base (${answer.certainty.source})</title>
  <style>
    text { font: 12px sans-serif; fill: #333 }
    .axis { stroke: #333 }
    .guide { stroke: #bbb; stroke-dasharray: 3 3 }
    .curve { fill: none; stroke: #00695c; stroke-width: 2.5 }
  </style>
  <rect width="${width}" height="${height}" fill="#fff"/>
  <text x="${margin.left}" y="22">Contribution of ${year}, DA a year, on the base, DA a year (${answer.certainty.source})</text>
  <line class="axis" x1="${x(0)}" y1="${y(0)}" x2="${x(widest)}" y2="${y(0)}"/>
  <line class="axis" x1="${x(0)}" y1="${y(0)}" x2="${x(0)}" y2="${y(highest)}"/>${bends.join("")}
  <polyline class="curve" points="${points.map(([base, amount]) => `${x(base)},${y(amount)}`).join(" ")}"/>
</svg>
`);
