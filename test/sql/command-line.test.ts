import { describe, expect, it } from "vitest";
import { askedIn } from "../../examples/sql/command-line.js";

const NAMES = ["contributions", "pensions of ordinary careers", "pensions of any person"];

describe("the command line of the rules as SQL", () => {
  it.each([
    [[], { on: ["duckdb"], rows: 1_000_000, wanted: "", defaultAlone: false }],
    [["--cluster"], { on: ["cluster"], rows: 1_000_000, wanted: "", defaultAlone: false }],
    [["20000", "pensions", "--default"], { on: ["duckdb"], rows: 20_000, wanted: "pensions", defaultAlone: true }],
    [["--both", "--cluster"], { on: ["duckdb", "cluster"], rows: 1_000_000, wanted: "", defaultAlone: false }],
  ])("%j is read", (given, asked) => {
    expect(askedIn(given, NAMES)).toEqual(asked);
  });

  // Nothing compared would otherwise be "every row is the same".
  it.each([
    [["pension-"], 'no comparison begins with "pension-": contributions; '],
    [["Pensions"], "no comparison begins with"],
    [["0"], "at least one row, not 0"],
    [["--clutser"], "unknown option --clutser"],
    [["10", "20"], "one number and one name at most"],
    [["1e6"], 'no comparison begins with "1e6"'],
  ])("%j is refused", (given, message) => {
    expect(() => askedIn(given, NAMES)).toThrow(message);
  });
});
