// What an import weighs once bundled, minified and compressed, against the budgets.
import { build } from "esbuild";
import { gzipSync } from "node:zlib";
import { operations } from "../../src/operations.js";

/** A bundle and its size. */
export interface Size {
  readonly what: string;
  /** Bytes, minified and gzipped. */
  readonly bytes: number;
  /** The budget in kB. */
  readonly most: number;
}

// They run the rules of several branches, and have an entry of their own.
const WHAT_IF = ["retirement.earliest", "retirement.oneMoreYear", "contributions.toBeInOrder"];

const RULES = Object.keys(operations)
  // It holds the whole law, and stands on the facade alone.
  .filter((id) => id !== "law.value")
  .map((id) => {
    const [branch, rule] = id.split(".") as [string, string];
    return [WHAT_IF.includes(id) ? "what-if" : branch, rule] as const;
  });

const LANGUAGES = ["fr", "ar", "en"];

const imports: readonly { readonly what: string; readonly code: string; readonly most: number }[] = [
  { what: "one calendar function", code: 'export { addMonths } from "casnos-rules/calendar"', most: 1 },
  ...RULES.map(([entry, rule]) => ({
    what: `rule and law: ${entry}.${rule}`,
    code: `export { ${rule} } from "casnos-rules/${entry}"`,
    most: 5,
  })),
  {
    what: "all rules and law, with what runs them",
    code: ["eligibility", "contributions", "retirement", "health", "disputes", "law"]
      .map((entry) => `export * as ${entry} from "casnos-rules/${entry}";`)
      .join(" "),
    most: 25,
  },
  // A page ships the sentences of one language, and of the branches that it answers for.
  ...LANGUAGES.flatMap((language) => [
    {
      what: `all branches in words: ${language}`,
      code: `export { explain } from "casnos-rules/explain/${language}"`,
      most: 36,
    },
    {
      what: `retirement in words: ${language}`,
      code: `import { explainer, retirement } from "casnos-rules/explain/${language}"; export const { explain } = explainer([retirement])`,
      most: 20,
    },
  ]),
  { what: "facade with validation", code: 'export { createCasnos } from "casnos-rules"', most: 45 },
  // A receipt is verified by asking the facade again, and its fingerprint is of the whole law.
  { what: "receipts, with the facade", code: 'export { receipt, verify } from "casnos-rules/receipt"', most: 79 },
];

/** The sizes of what users import, from the built package. */
export async function sizes(): Promise<readonly Size[]> {
  return Promise.all(
    imports.map(async ({ what, code, most }) => {
      const { outputFiles } = await build({
        stdin: { contents: code, resolveDir: new URL(".", import.meta.url).pathname },
        bundle: true,
        minify: true,
        format: "esm",
        platform: "browser",
        // As most bundlers write; by default esbuild spells each Arabic letter as an escape, six characters for one.
        charset: "utf8",
        write: false,
        logLevel: "error",
      });
      return { what, bytes: gzipSync(outputFiles[0]?.contents ?? new Uint8Array(0), { level: 9 }).length, most };
    }),
  );
}
