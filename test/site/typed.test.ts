import { describe, expect, it } from "vitest";
import { asRead, textAsRead, wholeNumber } from "../../docs/site/simulators/frame/typed.js";

describe("what is typed into a simulator", () => {
  it.each([
    ["٢٠٢٦", "2026"],
    ["۱۲۳۴۵۶۷۸۹۰", "1234567890"],
    [" 600000 ", "600000"],
    ["1 000 000", "1000000"],
    ["1\u202f000\u202f000.50", "1000000.50"],
    ["١٬٠٠٠٬٠٠٠٫٥٠", "1000000.50"],
    ["\u2066600000\u2069", "600000"],
    ["٢٠٢٦-٠٣-٠١", "2026-03-01"],
    ["١٫٥", "1.5"],
    ["", ""],
    ["   ", ""],
  ])("%j is read as %j", (typed, read) => {
    expect(textAsRead(typed)).toBe(read);
  });

  it.each(["12 34", "1,5", "1 0000", "abc", "12 abc", "-5", "1e9"])("%j stays for the rules to refuse", (typed) => {
    expect(textAsRead(typed)).toBe(typed);
  });

  it("is read in each line of a list too, and a tick stays a tick", () => {
    expect(asRead({ on: "٢٠٢٦", more: true, rows: [{ base: "1 000", to: "" }] })).toEqual({
      on: "2026",
      more: true,
      rows: [{ base: "1000", to: "" }],
    });
  });

  it("is a whole number where it is digits alone", () => {
    expect(wholeNumber("2026")).toBe(2026);
    expect(wholeNumber("0")).toBe(0);
    const others = ["", " ", "abc", "-5", "1e3", "0x10", "2026.5", "Infinity", "12345678901234567890"];
    expect(others.map(wholeNumber)).toEqual(others.map(() => Number.NaN));
  });
});
