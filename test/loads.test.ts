import { describe, expect, it } from "vitest";

// Loaded inside a test: what fails while a module is loaded leaves a file of tests without any, which a run of mutants
// takes for a file in which nothing failed.
describe("the library", () => {
  it("loads, and answers", async () => {
    const { createCasnos, unwrap } = await import("casnos-rules");
    expect(unwrap(createCasnos().law.value("contribution-rate", { on: "2026-01-01" })).value).toBe("0.15");
  });
});
