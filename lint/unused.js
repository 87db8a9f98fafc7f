// What knip looks through for files, exports and packages that nothing uses (npm run unused). What tools find by themselves it
// knows from their configurations and from the scripts of package.json; the rest is named here.

/** @type {import("knip").KnipConfig} */
export default {
  entry: [
    // The entries of the package.
    "src/{index,!(working)/index,explain/*/index,standalone}.ts",
    // The types of the answers, which the generator of their schemas is pointed at.
    "docs/schemas/outputs.ts",
    // Bundled into the page that its neighbour writes.
    "examples/form/page.ts",
    // Checked as types by vitest, which no plug-in of knip reads.
    "test/**/*.test-d.ts",
    // Named by the pages of the site, which are Markdown, and by VitePress; a worker is named by its address.
    "docs/.vitepress/{config,theme/index}.ts",
    "docs/site/{theme/index.ts,typedoc.config.js}",
    "docs/site/simulators/*/*Simulator.vue",
    "docs/site/simulators/survivors/{words,speaker}-*.ts",
    "docs/site/build/service-worker.js",
    // Named by stryker.config.json.
    "test/mutation/vitest.config.ts",
  ],
  project: ["**/*.{ts,js,mjs,cjs,vue}"],
  // Programs of their own, with packages of their own, which use the package as it is packed.
  ignore: ["test/consumers/**"],
  // Run by .ci/package, which it does not read; read as a file and put into a page.
  ignoreDependencies: ["publint", "@arethetypeswrong/cli", "axe-core"],
  // A function exports the types of what it takes and gives with it, so that they have a name and a page in the documentation.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // A hint is a mistake in this file: what it lets pass is not there.
  treatConfigHintsAsErrors: true,
};
