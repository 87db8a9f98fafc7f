import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { BUNDLED, notices } from "../../cli/notices.js";

describe("the command as it is bundled", () => {
  it("ships the licence of each package in it, and has no other package in it", async () => {
    const { metafile } = await build({
      entryPoints: ["cli/main.ts"],
      bundle: true,
      write: false,
      metafile: true,
      format: "esm",
      platform: "node",
      external: ["casnos-rules", "casnos-rules/*"],
    });
    const names = Object.keys(metafile.inputs).flatMap((file) => /^node_modules\/([^/]+)\//.exec(file)?.[1] ?? []);
    expect([...new Set(names)].sort()).toEqual(BUNDLED);
    const text = notices();
    for (const name of BUNDLED) expect(text).toContain(`${name} `);
    expect(text.match(/Permission is hereby granted, free of charge/g)).toHaveLength(BUNDLED.length);
    // Of the library itself, it takes the one function that no entry exports: the rest is asked of the package.
    const own = Object.keys(metafile.inputs).filter((file) => file.startsWith("src/"));
    expect(own).toEqual(["src/refusal/nearest.ts"]);
  });
});
