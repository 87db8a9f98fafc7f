// The licences of what is bundled into a file, which their authors ask to be passed on with it.
import type { Metafile, Plugin } from "esbuild";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The packages of which something is in a bundle. */
export function packagesIn({ outputs }: Metafile): readonly string[] {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  const names = files.flatMap((file) => /(?:^|.*\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** The licence of each, as it stands in the package. */
export function notices(packages: readonly string[]): string {
  return packages
    .map((name) => {
      const folder = join(ROOT, "node_modules", name);
      const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
      const licence = readdirSync(folder).find((file) => /^licen[cs]e(\.md|\.txt)?$/i.test(file));
      if (licence === undefined) throw new Error(`${name} has no licence to pass on`);
      return `${name} ${version}\n\n${readFileSync(join(folder, licence), "utf8").trim()}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}

/** Writes the licences of what a build bundles into a file in `dist`. */
export function licencesInto(file: string): Plugin {
  return {
    name: "licences of what is bundled",
    setup(bundler) {
      bundler.initialOptions.metafile = true;
      bundler.onEnd(({ metafile }) => {
        if (metafile !== undefined) writeFileSync(join(ROOT, "dist", file), notices(packagesIn(metafile)));
      });
    },
  };
}
