import { createCasnos, type CasnosOptions } from "casnos-rules";
import { receipt, type Receipt, type ReceiptOperation } from "casnos-rules/receipt";
import { examples } from "../examples/index.js";
import { dossiers } from "./dossiers.js";

/** A question whose receipt is kept. */
export interface Case {
  /** The name of the receipt; a changelog that corrects its answer names it. */
  readonly name: string;
  readonly operation: ReceiptOperation;
  readonly input: unknown;
  readonly options: CasnosOptions;
}

const trader = [{ activity: "trader", from: "1995-01-01", to: null }];
const man = { sex: "male", birthDate: "1935-01-01", moudjahid: false, totallyIncapacitated: false };
const career = (from: number, to: number, base: string) =>
  Array.from({ length: to - from + 1 }, (_, place) => ({ kind: "contributed", year: from + place, base }));
const earned2005 = (amount: string) => ({ year: 2006, activities: trader, income: [{ year: 2005, amount }] });
const declared2026 = (base: string) => ({ year: 2026, activities: trader, declared: [{ year: 2026, base }] });

/** Both sides of where the law turns, and questions under other options. */
const boundaries: readonly (readonly [name: string, operation: ReceiptOperation, input: unknown, CasnosOptions?])[] = [
  ["annual-2006-at-the-floor", "contributions.annual", earned2005("96000")],
  ["annual-2006-at-the-ceiling", "contributions.annual", earned2005("768000")],
  ["annual-2006-above-the-ceiling", "contributions.annual", earned2005("768000.01")],
  [
    "annual-2006-statutory",
    "contributions.annual",
    earned2005("1"),
    { readings: { "contribution-index": "statutory" } },
  ],
  ["annual-2026-at-the-floor", "contributions.annual", declared2026("288000")],
  ["annual-2026-half-a-centime", "contributions.annual", declared2026("333333.37")],
  ["annual-2026-above-the-ceiling", "contributions.annual", declared2026("5760000.01")],
  ["annual-2026-enacted-only", "contributions.annual", declared2026("1000000"), { minimumSource: "enacted" }],
  [
    "annual-2030-projected",
    "contributions.annual",
    { year: 2030, activities: trader, declared: [{ year: 2030, base: "1000000" }] },
  ],
  ["annual-2030-refused", "contributions.annual", { year: 2030, activities: trader }, { projection: "refuse" }],
  ["snmg-2020-as-known-then", "law.value", { series: "snmg", on: "2020-07-01" }, { knownOn: "2020-12-31" }],
  ["spouse-increase-not-known", "law.value", { series: "spouse-increase", on: "2026-01-01" }],
  [
    "penalty-before-2004",
    "eligibility.lateFilingPenalty",
    { activityStart: "1995-03-01", filedOn: "1995-06-11", on: "1995-06-11" },
  ],
  [
    "penalty-after-2004",
    "eligibility.lateFilingPenalty",
    { activityStart: "2009-03-01", filedOn: "2009-03-12", on: "2009-03-12" },
  ],
  [
    "surcharge-on-the-due-day",
    "contributions.lateSurcharge",
    { due: "32400", dueOn: "2018-06-30", payments: [], on: "2018-06-30" },
  ],
  [
    "surcharge-the-day-after",
    "contributions.lateSurcharge",
    { due: "32400", dueOn: "2018-06-30", payments: [], on: "2018-07-01" },
  ],
  [
    "pension-2006-at-the-minimum",
    "retirement.pension",
    { person: man, periods: career(1991, 2005, "96000"), startOn: "2006-05-01", dependentSpouse: false },
  ],
  [
    "pension-2006-facts-left-out",
    "retirement.pension",
    { person: { sex: "male", birthDate: "1935-01-01" }, periods: career(1986, 2005, "120000"), startOn: "2006-05-01" },
    { leftOut: "ordinary" },
  ],
  [
    "pension-seven-years",
    "retirement.pension",
    {
      person: { ...man, birthDate: "1955-01-01" },
      periods: career(2013, 2019, "285714.86"),
      startOn: "2020-02-01",
      dependentSpouse: false,
    },
  ],
];

/** The receipts that each version keeps: one example of each operation, the files, and the boundaries. */
export const cases: readonly Case[] = [
  ...[...new Map([...examples].reverse())].map(([operation, input]): Case => ({
    name: operation,
    operation,
    input,
    options: {},
  })),
  ...dossiers.map(({ name, dossier }): Case => ({ name, operation: "assess", input: dossier, options: {} })),
  ...boundaries.map(([name, operation, input, options = {}]): Case => ({ name, operation, input, options })),
];

/** Draws up the receipt of a case. */
export async function drawnUp({ operation, input, options }: Case): Promise<Receipt> {
  return receipt(createCasnos(options), operation, input as never);
}
