import { Linter, RuleTester } from "eslint";
import { parser } from "typescript-eslint";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import importDirections, { DIRECTIONS } from "../lint/import-directions.js";
import noDecimalComparison from "../lint/no-decimal-comparison.js";
import noNumberOfLaw from "../lint/no-number-of-law.js";
import noSentence from "../lint/no-sentence.js";
import packagePlaces from "../lint/package-places.js";

// Each rule of lint/ on what it must refuse and on what it must let pass.

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const tester = new RuleTester({ languageOptions: { parser } });

interface Sample {
  readonly filename: string;
  readonly code: string;
}

function within(folder: string, code: string): Sample {
  return { filename: `/project/src/${folder}/file.ts`, code };
}

function file(name: string, code: string): Sample {
  return { filename: `/project/src/${name}.ts`, code };
}

tester.run("import-directions", importDirections, {
  valid: [
    within("money", `import { centimes } from "./centimes.js";`),
    within("law", `import type { Centimes } from "../money/centimes.js";`),
    within("working", `import { plain } from "../money/amount.js"; export { readings } from "../law/readings.js";`),
    within("retirement", `import { sex } from "../facts/person.js";`),
    within("dossier", `import { pension } from "../retirement/pension.js";`),
    within("batch", `import { CasnosInputError } from "../refusal/input-error.js";`),
    within("schemas", `import { CasnosInputError } from "../refusal/input-error.js";`),
    within("schemas", `import { readings } from "../law/readings.js";`),
    within("schemas", `import type { Dossier } from "../dossier/dossier.js";`),
    within("explain", `import type { Pension } from "../retirement/pension.js";`),
    within("explain", `let pension: import("../retirement/pension.js").Pension;`),
    { filename: "/project/src/explain/law/fr.ts", code: `import { seriesIds } from "../../catalogue/series.js";` },
    file("operations", `import { annual } from "./contributions/annual.js";`),
    file("index", `import { operations } from "./operations.js"; export type * from "./working/index.js";`),
    within("receipt", `import { createCasnos } from "../index.js";`),
    within("testing", `import { allSeries } from "../catalogue/series.js";`),
    within("explain", `import type { Verification } from "../receipt/verify.js";`),
    file("standalone", `export * from "./index.js"; export * as batch from "./batch/index.js";`),
    { filename: "/project/test/calendar.test.ts", code: `import { assess } from "../src/dossier/assess.js";` },
  ],
  invalid: [
    refused(within("money", `import { isDay } from "../calendar/day.js";`)),
    refused(within("calendar", `import type { Centimes } from "../money/centimes.js";`)),
    typesOnly(within("law", `import { centimes } from "../money/centimes.js";`)),
    // TypeScript keeps this import for its effects: only `import type` disappears.
    typesOnly(within("law", `import { type Centimes } from "../money/centimes.js";`)),
    refused(within("law", `import { determine } from "../working/determine.js";`)),
    refused(within("working", `import { sex } from "../facts/person.js";`)),
    refused(within("facts", `import type { Pension } from "../retirement/pension.js";`)),
    refused(within("catalogue", `import { annual } from "../contributions/annual.js";`)),
    refused(within("eligibility", `import { annual } from "../contributions/annual.js";`)),
    refused(within("contributions", `export type { Pension } from "../retirement/pension.js";`)),
    refused(within("retirement", `export * from "../eligibility/index.js";`)),
    refused(within("retirement", `const schemas = await import("../schemas/inputs.js");`)),
    refused(within("retirement", `let words: import("../explain/words/words.js").Words;`)),
    refused(within("retirement", `import { seriesIds } from "../catalogue/series.js";`)),
    refused(within("batch", `import { read } from "../schemas/read.js";`)),
    refused(within("dossier", `import { dossierSchema } from "../schemas/inputs.js";`)),
    refused(within("schemas", `import { explain } from "../explain/explain.js";`)),
    typesOnly(within("schemas", `import { operations } from "../operations.js";`)),
    refused(within("reasoning", `import { assess } from "../dossier/assess.js";`)),
    typesOnly(within("explain", `import { pension } from "../retirement/pension.js";`)),
    typesOnly(within("reasoning", `import { createCasnos } from "../index.js";`)),
    refused(within("reasoning", `import { receipt } from "../receipt/receipt.js";`)),
    refused(within("receipt", `import { explain } from "../explain/explain.js";`)),
    typesOnly(within("explain", `import { verify } from "../receipt/verify.js";`)),
    refused(file("index", `export { receipt } from "./receipt/index.js";`)),
    refused(file("operations", `import { assess } from "./dossier/assess.js";`)),
    refused(file("index", `export { explain } from "./explain/index.js";`)),
    { ...within("reforms", `import { amount } from "../money/amount.js";`), errors: [{ messageId: "newFolder" }] },
  ],
});

describe("the directions of imports", () => {
  const names = Object.keys(DIRECTIONS);
  const loaded = (name: string): readonly string[] =>
    (DIRECTIONS[name] ?? []).filter((to) => !to.startsWith("type ")).map((to) => to.split("/")[0] ?? to);

  it.each(names)("never lead from %s back to it, types aside", (name) => {
    const reached = new Set<string>();
    const pending = [...loaded(name)];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      pending.push(...loaded(next));
    }
    expect(reached).not.toContain(name);
  });

  it("keep the three branches of law apart", () => {
    const branches = ["eligibility", "contributions", "retirement"];
    for (const branch of branches) expect(DIRECTIONS[branch]?.filter((to) => branches.includes(to))).toEqual([]);
  });
});

tester.run("package-places", packagePlaces, {
  valid: [
    within("calendar", `import { UTCDate } from "@date-fns/utc"; import { fr } from "date-fns/locale/fr";`),
    within("money", `import { Decimal } from "decimal.js";`),
    within("schemas", `import * as z from "zod/mini";`),
    within("schemas", `import type * as z from "zod/mini";`),
    within("explain", `import { formatOf } from "./format.js"; export { formatOf };`),
    within("testing", `import * as fc from "fast-check";`),
  ],
  invalid: [
    misplaced("place", within("working", `import { format } from "date-fns/format";`)),
    misplaced("place", within("explain", `import { UTCDate } from "@date-fns/utc";`)),
    misplaced("place", within("retirement", `import type { Decimal } from "decimal.js";`)),
    misplaced("place", within("retirement", `let total: import("decimal.js").Decimal;`)),
    misplaced("place", within("reasoning", `import * as z from "zod/mini";`)),
    misplaced("place", within("batch", `export { z } from "zod";`)),
    misplaced("place", within("retirement", `import * as fc from "fast-check";`)),
    misplaced("zod", within("schemas", `import { z } from "zod";`)),
    misplaced("zod", within("schemas", `import * as z from "zod";`)),
    misplaced("zod", within("schemas", `import { string } from "zod/mini";`)),
    misplaced("zod", within("schemas", `import * as zod from "zod/mini";`)),
    misplaced("unknown", within("law", `import { readFileSync } from "node:fs";`)),
    misplaced("unknown", within("law", `const lodash = await import("lodash");`)),
    misplaced("unknown", within("dossier", `import { createCasnos } from "casnos-rules";`)),
  ],
});

tester.run("no-number-of-law", noNumberOfLaw, {
  valid: [
    `const half = (low + high) / 2; const last = list[list.length - 1] ?? 0; const big = 2n * x + 0n;`,
    `const name = "retirement-2"; const index = read("law-83-12");`,
    `const words = { "10": ten };`,
    `const none = "0"; const whole = "1.00";`,
    { code: `const quarters = 4; const text = "4";`, options: [{ allowed: [4] }] },
  ],
  invalid: [
    law("number", `const rate = 0.15;`),
    law("number", `if (age >= 65) retire();`),
    law("number", `const months = -12;`),
    law("number", `const floor = 18_000n;`),
    law("number", `const rate = ratioText("0.15");`),
    law("number", `const amount = dinarText("216000");`),
    law("day", `if (on >= "2016-01-01") declare();`),
    law("day", `const due = dayInYear(year, "06-30");`),
    { code: `const quarters = 5;`, options: [{ allowed: [4] }], errors: [{ messageId: "number" }] },
  ],
});

tester.run("no-sentence", noSentence, {
  valid: [
    `const code = "flat-contribution-beside-another-activity";`,
    `const joined = list.join(" / ") + list.join(", ") + "a: 1";`,
    "const text = `${numerator} ${denominator}`;",
    `// Two words.\n/** The last day of a year. */ const day = "day";`,
  ],
  invalid: [
    sentence(`const said = "The contribution is late";`),
    sentence(`const said = "Décret exécutif";`),
    sentence(`const said = "هذا الحقل إلزامي";`),
    sentence(`const said = "late, again";`),
    sentence("const said = `owed since ${day}`;"),
    sentence(`throw new Error("not a day");`),
  ],
});

describe("no-decimal-comparison", () => {
  // A typed rule needs a file of the project; what the file really holds is not read.
  const filename = "src/money/decimal.ts";
  const setup = `import { Decimal } from "decimal.js"; declare const a: Decimal; declare const b: Decimal | null; declare const n: number;`;

  it.each(["a < new Decimal(n)", "n > a", "b !== null && a <= b", "a >= n", "b! < n"])("refuses %s", (code) => {
    expect(found(code)).toEqual(["decimal"]);
  });

  it.each(["a.lessThan(n)", "a.comparedTo(n) < 0", "n < 2", "a === b"])("lets %s pass", (code) => {
    expect(found(code)).toEqual([]);
  });

  it("refuses it where the type is a parameter", () => {
    expect(found("function less<T extends Decimal>(x: T, y: T) { return x < y; } less(a, a)")).toEqual(["decimal"]);
  });

  const parserOptions = {
    project: "tsconfig.test.json",
    tsconfigRootDir: process.cwd(),
    // Else a run in CI takes the text of the file from the disk.
    disallowAutomaticSingleRunInference: true,
  };

  function found(code: string): readonly (string | undefined)[] {
    const messages = new Linter({ configType: "flat", cwd: process.cwd() }).verify(
      `${setup}\n${code};`,
      {
        files: ["**/*.ts"],
        languageOptions: { parser, parserOptions },
        plugins: { casnos: { rules: { "no-decimal-comparison": noDecimalComparison } } },
        rules: { "casnos/no-decimal-comparison": "error" },
      },
      { filename },
    );
    return messages.map(({ messageId, message }) => messageId ?? message);
  }
});

describe("exceptions to the lint", () => {
  const files = ["src", "test", "examples", "docs", "lint"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  const exceptions = files
    .filter((name) => /\.[jt]s$/.test(name) && !name.includes("consumers"))
    .flatMap((name) => readFileSync(name, "utf8").match(/^.*(?:\/\/|\/\*) *eslint-.*$/gm) ?? []);

  it.each(exceptions)("are for one rule on one line, with a reason: %s", (exception) => {
    expect(exception).toMatch(/eslint-disable-(next-)?line [a-z@/-]+ -- .{10,}/);
  });
});

function refused(sample: Sample): RuleTester.InvalidTestCase {
  return { ...sample, errors: [{ messageId: "direction" }] };
}

function typesOnly(sample: Sample): RuleTester.InvalidTestCase {
  return { ...sample, errors: [{ messageId: "typesOnly" }] };
}

function misplaced(messageId: string, sample: Sample): RuleTester.InvalidTestCase {
  return { ...sample, errors: [{ messageId }] };
}

function law(messageId: string, code: string): RuleTester.InvalidTestCase {
  return { code, errors: [{ messageId }] };
}

function sentence(code: string): RuleTester.InvalidTestCase {
  return { code, errors: [{ messageId: "sentence" }] };
}
