import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emptied, wantedOf } from "../../examples/population/command-line.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "population-folder-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("the folder of a population", () => {
  it("is emptied of what an earlier run wrote", () => {
    for (const name of ["members-00000.parquet", "answers-00012.parquet", "reform-2028.fr.svg"]) {
      writeFileSync(join(folder, name), "");
    }
    mkdirSync(join(folder, "duckdb_temp_storage"));
    emptied(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is made where there is none", () => {
    emptied(join(folder, "a", "b"));
    expect(readdirSync(join(folder, "a"))).toEqual(["b"]);
  });

  it.each(["thesis.docx", "members.parquet", ".git", "photos"])("is left as it is where it holds %s", (name) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, "members-00000.parquet"), "");
    expect(() => {
      emptied(folder);
    }).toThrow(`holds ${name}`);
    expect(readdirSync(folder).sort()).toEqual(["members-00000.parquet", name].sort());
  });
});

describe("the command line of a population", () => {
  it("is read", () => {
    const wanted = wantedOf(["--members", "12", "--seed", "0", "--threads", "3", "--out", "there"]);
    expect(wanted).toEqual({ members: 12, seed: 0, threads: 3, folder: "there" });
  });

  it.each([
    [["--members", "0"], "--members is a whole number from 1 on, not 0"],
    [["--members", "1e6"], "not 1e6"],
    [["--threads", "0"], "--threads is a whole number from 1 on, not 0"],
    [["--out", "it's here"], "--out is a folder whose name holds none of"],
    [["--out", ""], "--out is a folder"],
    [["--member", "5"], "--member"],
    [["5"], "5"],
  ])("%j is refused", (given, message) => {
    expect(() => wantedOf(given)).toThrow(message);
  });
});
