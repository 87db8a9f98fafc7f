// Writes answers to Parquet beside the members, a file for so many batches.
import { DATE, DOUBLE, DuckDBDataChunk, INTEGER, UTINYINT, type DuckDBConnection } from "@duckdb/node-api";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { SEXES, type Slot } from "./columns.js";
import { named } from "./generate.js";
import { CHUNK, putValues } from "./memory.js";

/** Takes answers, batch after batch. */
export interface Writer {
  append(slot: Slot, rows: number): Promise<void>;
  /** Writes what is left, and gives the SHA-256 of all that was written. */
  close(): Promise<string>;
}

const BATCHES_IN_A_FILE = 8;
const NO_DAY = -2_147_483_648;

const WRITTEN = [
  ["id", INTEGER],
  ["sex", UTINYINT],
  ["birth_date", DATE],
  ["start_on", DATE],
  ["contribution", DOUBLE],
  ["contribution_code", UTINYINT],
  ["award", UTINYINT],
  ["monthly", DOUBLE],
  ["pension_code", UTINYINT],
  ["nearest", UTINYINT],
  ["long_enough", UTINYINT],
  ["age_reached_on", INTEGER],
  ["monthly_then", DOUBLE],
  ["monthly_reformed", DOUBLE],
] as const;

/** What DuckDB makes of the columns as they lie: amounts in whole centimes, names, and nothing where there is nothing. */
const COPIED = `
  SELECT * REPLACE (
    ${named("sex", SEXES)}, ${named("award", ["none", "allowance", "pension"])},
    ${named("nearest", ["none", "allowance", "pension"])}, long_enough = 1 AS long_enough,
    ${["contribution", "monthly", "monthly_then", "monthly_reformed"]
      .map((name) => `CASE WHEN isnan(${name}) THEN NULL ELSE ${name}::BIGINT END AS ${name}`)
      .join(", ")},
    CASE WHEN age_reached_on = ${String(NO_DAY)} THEN NULL ELSE DATE '1970-01-01' + age_reached_on END AS age_reached_on
  ) FROM answered`;

/** Begins to write the answers of a folder. */
export async function writer(connection: DuckDBConnection, folder: string): Promise<Writer> {
  const columns = WRITTEN.map(([name, type]) => `${name} ${type.toString()}`).join(", ");
  const digest = createHash("sha256");
  let [batches, files] = [0, 0];

  async function begin(): Promise<void> {
    await connection.run(`CREATE OR REPLACE TEMP TABLE answered (${columns})`);
  }

  async function finish(): Promise<void> {
    const file = join(folder, `answers-${String(files).padStart(5, "0")}.parquet`);
    await connection.run(`COPY (${COPIED}) TO '${file}' (FORMAT parquet)`);
    [batches, files] = [0, files + 1];
  }

  await begin();
  return {
    async append(slot, rows) {
      const values = valuesWritten(slot);
      const appender = await connection.createAppender("answered");
      for (let from = 0; from < rows; from += CHUNK) {
        const to = Math.min(rows, from + CHUNK);
        const chunk = DuckDBDataChunk.create(
          WRITTEN.map(([, type]) => type),
          to - from,
        );
        values.forEach((column, place) => {
          const part = column.subarray(from, to);
          digest.update(part);
          putValues(chunk, place, part);
        });
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
      batches += 1;
      if (batches < BATCHES_IN_A_FILE) return;
      await finish();
      await begin();
    },
    async close() {
      if (batches > 0) await finish();
      return digest.digest("hex");
    },
  };
}

function valuesWritten({ members, answers }: Slot): readonly (Int32Array | Uint8Array | Float64Array)[] {
  return [
    members.id,
    members.sex,
    members.birthDate,
    members.startOn,
    answers.contribution,
    answers.contributionCode,
    answers.right,
    answers.monthly,
    answers.pensionCode,
    answers.nearest,
    answers.longEnough,
    answers.ageReachedOn,
    answers.monthlyThen,
    answers.monthlyReformed,
  ];
}
