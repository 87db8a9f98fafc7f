import { compareVersions, sectionsOf } from "./changelog.js";
import type { PackageJson } from "./tree.js";

/** What is about to be published. */
export interface ToPublish {
  readonly tag: string;
  readonly packageJson: Pick<PackageJson, "version" | "repository" | "private">;
  readonly changelog: string;
  /** The version in test/release/last-release.json. */
  readonly lastVersion: string;
}

/** What a version lacks before it can be published; nothing where it lacks nothing. */
export function lackingToPublish({ tag, packageJson, changelog, lastVersion }: ToPublish): readonly string[] {
  const { version, repository, private: isPrivate } = packageJson;
  const sections = sectionsOf(changelog);
  const place = sections.findIndex((section) => section.version === version);
  const [section, earlier] = [sections[place], sections[place + 1]];
  return [
    ...(tag === `v${version}`
      ? []
      : [`The tag is ${tag === "" ? "not given" : tag}, and package.json says ${version}: v${version} is asked for.`]),
    ...(section === undefined
      ? [`CHANGELOG.md has no section ## ${version}.`]
      : section.date === null
        ? [`The section of ${version} in CHANGELOG.md has no day: ## ${version} (YYYY-MM-DD).`]
        : []),
    ...(hasAddress(repository)
      ? []
      : [
          'package.json has no "repository" with an address: npm ties the provenance to it, and refuses the package ' +
            "where it is not the repository that this workflow runs in. Add it once the address is decided.",
        ]),
    ...(isPrivate === true ? ['package.json says "private": npm would refuse it.'] : []),
    ...(compareVersions(lastVersion, version) < 0 && (earlier === undefined || earlier.version === lastVersion)
      ? []
      : [
          `test/release/last-release.json says ${lastVersion}: the release before ${version} is asked for, ` +
            `which in CHANGELOG.md is ${earlier?.version ?? "not there"}.`,
        ]),
  ];
}

function hasAddress(repository: unknown): boolean {
  const url =
    typeof repository === "object" && repository !== null ? (repository as { url?: unknown }).url : repository;
  return typeof url === "string" && url !== "";
}
