import { defineConfig } from "vitest/config";

const root = new URL("../../", import.meta.url).pathname;

// What a mutant of a rule is run against: the tests of the rules, fast and in process. Left out are those that start
// programs, that walk through thousands of files, or that compare with what the code itself wrote.
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^casnos-rules$/, replacement: `${root}src/index.ts` },
      { find: /^casnos-rules\/(.*)$/, replacement: `${root}src/$1/index.ts` },
    ],
  },
  test: {
    include: [
      "test/{calendar,eligibility,worked,published-cases,seeds,found-in-review,loads}.test.ts",
      "test/{money,contributions,retirement,health,disputes,family}/*.test.ts",
      "test/law/value.test.ts",
      "test/working/steps.test.ts",
      "test/dossier/rights.test.ts",
      "test/batch/*.test.ts",
    ],
    setupFiles: ["test/setup.ts"],
    isolate: false,
    // Nothing is killed by a slow machine: Stryker has a limit of its own for what runs without end.
    testTimeout: 60_000,
    env: { PROPERTY_SEED: "20261121", PROPERTY_SHARE: "0.2" },
  },
});
