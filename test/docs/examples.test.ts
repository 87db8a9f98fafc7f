import { afterAll, describe, expect, it, vi } from "vitest";
import {
  collectExamples,
  functionsWithoutExample,
  isPrinted,
  removeModules,
  run,
  typeErrors,
  type Example,
} from "./doc-examples.js";

const examples = collectExamples();
const seeded = (code: string): Example => ({ where: "seeded", code, entry: "casnos-rules", printed: null });

afterAll(removeModules);

describe("the printed examples", () => {
  it("are found", () => {
    expect(examples.length).toBeGreaterThanOrEqual(30);
  });

  it("are there for every function", () => {
    expect(functionsWithoutExample()).toEqual([]);
  });

  it("are right for the compiler", () => {
    expect(typeErrors(examples)).toEqual([]);
  });

  it.each(examples)("$where says what the code gives", async (example) => {
    const log = vi.spyOn(console, "log").mockReturnValue();
    try {
      for (const { line, actual, expected } of await run(example)) expect(actual, line).toStrictEqual(expected);
      const printed = log.mock.calls.flatMap((texts) => texts.join(" ").split("\n"));
      if (example.printed !== null) expect(isPrinted(example.printed, printed), printed.join("\n")).toBe(true);
    } finally {
      log.mockRestore();
    }
  });

  it("say in some place what is printed", () => {
    expect(examples.filter(({ printed }) => printed !== null).map(({ where }) => where.split(":")[0])).toEqual([
      "README.md",
      "README.md",
    ]);
  });
});

describe("an example that is wrong", () => {
  it("is seen by its value", async () => {
    const [right, wrong] = await run(
      seeded(`const casnos = createCasnos();
const days = casnos.eligibility.filingDeadline({ activityStart: "2026-02-01" });
unwrap(days); // => { lastDay: "2026-02-11" }
unwrap(days); // => { lastDay: "2026-02-12" }`),
    );
    expect(right?.actual).toStrictEqual(right?.expected);
    expect(wrong?.actual).not.toStrictEqual(wrong?.expected);
  });

  it.each([
    ["a b", "a b", true],
    ["a … d", "a b c d", true],
    ["… d", "a b c d", true],
    ["a …", "a b c d", true],
    ["a b …", "a b", true],
    ["a b", "a b c", false],
    ["a b c", "a b", false],
    ["a … c", "a b c d", false],
    ["… b … a", "a b c d", false],
  ])("is seen by what it prints: %j for %j", (said, printed, isRight) => {
    expect(isPrinted(said.split(" "), printed.split(" "))).toBe(isRight);
  });

  it("is seen by its types", () => {
    const wrong = seeded(`createCasnos().law.value("snmg", { on: 2020 }).kind; // => "undetermined"`);
    expect(typeErrors([wrong])).toHaveLength(1);
  });

  it.each([
    ["says no value", `createCasnos();`],
    ["says a value behind a declaration", `const one = 1; // => 1\none; // => 1`],
    ["imports what the package does not export", `import { plain } from "casnos-rules/working";\n1; // => 1`],
    ["names what is not there", `nothing(); // => 1`],
  ])("is seen when it %s", async (_, code) => {
    await expect(run(seeded(code))).rejects.toThrow();
  });
});
