import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { place, type Place } from "./run.js";

const ROOT = resolve(import.meta.dirname, "../..");

let here: Place;
beforeEach(() => {
  here = place();
});
afterEach(() => here.remove());

describe("a run that is stopped", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("by %s leaves nothing, and what was there before as it was", async (signal, expected) => {
    const careers = Array.from({ length: 30 }, (_, at) => `${String(1990 + at)}:500000`).join("|");
    const row = `male,1955-01-01,no,no,${careers},2026-01-01\n`;
    here.write("in.csv", `sex,birthDate,moudjahid,totallyIncapacitated,periods,startOn\n${row.repeat(60_000)}`);
    here.write("out.csv", "what was there before");
    const given = ["batch", here.path("in.csv"), here.path("out.csv"), "--certainty"];
    const child = spawn(process.execPath, ["--import", "tsx", "cli/main.ts", ...given], {
      cwd: ROOT,
      env: { ...process.env, TSX_TSCONFIG_PATH: "tsconfig.test.json" },
      stdio: "ignore",
    });
    const ended = new Promise<number | null>((settle) => child.once("exit", settle));
    const begun = here.path(`.out.csv.${String(child.pid)}.part`);
    while (!existsSync(begun) && child.exitCode === null) await new Promise((settle) => setTimeout(settle, 5));
    child.kill(signal);
    expect(await ended).toBe(expected);
    expect(here.files()).toEqual(["in.csv", "out.csv"]);
    expect(here.read("out.csv")).toBe("what was there before");
  });

  it.each([
    ["what it says", "stderr", ["batch", "@in.csv", "@out.csv"]],
    ["its help", "stdout", ["--help"]],
  ] as const)("by nobody who reads %s to the end is not stopped, nor fails", async (_, stream, given) => {
    here.write("in.csv", "year,base\n2026,1000000\n");
    const args = given.map((one) => (one.startsWith("@") ? here.path(one.slice(1)) : one));
    const child = spawn(process.execPath, ["--import", "tsx", "cli/main.ts", ...args], {
      cwd: ROOT,
      env: { ...process.env, TSX_TSCONFIG_PATH: "tsconfig.test.json" },
      stdio: "pipe",
    });
    const heard: string[] = [];
    child.stderr.on("data", (text: Buffer) => heard.push(text.toString()));
    child[stream].destroy();
    expect(await new Promise((settle) => child.once("exit", settle))).toBe(0);
    if (stream === "stdout") expect(heard.join("")).toBe("");
    else expect(here.read("out.csv")).toBe("year,base,contribution,code,reason\n2026,1000000,150000.00,computed,\n");
  });

  it("by a wrong cell far down leaves nothing either", async () => {
    here.write("in.csv", `year,base\n${"2026,1000000\n".repeat(70_000)}2026,x\n`);
    const { exitCode, said } = await here.run("batch", "@in.csv", "@out.csv", "--strict");
    expect(exitCode).toBe(1);
    expect(said).toContain('in.csv, line 70002, column "base": "x"');
    expect(here.files()).toEqual(["in.csv"]);
  });
});
