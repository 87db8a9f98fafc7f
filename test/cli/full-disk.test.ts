import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { place, type Place } from "./run.js";

const ROOT = resolve(import.meta.dirname, "../..");

let here: Place;
beforeEach(() => {
  here = place();
});
afterEach(() => here.remove());

/** Runs the command where no file can grow beyond some kilobytes, which ends a write midway as a full disk does. */
async function within(kilobytes: number, ...given: readonly string[]): Promise<{ code: number; stderr: string }> {
  const command = `ulimit -f ${String(kilobytes)}; exec "$0" --import tsx cli/main.ts "$@"`;
  const env = { ...process.env, TSX_TSCONFIG_PATH: "tsconfig.test.json", TSX_DISABLE_CACHE: "1" };
  const run = promisify(execFile)("bash", ["-c", command, process.execPath, ...given], { cwd: ROOT, env });
  return run.then(
    ({ stderr }) => ({ code: 0, stderr }),
    (error: unknown) => error as { code: number; stderr: string },
  );
}

describe("where the disk is full", () => {
  // One piece of rows is one write: of 3 000 rows about 100 kilobytes.
  it.each([
    ["out.csv", 3000],
    ["out.csv", 100_000],
    ["out.parquet", 3000],
  ])("no part of %s is put in its place, and that is said, %i rows", async (name, rows) => {
    here.write(
      "in.csv",
      `id,year,base\n${Array.from({ length: rows }, (_, at) => `${String(at)},2026,${String(at)}00`).join("\n")}\n`,
    );
    here.write(name, "what was there before");
    const { code, stderr } = await within(16, "batch", here.path("in.csv"), here.path(name));
    expect(stderr).toMatch(new RegExp(`^casnos-rules: .*${name} cannot be written: EFBIG: .*\\n$`));
    expect(code).toBe(1);
    expect(here.files()).toEqual(["in.csv", name]);
    expect(here.read(name)).toBe("what was there before");
  });
});
