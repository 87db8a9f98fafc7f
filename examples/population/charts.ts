// Three drawings of a population: pensions by age, contributions by year, and the reform against the law as it is.
import { escaped, grouped, round, ticks } from "../svg.js";
import { FIRST_YEAR, REFORMED_ON } from "./columns.js";
import type { Account } from "./account.js";

/** The languages the drawings are lettered in. */
export type Lettered = "en" | "fr";

/** The drawings of a population by their names. */
export function charts(account: Account, language: Lettered): Readonly<Record<string, string>> {
  return {
    "pensions-by-age": pensionsByAge(account, language),
    "contributions-by-year": contributionsByYear(account, language),
    "reform-2028": reformOfWage(account, language),
  };
}

const width = 860;
const height = 470;
const margin = { left: 96, right: 44, top: 92, bottom: 92 };
const CENTIMES = 100;
const BILLION = 1e11;

interface Frame {
  readonly language: Lettered;
  readonly title: string;
  readonly up: string;
  readonly along: string;
  readonly said: string;
  readonly members: number;
  readonly first: number;
  readonly last: number;
  readonly highest: number;
  /** What is marked below: places and their words. */
  readonly below: readonly (readonly [number, string])[];
  /** What is marked beside: of the same unit as the heights. */
  readonly beside: (height: number) => string;
  readonly legend: readonly (readonly [kind: string, text: string])[];
}

interface Scale {
  readonly x: (place: number) => number;
  readonly y: (height: number) => number;
}

function framed(frame: Frame, drawn: (scale: Scale) => string): string {
  const { language, title, up, along, said, members, first, last, highest, below, beside, legend } = frame;
  const across = width - margin.left - margin.right;
  const upwards = height - margin.top - margin.bottom;
  const scale: Scale = {
    x: (place) => round(margin.left + ((place - first) / (last - first)) * across),
    y: (value) => round(height - margin.bottom - (value / highest) * upwards),
  };
  const { x, y } = scale;
  const status =
    language === "fr"
      ? `${grouped(members, language)} membres synthétiques ; pas une prévision, aucun chiffre du fonds`
      : `${grouped(members, language)} synthetic members; not a forecast, no figure of the fund`;
  const text = (kind: string, at: number, words: string): string =>
    `<text class="${kind}" x="${margin.left}" y="${at}">${escaped(words)}</text>`;
  const lines = ticks(0, highest).map(
    (value) => `
  <line class="tick" x1="${margin.left}" y1="${y(value)}" x2="${width - margin.right}" y2="${y(value)}"/>
  <text x="${margin.left - 8}" y="${y(value) + 4}" text-anchor="end">${escaped(beside(value))}</text>`,
  );
  const marks = below.map(
    ([place, words]) => `
  <line class="axis" x1="${x(place)}" y1="${y(0)}" x2="${x(place)}" y2="${y(0) + 4}"/>
  <text x="${x(place)}" y="${y(0) + 18}" text-anchor="middle">${escaped(words)}</text>`,
  );
  let right = margin.left;
  const keys = legend.map(([kind, words]) => {
    const at = right;
    right += 34 + words.length * 6.6;
    return `
  <rect class="${kind}" x="${round(at)}" y="62" width="16" height="10"/>
  <text class="small" x="${round(at + 22)}" y="71">${escaped(words)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" lang="${language}">
  <title>${escaped(`${title}. ${status}`)}</title>
  <style>
    text { font: 12px "DejaVu Sans", sans-serif; fill: #333 }
    .title { font-size: 14.5px; font-weight: bold }
    .small { font-size: 11px; fill: #666 }
    .axis { stroke: #333 }
    .tick { stroke: #eee }
    .outer { fill: #b2dfdb }
    .inner { fill: #4db6ac }
    .bar { fill: #00897b }
    .now { fill: #cfd8dc }
    .median { fill: none; stroke: #004d40; stroke-width: 2.5 }
    rect.median { fill: #004d40; stroke: none }
    .reformed { fill: none; stroke: #b71c1c; stroke-width: 2 }
    rect.reformed { fill: #b71c1c; stroke: none }
  </style>
  <rect width="${width}" height="${height}" fill="#fff"/>
  ${text("title", 26, title)}
  ${text("small", 46, up)}${keys.join("")}${lines.join("")}${drawn(scale)}${marks.join("")}
  <line class="axis" x1="${margin.left}" y1="${y(0)}" x2="${width - margin.right}" y2="${y(0)}"/>
  <line class="axis" x1="${margin.left}" y1="${margin.top}" x2="${margin.left}" y2="${y(0)}"/>
  ${text("small", height - margin.bottom + 40, along)}
  ${text("small", height - 32, said)}
  ${text("small", height - 14, status)}
</svg>
`;
}

function pensionsByAge({ members, byAge }: Account, language: Lettered): string {
  const isFrench = language === "fr";
  const [first, last] = [byAge[0]?.age ?? 0, (byAge.at(-1)?.age ?? 0) + 1];
  const highest = Math.max(1, ...byAge.map(({ tenths }) => tenths[4])) * 1.05;
  return framed(
    {
      language,
      members,
      title: isFrench
        ? "Pensions de retraite selon l'âge au premier jour"
        : "Retirement pensions by age on the first day",
      up: isFrench ? "DA par mois" : "DA a month",
      along: isFrench
        ? "âge au premier jour de la pension, années révolues"
        : "age on the first day of the pension, complete years",
      said: isFrench
        ? "Droit de chaque premier jour ; à 500 DA près, sans majoration pour conjoint ; cent pensions par âge au moins"
        : "Law of each first day; amounts down to 500 DA, without the increase for a spouse; a hundred pensions an age or more",
      first,
      last,
      highest,
      below: byAge.filter(({ age }) => age % 2 === 0).map(({ age }) => [age + 0.5, String(age)] as const),
      beside: (centimes) => grouped(centimes / CENTIMES, language),
      legend: isFrench
        ? [
            ["outer", "du 1er au 9e décile"],
            ["inner", "du 1er au 3e quartile"],
            ["median", "médiane"],
          ]
        : [
            ["outer", "tenth to ninetieth percentile"],
            ["inner", "quartiles"],
            ["median", "median"],
          ],
    },
    ({ x, y }) =>
      byAge
        .map(({ age, tenths: [low, lower, middle, upper, high] }) => {
          const [left, right] = [x(age + 0.08), x(age + 0.92)];
          const box = (kind: string, from: number, to: number): string =>
            `
  <rect class="${kind}" x="${left}" y="${y(to)}" width="${round(right - left)}" height="${round(Math.max(1, y(from) - y(to)))}"/>`;
          return `${box("outer", low, high)}${box("inner", lower, upper)}
  <line class="median" x1="${left}" y1="${y(middle)}" x2="${right}" y2="${y(middle)}"/>`;
        })
        .join(""),
  );
}

function contributionsByYear({ members, massByYear }: Account, language: Lettered): string {
  const isFrench = language === "fr";
  return framed(
    {
      language,
      members,
      title: isFrench ? "Cotisations dues par année" : "Contributions owed by year",
      up: isFrench ? "milliards de DA par an" : "billion DA a year",
      along: isFrench ? "année de la cotisation" : "year of the contribution",
      said: isFrench
        ? "Bornes de l'assiette et taux de chaque année ; années validées seules"
        : "Bounds of the base and rate of each year; validated years alone",
      first: FIRST_YEAR,
      last: FIRST_YEAR + massByYear.length,
      highest: Math.max(1, ...massByYear) * 1.08,
      below: massByYear.flatMap((_, place) =>
        (FIRST_YEAR + place) % 5 === 0 ? [[FIRST_YEAR + place + 0.5, String(FIRST_YEAR + place)] as const] : [],
      ),
      beside: (centimes) => grouped(Math.round((centimes / BILLION) * 1000) / 1000, language),
      legend: [],
    },
    ({ x, y }) =>
      massByYear
        .map((mass, place) => {
          const [left, right] = [x(FIRST_YEAR + place + 0.1), x(FIRST_YEAR + place + 0.9)];
          return `
  <rect class="bar" x="${left}" y="${y(mass)}" width="${round(right - left)}" height="${round(y(0) - y(mass))}"/>`;
        })
        .join(""),
  );
}

function reformOfWage({ members, reform }: Account, language: Lettered): string {
  const isFrench = language === "fr";
  const { width: wide, now, reformed, massThen, massReformed } = reform;
  const billions = (centimes: number): string => (centimes / BILLION).toFixed(3).replace(".", isFrench ? "," : ".");
  return framed(
    {
      language,
      members,
      title: isFrench
        ? "SNMG supposé à 30 000 DA en 2028 : premières pensions au 1er février 2028"
        : "A supposed minimum wage of DA 30,000 in 2028: pensions from 1 February 2028",
      up: isFrench ? "pensions et allocations" : "pensions and allowances",
      along: isFrench
        ? `montant mensuel, DA, par tranche de ${grouped(wide / CENTIMES, language)} ; la dernière réunit les suivantes`
        : `monthly amount, DA, in classes of ${grouped(wide / CENTIMES, language)}; the last holds all above`,
      said: isFrench
        ? `Cotisations de 2028 de qui cotise en 2026 : ${billions(massThen)} milliards de DA au droit en vigueur, ${billions(massReformed)} sous la réforme supposée`
        : `Contributions of ${REFORMED_ON.slice(0, 4)} of who pays in 2026: ${billions(massThen)} billion DA under the law as it is, ${billions(massReformed)} under the supposed reform`,
      first: 0,
      last: now.length * wide,
      highest: Math.max(1, ...now, ...reformed) * 1.05,
      below: now.flatMap((_, place) =>
        place % 5 === 0 ? [[place * wide, grouped((place * wide) / CENTIMES, language)] as const] : [],
      ),
      beside: (count) => grouped(count, language),
      legend: isFrench
        ? [
            ["now", "droit en vigueur, prolongé"],
            ["reformed", "réforme supposée"],
          ]
        : [
            ["now", "law as it is, prolonged"],
            ["reformed", "supposed reform"],
          ],
    },
    ({ x, y }) => {
      const bars = now.map((count, place) => {
        const [left, right] = [x(place * wide), x((place + 1) * wide)];
        return `
  <rect class="now" x="${left}" y="${y(count)}" width="${round(right - left)}" height="${round(y(0) - y(count))}"/>`;
      });
      const steps = reformed.flatMap((count, place) => [
        `${x(place * wide)},${y(count)}`,
        `${x((place + 1) * wide)},${y(count)}`,
      ]);
      return `${bars.join("")}
  <polyline class="reformed" points="${steps.join(" ")}"/>`;
    },
  );
}
