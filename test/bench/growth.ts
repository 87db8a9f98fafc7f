// Whether the cost of one thing stays the same however many there are.
import { contributions, pensions } from "casnos-rules/batch";
import { pension } from "../../src/retirement/pension.js";
import { Silent } from "../../src/working/silent.js";
import { measure, type Costs, type Work } from "./measure.js";
import { START, baseColumn, careerColumn, casnos, pensionFacts } from "./subjects.js";

/** The cost of one thing at a number of them. */
export interface Point {
  readonly count: number;
  readonly nanoseconds: number;
}

/** The cost of one thing by how many there are. */
export interface Growth {
  readonly what: string;
  /** What is counted. */
  readonly of: string;
  readonly points: readonly Point[];
}

const ROUNDS = 3;

/** The growth of the rule with the years of a career, and of the batches with their rows. */
export async function growths(): Promise<readonly Growth[]> {
  return [
    await grown("pension, rule alone, a year", "years of a career", [10, 100, 1000, 10_000], careerOf),
    await grown("batch of contributions, a row", "rows", [1e3, 1e4, 1e5, 1e6, 1e7], contributionsOf),
    await grown("batch of pensions, a career", "careers of forty years", [1e2, 1e3, 1e4, 1e5, 1e6], pensionsOf),
  ];
}

async function grown(
  what: string,
  of: string,
  counts: readonly number[],
  work: (count: number) => Work,
): Promise<Growth> {
  const points: Point[] = [];
  for (const count of counts) {
    const costs: Costs = await measure({ [what]: work(count) }, ROUNDS);
    points.push({ count, nanoseconds: costs.of(what).least });
  }
  return { what, of, points };
}

/** The facade takes 400 periods; the rule takes any number, here of years that no calendar has. */
function careerOf(years: number): Work {
  const periods = Array.from({ length: years }, (_, place) => ({
    kind: "contributed" as const,
    year: 2024 - place,
    base: (((place * 48_271) % 300_000_000) + 20_000_000) as never,
  }));
  const times = Math.max(1, Math.floor(100_000 / years));
  const run = (): void => {
    for (let call = 0; call < times; call += 1) pension({ ...pensionFacts, periods }, new Silent(casnos.context));
  };
  return { calls: times * years, run };
}

function contributionsOf(rows: number): Work {
  const bases = baseColumn(rows);
  const times = Math.max(1, 1e5 / rows);
  const run = (): void => {
    for (let call = 0; call < times; call += 1) contributions(casnos, { bases, years: 2026 });
  };
  return { calls: times * rows, run };
}

function pensionsOf(careers: number): Work {
  const columns = careerColumn(careers);
  const times = Math.max(1, 1e4 / careers);
  const run = (): void => {
    for (let call = 0; call < times; call += 1) pensions(casnos, { startOn: START, ...columns });
  };
  return { calls: times * careers, run };
}
