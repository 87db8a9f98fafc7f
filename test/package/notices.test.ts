import { build, type BuildOptions, type Metafile } from "esbuild";
import { describe, expect, it } from "vitest";
import { notices, packagesIn } from "../../build/notices.js";

async function bundled(entry: string, options: BuildOptions = {}): Promise<Metafile> {
  const bundle = { entryPoints: [entry], bundle: true, write: false, format: "esm" as const };
  return (await build({ ...bundle, ...options, metafile: true })).metafile;
}

function licencesOf(packages: readonly string[]): number {
  const text = notices(packages);
  for (const name of packages) expect(text).toContain(`${name} `);
  return text.match(/Permission is hereby granted, free of charge/g)?.length ?? 0;
}

describe("the command as it is bundled", () => {
  it("ships the licence of each package in it, and has no other package in it", async () => {
    const metafile = await bundled("cli/main.ts", {
      platform: "node",
      external: ["casnos-rules", "casnos-rules/*"],
    });
    const packages = packagesIn(metafile);
    expect(packages).toEqual(["csv-parse", "csv-stringify", "hyparquet", "hyparquet-writer"]);
    expect(licencesOf(packages)).toBe(packages.length);
    // Of the library itself, it takes the one function that no entry exports: the rest is asked of the package.
    const own = Object.keys(metafile.inputs).filter((file) => file.startsWith("src/"));
    expect(own).toEqual(["src/refusal/nearest.ts"]);
  });
});

describe("everything in one file", () => {
  it("ships the licence of each package in it, and has no other package in it", async () => {
    const packages = packagesIn(await bundled("src/standalone.ts"));
    expect(packages).toEqual(["@date-fns/utc", "date-fns", "decimal.js", "zod"]);
    expect(licencesOf(packages)).toBe(packages.length);
  });
});
