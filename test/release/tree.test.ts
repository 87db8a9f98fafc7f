import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cleared, lastReleased, treeOf, workFolder } from "./tree.js";

let folder = "";
beforeEach(() => {
  folder = workFolder();
});
afterEach(() => {
  cleared(folder);
});

function ran(command: string, words: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

function written(name: string, modules: string, version: string): string {
  const there = join(folder, name);
  mkdirSync(join(there, modules), { recursive: true });
  writeFileSync(join(there, modules, "index.txt"), version);
  writeFileSync(join(there, "package.json"), JSON.stringify({ version, exports: {} }));
  return there;
}

/** A repository of two commits, 1.0.0 and 1.1.0; gives the first. */
function repository(): { readonly there: string; readonly first: string } {
  const there = written("repository", "src", "1.0.0");
  const git = (...words: string[]) =>
    ran("git", ["-c", "user.name=a", "-c", "user.email=a@b.example", ...words], there);
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "-m", "one");
  const first = git("rev-parse", "HEAD");
  written("repository", "src", "1.1.0");
  git("commit", "--quiet", "-a", "-m", "two");
  return { there, first };
}

describe("a state of the library", () => {
  it("is that of a commit, whatever stands in the folder now", () => {
    const { there, first } = repository();
    const tree = treeOf(first, join(folder, "into"), there);
    expect(tree.packageJson.version).toBe("1.0.0");
    expect(readFileSync(join(tree.modules, "index.txt"), "utf8")).toBe("1.0.0");
    expect(tree).toMatchObject({ title: `1.0.0 (commit ${first.slice(0, 9)})`, extension: ".ts" });
  });

  it("is that of a folder: its sources, else its package", () => {
    const source = treeOf(written("source", "src", "2.0.0"), join(folder, "a"));
    expect([source.modules, source.extension]).toEqual([join(folder, "a", "src"), ".ts"]);
    const built = treeOf(written("built", "dist", "2.0.0"), join(folder, "b"));
    expect([built.modules, built.extension]).toEqual([join(folder, "b", "dist"), ".js"]);
  });

  it("is that of a tarball as npm packs it", () => {
    written("package", "dist", "2.1.0");
    ran("tar", ["-czf", "it.tgz", "package"], folder);
    const tree = treeOf(join(folder, "it.tgz"), join(folder, "into"));
    expect([tree.packageJson.version, existsSync(join(tree.modules, "index.txt"))]).toEqual(["2.1.0", true]);
  });

  it("is refused where there is none, with what to do", () => {
    const { there } = repository();
    const into = join(folder, "into");
    expect(() => lastReleased(into, there)).toThrow(
      /^Commit [0-9a-f]{40} is not in this clone\. Fetch the whole history \(git fetch --unshallow\), or name/,
    );
    mkdirSync(join(folder, "empty"));
    expect(() => treeOf(join(folder, "empty"), into)).toThrow("holds no package.json with src or dist beside it");
    writeFileSync(join(folder, "not.tgz"), "no");
    expect(() => treeOf(join(folder, "not.tgz"), into)).toThrow("is no tarball as npm pack writes it");
  });
});
