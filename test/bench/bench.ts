// Prints how fast the two first rules are, beside their peers, in one run. Ratios are what to read: the machine is shared.
import { createCasnos, unwrap } from "casnos-rules";
import { contributions, pensions } from "casnos-rules/batch";
import { annual } from "../../src/contributions/annual.js";
import { inputSchemas } from "../../src/schemas/inputs.js";
import { read } from "../../src/schemas/read.js";
import { pension } from "../../src/retirement/pension.js";
import { determine } from "../../src/working/determine.js";
import { Recording } from "../../src/working/recording.js";
import { Silent } from "../../src/working/silent.js";
import { measure, type Cost } from "./measure.js";
import { plainContribution, plainPension } from "./plain.js";
import { publicodesContribution, publicodesPension } from "./publicodes.js";
import { sizes } from "./sizes.js";

const casnos = createCasnos();
const { context } = casnos;

// A career of forty years on bases of two to three times the floor of each year.
const floorOf = (year: number): number => {
  const { value } = unwrap(
    casnos.law.value("contribution-base-floor", { on: `${String(Math.max(1990, year))}-01-01` }),
  );
  return value !== null && typeof value === "object" && "centimes" in value ? value.centimes / 100 : 0;
};
const bases = Array.from({ length: 40 }, (_, place) => floorOf(1985 + place) * (2 + ((place * 7919) % 40) / 40));

const contributionInput = {
  year: 2026,
  activities: [{ activity: "trader", from: "1999-03-01", to: null }],
  declared: [{ year: 2026, base: "1234567.89" }],
} as const;
const pensionInput = {
  person: { sex: "male", birthDate: "1955-03-01", moudjahid: false, totallyIncapacitated: false },
  periods: bases.map((base, place) => ({ kind: "contributed" as const, year: 1985 + place, base: base.toFixed(2) })),
  startOn: "2025-02-01",
  dependentSpouse: false,
} as const;
const contributionFacts = read(inputSchemas["contributions.annual"], contributionInput);
const pensionFacts = read(inputSchemas["retirement.pension"], pensionInput);

const rows = 1_000_000;
const careers = 50_000;
const column = Float64Array.from({ length: rows }, (_, row) => (row * 48_271) % 600_000_000);
const careerBases = Float64Array.from(
  { length: careers * 40 },
  (_, place) => 20_000_000 + ((place * 48_271) % 300_000_000),
);
const offsets = Int32Array.from({ length: careers + 1 }, (_, career) => career * 40);
const quarters = new Uint8Array(careers * 40).fill(4);

let kept = 0;
const keep = (value: unknown): void => {
  if (value === kept) kept += 1;
};
const times = (calls: number, run: () => unknown) => ({
  calls,
  run: () => {
    for (let call = 0; call < calls; call += 1) keep(run());
  },
});
const sum = (values: Float64Array): number => {
  let total = 0;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- the loop that a batch is measured against
  for (let place = 0; place < values.length; place += 1) total += values[place] as number;
  return total;
};
const handWritten = (values: Float64Array): Float64Array => {
  const amounts = new Float64Array(values.length);
  for (let row = 0; row < values.length; row += 1) {
    const base = values[row] as number;
    if (!(base >= 0 && base <= 1e14 && Math.floor(base) === base)) amounts[row] = Number.NaN;
    else amounts[row] = Math.floor((6 * Math.min(Math.max(base, 28_800_000), 576_000_000) + 20) / 40);
  }
  return amounts;
};
const recorded =
  <F, T>(rule: (facts: F, w: Recording) => T, facts: F) =>
  () =>
    rule(facts, new Recording(context, determine));

const cost = measure({
  "contribution, plain number": times(200_000, () => plainContribution(1_234_567.89)),
  "contribution, rule silent": times(50_000, () => annual(contributionFacts, new Silent(context))),
  "contribution, rule recorded": times(20_000, recorded(annual, contributionFacts)),
  "contribution, answer": times(10_000, () => determine(annual, contributionFacts, context)),
  "contribution, facade": times(10_000, () => casnos.contributions.annual(contributionInput)),
  "contribution, publicodes": times(300, () => publicodesContribution(1_234_567.89)),
  "pension, plain number": times(20_000, () => plainPension(bases)),
  "pension, rule silent": times(20_000, () => pension(pensionFacts, new Silent(context))),
  "pension, rule recorded": times(10_000, recorded(pension, pensionFacts)),
  "pension, answer": times(3000, () => determine(pension, pensionFacts, context)),
  "pension, facade": times(3000, () => casnos.retirement.pension(pensionInput)),
  "pension, publicodes": times(300, () => publicodesPension(553_000, 40)),
  "sum of a column": { calls: rows, run: () => keep(sum(column)) },
  "batch of contributions": { calls: rows, run: () => keep(contributions(casnos, { bases: column, years: 2026 })) },
  "hand-written loop": { calls: rows, run: () => keep(handWritten(column)) },
  "sum of careers": { calls: careers, run: () => keep(sum(careerBases)) },
  "batch of pensions": {
    calls: careers,
    run: () => keep(pensions(casnos, { startOn: "2025-02-01", offsets, bases: careerBases, quarters })),
  },
});

const of = (name: string): Cost => cost[name] ?? { median: Number.NaN, least: Number.NaN, most: Number.NaN };
const ratio = (name: string, to: string): number => of(name).median / of(to).median;
const perSecond = (name: string): number => 1e9 / of(name).median;

console.log("Cost of a call: median (least to most) of nine rounds\n");
for (const [name, { median, least, most }] of Object.entries(cost)) {
  const [a, b, c] = [median, least, most].map((value) => value.toFixed(value < 100 ? 1 : 0));
  console.log(`${name.padEnd(30)} ${(a ?? "").padStart(9)} ns  (${b ?? ""} to ${c ?? ""})`);
}

interface Budget {
  readonly what: string;
  readonly value: number;
  readonly budget: number;
  readonly atMost: boolean;
  readonly unit: string;
}

const budgets: readonly Budget[] = [
  {
    what: "pension: recorded to silent",
    value: ratio("pension, rule recorded", "pension, rule silent"),
    budget: 1.5,
    atMost: true,
    unit: "x",
  },
  {
    what: "pension: facade to the answer of the rule",
    value: ratio("pension, facade", "pension, answer"),
    budget: 2,
    atMost: true,
    unit: "x",
  },
  {
    what: "pensions a second through the facade",
    value: perSecond("pension, facade"),
    budget: 50_000,
    atMost: false,
    unit: "/s",
  },
  {
    what: "contribution: publicodes to our facade",
    value: ratio("contribution, publicodes", "contribution, facade"),
    budget: 1,
    atMost: false,
    unit: "x",
  },
  {
    what: "pension: publicodes to our facade",
    value: ratio("pension, publicodes", "pension, facade"),
    budget: 1,
    atMost: false,
    unit: "x",
  },
  {
    what: "batch of contributions to the sum",
    value: ratio("batch of contributions", "sum of a column"),
    budget: 12,
    atMost: true,
    unit: "x",
  },
  {
    what: "contributions a second in batch",
    value: perSecond("batch of contributions"),
    budget: 1e7,
    atMost: false,
    unit: "/s",
  },
  {
    what: "batch of pensions to the sum",
    value: ratio("batch of pensions", "sum of careers"),
    budget: 25,
    atMost: true,
    unit: "x",
  },
  {
    what: "careers of 40 years a second in batch",
    value: perSecond("batch of pensions"),
    budget: 1e6,
    atMost: false,
    unit: "/s",
  },
  ...(await sizes()).map(({ what, bytes, most }) => ({
    what,
    value: bytes / 1024,
    budget: most,
    atMost: true,
    unit: " kB",
  })),
];

console.log("\nAgainst the budgets\n");
for (const { what, value, budget, atMost, unit } of budgets) {
  const met = atMost ? value <= budget : value >= budget;
  const number = (of: number): string => (of >= 1000 ? Math.round(of).toLocaleString("en") : of.toFixed(1)) + unit;
  console.log(
    `${met ? "met " : "MISS"}  ${what.padEnd(52)} ${number(value).padStart(14)}   ${atMost ? "at most" : "at least"} ${number(budget)}`,
  );
}
if (kept < 0) console.log(kept);
