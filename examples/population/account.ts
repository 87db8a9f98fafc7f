// What a whole population comes to, counted by DuckDB over the files of answers: it holds classes, never members.
import type { DuckDBConnection } from "@duckdb/node-api";
import { join } from "node:path";
import type { Whole } from "./compute.js";

/** Where the pensions of an age lie, down to 500 DA: the tenth, the quarter, the half, three quarters, nine tenths. */
export interface OfAge {
  readonly age: number;
  readonly pensions: number;
  readonly tenths: readonly [number, number, number, number, number];
}

/** What a population comes to. */
export interface Account extends Whole {
  readonly awards: readonly { readonly award: string; readonly members: number; readonly mean: number }[];
  readonly nearest: readonly { readonly what: string; readonly members: number }[];
  readonly byAge: readonly OfAge[];
  readonly reform: {
    /** Centimes from one class of amounts to the next. */
    readonly width: number;
    readonly now: readonly number[];
    readonly reformed: readonly number[];
    readonly massThen: number;
    readonly massReformed: number;
  };
}

const CLASS_OF_AGE = 50_000;
const CLASS_OF_REFORM = 200_000;
const CLASSES = 31;
const LEAST_PENSIONS = 100;
const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

/** Counts the answers of a folder. */
export async function accountOf(connection: DuckDBConnection, folder: string, whole: Whole): Promise<Account> {
  const answers = `read_parquet('${join(folder, "answers-*.parquet")}')`;
  const rows = async (sql: string): Promise<readonly (readonly unknown[])[]> =>
    (await connection.runAndReadAll(sql)).getRows();

  const awards = await rows(
    `SELECT award, count(*), coalesce(avg(monthly), 0) FROM ${answers} WHERE pension_code IN (0, 5) GROUP BY award ORDER BY award`,
  );
  const nearest = await rows(
    `SELECT nearest || CASE WHEN long_enough THEN ', the age lacking' ELSE ', years lacking' END AS what, count(*)
     FROM ${answers} WHERE nearest <> 'none' GROUP BY what ORDER BY what`,
  );
  const ages = await rows(
    `SELECT date_sub('year', birth_date, start_on) AS age, monthly // ${String(CLASS_OF_AGE)} AS class, count(*)
     FROM ${answers} WHERE award = 'pension' GROUP BY age, class ORDER BY age, class`,
  );
  const classes = async (column: string): Promise<readonly number[]> => {
    const found = await rows(
      `SELECT least(${column} // ${String(CLASS_OF_REFORM)}, ${String(CLASSES - 1)}) AS class, count(*)
       FROM ${answers} WHERE ${column} IS NOT NULL GROUP BY class`,
    );
    const counts = Array.from({ length: CLASSES }, () => 0);
    for (const [at, count] of found) counts[Number(at)] = Number(count);
    return counts;
  };
  return {
    ...whole,
    awards: awards.map(([award, members, mean]) => ({
      award: String(award),
      members: Number(members),
      mean: Number(mean),
    })),
    nearest: nearest.map(([what, members]) => ({ what: String(what), members: Number(members) })),
    byAge: spread(ages.map((row) => row.map(Number) as [number, number, number])),
    reform: {
      width: CLASS_OF_REFORM,
      now: await classes("monthly_then"),
      reformed: await classes("monthly_reformed"),
      massThen: whole.massThen,
      massReformed: whole.massReformed,
    },
  };
}

/** Where the shares of each age lie, from counts by class. */
function spread(counts: readonly (readonly [age: number, place: number, count: number])[]): readonly OfAge[] {
  const byAge = new Map<number, (readonly [number, number])[]>();
  for (const [age, place, count] of counts) byAge.set(age, [...(byAge.get(age) ?? []), [place, count]]);
  return [...byAge].flatMap(([age, classes]) => {
    const pensions = classes.reduce((sum, [, count]) => sum + count, 0);
    if (pensions < LEAST_PENSIONS) return [];
    const tenths = SHARES.map((share) => {
      let seen = 0;
      const found = classes.find(([, count]) => (seen += count) >= share * pensions);
      return (found?.[0] ?? 0) * CLASS_OF_AGE;
    }) as unknown as OfAge["tenths"];
    return [{ age, pensions, tenths }];
  });
}
