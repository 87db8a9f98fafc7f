import { createCasnos, type Casnos, type OperationId } from "casnos-rules";
import * as batch from "casnos-rules/batch";
import * as reasoning from "casnos-rules/reasoning";
import * as receipts from "casnos-rules/receipt";
import { operations } from "../../src/operations.js";
import { dossiers } from "../receipts/dossiers.js";
import { inputsOf, optionsOf } from "./valid.js";

/** A function of the library, with inputs that it takes and a way to pass it one that it may not. */
export interface Target {
  readonly name: string;
  /** How often it is called, as against the others. */
  readonly weight: number;
  readonly valid: readonly unknown[];
  readonly call: (input: unknown, casnos: Casnos) => unknown;
  /** What it gives: plain data, the same frozen throughout, or what it was passed, with numbers of a decimal library. */
  readonly gives: "plain" | "frozen" | "as-passed";
}

type Loose = (...args: readonly unknown[]) => unknown;
type LooseBranches = Readonly<Record<string, Readonly<Record<string, Loose>>>>;

const operationIds = Object.keys(operations) as OperationId[];
const loose = (of: unknown): Loose => of as Loose;

// A question to the law is two arguments, and any operation by its name too.
const asked = operationIds.flatMap((operation) => (inputsOf[operation] ?? []).map((input) => ({ operation, input })));

const ofFacade: readonly Target[] = operationIds.map((operation) => ({
  name: operation,
  weight: 10,
  valid: inputsOf[operation] ?? [],
  call: (input, casnos) => {
    if (operation === "law.value")
      return loose(casnos.law.value)(part(input, "series"), input === null ? null : rest(input));
    const [branch = "", name = ""] = operation.split(".");
    return (casnos as unknown as LooseBranches)[branch]?.[name]?.(input);
  },
  gives: "frozen",
}));

const ofCasnos: readonly Target[] = [
  {
    name: "answer",
    weight: 20,
    valid: asked,
    call: (input, casnos) => loose(casnos.answer)(part(input, "operation"), part(input, "input")),
    gives: "frozen",
  },
  {
    name: "assess",
    weight: 5,
    valid: dossiers.map(({ dossier }) => dossier),
    call: (input, casnos) => loose(casnos.assess)(input),
    gives: "frozen",
  },
  {
    name: "createCasnos",
    weight: 20,
    valid: optionsOf,
    call: (input) => (loose(createCasnos)(input) as Casnos).options,
    gives: "frozen",
  },
  {
    name: "createCasnos, and a question",
    weight: 10,
    valid: optionsOf,
    call: (input) => (loose(createCasnos)(input) as Casnos).law.value("minimum-pension", { on: "2028-06-01" }),
    gives: "frozen",
  },
  {
    name: "with",
    weight: 10,
    valid: optionsOf,
    call: (input, casnos) => (loose(casnos.with)(input) as Casnos).options,
    gives: "frozen",
  },
];

const trader = [{ activity: "trader", from: "1999-03-01", to: null }];
const career = Array.from({ length: 20 }, (_, place) => ({ kind: "contributed", year: 1996 + place, base: "400000" }));
const man = { sex: "male", birthDate: "1951-05-01", moudjahid: false };
const few = asked.filter((_, place) => place % 12 === 0);
const incomplete = [
  { operation: "contributions.annual", input: { year: 2006, activities: trader } },
  { operation: "retirement.age", input: { person: { sex: "female" }, on: "2026-01-01" } },
  { operation: "eligibility.lateFilingPenalty", input: { activityStart: "2020-01-01", on: "2021-01-01" } },
];
const curve = reasoning.contributionCurve(createCasnos(), { year: 2026 });

// What each question about answers takes; a function that is not here is named by a test.
const reasoningInputs: Readonly<Record<string, Omit<Target, "name" | "gives"> | null>> = {
  ask: {
    weight: 1,
    valid: [...incomplete, ...few],
    call: (input, casnos) => loose(reasoning.ask)(casnos, part(input, "operation"), part(input, "input")),
  },
  acrossReadings: {
    weight: 1,
    valid: few,
    call: (input, casnos) => loose(reasoning.acrossReadings)(casnos, part(input, "operation"), part(input, "input")),
  },
  changes: {
    weight: 3,
    valid: few.map((question) => ({ ...question, between: ["2015-11-17", "2016-01-01"], of: "law" })),
    call: (input, casnos) => loose(reasoning.changes)(casnos, input),
  },
  compareLaws: {
    weight: 3,
    valid: few,
    call: (input, casnos) =>
      loose(reasoning.compareLaws)([createCasnos(), casnos], part(input, "operation"), part(input, "input")),
  },
  contributionBases: withLaw("contributionBases", 5, [{ year: 2026, contribution: "150000" }]),
  pensionBases: withLaw("pensionBases", 3, [{ person: man, periods: career, startOn: "2016-06-01", monthly: "20000" }]),
  contributionCurve: withLaw("contributionCurve", 3, [{ year: 2026 }]),
  surchargeCurve: withLaw("surchargeCurve", 2, [
    { due: "32400", dueOn: "2018-06-30", until: "2019-08-31" },
    { due: "32400", dueOn: "2018-06-30", until: "2019-08-31", rates: { initial: "0.05", monthly: "0.01" } },
  ]),
  pensionByStart: withLaw("pensionByStart", 1, [
    { person: man, periods: career, from: "2016-01-01", to: "2018-01-01", dependentSpouse: false },
  ]),
  pensionByYears: withLaw("pensionByYears", 1, [
    { person: man, startOn: "2018-01-01", base: "400000", quartersUpTo: 80 },
  ]),
  survivorsCurve: withLaw("survivorsCurve", 2, [
    {
      deceased: { was: "pensioner", diedOn: "2020-02-01", monthly: "30000" },
      on: "2021-01-01",
      spouse: true,
      parents: 1,
      childrenUpTo: 4,
      child: { birthDate: "2012-01-01" },
    },
  ]),
  valueOn: {
    weight: 3,
    valid: ["400000", 400000, { dinars: "1.00" }],
    call: (input) => (curve.kind === "determined" ? loose(reasoning.valueOn)(curve.value, input) : null),
  },
  reform: { weight: 5, valid: optionsOf.flatMap(({ legislation = [] }) => legislation), call: loose(reasoning.reform) },
  // The functions above, on the facade.
  withReasoning: null,
};

function withLaw(
  name: keyof typeof reasoning,
  weight: number,
  valid: readonly unknown[],
): Omit<Target, "name" | "gives"> {
  return { weight, valid, call: (input, casnos) => loose(reasoning[name])(casnos, input) };
}

const bits = { bits: Uint8Array.of(0b101), nullBitmap: Uint8Array.of(0b111), offset: 0, length: 2 };
const persons = {
  sex: { indices: Uint8Array.of(0, 1), names: ["male", "female"] },
  birthDate: { values: Int32Array.of(-6000, -5000), nullBitmap: Uint8Array.of(0b11), offset: 0 },
  childrenRaised: Uint8Array.of(0, 3),
  moudjahid: bits,
  warInvalidityPercent: 0,
  totallyIncapacitated: false,
};
const careers = {
  offsets: Int32Array.of(0, 20, 22),
  years: Int32Array.from({ length: 22 }, (_, place) => (place < 20 ? 1990 + place : 1990 + place - 20)),
  bases: new Float64Array(22).fill(72_000_000),
  quarters: new Uint8Array(22).fill(4),
};
const family = {
  offsets: Int32Array.of(0, 2, 3),
  relation: { indices: Int32Array.of(0, 1, 2), names: ["spouse", "child", "parent"] },
  birthDate: "2015-06-01",
  remarriedOn: null,
  resources: BigInt64Array.of(0n, 0n, 100n),
};

/** The columns that each function of a batch takes; one that is not here is named by a test. */
const batchColumns: Readonly<Record<string, readonly unknown[]>> = {
  contributions: [
    { bases: Float64Array.of(0, 28_800_000, 1e14, 333), years: Int32Array.of(1990, 2006, 2026, 2030) },
    { bases: Float64Array.of(5_000_000, -1, Number.NaN), years: 2026 },
    { bases: { values: BigInt64Array.of(5n, 6n), nullBitmap: Uint8Array.of(1), offset: 0, length: 2 }, years: 2026 },
  ],
  lateFilingPenalties: [
    { activityStart: Int32Array.of(20_485, 12_000), filedOn: Int32Array.of(20_490, 20_571), on: "2026-05-01" },
    { activityStart: "2026-02-01", filedOn: null, on: Int32Array.of(20_485, 99_999_999) },
  ],
  lateSurcharges: [
    {
      due: 3_240_000,
      dueOn: "2018-06-30",
      on: "2018-08-31",
      payments: { offsets: Int32Array.of(0, 0, 1), on: Int32Array.of(17_744), amounts: Float64Array.of(3_240_000) },
      rates: { initial: "0.05", monthly: 0.01 },
    },
  ],
  ages: [{ persons, on: "2026-01-01" }],
  entitlements: [{ persons, on: "2026-01-01", ...careers, kinds: "contributed" }],
  pensions: [
    {
      startOn: "2016-02-01",
      offsets: Int32Array.of(0, 20, 22),
      bases: new Float64Array(22).fill(72_000_000),
      quarters: new Uint8Array(22).fill(4),
    },
    { startOn: "2024-05-01", persons, ...careers, dependentSpouse: bits },
    { startOn: "2024-05-01", persons, ...careers, coefficients: new Float64Array(22).fill(1.2) },
  ],
  survivorsPensions: [
    {
      deceased: { diedOn: "2026-03-01", monthly: Float64Array.of(4e6, 3e6), right: "pension" },
      family,
      on: "2026-11-21",
    },
    { deceased: { diedOn: "2022-03-01", persons, ...careers }, family, on: "2026-11-21" },
  ],
  revaluations: [
    {
      monthly: Float64Array.of(1_000_000, 2_000_000),
      liquidatedOn: "2007-03-01",
      from: "2008-06-01",
      to: "2010-12-31",
      received2012: 5,
      rates: [{ on: "2016-05-01", rate: "0.02" }],
    },
  ],
};

const drawn = await Promise.all(
  few.slice(0, 12).map(({ operation, input }) => receipts.receipt(createCasnos(), operation, input as never)),
);

const ofReceipts: readonly Target[] = [
  {
    name: "receipt",
    weight: 2,
    valid: few,
    call: (input, casnos) => loose(receipts.receipt)(casnos, part(input, "operation"), part(input, "input")),
    gives: "frozen",
  },
  { name: "verify", weight: 8, valid: drawn, call: (input) => receipts.verify(input), gives: "frozen" },
  {
    name: "canonical",
    weight: 8,
    valid: [...drawn, { year: 2026 }],
    call: (input) => receipts.canonical(input),
    gives: "frozen",
  },
];

/** Every function that takes an input. */
export const targets: readonly Target[] = [
  ...ofFacade,
  ...ofCasnos,
  ...Object.entries(reasoningInputs).flatMap(([name, target]) =>
    target === null ? [] : [{ ...target, name, gives: name === "reform" ? "as-passed" : "plain" } as const],
  ),
  ...Object.entries(batchColumns).map(([name, valid]) => ({
    name: `batch ${name}`,
    weight: 15,
    valid,
    call: (input: unknown, casnos: Casnos) => (batch as unknown as Record<string, Loose>)[name]?.(casnos, input),
    gives: "plain" as const,
  })),
  ...ofReceipts,
];

/** Functions of the entries that no target calls, by name. */
export const untargeted: readonly string[] = [
  ...functionsOf(batch).filter((name) => !(name in batchColumns)),
  ...functionsOf(reasoning).filter((name) => !(name in reasoningInputs)),
];

function functionsOf(entry: object): readonly string[] {
  return Object.entries(entry).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
}

/** A part of an input that is passed as an argument of its own; the whole where it has no parts. */
function part(input: unknown, name: string): unknown {
  try {
    return typeof input === "object" && input !== null && Object.hasOwn(input, name)
      ? (input as Readonly<Record<string, unknown>>)[name]
      : input;
  } catch {
    return input;
  }
}

function rest(input: unknown): unknown {
  try {
    if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
    const { series: _, ...others } = input as Readonly<Record<string, unknown>>;
    return others;
  } catch {
    return input;
  }
}
