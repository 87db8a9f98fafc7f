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

// They run the rules of several branches, and stand on the facade alone.
const ON_THE_FACADE_ALONE = ["law.value", "retirement.earliest", "retirement.oneMoreYear", "contributions.toBeInOrder"];

const RULES = Object.keys(operations)
  .filter((id) => !ON_THE_FACADE_ALONE.includes(id))
  .map((id) => id.split(".") as [string, string]);

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
  { what: "facade with validation", code: 'export { createCasnos } from "casnos-rules"', most: 45 },
  // A receipt is verified by asking the facade again, and its fingerprint is of the whole law.
  { what: "receipts, with the facade", code: 'export { receipt, verify } from "casnos-rules/receipt"', most: 91.5 },
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
        write: false,
        logLevel: "error",
      });
      return { what, bytes: gzipSync(outputFiles[0]?.contents ?? new Uint8Array(0), { level: 9 }).length, most };
    }),
  );
}
