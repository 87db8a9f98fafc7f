import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { ROOT } from "./tree.js";

const folder = join(ROOT, ".github", "workflows");
const workflows = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);
const runsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^ +-? ?run: (.*)$/gm)].map(([, run = ""]) => run);

describe("the workflows of the code host", () => {
  it("are two: one checks, one publishes", () => {
    expect(workflows.map(([name]) => name)).toEqual(["ci.yml", "publish.yml"]);
  });

  it.each(workflows)(
    "%s runs every check on the oldest Node there is support for, with the whole history",
    (_, text) => {
      const [, oldest] = /^>=(\d+)\./.exec(packageJson.engines.node) ?? [];
      expect(text).toContain(`container: node:${String(oldest)}-`);
      expect(text).toContain("fetch-depth: 0");
      expect(runsOf(text)).toContain(".ci/run");
    },
  );

  it.each(workflows)("%s pins each action to a major version, and holds no token", (_, text) => {
    const actions = [...text.matchAll(/uses: (.*)$/gm)].map(([, action]) => action);
    expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@v\d+$/.test(action ?? ""))).toEqual([]);
    expect(text).not.toMatch(/npm_[A-Za-z0-9]{20}|_authToken=/);
  });

  it.each(workflows)("%s runs no script that package.json lacks", (_, text) => {
    const scripts = runsOf(text).flatMap((run) => /npm run (?:--silent )?([\w:-]+)/.exec(run)?.[1] ?? []);
    expect(scripts.filter((script) => !(script in packageJson.scripts))).toEqual([]);
  });

  it("checks before it publishes, and only what publishes may ask who it is", () => {
    const [ci = "", publish = ""] = workflows.map(([, text]) => text);
    const runs = runsOf(publish);
    expect(runs.at(-1)).toBe("npm publish --provenance --access public");
    const check = runs.findIndex((run) => run.includes("release:publishable"));
    expect(check).toBeGreaterThan(runs.indexOf("npm ci"));
    expect(runs.indexOf(".ci/run")).toBeGreaterThan(check);
    expect([ci, publish].map((text) => text.includes("id-token: write"))).toEqual([false, true]);
  });
});
