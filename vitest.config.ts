import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: [
      { find: /^casnos-rules$/, replacement: new URL("src/index.ts", import.meta.url).pathname },
      { find: /^casnos-rules\/(.*)$/, replacement: new URL("src/$1/index.ts", import.meta.url).pathname },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    // Programs of their own, which install the package: `.ci/consumers` runs them.
    exclude: ["test/consumers/**"],
    setupFiles: ["test/setup.ts"],
    // No module keeps a state, so files share those that are loaded: to load the whole law again for each took longer than
    // the tests.
    isolate: false,
    maxWorkers: "100%",
    // No test measures time; a busy machine must fail none. What hangs is found all the same.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "tsconfig.test.json" },
  },
});
