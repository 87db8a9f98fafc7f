import { describe, expect, it } from "vitest";
import { hashOf, stateIn, type State } from "../../docs/site/simulators/frame/address.js";
import { CASES as CONTRIBUTIONS } from "../../docs/site/simulators/contribution/cases.js";
import { FIRST as CONTRIBUTION, type ContributionState } from "../../docs/site/simulators/contribution/state.js";
import { FIRST as FILE } from "../../docs/site/simulators/file/state.js";
import { FIRST as RETIREMENT } from "../../docs/site/simulators/retirement/state.js";
import { FIRST as SURVIVORS, relativeOf } from "../../docs/site/simulators/survivors/state.js";

const first = { name: "x", on: "", tick: false, rows: [{ a: "1", b: "" }] };

function thereAndBack<S extends State>(state: S, begin: S): State {
  return { ...begin, ...stateIn(hashOf(state, begin), begin) };
}

describe("the address of what is filled in", () => {
  it("is empty for what a page begins with", () => {
    for (const begin of [FILE, CONTRIBUTION, RETIREMENT, SURVIVORS]) expect(hashOf(begin, begin)).toBe("");
  });

  it("holds what is changed, and nothing else", () => {
    expect(hashOf({ ...first, name: "a b&c=d#e", tick: true }, first)).toBe("#name=a+b%26c%3Dd%23e&tick=true");
    expect(hashOf({ ...first, name: "" }, first)).toBe("#name=");
    expect(hashOf({ ...first, rows: [] }, first)).toBe("#rows=%5B%5D");
  });

  it.each<readonly [string, State, State]>([
    ["a file", { ...FILE, start: "", turnover: [{ year: "٢٠٢٥", amount: "1 000" }] }, FILE],
    ["a contribution", { ...CONTRIBUTION, year: "2025", base: "", paid: "2026-01-01" }, CONTRIBUTION],
    ["a retirement", { ...RETIREMENT, spouse: true, goOn: false, career: [] }, RETIREMENT],
    [
      "a family",
      { ...SURVIVORS, family: [{ ...relativeOf("parent"), resources: "0" }], nobody: true, more: true },
      SURVIVORS,
    ],
  ])("gives %s back as it was filled in", (_, state, begin) => {
    expect(thereAndBack(state, begin)).toEqual(state);
  });

  it("is that of the cases too, which nothing is lost of", () => {
    for (const hash of Object.values(CONTRIBUTIONS)) {
      const state = { ...CONTRIBUTION, ...stateIn(hash, CONTRIBUTION) } as ContributionState;
      expect(thereAndBack(state, CONTRIBUTION)).toEqual(state);
    }
  });
});

describe("an address that anybody can write", () => {
  it.each([
    ["a name that is no field", "#__proto__=x&constructor=y&other=z", {}],
    ["a list that is no list", "#rows=5", {}],
    ["a list that is not written to its end", "#rows=%5B%7B", {}],
    ["a tick that is neither", "#tick=maybe", { tick: false }],
    ["a field twice", "#name=a&name=b", { name: "a" }],
    ["a broken escape", "#name=%E0%A4%A", { name: "\ufffd%A" }],
  ])("with %s changes no other", (_, hash, read) => {
    expect(stateIn(hash, first)).toEqual(read);
  });

  it("gives rows the fields they have, as text, and no others", () => {
    const rows = [{ a: 5, b: null, c: "more" }, null, "x", [1]];
    expect(stateIn(`#rows=${encodeURIComponent(JSON.stringify(rows))}`, first)).toEqual({
      rows: [
        { a: "5", b: "" },
        { a: "", b: "" },
        { a: "", b: "" },
        { a: "", b: "" },
      ],
    });
  });

  it("is cut where it is longer than anything that is filled in", () => {
    expect(stateIn(`#name=${"9".repeat(1000)}`, first)).toEqual({ name: "9".repeat(40) });
    const rows = JSON.stringify(Array.from({ length: 1000 }, () => ({ a: "1", b: "" })));
    expect(stateIn(`#rows=${encodeURIComponent(rows)}`, first).rows).toHaveLength(60);
  });
});
