// Each bundler as its users have it, minified: it gives the text of a bundle.
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rollup } from "@rollup/wasm-node";
import { build, transform } from "esbuild";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import webpack from "webpack";

export const bundlers = {
  async esbuild(entry) {
    const options = { bundle: true, minify: true, format: "esm", platform: "browser", write: false };
    const { outputFiles } = await build({ entryPoints: [entry], ...options });
    return outputFiles[0].text;
  },

  async rollup(entry) {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve({ browser: true })] });
    const { output } = await bundle.generate({ format: "esm" });
    const { code } = await transform(output[0].code, { minify: true, format: "esm" });
    return code;
  },

  async webpack(entry) {
    const path = `${import.meta.dirname}/packed`;
    const output = { path, filename: "out.mjs", module: true };
    const stats = await promisify(webpack)({
      mode: "production",
      target: ["web", "es2022"],
      entry,
      output,
      experiments: { outputModule: true },
      performance: false,
    });
    if (stats.hasErrors()) throw new Error(stats.toString());
    return readFile(`${path}/out.mjs`, "utf8");
  },
};
