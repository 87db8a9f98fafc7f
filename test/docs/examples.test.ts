import { afterAll, describe, expect, it } from "vitest";
import {
  collectExamples,
  functionsWithoutExample,
  removeModules,
  run,
  typeErrors,
  type Example,
} from "./doc-examples.js";

const examples = collectExamples();
const seeded = (code: string): Example => ({ where: "seeded", code, entry: "casnos-rules" });

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
    for (const { line, actual, expected } of await run(example)) expect(actual, line).toStrictEqual(expected);
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
