// npm run release:publishable -- v1.0.0: whether the tag, the package and the changelog say the same, before it is published.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lackingToPublish } from "./lacking-to-publish.js";
import { ROOT, lastRelease, type PackageJson } from "./tree.js";

const read = (name: string): string => readFileSync(join(ROOT, name), "utf8");
const lacking = lackingToPublish({
  tag: process.argv[2] ?? "",
  packageJson: JSON.parse(read("package.json")) as PackageJson,
  changelog: read("CHANGELOG.md"),
  lastVersion: lastRelease.version,
});
for (const line of lacking) console.error(line);
if (lacking.length === 0) console.log("The tag, the package and the changelog say the same.");
process.exitCode = lacking.length === 0 ? 0 : 1;
