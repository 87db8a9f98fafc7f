import { defineConfig } from "tsup";

// One file a module, so that an import of one rule carries that rule and its law, and nothing of decimal.js or zod.
export default defineConfig({
  entry: ["src/**/*.ts"],
  format: ["esm", "cjs"],
  splitting: true,
  target: "es2022",
  sourcemap: false,
  clean: true,
  dts: {
    entry: [
      "src/index.ts",
      "src/eligibility/index.ts",
      "src/contributions/index.ts",
      "src/retirement/index.ts",
      "src/calendar/index.ts",
      "src/law/index.ts",
      "src/explain/index.ts",
      "src/reasoning/index.ts",
      "src/batch/index.ts",
      "src/schemas/index.ts",
    ],
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
});
