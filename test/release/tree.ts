// A state of the library to be asked: from a commit, a folder, or a packed tarball. Nothing is downloaded.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import release from "./last-release.json" with { type: "json" };

export const ROOT = resolve(import.meta.dirname, "../..");

/** What a package.json says that is looked at here. */
export interface PackageJson {
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly repository?: unknown;
  readonly private?: boolean;
}

/** A state of the library. */
export interface Tree {
  /** How it is told to people: a version and where it comes from. */
  readonly title: string;
  readonly packageJson: PackageJson;
  /** The folder of its modules: `src` of a source tree, `dist` of a package. */
  readonly modules: string;
  readonly extension: ".ts" | ".js";
}

/** The last release, as it was committed. */
export const lastRelease: { readonly version: string; readonly commit: string; readonly note?: string } = release;

/** A folder for what is made in one run, inside this tree, so that its packages are found from there. */
export function workFolder(): string {
  const parent = join(ROOT, ".cache", "release");
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, "run-"));
}

/**
 * Brings a state of the library into a folder.
 *
 * @param from - A folder, a tarball as `npm pack` writes it, or a commit of the repository.
 * @param into - A folder of the run.
 * @param repository - Where a commit is looked for.
 */
export function treeOf(from: string, into: string, repository: string = ROOT): Tree {
  if (existsSync(from)) {
    if (statSync(from).isDirectory()) return ofFolder(resolve(from), into);
    mkdirSync(into, { recursive: true });
    run("tar", ["-xzf", resolve(from), "-C", into], `${from} is no tarball as npm pack writes it`);
    return laidOut(join(into, "package"), from);
  }
  return ofCommit(from, into, repository);
}

/** The tree of the last release. */
export function lastReleased(into: string, repository: string = ROOT): Tree {
  const { version, commit } = lastRelease;
  const tree = ofCommit(commit, into, repository);
  if (tree.packageJson.version === version) return tree;
  throw new Error(`test/release/last-release.json says ${version}, and its commit ${tree.packageJson.version}`);
}

/** The modules are copied, so that they find the packages of this tree wherever the folder lies. */
function ofFolder(folder: string, into: string): Tree {
  const found = ["src", "dist"].find((name) => existsSync(join(folder, name)));
  if (found === undefined || !existsSync(join(folder, "package.json")))
    throw new Error(`${folder} holds no package.json with src or dist beside it`);
  for (const name of [found, "package.json"]) cpSync(join(folder, name), join(into, name), { recursive: true });
  return laidOut(into, folder === ROOT ? "this tree" : folder);
}

function ofCommit(commit: string, into: string, repository: string): Tree {
  const git = (...words: string[]) => spawnSync("git", ["-C", repository, ...words], { maxBuffer: 1 << 28 });
  if (git("cat-file", "-e", `${commit}^{commit}`).status !== 0) {
    throw new Error(
      `Commit ${commit} is not in this clone. Fetch the whole history (git fetch --unshallow), ` +
        `or name the state to compare with: --from <commit, folder or tarball>.`,
    );
  }
  const archive = git("archive", commit, "src", "package.json");
  if (archive.status !== 0) throw new Error(`Commit ${commit} has no src and package.json: ${String(archive.stderr)}`);
  mkdirSync(into, { recursive: true });
  run("tar", ["-x", "-C", into], `commit ${commit} cannot be unpacked`, archive.stdout);
  return laidOut(into, `commit ${commit.slice(0, 9)}`);
}

function laidOut(folder: string, where: string): Tree {
  const packageJson = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageJson;
  const isSource = existsSync(join(folder, "src"));
  return {
    title: `${packageJson.version} (${where})`,
    packageJson,
    modules: join(folder, isSource ? "src" : "dist"),
    extension: isSource ? ".ts" : ".js",
  };
}

function run(command: string, words: readonly string[], refusal: string, input?: Buffer): void {
  const { status, stderr } = spawnSync(command, words, input === undefined ? {} : { input });
  if (status !== 0) throw new Error(`${refusal}: ${String(stderr).trim()}`);
}

/** Takes away what a run made. */
export function cleared(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
