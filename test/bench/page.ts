// The page of the benchmarks and its drawings: ratios and their spread, no name of a machine, no day.
import { format } from "prettier";
import { escaped, round } from "../../examples/svg.js";
import type { Growth } from "./growth.js";
import type { Spread } from "./measure.js";
import type { Size } from "./sizes.js";

/** How many times as long a peer takes as ours. */
export interface Ratio extends Spread {
  readonly peer: string;
  readonly ours: string;
}

/** What came of a run. */
export interface Results {
  readonly ratios: readonly Ratio[];
  readonly starts: Readonly<Record<string, Spread>>;
  readonly bundles: readonly Size[];
  readonly growing: readonly Growth[];
}

/** The files to write, by their paths from the root. */
export async function page(results: Results): Promise<Readonly<Record<string, string>>> {
  const { ratios, growing } = results;
  return {
    "docs/benchmarks.md": await format(text(results), { parser: "markdown", printWidth: 120 }),
    "docs/benchmarks-peers.svg": peers(ratios),
    "docs/benchmarks-growth.svg": growth(growing),
  };
}

function text({ ratios, starts, bundles, growing }: Results): string {
  const spread = ({ least, median, most }: Spread): string => `${said(median)} | ${said(least)} to ${said(most)}`;
  const calendar = starts["casnos-rules/calendar"]?.median ?? 1;
  return `# Benchmarks

\`npm run bench -- --write\` writes this page. Every peer does the same work on the same facts: the run stops where a result is not
the same to the centime. What is measured is the time of the processor, of all threads. Ratios are taken round by round, nine
rounds, and stand with their least and greatest. No ratio here is a promise for another machine.

## Peers

How many times as long the peer takes as ours; below one, the peer is faster. The facade reads and checks its input, looks the law up
by day, and answers with every step, source and degree of certainty; plain number, BigInt and decimal.js have the figures of one day
written into the code and answer a number. publicodes has no sorting: the mean of the ten best bases is given to it. The batch marks
every row; it is measured before anything else has run, as in a program that works on columns, and once more after the facade,
since a rule that has run with its steps kept is slower for columns from then on. The hand-written loops check, mark and round
exactly too, for the one day they know. DuckDB computes on tables in memory, in whole
numbers, on one thread.

![How many times as long each peer takes](benchmarks-peers.svg)

| Peer | Ours | Ratio, median | Ratio, least to greatest |
| --- | --- | --- | --- |
${ratios.map(({ peer, ours, ...ratio }) => `| ${peer} | ${ours} | ${spread(ratio)} |`).join("\n")}

## Growth

The cost of one thing by how many there are, over its cost at the fewest. Where it stays or falls, the whole grows no faster than
the number. The facade takes careers of at most 400 periods; the rule alone takes any.

![The cost of one thing by how many there are](benchmarks-growth.svg)

| What | Count, and cost of one over that at the fewest |
| --- | --- |
${growing
  .map(({ what, points }) => {
    const least = points[0]?.nanoseconds ?? 1;
    return `| ${what} | ${points.map((at) => `${power(at.count)}: ${said(at.nanoseconds / least)}`).join(", ")} |`;
  })
  .join("\n")}

## Import in a fresh process

Time of the processor over that of the entry \`casnos-rules/calendar\`, median of seven processes each.

| Entry | Ratio |
| --- | --- |
${Object.entries(starts)
  .map(([entry, { median }]) => `| \`${entry}\` | ${said(median / calendar)} |`)
  .join("\n")}

## Size

Bundled, minified, compressed with gzip.

| Import | kB | Budget, kB |
| --- | --- | --- |
${bundles.map(({ what, bytes, most }) => `| ${what} | ${(bytes / 1024).toFixed(1)} | ${String(most)} |`).join("\n")}
`;
}

/** Three digits, and no more than are worth reading. */
function said(number: number): string {
  return number >= 100 ? String(Math.round(number)) : number.toPrecision(number < 1 ? 2 : 3);
}

function power(count: number): string {
  return count >= 1e5 ? `10^${String(Math.round(Math.log10(count)))}` : String(count);
}

const STYLE = `<style>
    text { font: 12px "DejaVu Sans", sans-serif; fill: #333 }
    .title { font-size: 14.5px; font-weight: bold }
    .small { font-size: 11px; fill: #666 }
    .axis { stroke: #333 }
    .tick { stroke: #eee }
    .same { stroke: #b71c1c; stroke-dasharray: 3 3 }
    .spread { stroke: #4db6ac; stroke-width: 5; stroke-linecap: round }
    .median { fill: #004d40 }
    .line { fill: none; stroke-width: 2.5 }
  </style>`;

function peers(ratios: readonly Ratio[]): string {
  const [width, left, right, top, each] = [880, 350, 60, 84, 26];
  const bottom = top + ratios.length * each;
  const least = Math.floor(Math.log10(Math.min(...ratios.map((ratio) => ratio.least))));
  const most = Math.ceil(Math.log10(Math.max(...ratios.map((ratio) => ratio.most))));
  const x = (ratio: number): string =>
    String(round(left + ((Math.log10(ratio) - least) / (most - least)) * (width - left - right)));
  const powers = Array.from({ length: most - least + 1 }, (_, place) => 10 ** (least + place));
  const grid = powers.map(
    (at) => `
  <line class="tick" x1="${x(at)}" y1="${String(top - 8)}" x2="${x(at)}" y2="${String(bottom)}"/>
  <text class="small" x="${x(at)}" y="${String(bottom + 18)}" text-anchor="middle">${at < 1 ? String(Number(at.toPrecision(1))) : at.toLocaleString("en")}</text>`,
  );
  const rows = ratios.map(({ peer, ours, least: from, median, most: to }, place) => {
    const y = String(top + place * each + 8);
    return `
  <text x="${String(left - 14)}" y="${String(Number(y) + 4)}" text-anchor="end">${escaped(isOurs(peer) ? peer : `${peer}, to ${ours.replace(/.*, /, "")}`)}</text>
  <line class="spread" x1="${x(from)}" y1="${y}" x2="${x(to)}" y2="${y}"/>
  <circle class="median" cx="${x(median)}" cy="${y}" r="4"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(bottom + 60)}" role="img" lang="en">
  <title>How many times as long each peer takes</title>
  ${STYLE}
  <rect width="${String(width)}" height="${String(bottom + 60)}" fill="#fff"/>
  <text class="title" x="24" y="28">How many times as long each peer takes</text>
  <text class="small" x="24" y="48">Right of the dashed line ours is faster. Dot: median of nine rounds; bar: least to greatest.</text>${grid.join("")}
  <line class="same" x1="${x(1)}" y1="${String(top - 8)}" x2="${x(1)}" y2="${String(bottom)}"/>${rows.join("")}
  <text class="small" x="${String(left)}" y="${String(bottom + 42)}">ratio of times, logarithmic</text>
</svg>
`;
}

/** A batch measured again, beside itself. */
function isOurs(peer: string): boolean {
  return peer.startsWith("batch");
}

const COLOURS = ["#00695c", "#b71c1c", "#1565c0"];

function growth(growing: readonly Growth[]): string {
  const [width, height, left, right, top, bottom] = [880, 440, 84, 64, 100, 70];
  const over = growing.map(({ points }) =>
    points.map((at) => ({ ...at, over: at.nanoseconds / (points[0]?.nanoseconds ?? 1) })),
  );
  const highest = Math.max(2, ...over.flat().map((at) => at.over)) * 1.1;
  const [first, last] = [1, 7];
  const x = (count: number): number =>
    round(left + ((Math.log10(count) - first) / (last - first)) * (width - left - right));
  const y = (ratio: number): number => round(height - bottom - (ratio / highest) * (height - top - bottom));
  const across = Array.from({ length: last - first + 1 }, (_, place) => 10 ** (first + place)).map(
    (count) => `
  <text x="${String(x(count))}" y="${String(height - bottom + 20)}" text-anchor="middle">${count.toLocaleString("en")}</text>`,
  );
  const upwards = Array.from({ length: Math.floor(highest / 0.5) + 1 }, (_, place) => place / 2).map(
    (ratio) => `
  <line class="tick" x1="${String(left)}" y1="${String(y(ratio))}" x2="${String(width - right)}" y2="${String(y(ratio))}"/>
  <text x="${String(left - 8)}" y="${String(y(ratio) + 4)}" text-anchor="end">${ratio.toFixed(1)}</text>`,
  );
  const lines = over.map((points, place) => {
    const colour = COLOURS[place % COLOURS.length] ?? "#333";
    const dots = points.map(
      (at) => `<circle fill="${colour}" cx="${String(x(at.count))}" cy="${String(y(at.over))}" r="4"/>`,
    );
    return `
  <polyline class="line" stroke="${colour}" points="${points.map((at) => `${String(x(at.count))},${String(y(at.over))}`).join(" ")}"/>${dots.join("")}
  <rect fill="${colour}" x="${String(left + place * 250)}" y="66" width="16" height="10"/>
  <text class="small" x="${String(left + place * 250 + 22)}" y="75">${escaped(growing[place]?.what ?? "")}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" role="img" lang="en">
  <title>The cost of one thing by how many there are</title>
  ${STYLE}
  <rect width="${String(width)}" height="${String(height)}" fill="#fff"/>
  <text class="title" x="24" y="28">The cost of one thing by how many there are</text>
  <text class="small" x="24" y="48">Over its cost at the fewest. Flat or falling: the whole grows no faster than the number.</text>${upwards.join("")}${across.join("")}
  <line class="axis" x1="${String(left)}" y1="${String(y(0))}" x2="${String(width - right)}" y2="${String(y(0))}"/>${lines.join("")}
  <text class="small" x="${String(left)}" y="${String(height - bottom + 44)}">years of a career, or rows, logarithmic</text>
</svg>
`;
}
